//! Whole articles, all invented: what is claimed in them, and how it is judged.

mod items;
mod labels;
mod places;
mod prose;
mod quoted;

/// Each expected line: claim, label, class, reason, claimant; `-` for nothing.
#[track_caller]
fn check(article: &str, expected: &[[&str; 5]]) {
    let parsed = crate::parse(article).article;
    let found: Vec<[String; 5]> = parsed
        .claims
        .iter()
        .map(|claim| {
            let verdict = claim.verdict.as_ref();
            let value = |value: Option<&str>| value.unwrap_or("-").to_owned();
            [
                claim.text.to_string(),
                value(verdict.map(|verdict| &*verdict.label)),
                value(verdict.map(|verdict| verdict.rating.as_str())),
                value(claim.rationale.as_deref()),
                value(claim.claimant.as_deref()),
            ]
        })
        .collect();
    assert_eq!(found, expected, "{article}");
}

#[test]
fn claim_and_rating() {
    check(
        "FACT CHECK: No toll on the Ordane ferry\n\nClaim: The Ordane ferry will cost 40 dollars from June.\n\nRating: PARTLY FALSE\n\nThe facts: The ferry stays free for residents. Visitors pay 4 dollars.\n\nThe post had 4,000 views when we looked at it, and it was shared by two pages.",
        &[[
            "The Ordane ferry will cost 40 dollars from June",
            "PARTLY FALSE",
            "mixed",
            "The ferry stays free for residents. Visitors pay 4 dollars.",
            "-",
        ]],
    );
    check(
        "Is the Ordane ferry on fire? An old clip\n\nBy Jo Whit | 6 May 2025\n\nCLAIM: A video shows the Ordane ferry on fire. VERDICT: False. The clip was filmed in 2011. Full Text\n\nA clip of a burning ship is shared again by hundreds of people who live along the river.",
        &[["A video shows the Ordane ferry on fire", "False", "false", "The clip was filmed in 2011.", "-"]],
    );
}

#[test]
fn labels_on_lines_of_their_own() {
    check(
        "A wet spring does not end a drought\nCLAIM\n“It rained in May, so the drought of Ordane is over.”\nSOURCE\nJo Whit, Facebook\nPublished: 13 Sep 2025\nVERDICT\nMisleading\nDETAILS\nOne wet month does not fill the lakes. They stand at a third.\nREVIEW\nThe post was shared 900 times, and the numbers in it are right but prove nothing of the kind.",
        &[[
            "It rained in May, so the drought of Ordane is over",
            "Misleading",
            "misleading",
            "One wet month does not fill the lakes. They stand at a third.",
            "Jo Whit",
        ]],
    );
    check(
        "Nein, Ordane verbietet keine Hunde\n\nvon Ada Morval\n\n3. Mai 2025\n\nIn sozialen Netzwerken heißt es, die Stadt verbiete Hunde. Das ist erfunden und war nie geplant.\n\nBehauptung\n\nOrdane verbietet ab Juni alle Hunde.\n\nAufgestellt von: Nutzer auf Facebook, seit Mai\n\nBewertung\n\nFrei erfunden\n\nÜber diese Bewertung\n\nFrei erfunden. Der Stadtrat hat nie darüber beraten.",
        &[[
            "Ordane verbietet ab Juni alle Hunde",
            "Frei erfunden",
            "false",
            "Der Stadtrat hat nie darüber beraten.",
            "Nutzer auf Facebook",
        ]],
    );
}

#[test]
fn pairs_of_claim_and_verdict() {
    check(
        "¿Cobra Ordane por entrar al parque?\n\nPor Ada Morval · 3 de mayo de 2025\n\nUn mensaje asegura que el parque de Ordane será de pago desde junio. No es así.\n\nAfirmación: El parque costará 5 euros.\n\nCalificación: Falso. El parque sigue siendo gratuito.\n\nAfirmación: Habrá torniquetes en cada puerta.\n\nCalificación: Falta contexto. Solo se cuentan las visitas.",
        &[
            ["El parque costará 5 euros", "Falso", "false", "El parque sigue siendo gratuito.", "-"],
            [
                "Habrá torniquetes en cada puerta",
                "Falta contexto",
                "missing_context",
                "Solo se cuentan las visitas.",
                "-",
            ],
        ],
    );
    check(
        "Le lac de Lysse est-il à vendre ?\n\nPublié le 3 mai 2025 par Ada Morval\n\nL’affirmation : le lac de Lysse est à vendre.\n\nNotre verdict : Plutôt faux\n\nPourquoi : une seule parcelle de la rive est en vente.\n\nDepuis une semaine, une annonce tourne dans les groupes de la commune et inquiète les pêcheurs.",
        &[[
            "le lac de Lysse est à vendre",
            "Plutôt faux",
            "mostly_false",
            "une seule parcelle de la rive est en vente.",
            "-",
        ]],
    );
}

#[test]
fn a_claim_in_the_headline() {
    check(
        "DISINFO: The mill of Ordane was burnt by foreign agents\nSUMMARY\nForeign agents burnt the mill in May 2025 and fled over the river at night.\nRESPONSE\nRecurring narrative without any evidence. The fire began in a fuse box, says the inquiry.\nThe inquiry heard nine witnesses in all.\nOutlet: Golos Mel | First seen: 24/07/2025 | Language: Tarsovian",
        &[[
            "The mill of Ordane was burnt by foreign agents",
            "-",
            "-",
            "Recurring narrative without any evidence. The fire began in a fuse box, says the inquiry.",
            "Golos Mel",
        ]],
    );
    check(
        "FALSE: Ordane bridge sold to a casino\n\nA post says that the bridge of Ordane was sold in May. The city still owns the bridge and keeps it open.",
        &[["Ordane bridge sold to a casino", "FALSE", "false", "-", "-"]],
    );
}

#[test]
fn a_list_of_claims() {
    check(
        "Three rumours about the Ordane ferry\n\nBy Jo Whit | 6 May 2025\n\nThe ferry of Ordane has been closed since Monday, and three rumours travel without it.\n\n1. “The ferry has sunk”\n\nVerdict: False. It lies at the quay.\n\n2. The captain sold it\n\nVerdict: Unproven\n\nNo bill of sale was found in the registers of the port.\n\n3. The ferry is new\n\nVerdict: True.",
        &[
            ["The ferry has sunk", "False", "false", "It lies at the quay.", "-"],
            [
                "The captain sold it",
                "Unproven",
                "unproven",
                "No bill of sale was found in the registers of the port.",
                "-",
            ],
            ["The ferry is new", "True", "true", "-", "-"],
        ],
    );
    // The items of a list before a verdict are its reasons.
    check(
        "Is the Ordane ferry new? No\n\nBy Jo Whit | 6 May 2025\n\nThe ferry of Ordane was built long ago, and its papers say so.\n\n- Its hull is from 1988.\n- Its engine is from 1994.\n\nVerdict: False.",
        &[],
    );
}

#[test]
fn numbered_labels_and_who_said_it() {
    check(
        "Two claims of the Ordane debate\n\nBy Jo Whit | 6 May 2025\n\nThe two candidates met on Sunday, and both spoke of nothing but the ferry.\n\nClaim 1: “The ferry has sunk.”\n\nWho said it: Ada Morval\n\nVerdict: False. It lies at the quay.\n\nClaim 2: “The ferry is new.”\n\nWho said it: Luc Orban\n\nVerdict: True. It was built last year.",
        &[
            ["The ferry has sunk", "False", "false", "It lies at the quay.", "Ada Morval"],
            ["The ferry is new", "True", "true", "It was built last year.", "Luc Orban"],
        ],
    );
    // Who said it may come first, each time.
    check(
        "Two claims of the Ordane debate\n\nBy Jo Whit | 6 May 2025\n\nThe two candidates met on Sunday, and both spoke of nothing but the ferry.\n\nWho said it: Ada Morval\nClaim: The ferry has sunk.\nVerdict: False\n\nWho said it: Luc Orban\nClaim: The ferry is new.\nVerdict: True",
        &[
            ["The ferry has sunk", "False", "false", "-", "Ada Morval"],
            ["The ferry is new", "True", "true", "-", "Luc Orban"],
        ],
    );
}

#[test]
fn the_last_word_gives_the_reason() {
    check(
        "Old photo of the Ordane ferry\n\nClaim: A photo shows the Ordane ferry after the storm.\nRating: Misleading\n\nFULL ANALYSIS\n\nThe storm hit Ordane on Sunday, and a photo was seen by thousands before night.\n\nBOTTOM LINE\n\nThe photo is real but ten years old. We rate this claim Misleading.",
        &[[
            "A photo shows the Ordane ferry after the storm",
            "Misleading",
            "misleading",
            "The photo is real but ten years old.",
            "-",
        ]],
    );
}

#[test]
fn a_stated_claim() {
    check(
        "Jo Whit stated on May 3, 2025 in a debate:\n“Bus fares in Ordane have tripled since 2020.”\nMostly False\nJo Whit says that bus fares tripled. They rose by half\nBy Ada Morval May 6, 2025\nIf Your Time is short\n- A ticket cost 2 dollars in 2020 and costs 3 dollars now.\nThe two candidates spent an evening on buses, and one number was repeated more than any other.\nOur ruling\nWhit said that fares tripled. They rose by half. We rate this claim Mostly False.\nOur Sources\n- Ordane Transit, list of fares",
        &[[
            "Bus fares in Ordane have tripled since 2020",
            "Mostly False",
            "mostly_false",
            "Whit said that fares tripled. They rose by half.",
            "Jo Whit",
        ]],
    );
}

#[test]
fn judged_in_prose() {
    check(
        "Non, ces images ne montrent pas le lac de Lysse\nPublié le 06/11/2025 à 18:35\nPar : Ada Morval\nUne vidéo partagée des milliers de fois montre une étendue de boue sèche. Elle est ancienne.\nDes internautes affirment que le lac de Lysse est vide depuis août. C’est faux : il est plein, comme le montre la jauge.\nLa vidéo a été tournée à Ordane en 2011, dans un bassin de décantation aujourd’hui fermé.",
        &[[
            "le lac de Lysse est vide depuis août",
            "faux",
            "false",
            "il est plein, comme le montre la jauge.",
            "-",
        ]],
    );
    check(
        "Fact Check-Ordane tower still stands\n\nBy Jo Whit\n\nAugust 22, 2025 4:10 PM UTC\n\nA clip of a falling tower has been shared by thousands of users. The clip is a film trailer.\n\n“The Ordane tower fell tonight,” reads the caption of a post from August 19.\n\nThe tower stands, and the trailer was published a year ago by its studio.\n\nVERDICT\n\nFalse. The clip is from a film trailer.",
        &[["The Ordane tower fell tonight", "False", "false", "The clip is from a film trailer.", "-"]],
    );
}

#[test]
fn no_claim_where_nothing_is_checked() {
    check(
        "Your claim\n\nClaim: 4711\n\nDear Ms Whit, we have received your claim and will answer within ten days.",
        &[],
    );
    check(
        "Tarte aux pommes\n\nPréparation : 20 min. Note : 4/5. Un faux pas est vite arrivé, mais la pâte est facile.",
        &[],
    );
}

#[test]
fn labels_of_ones_own() {
    let ratings =
        crate::rating::Ratings::with("label\tlanguage\tpublisher\tclass\nZorp\ten\t\tfalse\n").unwrap();
    let options = crate::Options { ratings, ..crate::Options::default() };
    let article = "Is the Ordane ferry free?\n\nClaim: The ferry of the city will cost 40 dollars.\n\nRating: Zorp\n\nThe facts: The ferry is free for all, and it was never planned to charge for it.";
    let parsed = crate::Parser::new(options).parse(article);
    assert_eq!(parsed.article.claims.first().map(crate::Claim::rating), Some(crate::Rating::False));
}

#[test]
fn a_claim_under_no_heading_judged_in_its_next_sentence() {
    let judged = ["Le lac est vide", "Non prouvée", "unproven", "Aucun relevé ne le dit.", "-"];
    check(
        "Le lac est plein\n\nAffirmation : Le lac est vide. Non prouvée. Aucun relevé ne le dit.",
        &[judged],
    );
    check(
        "Le lac est plein\n\nAffirmation : Le lac est vide. Non prouvée.\n\nAucun relevé ne le dit.",
        &[judged],
    );
    // A verdict with a label of its own counts for more.
    check(
        "Le lac est plein\n\nAffirmation : Le lac est vide. Faux.\n\nVerdict : Trompeur. Il a baissé.",
        &[["Le lac est vide", "Trompeur", "misleading", "Il a baissé.", "-"]],
    );
    check("Le lac est plein\n\nAffirmation : Le lac est vide. Faux départ pour la pêche.", &[]);
}

#[test]
fn fields_as_pages_print_them() {
    check(
        "Is half of Ordane dry?\n\n## Claim\n\nHalf of Ordane has no water.\n\n## Verdict\n\nExaggerated\n\nThe survey of June found eighteen homes in a hundred.",
        &[[
            "Half of Ordane has no water",
            "Exaggerated",
            "misleading",
            "The survey of June found eighteen homes in a hundred.",
            "-",
        ]],
    );
    check(
        "Lysse did not sell its weather\n\nJo Whit\n\nstated on May 7, 2025 in an interview:\n\n“The council sold the weather of Lysse.”\n\nFalse\n\nThe readings are free for everyone who wants them.",
        &[[
            "The council sold the weather of Lysse",
            "False",
            "false",
            "The readings are free for everyone who wants them.",
            "Jo Whit",
        ]],
    );
    check(
        "What the mayor of Lysse said, checked\n\n> “We planted ten thousand trees.”\n\nFALSE\n\nThe register lists three thousand trees for the whole year.\n\n> “The bus is free.”\n\nTRUE\n\nFares were abolished two years ago.",
        &[
            [
                "We planted ten thousand trees",
                "FALSE",
                "false",
                "The register lists three thousand trees for the whole year.",
                "-",
            ],
            ["The bus is free", "TRUE", "true", "Fares were abolished two years ago.", "-"],
        ],
    );
}

/// What a parser with rows of its own finds as claim, label, class and reason.
fn with_rows<'a>(rows: &str, text: &'a str) -> Vec<(String, Option<&'a str>, crate::Rating, String)> {
    let ratings =
        crate::rating::Ratings::with(&format!("label\tlanguage\tpublisher\tclass\n{rows}")).unwrap();
    let options = crate::Options { ratings, ..crate::Options::default() };
    let article = crate::Parser::new(options).parse(text).article;
    let label =
        |claim: &crate::Claim<'_>| claim.verdict.as_ref().and_then(|verdict| verdict.span?.slice(text));
    let found = article.claims.iter().map(|claim| {
        let rationale = claim.rationale.as_deref().unwrap_or("-").to_owned();
        (claim.text.clone().into_owned(), label(claim), claim.rating(), rationale)
    });
    found.collect()
}

#[test]
fn labels_of_ones_own_behind_claims() {
    let rows = "farfelu\tfr\t\tfalse\nhors sol\tfr\tvigie.example\tmisleading\n";
    for (item, text, label, class, reason) in [
        (
            "Affirmation : Le pont est vendu. Farfelue. Il est public.",
            "Le pont est vendu",
            "Farfelue",
            crate::Rating::False,
            "Il est public.",
        ),
        (
            "Vente du pont : farfelue. Il est public.",
            "Vente du pont",
            "farfelue",
            crate::Rating::False,
            "Il est public.",
        ),
        (
            "Affirmation : Le pont est vendu. C’est hors sol. Rien.",
            "Le pont est vendu",
            "hors sol",
            crate::Rating::Misleading,
            "Rien.",
        ),
        (
            "Affirmation : Le pont est vendu. Farfelue et trompeuse. Rien.",
            "Le pont est vendu",
            "Farfelue et trompeuse",
            crate::Rating::False,
            "Rien.",
        ),
        ("FARFELU : le pont est vendu. Rien.", "le pont est vendu", "FARFELU", crate::Rating::False, "Rien."),
        ("Le pont est vendu (farfelu). Rien.", "Le pont est vendu", "farfelu", crate::Rating::False, "Rien."),
        (
            "La vente du pont est farfelue, selon elle.",
            "La vente du pont est farfelue, selon elle",
            "farfelue",
            crate::Rating::False,
            "-",
        ),
    ] {
        let article = format!(
            "Le pont\n\nIntroduction : Le pont de Lysse n’est pas vendu.\n\nDésinformation et rumeurs\n\n- {item}"
        );
        let found = with_rows(rows, &article);
        assert_eq!(found, [(text.to_owned(), Some(label), class, reason.to_owned())], "{item}");
        assert_ne!(with_rows("", &article).first().map(|found| found.2), Some(class), "{item}");
    }
}

#[test]
fn labels_of_ones_own_are_denied_asked_and_quoted_too() {
    let rows = "farfelu\tfr\t\tfalse\n";
    for item in [
        "La vente est-elle farfelue ?",
        "Le maire dit : « C’est farfelu »",
        "La vente du pont n’est pas farfelue.",
        "Vente du pont : farfelue idée de Lysse.",
    ] {
        let article = format!(
            "Le pont\n\nIntroduction : Le pont de Lysse n’est pas vendu.\n\nDésinformation et rumeurs\n\n- {item}"
        );
        assert!(with_rows(rows, &article).iter().all(|found| found.1.is_none()), "{item}");
    }
}
