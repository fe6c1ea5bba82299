//! Claims that sentences report and judge, and sentences that only seem to.

use super::check;

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
