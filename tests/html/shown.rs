//! What a reader of a page sees of it, line by line.

use super::{check_text, read};

#[test]
fn white_space_is_what_a_browser_makes_of_it() {
    check_text(&[
        ("<p>Le lac  de\n\tLysse </p>", "Le lac de Lysse"),
        ("<p>Le <b>lac</b><i> est</i> plein.</p>", "Le lac est plein."),
        ("<p>Le lac<br>est plein.</p>", "Le lac\n\nest plein."),
        ("<p>Le lac<hr>est plein.", "Le lac\n\nest plein."),
        ("<h1>Le lac<br>est plein</h1>", "Le lac est plein"),
        ("<p>Le lac<img src=lac.png>est plein.</p>", "Le lac est plein."),
        ("<p>Le lac<wbr>eutien</p>", "Le laceutien"),
        ("<p>Le lac <span hidden>gelé<br></span>est plein.</p>", "Le lac est plein."),
        ("<div>Le lac</p>est plein.</div>", "Le lac\n\nest plein."),
        ("<p>Le lac</p>est plein.</p>Le pont est ouvert.", "Le lac\n\nest plein.\n\nLe pont est ouvert."),
        ("<div>Le lac <span hidden>gelé</p></span>est plein.</div>", "Le lac est plein."),
    ]);
}

#[test]
fn lists_quotations_and_tables_have_their_marks() {
    check_text(&[
        ("<ul><li>Le lac</li><li>Le pont</li></ul>", "- Le lac\n- Le pont"),
        ("<ul><li><p>Le lac</p><p>Il est plein.</p></li></ul>", "- Le lac\n\nIl est plein."),
        (
            "<ul><li>Le lac<p>Il est plein.</p></li><li>Le pont</li></ul>",
            "- Le lac\n\nIl est plein.\n\n- Le pont",
        ),
        (
            "<blockquote><p>Le lac est plein.<p>Le pont aussi.</blockquote>",
            "> Le lac est plein.\n> Le pont aussi.",
        ),
        (
            "<blockquote><p>Le lac est plein.</p><footer>Ada Morval</footer></blockquote>",
            "> Le lac est plein. — Ada Morval",
        ),
        (
            "<blockquote><p>Le lac est plein.</p><cite>Ada Morval</cite></blockquote>",
            "> Le lac est plein. — Ada Morval",
        ),
        ("<p>Lire <cite>Le Rivage</cite>.</p>", "Lire Le Rivage."),
        (
            "<table><tr><th>Lac</th><td>plein</td><td>vide</td></tr><tr><th>Pont</th> <td>ouvert</td></tr></table>",
            "Lac: plein | vide\nPont: ouvert",
        ),
        ("<table><tr><td>Lac </td> <td>plein</td></tr></table>", "Lac | plein"),
        ("<table><tr><td><p>Lac</p><p>Lysse</p></td></tr></table>", "Lac\n\nLysse"),
        ("<h2>Le lac</h2><h3>Le pont</h3>", "## Le lac\n\n## Le pont"),
        ("<h4>Le lac</h4><h5>Le pont</h5><h6>Le quai</h6>", "## Le lac\n\n## Le pont\n\n## Le quai"),
    ]);
}

#[test]
fn what_is_hidden_is_no_text() {
    check_text(&[
        ("<p>Plein.</p><p hidden>Vide.</p>", "Plein."),
        ("<p>Plein.</p><p hidden=until-found>Ouvert.</p>", "Plein.\n\nOuvert."),
        ("<p>Plein.</p><p style='color: red; display : none'>Vide.</p>", "Plein."),
        ("<p>Plein.</p><p style='display: block'>Ouvert.</p>", "Plein.\n\nOuvert."),
        ("<p>Plein.</p><p class=sr-only>Vide.</p>", "Plein."),
        ("<p>Plein. <span class=screen-reader-text>Vide.</span></p>", "Plein."),
        ("<p>Plein. <i aria-hidden=true>x</i></p>", "Plein."),
        ("<p>Plein. <i aria-hidden=false>Ouvert.</i></p>", "Plein. Ouvert."),
        ("<p>Plein.</p><div aria-hidden=true><p>Ouvert.</p></div>", "Plein.\n\nOuvert."),
        ("<p>Plein.</p><div hidden><p>Vide.</p><p class=entry-content>Gelé.</p></div>", "Plein."),
        ("<body style='display:none'><p>Plein.</p>", "Plein."),
        ("<html hidden><body class=sr-only><p>Plein.</p>", "Plein."),
        ("<p>Plein.</p><script>vide()</script><style>p {}</style><noscript>Vide</noscript>", "Plein."),
        (
            "<p>Plein.</p><select><option>Vide</select><textarea>Vide</textarea><button>Vide</button>",
            "Plein.",
        ),
        ("<head>vide</head><p>Plein.</p>", "Plein."),
    ]);
}

#[test]
fn drawings_are_no_text_and_end_where_text_begins() {
    check_text(&[
        ("<svg><title>Goutte</title><text>eau</text></svg><p>Plein.</p>", "Plein."),
        ("<svg><path d=M0/><p>Plein.</p>", "Plein."),
        ("<p>Plein <svg><a>eau</a></svg>de <math><b>x</b></math> bateaux.</p>", "Plein de bateaux."),
        ("<p>Plein <svg><svg></svg>eau</svg>de bateaux.</p>", "Plein de bateaux."),
    ]);
    let page = read("<svg><title>Goutte</title></svg><p>Plein.</p>");
    assert_eq!(page.article.headline.as_deref(), Some("Plein."));
}

#[test]
fn captions_stand_beside_the_text() {
    let captions = |page: &str| read(page).captions;
    assert_eq!(
        captions(
            "<h1>Le lac</h1><figure><img><figcaption>Le lac, <em>lundi</em>.<p>Photo Rive</p></figcaption></figure>"
        ),
        ["Le lac, lundi.", "Photo Rive"]
    );
    assert_eq!(
        captions("<div class=wp-caption-text>Le lac. <div>Lundi.</div></div><p>Plein.</p>"),
        ["Le lac.", "Lundi."]
    );
    assert_eq!(captions("<figure><figcaption><ul><li>Le lac</li></ul></figcaption></figure>"), ["Le lac"]);
    assert_eq!(captions("<p class=chapo>Plein.</p>"), [""; 0]);
}

#[test]
fn a_verdict_of_a_picture_is_a_line() {
    check_text(&[
        ("<div class=verdict><img alt=Faux></div><p>Plein.</p>", "Faux\n\nPlein."),
        (
            "<div class=verdict>Notre avis : <img alt=Faux> sur le lac</div>",
            "Notre avis :\n\nFaux\n\nsur le lac",
        ),
        ("<p>Plein <img alt=Faux> de bateaux.</p>", "Plein de bateaux."),
        ("<div class=verdict><img alt=Faux><img alt=Faux></div>", "Faux"),
        (
            "<div class=verdict><img alt=Faux><p>Notre avis.</p><img alt=Faux></div>",
            "Faux\n\nNotre avis.\n\nFaux",
        ),
        ("<div class=verdict><img alt=Faux><b>FAUX</b></div>", "FAUX"),
        ("<div class=verdict><img alt=Faux><b>Vrai</b></div>", "Faux\n\nVrai"),
        ("<div class=verdict hidden><img alt=Faux></div><p>Plein.</p>", "Plein."),
        ("<div class=verdict><img title=Faux></div>", "Faux"),
        ("<div class=verdict><img alt='' aria-label=Faux></div>", "Faux"),
        ("<div class=verdict><img src=/i/verdict-faux.png?v=2></div>", "faux"),
        ("<div class=verdict><img src=/i/lac.png></div><p>Plein.</p>", "Plein."),
        ("<div class=verdict><amp-img alt=Faux></amp-img></div>", "Faux"),
    ]);
}

#[test]
fn a_verdict_of_a_name_is_a_line() {
    check_text(&[
        ("<div class=rating--false></div><p>Plein.</p>", "false\n\nPlein."),
        ("<div class=rating--false>Faux</div><p>Plein.</p>", "Faux\n\nPlein."),
        ("<div id=verdict-faux></div><p>Plein.</p>", "faux\n\nPlein."),
        ("<div class=rating--large></div><p>Plein.</p>", "Plein."),
        ("<div class=rating-this-is-not-at-all-false></div><p>Plein.</p>", "Plein."),
        ("<div class=rating--false><div class=rating--false></div></div><p>Plein.</p>", "false\n\nPlein."),
        ("<div class=rating--false><p>Faux</p></div><p>Plein.</p>", "Faux\n\nPlein."),
        ("<div class=rating--false hidden></div><p>Plein.</p>", "Plein."),
    ]);
}

#[test]
fn help_beside_a_verdict_is_left_out() {
    check_text(&[
        ("<div class=rating><p>Faux</p><p>About this rating</p></div>", "Faux"),
        ("<div><p>Faux</p><p>About this rating</p></div>", "Faux\n\nAbout this rating"),
    ]);
}
