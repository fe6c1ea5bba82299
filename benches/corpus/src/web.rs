//! Invented articles as web pages: an article in the markup of a site, among everything else that a site shows.

use std::fmt::Write;

use crate::{Article, Random, article};

/// A page, and the article in it.
#[derive(Clone, Debug)]
pub struct WebPage {
    /// The page.
    pub html: String,
    /// The lines of the article, headline first: what a reader came for.
    pub lines: Vec<String>,
    /// How the site marks its article: the name of the template.
    pub template: &'static str,
}

/// How a site marks its article: the name, and what stands around headline, introduction line and body.
const TEMPLATES: &[Template] = &[
    Template {
        name: "blog",
        article: ("<article id=\"post-7\" class=\"post type-post hentry category-social\">", "</article>"),
        body: ("<div class=\"entry-content\">", "</div>"),
        extra: ("<div class=\"sharedaddy\">", "</div>"),
    },
    Template {
        name: "newspaper",
        article: (
            "<main><article itemscope itemtype=\"https://schema.org/NewsArticle\">",
            "</article></main>",
        ),
        body: ("<div class=\"c-story__text\" itemprop=\"articleBody\">", "</div>"),
        extra: ("<aside class=\"c-box\">", "</aside>"),
    },
    Template {
        name: "application",
        article: (
            "<main id=\"root\"><div class=\"css-1x2y3z\"><article class=\"css-9a8b7c\">",
            "</article></div></main>",
        ),
        body: ("<div class=\"css-0q1w2e\">", "</div>"),
        extra: ("<div class=\"css-3e4r5t\" role=\"complementary\">", "</div>"),
    },
    Template {
        name: "mobile",
        article: ("<article class=\"amp-wp-article\">", "</article>"),
        body: ("<div class=\"amp-wp-article-content\">", "</div>"),
        extra: ("<amp-ad width=\"300\" height=\"250\"><div>", "</div></amp-ad>"),
    },
    Template {
        name: "portal",
        article: ("<div id=\"wrapper\"><div class=\"detail\">", "</div></div>"),
        body: ("<div class=\"article-body\">", "</div>"),
        extra: ("<div class=\"related-inline\">", "</div>"),
    },
    Template {
        name: "old",
        article: ("<table width=\"100%\"><tr><td valign=\"top\"><div>", "</div></td></tr></table>"),
        body: ("<div>", "</div>"),
        extra: ("<div class=\"pub ads\">", "</div>"),
    },
];

struct Template {
    name: &'static str,
    article: (&'static str, &'static str),
    body: (&'static str, &'static str),
    /// Around a box between the paragraphs that is no part of the article.
    extra: (&'static str, &'static str),
}

/// The page with this number among those of a seed.
pub fn web_page(seed: u64, number: u64) -> WebPage {
    let mut random = Random::of(!seed, number);
    let template = random.pick(TEMPLATES);
    let made = article(seed, number);
    let others: Vec<_> = (1..7).map(|step| article(seed ^ 0x5eed, number * 7 + step)).collect();
    let mut page = Writer { html: String::new(), lines: Vec::new(), others };
    page.head(&made);
    page.html.push_str(template.article.0);
    page.article(&made, template, &mut random);
    page.html.push_str(template.article.1);
    page.foot();
    WebPage { html: page.html, lines: page.lines, template: template.name }
}

struct Writer {
    html: String,
    lines: Vec<String>,
    /// Articles that other parts of the page speak of.
    others: Vec<Article>,
}

impl Writer {
    fn write(&mut self, text: std::fmt::Arguments<'_>) {
        self.html.write_fmt(text).expect("a string can be written to");
    }

    fn head(&mut self, made: &Article) {
        let headline = escaped(headline(made));
        self.write(format_args!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{headline} | Le Phare</title>\n\
             <meta property=\"og:title\" content=\"{headline}\">\n<meta name=\"viewport\" content=\"width=device-width\">\n",
            made.truth.language
        ));
        for number in 0..40 {
            self.write(format_args!(
                "<link rel=\"preload\" href=\"https://cdn.example/c{number}.css\" as=\"style\">\n"
            ));
        }
        self.html.push_str("<style>");
        for number in 0..60 {
            self.write(format_args!(".m{number} > p {{ margin: {number}px 0; color: #{number:06x} }}\n"));
        }
        self.html.push_str("</style>\n<script>");
        for number in 0..30 {
            self.write(format_args!("if (w.q{number} < 3 && w.p) document.write(\"<p>{number}</p>\");\n"));
        }
        self.html.push_str("</script>\n</head>\n<body class=\"single has-sidebar\">\n");
        self.menu();
    }

    fn menu(&mut self) {
        self.html.push_str("<header class=\"site-header\"><nav aria-label=\"Menu\"><ul>\n");
        for number in 0..25 {
            self.write(format_args!(
                "<li class=\"menu-item menu-item-{number}\"><a href=\"/rubrique/{number}\">Rubrique {number}</a></li>\n"
            ));
        }
        self.html.push_str("</ul></nav></header>\n");
    }

    fn article(&mut self, made: &Article, template: &Template, random: &mut Random) {
        let heading = headline(made);
        self.write(format_args!("<h1>{}</h1>\n{}\n", escaped(heading), template.body.0));
        self.lines.push(heading.to_owned());
        let lines = made.text.lines().filter(|line| !line.trim().is_empty() && *line != heading);
        let mut in_list = false;
        for (number, line) in lines.enumerate() {
            let item = ["- ", "• "].iter().find_map(|bullet| line.trim_start().strip_prefix(bullet));
            if item.is_some() != in_list {
                self.html.push_str(if in_list { "</ul>\n" } else { "<ul>\n" });
                in_list = item.is_some();
            }
            self.line(made, line, item);
            if !in_list && number > 3 && random.once_in(6) {
                self.extra(template);
            }
        }
        self.html.push_str(if in_list { "</ul>\n" } else { "" });
        self.html.push_str(template.body.1);
        self.share();
    }

    fn line(&mut self, made: &Article, line: &str, item: Option<&str>) {
        let is_heading =
            made.truth.sections.iter().any(|section| made.text.get(section.heading.clone()) == Some(line));
        let text = item.unwrap_or(line).trim();
        self.lines.push(text.to_owned());
        let text = marked_up(text);
        match (item, is_heading) {
            (Some(_), _) => self.write(format_args!("<li>{text}</li>\n")),
            (None, true) => self.write(format_args!("<h2 class=\"title\">{text}</h2>\n")),
            (None, false) => self.write(format_args!("<p class=\"text\">{text}</p>\n")),
        }
    }

    /// A box between the paragraphs.
    fn extra(&mut self, template: &Template) {
        let number = self.html.len() % self.others.len();
        let title = escaped(headline(&self.others[number]));
        let (open, close) = template.extra;
        self.write(format_args!("{open}<a href=\"/article/{number}\">{title}</a>{close}\n"));
    }

    fn share(&mut self) {
        self.html.push_str("<div class=\"share-bar\"><ul>");
        for name in ["Facebook", "Courriel", "WhatsApp", "Copier le lien"] {
            self.write(format_args!(
                "<li><a class=\"share-button\" rel=\"nofollow noopener\" target=\"_blank\" href=\"https://share.example/\
                 ?u=x\" title=\"Partager\"><svg viewBox=\"0 0 24 24\"><path d=\"M0 0h24v24H0z\"/></svg>{name}</a></li>"
            ));
        }
        self.html.push_str("</ul></div>\n");
    }

    fn foot(&mut self) {
        self.html.push_str("<section class=\"related-posts\"><h3>Sur le même sujet</h3>\n");
        for number in 0..self.others.len() {
            let title = escaped(headline(&self.others[number]));
            self.write(format_args!(
                "<article class=\"card\"><a href=\"/article/{number}\"><img src=\"/t{number}.jpg\" width=\"300\" \
                 height=\"200\" loading=\"lazy\" alt=\"\"><h4>{title}</h4></a></article>\n"
            ));
        }
        self.html.push_str("</section>\n<div id=\"comments\"><h3>Commentaires</h3>\n");
        for number in 0..self.others.len() {
            let line = self.others[number].text.lines().max_by_key(|line| line.len()).unwrap_or_default();
            let comment: String = line.chars().take(240).collect();
            let comment = escaped(&comment);
            self.write(format_args!(
                "<div class=\"comment\" id=\"c{number}\"><b>Lecteur {number}</b><p>{comment}</p></div>\n"
            ));
        }
        self.html.push_str(
            "</div>\n<footer class=\"site-footer\"><p>© 2025 Le Phare. Tous droits réservés.</p></footer>\n\
             <div id=\"cookie-banner\"><p>Nous utilisons des cookies pour mesurer l’audience du site.</p></div>\n</body>\n</html>\n",
        );
    }
}

fn headline(made: &Article) -> &str {
    let headline = made.truth.headline.clone().and_then(|place| made.text.get(place));
    headline.or_else(|| made.text.lines().next()).unwrap_or_default()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\u{a0}', "&nbsp;")
}

/// The line as an author would mark it up: its first long words in bold, a link further on.
fn marked_up(line: &str) -> String {
    let mut text = String::new();
    for (number, word) in line.split(' ').enumerate() {
        let word = escaped(word);
        let separator = if number == 0 { "" } else { " " };
        match number {
            5 if word.len() > 6 => _ = write!(text, "{separator}<strong>{word}</strong>"),
            12 if word.len() > 4 => {
                _ = write!(
                    text,
                    "{separator}<a href=\"https://source.example/{number}\" rel=\"noopener\">{word}</a>"
                );
            }
            _ => _ = write!(text, "{separator}{word}"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_of_an_ordinary_size() {
        let bytes: usize = (0..60).map(|number| web_page(0, number).html.len()).sum();
        assert!((20_000..32_000).contains(&(bytes / 60)), "mean {}", bytes / 60);
    }

    #[test]
    fn the_same_numbers_give_the_same_page() {
        assert_eq!(web_page(1, 2).html, web_page(1, 2).html);
    }
}
