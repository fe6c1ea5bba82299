//! Addresses: URLs and bare hosts.

use crate::text::bounded;

/// What ends a URL in running text.
const ENDS: [char; 10] = ['<', '>', '"', '«', '»', '“', '”', '{', '}', '|'];

/// The longest URL; browsers and servers refuse longer ones.
const MAX_URL_BYTES: usize = 2048;

/// The first URL of `text`, from `http://` or `https://` to the next space, without the punctuation of the sentence.
pub(super) fn url(text: &str) -> Option<&str> {
    let at = memchr::memmem::find_iter(text.as_bytes(), "http").find_map(|at| {
        let rest = text.get(at..)?;
        (rest.starts_with("https://") || rest.starts_with("http://")).then_some(at)
    })?;
    at_start(text.get(at..)?)
}

/// Gives every URL of running text to `add`, those in brackets aside, which are citations.
pub(super) fn urls<'a>(text: &'a str, mut add: impl FnMut(&'a str)) {
    for at in memchr::memchr_iter(b':', text.as_bytes()) {
        let Some((before, _)) = text.split_at_checked(at).filter(|(_, rest)| rest.starts_with("://")) else {
            continue;
        };
        let scheme = ["https", "http"].iter().find(|scheme| before.ends_with(*scheme));
        let Some(start) = scheme.map(|scheme| at - scheme.len()) else { continue };
        let free = text
            .get(..start)
            .is_some_and(|before| before.is_empty() || before.ends_with(char::is_whitespace));
        if let Some(url) = text.get(start..).filter(|_| free).and_then(at_start) {
            add(url);
        }
    }
}

/// The URL that `text` starts with. Without a scheme nothing more is looked at: brackets ask here one after the other.
pub(super) fn at_start(text: &str) -> Option<&str> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let window = bounded::first(text, MAX_URL_BYTES);
    let end = window.find(|c: char| c.is_whitespace() || ENDS.contains(&c));
    let end = end.or((window.len() == text.len()).then_some(text.len()))?;
    let url =
        balanced(text.get(..end)?).trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'', '’']);
    host(url).map(|_| url)
}

/// `url` up to the first closing bracket that it did not open: `(see https://a.example/b(c))`.
fn balanced(url: &str) -> &str {
    let mut depth = 0_i32;
    let end = url.bytes().position(|byte| {
        depth += i32::from(matches!(byte, b'(' | b'[')) - i32::from(matches!(byte, b')' | b']'));
        depth < 0
    });
    end.and_then(|end| url.get(..end)).unwrap_or(url)
}

/// The host of a URL, without user, port and path.
pub(crate) fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    let authority = rest.get(..end)?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = host.split_once(':').map_or(host, |(host, _)| host);
    // Nearly every host is plain letters, which need no look at their characters.
    let is_plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    (host.as_bytes().contains(&b'.') && (is_plain || host.chars().all(is_host_char))).then_some(host)
}

fn is_host_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '.')
}

/// The longest host, by the rules of domain names.
const MAX_HOST_BYTES: usize = 253;

/// Endings that are files and code far more often than places on the Web: "(main.rs)".
const FILES: [&str; 36] = [
    "rs", "md", "py", "js", "ts", "sh", "pl", "so", "zip", "mov", "json", "txt", "html", "htm", "xml", "csv",
    "tsv", "pdf", "doc", "docx", "xls", "xlsx", "odt", "png", "jpg", "jpeg", "gif", "svg", "toml", "yml",
    "yaml", "lock", "exe", "mp3", "mp4", "css",
];

/// Whether `text` is a bare host: "lysse.example", "www.lysse.example".
pub(super) fn is_domain(text: &str) -> bool {
    let Some((labels, last)) = text.rsplit_once('.') else { return false };
    text.len() <= MAX_HOST_BYTES
        && (2..=24).contains(&last.len())
        && last.bytes().all(|byte| byte.is_ascii_lowercase())
        && !FILES.contains(&last)
        && labels.split('.').all(is_label)
        && labels.contains(char::is_alphabetic)
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_alphanumeric() && !c.is_uppercase() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::{MAX_HOST_BYTES, host, is_domain, url, urls};

    #[test]
    fn urls_end_where_a_reader_ends_them() {
        assert_eq!(url("voir https://lysse.example/a(b)."), Some("https://lysse.example/a(b)"));
        assert_eq!(url("(https://lysse.example/a)."), Some("https://lysse.example/a"));
        assert_eq!(url("« https://lysse.example/a » dit-il"), Some("https://lysse.example/a"));
        assert_eq!(url("http://lysse.example/a et https://b.example"), Some("http://lysse.example/a"));
        assert_eq!(url("httpd https:// http://x"), None);
        assert_eq!(host("https://ada@www.lysse.example:80/a?b"), Some("www.lysse.example"));
    }

    #[test]
    fn urls_of_running_text_stand_free() {
        let all = |text: &'static str| {
            let mut found = Vec::new();
            urls(text, |url| found.push(url));
            found
        };
        assert_eq!(
            all("https://a.example et http://b.example/c."),
            ["https://a.example", "http://b.example/c"]
        );
        assert_eq!(all("lire :\nhttps://a.example/b"), ["https://a.example/b"]);
        for text in [
            "(https://a.example)",
            "xhttps://a.example",
            "ftp://a.example",
            "à 10: 30",
            "a : b",
            "://a.example",
        ] {
            assert_eq!(all(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn urls_end_at_marks_and_brackets_that_they_did_not_open() {
        for (text, expected) in [
            ("https://a.example/b\"c", Some("https://a.example/b")),
            ("https://a.example/b<c", Some("https://a.example/b")),
            ("https://a.example/b|c", Some("https://a.example/b")),
            ("https://a.example/b]c", Some("https://a.example/b")),
            ("https://a.example/b[c](d)", Some("https://a.example/b[c](d)")),
            ("https://a.example/b’.", Some("https://a.example/b")),
            ("https://élysée.example/b", Some("https://élysée.example/b")),
            ("https://a b.example", None),
            ("https://a_b.example", None),
            ("https://lac-lysse.example", Some("https://lac-lysse.example")),
        ] {
            assert_eq!(url(text), expected, "{text}");
        }
        assert_eq!(host("https://élysée.example/b"), Some("élysée.example"));
        assert_eq!(host("https://a!.example"), None);
        assert_eq!(host("ftp://a.example"), None);
    }

    #[test]
    fn hosts() {
        for text in ["lysse.example", "www.port-eloi.fr", "ziarul.gov", "élysée.fr", "a1.fr"] {
            assert!(is_domain(text), "{text}");
        }
        let long = |length: usize| format!("{}.fr", "a".repeat(length - 3));
        assert!(is_domain(&long(MAX_HOST_BYTES)) && !is_domain(&long(MAX_HOST_BYTES + 1)));
        for text in [
            "main.rs",
            "p. 3",
            "3.5",
            "etc.",
            "Lysse.Example",
            "a..fr",
            ".fr",
            "self.n",
            "12.fr2",
            "-a.fr",
            "a-.fr",
            "É.fr",
            "a_b.fr",
            "12.fr",
        ] {
            assert!(!is_domain(text), "{text}");
        }
    }
}
