//! Heads of articles: which of the first lines is the headline, what stands around it.

use super::check_article as check;

#[test]
fn a_category_may_stand_before_the_headline() {
    check("Fact-checking\n{T}\n\n{P}", "Kicker Headline Introduction", "", "");
    check("Lysse\n{T}\n\n{P}", "Kicker Headline Introduction", "", "");
    check("Grand EstInfos régionales\n{T}\n\n{P}", "Kicker Headline Introduction", "", "");
    check("Fact-checking\n\n{P}", "Kicker Introduction", "", "");
    check(
        "Faktencheck: Kein Vulkan in Lysse\n\nIn Lysse gibt es keinen Vulkan, sagt die Stadt seit Montag immer wieder.",
        "Headline Introduction",
        "",
        "",
    );
    check(
        "Faktencheck\nKein Vulkan in Lysse\n\nIn Lysse gibt es keinen Vulkan, sagt die Stadt seit Montag immer wieder.",
        "Kicker Headline Introduction",
        "",
        "",
    );
}

#[test]
fn the_last_title_before_a_labelled_introduction_is_the_headline() {
    check(
        "Le journal du lac\n{T}\nIntroduction : Le pont reste public.\n{P}",
        "Kicker Headline Introduction Paragraph",
        "",
        "",
    );
    check(
        "Rive\nLe journal du lac\n{T}\nIntroduction : Le pont reste public.\n{P}",
        "Kicker Other Headline Introduction Paragraph",
        "",
        "",
    );
    check(
        "{Q}\n{T}\nIntroduction : Le pont reste public.\n{P}",
        "Other Headline Introduction Paragraph",
        "",
        "",
    );
    check("{Q}\n{T}\nAda Morval\n{P}", "Introduction Paragraph Paragraph Paragraph", "", "");
}

#[test]
fn a_label_may_introduce_the_next_line() {
    check(
        "{T}\nIntroduction :\n« Le pont reste public », dit la mairie.\n{P}",
        "Headline Paragraph Introduction Paragraph",
        "",
        "",
    );
    check(
        "{T}\nIntroduction :\nLe pont reste public\n{P}",
        "Headline Paragraph Introduction Paragraph",
        "",
        "",
    );
    check("{T}\nIntroduction :\n- Le pont\n{P}", "Headline Paragraph ListItem Paragraph", "", "");
}

#[test]
fn what_stands_twice_is_the_headline() {
    check(
        "{T}\nRive Info\n{T}\nAda Morval\n\n{P}",
        "Headline Byline Headline Byline Introduction",
        "Rive Info, Ada Morval",
        "",
    );
    check(
        "{T}\nRive Info\n{T}\nune journée au bord du lac\n\n{P}",
        "Headline Byline Headline Other Introduction",
        "Rive Info",
        "",
    );
    check("{T}\n- Le pont ferme\nLe pont ferme\n\n{P}", "Headline ListItem Paragraph Paragraph", "", "");
}

#[test]
fn a_name_over_a_date_signs_the_article() {
    check(
        "{T}\nAda Morval\n3 mai 2025\n\n{P}",
        "Headline Byline Byline Introduction",
        "Ada Morval",
        "2025-05-03",
    );
    check("{T}\nAda Morval\n\n{P}", "Headline Other Introduction", "", "");
    check(
        "{T}\nMis à jour le 3 mai 2025 : Le pont reste public.\n{P}",
        "Headline Introduction Paragraph",
        "",
        "",
    );
    check(
        "{T}\nMis à jour le 3 mai 2025 par Ada Morval\n{P}",
        "Headline Byline Introduction",
        "Ada Morval",
        "",
    );
    check(
        "{T}\nPublié le 3 mai 2025 : Le pont reste public.\n{P}",
        "Headline Byline Introduction",
        "",
        "2025-05-03",
    );
}

#[test]
fn marks_tell_the_headline() {
    check("# {T}\n\n{P}", "Headline Introduction", "", "");
    check("{T}\n\n## La digue\n\n{P}", "Headline Heading Paragraph", "", "");
    check("# Affirmation : {T}\n\n{P}", "Headline Introduction", "", "");
}

#[test]
fn a_short_sentence_before_a_byline_is_a_headline() {
    check(
        "Le pont de Lysse reste public.\nPar Ada Morval\n\n{P}",
        "Headline Byline Introduction",
        "Ada Morval",
        "",
    );
    check(
        "Le pont de Lysse reste public, disent la mairie et la régie du port.\nIntroduction : Il n’est pas vendu.\n{P}",
        "Headline Introduction Paragraph",
        "",
        "",
    );
    check(
        "Le pont de Lysse reste public, disent les élus. Le lac aussi, dit-on encore.\nPar Ada Morval\n\n{P}",
        "Introduction Byline Paragraph",
        "Ada Morval",
        "",
    );
    check(
        "Le pont de Lysse reste public, disent la mairie et la régie (du port)\nPar Ada Morval\n\n{P}",
        "Headline Byline Introduction",
        "Ada Morval",
        "",
    );
    check(
        "Le pont de Lysse reste public, disent la mairie et la régie du port.\n\n{P}",
        "Introduction Paragraph",
        "",
        "",
    );
    check(
        "Lysse\nLe pont de Lysse reste public, disent la mairie et la régie du port.\nPar Ada Morval\n\n{P}",
        "Kicker Headline Byline Introduction",
        "Ada Morval",
        "",
    );
}

#[test]
fn key_points_stand_before_the_introduction() {
    check(
        "{T}\nL’essentiel\n- Le pont est public.\n- Le lac est plein.\n\n{P}",
        "Headline Heading ListItem ListItem Introduction",
        "",
        "",
    );
    check("{T}\nL’essentiel\n{P}", "Headline Heading Paragraph", "", "");
    check(
        "{T}\nL’essentiel\n- Le pont est public.\nLa digue\n{P}",
        "Headline Heading ListItem Heading Paragraph",
        "",
        "",
    );
}

#[test]
fn labelled_fields_may_open_the_article() {
    check(
        "{T}\n\nAffirmation : Le pont est vendu.\nVerdict : Faux\n{P}\n{Q}",
        "Headline Label Label Introduction Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\nAffirmation : Le pont est vendu.\nPublié le 3 mai 2025\nVerdict : Faux\nPublié le 4 mai 2025\n{P}",
        "Headline Label Label Label Byline Introduction",
        "",
        "2025-05-04",
    );
    check(
        "{T}\n\nAffirmation\nLe pont est vendu.\nVerdict\nFaux\n\n{P}",
        "Headline Label Paragraph Label Paragraph Introduction",
        "",
        "",
    );
    check(
        "{T}\n\nAffirmation : Le pont est vendu.\nLa digue\n{P}",
        "Headline Label Heading Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\nAffirmation : Le pont est vendu.\nExplication : Il est public.\n{P}",
        "Headline Label Label Paragraph",
        "",
        "",
    );
}

#[test]
fn a_statement_may_open_the_article() {
    check(
        "Jo Whit stated on May 3, 2025 in a debate:\n“Bus fares have tripled since 2020.”\nMostly False\nFares rose by half\nBy Ada Morval May 6, 2025\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Label Quote Label Headline Byline Introduction",
        "Ada Morval",
        "2025-05-06",
    );
    check(
        "Jo Whit stated on May 3, 2025 in a debate:\n- Bus fares have tripled.\nMostly False\nFares rose by half\nBy Ada Morval May 6, 2025\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Label Label Label Headline Byline Introduction",
        "Ada Morval",
        "2025-05-06",
    );
    check(
        "“Bus fares have tripled since 2020.”\n– Jo Whit, candidate\nFares rose by half\nBy Ada Morval May 6, 2025\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Quote Label Headline Byline Introduction",
        "Ada Morval",
        "2025-05-06",
    );
    check("« Le pont reste public »\n\n{P}", "Headline Introduction", "", "");
    check(
        "{T}\n\n« Le pont reste public », dit la mairie de Lysse, qui ne veut rien vendre du tout.\n\n{P}",
        "Headline Introduction Paragraph",
        "",
        "",
    );
}

#[test]
fn captions_and_lists_are_no_titles() {
    check("{T}\nPhoto : Rive Info\n\n{P}", "Headline Other Introduction", "", "");
    check("{T}\nSommaire\n\n{P}", "Headline Other Introduction", "", "");
    check("{T}\n- Le pont\n- Le lac\n\n{P}", "Headline ListItem ListItem Paragraph", "", "");
}

#[test]
fn the_longer_of_two_titles_is_the_headline() {
    check(
        "Kein Vulkan in Lysse\nFaktencheck\n\nIn Lysse gibt es keinen Vulkan, sagt die Stadt seit Montag immer wieder.",
        "Headline Other Introduction",
        "",
        "",
    );
    check("Le pont\nLe lacs\n\n{P}", "Headline Other Introduction", "", "");
    check("Le pont de Lysse\nLe lac\n\n{P}", "Headline Other Introduction", "", "");
    check("Fact-checking\n{T}\nIntroduction : Le pont reste public.", "Kicker Headline Introduction", "", "");
}

#[test]
fn a_long_or_cited_sentence_is_an_introduction() {
    check(
        "Le pont de Lysse reste public, disent la mairie, la régie du port, les pêcheurs, les riverains, les commerçants de la rive, les écoles du quai et tous ceux qui le traversent chaque matin avec leurs vélos, leurs enfants.\nPar Ada Morval\n\n{P}",
        "Introduction Byline Paragraph",
        "Ada Morval",
        "",
    );
    check(
        "{T}\nLe pont de Lysse reste public, disent la mairie et la régie du port.\nPar Ada Morval\n\n{P}",
        "Headline Introduction Byline Paragraph",
        "Ada Morval",
        "",
    );
    check(
        "Le pont de Lysse reste public, disent la mairie et la régie. (lysse.example)\nPar Ada Morval\n\n{P}",
        "Introduction Byline Paragraph",
        "Ada Morval",
        "",
    );
}

#[test]
fn dates_between_a_claim_and_its_verdict_are_those_of_the_claim() {
    check(
        "{T}\n\nAffirmation : Le pont est vendu.\nAuteur de l’affirmation : Rive\nPublié le 3 mai 2025\nVerdict : Faux\n{P}",
        "Headline Label Label Label Label Introduction",
        "",
        "",
    );
    check(
        "{T}\n\nVerdict : Faux\nPublié le 3 mai 2025\n{P}",
        "Headline Label Byline Introduction",
        "",
        "2025-05-03",
    );
    check(
        "{T}\nLuc Orban\nPar Ada Morval, 3 mai 2025\n\n{P}",
        "Headline Other Byline Introduction",
        "Ada Morval",
        "2025-05-03",
    );
    check(
        "“Bus fares have tripled since 2020.”\n— Jo Whit, candidate\nFares rose by half\nBy Ada Morval May 6, 2025\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Quote Label Headline Byline Introduction",
        "Ada Morval",
        "2025-05-06",
    );
}
