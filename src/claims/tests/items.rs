//! Items of a section of rumours: where the claim ends, where its verdict stands, who said it.

use super::check;

/// An article with this section of rumours.
fn section(blocks: &str) -> String {
    format!(
        "Le pont de Lysse n’est pas vendu\nIntroduction : Le pont reste public, dit la mairie.\nDésinformation et rumeurs\n{blocks}\nSources\nRegistre de Lysse"
    )
}

#[test]
fn a_verdict_may_stand_in_many_places() {
    check(
        &section(
            "- Affirmation : Le pont est vendu. Faux. Il est public.\n- Rumeur sur la vente du lac : infondée. Aucun acte.\n- [Faux] Le quai est fermé. Il est ouvert.\n- ❌ FAUX — le quai est fermé. Il est ouvert.\n- Vente du quai → faux. Il est ouvert.",
        ),
        &[
            ["Le pont est vendu", "Faux", "false", "Il est public.", "-"],
            ["la vente du lac", "infondée", "unproven", "Aucun acte.", "-"],
            ["Le quai est fermé", "Faux", "false", "Il est ouvert.", "-"],
            ["le quai est fermé", "FAUX", "false", "Il est ouvert.", "-"],
            ["Vente du quai → faux", "-", "-", "Il est ouvert.", "-"],
        ],
    );
    check(
        &section(
            "- Vente du pont – faux. Rien.\n- Vente du lac — plutôt vrai. Rien.\n- Vente du quai – la ville nie. Rien.",
        ),
        &[
            ["Vente du pont", "faux", "false", "Rien.", "-"],
            ["Vente du lac", "plutôt vrai", "mostly_true", "Rien.", "-"],
            ["Vente du quai – la ville nie", "-", "-", "Rien.", "-"],
        ],
    );
    check(
        &section(
            "- Le pont est vendu (faux). Aucun acte.\n- Le pont est vendu (dit-on). Aucun acte.\n- Le pont est vendu (totalement faux et trompeur). Aucun acte.",
        ),
        &[
            ["Le pont est vendu", "faux", "false", "Aucun acte.", "-"],
            ["Le pont est vendu (dit-on)", "-", "-", "Aucun acte.", "-"],
            ["Le pont est vendu", "totalement faux et trompeur", "false", "Aucun acte.", "-"],
        ],
    );
}

#[test]
fn marks_may_stand_before_a_verdict() {
    check(
        &section(
            "- Vente du pont : ❌ Faux. Rien.\n- Vente du lac : → plutôt vrai. Rien.\n- Le quai ferme. ✅ Vrai. Rien.\n- Le quai ferme. → Faux. Rien.\n- Vente de la digue : : faux. Rien.\n- Vente du moulin :faux. Rien.",
        ),
        &[
            ["Vente du pont", "Faux", "false", "Rien.", "-"],
            ["Vente du lac", "plutôt vrai", "mostly_true", "Rien.", "-"],
            ["Le quai ferme", "Vrai", "true", "Rien.", "-"],
            ["Le quai ferme", "Faux", "false", "Rien.", "-"],
            ["Vente de la digue", "faux", "false", "Rien.", "-"],
            ["Vente du moulin", "faux", "false", "Rien.", "-"],
        ],
    );
    check(
        &section(
            "- Affirmation : La vidéo montre le pont. Date en réalité de 2019. Rien.\n- La vidéo du pont date en réalité de 2019.",
        ),
        &[
            ["La vidéo montre le pont", "Date en réalité", "outdated", "de 2019. Rien.", "-"],
            ["La vidéo du pont date en réalité de 2019", "date en réalité", "outdated", "-", "-"],
        ],
    );
}

#[test]
fn one_bullet_may_hold_several_claims() {
    check(
        &section(
            "- Affirmation : Le pont est vendu. Faux. Il est public. Affirmation : Le lac est vide. Vrai. La jauge le dit.",
        ),
        &[
            ["Le pont est vendu", "Faux", "false", "Il est public.", "-"],
            ["Le lac est vide", "Vrai", "true", "La jauge le dit.", "-"],
        ],
    );
}

#[test]
fn an_opener_may_judge_or_name_a_medium() {
    check(
        &section(
            "- Affirmation mensongère sur le pont : il est vendu. Aucun acte.\n- Rumeur infondée : le lac est vide. Il est plein.\n- Fausse rumeur : le lac est vide. Il est plein.\n- Très largement faux : le quai est fermé. Il est ouvert.\n- Ni vrai ni faux ici : le quai est fermé.",
        ),
        &[
            ["Affirmation mensongère sur le pont : il est vendu", "mensongère", "false", "Aucun acte.", "-"],
            ["le lac est vide", "infondée", "unproven", "Il est plein.", "-"],
            ["le lac est vide", "Fausse", "false", "Il est plein.", "-"],
            ["le quai est fermé", "Très largement faux", "mostly_false", "Il est ouvert.", "-"],
            ["Ni vrai ni faux ici : le quai est fermé", "-", "-", "-", "-"],
        ],
    );
    check(
        &section(
            "- Affirmation relayée par la chaîne Rive Info : le pont est vendu. Réfutée. Rien.\n- Affirmation très relayée sur le pont de Lysse ce lundi matin : le pont est vendu. Faux.",
        ),
        &[
            ["le pont est vendu", "Réfutée", "false", "Rien.", "-"],
            [
                "Affirmation très relayée sur le pont de Lysse ce lundi matin : le pont est vendu",
                "Faux",
                "false",
                "-",
                "-",
            ],
        ],
    );
    check(
        &section(
            "- Affirmation n. 3 : le pont est vendu. Rien.\n- Affirmation : : le pont est vendu. Rien.\n- Affirmation sur le pont. La mairie dit : il est public.",
        ),
        &[
            ["Affirmation n", "-", "-", "3 : le pont est vendu. Rien.", "-"],
            ["le pont est vendu", "-", "-", "Rien.", "-"],
            ["le pont", "-", "-", "La mairie dit : il est public.", "-"],
        ],
    );
}

#[test]
fn who_said_it() {
    check(
        &section(
            "- Selon Ada Morval, le pont est vendu : faux. Il est public.\n- Affirmation de M. Luc Orban : le pont est vendu. Faux.\n- Affirmation d’Ada Morval : « le pont est vendu ». Faux.\n- Affirmation de la mairie : le pont est vendu. Faux.\n- Le pont est vendu, selon le maire Luc Orban. Faux.\n- Le pont est vendu, selon l’ancien ministre Luc Orban (Rive). Faux.\n- Le pont est vendu, affirme Luc Orban. Faux.",
        ),
        &[
            ["Selon Ada Morval, le pont est vendu", "faux", "false", "Il est public.", "Ada Morval"],
            ["Affirmation de M. Luc Orban : le pont est vendu", "Faux", "false", "-", "Luc Orban"],
            ["le pont est vendu", "Faux", "false", "-", "Ada Morval"],
            ["Affirmation de la mairie : le pont est vendu", "Faux", "false", "-", "-"],
            ["Le pont est vendu, selon le maire Luc Orban", "Faux", "false", "-", "Luc Orban"],
            [
                "Le pont est vendu, selon l’ancien ministre Luc Orban (Rive)",
                "Faux",
                "false",
                "-",
                "Luc Orban",
            ],
            ["Le pont est vendu, affirme Luc Orban", "Faux", "false", "-", "-"],
        ],
    );
    check(
        &section(
            "- Selon la chaîne Rive Info, le pont est vendu : faux. Rien.\n- « Le pont est vendu », selon Luc Orban : faux. Rien.\n- Le pont est vendu, d’après le quotidien Le Rivage : faux.\n- Selon « des voisins », le lac est vide : faux.\n- Le lac est vide, selon (Rive Info) : faux. Rien.\n- Le lac est vide selon un post Facebook : faux.\n- D’après des internautes, le quai ferme : faux.",
        ),
        &[
            ["Selon la chaîne Rive Info, le pont est vendu", "faux", "false", "Rien.", "Rive Info"],
            ["« Le pont est vendu », selon Luc Orban", "faux", "false", "Rien.", "Luc Orban"],
            ["Le pont est vendu, d’après le quotidien Le Rivage", "faux", "false", "-", "Rivage"],
            ["Selon « des voisins », le lac est vide", "faux", "false", "-", "-"],
            ["Le lac est vide, selon (Rive Info)", "faux", "false", "Rien.", "-"],
            ["Le lac est vide selon un post Facebook", "faux", "false", "-", "-"],
            ["D’après des internautes, le quai ferme", "faux", "false", "-", "-"],
        ],
    );
    check(
        &section(
            "- Luc Orban affirme que le pont est vendu : faux. Rien.\n- Le maire Luc Orban assure que le lac est vide : faux.\n- « Rive Info » affirme que le quai ferme : faux.\n- La digue a cédé, affirme l’ancien maire Luc Orban (Rive) : faux.",
        ),
        &[
            ["Luc Orban affirme que le pont est vendu", "faux", "false", "Rien.", "Luc Orban"],
            ["Le maire Luc Orban assure que le lac est vide", "faux", "false", "-", "Luc Orban"],
            ["« Rive Info » affirme que le quai ferme", "faux", "false", "-", "-"],
            ["La digue a cédé, affirme l’ancien maire Luc Orban (Rive)", "faux", "false", "-", "-"],
        ],
    );
}

#[test]
fn a_citation_is_no_reason() {
    check(
        &section(
            "- Affirmation : Le pont est vendu. Faux. Il est public (lysse.example).\n- Affirmation : Le lac est vide. Faux. Il est plein (depuis mars).\n- Affirmation : Le quai est fermé. Faux. Il est ouvert. ([lysse.example](https://lysse.example/a))\n- Affirmation : La digue cède. Faux. Elle tient (3.5).\n- Affirmation : La digue a cédé. Faux. Elle tient (mars 2025).",
        ),
        &[
            ["Le pont est vendu", "Faux", "false", "Il est public", "-"],
            ["Le lac est vide", "Faux", "false", "Il est plein (depuis mars).", "-"],
            ["Le quai est fermé", "Faux", "false", "Il est ouvert.", "-"],
            ["La digue cède", "Faux", "false", "Elle tient (3.5).", "-"],
            ["La digue a cédé", "Faux", "false", "Elle tient (mars 2025).", "-"],
        ],
    );
}

#[test]
fn a_list_may_be_cut_anywhere() {
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Affirmatio"),
        &[["Le pont est vendu", "Faux", "false", "-", "-"]],
    );
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Le lac est vid"),
        &[["Le pont est vendu", "Faux", "false", "-", "-"], ["Le lac est vid", "-", "-", "-", "-"]],
    );
    check(&section("- Affirmatio"), &[]);
    check(
        &section("- Affirmatio\n- Affirmation : Le pont est vendu. Faux."),
        &[["Le pont est vendu", "Faux", "false", "-", "-"]],
    );
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Vente du lac : non prou"),
        &[["Le pont est vendu", "Faux", "false", "-", "-"], ["Vente du lac", "-", "-", "-", "-"]],
    );
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Vente du lac : no"),
        &[["Le pont est vendu", "Faux", "false", "-", "-"], ["Vente du lac : no", "-", "-", "-", "-"]],
    );
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Faux."),
        &[["Le pont est vendu", "Faux", "false", "-", "-"], ["Faux", "-", "-", "-", "-"]],
    );
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Rumeurs "),
        &[["Le pont est vendu", "Faux", "false", "-", "-"]],
    );
    check(
        &section("- Affirmation : Le pont est vendu. Faux.\n- Vente du lac : la régie dit « non »"),
        &[
            ["Le pont est vendu", "Faux", "false", "-", "-"],
            ["Vente du lac : la régie dit « non »", "-", "-", "-", "-"],
        ],
    );
}

#[test]
fn advice_is_no_claim() {
    check(
        &section("- Il est conseillé de vérifier les images.\n- Affirmation : Le pont est vendu. Faux."),
        &[["Le pont est vendu", "Faux", "false", "-", "-"]],
    );
}

#[test]
fn a_verdict_with_its_noun_and_its_words_before_it() {
    check(
        &section(
            "- Vente du pont : fausse information, dit la mairie. Rien.\n- Vente du lac : fausse information.\n- Vente du quai : fausses rumeurs à Lysse.\n- Affirmation : Le pont ferme. Fausse affirmation. Rien.",
        ),
        &[
            ["Vente du pont", "fausse information", "false", "dit la mairie. Rien.", "-"],
            ["Vente du lac", "fausse information", "false", "-", "-"],
            ["Vente du quai : fausses rumeurs à Lysse", "fausses", "false", "-", "-"],
            ["Le pont ferme", "-", "-", "Fausse affirmation. Rien.", "-"],
        ],
    );
    check(
        &section(
            "- Affirmation : Le pont est vendu. Il s’agit en fait d’un montage. Rien.\n- Affirmation : Le lac est vide. C’est en grande partie faux. Rien.\n- Affirmation : Le quai ferme. Cette affirmation est fausse. Rien.\n- Affirmation : Le quai ferme. Est-ce faux ? Rien.\n- Affirmation : Le quai ferme. Vrai ou faux ? Faux. Rien.",
        ),
        &[
            ["Le pont est vendu", "un montage", "altered", "Rien.", "-"],
            ["Le lac est vide", "en grande partie faux", "mostly_false", "Rien.", "-"],
            ["Le quai ferme", "fausse", "false", "Rien.", "-"],
            ["Le quai ferme", "-", "-", "Est-ce faux ? Rien.", "-"],
            ["Le quai ferme. Vrai ou faux ?", "Faux", "false", "Rien.", "-"],
        ],
    );
    check(
        &section(
            "- Vente du pont : faux-semblant. Rien.\n- Vente du lac : vrai-faux. Rien.\n- Vente du quai : faux - rien. Rien.\n- Vente du moulin : faux’il. Rien.",
        ),
        &[
            ["Vente du pont : faux-semblant", "-", "-", "Rien.", "-"],
            ["Vente du lac : vrai-faux", "-", "-", "Rien.", "-"],
            ["Vente du quai", "faux", "false", "rien. Rien.", "-"],
            ["Vente du moulin : faux’il", "-", "-", "Rien.", "-"],
        ],
    );
    check(
        &section(
            "- Vente du pont : faux ? Rien.\n- Vente du lac : faux, vraiment ? Rien.\n- La vente est-elle fausse ? »\n- La vente est-elle fausse ?)",
        ),
        &[
            ["Vente du pont : faux ?", "-", "-", "Rien.", "-"],
            ["Vente du lac : faux, vraiment ?", "-", "-", "Rien.", "-"],
            ["La vente est-elle fausse ? »", "-", "-", "-", "-"],
            ["La vente est-elle fausse ?)", "-", "-", "-", "-"],
        ],
    );
}

#[test]
fn a_sentence_may_judge_itself() {
    check(
        &section(
            "- La vidéo du pont, démentie par la ville, circule. Rien.\n- La photo, sortie de son contexte, montre un défilé.\n- Sortie de son contexte, la photo montre un défilé.\n- La photo montre un défilé, sortie de son contexte.\n- Un faux document sur le pont circule.\n- Des documents falsifiés circulent.\n- Une rumeur non vérifiée évoque une vente.\n- La rumeur d’une vente n’est pas fausse.\n- La vente, dit « le faux maire », est en cours.\n- La vente est-elle un faux (oui) ?",
        ),
        &[
            ["La vidéo du pont, démentie par la ville, circule", "démentie", "false", "Rien.", "-"],
            [
                "La photo, sortie de son contexte, montre un défilé",
                "sortie de son contexte",
                "missing_context",
                "-",
                "-",
            ],
            ["Sortie de son contexte, la photo montre un défilé", "-", "-", "-", "-"],
            ["La photo montre un défilé, sortie de son contexte", "-", "-", "-", "-"],
            ["Un faux document sur le pont circule", "-", "-", "-", "-"],
            ["Des documents falsifiés circulent", "-", "-", "-", "-"],
            ["Une rumeur non vérifiée évoque une vente", "non vérifiée", "unproven", "-", "-"],
            ["La rumeur d’une vente n’est pas fausse", "-", "-", "-", "-"],
            ["La vente, dit « le faux maire », est en cours", "-", "-", "-", "-"],
            ["La vente est-elle un faux", "oui", "true", "-", "-"],
        ],
    );
    check(
        &section(
            "- La vente est donc fausse.\n- La vente serait une pure invention.\n- La vente n’est, dit-on, fausse que le soir.\n- La vente du pont n’est pas prouvée.\n- La vente n’a jamais été prouvée.\n- Ces images sont un montage.\n- L’image a été générée par IA, dit Ada Morval.",
        ),
        &[
            ["La vente est donc fausse", "-", "-", "-", "-"],
            ["La vente serait une pure invention", "-", "-", "-", "-"],
            ["La vente n’est, dit-on, fausse que le soir", "-", "-", "-", "-"],
            ["La vente du pont n’est pas prouvée", "pas prouvée", "unproven", "-", "-"],
            ["La vente n’a jamais été prouvée", "jamais été prouvée", "unproven", "-", "-"],
            ["Ces images sont un montage", "un montage", "altered", "-", "-"],
            ["L’image a été générée par IA, dit Ada Morval", "générée par IA", "altered", "-", "-"],
        ],
    );
}

#[test]
fn a_verdict_may_belong_to_a_noun() {
    check(
        &section(
            "- Une information non confirmée évoque la vente.\n- La fausse information sur la vente circule.\n- Des rumeurs infondées évoquent une vente, démentie par la ville.\n- Une vente fictive, inventée par un site, circule.\n- La photo truquée circule.",
        ),
        &[
            ["Une information non confirmée évoque la vente", "non confirmée", "unproven", "-", "-"],
            ["La fausse information sur la vente circule", "fausse", "false", "-", "-"],
            [
                "Des rumeurs infondées évoquent une vente, démentie par la ville",
                "démentie",
                "false",
                "-",
                "-",
            ],
            ["Une vente fictive, inventée par un site, circule", "inventée", "false", "-", "-"],
            ["La photo truquée circule", "truquée", "altered", "-", "-"],
        ],
    );
    check(
        &section(
            "- La mairie parle d’un « faux » document.\n- La mairie parle d’un \"faux\" document.\n- Le « montage » est un faux.\n- Le lac “vide” est un montage.\n- Le maire a dit que « c’est faux, un montage » hier.",
        ),
        &[
            ["La mairie parle d’un « faux » document", "-", "-", "-", "-"],
            ["La mairie parle d’un \"faux\" document", "-", "-", "-", "-"],
            ["Le « montage » est un faux", "un faux", "false", "-", "-"],
            ["Le lac “vide” est un montage", "un montage", "altered", "-", "-"],
            ["Le maire a dit que « c’est faux, un montage » hier", "-", "-", "-", "-"],
        ],
    );
}

#[test]
fn what_is_quoted_or_denied_is_no_verdict() {
    check(
        &section(
            "- La vente n’est en rien prouvée.\n- La vente n’est pas du tout prouvée.\n- Aucune vente n’est prouvée.\n- La vente n’est ni vraie ni fausse.\n- Ce n’est pas un montage.\n- La vente, elle, est fausse.\n- La vente est, selon la ville, fausse.",
        ),
        &[
            ["La vente n’est en rien prouvée", "-", "-", "-", "-"],
            ["La vente n’est pas du tout prouvée", "-", "-", "-", "-"],
            ["Aucune vente n’est prouvée", "-", "-", "-", "-"],
            ["La vente n’est ni vraie ni fausse", "ni vraie ni fausse", "mixed", "-", "-"],
            ["Ce n’est pas un montage", "-", "-", "-", "-"],
            ["La vente, elle, est fausse", "fausse", "false", "-", "-"],
            ["La vente est, selon la ville, fausse", "-", "-", "-", "-"],
        ],
    );
    check(
        &section(
            "- Démentie par la ville, la vente circule.\n- La vente circule, démentie par la ville.\n- La vente (démentie par la ville) circule.\n- Faux, le message circule.\n- La vente, fausse, circule.\n- Une vente – fausse – circule.",
        ),
        &[
            ["Démentie par la ville, la vente circule", "-", "-", "-", "-"],
            ["La vente circule, démentie par la ville", "démentie", "false", "-", "-"],
            ["La vente (démentie par la ville) circule", "démentie", "false", "-", "-"],
            ["Faux, le message circule", "-", "-", "-", "-"],
            ["La vente, fausse, circule", "fausse", "false", "-", "-"],
            ["Une vente – fausse – circule", "-", "-", "-", "-"],
        ],
    );
}

#[test]
fn without_bullets_a_verdict_tells_a_claim() {
    check(
        &section(
            "Affirmation : Le pont est vendu. Faux. Il est public. Affirmation : Le lac est vide. Vrai.\nLa photo du pont est un montage. Des images circulent. La rumeur est fausse.",
        ),
        &[
            ["Le pont est vendu", "Faux", "false", "Il est public.", "-"],
            ["Le lac est vide", "Vrai", "true", "-", "-"],
            ["La photo du pont est un montage", "un montage", "altered", "-", "-"],
            ["Des images circulent", "fausse", "false", "-", "-"],
        ],
    );
    check(
        &section("Le pont serait vendu. Faux. Il est public. Le lac serait vide. C’est faux. Il est plein."),
        &[
            ["Le pont serait vendu", "Faux", "false", "Il est public.", "-"],
            ["Le lac serait vide", "faux", "false", "Il est plein.", "-"],
        ],
    );
    check(
        &section("Des internautes affirment que le pont est vendu. C’est faux. Il est public."),
        &[["le pont est vendu", "faux", "false", "Il est public.", "-"]],
    );
    check(
        &section("Vente du pont : faux. Il est public. Le reste circule. Vente du lac : vrai."),
        &[
            ["Vente du pont", "faux", "false", "Il est public. Le reste circule.", "-"],
            ["Vente du lac", "vrai", "true", "-", "-"],
        ],
    );
    check(
        &section(
            "Cette affirmation : le pont est vendu. Rien de plus.\nune affirmation : le lac est vide. Faux.",
        ),
        &[["une affirmation : le lac est vide", "Faux", "false", "-", "-"]],
    );
    check(
        &section(
            "Deux rumeurs circulent. La vente est fausse.\n- Affirmation : Le pont est vendu. Faux.\nUne photo du lac est un montage.",
        ),
        &[
            ["La vente est fausse", "fausse", "false", "-", "-"],
            ["Le pont est vendu", "Faux", "false", "-", "-"],
            ["Une photo du lac est un montage", "un montage", "altered", "-", "-"],
        ],
    );
}

#[test]
fn labelled_answers_count_in_a_section_too() {
    check(
        &section(
            "Affirmation : Le pont est vendu.\nFait : il est public.\nAffirmation : Le lac est vide.\nVerdict : Faux. Il est plein.",
        ),
        &[
            ["Le pont est vendu", "-", "-", "il est public.", "-"],
            ["Le lac est vide", "Faux", "false", "Il est plein.", "-"],
        ],
    );
    check(
        &section("Affirmation\nLe pont est vendu.\nVerdict\nFaux\nPourquoi\nIl est public."),
        &[["Le pont est vendu", "Faux", "false", "Il est public.", "-"]],
    );
    check(
        "Le pont\nIntroduction : Le pont reste public.\nSources\nRegistre\nDésinformation et rumeurs\n- Affirmation : Le pont est vendu. Faux.\nAffirmation : Le lac est vide.\nVerdict : Faux",
        &[["Le pont est vendu", "Faux", "false", "-", "-"], ["Le lac est vide", "Faux", "false", "-", "-"]],
    );
    check(
        "Le pont de Lysse n’est pas vendu\nIntroduction : Le pont reste public.\nAffirmation : Le lac est vide.\nVerdict : Faux\nDésinformation et rumeurs\n- Affirmation : Le pont est vendu. Faux.",
        &[["Le pont est vendu", "Faux", "false", "-", "-"]],
    );
}

#[test]
fn a_claim_that_was_cut_in_its_first_word_is_told() {
    let told = |items: &str| {
        let text =
            format!("Le pont\nIntroduction : Le pont reste public.\nDésinformation et rumeurs\n{items}");
        crate::parse(&text).diagnostics.iter().any(|told| told.code == crate::Code::ClaimCut)
    };
    let whole = "- Affirmation : Le pont est vendu. Faux.";
    assert!(told(&format!("{whole}\n- Affirmatio")));
    assert!(told("- Affirmatio"));
    assert!(!told(&format!("{whole}\n- Affirmatio\nSources\nRegistre")));
    assert!(!told(&format!("{whole}\n- Rumeur.")));
    assert!(!told(&format!("{whole}\n{whole}")));
}
