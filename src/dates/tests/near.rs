//! What stands close to a date and changes it: marks, numbers, weekdays, weekends, tenses.

use super::lines;
use crate::Language;

#[test]
fn weeks_and_weekends() {
    lines(
        Language::English,
        &[
            (
                "The second week of 2015 and the first Wednesday of October 2014 were wet.",
                "second week of 2015 = 2015-01-05/2015-01-11; first Wednesday of October 2014 = 2014-10-01",
            ),
            ("Sales fell in the week 31.", "week 31 = 2025-07-28/2025-08-03"),
            (
                "It will happen next workweek and last workweek.",
                "next workweek = 2025-09-22/2025-09-26; last workweek = 2025-09-08/2025-09-12",
            ),
            ("She came over the weekend.", "weekend = 2025-09-13/2025-09-14"),
            ("He is out on weekend.", "weekend = 2025-09-20/2025-09-21"),
        ],
    );
    lines(
        Language::Italian,
        &[(
            "L’ultimo fine settimana del 2024 nevicava.",
            "ultimo fine settimana del 2024 = 2024-12-28/2024-12-29",
        )],
    );
    lines(
        Language::Portuguese,
        &[("Estarei fora o fim de semana.", "fim de semana = 2025-09-20/2025-09-21")],
    );
    lines(
        Language::Italian,
        &[("Il mio weekend. Il weekend, piove. Il weekend è finito.", "weekend = 2025-09-20/2025-09-21")],
    );
}

#[test]
fn weekends_in_french_and_german() {
    lines(
        Language::French,
        &[
            (
                "Le week-end de Pâques, le week-end dernier, ce week-end. Le week-end, il dort.",
                "week-end dernier = 2025-09-13/2025-09-14; ce week-end = 2025-09-20/2025-09-21",
            ),
            (
                "Ce week-end, il a plu. Ce week-end, il pleuvra.",
                "Ce week-end = 2025-09-13/2025-09-14; Ce week-end = 2025-09-20/2025-09-21",
            ),
        ],
    );
    lines(
        Language::German,
        &[(
            "Dieses Wochenende regnet es. Dieses Wochenende hat es geregnet.",
            "Dieses Wochenende = 2025-09-20/2025-09-21; Dieses Wochenende = 2025-09-13/2025-09-14",
        )],
    );
}

/// In French "mercredi prochain" is the next one, elsewhere that of the next week.
#[test]
fn weekdays_with_a_direction() {
    lines(
        Language::French,
        &[
            (
                "Mercredi dernier, mercredi prochain.",
                "Mercredi dernier = 2025-09-10; mercredi prochain = 2025-09-24",
            ),
            ("À partir de lundi, il pleut.", "lundi = 2025-09-22"),
            (
                "Lundi cette semaine, lundi de cette semaine, lundi prochain.",
                "Lundi cette semaine = 2025-09-15; lundi de cette semaine = 2025-09-15; lundi prochain = 2025-09-22",
            ),
            (
                "Lundi en 8, lundi en 12, lundi en 15 élus.",
                "Lundi en 8 = 2025-09-29; lundi = 2025-09-15; lundi = 2025-09-15",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "This past Monday, this coming Friday, next Monday or previous Monday.",
                "past Monday = 2025-09-15; coming Friday = 2025-09-19; next Monday = 2025-09-22; previous Monday = 2025-09-15",
            ),
            (
                "This winter, this summer, last Wednesday, next Sunday, this Friday.",
                "This winter = 2025-24; this summer = 2025-22; last Wednesday = 2025-09-10; next Sunday = 2025-09-28; Friday = 2025-09-19",
            ),
            ("On the previous week - Monday it rained.", "previous week - Monday = 2025-09-08"),
        ],
    );
}

#[test]
fn weekdays_with_a_direction_in_the_south() {
    lines(
        Language::Spanish,
        &[
            ("¿Tienes un plan para este próximo viernes?", "próximo viernes = 2025-09-19"),
            (
                "Vuelve este viernes, esta semana.",
                "viernes = 2025-09-19; esta semana = 2025-09-15/2025-09-21",
            ),
        ],
    );
    lines(
        Language::Italian,
        &[(
            "Tornerò domenica prossima, giovedì scorso. Tornerò questo venerdì.",
            "domenica prossima = 2025-09-28; giovedì scorso = 2025-09-11; venerdì = 2025-09-19",
        )],
    );
}

#[test]
fn weekdays_in_a_list() {
    lines(
        Language::Portuguese,
        &[(
            "Na terça, qua, qui, ou sexta?",
            "terça = 2025-09-16; qua = 2025-09-17; qui = 2025-09-11; sexta = 2025-09-12",
        )],
    );
    lines(
        Language::English,
        &[
            (
                "Please plan this week from Tue to Thur, next week Mon or Tue.",
                "this week from Tue to Thur = 2025-09-16/2025-09-18; next week Mon = 2025-09-22; Tue = 2025-09-16",
            ),
            ("Jul 18, Fri. The sun wed the moon, Mon and Tue.", "Jul 18 = 2025-07-18; Tue = 2025-09-16"),
        ],
    );
    lines(Language::German, &[("In der Nacht Montag kam sie.", "")]);
}

#[test]
fn weekdays_so_far_away() {
    lines(
        Language::English,
        &[
            (
                "He will be back Thursday, two years from now, or Tuesday, two months from today.",
                "Thursday, two years from now = 2027-09-23; Tuesday, two months from today = 2025-11-18",
            ),
            (
                "He will be back two months from today on Tuesday.",
                "two months from today on Tuesday = 2025-11-18",
            ),
            (
                "It opens in a fortnight’s time. He came two weeks before today.",
                "in a fortnight = 2025-10-01; two weeks before today = 2025-09-01/2025-09-07",
            ),
            ("The task takes less than 3 days after tomorrow.", "3 days after tomorrow = 2025-09-21"),
            ("He is out for 1 week, from 20th Dec.", "20th Dec = 2025-12-20"),
            (
                "Two days after the Sept. 3, two days after the storm.",
                "Two days after the Sept. 3 = 2025-09-05",
            ),
        ],
    );
}

#[test]
fn mornings_that_are_no_tomorrow() {
    lines(
        Language::Spanish,
        &[(
            "Volveré mañana. Por la mañana llueve, esta mañana llueve. El día después de mañana.",
            "mañana = 2025-09-18; esta mañana = 2025-09-17; día después de mañana = 2025-09-19",
        )],
    );
    lines(
        Language::German,
        &[
            (
                "Bis morgen. Am Morgen regnet es. Morgen regnet es. Das ist für Morgen.",
                "morgen = 2025-09-18; Morgen = 2025-09-18",
            ),
            ("Ende des Jahrhunderts, Ende des Monats.", "Ende des Monats = 2025-09"),
        ],
    );
    lines(
        Language::French,
        &[(
            "Au début de la décennie, fin du trimestre, fin des années.",
            "fin du trimestre = 2025-07/2025-09",
        )],
    );
}

#[test]
fn the_number_of_a_day() {
    lines(
        Language::English,
        &[
            (
                "Please set it up for the 21st. The twenty-second was dry. He stays for the thirty.",
                "21st = 2025-09-21",
            ),
            (
                "On the twenty second of June, on the thirty first of July, on the twenty tenth.",
                "twenty second of June = 2025-06-22; thirty first of July = 2025-07-31",
            ),
        ],
    );
    lines(
        Language::Spanish,
        &[
            (
                "Está previsto para el día 21. Volveré el Mi, 22 de Ene.",
                "21 = 2025-09-21; Mi, 22 de Ene = 2025-01-22",
            ),
            (
                "Volveré el vigésimo segundo de junio, el trigésimo primero de julio.",
                "vigésimo segundo de junio = 2025-06-22; trigésimo primero de julio = 2025-07-31",
            ),
            (
                "En la 1ª semana de octubre y el 1.º de julio.",
                "1ª semana de octubre = 2025-09-29/2025-10-05; 1.º de julio = 2025-07-01",
            ),
        ],
    );
    lines(
        Language::Portuguese,
        &[(
            "Voltarei no 15. Voltarei dia 12, no dia 14.",
            "15 = 2025-09-15; 12 = 2025-09-12; 14 = 2025-09-14",
        )],
    );
    lines(Language::French, &[("Le 2, il part.", "")]);
}

#[test]
fn words_without_their_accents() {
    lines(
        Language::French,
        &[(
            "Le 15 fevrier 2013 et le 3 aout 2014.",
            "15 fevrier 2013 = 2013-02-15; 3 aout 2014 = 2014-08-03",
        )],
    );
}

#[test]
fn numbers_in_words_behind_a_month() {
    lines(
        Language::English,
        &[
            (
                "The seventies were wet. In January two thousand and thirty two.",
                "seventies = 197X; January two thousand and thirty two = 2032-01",
            ),
            (
                "She was born on January twenty five nineteen eighty six.",
                "January twenty five nineteen eighty six = 1986-01-25",
            ),
        ],
    );
    lines(Language::Spanish, &[("En la década dos mil diez.", "década dos mil diez = 201X")]);
}

#[test]
fn ranges_in_digits() {
    lines(Language::French, &[("La période va de 2014~2018.", "de 2014~2018 = 2014/2018")]);
    lines(
        Language::English,
        &[
            (
                "From 10/1-11/2/2017 and from 5/1/2019-5/7/2020.",
                "From 10/1-11/2/2017 = 2017-10-01/2017-11-02; from 5/1/2019-5/7/2020 = 2019-05-01/2020-05-07",
            ),
            ("From this 5/12 to next 5/19.", "5/12 to next 5/19 = 2026-05-12/2026-05-19"),
        ],
    );
    lines(
        Language::Spanish,
        &[("De 1/10 a 11/7 llueve. El código es 133-03-03-2020.", "De 1/10 a 11/7 = 2025-10-01/2026-07-11")],
    );
    lines(
        Language::German,
        &[("Vom 28/2-1/3 ist zu. Von 1/2-1/3 der Stimmen.", "Vom 28/2-1/3 = 2026-02-28/2026-03-01")],
    );
}

#[test]
fn days_in_digits() {
    lines(
        Language::English,
        &[
            ("It is due Friday 5/12, or 2/29.", "Friday 5/12 = 2023-05-12; 2/29 = 2024-02-29"),
            ("A call on Friday 2018-7-6 with Jim Brun.", "Friday 2018-7-6 = 2018-07-06"),
        ],
    );
    lines(Language::Spanish, &[("El 2015-1-32 no existe.", "")]);
}

#[test]
fn months_in_short() {
    lines(
        Language::Spanish,
        &[
            ("Estaré en nov 2016 y en nov. 2017.", "nov 2016 = 2016-11; nov. 2017 = 2017-11"),
            (
                "Del 26 jun de 2020 al 28 jun de 2020.",
                "Del 26 jun de 2020 al 28 jun de 2020 = 2020-06-26/2020-06-28",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            ("In dec it snows. Paid sept. rents.", ""),
            ("Aug 8 - Aug 12", "Aug 8 - Aug 12 = 2025-08-08/2025-08-12"),
        ],
    );
}

#[test]
fn ranges_of_days() {
    lines(
        Language::English,
        &[(
            "I am out November 19-20, or 4 to 23 next month.",
            "November 19-20 = 2025-11-19/2025-11-20; 4 to 23 next month = 2025-10-04/2025-10-23",
        )],
    );
    lines(
        Language::German,
        &[("Ich bin November 19-20 unterwegs.", "November 19-20 = 2025-11-19/2025-11-20")],
    );
    lines(
        Language::French,
        &[
            (
                "Fermé du 3 jusqu’au 12 sept hélas, du 4 au 23 du mois prochain.",
                "du 3 jusqu’au 12 sept = 2025-09-03/2025-09-12; du 4 au 23 du mois prochain = 2025-10-04/2025-10-23",
            ),
            (
                "Fermé du 13 au mardi 15 juillet, jusqu’au 5 mai.",
                "du 13 au mardi 15 juillet = 2025-07-13/2025-07-15; 5 mai = 2026-05-05",
            ),
        ],
    );
}

/// Open years: what is going on, else what the tense says.
#[test]
fn ranges_that_hold_the_anchor_or_not() {
    lines(
        Language::English,
        &[
            (
                "It has been closed from April until the end of June. It opens May to March.",
                "from April until the end of June = 2025-04/2025-06; May to March = 2025-05/2026-03",
            ),
            (
                "It will open from April to June, it opened from October to November.",
                "from April to June = 2026-04/2026-06; from October to November = 2024-10/2024-11",
            ),
            (
                "It is closed for 2 weeks starting May 20th.",
                "2 weeks starting May 20th = 2025-05-20/2025-06-02",
            ),
        ],
    );
}

#[test]
fn years_beside_years() {
    lines(
        Language::English,
        &[
            (
                "Shall we leave in 2018 or later? In 2018 and before, in 2012 and 2016.",
                "2018 = 2018; 2018 = 2018; 2012 = 2012; 2016 = 2016",
            ),
            (
                "In 2014 Lysse was small. Back in mid-November, he left.",
                "2014 = 2014; mid-November = 2025-11",
            ),
        ],
    );
    lines(
        Language::French,
        &[(
            "La période est de 2015 et 2016. Dernier trimestre 2018.",
            "2015 = 2015; 2016 = 2016; Dernier trimestre 2018 = 2018-10/2018-12",
        )],
    );
    lines(
        Language::German,
        &[(
            "Am Augsburger Friedensfest letzten Jahres. Das Gesetz wurde März beschlossen.",
            "Augsburger Friedensfest letzten Jahres = 2024-08-08",
        )],
    );
}

#[test]
fn approximate_is_said_of_years_and_months() {
    lines(
        Language::English,
        &[(
            "Around next Tuesday, around May, about 2019, about May 3.",
            "next Tuesday = 2025-09-23; May = 2025-05~; 2019 = 2019~; May 3 = 2025-05-03",
        )],
    );
}

#[test]
fn full_stops_inside_and_behind_a_date() {
    lines(
        Language::English,
        &[
            (
                "He will go back in September. 16th is too late. He leaves October. 2",
                "September = 2025-09; October. 2 = 2025-10-02",
            ),
            ("He leaves in October. 12 others stayed.", "October = 2025-10"),
        ],
    );
}

#[test]
fn what_follows_or_precedes_counts_from_the_text() {
    lines(
        Language::English,
        &[(
            "Sales fell in the previous quarter and the following year.",
            "previous quarter = 2025-04/2025-06; following year = 2026",
        )],
    );
    lines(
        Language::French,
        &[
            ("Élu en mai 2023, il part l’année suivante.", "mai 2023 = 2023-05; année suivante = 2024"),
            (
                "Élu en 2020, il part l’année suivante, le mois précédent.",
                "2020 = 2020; année suivante = 2021; mois précédent = 2020-12",
            ),
        ],
    );
}
