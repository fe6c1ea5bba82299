//! Labelled fields, block by block: which value belongs to which claim.

use super::check;

/// An article about a lake that is full.
fn lake(blocks: &str) -> String {
    format!(
        "Le lac est plein\n\nLe lac de Lysse est plein depuis le mois de mars, et la jauge du port le montre chaque matin.\n\n{blocks}"
    )
}

/// An article about an old ferry.
fn ferry(blocks: &str) -> String {
    format!(
        "Is the Ordane ferry new?\n\nThe ferry of Ordane was built long ago, and its papers in the port say so.\n\n{blocks}"
    )
}

#[test]
fn who_said_it() {
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nVerdict : Faux. Il est plein.\n\nAuteur de l’affirmation : Ada Morval",
        ),
        &[["Le lac est vide", "Faux", "false", "Il est plein.", "Ada Morval"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nAuteur de l’affirmation : Ada Morval, maire de Lysse\n\nVerdict : Faux",
        ),
        &[["Le lac est vide", "Faux", "false", "-", "Ada Morval"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nAuteur de l’affirmation : Rive Info. | 3 mai\n\nVerdict : Faux",
        ),
        &[["Le lac est vide", "Faux", "false", "-", "Rive Info"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nAuteur de l’affirmation : Ada Morval (Facebook)\n\nVerdict : Faux",
        ),
        &[["Le lac est vide", "Faux", "false", "-", "Ada Morval"]],
    );
    check(
        &lake(
            "Auteur de l’affirmation : Ada Morval\n\nAffirmation : Le lac est vide.\n\nVerdict : Faux\n\nAffirmation : Le pont est vendu.\n\nVerdict : Vrai",
        ),
        &[
            ["Le lac est vide", "Faux", "false", "-", "Ada Morval"],
            ["Le pont est vendu", "Vrai", "true", "-", "-"],
        ],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nSource: Jo Whit\n\nVerdict: False"),
        &[["The ferry is new", "False", "false", "-", "Jo Whit"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nVerdict: False. It dates from 1988.\n\nSource: Jo Whit"),
        &[["The ferry is new", "False", "false", "It dates from 1988.", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nWho said it: Jo Whit"),
        &[["The ferry is new", "-", "-", "-", "Jo Whit"]],
    );
}

#[test]
fn a_claim_needs_another_field_and_words() {
    check(&lake("Affirmation : Le lac est vide.\n\nLe lac est plein."), &[]);
    check(
        &lake("Affirmation : Le lac est-il vide ?\n\nVerdict : Faux"),
        &[["Le lac est-il vide ?", "Faux", "false", "-", "-"]],
    );
    check(&lake("Affirmation : Le lac est-il vide ?\n\nVerdict : Zyx"), &[]);
    check(&lake("Affirmation : …\n\nVerdict : Faux"), &[]);
    check(
        &lake("Affirmation : Le lac est vide.\n\nAffirmation : Le pont est vendu.\n\nVerdict : Faux"),
        &[["Le pont est vendu", "Faux", "false", "-", "-"]],
    );
}

#[test]
fn of_two_verdicts_the_first_label_counts() {
    check(
        &lake("Affirmation : Le lac est vide.\n\nVerdict : Faux\n\nVerdict : Vrai. Il est plein."),
        &[["Le lac est vide", "Faux", "false", "-", "-"]],
    );
    check(
        &lake("Affirmation : Le lac est vide.\n\nVerdict : Faux\n\nVerdict : Fausse. Il est plein."),
        &[["Le lac est vide", "Faux", "false", "-", "-"]],
    );
    check(
        &lake("Affirmation : Le lac est vide.\n\nVerdict : Faux\n\nVerdict : Zyx"),
        &[["Le lac est vide", "Faux", "false", "-", "-"]],
    );
    check(
        &ferry(
            "Claim: The ferry is new.\n\nVerdict: False\n\nBottom line: It dates from 1988. We rate this claim False.",
        ),
        &[["The ferry is new", "False", "false", "It dates from 1988.", "-"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nCe qu’il en est : Faux. Il est plein.\n\nVerdict : Trompeur",
        ),
        &[["Le lac est vide", "Trompeur", "misleading", "Il est plein.", "-"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nExplication : Faux. Il est plein.\n\nAffirmation : Le pont est vendu.\n\nVerdict : Faux\n\nVerdict : Vrai",
        ),
        &[
            ["Le lac est vide", "Faux", "false", "Il est plein.", "-"],
            ["Le pont est vendu", "Faux", "false", "-", "-"],
        ],
    );
}

#[test]
fn the_first_reason_counts() {
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nExplication : Il est plein.\n\nExplication : C’est faux. Rien.",
        ),
        &[["Le lac est vide", "-", "-", "Il est plein.", "-"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nVerdict : Faux\n\nIl est plein depuis mars.\n\nEt il déborde.",
        ),
        &[["Le lac est vide", "Faux", "false", "Il est plein depuis mars.", "-"]],
    );
    check(
        &lake("Affirmation : Le lac est vide.\n\nVerdict : Faux\n\n## Contexte\n\nIl est plein depuis mars."),
        &[["Le lac est vide", "Faux", "false", "-", "-"]],
    );
    check(
        &lake(
            "Affirmation : Le lac est vide.\n\nVerdict :\n\n## Contexte\n\nFaux. Il est plein depuis mars.",
        ),
        &[],
    );
    check(
        &lake("Affirmation : Le lac est vide. Faux. Il est plein.\n\nEt il déborde depuis mars."),
        &[["Le lac est vide", "Faux", "false", "Il est plein.", "-"]],
    );
}

#[test]
fn verdicts_as_fields_print_them() {
    check(
        &ferry("Claim: The ferry is new.\n\nRating: 2/5, Mostly false"),
        &[["The ferry is new", "Mostly false", "mostly_false", "-", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nRating: Mostly false (2/5). It dates from 1988."),
        &[["The ferry is new", "Mostly false", "mostly_false", "It dates from 1988.", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nRating: Quite some rusty old thing"),
        &[["The ferry is new", "Quite some rusty old thing", "unknown", "-", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nRating: Quite some rusty old thing again here"),
        &[["The ferry is new", "-", "-", "Quite some rusty old thing again here", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nVerdict: No, it dates from 1988."),
        &[["The ferry is new", "No", "false", "it dates from 1988.", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nVerdict: This is false. It dates from 1988."),
        &[["The ferry is new", "false", "false", "It dates from 1988.", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nVerdict: ❌ False – it dates from 1988."),
        &[["The ferry is new", "False", "false", "it dates from 1988.", "-"]],
    );
}

#[test]
fn a_claim_of_the_headline_is_the_first() {
    check(
        "DISINFO: The ferry of Ordane is new\n\nClaim: The captain sold it.\n\nVerdict: False\n\nThe ferry of Ordane was built long ago, and its papers say so.",
        &[[
            "The captain sold it",
            "False",
            "false",
            "The ferry of Ordane was built long ago, and its papers say so.",
            "-",
        ]],
    );
    check(
        "DISINFO: The ferry of Ordane is new\n\nRESPONSE\n\nThe ferry of Ordane was built long ago, and its papers say so.",
        &[[
            "The ferry of Ordane is new",
            "-",
            "-",
            "The ferry of Ordane was built long ago, and its papers say so.",
            "-",
        ]],
    );
    check(
        "FALSE: The ferry of Ordane is new\n\nThe ferry of Ordane was built long ago, and its papers say so.",
        &[["The ferry of Ordane is new", "FALSE", "false", "-", "-"]],
    );
    check(
        "F: The ferry of Ordane is new\n\nThe ferry of Ordane was built long ago, and its papers say so.",
        &[],
    );
    check(
        "Claim:\n\nThe ferry is new\n\nVerdict: False\n\nThe ferry of Ordane was built long ago, and its papers say so.",
        &[[
            "The ferry is new",
            "False",
            "false",
            "The ferry of Ordane was built long ago, and its papers say so.",
            "-",
        ]],
    );
}

#[test]
fn a_shouted_verdict_opens_a_headline() {
    check(
        "DISINFO: The ferry of Ordane is new\n\nClaim: The captain sold it.\n\nVerdict: False\n\nThe ferry of Ordane was built long ago.\n\nDISINFO: The captain left.",
        &[["The captain sold it", "False", "false", "The ferry of Ordane was built long ago.", "-"]],
    );
    check(
        "FAUX : le lac de Lysse est vide depuis mars\n\nPar Ada Morval | 3 mai 2025\n\nUne vidéo le dit. Il est plein, montre la jauge du port de Lysse.",
        &[["le lac de Lysse est vide depuis mars", "FAUX", "false", "-", "-"]],
    );
    check(
        "LYSSE : le lac est vide depuis mars\n\nPar Ada Morval | 3 mai 2025\n\nUne vidéo le dit. Il est plein, montre la jauge du port de Lysse.",
        &[],
    );
    check(
        "FAUX :\n\nPar Ada Morval | 3 mai 2025\n\nUne vidéo le dit. Il est plein, montre la jauge du port de Lysse.",
        &[],
    );
    check(
        "F : le lac est vide depuis mars\n\nPar Ada Morval | 3 mai 2025\n\nUne vidéo le dit. C’est faux, montre la jauge du port de Lysse.",
        &[],
    );
    check(
        "Il est faux que le lac de Lysse soit vide\n\nUne vidéo circule depuis lundi sur la rive, et la mairie y répond avec la jauge.",
        &[["le lac de Lysse soit vide", "faux", "false", "-", "-"]],
    );
}

#[test]
fn an_item_with_its_verdict_under_it() {
    check(
        &ferry("1. The ferry has sunk\n\nVerdict: False. It lies at the quay."),
        &[["The ferry has sunk", "False", "false", "It lies at the quay.", "-"]],
    );
    check(
        &ferry("Claim: The ferry is new.\n\n- The captain sold it\n\nVerdict: False."),
        &[["The ferry is new", "False", "false", "-", "-"]],
    );
    check(
        &ferry("Claim:\n\n- The captain sold it\n\nVerdict: False."),
        &[["The captain sold it", "False", "false", "-", "-"]],
    );
    check(
        &ferry(
            "Claim: The ferry is new.\n\nVerdict: False\n\n1. The ferry has sunk\n\nVerdict: True. It lies at the quay.",
        ),
        &[
            ["The ferry is new", "False", "false", "-", "-"],
            ["The ferry has sunk", "True", "true", "It lies at the quay.", "-"],
        ],
    );
    check(
        &ferry("Claim: The ferry is new.\n\nVerdict:\n\n1. Quite false\n\nRating: True."),
        &[["The ferry is new", "Quite false", "false", "-", "-"]],
    );
}
