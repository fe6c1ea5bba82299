//! Days by their number: with month, with weekday, alone, and with an hour behind them.

use super::lines;
use crate::Language;

#[test]
fn a_day_and_its_month() {
    lines(
        Language::French,
        &[
            ("Le 3 mai 2024 dernier carat.", "3 mai 2024 = 2024-05-03"),
            ("Ce jeudi 15 août, la mairie est fermée.", "jeudi 15 août = 2025-08-15"),
            ("Ce 15 août, la mairie est fermée.", "15 août = 2025-08-15"),
            ("Il rentre le 28 février prochain.", "28 février prochain = 2026-02-28"),
            ("C’était le 4e jour de juillet 2024.", "4e jour de juillet 2024 = 2024-07-04"),
            ("Il fera beau un mai sur deux.", ""),
            ("Lire page 15 (mai 2024).", "mai 2024 = 2024-05"),
            ("Les pages 3 à 15, mai 2024.", "mai 2024 = 2024-05"),
            ("Le prix passe à 15 – mai 2024 reste sec.", "mai 2024 = 2024-05"),
        ],
    );
    lines(
        Language::English,
        &[
            ("It is due Friday (September 19, or later).", "Friday = 2025-09-19; September 19 = 2025-09-19"),
            ("Two May events were cancelled.", ""),
            ("It opened on twenty five May 2024.", "twenty five May 2024 = 2024-05-25"),
            (
                "On the twenty third day of September 2024 it rained.",
                "twenty third day of September 2024 = 2024-09-23",
            ),
            ("January the 4th was cold.", "January the 4th = 2025-01-04"),
            ("In May (12 others stayed) it rained.", "May = 2025-05"),
            ("In May, 12 others stayed.", "May = 2025-05"),
            ("In May – 12 others stayed.", "May = 2025-05"),
        ],
    );
}

#[test]
fn a_month_before_its_day() {
    lines(
        Language::Spanish,
        &[
            ("Mayo 15 de 2024 en Lysse.", "Mayo 15 de 2024 = 2024-05-15"),
            ("Mayo veintiuno, en Lysse.", "Mayo veintiuno = 2025-05-21"),
            ("Mayo 15 personas vinieron.", ""),
            ("Abierto desde mayo 15.", "mayo 15 = 2025-05-15"),
            ("Sept. 15 en Lysse.", "Sept. 15 = 2025-09-15"),
        ],
    );
    lines(
        Language::English,
        &[
            ("2016 June 15: the first report.", "2016 June 15 = 2016-06-15"),
            ("2016 June 15 people came.", "2016 June = 2016-06"),
            ("2016, June 15, it rained.", "2016 = 2016; June 15 = 2025-06-15"),
            ("Model X-2016 June 15.", "June 15 = 2025-06-15"),
        ],
    );
}

#[test]
fn months_by_their_number() {
    lines(
        Language::German,
        &[
            ("Am dritten fünften 2024 kam sie.", "dritten fünften 2024 = 2024-05-03"),
            ("Am 7. vierten kam sie.", "7. vierten = 2025-04-07"),
            ("Am siebten 4. kam sie.", "siebten 4 = 2025-04-07"),
            ("Dienstag siebter vierter.", "Dienstag siebter vierter = 2026-04-07"),
            ("Sie kam als siebte vierte. Am dritten dreizehnten kam sie.", ""),
        ],
    );
    lines(
        Language::Spanish,
        &[
            ("Nos vemos el 17 del 11.", "17 del 11 = 2025-11-17"),
            ("Nos vemos el 17 del 13.", ""),
            ("Bajó el 17 del 11 por ciento.", ""),
            ("Son 17 del 11. Fue el 17 de 11.", ""),
            ("Nació el 9 de 8 de 1971.", "9 de 8 de 1971 = 1971-08-09"),
        ],
    );
    lines(
        Language::Portuguese,
        &[
            ("Nasceu a 9 de 8 de 1971 em Lysse.", "9 de 8 de 1971 = 1971-08-09"),
            ("São 9 de 14 de 1971.", "1971 = 1971"),
        ],
    );
}

#[test]
fn the_number_of_a_day_alone() {
    lines(
        Language::French,
        &[
            ("Rendez-vous le 31, dit-elle.", "31 = 2025-08-31"),
            ("Le 12 était un jeudi.", ""),
            ("Il arrive le 1er, elle le 2e.", "1er = 2025-10-01"),
            ("Il arrive le 12-14 rue du Lac.", ""),
            ("Il arrive le 12,5 km plus loin.", ""),
            ("Au 15, il part. À 12, il part.", ""),
        ],
    );
    lines(
        Language::English,
        &[
            ("Call me on the 22nd, or on the 22.", "22nd = 2025-09-22; 22 = 2025-09-22"),
            ("Since the 4th it rains.", ""),
        ],
    );
    lines(
        Language::German,
        &[
            ("Am 30. kommt sie, am 31. geht sie, am 45. nicht.", "30 = 2025-09-30; 31 = 2025-08-31"),
            ("Sie kommt am 15 nach Lysse.", ""),
            ("Am 3. und am Montag kommt sie.", "3 = 2025-09-03; Montag = 2025-09-15"),
        ],
    );
    lines(Language::Italian, &[("Arriva il 15, parte il 20.", "15 = 2025-09-15; 20 = 2025-09-20")]);
    lines(Language::Spanish, &[("El 15 llega. Llega el 15. El día 15 llega.", "15 = 2025-09-15")]);
    lines(Language::Portuguese, &[("No 15 choveu.", "")]);
}

#[test]
fn the_day_of_a_month_that_is_told() {
    lines(Language::French, &[("Il est parti le 12 du mois dernier.", "12 du mois dernier = 2025-08-12")]);
    lines(Language::Spanish, &[("El 4 de este mes se vota.", "4 de este mes = 2025-09-04")]);
    lines(
        Language::German,
        &[("Am 4. des nächsten Monats wird gewählt.", "4. des nächsten Monats = 2025-10-04")],
    );
    lines(Language::Italian, &[("Il 4 del mese scorso pioveva.", "4 del mese scorso = 2025-08-04")]);
    lines(
        Language::English,
        &[
            ("The 22nd man came on the 4th of next month.", "4th of next month = 2025-10-04"),
            ("He came second of last month.", "second of last month = 2025-08-02"),
        ],
    );
}

#[test]
fn a_weekday_and_its_number() {
    lines(Language::French, &[("C’est vendredi 12.", "vendredi 12 = 2025-09-12")]);
    lines(
        Language::Spanish,
        &[
            ("Regresará el martes el día 25.", "martes el día 25 = 2025-11-25"),
            ("El acto es el martes 25.", "martes 25 = 2025-11-25"),
            ("El viernes (19) y el sábado (20 personas).", "viernes (19) = 2025-09-19; sábado = 2025-09-13"),
        ],
    );
    lines(Language::German, &[("Dienstag, der 25., ist frei.", "Dienstag, der 25 = 2025-11-25")]);
    lines(
        Language::Portuguese,
        &[(
            "Na quarta-feira (17), e na sexta (19 horas).",
            "quarta-feira (17) = 2025-09-17; sexta = 2025-09-12",
        )],
    );
    lines(
        Language::English,
        &[
            ("See you Friday 19 September.", "Friday 19 September = 2025-09-19"),
            ("On Tuesday the 9th Circuit ruled.", "Tuesday = 2025-09-16"),
        ],
    );
}

#[test]
fn the_hour_behind_a_day() {
    lines(
        Language::French,
        &[
            ("Rendez-vous vendredi 19 à 18 h.", "vendredi 19 = 2025-09-19"),
            ("Le conseil se réunit jeudi 25 septembre à 18 h.", "jeudi 25 septembre = 2025-09-25"),
            ("Le conseil se réunit jeudi 25 à 18 h 30.", "jeudi 25 = 2025-09-25"),
            ("Il rentre le 15 à midi et le 16 le soir.", "15 = 2025-09-15; 16 = 2025-09-16"),
            ("Rendez-vous vendredi 19 à 18 élus.", "vendredi = 2025-09-12"),
        ],
    );
    lines(Language::Spanish, &[("La reunión será el viernes 19 a las 10.", "viernes 19 = 2025-09-19")]);
    lines(Language::Italian, &[("La riunione è venerdì 19 alle 10.", "venerdì 19 = 2025-09-19")]);
    lines(
        Language::Portuguese,
        &[("A reunião será na sexta-feira 19 às 10h.", "sexta-feira 19 = 2025-09-19")],
    );
    lines(
        Language::German,
        &[("Sie trifft sich am Freitag, dem 19., um 10 Uhr.", "Freitag, dem 19 = 2025-09-19")],
    );
    lines(Language::English, &[("We meet Friday the 19th at noon.", "Friday the 19th = 2025-09-19")]);
}

#[test]
fn a_number_that_counts() {
    lines(
        Language::French,
        &[
            ("Le 12 mai 50 personnes sont venues.", "12 mai = 2025-05-12"),
            ("En mai 18 personnes sont venues.", "mai = 2025-05"),
            ("Le 23 novembre 82 membres votent.", "23 novembre = 2025-11-23"),
        ],
    );
    lines(
        Language::English,
        &[("On May 18 people came. In May 18 pages fell.", ""), ("May 18 was dry.", "May 18 = 2025-05-18")],
    );
}
