//! Where a claim, its verdict and its reason may stand.

use super::check;

#[test]
fn the_verdict_of_the_headline() {
    check(
        "FACT CHECK: Vlogger FALSELY claims the toll of Ordane was abolished\n\nSTATEMENT\n\nDrivers no longer pay in Ordane.\n\nFACT\n\nThe toll is still collected.",
        &[["Drivers no longer pay in Ordane", "FALSELY", "false", "The toll is still collected.", "-"]],
    );
}

#[test]
fn a_debate_with_a_verdict_under_each_statement() {
    check(
        "Le débat de Lysse au crible\n\nLes deux candidats à la mairie de Lysse se sont opposés lundi soir pendant deux heures.\n\nImpôts\nAda Morval : « Les impôts ont doublé. »\n→ FAUX. La hausse est de 3 %.\nLuc Orban, maire sortant : « Le pont est payé »\nVRAI\nLe dernier versement date de mars.\nAda Morval : « On ne nous dit rien. »\nLe public a ri.",
        &[
            ["Les impôts ont doublé", "FAUX", "false", "La hausse est de 3 %.", "Ada Morval"],
            ["Le pont est payé", "VRAI", "true", "Le dernier versement date de mars.", "Luc Orban"],
        ],
    );
}

#[test]
fn a_list_of_statements_with_their_verdicts() {
    check(
        "La panne de Lysse en trois points\n\nLe courant est revenu à Lysse dans la nuit, et les messages se sont multipliés.\n\n1/ « C’est une attaque. » Non prouvé. L’enquête commence.\n\n2/ « Le lac est vide » : faux. Il est plein.\n\n3/ Le pont a tenu. Vrai. Les relevés le montrent.\n\n4/ La mairie a répondu. Faux espoir, dit un voisin.\n\n« Rien n’a changé. » Faux, répond la maire.",
        &[
            ["C’est une attaque", "Non prouvé", "unproven", "L’enquête commence.", "-"],
            ["Le lac est vide", "faux", "false", "Il est plein.", "-"],
            ["Le pont a tenu", "Vrai", "true", "Les relevés le montrent.", "-"],
        ],
    );
    check(
        "Die Gerüchte aus Lysse im Überblick\n\nIn Lysse gehen seit dem Sturm mehrere Gerüchte um, die wir geprüft haben.\n\n- „Die Brücke ist verkauft.“ Falsch. Sie gehört der Stadt.\n- „Der See ist leer.“ – Unbelegt: Niemand hat gemessen.",
        &[
            ["Die Brücke ist verkauft", "Falsch", "false", "Sie gehört der Stadt.", "-"],
            ["Der See ist leer", "Unbelegt", "unproven", "Niemand hat gemessen.", "-"],
        ],
    );
}

#[test]
fn the_reason_may_open_with_the_verdict() {
    let article = |end: &str| {
        format!(
            "Le pont de Lysse\n\nDeux rumeurs ont couru cette semaine dans les rues de Lysse et alentour.\n\nCe que dit la rumeur\nLe pont est vendu.\n\nCe qu’il en est\nC’est faux. Il est public.{end}"
        )
    };
    check(&article(""), &[["Le pont est vendu", "faux", "false", "Il est public.", "-"]]);
    check(
        &article("\n\nVerdict : Trompeur"),
        &[["Le pont est vendu", "Trompeur", "misleading", "Il est public.", "-"]],
    );
}

#[test]
fn a_table_of_claims() {
    let prose = "Trois rumeurs ont couru cette semaine dans les rues de Lysse et alentour.";
    let rows = "| Le pont est vendu | Faux | Il est public. |\n| Le lac gèle en mai | Vrai | Les relevés le montrent. |";
    let claims: [[&str; 5]; 2] = [
        ["Le pont est vendu", "Faux", "false", "Il est public.", "-"],
        ["Le lac gèle en mai", "Vrai", "true", "Les relevés le montrent.", "-"],
    ];
    check(
        &format!("Le pont de Lysse\n\n{prose}\n\n| Rumeur | Verdict | Pourquoi |\n|---|---|---|\n{rows}"),
        &claims,
    );
    check(&format!("Le pont de Lysse\n\n{prose}\n\nDésinformation et rumeurs\n\n{rows}"), &claims);
    // A table of settings has no verdict in its header.
    check(&format!("Le pont de Lysse\n\n{prose}\n\n| Option | Défaut | Sens |\n|---|---|---|\n{rows}"), &[]);
}

#[test]
fn a_claim_may_be_the_heading_of_its_answer() {
    check(
        "# Le pont de Lysse\n\nDeux idées reçues ont couru cette semaine dans les rues de Lysse et alentour.\n\n## 1. « Le pont est vendu »\n\nFaux. Il est public.\n\n## 2. Le lac\n\nVrai. Les relevés le montrent.",
        &[["Le pont est vendu", "Faux", "false", "Il est public.", "-"]],
    );
}

#[test]
fn a_question_and_its_answer() {
    check(
        "Le pont de Lysse en deux idées\n\nDeux idées reçues ont couru cette semaine dans les rues de Lysse et alentour.\n\n1. « Le pont est vendu »\nC’est faux. Il est public.\n2. « Le lac gèle en mai »\nC’est ce que dit la mairie. Rien ne le montre.",
        &[["Le pont est vendu", "faux", "false", "Il est public.", "-"]],
    );
}

#[test]
fn rumours_in_a_paragraph_are_told_without_their_frame() {
    check(
        "Le pont de Lysse\n\nDeux idées reçues ont couru cette semaine dans les rues de Lysse et alentour.\n\nDésinformation et rumeurs\n\nLes messages se multiplient. Des voisins assurent que le pont est vendu. C’est faux : il est public. Une note de Rive Info affirme que le lac est vide. C’est faux aussi, il déborde.",
        &[
            ["le pont est vendu", "faux", "false", "il est public.", "-"],
            ["le lac est vide", "faux", "false", "aussi, il déborde.", "Rive Info"],
        ],
    );
}

#[test]
fn the_reason_may_stand_between_the_claim_and_its_verdict() {
    let article = |under: &str| {
        format!(
            "Die Brücke von Lysse\n\nIn Lysse gehen seit dem Sturm mehrere Gerüchte um, die wir geprüft haben.\n\nBehauptung 1: Die Brücke ist verkauft.\nSie gehört der Stadt.\n{under}Fazit: falsch\n\nBehauptung 2: Der See ist leer.\nFazit: richtig"
        )
    };
    let second = ["Der See ist leer", "richtig", "true", "-", "-"];
    check(
        &article(""),
        &[["Die Brücke ist verkauft", "falsch", "false", "Sie gehört der Stadt.", "-"], second],
    );
    // Of an article between the two no paragraph is the reason.
    check(
        &article("Das steht im Grundbuch.\n"),
        &[["Die Brücke ist verkauft", "falsch", "false", "-", "-"], second],
    );
}

#[test]
fn a_reason_may_stand_under_a_heading_of_its_own() {
    check(
        "Did the bridge of Lysse fall?\n\nThe bridge was closed on Monday, and a clip of it went around.\n\nClaim:\nThe bridge of Lysse fell.\nRating:\nFake\nAbout this rating\nContext\nThe clip shows another bridge.",
        &[["The bridge of Lysse fell", "Fake", "false", "The clip shows another bridge.", "-"]],
    );
}

#[test]
fn words_before_a_comma_are_no_claimant() {
    check(
        "El puente de Lysse\n\nCircula por Chatear, desde mayo, un cartel que asegura que el puente está vendido. Es un bulo: es público.",
        &[["el puente está vendido", "un bulo", "false", "es público.", "-"]],
    );
}

#[test]
fn the_verdict_may_open_the_next_line() {
    let claims: [[&str; 5]; 2] = [
        ["le pont est vendu", "Faux", "false", "Il est public.", "-"],
        ["le lac est vide", "Non vérifié", "unproven", "Personne n’a mesuré.", "-"],
    ];
    let prose = "Deux rumeurs ont couru cette semaine dans les rues de Lysse et alentour.";
    let rumours = "**Rumeur n° 1 : le pont est vendu.**\n➜ Faux. Il est public.\n**Rumeur n° 2 : le lac est vide.**\n➜ Non vérifié. Personne n’a mesuré.";
    check(&format!("Le pont de Lysse\n\n{prose}\n\nDésinformation et rumeurs\n{rumours}"), &claims);
    let marked =
        rumours.replace("**Rumeur", "### Rumeur").replace(".**", "\n").replace("➜ Faux.", "**Faux.**");
    check(&format!("# Le pont de Lysse\n\n{prose}\n\n{marked}"), &claims);
}

#[test]
fn the_headline_may_deny_the_claim() {
    let prose = "La mairie enquête sur ce qui s’est passé dans la nuit de lundi, sans en dire davantage.";
    check(
        &format!("Il est faux que le pont de Lysse soit vendu\n\n{prose}"),
        &[["le pont de Lysse soit vendu", "faux", "false", "-", "-"]],
    );
    check(&format!("Il est probable que le pont de Lysse soit vendu\n\n{prose}"), &[]);
}

#[test]
fn what_a_post_says_is_the_claim_of_a_verdict_label() {
    let article = |who: &str| {
        format!(
            "Le pont de Lysse\n\nSelon {who}, le pont est vendu. La mairie enquête depuis lundi.\n\nVerdict : faux. Il est public."
        )
    };
    check(&article("une page très suivie"), &[["le pont est vendu", "faux", "false", "Il est public.", "-"]]);
    check(&article("la police"), &[]);
}

#[test]
fn the_reason_behind_a_verdict_counts_before_the_one_above_it() {
    check(
        "Le pont de Lysse\n\nDeux rumeurs ont couru cette semaine dans les rues de Lysse et alentour.\n\nCe que dit la rumeur\nLe pont est vendu.\n\nCe que nous avons vérifié\nLe registre a été lu par trois juristes.\n\nNotre verdict\nFaux. Il est public.",
        &[["Le pont est vendu", "Faux", "false", "Il est public.", "-"]],
    );
}

#[test]
fn a_verdict_may_stand_alone_under_a_quoted_claim() {
    check(
        "Le pont de Lysse en deux phrases\n\nLa maire de Lysse a parlé du pont à la radio, et nous avons retenu deux phrases.\n« Le pont est vendu »\nC’est faux\nLe pont est public, comme le montre le registre des biens de la ville.\n« Le lac gèle en mai »\nVrai\nLes relevés des dix dernières années le montrent sans aucun doute.",
        &[
            [
                "Le pont est vendu",
                "faux",
                "false",
                "Le pont est public, comme le montre le registre des biens de la ville.",
                "-",
            ],
            [
                "Le lac gèle en mai",
                "Vrai",
                "true",
                "Les relevés des dix dernières années le montrent sans aucun doute.",
                "-",
            ],
        ],
    );
}
