//! Whole articles, all invented: what is claimed in them, and how it is judged.

mod items;
mod labels;
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

#[test]
fn prose_that_reports_and_judges() {
    for (text, claim, label, claimant) in [
        (
            "Des publications affirment que le lac de Lysse est vide. Attention, c’est faux : il est plein.",
            "le lac de Lysse est vide",
            "faux",
            "-",
        ),
        (
            "« Le lac de Lysse est vide », affirme une publication partagée mille fois. C’est faux : il est plein.",
            "Le lac de Lysse est vide",
            "faux",
            "-",
        ),
        (
            "Selon des pages suivies par mille personnes, le lac de Lysse serait vide. C’est faux : il est plein.",
            "le lac de Lysse serait vide",
            "faux",
            "-",
        ),
        (
            "Le lac de Lysse serait vide, selon un message viral. C’est faux : il est plein.",
            "Le lac de Lysse serait vide",
            "faux",
            "-",
        ),
        (
            "Posts on Facebook claim that the lake is empty. This is false: it is full.",
            "the lake is empty",
            "false",
            "-",
        ),
        (
            "Jo Whit, a candidate, said that the lake is empty. This is false: it is full.",
            "the lake is empty",
            "false",
            "Jo Whit",
        ),
    ] {
        let reason = if text.contains("it is full") { "it is full." } else { "il est plein." };
        check(
            &format!("The lake of Lysse and what is said about it\n\n{text}"),
            &[[claim, label, "false", reason, claimant]],
        );
    }
}

#[test]
fn hearsay_is_judged_as_a_whole() {
    check(
        "Non, cette vidéo ne montre pas le lac de Lysse vide\n\nPublié le 4 mai 2025\nPar : Ada Morval\n\nUne vidéo vue dans toute la région montrerait le lac de Lysse entièrement vide. C’est faux : il est plein.\n\nLe maire serait venu voir, et le dit à qui veut l’entendre dans les cafés du port.",
        &[[
            "Une vidéo vue dans toute la région montrerait le lac de Lysse entièrement vide",
            "faux",
            "false",
            "il est plein.",
            "-",
        ]],
    );
    check(
        "Le lac\n\nOn dit que le lac de Lysse serait vide depuis le mois de mai. C’est faux : il est plein.",
        &[],
    );
    check("Le lac\n\nLe lac de Lysse serait-il vide depuis le mois de mai ? C’est faux : il est plein.", &[]);
}

#[test]
fn what_nobody_claims_is_no_claim() {
    check(
        "Il faut sauver les fêtes\n\nOn dit que les fêtes coûtent trop cher à nos villages. C’est faux, et c’est surtout injuste.",
        &[],
    );
}

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
