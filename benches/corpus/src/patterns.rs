/// Pieces of text that hurt when they are repeated: each opens, closes or half says something that a reader has to look
/// for further on.
#[rustfmt::skip]
pub const PATTERNS: &[&str] = &[
    // Marks that open, close or separate something.
    "« ", "»", "“", "”", "„", "\"", "'", "’", "(", ")", "[", "]", "](", "[a](", "{", "<", ">", "> ", "*", "**a", "_", "`", "# ", "#",
    "- ", "– ", "— ", "• ", "1. ", "[ ] ", ":", " : ", ";", ",", ", ", ".", "…", "!", "?", "/", "|", "&", "=",
    // White space of every kind.
    " ", "\n", "\r", "\r\n", " \n", "\t", "\u{a0}", "\u{202f}", "\u{2028}", "\u{feff}", "\u{200b}", "\u{0}", "\u{1}",
    // Letters, digits, accents.
    "A", "a ", "Ada ", "ADA ", "é", "e\u{301}", "👩‍👩‍👧", "東", "ß", "İ", "1", "1 ", "12:30 ", "2025-", "2025-08-13 ", "1/", "1.",
    // Quotations and who said them.
    "« a", "« a\n", "« a\n\n", "« a », dit B. ", "« a « b » ", "a » ", "“a” ", "\"a\" ", "a a déclaré ", "a déclaré : ", "Selon A, ",
    "selon ", "dit ", "M. ", "Dr. ", "de la ", "et B ", "que ", "qui ", "le maire ", "A, b, ", "– a, dit B.\n", "— a\n\n", "« a\n\n« b ",
    "a déclaré que ", "B affirme ", "« a » : B dit ", "– Ada Morval, maire\n", "pour A, ", "et ", "« a ». « ", "« a » – A, b, 3 mai 2025.\n",
    // Dates.
    "le 3 ", "3 mai ", "mai ", "du 3 au ", "du 3 mai au 4 mai ", "la veille ", "hier ", "lundi ", "en 2025 ", "été ", "années ",
    "3, 4, ", "lundi, mardi et ", "vingt et ", "mille neuf cent ", "premier ", "3/5 au ", "20250813 ", "12-3-", "XXe ", "mi-",
    // Claims and labels.
    "Affirmation : ", "- Affirmation : a : b. ", "- Affirmation : a. Non prouvée. ", "faux ", "non ", "C’est faux : ", "Claim: ",
    "Claim\n", "Verdict : ", "Rating: FALSE\n", "Désinformation et rumeurs\n", "Faits vérifiés\n", "Introduction : ",
    "a. Faux. ", "(FALSE) ", "Faux\n\n", "[Radio Lysse, 19/06] ", "CLAIM: a VERDICT: ", "n’est pas vrai ", "Zorpée. ", "Faux : ",
    // Sources and trailers.
    "Sources\n", "Source : ", "Sources : a ; ", "(a.fr) ", "http://", "https://a.fr/", "a.b.", "[a](https://b.fr) ", "([a.fr](", "[a.fr](https://b.fr/",
    "Date de publication : ", "Auteur : ", "Publié le ", "By A\n", "Lire Plus", "Auteur/autrice : ", "Titre\n\n",
];
