//! Every limit, at it and one beyond.

use factmark::{Code, Diagnostic, Limits, Options, Parsed, Parser};

#[track_caller]
fn says(diagnostics: &[Diagnostic], code: Code, expected: bool) {
    assert_eq!(diagnostics.iter().any(|told| told.code == code), expected, "{code}: {diagnostics:?}");
}

fn options(max_input_bytes: usize, max_items: usize) -> Options {
    let mut options = Options::default();
    (options.limits.max_input_bytes, options.limits.max_items) = (max_input_bytes, max_items);
    options
}

#[test]
fn the_length_of_a_text() {
    let text = "Le pont de Lysse est fermé.";
    for (limit, refused) in [(text.len(), false), (text.len() - 1, true), (0, true)] {
        let parsed = Parser::new(options(limit, 9)).parse(text);
        says(&parsed.diagnostics, Code::InputTooLarge, refused);
        assert_eq!(parsed.into_result().is_err(), refused);
    }
}

#[test]
fn no_option_lifts_the_longest_length() {
    let spaces = |count| String::from_utf8(vec![0; count]).expect("NUL is UTF-8");
    let parsed = |text: &str| Parser::new(options(usize::MAX, 9)).parse(text).diagnostics;
    says(&parsed(&spaces(Limits::MAX_INPUT_BYTES + 1)), Code::InputTooLarge, true);
}

/// A text with so many of everything that a list of an article holds, and how many of each are read in it.
fn many(count: usize) -> String {
    let lines = |line: &str| line.repeat(count);
    format!(
        "Le pont de Lysse n’a pas été vendu\n\nIntroduction : Une vidéo annonce la vente du pont.\nRéactions officielles\n{}\
         Désinformation et rumeurs\n{}Sources\n{}",
        lines("« On ne vend pas un pont. » – Ada Morval, maire de Lysse, 9 août 2025.\n"),
        lines("- Affirmation : Le pont a été vendu. Zorpée. Aucun acte n’a été publié.\n"),
        (0..count).map(|number| format!("- Radio Lysse {number}\n")).collect::<Vec<_>>().concat()
    )
}

fn counts(parsed: &Parsed<'_>) -> [usize; 4] {
    let article = &parsed.article;
    [article.claims.len(), article.quotes.len(), article.sources.len(), article.dates.len()]
}

#[test]
fn the_items_of_each_list() {
    let (at, beyond) = (many(5), many(6));
    let read = |text, limit| Parser::new(options(1 << 20, limit)).parse(text);
    assert_eq!(counts(&read(&beyond, 100)), [6; 4], "the text has six of each");
    assert_eq!(counts(&read(&at, 5)), [5; 4]);
    says(&read(&at, 5).diagnostics, Code::TooManyItems, false);

    let cut = read(&beyond, 5);
    assert_eq!(counts(&cut), [5; 4]);
    let told: Vec<_> = cut
        .diagnostics
        .iter()
        .filter(|told| told.code == Code::TooManyItems)
        .map(|told| &*told.message)
        .collect();
    for list in ["claims", "quotations", "sources", "dates", "remarks"] {
        assert!(told.iter().any(|message| message.contains(&format!("5 {list};"))), "{list}: {told:?}");
    }
    assert_eq!(counts(&read(&beyond, 0)), [0; 4]);
}

#[cfg(feature = "html")]
#[test]
fn the_depth_of_a_page() {
    use factmark::html::{PageOptions, parse};
    let read = |depth: usize, inner: &str, limit: usize| {
        let page = ["<div>".repeat(depth), inner.to_owned(), "</div>".repeat(depth)].concat();
        let mut options = PageOptions::default();
        options.max_depth = limit;
        parse(page.as_bytes(), &options)
    };
    let limit = PageOptions::MAX_DEPTH;
    for (depth, limit, too_deep) in
        [(3, 3, false), (4, 3, true), (1, 0, true), (limit, usize::MAX, false), (limit + 1, usize::MAX, true)]
    {
        let page = read(depth, "Le lac est plein.", limit);
        says(&page.diagnostics, Code::PageTooDeep, too_deep);
        assert_eq!(page.text, "Le lac est plein.");
    }
    let hidden = "<script>'<p>'</script><p>Le lac</p><style>b{}</style><nav hidden>Menu <b>du</b> lac</nav>.";
    for limit in 0..4 {
        assert_eq!(read(2, hidden, limit).text, read(2, hidden, 512).text, "{limit}");
    }
}

#[cfg(feature = "claim-review")]
mod markup {
    use factmark::claim_review::{Document, Feed, ReadOptions, Rule, check, read, read_with};
    use factmark::{Code, Limits};

    use super::says;

    fn read_within(text: &str, set: impl FnOnce(&mut ReadOptions)) -> Document<'_> {
        let mut options = ReadOptions::default();
        set(&mut options);
        read_with(text, &options)
    }

    /// A review, itself one object deep, with a value that is `depth` deep.
    fn review(depth: usize) -> String {
        let deep = ["[".repeat(depth), "]".repeat(depth)].concat();
        format!(r#"{{"@type": "ClaimReview", "claimReviewed": "Le lac est vide", "x": {deep}}}"#)
    }

    #[test]
    fn its_length() {
        let text = review(1);
        for (limit, refused) in [(text.len(), false), (text.len() - 1, true), (0, true)] {
            let document = read_within(&text, |options| options.max_input_bytes = limit);
            says(&document.diagnostics, Code::InputTooLarge, refused);
            assert_eq!(document.reviews.len(), usize::from(!refused));
        }
    }

    #[test]
    fn no_option_lifts_its_longest_length() {
        let spaces = " ".repeat(Limits::MAX_INPUT_BYTES + 1);
        let document = read_within(&spaces, |options| options.max_input_bytes = usize::MAX);
        says(&document.diagnostics, Code::InputTooLarge, true);
        assert_eq!(check(&spaces)[0].rule, Rule::Json);
    }

    #[test]
    fn its_depth() {
        for (depth, limit, skipped) in [
            (119, ReadOptions::MAX_DEPTH, false),
            (120, ReadOptions::MAX_DEPTH, true),
            (120, usize::MAX, true),
            (6, 7, false),
            (7, 7, true),
        ] {
            let text = review(depth);
            let document = read_within(&text, |options| options.max_depth = limit);
            says(&document.diagnostics, Code::JsonTooDeep, skipped);
            assert_eq!(document.reviews.len(), 1);
        }
        assert_eq!(read_within(&review(1), |options| options.max_depth = 0).reviews.len(), 0);
    }

    #[test]
    fn what_is_told_of_its_form() {
        let broken = |count: usize| format!("[{}1]", "1,, ".repeat(count));
        let told =
            |text: &str, limit| read_within(text, |options| options.max_repairs = limit).diagnostics.len();
        assert_eq!([told(&broken(5), 5), told(&broken(6), 5), told(&broken(6), 0)], [5, 5, 0]);
        let most = ReadOptions::MAX_REPAIRS;
        assert_eq!(read(&broken(most + 1)).diagnostics.len(), most);
        let text = broken(6);
        let few = read_within(&text, |options| options.max_repairs = 1);
        assert_eq!(read(&text).values, few.values, "all is repaired");
    }

    #[test]
    fn what_is_told_of_its_values() {
        let odd = |count: usize| {
            format!(
                "[{}]",
                vec![r#"{"claimReviewed": "Le lac", "datePublished": "bientôt"}"#; count].join(",")
            )
        };
        let told =
            |text: &str, limit| read_within(text, |options| options.max_remarks = limit).diagnostics.len();
        assert_eq!([told(&odd(5), 5), told(&odd(6), 5), told(&odd(6), 0)], [5, 5, 0]);
        let most = ReadOptions::MAX_REMARKS;
        assert_eq!([told(&odd(most), most), read(&odd(most + 1)).diagnostics.len()], [most, most]);
        assert_eq!(read_within(&odd(6), |options| options.max_remarks = 0).reviews.len(), 6);
    }

    #[test]
    fn an_item_of_a_feed_within_them() {
        let feed = format!("[{}, {}]", review(6), review(7));
        let mut options = ReadOptions::default();
        options.max_depth = 7;
        let items =
            Feed::new(feed.as_bytes()).with_options(options).map(|item| item.expect("bytes are read"));
        let too_deep =
            items.map(|item| item.document.diagnostics.iter().any(|told| told.code == Code::JsonTooDeep));
        assert_eq!(too_deep.collect::<Vec<_>>(), [false, true]);
    }
}

#[cfg(feature = "claim-review")]
#[test]
fn the_length_of_an_item_of_a_feed() {
    use factmark::claim_review::Feed;
    let review = |claim: &str| format!(r#"{{"@type": "ClaimReview", "claimReviewed": "{claim}"}}"#);
    let (short, long) = (review("Le lac"), review("Le lac!"));
    let feed = format!("[{short}, {long}, {short}]");
    for (limit, expected) in
        [(long.len(), vec!["Le lac", "Le lac!", "Le lac"]), (short.len(), vec!["Le lac"; 2])]
    {
        let items: Vec<_> = Feed::new(feed.as_bytes())
            .with_max_item_bytes(limit)
            .map(|item| item.expect("bytes are read"))
            .collect();
        let reviews = items.iter().flat_map(|item| &item.document.reviews);
        assert_eq!(reviews.map(|review| &*review.claim.text).collect::<Vec<_>>(), expected);
        let skipped = items
            .iter()
            .flat_map(|item| &item.document.diagnostics)
            .filter(|told| told.code == Code::JsonSkipped);
        assert_eq!(skipped.count(), 3 - expected.len());
    }
}
