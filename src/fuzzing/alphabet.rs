//! Bytes mapped to the marks and words that carry structure, so that a fuzzer reaches the grammar at once.

/// One piece a byte. Any byte picks one; the pieces are what the tables and the productions look for, and what
/// breaks them: half a label, a mark that never closes, a character of four bytes.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "«", "»", "« ", " »", "“", "”", "\"", "„", "‘", "’", "'", "‹", "›", "<<", ">>", "「", "\n", "\n\n", "\r\n", "\r",
    "\u{2028}", " ", "  ", "\t", "\u{a0}", "\u{202f}", "\u{feff}", "\u{200b}", ".", ",", ";", ":", " : ", "!", "?",
    "…", "-", "–", "—", "- ", "  • ", "– ", "* ", "1. ", "12) ", "# ", "## ", "> ", "**", "_", "`", "[", "]", "](",
    "(", ")", "(lysse.example)", "http://lysse.example/a?b=c", "www.lysse.example", "[Radio Lysse, 19/06]", "|",
    "Introduction : ", "Mise à jour le ", "2025-08-13 10:39:00", "Faits vérifiés", "Développement",
    "Réactions officielles", "Contexte", "Désinformation et rumeurs", "Sources", "Source : ", "Lexique", "Citation",
    "Date de publication : ", "Auteur : ", "Auteur/autrice : ", "Lire Plus", "Consulter sa biographie",
    "« L’article est apparu en premier ici »", "Affirmation", "Affirmation : ", " selon laquelle ", " concernant ",
    "Non prouvée", "non prouvée", "réfutée", "confirmée", "faux", "Faux", "un montage", "n’est pas ", "a été ",
    "démenti", " et ", " mais ", "Claim: ", "Rating: ", "Verdict: ", "FALSE", "Misleading!", "CLAIM", "VERDICT",
    "DISINFO: ", "SUMMARY", "RESPONSE", "The facts: ", "Behauptung", "Bewertung", "Größtenteils falsch",
    "Afirmación: ", "Veredicto: ", "Engañoso", "C’est faux", "Ada Morval", "Morval", "M. ", "Mme ", "Dr ", "J.-P. ",
    "la ministre ", "le maire de Lysse", "porte-parole", "l’agence Lumen", "ONU", "Jong-un", "de ", "d’", "le ",
    "a déclaré ", "déclare", "a-t-elle dit", "dit-il", "aurait affirmé", "a nié avoir", " que ", "Selon ", "selon ",
    "d’après ", "a salué ", "qui ", "Il ", "elle ", "said ", "according to ", "told ", "sagte ", "laut ", "declaró ",
    "13", "août", "2025", "le 13 août 2025", "15/08", "04.09.2025", "2024-06", "mardi", "mardi dernier", "hier",
    "la veille", "à la veille de ", "il y a deux ans", "du 3 au 5 mai", "entre le 4 et le 7 juillet", "été", "l’été",
    "automne dernier", "années 1990", "XXe siècle", "mi-", "début ", "depuis ", "jusqu’au ", "31 juin", "99999",
    "0", "29 février 2023", "last Tuesday", "May 3, 2025", "15. Oktober 2025", "15 de agosto", "é", "e\u{301}", "İ",
    "ß", "ﬁ", "東京", "👩‍👩‍👧", "\u{202e}", "\u{0}", "\u{1b}[31m", "٢٠٢٦", "：", "&amp;", "<b>", "</script>", "mot",
];

/// The text that the bytes stand for.
pub(super) fn text(bytes: &[u8]) -> String {
    bytes.iter().filter_map(|&byte| PIECES.get(usize::from(byte) % PIECES.len())).copied().collect()
}
