//! Which part of a page is the article, and which line its headline.

use super::read;

/// A sentence long enough to be prose.
const LAKE: &str =
    "Le lac de Lysse est plein depuis le mois de mars, et la mairie le montre avec la jauge du port.";
const BRIDGE: &str =
    "Le pont du village reste ouvert aux voitures, aux vélos et aux piétons pendant les travaux du quai.";
const QUAY: &str =
    "Les travaux du quai commenceront en juin, après la fête du port, et ils dureront au moins deux mois.";

/// The lines of the article of a page; L, B and Q stand for the three sentences above.
#[track_caller]
fn check(page: &str, expected: &[&str]) {
    let long = |text: &str| text.replace("{L}", LAKE).replace("{B}", BRIDGE).replace("{Q}", QUAY);
    let text = read(&long(page)).text;
    let lines: Vec<_> = text.split("\n\n").map(str::to_owned).collect();
    let expected: Vec<_> = expected.iter().map(|line| long(line)).collect();
    assert_eq!(lines, expected, "{page}");
}

#[test]
fn body_text_before_article_before_main() {
    check("<main><p>{Q}<article><p>{B}<div class=entry-content><p>{L}</div></article></main>", &["{L}"]);
    check(
        "<main><p>{Q}<article><p>{B}<div itemprop='text articleBody'><p>{L}</div></article></main>",
        &["{L}"],
    );
    check("<main><p>{Q}<article><p>{B}</article></main>", &["{B}"]);
    check("<div role=main><p>{Q}<div role=article><p>{B}</div></div>", &["{B}"]);
    check("<p>{B}<main><p>{Q}</main>", &["{Q}"]);
    check("<p>{B}<div role=main><p>{Q}</div>", &["{Q}"]);
    check("<html class=entry-content><body class=entry-content><p>{B}<main><p>{Q}</main>", &["{Q}"]);
}

#[test]
fn a_part_needs_a_fair_share_of_the_text() {
    check("<article><p>Lire aussi.</article><main><p>{L}<p>{B}<p>{Q}</main>", &["{L}", "{B}", "{Q}"]);
    check("<div class=entry-content></div><main><p>{L}</main>", &["{L}"]);
    check("<article><p>{B}</article><article><p>{L}<p>{Q}</article>", &["{L}", "{Q}"]);
    check("<article><p>{L}<p>{Q}</article><article><p>{B}</article>", &["{L}", "{Q}"]);
}

#[test]
fn body_text_in_several_parts_is_one() {
    check(
        "<article><div class=entry-content><p>{L}</div><p>Publicité<div class=entry-content><p>{B}</div></article>",
        &["{L}", "Publicité", "{B}"],
    );
    check(
        "<article><div class=entry-content><p>{B}<p>{Q}</div><p>Voir<div class=entry-content><p>Fin.</div></article>",
        &["{B}", "{Q}"],
    );
    check(
        "<div><div class=entry-content><p>{L}<p>{B}</div></div><p>Voir<article><div class=entry-content><p>{Q}</div></article>",
        &["{L}", "{B}"],
    );
    check(
        "<article><div class=entry-content><p>{B}<div class=entry-content><p>{L}<p>{Q}</div></div></article>",
        &["{B}", "{L}", "{Q}"],
    );
}

#[test]
fn dropped_parts_are_left_out() {
    for part in [
        "<nav><p>{B}</nav>",
        "<aside><p>{B}</aside>",
        "<footer><p>{B}</footer>",
        "<div class=comments><p>{B}</div>",
        "<div role=complementary><p>{B}</div>",
        "<div role=dialog><p>{B}</div>",
        "<div class=sidebar><div><p>{B}</div></div>",
        "<div class=sidebar><article><p>{B}</article></div>",
    ] {
        check(&format!("<article><p>{{L}}{part}<p>{{Q}}</article>"), &["{L}", "{Q}"]);
    }
    check("<article><p>{L}<footer class=byline-author><p>{B}</footer></article>", &["{L}", "{B}"]);
    check("<body class=modal><article><p>{L}</article>", &["{L}"]);
    // A name that holds most of the page means something else.
    check("<article><div class=share><p>{B}<p>{Q}</div><p>{L}</article>", &["{B}", "{Q}", "{L}"]);
    check("<main><p>{L}<nav><p>{B}</nav></main><aside><main><p>{B}<p>Voir.</main></aside>", &["{L}"]);
}

#[test]
fn what_stands_between_headline_and_body_text_belongs_to_it() {
    let lead = |lines: usize| {
        let between = "<p>Ada Morval</p>".repeat(lines);
        let page = format!("<h1>Le lac est plein</h1>{between}<div class=entry-content><p>{LAKE}</div>");
        read(&page).text.matches("Ada Morval").count()
    };
    assert_eq!([lead(0), lead(3), lead(23), lead(24)], [0, 3, 23, 0]);
    check(
        "<h1>Le lac est plein</h1><nav><p>Voir</nav><div class=entry-content><p>{L}</div>",
        &["Le lac est plein", "{L}"],
    );
    check("<h1>Le lac est plein</h1><div class=entry-content><p>{L}</div>", &["Le lac est plein", "{L}"]);
}

#[test]
fn a_line_or_two_before_the_headline_within_the_article_are_its_topic() {
    let article = |before: &str| format!("<article>{before}<h1>Le lac est plein</h1><p>{{L}}</article>");
    check(&article("<p>Rumeur"), &["Rumeur", "Le lac est plein", "{L}"]);
    check(&article("<p>Brenne<p>Rumeur"), &["Brenne", "Rumeur", "Le lac est plein", "{L}"]);
    check(&article("<p>Info<p>Brenne<p>Rumeur"), &["Le lac est plein", "Info", "Brenne", "Rumeur", "{L}"]);
}

#[test]
fn a_box_with_claim_and_verdict_may_stand_before_the_article() {
    let page = |lines: &str| {
        format!(
            "<p>Menu{lines}<div class=verdict>Faux</div><h1>Le lac est plein</h1><article><p>{{L}}</article>"
        )
    };
    check(
        &page("<p>1<p>2<p>3<p>4<p>5<p>6"),
        &["Le lac est plein", "1", "2", "3", "4", "5", "6", "Faux", "{L}"],
    );
    check(&page("<p>1<p>2"), &["Le lac est plein", "Menu", "1", "2", "Faux", "{L}"]);
    let far = format!("<div class=verdict>Faux</div>{}<article><p>{{L}}</article>", "<p>Voir</p>".repeat(24));
    check(&far, &["{L}"]);
    check("<div class=verdict>Faux</div><nav><p>Voir</nav><article><p>{L}</article>", &["Faux", "{L}"]);
}

#[test]
fn without_a_named_part_the_densest_stretch_is_taken() {
    let menu = "<p><a href=/a>Accueil</a><p><a href=/b>Rumeurs</a>";
    check(&format!("{menu}<p>{{L}}<p>{{B}}{menu}<p>Voir"), &["{L}", "{B}"]);
    check(
        &format!("{menu}<h1>Le lac</h1><p>Ada Morval<p>Lundi<p>{{L}}{menu}"),
        &["Le lac", "Ada Morval", "Lundi", "{L}"],
    );
    check(&format!("<p>Un<p>Deux<p>Trois<p>Quatre<p>{{L}}{menu}"), &["Deux", "Trois", "Quatre", "{L}"]);
    // Short lines and a link or two within the stretch do not end it.
    check(
        &format!("{menu}<p>{{L}}<p>Voir<p><a href=/c>Carte</a><p>{{B}}{menu}"),
        &["{L}", "Voir", "Carte", "{B}"],
    );
    // A list of links with many words is none.
    let links = "<p><a href=/a>Le pont de Lysse est ouvert depuis lundi matin aux voitures</a>".repeat(3);
    check(&format!("{links}<p>{{L}}<p>{{B}}{links}"), &["{L}", "{B}"]);
    check("<p>{L}<p>{Q}<div class=comments><p>{B}</div>", &["{L}", "{Q}"]);
    check("<p>{L}<div class=comments><p>{B}<p>{Q}</div>", &["{L}", "{B}", "{Q}"]);
    // Its sources may be links, once their line begins with a word.
    check(
        &format!("{menu}<div><p>{{L}}<p>Sources<p>Voir <a href=/c>la carte du lac</a></div>{menu}"),
        &["{L}", "Sources", "Voir la carte du lac"],
    );
    check("<p>Lac<p>Pont", &["Lac", "Pont"]);
}

#[test]
fn the_headline_is_what_the_titles_repeat() {
    let headline =
        |page: &str| read(&page.replace("{L}", LAKE)).article.headline.map(std::borrow::Cow::into_owned);
    for (page, expected) in [
        (
            "<title>Le lac est plein - Vigie</title><h1>Vigie</h1><h2>Le lac est plein</h2><p>{L}",
            "Le lac est plein",
        ),
        (
            "<title>Le LAC est plein - Vigie</title><h1>Vigie</h1><h2>Le lac est plein</h2><p>{L}",
            "Le lac est plein",
        ),
        ("<title>Vigie : lac plein</title><h1>Vigie</h1><h2>Lac vide</h2><p>{L}", "Vigie"),
        (
            "<title>Lacs : Le lac est plein</title><h2>Lac de lacs</h2><h2>Le lac est plein</h2><p>{L}",
            "Le lac est plein",
        ),
        (
            "<title>Le lac est plein</title><h2>Le lac est</h2><h2>Le lac est plein</h2><p>{L}",
            "Le lac est plein",
        ),
        ("<title>Le lac plein</title><h1>Vigie</h1><h2>Le lac p</h2><p>{L}", "Le lac p"),
        ("<title>Le lac plein</title><h1>Vigie</h1><h2>Le lac</h2><p>{L}", "Vigie"),
        ("<nav><h1>Vigie de Brenne</h1></nav><h1>Le lac est plein</h1><p>{L}", "Le lac est plein"),
        ("<h2>Vigie de Brenne</h2><h1>Le lac est plein</h1><p>{L}", "Le lac est plein"),
        ("<title>Le lac est plein</title><p>{L}", "Le lac est plein"),
    ] {
        assert_eq!(headline(page).as_deref(), Some(expected), "{page}");
    }
}

#[test]
fn the_first_of_two_equal_headings_is_the_headline() {
    check(
        "<title>Le lac est plein</title><article><h1>Le lac est plein</h1><p>{L}</article><h2>Le lac est plein</h2>",
        &["Le lac est plein", "{L}"],
    );
}
