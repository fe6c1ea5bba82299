//! What the markup of a page says beside its text: which value counts, and where both do not agree.

use factmark::html::{self, Page, PageOptions};
use factmark::{Article, Code};

use super::read;

const TEXT: &str =
    "<h1>Le lac est plein</h1><p>Le lac de Lysse est plein depuis le mois de mars, et la jauge le montre.";

fn told(page: &Page, code: Code) -> bool {
    page.diagnostics.iter().any(|told| told.code == code)
}

/// One value of the article of each page: the markup in front of the same text.
#[track_caller]
fn check(value: impl Fn(&Article<'_>) -> String, pages: &[(&str, &str)]) {
    for (markup, expected) in pages {
        assert_eq!(value(&read(&format!("{markup}{TEXT}")).article), *expected, "{markup}");
    }
}

/// A script with one object of JSON-LD.
fn script(members: &str) -> String {
    format!(r#"<script type="application/ld+json">{{"@type": "NewsArticle", {members}}}</script>"#)
}

#[test]
fn dates_from_the_most_exact_to_the_least() {
    let published =
        |article: &Article<'_>| article.date_published.map_or(String::new(), |date| date.to_string());
    let json = script(r#""datePublished": "2025-01-01""#);
    let meta = "<meta property=article:published_time content=2025-01-02>";
    let marked =
        "<time datetime=2025-01-03>x</time><time itemprop=datePublished datetime=2025-01-04>y</time>";
    check(
        published,
        &[
            (&format!("{json}{meta}{marked}"), "2025-01-01"),
            (&format!("{meta}{marked}"), "2025-01-02"),
            (marked, "2025-01-04"),
            ("<time datetime=bientôt>x</time><time datetime=2025-01-03>x</time>", "2025-01-03"),
            ("<meta name=DatePublished content=2025-01-02>", "2025-01-02"),
            ("<meta itemprop=datePublished content=2025-01-02>", "2025-01-02"),
            ("<meta name=date content=''><meta name=pubdate content=2025-01-05>", "2025-01-05"),
            ("<div itemprop=itemReviewed><time datetime=2025-01-03>x</time></div>", ""),
            ("<div itemprop=itemReviewed><meta name=date content=2025-01-03></div>", ""),
            (
                "<div itemprop=itemReviewed><b itemprop=itemReviewed>x</b><meta name=date content=2025-01-03></div>",
                "",
            ),
            ("<div itemprop=itemReviewed>x</div><time datetime=2025-01-03>x</time>", "2025-01-03"),
            ("", ""),
        ],
    );
    let modified =
        |article: &Article<'_>| article.date_modified.map_or(String::new(), |date| date.to_string());
    check(
        modified,
        &[
            (&script(r#""dateModified": "2025-02-01""#), "2025-02-01"),
            ("<meta property=article:modified_time content=2025-02-02>", "2025-02-02"),
            (
                &format!(
                    "{}<meta property=og:updated_time content=2025-02-02>",
                    script(r#""dateModified": "2025-02-01""#)
                ),
                "2025-02-01",
            ),
            ("<time datetime=2025-02-03>x</time>", ""),
        ],
    );
}

#[test]
fn a_printed_date_takes_its_time_of_day_from_the_markup() {
    let printed = |marked: &str| {
        let page = format!(
            "<meta name=date content={marked}><h1>Le lac est plein</h1><p>Publié le 3 mai 2025<p>Le lac est plein depuis mars."
        );
        let page = read(&page);
        (
            page.article.date_published.map(|date| date.to_string()).unwrap_or_default(),
            told(&page, Code::DateDiffers),
        )
    };
    assert_eq!(printed("2025-05-03T10:39:00"), ("2025-05-03T10:39:00".into(), false));
    assert_eq!(printed("2025-05-04T10:39:00"), ("2025-05-03".into(), true));
    assert_eq!(printed("2025-05-03"), ("2025-05-03".into(), false));
    let exact = "<meta name=date content=2025-05-03T10:39:00><h1>Le lac est plein</h1><p>Publié le 03/05/2025 à 08:15<p>Le lac.";
    let page = read(exact);
    assert_eq!(
        page.article.date_published.map(|date| date.to_string()).as_deref(),
        Some("2025-05-03T08:15:00")
    );
    assert!(!told(&page, Code::DateDiffers));
}

#[test]
fn authors_from_the_most_exact_to_the_least() {
    let authors = |article: &Article<'_>| {
        article.authors.iter().map(|author| author.name.to_string()).collect::<Vec<_>>().join(" + ")
    };
    let json = script(r#""author": [{"name": "Ada Morval"}, "Luc Orban"]"#);
    let link = "<a rel=author href=/ada>Jana\n Mel</a>";
    let named = "<p class=post-author>Par Ana Ruiz</p>";
    let meta = "<meta name=author content='Jo Whit'>";
    check(
        authors,
        &[
            (&format!("{meta}{named}{link}{json}"), "Ada Morval + Luc Orban"),
            (&format!("{meta}{named}{link}"), "Jana Mel"),
            (&format!("{meta}{named}"), "Ana Ruiz"),
            (meta, "Jo Whit"),
            ("<meta name=author content=https://vigie.example/ada>", ""),
            (&format!("{link}{link}<a rel=author> </a>"), "Jana Mel"),
            (&format!("{named}{named}"), "Ana Ruiz"),
            ("<p class=post-author>Ana Ruiz</p>", "Ana Ruiz"),
            ("<p class=post-author>Toute la rédaction remercie ses lecteurs</p>", ""),
            ("<b itemprop=author>Jana Mel</b>", "Jana Mel"),
            ("<div itemprop=itemReviewed><b itemprop=author>Jana Mel</b></div>", ""),
            ("<div hidden><b itemprop=author>Jana Mel</b></div>", ""),
            ("<div class=comments><p class=post-author>Jana Mel</p></div>", ""),
            ("<div class=comments><article><p class=post-author>Jana Mel</p></article></div>", ""),
            ("<a rel=author><b class=post-author>Jana Mel</b></a>", "Jana Mel"),
            (
                &script(r##""author": {"@id": "#ada"}, "about": {"@id": "#ada", "name": "Ada Morval"}"##),
                "Ada Morval",
            ),
            (
                &script(
                    r##""author": {"@id": "#ada", "name": "Ada M."}, "about": {"@id": "#ada", "name": "Ada Morval"}"##,
                ),
                "Ada M.",
            ),
            (&script(r#""author": [{"name": " "}, {"name": "<b>Ada</b> Morval"}]"#), "Ada Morval"),
        ],
    );
}

#[test]
fn language_publisher_and_address() {
    let rest = |article: &Article<'_>| {
        let value = |value: &Option<std::borrow::Cow<'_, str>>| value.as_deref().unwrap_or("-").to_owned();
        format!("{} {}", value(&article.publisher), value(&article.url))
    };
    let json = script(r#""publisher": {"name": "Vigie"}, "url": "https://vigie.example/json""#);
    let canonical = "<link rel=Canonical href=https://vigie.example/own>";
    let og =
        "<meta property=og:url content=https://vigie.example/og><meta property=og:site_name content=Rive>";
    check(
        rest,
        &[
            (&format!("{json}{og}{canonical}"), "Vigie https://vigie.example/own"),
            (&format!("{json}{og}"), "Vigie https://vigie.example/og"),
            (&json, "Vigie https://vigie.example/json"),
            (og, "Rive https://vigie.example/og"),
            (
                &format!(
                    "<link rel=icon href=https://vigie.example/icon>{canonical}<link rel=canonical href=https://b.example>"
                ),
                "- https://vigie.example/own",
            ),
            ("<link rel=canonical href=/own>", "- -"),
            (&script(r#""url": "/own""#), "- -"),
        ],
    );
    let review = |members: &str| {
        format!(
            r#"<script type="application/ld+json">{{"@type": "ClaimReview", "claimReviewed": "x", {members}}}</script>"#
        )
    };
    check(
        rest,
        &[
            (&review(r#""publisher": {"name": "Rive"}, "author": {"name": "Vigie"}"#), "Rive -"),
            (&review(r#""author": {"name": "Vigie"}"#), "Vigie -"),
            (&format!("{og}{}", review(r#""author": {"name": "Vigie"}"#)), "Rive https://vigie.example/og"),
        ],
    );
}

#[test]
fn the_page_says_its_language_before_its_markup() {
    let language = |page: &str| read(page).article.language.map(std::borrow::Cow::into_owned);
    let short = "<h1>Lysse</h1><p>Lysse, Ordane, 2025";
    assert_eq!(
        language(&format!("<html lang=de>{}{short}", script(r#""inLanguage": "es""#))).as_deref(),
        Some("de")
    );
    assert_eq!(
        language(&format!(
            "<html>{}<meta property=og:locale content=pt_BR>{short}",
            script(r#""inLanguage": "es""#)
        ))
        .as_deref(),
        Some("es")
    );
    assert_eq!(
        language(&format!("<html><meta property=og:locale content=de_DE>{short}")).as_deref(),
        Some("de")
    );
}

#[test]
fn the_caller_may_know_the_address() {
    let at = |url: &str, page: &str| {
        let mut options = PageOptions::default();
        options.url = Some(url.to_owned());
        html::parse(page.as_bytes(), &options)
    };
    let page = at("https://vigie.example/lac", TEXT);
    assert_eq!(page.article.url.as_deref(), Some("https://vigie.example/lac"));
    let canonical = "<link rel=canonical href=https://vigie.example/own>";
    let page = at("https://vigie.example/lac", &format!("{canonical}{TEXT}"));
    assert_eq!(page.article.url.as_deref(), Some("https://vigie.example/own"));
    let shown = |url: &str, canonical: &str| {
        let picture = "<p><img src=/img/meter-false.jpg></p>";
        at(url, &format!("<link rel=canonical href={canonical}>{TEXT}{picture}")).text.ends_with("False")
    };
    assert!(shown("https://www.politifact.com/lac", ""));
    assert!(shown("", "https://www.politifact.com/lac"));
    assert!(shown("https://www.politifact.com/lac", "https://vigie.example/lac"));
    assert!(!shown("https://vigie.example/lac", ""));
}

#[test]
fn another_headline_in_the_markup_is_told() {
    for (markup, expected) in [
        ("<title>Le lac est plein</title>", false),
        ("<title>Le lac est plein - Vigie de Brenne</title>", false),
        ("<title>Pont fermé demain matin</title>", true),
        ("<meta property=og:title content='Pont fermé demain'><title>Le lac est plein</title>", false),
        ("<meta property=og:title content='Le lac est plein'><title>Pont fermé</title>", false),
        ("", false),
        (&script(r#""headline": "Le pont ferme demain matin""#), true),
        (&script(r#""name": "Le pont ferme demain matin""#), true),
        (&script(r#""headline": "Le lac est plein", "name": "Le pont ferme""#), false),
        (&script(r#""headline": " ", "name": "Le pont ferme""#), true),
    ] {
        assert_eq!(told(&read(&format!("{markup}{TEXT}")), Code::HeadlineDiffers), expected, "{markup}");
    }
    let page =
        read(&format!("<title>Vigie</title>{}<p>Le lac.", script(r#""headline": "Le lac est plein""#)));
    assert_eq!(page.text, "Le lac est plein\n\nLe lac.");
    assert_eq!(page.article.headline.as_deref(), Some("Le lac est plein"));
}

#[test]
fn broken_markup_is_told() {
    let page = read(&format!("{}{TEXT}", script(r#""headline": "Le lac est plein",,"#)));
    assert!(told(&page, Code::JsonRepaired), "{:?}", page.diagnostics);
    assert!(!told(&read(TEXT), Code::JsonRepaired));
}

#[test]
fn the_markup_gives_the_text_where_the_page_shows_none() {
    let body = script(r#""headline": "Le lac est plein", "articleBody": "Le lac est plein.\n\nIl déborde.""#);
    let text = |markup: &str, shown: &str| read(&format!("{markup}<main>{shown}</main>")).text;
    assert_eq!(text(&body, ""), "Le lac est plein\n\nLe lac est plein.\n\nIl déborde.");
    assert_eq!(
        text(&body, "<p>Activez les scripts."),
        "Le lac est plein\n\nLe lac est plein.\n\nIl déborde."
    );
    assert_eq!(text(&script(r#""articleBody": "Le lac est plein.""#), ""), "Le lac est plein.");
    assert_eq!(text(&script(r#""articleBody": """#), "<p>Activez les scripts."), "Activez les scripts.");
    let (full, most) = ("a".repeat(121), "a".repeat(120));
    assert_eq!(text(&body, &format!("<p>{full}")), format!("Le lac est plein\n\n{full}"));
    assert!(text(&body, &format!("<p>{most}")).ends_with("Il déborde."));
    let page = read(&format!("{body}<main></main>"));
    assert_eq!(page.article.headline.as_deref(), Some("Le lac est plein"));
    assert!(told(&page, Code::MainContentGuessed));
    assert!(told(&read(TEXT), Code::MainContentGuessed));
    assert!(!told(&read(&format!("<article>{TEXT}</article>")), Code::MainContentGuessed));
    assert!(!told(&read("<p>"), Code::MainContentGuessed));
}

#[test]
fn the_marked_line_is_the_headline_whatever_stands_before_it() {
    let of = |page: &str| {
        let article = read(page).article;
        let text = |value: Option<std::borrow::Cow<'static, str>>| {
            value.map(std::borrow::Cow::into_owned).unwrap_or_default()
        };
        (text(article.headline), text(article.kicker), text(article.introduction))
    };
    let page = "<article><p>Rumeur du lac<h1>Le lac est plein</h1><p>Le lac de Lysse est plein depuis le mois de mars.</article>";
    let (headline, ..) = of(page);
    assert_eq!(headline, "Le lac est plein");
    let kinds: Vec<_> = read(page).article.blocks.iter().map(|block| format!("{:?}", block.kind)).collect();
    assert_eq!(kinds.iter().filter(|kind| *kind == "Headline").count(), 1, "{kinds:?}");
}

#[test]
fn links_are_sources() {
    let sources = |page: &str| {
        let mut options = PageOptions::default();
        options.url = Some("https://vigie.example/lac".to_owned());
        let article =
            html::parse(format!("<article><h1>Le lac est plein</h1>{page}</article>").as_bytes(), &options)
                .article;
        let source = |source: &factmark::Source<'_>| {
            let value =
                |value: &Option<std::borrow::Cow<'_, str>>| value.as_deref().unwrap_or("-").to_owned();
            format!("{} {} {}", value(&source.name), value(&source.url), value(&source.domain))
        };
        article.sources.iter().map(source).collect::<Vec<_>>()
    };
    for (page, expected) in [
        ("<p>Lire <a href=http://a.example/x>un avis</a>.", vec!["un avis http://a.example/x a.example"]),
        ("<p>Lire <a href=//a.example/x>un avis</a>.", vec!["un avis https://a.example/x a.example"]),
        ("<p>Lire <a href=//>un avis</a>.", vec![]),
        ("<p>Lire <a href=/x>un avis</a>.", vec![]),
        ("<p>Lire <a href=https://www.vigie.example/x>un avis</a>.", vec![]),
        ("<p>Lire <a href=#x>un avis</a>.", vec![]),
        (
            "<p>Lire <a href=https://a.example/x>un avis <a href=https://b.example/y>ou deux</a>.",
            vec!["un avis https://a.example/x a.example", "ou deux https://b.example/y b.example"],
        ),
        (
            "<p><a href=https://a.example/x>un avis</a> et <a href=https://a.example/x>encore</a>.",
            vec!["un avis https://a.example/x a.example"],
        ),
        (
            "<p>Le lac est plein.<h2>Sources</h2><ul><li><a href=https://a.example/x>Rive Info</a></ul>",
            vec!["Rive Info https://a.example/x a.example"],
        ),
        (
            "<p>Voir <a href=https://a.example/x>là</a>.<h2>Sources</h2><ul><li>Rive Info<li><a href=https://b.example/y>Le Quai</a></ul>",
            vec![
                "là https://a.example/x a.example",
                "Rive Info - -",
                "Le Quai https://b.example/y b.example",
            ],
        ),
        (
            "<h2>Sources</h2><ul><li><a href=https://a.example/x>Rive Info</a></ul><h2>Le lac</h2><p>Voir <a href=https://a.example/x>là</a>.",
            vec!["Rive Info https://a.example/x a.example"],
        ),
    ] {
        assert_eq!(sources(page), expected, "{page}");
    }
}
