//! Parts of a period by their number, amounts of time, movable feasts.

use super::lines;
use crate::Language;

#[test]
fn days_of_a_month_by_weekday_and_order() {
    lines(
        Language::French,
        &[("Le dernier vendredi de mai 2024, il a plu.", "dernier vendredi de mai 2024 = 2024-05-31")],
    );
    lines(
        Language::English,
        &[
            ("They met on the last Monday of August 2024.", "last Monday of August 2024 = 2024-08-26"),
            ("They met on the fifth Friday of May 2024.", "fifth Friday of May 2024 = 2024-05-31"),
            (
                "They met on the first day of March 2024 and the last day of April 2024.",
                "first day of March 2024 = 2024-03-01; last day of April 2024 = 2024-04-30",
            ),
            ("We met on the second Tuesday of next month.", "second Tuesday of next month = 2025-10-14"),
        ],
    );
}

/// Weeks belong to the month or year that holds their Thursday, weekends to that of their Saturday.
#[test]
fn weeks_of_a_period() {
    lines(
        Language::French,
        &[
            (
                "La dernière semaine de décembre 2024 fut froide.",
                "dernière semaine de décembre 2024 = 2024-12-23/2024-12-29",
            ),
            (
                "La première semaine de janvier 2021 fut froide.",
                "première semaine de janvier 2021 = 2021-01-04/2021-01-10",
            ),
            ("La troisième semaine du mois sera calme.", "troisième semaine du mois = 2025-09-15/2025-09-21"),
            ("Le premier mois de 2023 fut doux.", "premier mois de 2023 = 2023-01"),
            (
                "Les deux premières semaines de mars.",
                "deux premières semaines de mars = 2025-03-03/2025-03-16",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            ("The third week of the month was dry.", "third week of the month = 2025-09-15/2025-09-21"),
            (
                "The first weekend of June 2024 was warm.",
                "first weekend of June 2024 = 2024-06-01/2024-06-02",
            ),
            ("The last weekend of June 2024 was warm.", "last weekend of June 2024 = 2024-06-29/2024-06-30"),
        ],
    );
    lines(
        Language::German,
        &[(
            "Am letzten Wochenende im Mai 2024 regnete es.",
            "letzten Wochenende im Mai 2024 = 2024-05-25/2024-05-26",
        )],
    );
    lines(
        Language::Italian,
        &[(
            "Nelle ultime due settimane di maggio 2024.",
            "ultime due settimane di maggio 2024 = 2024-05-20/2024-06-02",
        )],
    );
}

#[test]
fn halves_and_several_units_of_a_period() {
    lines(
        Language::French,
        &[
            (
                "La première moitié de mai 2024 et la première moitié de 2024.",
                "première moitié de mai 2024 = 2024-05-01/2024-05-15; première moitié de 2024 = 2024-01/2024-06",
            ),
            (
                "La seconde moitié de l’année prochaine.",
                "seconde moitié de l’année prochaine = 2026-07/2026-12",
            ),
            ("Les premiers six mois de 2022.", "premiers six mois de 2022 = 2022-01/2022-06"),
        ],
    );
    lines(
        Language::English,
        &[
            ("the first half of the year", "first half of the year = 2025-01/2025-06"),
            (
                "In the first three quarters of 2024 it grew.",
                "first three quarters of 2024 = 2024-01/2024-09",
            ),
            (
                "The last ten days of February 2024 were cold.",
                "last ten days of February 2024 = 2024-02-20/2024-02-29",
            ),
        ],
    );
    lines(
        Language::Spanish,
        &[(
            "Los últimos tres días de julio de 2024.",
            "últimos tres días de julio de 2024 = 2024-07-29/2024-07-31",
        )],
    );
}

/// Without a year only where a preposition leads and the phrase ends.
#[test]
fn weeks_by_their_number() {
    lines(
        Language::French,
        &[
            ("La semaine 23 de 2024 fut longue.", "semaine 23 de 2024 = 2024-06-03/2024-06-09"),
            ("La semaine 54 de 2024 n’existe pas.", "2024 = 2024"),
        ],
    );
    lines(
        Language::English,
        &[
            ("In week 38, they left.", "week 38 = 2025-09-15/2025-09-21"),
            ("In week 38 of the trial they left. Since week 21, he rests.", ""),
        ],
    );
    lines(
        Language::German,
        &[("In der KW 7 wird gebaut, in Woche 12 nicht.", "KW 7 = 2025-02-10/2025-02-16")],
    );
}

#[test]
fn the_week_of_a_day() {
    lines(
        Language::French,
        &[
            ("La semaine du 6 octobre sera chargée.", "semaine du 6 octobre = 2025-10-06/2025-10-12"),
            ("La semaine du 6 membres.", ""),
            ("Les semaines du 6 octobre et du 13.", "6 octobre = 2025-10-06"),
        ],
    );
    lines(
        Language::English,
        &[
            ("In the week of September 1 it rained.", "week of September 1 = 2025-09-01/2025-09-07"),
            ("In the week of the 18th, it rained.", "week of the 18th = 2025-09-15/2025-09-21"),
            (
                "In the week beginning September 8, it rained.",
                "week beginning September 8 = 2025-09-08/2025-09-14",
            ),
        ],
    );
}

#[test]
fn the_rest_of_a_period() {
    lines(
        Language::French,
        &[(
            "Le reste de l’année sera sec, le reste de la journée aussi.",
            "reste de l’année = 2025-09-17/2025-12-31",
        )],
    );
    lines(
        Language::English,
        &[
            (
                "For the rest of this week it will rain, and for the rest of the month.",
                "rest of this week = 2025-09-17/2025-09-21; rest of the month = 2025-09-17/2025-09-30",
            ),
            ("The rest of the years is lost.", ""),
            ("The rest of next week will be dry.", "next week = 2025-09-22/2025-09-28"),
        ],
    );
}

#[test]
fn amounts_before_the_anchor() {
    lines(
        Language::French,
        &[
            ("Il y a deux trimestres, tout allait.", "Il y a deux trimestres = 2025-01/2025-03"),
            ("Il y a un semestre, tout allait.", "Il y a un semestre = 2025-01/2025-06"),
            ("Il y a trois décennies, le lac gelait.", "Il y a trois décennies = 199X"),
            ("Il y a deux siècles, le lac gelait.", "Il y a deux siècles = 18XX"),
            ("Il y a dix jours, le lac gelait.", "Il y a dix jours = 2025-09-07"),
            ("Il y a un an et trois mois, il partait.", "Il y a un an et trois mois = 2024-06-17"),
            (
                "Il y a deux semaines et trois jours, il partait.",
                "Il y a deux semaines et trois jours = 2025-08-31",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            ("A fortnight ago the road was shut.", "A fortnight ago = 2025-09-03"),
            ("Two fortnights ago it was open.", "Two fortnights ago = 2025-08-20"),
            ("Three quarters ago, sales fell.", "Three quarters ago = 2024-10/2024-12"),
            ("It was two weekends ago.", "two weekends ago = 2025-09-06/2025-09-07"),
            (
                "A year, two months and three days ago he left.",
                "A year, two months and three days ago = 2024-07-14",
            ),
            ("Two quarters and a month ago he left.", "Two quarters and a month ago = 2025-02-17"),
        ],
    );
    lines(Language::Spanish, &[("Hace tres décadas el lago se helaba.", "Hace tres décadas = 199X")]);
    lines(
        Language::German,
        &[
            ("Vor einem Jahrhundert gab es hier keinen See.", "Vor einem Jahrhundert = 19XX"),
            ("Vor zwei Quartalen stieg der Preis.", "Vor zwei Quartalen = 2025-01/2025-03"),
            ("Vor drei Tagen kam sie.", "Vor drei Tagen = 2025-09-14"),
        ],
    );
}

#[test]
fn amounts_after_the_anchor() {
    lines(
        Language::French,
        &[
            ("Dans deux mois, le lac gèlera.", "Dans deux mois = 2025-11"),
            ("Dans dix ans, le lac sera vide.", "Dans dix ans = 2035"),
        ],
    );
    lines(
        Language::English,
        &[
            ("In two months, the lake will freeze.", "In two months = 2025-11"),
            ("Three days from now we will know.", "Three days from now = 2025-09-20"),
            ("Two weeks from tomorrow we will know.", "Two weeks from tomorrow = 2025-10-02"),
            (
                "Three days from today on Saturday, we will know.",
                "Three days from today on Saturday = 2025-09-20",
            ),
            ("A month from yesterday, it will end.", "A month from yesterday = 2025-10-16"),
            ("He will be back in two years’ time.", "in two years = 2027"),
            ("He painted it in two years timed well.", ""),
        ],
    );
}

#[test]
fn amounts_from_a_date_of_the_text() {
    lines(
        Language::French,
        &[
            (
                "Le 4 mai 2024, il part. Deux ans et trois mois plus tard, il rentre.",
                "4 mai 2024 = 2024-05-04; Deux ans et trois mois plus tard = 2026-08-04",
            ),
            (
                "Le 4 mai 2024, il part. Trois semaines plus tard, il rentre.",
                "4 mai 2024 = 2024-05-04; Trois semaines plus tard = 2024-05-20/2024-05-26",
            ),
            (
                "Le 4 mai 2024, il part. Le mois suivant, il rentre.",
                "4 mai 2024 = 2024-05-04; mois suivant = 2024-06",
            ),
            (
                "Le 4 mai 2024, il part. La semaine précédente, il pleuvait.",
                "4 mai 2024 = 2024-05-04; semaine précédente = 2024-04-22/2024-04-28",
            ),
            (
                "Le 4 mai 2024, il part. Le lundi suivant, il rentre.",
                "4 mai 2024 = 2024-05-04; lundi suivant = 2024-05-06",
            ),
            (
                "Le 4 mai 2024, il part. Le lundi précédent, il pleuvait.",
                "4 mai 2024 = 2024-05-04; lundi précédent = 2024-04-29",
            ),
            (
                "Élu le 4 mai 2024, il part neuf jours après.",
                "4 mai 2024 = 2024-05-04; neuf jours après = 2024-05-13",
            ),
            ("Neuf jours après sa nomination, il part.", ""),
        ],
    );
    lines(
        Language::English,
        &[(
            "On May 4, 2024 he left. The following Monday he came back.",
            "May 4, 2024 = 2024-05-04; following Monday = 2024-05-06",
        )],
    );
    lines(
        Language::Spanish,
        &[(
            "Salió el 4 de mayo de 2024 y volvió el lunes siguiente.",
            "4 de mayo de 2024 = 2024-05-04; lunes siguiente = 2024-05-06",
        )],
    );
}

#[test]
fn amounts_around_a_printed_day() {
    lines(
        Language::French,
        &[(
            "Deux semaines avant le 13 mai 2019, il pleuvait.",
            "Deux semaines avant le 13 mai 2019 = 2019-04-29",
        )],
    );
    lines(
        Language::English,
        &[
            ("Two weeks before Christmas it rained.", "Two weeks before Christmas = 2025-12-11"),
            ("Three days after May 3, 2024, it rained.", "Three days after May 3, 2024 = 2024-05-06"),
            ("Two days after the May 3 storm.", "May 3 = 2025-05-03"),
        ],
    );
    lines(
        Language::German,
        &[
            ("Zwei Tage nach dem 3. Mai 2024 kam er.", "Zwei Tage nach dem 3. Mai 2024 = 2024-05-05"),
            ("Zwei Wochen vor Weihnachten kam er.", "Zwei Wochen vor Weihnachten = 2025-12-11"),
        ],
    );
}

#[test]
fn movable_feasts_of_a_year() {
    lines(
        Language::French,
        &[
            (
                "À Pâques dernier, le lac gelait. À Pâques prochain, il fera doux. À Pâques, il pleut.",
                "Pâques dernier = 2025-04-20; Pâques prochain = 2026-04-05",
            ),
            (
                "À la Pentecôte 2024, à l’Ascension 2024, au mardi gras 2024.",
                "Pentecôte 2024 = 2024-05-19; Ascension 2024 = 2024-05-09; mardi gras 2024 = 2024-02-13",
            ),
            (
                "Pâques 1961 et Pâques 2000 furent précoces.",
                "Pâques 1961 = 1961-04-02; Pâques 2000 = 2000-04-23",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "Last Easter was cold, next Easter will be warm, this Easter was dry.",
                "Last Easter = 2025-04-20; next Easter = 2026-04-05; this Easter = 2025-04-20",
            ),
            (
                "Thanksgiving 2024 was cold, Labor Day 2024 warm, Good Friday 2024 dry.",
                "Thanksgiving 2024 = 2024-11-28; Labor Day 2024 = 2024-09-02; Good Friday 2024 = 2024-03-29",
            ),
            (
                "On Black Friday 2024 the shop closed, on Martin Luther King Day 2024 too.",
                "Black Friday 2024 = 2024-11-29; Martin Luther King Day 2024 = 2024-01-15",
            ),
        ],
    );
    lines(
        Language::German,
        &[
            (
                "Am Pfingstmontag 2023 und an Ostern 2019 regnete es.",
                "Pfingstmontag 2023 = 2023-05-29; Ostern 2019 = 2019-04-21",
            ),
            ("Am Muttertag 2024 war es heiß.", "Muttertag 2024 = 2024-05-12"),
        ],
    );
    lines(Language::Italian, &[("A Pasqua 2038 si vota.", "Pasqua 2038 = 2038-04-25")]);
}
