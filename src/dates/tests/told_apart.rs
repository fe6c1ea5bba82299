//! What tells one reading from another, a case each: roles of words, marks, capitals and what follows.

use super::lines;
use crate::Language;

#[test]
fn recurring_and_quoted_words() {
    lines(Language::Spanish, &[("Todos los 15 de mayo llueve.", "")]);
    lines(
        Language::French,
        &[
            ("Tous les 14 juillet, on danse. Le 14 juillet, on danse.", "14 juillet = 2025-07-14"),
            ("Le mot « hier » est court. « Mars 2024 » est un film.", ""),
            ("La version 12/05/2024 du texte est en ligne.", "12/05/2024 = 2024-05-12"),
        ],
    );
    lines(Language::English, &[("The word \"yesterday\" is long.", "")]);
}

#[test]
fn years_by_what_stands_before_and_behind() {
    lines(
        Language::French,
        &[
            ("Il attend dans la salle 2019.", ""),
            ("En 2018 et 2019 les prix montent. Il a 12 vélos et 2019 casques.", "2018 = 2018; 2019 = 2019"),
            ("Autour de 2019 Lyssois ont signé. Un groupe de 2019 Lyssois attend.", ""),
            ("Voir la figure b 2019.", ""),
            ("Photo © Ada Morval 2025", "2025 = 2025"),
        ],
    );
    lines(
        Language::English,
        &[
            ("Models 2018 or later qualify, models 2012 and earlier do not.", "2018 = 2018; 2012 = 2012"),
            ("Since at least 2017 the bridge leaks.", "2017 = 2017"),
        ],
    );
}

#[test]
fn capitals_behind_months_and_weekdays() {
    lines(
        Language::French,
        &[
            ("En Avril Morval, on a une amie. À Noël 2023 Ada Morval chantait.", "Noël 2023 = 2023-12-25"),
            (
                "Il à été vu. Vu le 9 septembre (mardi, dit-il).",
                "9 septembre = 2025-09-09; mardi = 2025-09-16",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "october is cold. Monday, he left. On 18 May people came.",
            "Monday = 2025-09-15; 18 May = 2025-05-18",
        )],
    );
    lines(
        Language::German,
        &[(
            "Im Monat Mai regnet es. Am späten Montagabend kam er.",
            "Mai = 2025-05; Montagabend = 2025-09-15",
        )],
    );
}

#[test]
fn weeks_and_halves() {
    lines(Language::German, &[("In KW 38, 2024 wird gebaut.", "KW 38, 2024 = 2024-09-16/2024-09-22")]);
    lines(
        Language::English,
        &[(
            "From week 38, he works. The first weeks of May were wet.",
            "week 38 = 2025-09-15/2025-09-21; May = 2025-05",
        )],
    );
    lines(
        Language::French,
        &[
            ("La troisième quinzaine de mai fut sèche. La semaine du deux.", "mai = 2025-05"),
            ("Le reste de la décennie, le reste du trimestre.", ""),
        ],
    );
}

#[test]
fn days_that_are_numbers_of_something() {
    lines(Language::Italian, &[("Il 3 del 4 si vota. Il 15, arriva.", "")]);
    lines(Language::Spanish, &[("El 15, llega.", "")]);
    lines(Language::Portuguese, &[("No 15, choveu.", "")]);
    lines(Language::French, &[("Il vient les 15, dit-elle.", "")]);
    lines(Language::English, &[("He took the 22, then the 23.", "")]);
}

#[test]
fn short_months() {
    lines(Language::French, &[("En oct, il pleut. En oct 2024, il pleut.", "oct 2024 = 2024-10")]);
    lines(
        Language::English,
        &[(
            "Since Feb, after Mar, until Apr., between Jun and Jul.",
            "Feb = 2026-02; Mar = 2025-03; Apr = 2026-04; between Jun and Jul = 2025-06/2025-07",
        )],
    );
}

#[test]
fn short_years() {
    lines(
        Language::French,
        &[(
            "Le 3 mai '98, le 3 mai de 98. Le 5 mai 32 h plus tard.",
            "3 mai '98 = 1998-05-03; 3 mai de 98 = 1998-05-03; 5 mai = 2025-05-05",
        )],
    );
    lines(Language::English, &[("May '98 was dry. In March '98-99.", "May '98 = 1998-05; March = 2025-03")]);
}

#[test]
fn school_years() {
    lines(Language::French, &[("La saison 2023/24, la saison 2023/25.", "2023/24 = 2023/2024")]);
    lines(Language::English, &[("The year 2023/24 was dry.", "year 2023/24 = 2023/2024")]);
}

#[test]
fn parts_of_running_periods() {
    lines(
        Language::French,
        &[
            (
                "La fin de la semaine, la fin mai, mi mai, mi-mai.",
                "fin de la semaine = 2025-09-15/2025-09-21; fin mai = 2025-05; mi mai = 2025-05; mi-mai = 2025-05",
            ),
            (
                "Ce mois-ci, ce trimestre, cette décennie, ce siècle, ce semestre.",
                "Ce mois = 2025-09; ce trimestre = 2025-07/2025-09; cette décennie = 202X; ce siècle = 20XX; ce semestre = 2025-07/2025-12",
            ),
            (
                "La décennie prochaine, le siècle prochain, le trimestre dernier, le semestre prochain.",
                "décennie prochaine = 203X; siècle prochain = 21XX; trimestre dernier = 2025-04/2025-06; semestre prochain = 2026-01/2026-06",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "Early this week, late last month, mid next year.",
                "Early this week = 2025-09-15/2025-09-21; late last month = 2025-08; mid next year = 2026",
            ),
            (
                "Next quarter, last half year, next century, last decade.",
                "Next quarter = 2025-10/2025-12; last half year = 2025-01/2025-06; next century = 21XX; last decade = 201X",
            ),
            ("Q2, the quarter 3, the quarter 5.", "Q2 = 2025-04/2025-06; quarter 3 = 2025-07/2025-09"),
        ],
    );
}

#[test]
fn years_of_three_digits() {
    lines(Language::French, &[("L’an 99, l’an 100, l’année 2999.", "an 100 = 0100")]);
    lines(
        Language::English,
        &[("In the year five hundred, in the year 350.", "year five hundred = 0500; year 350 = 0350")],
    );
}

#[test]
fn decades_and_centuries_in_digits() {
    lines(
        Language::English,
        &[(
            "In the 1990s and the 2000s, the 1890s, the ’90s, the 90's.",
            "1990s = 199X; 2000s = 200X; 1890s = 189X; 90s = 199X; 90's = 199X",
        )],
    );
    lines(
        Language::German,
        &[("Die 1990er, die 1990er Jahre, die neunziger Bücher.", "1990er = 199X; 1990er Jahre = 199X")],
    );
    lines(
        Language::French,
        &[
            ("Les décennies 1990, la décennie 1990.", "décennies 1990 = 199X; décennie 1990 = 199X"),
            ("Le siècle XV, le siècle 15.", "siècle XV = 14XX; siècle 15 = 14XX"),
        ],
    );
}

#[test]
fn ranges_with_marks_and_commas() {
    lines(
        Language::French,
        &[
            ("De lundi à 18 h, de mai à 18 h.", "lundi = 2025-09-15; mai = 2025-05"),
            (
                "Du lundi, au mardi. Du 3 mai, au 5 mai.",
                "Du lundi, au mardi = 2025-09-15/2025-09-16; Du 3 mai, au 5 mai = 2025-05-03/2025-05-05",
            ),
            (
                "Le 3 mai et le 4 mai. Le 3 et le 4 mai.",
                "3 mai et le 4 mai = 2025-05-03/2025-05-04; 3 et le 4 mai = 2025-05-03/2025-05-04",
            ),
            ("Le 3/5 - 4/5, le 12/5 - 14/5.", "3/5 = 2025-05-03; 12/5 - 14/5 = 2025-05-12/2025-05-14"),
            (
                "10 mai - 12, 10 mai - 12 juin, fin mai - début juin, fin 2019 - 2021.",
                "10 mai - 12 = 2025-05-10/2025-05-12; 10 mai - 12 juin = 2025-05-10/2025-06-12; fin mai - début juin = 2025-05/2025-06; fin 2019 - 2021 = 2019/2021",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "12/15 - 12/20, 12/15-12/20/2024.",
            "12/15 - 12/20 = 2025-12-15/2025-12-20; 12/15-12/20/2024 = 2024-12-15/2024-12-20",
        )],
    );
    lines(
        Language::Spanish,
        &[(
            "Entre mayo y junio, de mayo a junio de 2024, desde mayo hasta junio.",
            "Entre mayo y junio = 2025-05/2025-06; de mayo a junio de 2024 = 2024-05/2024-06; desde mayo hasta junio = 2025-05/2025-06",
        )],
    );
    lines(
        Language::German,
        &[("Von Montag, bis Freitag.", "Von Montag, bis Freitag = 2025-09-15/2025-09-19")],
    );
}

#[test]
fn amounts_and_what_they_count_from() {
    lines(
        Language::French,
        &[
            (
                "Il y a deux ans, voici trois jours, cela fait deux ans.",
                "Il y a deux ans = 2023; voici trois jours = 2025-09-14",
            ),
            (
                "Élu en 2019, il part deux ans plus tard. Deux ans avant, il était maire.",
                "2019 = 2019; deux ans plus tard = 2021; Deux ans avant = 2019",
            ),
            (
                "Élu le 4 mai 2024, réélu deux mois et trois jours après.",
                "4 mai 2024 = 2024-05-04; deux mois et trois jours après = 2024-07-07",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "In two weeks he will leave. In two weeks he left. Two weeks ago.",
            "In two weeks = 2025-10-01; Two weeks ago = 2025-09-01/2025-09-07",
        )],
    );
    lines(
        Language::German,
        &[("In zwei Wochen wird gewählt. In zwei Wochen kam er an.", "In zwei Wochen = 2025-10-01")],
    );
    lines(
        Language::Spanish,
        &[("Dentro de dos días votará. En dos días votó.", "Dentro de dos días = 2025-09-19")],
    );
    lines(
        Language::Italian,
        &[(
            "Tra due settimane si voterà, due settimane fa.",
            "Tra due settimane = 2025-10-01; due settimane fa = 2025-09-01/2025-09-07",
        )],
    );
    lines(
        Language::Portuguese,
        &[(
            "Daqui a duas semanas votará, há duas semanas.",
            "Daqui a duas semanas = 2025-10-01; há duas semanas = 2025-09-01/2025-09-07",
        )],
    );
}

#[test]
fn the_day_before_and_after() {
    lines(
        Language::French,
        &[
            (
                "La veille du 3 mai 2024, le lendemain de Noël 2023, la veille au soir.",
                "veille du 3 mai 2024 = 2024-05-02; lendemain de Noël 2023 = 2023-12-26; veille = 2023-12-25",
            ),
            (
                "Le lundi suivant, le lundi d’après. L’avant-veille, le surlendemain.",
                "lundi suivant = 2025-09-22; lundi d’après = 2025-09-29; avant-veille = 2025-09-27; surlendemain = 2025-09-29",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "The day after, the day after the vote, the day before yesterday.",
            "day after = 2025-09-18; day after = –; day before yesterday = 2025-09-15",
        )],
    );
    lines(
        Language::German,
        &[("Am Tag vor der Wahl, am Vortag, am Tag darauf.", "Vortag = 2025-09-16; Tag darauf = 2025-09-17")],
    );
    lines(
        Language::Spanish,
        &[(
            "El día siguiente, el día siguiente de la boda, la víspera.",
            "día siguiente = 2025-09-18; día siguiente = –; víspera = 2025-09-17",
        )],
    );
}

#[test]
fn weekdays_by_their_bound() {
    lines(
        Language::French,
        &[(
            "Fermé d’ici à vendredi, avant vendredi, après vendredi, dès vendredi, depuis vendredi.",
            "vendredi = 2025-09-19; vendredi = 2025-09-12; vendredi = 2025-09-12; vendredi = 2025-09-19; vendredi = 2025-09-12",
        )],
    );
}

#[test]
fn the_tense_chooses_the_year() {
    lines(
        Language::French,
        &[
            (
                "Il sera fermé le 3 juin, il a été fermé le 3 juin. Le 3 juin.",
                "3 juin = 2026-06-03; 3 juin = 2025-06-03; 3 juin = 2025-06-03",
            ),
            (
                "Il a été fermé le 25 septembre. Il a été fermé le 5 octobre.",
                "25 septembre = 2025-09-25; 5 octobre = 2024-10-05",
            ),
            (
                "Il sera fermé cet hiver, au printemps. Il a été fermé à l’automne. Il sera fermé à l’été.",
                "cet hiver = 2025-24; printemps = 2026-21; automne = 2025-23; été = 2026-22",
            ),
            (
                "Il sera fermé en avril. Il a été fermé en avril. Il sera fermé en février. Il a été fermé en février.",
                "avril = 2026-04; avril = 2025-04; février = 2026-02; février = 2025-02",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "He came in December. He had come in October. It opened in the winter.",
            "December = 2024-12; October = 2024-10; winter = 2024-24",
        )],
    );
}

#[test]
fn directions_choose_the_year() {
    lines(
        Language::French,
        &[
            (
                "Le 3 mai prochain, le 3 mai dernier, le 25 décembre dernier.",
                "3 mai prochain = 2026-05-03; 3 mai dernier = 2025-05-03; 25 décembre dernier = 2024-12-25",
            ),
            (
                "Mars dernier, mars prochain, septembre dernier, septembre prochain.",
                "Mars dernier = 2025-03; mars prochain = 2026-03; septembre dernier = 2024-09; septembre prochain = 2026-09",
            ),
            (
                "Le 29 février, le 29 février 2024, le 29 février 2023, le 31 avril.",
                "29 février = 2024-02-29; 29 février 2024 = 2024-02-29; 29 février 2023 = –; 31 avril = –",
            ),
            (
                "Le lundi 15 septembre, le mardi 15 septembre.",
                "lundi 15 septembre = 2025-09-15; mardi 15 septembre = 2026-09-15",
            ),
        ],
    );
}
