//! Bodies of articles: sections, fields, what ends the article.

use super::check_article as check;

#[test]
fn sections_open_with_known_and_free_headings() {
    check(
        "{T}\nIntroduction : Le pont reste public.\nLa digue\n{P}\nSources\nRegistre\n",
        "Headline Introduction Heading Paragraph Heading Paragraph",
        "",
        "",
    );
    check("{T}\n\n{P}\n\nLa digue\n{Q}", "Headline Introduction Heading Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\nLa digue\n\n« Elle tient », dit Ada Morval.\n\n{Q}",
        "Headline Introduction Heading Quote Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nLa digue de Lysse tient bon\n\nElle tient.\n\n{Q}",
        "Headline Introduction Paragraph Paragraph Paragraph",
        "",
        "",
    );
    check("{T}\n\n{P}\n\nLa digue", "Headline Introduction Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\n- Le pont\n- Le lac\n\nLa digue\n\n{Q}",
        "Headline Introduction ListItem ListItem Heading Paragraph",
        "",
        "",
    );
    check(
        "{T}\n{P}\nLa digue\n{Q}\nLe lac\n{P}",
        "Headline Introduction Heading Paragraph Heading Paragraph",
        "",
        "",
    );
    check("{T}\n\n{P}\n{Q}\nLa digue\n\n{Q}", "Headline Introduction Paragraph Paragraph Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\nQuiz\n\n1. Le pont est-il vendu ?\n- Oui\n- Non\n\nRéponses\n1. Non",
        "Headline Introduction Heading ListItem ListItem ListItem Paragraph ListItem",
        "",
        "",
    );
}

#[test]
fn what_stands_behind_the_end_is_a_trailer() {
    check(
        "{T}\nIntroduction : Le pont reste public.\n{P}\nPublié le 3 mai 2025\nAuteur : Ada Morval\nSources\nRegistre",
        "Headline Introduction Paragraph Trailer Trailer Heading Paragraph",
        "Ada Morval",
        "2025-05-03",
    );
    check(
        "{T}\n\n{P}\n\nAffirmation : Le pont est vendu.\nPublié le 3 mai 2025\nVerdict : Faux\n\n{Q}\n\nPublié le 4 mai 2025",
        "Headline Introduction Label Label Label Paragraph Trailer",
        "",
        "2025-05-04",
    );
    check(
        "{T}\n\n{P}\n\nAffirmation : Le pont est vendu.\nExplication : Il est public.\nPublié le 3 mai 2025\n\n{Q}",
        "Headline Introduction Label Label Byline Paragraph",
        "",
        "2025-05-03",
    );
    check("{T}\n\n{P}\n\n{Q}\n\nAda Morval", "Headline Introduction Paragraph Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\n{Q}\n\nAda Morval\n3 mai 2025",
        "Headline Introduction Paragraph Paragraph Trailer",
        "",
        "2025-05-03",
    );
}

#[test]
fn a_field_takes_the_next_line_whatever_it_is() {
    check(
        "{T}\n\n{P}\n\nExplication\n{Q}\n\nExplication\nPhoto : Rive",
        "Headline Introduction Label Paragraph Label Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nVerdict :\nLa digue\n\n{Q}",
        "Headline Introduction Label Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nVerdict :\nPar Ada Morval\n\n{Q}",
        "Headline Introduction Label Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nVerdict :\nSommaire\n\n{Q}",
        "Headline Introduction Label Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nVerdict\nFaux\nLa digue\n\n{Q}",
        "Headline Introduction Label Paragraph Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nVerdict : Faux\nLa digue\n\n{Q}",
        "Headline Introduction Label Paragraph Paragraph",
        "",
        "",
    );
}

#[test]
fn an_introduction_may_stand_under_a_heading() {
    check(
        "{T}\n## La digue\nIntroduction : Le pont reste public.\n{P}",
        "Headline Heading Introduction Paragraph",
        "",
        "",
    );
    check("{T}\n## La digue\nIntroduction :\n{P}", "Headline Heading Paragraph Paragraph", "", "");
}

#[test]
fn lines_of_the_page_are_no_paragraphs() {
    check("{T}\n\n{P}\n\n{T}\n\n{Q}", "Headline Introduction Headline Paragraph", "", "");
    check("{T}\n\n{P}\n\nPublicité\n\n{Q}", "Headline Introduction Other Paragraph", "", "");
}

#[test]
fn a_shouted_verdict_is_no_heading() {
    check("{T}\n\n{P}\n\nFAUX\n\n{Q}", "Headline Introduction Paragraph Paragraph", "", "");
    check("{T}\n\n{P}\n\nFaux\n\n{Q}", "Headline Introduction Heading Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\nFAUX ET MÊME TRÈS FAUX SELON TOUS LES EXPERTS\n\n{Q}",
        "Headline Introduction Heading Paragraph",
        "",
        "",
    );
    check("{T}\n\n{P}\n\nLA DIGUE\n\n{Q}", "Headline Introduction Heading Paragraph", "", "");
}

#[test]
fn a_name_under_a_quotation_signs_it() {
    check(
        "{T}\n\n{P}\n\n« Le pont reste public, et il le restera. »\n\nAda Morval\n\n{Q}",
        "Headline Introduction Quote Paragraph Paragraph",
        "",
        "",
    );
}
