//! Bytes mapped to pieces of pages and of JSON-LD, so that a fuzzer need not find out how a tag or a key is spelt.

/// Tags, keys and values that the readers look for, whole and broken off.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u00e9", "\\ud83d", "\\\"", "//", "/*", "*/", "null", "true", "-1",
    "1e9", "NaN", "\u{0}", "\n", "\r\n", " ", "\u{feff}", "\u{201c}", "é", "👩‍👩‍👧", "{\"@type\":\"ClaimReview\",",
    "\"@context\":\"https://schema.org\",", "\"@type\":", "\"ClaimReview\"", "\"NewsArticle\"", "\"@graph\":[",
    "\"dataFeedElement\":[", "\"item\":", "\"claims\":[", "\"claimReview\":[", "\"claimReviewed\":", "\"Le pont est vendu\"",
    "\"itemReviewed\":{", "\"author\":", "\"name\":", "\"reviewRating\":{", "\"alternateName\":", "\"Faux\"",
    "\"ratingValue\":", "\"bestRating\":", "\"worstRating\":", "\"5\"", "\"ratingExplanation\":", "\"reviewBody\":",
    "\"datePublished\":", "\"2025-08-13T10:39:00+02:00\"", "\"04/09/2018\"", "\"url\":", "\"https://vigie.example/a?b=c\"",
    "\"inLanguage\":", "\"fr\"", "\"publisher\":", "\"appearance\":[", "&quot;", "&amp;", "&#233;", "&#x", "&nope;", "<", ">", "</",
    "/>", "=", "<!--", "-->", "<![CDATA[", "<html lang=fr>", "<head>", "<title>", "</title>", "<meta name=author content='Ada'>",
    "<meta property=og:title content=\"Le pont\">", "<link rel=canonical href=https://vigie.example/a>", "<base href=/b/>",
    "<script type=\"application/ld+json\">", "<script>", "</script>", "<style>", "</style>", "<body>", "<article>", "</article>",
    "<main>", "<nav>", "</nav>", "<aside>", "<div>", "</div>", "<div class=\"rating\">", "<div hidden>", "<h1>", "</h1>", "<h2>",
    "</h2>", "<p>", "</p>", "<br>", "<ul>", "</ul>", "<li>", "</li>", "<b>", "</b>", "<i>", "<a href=\"https://lysse.example/x\">",
    "<a href='", "</a>", "<img alt=Faux class=rating>", "<blockquote>", "</blockquote>", "<cite>", "<table><tr><td>", "</table>",
    "<figure><figcaption>", "</figure>", "<time datetime=2025-08-13>", "<svg>", "<textarea>", "<plaintext>", "<template>",
    "Le pont de Lysse n’a pas été vendu", "Introduction : Une vidéo.", "Désinformation et rumeurs",
    "Affirmation : Le pont a été vendu. Faux. Rien.", "« Plein », dit Ada Morval, maire.", "le 13 août 2025", "Sources", "mot ",
];

/// The markup that the bytes stand for.
pub(super) fn text(bytes: &[u8]) -> String {
    bytes.iter().filter_map(|&byte| PIECES.get(usize::from(byte) % PIECES.len())).copied().collect()
}
