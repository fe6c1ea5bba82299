//! The roles of lines, by what stands around them.

mod bodies;
mod heads;
mod lines;

use crate::{BlockKind, parse};

#[track_caller]
fn check(text: &str, expected: &[BlockKind]) {
    let kinds: Vec<_> = parse(text).article.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, expected, "{text}");
}

const TITLE: &str = "Le pont de Lysse n’est pas vendu";
const NIGHT: &str = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
const DIKE: &str = "La digue est surveillée jour et nuit depuis le mois de mars, et personne n’y a rien vu.";

/// The kinds of the blocks of an article, its authors and its date; `{T}` stands for a title, `{P}` and `{Q}` for prose.
#[track_caller]
fn check_article(text: &str, kinds: &str, authors: &str, published: &str) {
    let text = text.replace("{T}", TITLE).replace("{P}", NIGHT).replace("{Q}", DIKE);
    let article = parse(&text).article;
    let found: Vec<_> = article.blocks.iter().map(|block| format!("{:?}", block.kind)).collect();
    let names: Vec<_> = article.authors.iter().map(|author| &*author.name).collect();
    let date = article.date_published.map_or(String::new(), |date| date.to_string());
    assert_eq!((&*found.join(" "), &*names.join(", "), &*date), (kinds, authors, published), "{text}");
}

#[test]
fn a_byline_with_nothing_behind_it_is_the_end() {
    use BlockKind::{Byline, Headline, Introduction, Paragraph, Trailer};
    check(
        "Le pont de Lysse\n\nIntroduction : La digue.\nPar Ada Morval\n",
        &[Headline, Introduction, Trailer],
    );
    check(
        "Le pont de Lysse\n\nIntroduction : La digue.\nPar Ada Morval\n\nLa mairie enquête sur ce qui s’est passé dans la nuit de lundi.\n",
        &[Headline, Introduction, Byline, Paragraph],
    );
}

#[test]
fn no_heading_stands_behind_half_a_sentence() {
    use BlockKind::{Heading, Headline, Introduction, Paragraph};
    let text = |end| {
        format!(
            "Le pont de Lysse\n\nUne longue phrase qui ouvre le récit et se termine par un point.\n\nUne longue phrase qui \
             tient toute la ligne et même davantage{end}\n\nLa digue\n\nLa suite est là, longue et pleine de mots, avec un point."
        )
    };
    check(&text(""), &[Headline, Introduction, Paragraph, Paragraph, Paragraph]);
    check(&text("."), &[Headline, Introduction, Paragraph, Heading, Paragraph]);
}

#[test]
fn two_sentences_are_no_headline() {
    let text = "La digue de Lysse a cédé dans la nuit. Personne ne sait pourquoi elle a cédé.\n\n\
                La mairie enquête sur ce qui s’est passé dans la nuit.\n";
    assert_eq!(parse(text).article.headline, None);
}

#[test]
fn an_item_that_the_headline_repeats_is_a_title() {
    use BlockKind::{Headline, Introduction, ListItem, Paragraph};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    check(
        &format!("- Le pont de Lysse a fermé\nLe pont de Lysse a fermé\n\n{prose}"),
        &[Headline, Headline, Introduction],
    );
    check(
        &format!("- Le pont de Lysse a fermé\nLe lac de Lysse a gelé\n\n{prose}"),
        &[ListItem, Paragraph, Paragraph],
    );
}

#[test]
fn a_name_and_a_photo_may_stand_under_the_introduction() {
    use BlockKind::{Byline, Headline, Introduction, Label, Other, Paragraph, Trailer};
    let head = "The bridge of Lysse\n\nThe bridge was closed on Monday, and a clip of it went around.\n\nJo Whit\nPublished May 3, 2025\n";
    let fields = "Claim:\nThe bridge of Lysse fell into the lake.\nRating:\nFake";
    let text = format!("{head}Photo: Lysse Info\n{fields}");
    check(&text, &[Headline, Introduction, Byline, Byline, Other, Label, Paragraph, Label, Paragraph]);
    assert_eq!(parse(&text).article.authors.first().map(|author| &*author.name), Some("Jo Whit"));
    // Without a claim the lines after the byline are the end of the article.
    check(
        &format!("{head}Lysse Info\nMore of us"),
        &[Headline, Introduction, Byline, Trailer, Trailer, Trailer],
    );
}

#[test]
fn a_note_of_a_change_is_not_the_end() {
    use BlockKind::{Byline, Headline, Introduction, Paragraph};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    check(
        &format!("Le pont de Lysse\n\n{prose}\n\n{prose}\n\nMis à jour le 3 mai 2025\n\n{prose}"),
        &[Headline, Introduction, Paragraph, Byline, Paragraph],
    );
}

#[test]
fn the_article_runs_on_under_adverts_and_dates() {
    use BlockKind::{Headline, Introduction, Other, Paragraph, Trailer};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    let text = |line: &str, rest: &str| format!("Le pont de Lysse\n\n{prose}\n\n{prose}\n\n{line}\n\n{rest}");
    let two = format!("{prose}\n\n{prose}");
    check(
        &text("Abonnez-vous à notre lettre", &two),
        &[Headline, Introduction, Paragraph, Other, Paragraph, Paragraph],
    );
    check(&text("3 mai 2025", &two), &[Headline, Introduction, Paragraph, Paragraph, Paragraph, Paragraph]);
    check(
        &text("Abonnez-vous à notre lettre", prose),
        &[Headline, Introduction, Paragraph, Trailer, Trailer],
    );
    check(&text("3 mai 2025", "Ada Morval"), &[Headline, Introduction, Paragraph, Trailer, Trailer]);
}

#[test]
fn links_to_other_articles_end_the_sources() {
    use BlockKind::{Heading, Headline, Introduction, ListItem, Other, Paragraph, Trailer};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    let text = format!(
        "Le pont de Lysse\n\n{prose}\n\nSources\n- Mairie de Lysse\nÀ lire aussi :\n- Le lac de Lysse\n"
    );
    check(&text, &[Headline, Introduction, Heading, ListItem, Trailer, Trailer]);
    assert_eq!(parse(&text).article.sources.len(), 1);
    let text = format!("Le pont de Lysse\n\n{prose}\n\nÀ lire aussi\nLe lac de Lysse\n{prose}");
    check(&text, &[Headline, Introduction, Other, Paragraph, Paragraph]);
}

#[test]
fn a_date_and_a_name_under_the_headline_sign_it() {
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    let signed = |line: &str| {
        let text = format!("Le pont de Lysse a fermé\n{line}\n{prose}\n");
        let article = parse(&text).article.into_owned();
        let author = article.authors.first().map(|author| author.name.to_string());
        (article.headline.map(String::from), author, article.date_published.map(|date| date.to_string()))
    };
    let expected = |author: Option<&str>| {
        let headline = Some("Le pont de Lysse a fermé".to_owned());
        (headline, author.map(String::from), Some("2025-05-03".to_owned()))
    };
    for line in ["Ada Morval | 3 mai 2025", "Samedi 3 mai 2025 — Ada Morval", "**Ada Morval**, 3 mai 2025"]
    {
        assert_eq!(signed(line), expected(Some("Ada Morval")), "{line}");
    }
    // The name of the newsroom may stand between.
    assert_eq!(signed("Ada Morval\nCourrier de Lysse\n3 mai 2025"), expected(Some("Ada Morval")));
    assert_eq!(signed("Ada Morval\nPublié le 3 mai 2025"), expected(Some("Ada Morval")));
    assert_eq!(signed("3 mai 2025"), expected(None));
}

#[test]
fn a_headline_may_be_a_sentence_under_its_category() {
    use BlockKind::{Byline, Headline, Introduction, Kicker};
    let prose = "Die Stadt prüft, was in der Nacht zum Montag an der Brücke passiert ist.";
    check(
        &format!(
            "Faktencheck\nGeschenkte Fahrräder vom Händler? Vorsicht, das ist eine Falle!\nVon Ada Morval\n{prose}"
        ),
        &[Kicker, Headline, Byline, Introduction],
    );
}

#[test]
fn a_number_may_stand_before_a_heading() {
    use BlockKind::{Heading, Headline, Introduction, ListItem, Paragraph};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    let text = |under: &str| {
        format!("Le pont de Lysse\n\n{prose}\n\n1. La nuit du pont\n{under}\n\n2. Le matin\n{prose}")
    };
    check(&text(prose), &[Headline, Introduction, Heading, Paragraph, Heading, Paragraph]);
    // What a verdict answers is a claim.
    let verdict = format!("C’est faux : {prose}");
    check(&text(&verdict), &[Headline, Introduction, ListItem, Paragraph, Heading, Paragraph]);
    check(
        &format!("Le pont de Lysse\n\n{prose}\n\n1. La nuit\n2. Le matin\n3. Le soir"),
        &[Headline, Introduction, ListItem, ListItem, ListItem],
    );
}

#[test]
fn a_claim_label_over_labelled_claims_is_a_heading() {
    use BlockKind::{Heading, Headline, Introduction, Label, Paragraph};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    let text = |under: &str| format!("Le pont de Lysse\n\n{prose}\n\n## Ce qui circule\n\n{under}");
    check(
        &text("Affirmation 1 : le pont est vendu.\nVerdict : faux"),
        &[Headline, Introduction, Heading, Label, Label],
    );
    check(&text("Le pont est vendu.\n\nVerdict : faux"), &[Headline, Introduction, Label, Paragraph, Label]);
}

#[test]
fn a_sign_may_stand_before_a_heading_and_sources_are_none() {
    use BlockKind::{Heading, Headline, Introduction, ListItem, Paragraph};
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    check(
        &format!(
            "Le pont de Lysse\n\n{prose}\n\n✅ CE QUI EST VRAI\n- Le pont ferme.\n\n❓ Ce que l’on ignore\n{prose}"
        ),
        &[Headline, Introduction, Heading, ListItem, Heading, Paragraph],
    );
    check(
        &format!("Le pont de Lysse\n\n{prose}\n\n{prose}\n\nSources : mairie de Lysse\n{prose}"),
        &[Headline, Introduction, Paragraph, Paragraph, Paragraph],
    );
}
