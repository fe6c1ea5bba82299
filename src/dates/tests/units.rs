//! Months, seasons, quarters, years, decades and centuries, with the words around them.

use super::lines;
use crate::Language;

#[test]
fn a_month_with_what_stands_before_it() {
    lines(
        Language::French,
        &[
            (
                "Début juin, il pleut. Début du mois de juin 2024. Mois de juin.",
                "Début juin = 2025-06; Début du mois de juin 2024 = 2024-06; juin = 2025-06",
            ),
            (
                "Au mois de juin dernier, en juin prochain, juin passé.",
                "juin dernier = 2025-06; juin prochain = 2026-06; juin passé = 2025-06",
            ),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "Last June, next June, this June, June last.",
                "Last June = 2025-06; next June = 2026-06; this June = 2025-06; June last = 2025-06",
            ),
            ("This may be wet. This march was long. This May was wet.", "This May = 2025-05"),
            ("Beginning January 7th, it rained.", "January 7th = 2025-01-07"),
            (
                "In Sept. it rained, before Oct it snowed, by Dec. 2024 it froze.",
                "Sept = 2025-09; Oct = 2024-10; Dec. 2024 = 2024-12",
            ),
            ("In Sept. Brun left, in Oct Brun left.", ""),
        ],
    );
    lines(
        Language::French,
        &[("En sept. et en oct. 2024, il pleut. En oct il pleut.", "sept = 2025-09; oct. 2024 = 2024-10")],
    );
    lines(Language::German, &[("Im Okt. regnet es, im Nov regnet es.", "Okt = 2025-10; Nov = 2025-11")]);
}

#[test]
fn the_year_of_a_month() {
    lines(
        Language::French,
        &[
            (
                "En juin de l’année dernière, en mai de l’an prochain, en mars de l’année 2019.",
                "juin de l’année dernière = 2024-06; mai de l’an prochain = 2026-05; mars de l’année 2019 = 2019-03",
            ),
            ("En juin de l’année deux mille dix-huit.", "juin de l’année deux mille dix-huit = 2018-06"),
            (
                "Le 23 novembre 82, le 23 novembre 12.",
                "23 novembre 82 = 1982-11-23; 23 novembre 12 = 2012-11-23",
            ),
            ("En mai 2014-2018, il règne.", "mai 2014-2018 = 2014-05/2018"),
        ],
    );
    lines(
        Language::English,
        &[
            (
                "In June of last year, in May of the year 2019, in March of '98.",
                "June of last year = 2024-06; May of the year 2019 = 2019-05; March of '98 = 1998-03",
            ),
            ("On 4-Jul-95, on 4/Jul/95.", "4-Jul-95 = 1995-07-04; 4/Jul/95 = 1995-07-04"),
        ],
    );
    lines(
        Language::Spanish,
        &[
            (
                "El 3 de mayo de 92 y el 3 de mayo del 2018.",
                "3 de mayo de 92 = 1992-05-03; 3 de mayo del 2018 = 2018-05-03",
            ),
            (
                "El 31 de dic. de 2017, el 3 de ene. del año 2018.",
                "31 de dic. de 2017 = 2017-12-31; 3 de ene. del año 2018 = 2018-01-03",
            ),
        ],
    );
}

#[test]
fn seasons_and_their_years() {
    lines(
        Language::French,
        &[
            (
                "L’hiver 2023-2024, l’hiver 2023/24, l’hiver 1999-00.",
                "hiver 2023-2024 = 2023-24; hiver 2023/24 = 2023-24; hiver 1999-00 = 1999-24",
            ),
            (
                "L’été dernier, cet hiver, l’automne prochain, ce printemps, le printemps passé.",
                "été dernier = 2025-22; cet hiver = 2025-24; automne prochain = 2026-23; ce printemps = 2025-21; printemps passé = 2025-21",
            ),
            (
                "Le début de l’été 2024, la fin de l’hiver dernier.",
                "début de l’été 2024 = 2024-22; fin de l’hiver dernier = 2024-24",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "Last summer, this winter, next fall, this spring.",
            "Last summer = 2025-22; this winter = 2025-24; next fall = 2026-23; this spring = 2025-21",
        )],
    );
    lines(
        Language::German,
        &[(
            "Letzten Sommer, diesen Winter, nächsten Frühling.",
            "Letzten Sommer = 2025-22; diesen Winter = 2025-24; nächsten Frühling = 2026-21",
        )],
    );
}

#[test]
fn quarters_and_halves() {
    lines(
        Language::French,
        &[
            (
                "T2 2024, le T3 de 2025, 2016 T4. En 2016, T4.",
                "T2 2024 = 2024-04/2024-06; T3 de 2025 = 2025-07/2025-09; 2016 T4 = 2016-10/2016-12; 2016 = 2016; T4 = 2025-10/2025-12",
            ),
            ("Au T2, les ventes baissent ; au T12, rien.", "T2 = 2025-04/2025-06"),
            ("Au s1 2024, puis en h2 2023.", "s1 2024 = 2024-01/2024-06; h2 2023 = 2023-07/2023-12"),
            ("En 2016 le troisième trimestre fut sec.", "2016 le troisième trimestre = 2016-07/2016-09"),
            (
                "Le quatrième trimestre 2024, le cinquième trimestre 2024.",
                "quatrième trimestre 2024 = 2024-10/2024-12; 2024 = 2024",
            ),
            (
                "Le troisième semestre 2024, le second semestre de l’an dernier.",
                "2024 = 2024; second semestre de l’an dernier = 2024-07/2024-12",
            ),
            ("Le trimestre 3 de 2024.", "trimestre 3 de 2024 = 2024-07/2024-09"),
            (
                "Le dernier semestre 2018, le dernier trimestre, les derniers trimestres 2018.",
                "dernier semestre 2018 = 2018-07/2018-12; dernier trimestre = 2025-04/2025-06; 2018 = 2018",
            ),
        ],
    );
    lines(
        Language::English,
        &[(
            "The first quarter of last year, the third quarter of 2024, Q1 of this year.",
            "first quarter of last year = 2024-01/2024-03; third quarter of 2024 = 2024-07/2024-09; Q1 of this year = 2025-01/2025-03",
        )],
    );
    lines(
        Language::German,
        &[(
            "Im dritten Quartal 2024, im ersten Halbjahr des Jahres 2023.",
            "dritten Quartal 2024 = 2024-07/2024-09; ersten Halbjahr des Jahres 2023 = 2023-01/2023-06",
        )],
    );
}

#[test]
fn years_in_words() {
    lines(
        Language::English,
        &[(
            "In nineteen twenty eight and in two thousand, in twenty twenty four.",
            "nineteen twenty eight = 1928; two thousand = 2000; twenty twenty four = 2024",
        )],
    );
    lines(
        Language::French,
        &[(
            "En dix-neuf cent quatre-vingt-dix-huit, en mil neuf cent quatorze.",
            "dix-neuf cent quatre-vingt-dix-huit = 1998; mil neuf cent quatorze = 1914",
        )],
    );
    lines(Language::Spanish, &[("En dos mil dieciocho y en mil novecientos.", "dos mil dieciocho = 2018")]);
    lines(
        Language::Italian,
        &[(
            "Nel millenovecentosessantotto, nel duemila, nel duemilaventuno.",
            "millenovecentosessantotto = 1968; duemila = 2000; duemilaventuno = 2021",
        )],
    );
    lines(
        Language::German,
        &[
            (
                "Im Jahr neunzehnhundertachtzig, im Jahr zweitausendachtzehn.",
                "Jahr neunzehnhundertachtzig = 1980; Jahr zweitausendachtzehn = 2018",
            ),
            (
                "Am einundzwanzigsten Mai, am siebzehnten Mai 2024.",
                "einundzwanzigsten Mai = 2025-05-21; siebzehnten Mai 2024 = 2024-05-17",
            ),
        ],
    );
}

#[test]
fn years_with_a_word_before_them() {
    lines(
        Language::French,
        &[
            (
                "L’an 2000, l’année 2019, en l’an 300, l’an 5.",
                "an 2000 = 2000; année 2019 = 2019; an 300 = 0300",
            ),
            (
                "Mi-2018, fin 2023, à la fin de 2022, début de l’année 2021.",
                "Mi-2018 = 2018; fin 2023 = 2023; fin de 2022 = 2022; début de l’année 2021 = 2021",
            ),
            ("Vers 2035, autour de 2040, depuis environ 2010.", "2035 = 2035~; 2040 = 2040~; 2010 = 2010~"),
            ("La norme A-2018, la saison 2018/19.", "2018/19 = 2018/2019"),
        ],
    );
}

#[test]
fn decades() {
    lines(
        Language::French,
        &[
            (
                "Les années 60, les années 1960, les années vingt, les années 65.",
                "années 60 = 196X; années 1960 = 196X; années vingt = 192X",
            ),
            ("Les années, 60 Lyssois. Vingt ans, les 20 ans.", ""),
            ("Les années 1961 et 1962.", "1961 = 1961; 1962 = 1962"),
        ],
    );
}

#[test]
fn decades_in_other_languages() {
    lines(
        Language::English,
        &[
            (
                "The 1990s, the 90s, the 70's, the 1995s, the seventies.",
                "1990s = 199X; 90s = 199X; 70's = 197X; seventies = 197X",
            ),
            (
                "In the early 1990s, in the late eighties, the decade of 1990.",
                "early 1990s = 199X; late eighties = 198X; decade of 1990 = 199X",
            ),
        ],
    );
    lines(
        Language::German,
        &[(
            "Die 1990er Jahre, die neunziger Jahre, die siebzigerjahre, die 80er.",
            "1990er Jahre = 199X; neunziger Jahre = 199X; siebzigerjahre = 197X; 80er = 198X",
        )],
    );
    lines(
        Language::Spanish,
        &[(
            "La década de 1990, los años 80, la década de los noventa.",
            "década de 1990 = 199X; años 80 = 198X; década de los noventa = 199X",
        )],
    );
    lines(
        Language::Italian,
        &[(
            "Gli anni ’70, gli anni settanta, gli anni 1980.",
            "anni ’70 = 197X; anni settanta = 197X; anni 1980 = 198X",
        )],
    );
    lines(
        Language::Portuguese,
        &[(
            "Nos anos 80, na década de 1990, nos anos noventa.",
            "anos 80 = 198X; década de 1990 = 199X; anos noventa = 199X",
        )],
    );
}

#[test]
fn centuries() {
    lines(
        Language::French,
        &[
            (
                "Le XIXe siècle, le 20e siècle, le vingtième siècle, le siècle dernier.",
                "XIXe siècle = 18XX; 20e siècle = 19XX; vingtième siècle = 19XX; siècle dernier = 19XX",
            ),
            ("Au XVIIème siècle, au XIXième, au Ier siècle.", "XVIIème siècle = 16XX; Ier siècle = 00XX"),
            ("Le XXXe siècle, le 25e siècle, le XXIIe siècle.", "XXIIe siècle = 21XX"),
        ],
    );
    lines(
        Language::English,
        &[(
            "The 19th century, the nineteenth century, the early 21st century.",
            "19th century = 18XX; nineteenth century = 18XX; early 21st century = 20XX",
        )],
    );
    lines(
        Language::German,
        &[(
            "Im 18. Jahrhundert, Ende des 19. Jahrhunderts, im zwanzigsten Jahrhundert.",
            "18. Jahrhundert = 17XX; Ende des 19. Jahrhunderts = 18XX; zwanzigsten Jahrhundert = 19XX",
        )],
    );
    lines(
        Language::Spanish,
        &[(
            "El siglo XX, el siglo 21, a finales del siglo XIX.",
            "siglo XX = 19XX; siglo 21 = 20XX; finales del siglo XIX = 18XX",
        )],
    );
    lines(Language::Italian, &[("Nel XV secolo, nel secolo XVI.", "XV secolo = 14XX; secolo XVI = 15XX")]);
}
