//! Bare years, months, seasons and weekdays: what tells that they are dates, and what tells that they are none.

use super::lines;
use crate::Language;

#[test]
fn another_era() {
    lines(Language::French, &[("Le fort date de 300 av. J.-C., le mur de l’an 300.", "an 300 = 0300")]);
    lines(
        Language::Spanish,
        &[("El muro es del siglo III a. C. y la torre del siglo XV.", "siglo XV = 14XX")],
    );
    lines(
        Language::English,
        &[("The wall is 3rd century BC, the tower 15th century.", "15th century = 14XX")],
    );
}

#[test]
fn days_that_come_again() {
    lines(Language::French, &[("Chaque lundi, tous les mardis de mai.", "mai = 2025-05")]);
    lines(
        Language::English,
        &[
            ("Every Monday in May 2024 it rained.", "May 2024 = 2024-05"),
            ("Every other Monday it rains.", ""),
        ],
    );
    lines(Language::German, &[("Jeden Montag regnet es.", "")]);
}

#[test]
fn numbered_things() {
    lines(
        Language::French,
        &[
            ("La version 2.10.2023 et la loi 3.4.2019.", ""),
            ("La version du 2.10.2023 est en ligne.", "2.10.2023 = 2023-10-02"),
            ("Le vol 2024 est annulé, la salle 2019 fermée.", ""),
            ("Le film 2012 sort au lac.", ""),
        ],
    );
}

#[test]
fn events_and_places_named_after_days() {
    lines(
        Language::French,
        &[
            ("Le 7-Octobre a tout changé. Le 7-octobre, il pleuvait.", "7-octobre = 2025-10-07"),
            ("Le Quatre-Septembre est une station.", ""),
            ("Rendez-vous rue du 8-Mai-1945, place du 11 Novembre et avenue de la Toussaint.", ""),
            ("La rue est fermée le 8 mai 2024.", "8 mai 2024 = 2024-05-08"),
        ],
    );
    lines(Language::German, &[("Er wohnt in der Mozartstraße 3. Mai war er weg.", "")]);
}

#[test]
fn titles() {
    lines(
        Language::French,
        &[
            ("Il relit « 1984 » et “2001”. Il l’a dit « en 1984 ».", "1984 = 1984"),
            ("Elle chante la chanson « Demain les hirondelles ».", ""),
            ("Elle chante « demain les hirondelles ».", "demain = 2025-09-18"),
            ("« Demain, il pleut », dit Ada Morval.", "Demain = 2025-09-18"),
            ("Elle a dit : « Demain, il pleut. »", "Demain = 2025-09-18"),
        ],
    );
    lines(Language::English, &[("He read \"1984\" and “Tomorrow”.", "")]);
}

#[test]
fn names() {
    lines(
        Language::French,
        &[
            ("La scène du Champ-de-Mars et de Noël Bardet.", ""),
            ("L’hôtel Morval-Toussaint a fermé à la Toussaint.", "Toussaint = 2024-11-01"),
        ],
    );
    lines(Language::German, &[("Der Mai-Verlag druckt im Mai.", "Mai = 2025-05")]);
}

#[test]
fn amounts_that_look_like_years() {
    lines(
        Language::French,
        &[
            ("Il gagne 2025 euros, 2024 personnes, 1990 € et 1980 % de plus.", ""),
            ("Le pont de 2019, un pont de 2019 mètres.", "2019 = 2019"),
            ("À 2024 Lyssois s’ajoutent trente autres.", ""),
        ],
    );
    lines(
        Language::German,
        &[
            ("Die Zahl stieg von 1998 auf 2024 Fälle.", ""),
            ("Der Vertrag gilt von 1998 bis 2024.", "von 1998 bis 2024 = 1998/2024"),
        ],
    );
}

/// A year by its preposition only: "une école de 2000 élèves".
#[test]
fn round_amounts() {
    lines(
        Language::French,
        &[
            ("Une école de 2000 élèves, un stade de 2000 places, environ 2000 élèves.", ""),
            ("Quelque deux mille élèves manifestent. Ils étaient deux mille.", ""),
            ("Dans 2000 communes, l’école ferme. Depuis 1900 la ville grandit.", "1900 = 1900"),
            (
                "En 2000 la ville grandit. Le pont de 2000. Le pont de 2001 tient.",
                "2000 = 2000; 2000 = 2000; 2001 = 2001",
            ),
            ("En deux mille, le lac gelait.", "deux mille = 2000"),
        ],
    );
    lines(
        Language::English,
        &[
            ("A school of 2000 students, about two thousand students.", ""),
            ("In 2000 the lake froze.", "2000 = 2000"),
        ],
    );
    lines(Language::German, &[("Zweitausend Schüler kamen, etwa 2000 Schüler kamen.", "")]);
    lines(Language::Spanish, &[("Una escuela de 2000 alumnos, dos mil alumnos.", "")]);
    lines(
        Language::Italian,
        &[("Una scuola di 2000 alunni, duemila alunni. Nel duemila nevicava.", "duemila = 2000")],
    );
    lines(Language::Portuguese, &[("Uma escola de 2000 alunos, dois mil alunos.", "")]);
}

#[test]
fn years_that_are_announced() {
    lines(
        Language::French,
        &[
            ("Né en 1984 à Lysse, mort vers 2010.", "1984 = 1984; 2010 = 2010~"),
            ("Depuis 2010 Lysse grandit. Depuis 2010 les prix montent.", "2010 = 2010; 2010 = 2010"),
            (
                "L’été 2019, l’année 2018, mars 2017.",
                "été 2019 = 2019-22; année 2018 = 2018; mars 2017 = 2017-03",
            ),
            ("Le bilan 2024 est bon, l’année civile 2023 aussi.", "2024 = 2024; année civile 2023 = 2023"),
            ("En 2018 et 2019, il neigeait.", "2018 = 2018; 2019 = 2019"),
        ],
    );
    lines(
        Language::German,
        &[("Im Jahr 2019 Lysse, im Jahr 2021 Brun.", "Jahr 2019 = 2019; Jahr 2021 = 2021")],
    );
    lines(
        Language::English,
        &[
            ("It happened in 2018 or later, since 2012 and before.", "2018 = 2018; 2012 = 2012"),
            ("By 2024, Lysse had grown.", "2024 = 2024"),
        ],
    );
}

#[test]
fn years_that_stand_alone() {
    lines(
        Language::French,
        &[
            ("Ada Morval (2018) et Brun, 2019.", "2018 = 2018; 2019 = 2019"),
            ("1878 : le pont est bâti.", "1878 = 1878"),
            ("1499 : rien n’est bâti. 2100 : tout est bâti.", ""),
            ("2099 : tout est bâti, 1500 : rien.", "2099 = 2099; 1500 = 1500"),
            ("2019 fut une année sèche. Il dit que 2018 fut sec.", "2019 = 2019"),
            ("Copyright © Agence Rive 2025", "2025 = 2025"),
        ],
    );
    lines(
        Language::English,
        &[
            ("Copyright Rive Info 2025", "2025 = 2025"),
            ("Rive Info 2025", ""),
            ("2019 was dry. He says 2018 was wet.", "2019 = 2019"),
            ("A 2019 report, a 1900 house, a 1899 house, a 2000 word essay.", "2019 = 2019"),
            ("A 2019 12-page report. His 2021 book. A 2100 plan. A 1901 plan.", "2021 = 2021; 1901 = 1901"),
        ],
    );
    lines(
        Language::German,
        &[
            ("Das Haus wurde 2021 gestohlen. Das Haus wurde 2021 Brun geschenkt.", "2021 = 2021"),
            ("Sie sah die 2021 gestohlenen Bilder. Das kostet über 2021 Mark.", ""),
        ],
    );
}

#[test]
fn bare_months() {
    lines(
        Language::French,
        &[
            ("La sonde va vers Mars, le vote en mars, la mairie de Mars.", "mars = 2026-03"),
            ("En Mai, il pleut. De Mai à Juin.", "Mai = 2025-05; De Mai à Juin = 2025-05/2025-06"),
            ("Avril est froid, avril dure. Février est froid, février dure.", "février = 2025-02"),
            ("Il revient fin Avril, début janvier.", "fin Avril = 2025-04; début janvier = 2026-01"),
            (
                "Il pleut en février, mars et juillet. Il neige, mars arrive.",
                "février = 2026-02; mars = 2025-03; juillet = 2025-07",
            ),
        ],
    );
    lines(
        Language::Spanish,
        &[("Llegó en Abril y salió en abril. Abril Morval cantó.", "Abril = 2025-04; abril = 2025-04")],
    );
    lines(Language::Italian, &[("A Marzo piove, in marzo di più.", "marzo = 2025-03")]);
    lines(Language::Portuguese, &[("Chegou em Março, saiu em agosto.", "Março = 2025-03; agosto = 2025-08")]);
}

#[test]
fn bare_months_in_english_and_german() {
    lines(
        Language::English,
        &[
            ("June Whitaker left in June.", "June = 2025-06"),
            ("May is warm, October is cold. October Whitaker is cold.", "October = 2025-10"),
            ("They may march in august. He talks about June.", "august = 2025-08; June = 2025-06~"),
            ("It ran until June and since August.", "June = 2025-06; August = 2025-08"),
        ],
    );
    lines(
        Language::German,
        &[
            ("August Werner kam im August.", "August = 2025-08"),
            ("Der Januar war kalt, der Mai warm.", "Januar = 2025-01; Mai = 2025-05"),
        ],
    );
}

#[test]
fn bare_seasons() {
    lines(
        Language::French,
        &[
            ("L’été fut sec. Il a été vu cet été.", "cet été = 2025-22"),
            (
                "Depuis l’été, il pleut. En été, il pleut. Au printemps, il pleut.",
                "été = 2025-22; printemps = 2025-21",
            ),
            ("Jusqu’à l’automne, puis à l’hiver.", "automne = 2025-23; hiver = 2025-24"),
            ("Dans l’été de Lysse, il pleut. Au Printemps, on achète des robes.", ""),
            ("Fin été, il pleut. Début du printemps.", "Fin été = 2025-22; Début du printemps = 2025-21"),
            ("Le printemps des peuples, avant le printemps.", "printemps = 2025-21"),
        ],
    );
    lines(
        Language::English,
        &[
            ("In the spring it rains. In summer it rains.", "spring = 2025-21"),
            ("Until the winter it rains, in the Spring.", "winter = 2025-24"),
        ],
    );
    lines(
        Language::German,
        &[(
            "Im Sommer regnet es. Seit dem Herbst regnet es. Der Winter kommt.",
            "Sommer = 2025-22; Herbst = 2025-23",
        )],
    );
    lines(Language::Italian, &[("In autunno piove, nell’inverno nevica.", "inverno = 2025-24")]);
}

#[test]
fn bare_weekdays_in_french() {
    lines(
        Language::French,
        &[
            (
                "Le lundi, il dort. Du lundi au vendredi, il dort.",
                "Du lundi au vendredi = 2025-09-15/2025-09-19",
            ),
            ("Il vient un lundi, le premier lundi, lundi.", "lundi = 2025-09-15"),
            ("Là lundi, il dort.", "lundi = 2025-09-15"),
            (
                "Lundi, il a plu. Lundi soir, il a plu. Lundi Morval a plu.",
                "Lundi = 2025-09-15; Lundi = 2025-09-15",
            ),
            ("Il a plu Lundi.", ""),
            (
                "Mercredi 18 h, il a plu. Mercredi vers 18 h, il a plu.",
                "Mercredi = 2025-09-17; Mercredi = 2025-09-17",
            ),
            (
                "Jeudi: rien. Vendredi le lac monte. Samedi après 18 h, rien.",
                "Jeudi = 2025-09-11; Vendredi = 2025-09-12",
            ),
            ("Il a plu (mardi) et le 9 septembre (mardi).", "mardi = 2025-09-16; 9 septembre = 2025-09-09"),
        ],
    );
}

#[test]
fn bare_weekdays_in_english_and_german() {
    lines(
        Language::English,
        &[
            ("Monday Whitaker left. On Monday he left. Monday was dry.", "Monday = 2025-09-15"),
            ("He left Monday. He met Monday Jones. The second Monday he left.", "Monday = 2025-09-15"),
            ("One Monday he left.", ""),
        ],
    );
    lines(
        Language::German,
        &[
            ("Montag kam er. Am Montag kam er. Herr Montag kam.", "Montag = 2025-09-15"),
            ("Am frühen Montagmorgen kam er; ein Montag.", "Montagmorgen = 2025-09-15"),
            ("Zwischen Montag und Freitag kam er.", "Zwischen Montag und Freitag = 2025-09-15/2025-09-19"),
            ("Vor Montag kommt er nicht, von Montag an.", "Montag = 2025-09-22; Montag = 2025-09-15"),
        ],
    );
}

#[test]
fn bare_weekdays_in_the_south() {
    lines(
        Language::Spanish,
        &[(
            "Los lunes cierra. El lunes cerró. Un lunes cerró. Cerró el martes.",
            "lunes = 2025-09-15; martes = 2025-09-16",
        )],
    );
    lines(
        Language::Italian,
        &[
            ("Il lunedì chiude. Lunedì ha chiuso. Chiude lunedì.", "lunedì = 2025-09-15"),
            ("Il mercato del lunedì, quello di lunedì.", "lunedì = 2025-09-15"),
        ],
    );
    lines(
        Language::Portuguese,
        &[
            ("Na segunda choveu, na terça, e choveu.", "terça = 2025-09-16"),
            ("A terça parte caiu. Saiu na sexta.", "sexta = 2025-09-12"),
            ("Saiu na terça, qua e qui.", "terça = 2025-09-16; qua = 2025-09-17; qui = 2025-09-11"),
        ],
    );
}
