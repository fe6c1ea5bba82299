//! Quoted claims with who said them, and claims that only the prose tells.

use super::check;

/// An article about a lake that is full.
fn lake(blocks: &str) -> String {
    format!(
        "Le lac est plein\n\nLe lac de Lysse est plein depuis le mois de mars, et la jauge du port le montre chaque matin.\n\n{blocks}"
    )
}

#[test]
fn a_line_says_who_stated_it() {
    check(
        "Lysse did not sell its weather\n\nJo Whit stated on May 7, 2025 in an interview: The council sold the weather\n\nFalse\n\nThe readings are free for everyone who wants them.",
        &[[
            "The council sold the weather",
            "False",
            "false",
            "The readings are free for everyone who wants them.",
            "Jo Whit",
        ]],
    );
    check(
        "Lysse did not sell its weather\n\nThe big yellow house\n\nstated on May 7, 2025 in an interview:\n\n“The council sold the weather.”\n\nFalse\n\nThe readings are free.",
        &[["The council sold the weather", "False", "false", "-", "-"]],
    );
    check(
        "Lysse did not sell its weather\n\nJo Whit stated on May 7, 2025 in an interview: \n\n“The council sold the weather.”\n\nFalse\n\nThe readings are free.",
        &[["The council sold the weather", "False", "false", "-", "Jo Whit"]],
    );
}

#[test]
fn a_quotation_is_signed() {
    check(
        "What the mayor of Lysse said\n\n“We planted trees.” – Jo Whit, candidate, May 3\n\nFALSE\n\nThe register lists three.",
        &[["We planted trees", "FALSE", "false", "-", "Jo Whit"]],
    );
    check(
        "What the mayor of Lysse said\n\n“We planted trees.”\n\n– Caption of a video\n\nFALSE\n\nThe register lists three.",
        &[["We planted trees", "FALSE", "false", "The register lists three.", "-"]],
    );
    check(
        "What the mayor of Lysse said\n\n“We planted trees.”\n\nJo Whit\n\nFALSE.\n\nThe register lists three.",
        &[["We planted trees", "FALSE", "false", "-", "Jo Whit"]],
    );
}

#[test]
fn a_verdict_behind_a_quotation_or_under_it() {
    check(
        &lake(
            "Ada Morval : « Le lac est vide. »\n\n→ FAUX. Il est plein.\n\n« Le pont est vendu. » Vrai. La vente date de mars.\n\n« Le quai ferme. » faux. Il est ouvert.\n\n« Le quai ferme » : faux. Il est ouvert.",
        ),
        &[
            ["Le lac est vide", "FAUX", "false", "Il est plein.", "Ada Morval"],
            ["Le pont est vendu", "Vrai", "true", "La vente date de mars.", "-"],
            ["Le quai ferme", "faux", "false", "Il est ouvert.", "-"],
        ],
    );
    check(
        &lake(
            "- Le lac est vide. FAUX. Il est plein.\n- Le pont est vendu. C’est vrai.\n- Le quai ferme. Rien.",
        ),
        &[
            ["Le lac est vide", "FAUX", "false", "Il est plein.", "-"],
            ["Le pont est vendu", "vrai", "true", "-", "-"],
        ],
    );
    check(
        "Le lac est plein\n\nLe lac de Lysse est plein depuis le mois de mars.\n\nQuiz\n\n« Le lac est vide. »\n\nFaux. Il est plein.",
        &[],
    );
    check(
        &lake(
            "« Le lac est vide. »\n\nVerdict : Faux. Il est plein.\n\n« Le pont est vendu. »\n\nExplication : il est public.",
        ),
        &[["Le lac est vide", "Faux", "false", "Il est plein.", "-"]],
    );
    check(
        "What the mayor of Lysse said\n\n“We planted trees.” False. The register lists three.\n\nThe mayor spoke on Sunday.",
        &[["We planted trees", "False", "false", "The register lists three.", "-"]],
    );
    check(
        "What the mayor of Lysse said\n\n“We planted trees.” False.\n\nThe register lists three.",
        &[["We planted trees", "False", "false", "-", "-"]],
    );
}

#[test]
fn what_people_claim_in_prose() {
    check(
        &lake("Selon une rumeur, le lac est vide depuis mars. C’est faux : il est plein."),
        &[["le lac est vide depuis mars", "faux", "false", "il est plein.", "-"]],
    );
    check(
        "Le lac\n\nLe lac serait vide depuis mars, selon des internautes. C’est faux. Il est plein, dit la jauge du port de Lysse.",
        &[[
            "Le lac serait vide depuis mars",
            "faux",
            "false",
            "Il est plein, dit la jauge du port de Lysse.",
            "-",
        ]],
    );
    check(
        "Le lac\n\n« Le lac est vide », affirme la légende d’une vidéo vue mille fois. C’est faux : il est plein, dit la jauge du port de Lysse.",
        &[],
    );
    check(
        "Le lac\n\nDes internautes prétendent qu’Ada Morval a vendu le lac. C’est faux : il est public, dit la mairie.",
        &[["Ada Morval a vendu le lac", "faux", "false", "il est public, dit la mairie.", "-"]],
    );
    check(
        "Le lac\n\nLe lac est vendu, prétend une vidéo vue mille fois. C’est faux : il est public, dit la mairie.",
        &[],
    );
    check(
        "Le lac\n\nUne rumeur court sur la rive. Le lac serait vendu à un casino, selon une vidéo. C’est faux : il est public.",
        &[["Le lac serait vendu à un casino", "faux", "false", "il est public.", "-"]],
    );
    check("Le lac\n\nDes internautes demandent si le lac est vendu. C’est faux : il est public.", &[]);
    check("Le lac\n\nLe lac est-il vendu ? Non. Il est public, dit la mairie de Lysse depuis mars.", &[]);
    check("Le lac est-il vendu ?\n\nNon : il est public, dit la mairie de Lysse depuis mars.", &[]);
}

#[test]
fn a_verdict_label_judges_what_the_prose_tells() {
    check(
        &lake("Verdict : Faux. Il est plein depuis mars.\n\nUne vidéo prétend que le lac est vide."),
        &[["le lac est vide", "Faux", "false", "Il est plein depuis mars.", "-"]],
    );
    check(
        "Fact check: Ordane tower still stands\n\nA clip claims that the Ordane tower fell tonight. The clip is a film trailer.\n\nVERDICT\n\nFalse. The clip is from a film.",
        &[["the Ordane tower fell tonight", "False", "false", "The clip is from a film.", "-"]],
    );
    check(&lake("Une vidéo prétend que le lac est vide.\n\nVerdict : Zyx"), &[]);
}

#[test]
fn who_claims_it_in_prose() {
    check(
        "Le lac\n\nAda Morval affirme que le lac de Lysse est vide. C’est faux : il est plein, montre la jauge.",
        &[["le lac de Lysse est vide", "faux", "false", "il est plein, montre la jauge.", "Ada Morval"]],
    );
    check(
        "Le lac\n\n« Le lac de Lysse est vide », peut-on lire dans un message partagé mille fois. C’est faux : il est plein, montre la jauge.",
        &[["Le lac de Lysse est vide", "faux", "false", "il est plein, montre la jauge.", "-"]],
    );
}
