//! Where an element ends, with and without its end tag: what is hidden in it shows its end.

use super::{check_text, read};
use factmark::Code;
use factmark::html::{self, PageOptions};

#[test]
fn a_start_tag_ends_what_may_lack_its_end_tag() {
    check_text(&[
        ("<p hidden>Vide.<p>Plein.", "Plein."),
        ("<p hidden>Vide.<b>Gelé.<p>Plein.", "Plein."),
        ("<p hidden>Vide.<b>Gelé.</b>Sec.</p>Plein.", "Plein."),
        ("<p hidden>Vide.<ul><li>Plein.</ul>", "- Plein."),
        ("<ul><li hidden>Vide.<li>Plein.</ul>", "- Plein."),
        ("<ul><li hidden>Vide.<p>Gelé.</li><li>Plein.</ul>", "- Plein."),
        ("<dl><dt hidden>Lac<dd>Plein.<dt>Pont<dd hidden>Vide.<dt>Quai</dl>", "Plein.\n\nPont\n\nQuai"),
        ("<dl><dt hidden>Lac<p>Vide.</dl>Plein.", "Plein."),
        ("<table><tr><td hidden>Lac<td>Pont<th>Quai</table>", "Pont | Quai"),
        ("<table><tr><th hidden>Lac<td>Pont<tr><td>Quai</table>", "Pont\nQuai"),
        ("<table><tr><td hidden>Lac<tr><td>Quai</table>", "Quai"),
        ("<table><tr hidden><td>Lac<tr><td>Quai</table>", "Quai"),
        ("<table><tr hidden><td>Lac<tbody><tr><td>Quai</table>", "Quai"),
        ("<table><tr><td hidden>Lac<p>Vide.</td><td>Quai</table>", "Quai"),
        ("<table><tr hidden><p>Vide.</tr><tr><td>Quai</table>", "Quai"),
        ("<h2 hidden>Vide<h3>Plein</h3>", "## Plein"),
        ("<h2 hidden>Vide<p>Gelé.</h2>Plein.", "Plein."),
        ("<div hidden>Vide.<h2>Gelé</h2></div>Plein.", "Plein."),
        ("<div hidden>Vide.<p>Gelé.<div>Sec.</div></div>Plein.", "Plein."),
    ]);
}

#[test]
fn an_end_tag_ends_what_it_names_with_all_within() {
    check_text(&[
        ("<section hidden><p>Vide.<b>Gelé.</section>Plein.", "Plein."),
        ("<div hidden><div>Vide.</div>Gelé.</div>Plein.", "Plein."),
        ("<div hidden><span>Vide.</div>Plein.", "Plein."),
        ("<div hidden>Vide.</section>Gelé.</div>Plein.", "Plein."),
        ("<div hidden>Vide.</h1></b></li>Gelé.</div>Plein.", "Plein."),
        ("<div hidden>Vide.</font></br>Gelé.</div>Plein.", "Plein."),
        ("<p>Le lac <font>est</font> plein.</p>", "Le lac est plein."),
    ]);
}

#[test]
fn within_a_line_an_end_tag_ends_nothing_outside_of_its_block() {
    check_text(&[
        ("<span hidden>Vide.<div>Gelé.</span>Sec.</div></span>Plein.", "Plein."),
        ("<span hidden>Vide.<b>Gelé.</span>Plein.", "Plein."),
        ("<i hidden>Vide.<b>Gelé.</b>Sec.</i>Plein.", "Plein."),
    ]);
}

#[test]
fn an_unknown_element_is_as_if_it_were_not_there() {
    check_text(&[
        ("<p>Le <rive-tag>lac</rive-tag> est plein.</p>", "Le lac est plein."),
        ("<p hidden>Vide.<rive-tag>Gelé.</p></rive-tag>Plein.", "Plein."),
    ]);
    assert!(read("<rive-tag>Le lac").diagnostics.iter().any(|told| told.code == Code::NotHtml));
    assert!(!read("<p>Le lac").diagnostics.iter().any(|told| told.code == Code::NotHtml));
    assert!(!read(" ").diagnostics.iter().any(|told| told.code == Code::NotHtml));
}

/// What is read of a page of which elements are followed two deep.
#[track_caller]
fn check_two_deep(page: &str, expected: &str, too_deep: bool) {
    let mut options = PageOptions::default();
    options.max_depth = 2;
    let page_read = html::parse(page.as_bytes(), &options);
    let told = page_read.diagnostics.iter().any(|told| told.code == Code::PageTooDeep);
    assert_eq!((page_read.text.as_str(), told), (expected, too_deep), "{page}");
}

#[test]
fn beyond_the_limit_elements_are_counted_and_what_is_hidden_stays_so() {
    check_two_deep("<div><div>Plein.</div></div>", "Plein.", false);
    check_two_deep("<div><div><div>Plein.</div></div></div>", "Plein.", true);
    check_two_deep(
        "<div><div><b>Plein.</b><b hidden>Vide.<i>Gelé.</i>Sec.</b> Ouvert.</div></div>",
        "Plein. Ouvert.",
        true,
    );
    check_two_deep("<div><div><b>Plein.<i hidden>Vide.</i> Ouvert.</b></div></div>", "Plein. Ouvert.", true);
    check_two_deep("<div><div><b hidden>Vide.<i hidden>Gelé.</i>Sec.</b>Plein.</div></div>", "Plein.", true);
    check_two_deep("<div><div hidden><b>Vide.</b>Gelé.</div>Plein.</div>", "Plein.", true);
}

#[test]
fn a_page_that_ends_too_early_is_told() {
    for (page, expected) in [
        ("<article><p>Le lac est plein.", true),
        ("<article><p>Le lac est plein.</article>", false),
        ("<p>Le lac est plein.", false),
        ("<div><p>Le lac est plein.</body>", false),
        ("<p>Le lac est <b", true),
        ("<p>Le lac est plein.</p><!-- fin", true),
        ("<p>Le lac est plein.</p><!-- fin --><p>Oui !</p>", false),
        ("<p>Le lac est plein.</p><!-- fin --><p>Oui !", false),
        ("<!-- début --><p>Le lac est plein.</p><!-- fin", true),
        ("<!doctype html><p>Le lac est plein !</p>", false),
    ] {
        let told = read(page).diagnostics.iter().any(|told| told.code == Code::PageCutOff);
        assert_eq!(told, expected, "{page}");
    }
}

#[test]
fn tags_comments_and_references_as_the_standard_reads_them() {
    check_text(&[
        (
            "<p>Le lac &amp; le pont&nbsp;: l&#8217;eau &eacute;tale</p>",
            "Le lac & le pont\u{a0}: l’eau étale",
        ),
        ("<p>L&#146;eau &#150; le pont</p>", "L’eau – le pont"),
        ("<p>Le lac &inconnu; &amp le pont</p>", "Le lac &inconnu; & le pont"),
        ("<p>Le lac<!-- vide --> est plein.</p>", "Le lac est plein."),
        ("<p>Le lac<!--> est plein.</p>", "Le lac est plein."),
        ("<p>Le lac<!---> est plein.</p>", "Le lac est plein."),
        ("<p>Le lac<!-- vide --!> est plein.</p>", "Le lac est plein."),
        ("<p>Le lac<!-- > --> est plein.</p>", "Le lac est plein."),
        ("<p>Le lac<!-- a > b --!> est plein.</p><!-- -->", "Le lac est plein."),
        ("<p>Le lac<? vide ?> est plein.</p>", "Le lac est plein."),
        ("<p>3 < 4, <3 et a<b></b></p>", "3 < 4, <3 et a"),
        ("<P CLASS=SR-ONLY>Vide.</P><P>Plein.</P>", "Plein."),
        ("<p class = 'sr-only' >Vide.</p ><p/>Plein.", "Plein."),
        ("<p class=a&amp;b class=sr-only>Plein.</p>", "Plein."),
        ("<p class=\"sr&#45;only\">Vide.</p><p>Plein.</p>", "Plein."),
        ("<p class=sr&#45;only>Vide.</p><p>Plein.</p>", "Plein."),
        ("<p class= hidden>Plein.</p>", "Plein."),
        ("<p title='' hidden>Vide.</p><p>Plein.</p>", "Plein."),
        ("<p =x hidden>Vide.</p><p>Plein.</p>", "Plein."),
        ("<script>a = '</scripts>'; b = '</p>'</script><p>Plein.</p>", "Plein."),
        ("<script>a</script ><p>Plein.</p>", "Plein."),
        ("<script>a</SCRIPT/><p>Plein.</p>", "Plein."),
        ("<script><!-- <script> </script> --></script><p>Plein.</p>", "Plein."),
        ("<style>a</b></style><p>Plein.</p>", "Plein."),
        ("<title>Lac &amp; pont</title><p>Le lac est plein.</p>", "Lac & pont\n\nLe lac est plein."),
        ("<textarea><p>Vide.</textarea><p>Plein.</p>", "Plein."),
        ("<p>Le lac <xmp><b></xmp></p>", "Le lac <b>"),
        ("<p>Le lac\r\nest\0 plein.</p>", "Le lac est plein."),
    ]);
}
