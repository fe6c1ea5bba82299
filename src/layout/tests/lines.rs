//! Lines that the tables know, and pages of several articles.

use super::check_article as check;
use crate::{Code, parse};

#[test]
fn a_teaser_is_title_and_text_perhaps_under_a_category() {
    check("Le pont\nIl ferme. Lire plusLa gare\nElle ouvre. Lire plus\n", "Headline Introduction", "", "");
    check(
        "Lysse\nLe pont ferme ce soir\nIl ferme à huit heures. Lire plusBrenne\nLa gare ouvre\nElle ouvre lundi. Lire plus\n",
        "Kicker Headline Introduction",
        "",
        "",
    );
    check(
        "Le pont ferme.\nIl ferme à huit heures. Lire plusLa gare ouvre.\nElle ouvre lundi. Lire plus\n",
        "Headline Introduction",
        "",
        "",
    );
    check(
        "Le pont ferme ce soir et pour longtemps, dit la mairie.\nIl ferme.\nIl rouvre en mai. Lire plusLa gare\nElle ouvre. Lire plus\n",
        "Headline Introduction Paragraph",
        "",
        "",
    );
}

#[test]
fn headings_of_the_tables_are_whole_lines() {
    check("{T}\n\n{P}\n\nSources.\n{Q}", "Headline Introduction Paragraph Paragraph", "", "");
    check("{T}\n\n{P}\n\n1. Sources\nRegistre de Lysse", "Headline Introduction Heading Paragraph", "", "");
    check("{T}\n\n{P}\n\n- Sources\n- Registre de Lysse", "Headline Introduction ListItem ListItem", "", "");
    check(
        "{T}\n\n{P}\n\n**Sources :**\nRegistre de Lysse",
        "Headline Introduction Heading Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\n## Sources ##\nRegistre de Lysse",
        "Headline Introduction Heading Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nSources et références de la mairie\nRegistre de Lysse",
        "Headline Introduction Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nSources de la rumeur, les messages de lundi ont été relus un par un par la mairie.\n{Q}",
        "Headline Introduction Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\n## Affirmation\nLe pont est vendu.\n## Verdict\nFaux\n\n{Q}",
        "Headline Introduction Label Paragraph Label Paragraph Paragraph",
        "",
        "",
    );
}

#[test]
fn captions_and_lines_of_the_page() {
    check("{T}\n\n{P}\n\nPhoto : le pont de Lysse\n\n{Q}", "Headline Introduction Other Paragraph", "", "");
    check("{T}\n\n{P}\n\nPhoto\n\n{Q}", "Headline Introduction Other Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\nPhoto de famille au bord du lac\n\n{Q}",
        "Headline Introduction Heading Paragraph",
        "",
        "",
    );
    check("{T}\n\n{P}\n\nSommaire des faits\n\n{Q}", "Headline Introduction Heading Paragraph", "", "");
    check(
        "{T}\nIntroduction : Le pont reste public.\n« L’article est apparu en premier ici »\n{Q}",
        "Headline Introduction Other Paragraph",
        "",
        "",
    );
    check(
        "{T}\nIntroduction : Le pont reste public.\nL’article est apparu en premier ici.\n{Q}",
        "Headline Introduction Other Paragraph",
        "",
        "",
    );
    check(
        "{T}\nIntroduction : Le pont reste public.\n{P}\nAuteur : Ada Morval\nCet article a été vérifié, relu et corrigé par la rédaction.",
        "Headline Introduction Paragraph Trailer Trailer",
        "Ada Morval",
        "",
    );
    check(
        "{T}\nIntroduction : Le pont reste public.\n{P}\nAuteur : Ada Morval — Biographie. Cet article a été vérifié par la rédaction.",
        "Headline Introduction Paragraph Trailer",
        "Ada Morval",
        "",
    );
}

#[test]
fn a_statement_is_announced_by_its_words() {
    check(
        "Jo Whit stated on May 3, 2025 in a debate: Fares rose.\n\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Introduction Paragraph",
        "",
        "",
    );
    check(
        "Jo Whit stated on May 3, 2025 in a debate: “Fares rose.”\nMostly False\nFares rose by half\nBy Ada Morval May 6, 2025\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Label Label Headline Byline Introduction",
        "Ada Morval",
        "2025-05-06",
    );
    check(
        "Fares rose by half\nJo Whit stated on May 3, 2025 in a debate:\nThe two candidates spent an evening on buses, and one number was repeated.",
        "Headline Other Introduction",
        "",
        "",
    );
}

#[test]
fn each_introduction_opens_an_article() {
    check(
        "Le pont\nMis à jour le 3 mai 2025 : il ferme.\nFin.\nLa gare\nMis à jour le 4 mai 2025 : elle ouvre.",
        "Headline Introduction Paragraph",
        "",
        "",
    );
    check(
        "Le pont\nIntroduction : il ferme.\nBrenne\nInfo\nLa gare\nLa gare ouvre\nLa gare\nIntroduction : elle ouvre.\nLe lac\nIntroduction : il gèle.",
        "Headline Introduction Paragraph",
        "",
        "",
    );
    check(
        "- Le pont\nLe pont\nIl ferme depuis lundi soir, et la mairie ne dit pas pourquoi.\n- La gare\nElle ouvre.",
        "Headline Headline Introduction ListItem Paragraph",
        "",
        "",
    );
    check("Auteur : Ada Morval\n{T}\n{P}", "Byline Headline Introduction", "Ada Morval", "");
    check(
        "Auteur : Ada Morval\nA\nIntroduction : x. Faits vérifiés À Lysse, y. Développement Rien.",
        "Byline Headline Introduction",
        "Ada Morval",
        "",
    );
}

#[test]
fn a_field_ends_where_its_value_ends() {
    check(
        "{T}\n\n{P}\n\nAffirmation : Le pont est vendu.\n\nFAUX\n\n{Q}",
        "Headline Introduction Label Paragraph Paragraph",
        "",
        "",
    );
    check("{T}\n\n{P}\n\nC’EST TOTALEMENT FAUX\n\n{Q}", "Headline Introduction Paragraph Paragraph", "", "");
    check(
        "{T}\n\n{P}\n\nVerdict :\nFaux\n\nLa digue\n\n{Q}",
        "Headline Introduction Label Paragraph Heading Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nVerdict : Faux\n\nLa digue\n\n{Q}",
        "Headline Introduction Label Heading Paragraph",
        "",
        "",
    );
}

#[test]
fn what_stands_under_a_quotation() {
    check(
        "{T}\n\n{P}\n\n« Le pont reste public, et il le restera. »\n\nAda Morval, maire de Lysse\n\n{Q}",
        "Headline Introduction Quote Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\n« Le pont reste public, et il le restera. »\n\nLa digue de Lysse\n\n{Q}",
        "Headline Introduction Quote Heading Paragraph",
        "",
        "",
    );
}

#[test]
fn prose_and_lists_stand_under_headings() {
    check(
        "{T}\n\n{P}\n\nLa digue de Lysse\n\nElle a tenu. Et puis la pluie est revenue sur la rive et sur le lac\n\n{Q}",
        "Headline Introduction Heading Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nLa digue de Lysse\n\n- Elle tient.\n- Elle tiendra.\n\n{Q}",
        "Headline Introduction Heading ListItem ListItem Paragraph",
        "",
        "",
    );
    check(
        "{T}\n\n{P}\n\nLa digue\n\nElle tient bon.\n\n{Q}",
        "Headline Introduction Heading Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\n## Un\nIntroduction : Le pont reste public.\nFin du texte.\n{P}",
        "Headline Heading Introduction Paragraph Paragraph",
        "",
        "",
    );
    check(
        "{T}\nIntroduction : Le pont reste public.\nL’essentiel\n- Le pont\n{P}",
        "Headline Introduction Heading ListItem Paragraph",
        "",
        "",
    );
}

#[test]
fn titles_before_and_behind_the_headline() {
    check("{T}\nIntroduction :\n« Le pont »\n{P}", "Headline Paragraph Introduction Paragraph", "", "");
    check(
        "{T}\n{T}\nAda Morval\nLuc Orban\n\n{P}",
        "Headline Headline Byline Byline Introduction",
        "Ada Morval, Luc Orban",
        "",
    );
    check(
        "Lysse\nGrand EstInfos\n{T}\nIntroduction : Le pont reste public.\n{P}",
        "Kicker Other Headline Introduction Paragraph",
        "",
        "",
    );
    check("{T}\nFact-checking\n\n{P}", "Headline Other Introduction", "", "");
    check("{T}\nFact-checking : le lac\n\n{P}", "Headline Other Introduction", "", "");
    check(
        "{T}\nPar Ada Morval, mis à jour le 3 mai 2025 : Le pont reste public.\n{P}",
        "Headline Byline Introduction",
        "Ada Morval",
        "",
    );
}

#[test]
fn a_page_of_several_articles_is_told() {
    let codes = |text: &str| {
        let page = [Code::ListingPage, Code::ListingNotSplit];
        let told = parse(text).diagnostics.into_iter().map(|told| told.code);
        told.filter(|code| page.contains(code)).collect::<Vec<_>>()
    };
    let filler = "Le pont de Lysse est fermé depuis lundi. ".repeat(12);
    let flat = format!("A\nIntroduction : x. {filler}Faits vérifiés À Lysse, y. {filler}Développement Rien.");
    assert_eq!(codes("A\nIntroduction : x.\nB\nIntroduction : y."), [Code::ListingPage]);
    assert_eq!(codes("Le pont\nIl ferme. Lire plusLa gare\nElle ouvre. Lire plus\n"), [Code::ListingPage]);
    assert_eq!(codes("A\nIntroduction : x."), []);
    assert_eq!(codes(&format!("Auteur : Ada Morval\n{flat}")), [Code::ListingNotSplit]);
    assert_eq!(codes(&flat), []);
    assert_eq!(
        codes("Auteur : Ada Morval\nA\nIntroduction : x. Faits vérifiés À Lysse, y. Développement Rien."),
        []
    );
}
