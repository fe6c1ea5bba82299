//! Dates in digits: their order, what they may be part of, their time of day.

use super::lines;
use crate::Language;

#[test]
fn three_numbers() {
    lines(
        Language::French,
        &[
            ("Le 20 2 2014, il neigeait.", "20 2 2014 = 2014-02-20"),
            ("Le 20 2 14, il neigeait.", "20 2 14 = 2014-02-20"),
            ("Appelez 20 2 14.", ""),
            ("Né 20 2 71, à Lysse.", "20 2 71 = 1971-02-20"),
            ("Le 20 2 2214, il neigera.", ""),
            ("Composez le 20 2 2014 5.", ""),
            ("Composez le 3 20 2 2014.", ""),
            ("Le 12/08,2015, il pleuvait.", "12/08,2015 = 2015-08-12"),
            ("Le 12/08, 2015 fut sec.", "12/08 = 2025-08-12"),
            ("Le code 12/08-2015 est faux.", ""),
            (
                "Le 12.8.15, il pleuvait. La version 1.8.15 est là. Le 1.8.2015, il pleuvait.",
                "12.8.15 = 2015-08-12; 1.8.2015 = 2015-08-01",
            ),
            ("Le 103-12-2015, le 12/103/2015 et le 12/08/215.", ""),
        ],
    );
}

/// The twenty-first century ends at 39.
#[test]
fn years_of_two_digits() {
    lines(
        Language::French,
        &[
            ("Le 3-7-27, il pleuvra ; le 3-7-71, il pleuvait.", "3-7-27 = 2027-07-03; 3-7-71 = 1971-07-03"),
            ("Le 3-7-39 et le 3-7-40.", "3-7-39 = 2039-07-03; 3-7-40 = 1940-07-03"),
        ],
    );
}

#[test]
fn the_order_of_day_and_month() {
    lines(
        Language::French,
        &[
            ("Le 13/12/2015 et le 12/13/2015.", "13/12/2015 = 2015-12-13; 12/13/2015 = 2015-12-13"),
            ("Le 31/31/2015 et le 13/13/2015.", ""),
            ("Le 2015-8-12 et le 2015-13-12.", "2015-8-12 = 2015-08-12; 2015-13-12 = 2015-12-13"),
            ("Le 2015-13-13, le 2015/12/103.", ""),
            ("Le 0999-12-12 et le 2200-12-12.", ""),
            ("Le 1er/8/2015 et le 12/8e/2015.", ""),
        ],
    );
    lines(
        Language::English,
        &[("On 13/12/2015, on 12/31/2015.", "13/12/2015 = 2015-12-13; 12/31/2015 = 2015-12-31")],
    );
}

#[test]
fn a_named_month_between_marks() {
    lines(
        Language::French,
        &[
            ("Le 12-sept-2015 et le 12/sept/15.", "12-sept-2015 = 2015-09-12; 12/sept/15 = 2015-09-12"),
            ("Le 2015-sept-12, il pleuvait.", "2015-sept-12 = 2015-09-12"),
        ],
    );
    lines(
        Language::English,
        &[
            ("On Sep-23-2020 and 2020/23/Sep.", "Sep-23-2020 = 2020-09-23; 2020/23/Sep = 2020-09-23"),
            ("On 23-2020-Sep.", "23-2020-Sep = 2020-09-23"),
            ("On Sep-40-2020.", ""),
        ],
    );
    lines(Language::Spanish, &[("El 23-septiembre-2020.", "23-septiembre-2020 = 2020-09-23")]);
}

#[test]
fn numbers_that_are_part_of_something_longer() {
    lines(
        Language::French,
        &[
            ("Le billet n’est pas valable le +12 mai.", ""),
            ("Le dossier A-12/03/2024 est clos.", ""),
            ("Le total de 6.107.2024 est faux.", ""),
            ("Le numéro 33/12/03/2024 est clos.", ""),
            ("Le code 12/03/2024-77 est clos.", ""),
            ("Le code 12/03/2024a est clos.", ""),
            ("Écrire à 12/03/2024@lysse.example.", ""),
            ("Le lot #12/03/2024.", ""),
            ("Vu le 10/12/2023: rien.", "10/12/2023 = 2023-12-10"),
            ("Vu à 10:39:12/03/2024.", ""),
            ("La version 2.15 mai 2024 est en ligne.", "mai 2024 = 2024-05"),
        ],
    );
    lines(Language::English, &[("Entry: €15 May 2024, at the door.", "May 2024 = 2024-05")]);
}

#[test]
fn two_numbers() {
    lines(
        Language::French,
        &[
            ("Le 2/3 au matin. Aux 2/3 des voix. Les 2/3 sont là.", "2/3 = 2026-03-02"),
            ("Ouvert 24/7, format 16/9.", ""),
            ("Ouvert 02/03, fermé 25/2.", "02/03 = 2026-03-02; 25/2 = 2026-02-25"),
            ("Il a 13/20 en maths, 10/20 en musique. Le 10/20, il part.", "10/20 = 2025-10-20"),
            ("Le 12 08, il pleuvait. Le 12 08 12, il pleuvait.", "12 08 = 2025-08-12; 12 08 12 = 2012-08-12"),
            ("Le 1 08, il pleuvait. Le 12 08 personnes. Il faut 12 08.", ""),
            ("Le 12.08 est une note.", ""),
            ("De 12/100 à 1/2. Le 1er/2.", ""),
        ],
    );
    lines(
        Language::German,
        &[
            ("Am 2.3. kam er, am 02.03 ging er.", "2.3 = 2026-03-02; 02.03 = 2026-03-02"),
            ("Bei 2.3 Punkten. Am 2.3 Punkten.", ""),
            ("Am 02.03, nach 3.12 Punkten.", "02.03 = 2026-03-02"),
        ],
    );
    lines(Language::English, &[("Next 4/5 we meet.", "Next 4/5 = 2026-04-05")]);
}

#[test]
fn timestamps() {
    lines(
        Language::French,
        &[
            ("Vu le 2025-08-13T10:39:00.500+02:00 ici.", "2025-08-13T10:39:00.500+02:00 = 2025-08-13"),
            ("Vu le 2025-08-13T10:39:00-05:00 ici.", "2025-08-13T10:39:00-05:00 = 2025-08-13"),
            ("Vu le 2025-08-13T10:39 ici.", "2025-08-13T10:39 = 2025-08-13"),
            ("Vu le 2025-08-13 10:39 ici.", "2025-08-13 10:39 = 2025-08-13"),
            ("Vu le 2025-08-13 10h39 ici.", "2025-08-13 = 2025-08-13"),
            ("Vu le 2025-08-13 1:39 ici.", "2025-08-13 = 2025-08-13"),
            ("Vu le 2025-08-13 10:3 ici.", "2025-08-13 = 2025-08-13"),
            ("Vu le 2025-08-13T10:39:00+02 ici.", "2025-08-13T10:39:00 = 2025-08-13"),
            ("Vu le 13-08-2025 10:39 ici.", "13-08-2025 = 2025-08-13"),
            ("Publié à 17 h 30 04/09/2025 par Ada Morval.", "04/09/2025 = 2025-09-04"),
        ],
    );
}

#[test]
fn months_in_digits() {
    lines(
        Language::French,
        &[
            (
                "Le rapport de 2016-11 cite 11/2016, 11.2016 et 11 – 2016.",
                "2016-11 = 2016-11; 11/2016 = 2016-11; 11.2016 = 2016-11; 11 – 2016 = 2016-11",
            ),
            ("Le rapport de 2016-13 cite 13/2016.", ""),
            ("La loi 12-2015 et l’article 12-2015 ; en 12-2015, il pleuvait.", "12-2015 = 2015-12"),
            ("L’adresse 10.12.2016.1 et le code 11/2016/7.", ""),
        ],
    );
    lines(
        Language::English,
        &[
            ("2015 June was wet, 2015/June too.", "2015 June = 2015-06; 2015/June = 2015-06"),
            ("2015, June was wet. 2015 June 2019.", "2015 = 2015; June 2019 = 2019-06"),
        ],
    );
    lines(Language::French, &[("2019-août fut sec.", "2019-août = 2019-08")]);
}
