//! Ranges: what each end prints, what joins them, and several days of one month.

use super::lines;
use crate::Language;

#[test]
fn what_only_one_end_prints() {
    lines(
        Language::French,
        &[
            (
                "Du 3 au 5 mai, du 3 mai au 5, du 30 mai au 2 juin 2024.",
                "Du 3 au 5 mai = 2025-05-03/2025-05-05; du 3 mai au 5 = 2025-05-03/2025-05-05; du 30 mai au 2 juin 2024 = 2024-05-30/2024-06-02",
            ),
            (
                "Du lundi 1er au mercredi 10 juillet 2024.",
                "Du lundi 1er au mercredi 10 juillet 2024 = 2024-07-01/2024-07-10",
            ),
            (
                "De juin à septembre 2024, de novembre à février 2024.",
                "De juin à septembre 2024 = 2024-06/2024-09; de novembre à février 2024 = 2023-11/2024-02",
            ),
            (
                "D’octobre 2023 à avril 2024, d’octobre à avril.",
                "D’octobre 2023 à avril 2024 = 2023-10/2024-04; d’octobre à avril = 2025-10/2026-04",
            ),
            (
                "Du T1 au T3 2024, du printemps à l’automne.",
                "Du T1 au T3 2024 = 2024-01/2024-09; du printemps à l’automne = 2025-03/2025-11",
            ),
            (
                "Du 4 mai à juin 2024, du 18 novembre à décembre 2015, du 18 décembre à mars 2015.",
                "Du 4 mai à juin 2024 = 2024-05-04/2024-06; du 18 novembre à décembre 2015 = 2015-11-18/2015-12; du 18 décembre à mars 2015 = 2014-12-18/2015-03",
            ),
            (
                "De juin au 4 juillet 2024, de novembre au 4 janvier 2024.",
                "De juin au 4 juillet 2024 = 2024-06/2024-07-04; de novembre au 4 janvier 2024 = 2023-11/2024-01-04",
            ),
            (
                "Du 3 au 5/1/2018, du 3/1 au 5/1/2018.",
                "Du 3 au 5/1/2018 = 2018-01-03/2018-01-05; du 3/1 au 5/1/2018 = 2018-01-03/2018-01-05",
            ),
        ],
    );
}

#[test]
fn what_only_one_end_prints_in_other_languages() {
    lines(
        Language::English,
        &[
            (
                "From June 3 to 5, 2024, June 3–5, June 3-5, 2024.",
                "From June 3 to 5, 2024 = 2024-06-03/2024-06-05; June 3–5 = 2025-06-03/2025-06-05; June 3-5, 2024 = 2024-06-03/2024-06-05",
            ),
            ("From June to May 2024.", "From June to May 2024 = 2023-06/2024-05"),
        ],
    );
    lines(
        Language::Spanish,
        &[
            (
                "Del 3 al 5 de mayo, los días 5 y 6 de mayo.",
                "Del 3 al 5 de mayo = 2025-05-03/2025-05-05; 5 y 6 de mayo = 2025-05-05/2025-05-06",
            ),
            (
                "Entre el 30 jul. y el 2 de sept. de 2024.",
                "Entre el 30 jul. y el 2 de sept. de 2024 = 2024-07-30/2024-09-02",
            ),
        ],
    );
    lines(
        Language::Italian,
        &[(
            "Dal 3 al 5 maggio, dal 28 maggio al 3 giugno 2024, tra il 3 e il 5 maggio.",
            "Dal 3 al 5 maggio = 2025-05-03/2025-05-05; dal 28 maggio al 3 giugno 2024 = 2024-05-28/2024-06-03; tra il 3 e il 5 maggio = 2025-05-03/2025-05-05",
        )],
    );
    lines(
        Language::Portuguese,
        &[(
            "De 3 a 5 de maio, entre 3 e 5 de maio de 2024, de maio a junho.",
            "De 3 a 5 de maio = 2025-05-03/2025-05-05; entre 3 e 5 de maio de 2024 = 2024-05-03/2024-05-05; de maio a junho = 2025-05/2025-06",
        )],
    );
}

#[test]
fn the_end_lies_after_the_start() {
    lines(
        Language::French,
        &[
            ("Du 28 décembre au 4 janvier.", "Du 28 décembre au 4 janvier = 2025-12-28/2026-01-04"),
            (
                "Du 28 décembre 2023 au 4 janvier, il neige.",
                "Du 28 décembre 2023 au 4 janvier = 2023-12-28/2024-01-04",
            ),
            (
                "Du 28 décembre 2023 à février, il neige.",
                "Du 28 décembre 2023 à février = 2023-12-28/2024-02",
            ),
            (
                "De mai 2023 à juin, il pleut. Du 3 mai 2023 au 5 juin, il pleut.",
                "De mai 2023 à juin = 2023-05/2023-06; Du 3 mai 2023 au 5 juin = 2023-05-03/2023-06-05",
            ),
            ("Du 3/5/2023 au 7/6, il pleut.", "Du 3/5/2023 au 7/6 = 2023-05-03/2023-06-07"),
            ("Entre 2016 et 2012, de 2016 à 2012.", "2016 = 2016; 2012 = 2012; 2012 = 2012"),
        ],
    );
    lines(Language::English, &[("From May 2023 to June.", "From May 2023 to June = 2023-05/2023-06")]);
}

#[test]
fn weekdays_and_today() {
    lines(
        Language::French,
        &[
            (
                "De lundi à mercredi, de samedi à dimanche.",
                "De lundi à mercredi = 2025-09-15/2025-09-17; de samedi à dimanche = 2025-09-13/2025-09-14",
            ),
            (
                "Du 12 mars à maintenant, de mars à maintenant.",
                "Du 12 mars à maintenant = 2025-03-12/2025-09-17; de mars à maintenant = 2025-03/2025-09-17",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "From Monday to Friday, from March to date, from March 3 to date.",
                "From Monday to Friday = 2025-09-15/2025-09-19; from March to date = 2025-03/2025-09-17; from March 3 to date = 2025-03-03/2025-09-17",
            ),
            ("From yesterday to tomorrow.", "From yesterday to tomorrow = 2025-09-16/2025-09-18"),
        ],
    );
    lines(
        Language::German,
        &[(
            "Von Montag, 15. September, bis Freitag.",
            "Von Montag, 15. September, bis Freitag = 2025-09-15/2025-09-19",
        )],
    );
}

#[test]
fn words_that_join_two_dates() {
    lines(
        Language::French,
        &[
            (
                "Entre le 4 et le 7 juillet, entre mai et juin 2024, entre 2012 et 2016.",
                "Entre le 4 et le 7 juillet = 2025-07-04/2025-07-07; entre mai et juin 2024 = 2024-05/2024-06; entre 2012 et 2016 = 2012/2016",
            ),
            ("Il a mai a juin. En 2014 a 2018 élus.", "mai = 2025-05; juin = 2025-06; 2014 = 2014"),
        ],
    );
    lines(
        Language::German,
        &[
            (
                "Vom 4. bis zum 23., vom 4. bis zum 23. Mai 2024.",
                "Vom 4. bis zum 23 = 2025-09-04/2025-09-23; vom 4. bis zum 23. Mai 2024 = 2024-05-04/2024-05-23",
            ),
            ("Vom 4. bis 23 Leute.", "4 = 2025-09-04"),
            (
                "In der Nacht vom 4. auf den 5. Mai 2024, von Montag auf Dienstag.",
                "vom 4. auf den 5. Mai 2024 = 2024-05-04/2024-05-05; von Montag auf Dienstag = 2025-09-15/2025-09-16",
            ),
            ("Von Mai auf Juni stieg der Preis.", "Mai = 2025-05"),
            (
                "Vom 3. Mai 2024, bis zum 5. Juni 2024.",
                "Vom 3. Mai 2024, bis zum 5. Juni 2024 = 2024-05-03/2024-06-05",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "Between May 4 and May 7, between 2012 and 2016.",
                "Between May 4 and May 7 = 2025-05-04/2025-05-07; between 2012 and 2016 = 2012/2016",
            ),
            ("From June 3, to 5 others.", "June 3 = 2025-06-03"),
        ],
    );
}

#[test]
fn marks_that_join_two_dates() {
    lines(
        Language::French,
        &[
            (
                "24-30 novembre, 24–30 novembre 2024, 24 – 30 novembre.",
                "24-30 novembre = 2025-11-24/2025-11-30; 24–30 novembre 2024 = 2024-11-24/2024-11-30; 24 – 30 novembre = 2025-11-24/2025-11-30",
            ),
            ("Vu le 24\\u201125 février 2024.", "février 2024 = 2024-02"),
            ("2014-2018, 2014–2018, 2018-2014.", "2014-2018 = 2014/2018; 2014–2018 = 2014/2018"),
            ("La cote A-2014-2018, la cote 2014-2018-3.", ""),
            ("Du 27/6-3/7, il pleut.", "Du 27/6-3/7 = 2025-06-27/2025-07-03"),
            ("12 mar – 16 fichiers.", "12 mar = 2026-03-12"),
        ],
    );
    lines(
        Language::English,
        &[("January 12, 2016 - 01/22/2016.", "January 12, 2016 - 01/22/2016 = 2016-01-12/2016-01-22")],
    );
}

#[test]
fn neighbours_are_one_range() {
    lines(
        Language::French,
        &[
            (
                "20 et 21 mai, 20 et 23 mai, 31 mai et 1er juin.",
                "20 et 21 mai = 2025-05-20/2025-05-21; 23 mai = 2025-05-23; 31 mai = 2025-05-31; 1er juin = 2025-06-01",
            ),
            (
                "Mai et juin 2024, mai et août 2024, décembre et janvier.",
                "Mai et juin 2024 = 2024-05/2024-06; août 2024 = 2024-08; décembre et janvier = 2025-12/2026-01",
            ),
        ],
    );
    lines(
        Language::German,
        &[(
            "Am 3. und 4. Juni, am 3. und 5. Juni.",
            "3. und 4. Juni = 2025-06-03/2025-06-04; 3 = 2025-06-03; 5. Juni = 2025-06-05",
        )],
    );
}

#[test]
fn no_ranges() {
    lines(
        Language::French,
        &[
            (
                "Du 3 au 5. Du 23 novembre 2025, à 22 h. Du 23 novembre à 22:30.",
                "23 novembre 2025 = 2025-11-23; 23 novembre = 2025-11-23",
            ),
            ("De 2/3 à 3/4 des voix, du 12/3 à 3/4.", "du 12/3 à 3/4 = 2026-03-12/2026-04-03"),
            (
                "Le 13 novembre à 15 heures, le 13 novembre au 15 rue du Lac.",
                "13 novembre = 2025-11-13; 13 novembre = 2025-11-13",
            ),
            (
                "De 2019 à l’été, de 2019 à l’été 2020.",
                "2019 = 2019; été = 2025-22; de 2019 à l’été 2020 = 2019/2020-08",
            ),
            ("De la veille de la fête à mardi.", "veille = –; mardi = 2025-09-16"),
        ],
    );
    lines(Language::Spanish, &[("El 12 de mayo a las 10.", "12 de mayo = 2025-05-12")]);
}

#[test]
fn lengths_with_their_first_day() {
    lines(
        Language::English,
        &[
            (
                "Ten days starting June 12, two weeks beginning tomorrow, ten days starting Monday.",
                "Ten days starting June 12 = 2025-06-12/2025-06-21; two weeks beginning tomorrow = 2025-09-18/2025-10-01; ten days starting Monday = 2025-09-15/2025-09-24",
            ),
            ("Ten days starting in June.", "June = 2025-06"),
        ],
    );
    lines(
        Language::German,
        &[("Zehn Tage ab dem 3. Mai.", "Zehn Tage ab dem 3. Mai = 2025-05-03/2025-05-12")],
    );
}

#[test]
fn a_month_or_week_and_its_days() {
    lines(
        Language::English,
        &[(
            "October between 7 and 9, October from 9 to 7.",
            "October between 7 and 9 = 2025-10-07/2025-10-09; October = 2025-10",
        )],
    );
    lines(
        Language::French,
        &[
            (
                "En mai, du 3 au 5. En mai du 3 au 5 2024.",
                "mai, du 3 au 5 = 2025-05-03/2025-05-05; mai du 3 au 5 2024 = 2024-05-03/2024-05-05",
            ),
            ("En mai. Du 3 au 5, il pleut.", "mai = 2025-05"),
            (
                "La semaine prochaine, de mardi à jeudi.",
                "semaine prochaine, de mardi à jeudi = 2025-09-23/2025-09-25",
            ),
            (
                "De mardi à jeudi de la semaine prochaine.",
                "De mardi à jeudi de la semaine prochaine = 2025-09-23/2025-09-25",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "This week from Tuesday to Thursday, last month from Tuesday to Thursday.",
            "This week from Tuesday to Thursday = 2025-09-16/2025-09-18; last month = 2025-08; from Tuesday to Thursday = 2025-09-16/2025-09-18",
        )],
    );
}

#[test]
fn days_of_one_month() {
    lines(
        Language::French,
        &[
            (
                "Les 4, 5 et 6 octobre, les 4, 12 et 20 octobre 2024.",
                "4, 5 et 6 octobre = 2025-10-04/2025-10-06; 4 = 2024-10-04; 12 = 2024-10-12; 20 octobre 2024 = 2024-10-20",
            ),
            ("Les 4, le 12 et le 20 octobre.", "4 = 2025-10-04; 12 = 2025-10-12; 20 octobre = 2025-10-20"),
            ("Les articles 4, 12 et 20 mai.", "20 mai = 2025-05-20"),
            ("Les 4, 45 et 6 mai.", "6 mai = 2025-05-06"),
            ("Les 1, 2, 3, 4, 5, 6, 7 et 8 mai.", "1, 2, 3, 4, 5, 6, 7 et 8 mai = 2025-05-01/2025-05-08"),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "June 4, 5 and 6, June 4, 12 and 20, 2024.",
                "June 4, 5 and 6 = 2025-06-04/2025-06-06; June 4 = 2024-06-04; 12 = 2024-06-12; 20, 2024 = 2024-06-20",
            ),
            ("June 4, 12 and 20 people.", "June 4 = 2025-06-04"),
        ],
    );
    lines(
        Language::German,
        &[(
            "Am 4., 5. und 6. Oktober, am 4., 12. und 20. Oktober 2024.",
            "4., 5. und 6. Oktober = 2025-10-04/2025-10-06; 4 = 2024-10-04; 12 = 2024-10-12; 20. Oktober 2024 = 2024-10-20",
        )],
    );
    lines(
        Language::Spanish,
        &[(
            "Los días 4, 5 y 6 de octubre, los días 4 y 12 de octubre.",
            "4, 5 y 6 de octubre = 2025-10-04/2025-10-06; 4 = 2025-10-04; 12 de octubre = 2025-10-12",
        )],
    );
    lines(
        Language::Portuguese,
        &[("Nos dias 4, 5 e 6 de outubro.", "4, 5 e 6 de outubro = 2025-10-04/2025-10-06")],
    );
    lines(Language::Italian, &[("Il 4, 5 e 6 ottobre.", "4, 5 e 6 ottobre = 2025-10-04/2025-10-06")]);
}
