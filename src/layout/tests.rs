//! The roles of lines, by what stands around them.

use crate::{BlockKind, parse};

#[track_caller]
fn check(text: &str, expected: &[BlockKind]) {
    let kinds: Vec<_> = parse(text).article.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, expected, "{text}");
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
