//! One sentence per construction: what is read, and what must not be.

mod around;
mod before;
mod behind;
mod beside;
mod clauses;
mod closings;
mod dated;
mod indirect;
mod inserts;
mod mixed;
mod names;
mod phrases;
mod remarks;
mod resolved;
mod running;
mod subjects;
mod verbs;
mod views;

use super::find;
use crate::{Language, Options, Quote};

fn shown(quote: &Quote<'_>) -> String {
    let kind = format!("{:?}", quote.kind).to_lowercase();
    let fields = [&quote.speaker, &quote.role, &quote.cue, &quote.via];
    let fields = fields.map(|field| field.as_deref().unwrap_or("-"));
    format!("{kind} | {} | {}", quote.text, fields.join(" | "))
}

#[track_caller]
fn check_in(language: Language, text: &str, expected: &[&str]) {
    let found: Vec<_> = find(text, language, &Options::default()).iter().map(shown).collect();
    assert_eq!(found, expected, "{text}");
}

/// `kind | text | speaker | role | cue | via` of each quote.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_in(Language::French, text, expected);
}

/// A case on each line of `table`: the language, the sentence (`¶` ends a line of it), and behind the arrow what [`check`]
/// shows of its quotes, `//` between two, or "nothing".
#[track_caller]
fn check_table(table: &str) {
    let wrong: Vec<_> =
        table.lines().map(str::trim).filter(|line| !line.is_empty()).filter_map(wrong_case).collect();
    assert!(wrong.is_empty(), "{} of the table:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is read instead where the case of the line does not hold.
fn wrong_case(line: &str) -> Option<String> {
    let case = line
        .split_once(": ")
        .and_then(|(code, case)| Some((Language::from_tag(code)?, case.split_once(" → ")?)));
    let Some((language, (text, expected))) = case else { return Some(format!("no case: {line}")) };
    let text = text.replace('¶', "\n");
    let found: Vec<_> = find(&text, language, &Options::default()).iter().map(shown).collect();
    let read = if found.is_empty() { "nothing".to_owned() } else { found.join(" // ") };
    (read != expected).then(|| format!("{text}\n  expected {expected}\n  read     {read}"))
}

#[test]
fn a_heading_before_a_colon_speaks_no_words() {
    check(
        "Morval : « Le pont tient depuis lors. »",
        &["direct | Le pont tient depuis lors. | Morval | - | - | -"],
    );
    check("Contexte : « Le pont tient depuis lors. »", &[]);
    check("Affirmation : « Le pont tient depuis lors. »", &[]);
}

#[test]
fn prepositions_attribute() {
    check(
        "Selon Ada Morval, « rien n’a changé. »",
        &["direct | rien n’a changé. | Ada Morval | - | Selon | -"],
    );
    check(
        "Selon le maire, « rien n’a changé » et les travaux suivent.",
        &["partial | rien n’a changé | le maire | - | Selon | -"],
    );
    check(
        "Pour le maire de Lysse, Luc Orban, « la digue tient ».",
        &["direct | la digue tient | Luc Orban | maire de Lysse | Pour | -"],
    );
    check(
        "« Rien n’est joué », selon les mots de la ministre.",
        &["direct | Rien n’est joué | la ministre | - | selon les mots | -"],
    );
    check(
        "D’après l’agence Ordane, Ada Morval a salué « un geste rare ».",
        &["partial | un geste rare | Ada Morval | - | a salué | Ordane"],
    );
    check(
        "Le conducteur aurait signalé un défaut « de freinage », selon une source.",
        &["partial | de freinage | une source | - | selon | -"],
    );
}

#[test]
fn an_incise_names_the_speaker_behind_the_verb() {
    check(
        "« On attend », a déclaré jeudi Ada Morval, porte-parole du port.",
        &["direct | On attend | Ada Morval | porte-parole du port | a déclaré | -"],
    );
    check(
        "« Quelle honte ! » s’est exclamé le député Marc-Antoine de La Roche.",
        &["direct | Quelle honte ! | Marc-Antoine de La Roche | député | s’est exclamé | -"],
    );
    check(
        "« On attend », a fait savoir le maire, Luc Orban, dans un communiqué.",
        &["direct | On attend | Luc Orban | maire | a fait savoir | -"],
    );
    check(
        "« On attend », a indiqué à l’agence Ordane une source diplomatique.",
        &["direct | On attend | une source diplomatique | - | a indiqué | Ordane"],
    );
    check(
        "« C’est fini », a-t-on appris auprès du ministère de la Mer.",
        &["direct | C’est fini | ministère de la Mer | - | a-t-on appris | -"],
    );
    check(
        "« Je n’ai rien dit », a-t-elle assuré au micro de Radio Lysse.",
        &["direct | Je n’ai rien dit | elle | - | a-t-elle assuré | Radio Lysse"],
    );
    check(
        "« On nous a menti », accuse, amère, une riveraine.",
        &["direct | On nous a menti | une riveraine | - | accuse | -"],
    );
}

#[test]
fn a_subject_stands_before_its_verb() {
    check(
        "Le président de la chambre, Luc Orban, a déclaré : « On attend. »",
        &["direct | On attend. | Luc Orban | président de la chambre | a déclaré | -"],
    );
    check(
        "Le maire, lui, évoque un chantier « mal engagé ».",
        &["partial | mal engagé | Le maire | - | évoque | -"],
    );
    check(
        "Deux diplomates, qui préviennent que « la trêve est fragile », ont quitté la salle.",
        &["partial | la trêve est fragile | Deux diplomates | - | préviennent | -"],
    );
    check(
        "Interrogée par Radio Lysse, Ada Morval répond : « Non. »",
        &["direct | Non. | Ada Morval | - | répond | Radio Lysse"],
    );
    check(
        "La presse locale, citant un officier, rapporte que « tout va bien ».",
        &["partial | tout va bien | un officier | - | citant | La presse locale"],
    );
    check(
        "Le président de la Banque de Lysse Karl Orban a promis « des comptes ».",
        &["partial | des comptes | Karl Orban | président de la Banque de Lysse | a promis | -"],
    );
    check(
        "Ada Morval et Luc Orban ont dénoncé « une manœuvre ».",
        &["partial | une manœuvre | Ada Morval et Luc Orban | - | ont dénoncé | -"],
    );
    check(
        "Ada Morval a quitté la salle, estimant que « la trêve est fragile ».",
        &["partial | la trêve est fragile | Ada Morval | - | estimant | -"],
    );
    check(
        "La charte est jugée « trop timide » par deux associations.",
        &["partial | trop timide | deux associations | - | jugée | -"],
    );
    check(
        "Le préfet a turlupiné que « rien ne presse ».",
        &["partial | rien ne presse | Le préfet | - | a turlupiné | -"],
    );
}

#[test]
fn pronominal_verbs_and_verbs_of_no_table() {
    check(
        "Le maire s’est dit « choqué » par ces propos.",
        &["partial | choqué | Le maire | - | s’est dit | -"],
    );
    check(
        "« Tout est faux », a balayé le porte-parole de l’armée, le colonel Luc Orban.",
        &["direct | Tout est faux | Luc Orban | porte-parole de l’armée | a balayé | -"],
    );
    check("« La trêve », ont quitté la salle.", &[]);
}

#[test]
fn a_signature_closes_a_quotation() {
    for tail in [
        " – Ada Morval, maire de Lysse, 3 mai 2025.",
        " — Ada Morval, maire de Lysse",
        " - Ada Morval, maire de Lysse, 2025.",
        ", Ada Morval, maire de Lysse, Lysse, le 3 mai 2025. (lysse.example)",
        " Ada Morval, maire de Lysse, 2025-05-03.",
        "\nAda Morval, maire de Lysse, 3 mai 2025.",
        " (Ada Morval, maire de Lysse, 3 mai 2025)",
    ] {
        check(
            &format!("« On attend. »{tail}"),
            &["direct | On attend. | Ada Morval | maire de Lysse | - | -"],
        );
    }
    check(
        "« On attend », Garde côtière de Lysse, 25 août 2025.",
        &["direct | On attend | Garde côtière de Lysse | - | - | -"],
    );
    check(
        "« On attend ici. » [Source officielle]",
        &["direct | On attend ici. | Source officielle | - | - | -"],
    );
    check(
        "« On signe debout ici. »\nLa suite est connue.",
        &["direct | On signe debout ici. | - | - | - | -"],
    );
}

#[test]
fn a_line_leads_in_to_the_next() {
    check(
        "Sa cheffe mécanicienne a affirmé :\n« On attend », Ada Morval, 27 août 2025.",
        &["direct | On attend | Ada Morval | cheffe mécanicienne | a affirmé | -"],
    );
    check(
        "Le maire a précisé que\n« la ville paiera »\nsans attendre.",
        &["partial | la ville paiera | Le maire | - | a précisé | -"],
    );
    check(
        "Pourtant,\n« Aucune suppression »\na été assurée par la direction.",
        &["partial | Aucune suppression | la direction | - | a été assurée | -"],
    );
}

#[test]
fn a_sentence_goes_on_in_the_next_paragraph() {
    let text = "Lysse attend\n\nLe pont de Lysse est fermé depuis lundi, et nul ne sait quand il rouvrira.\n\nLe maire a dit que\n\n« la ville paiera »\n\nsans attendre la région.";
    let article = crate::parse(text).article;
    assert!(article.sections.is_empty(), "{:?}", article.sections);
    let found: Vec<_> = article.quotes.iter().map(shown).collect();
    assert_eq!(found, ["partial | la ville paiera | Le maire | - | a dit | -"]);
}

#[test]
fn split_quotations_share_their_speaker() {
    check(
        "« On attend, dit Ada Morval, et on espère. »",
        &[
            "direct | On attend | Ada Morval | - | dit | -",
            "direct | et on espère. | Ada Morval | - | dit | -",
        ],
    );
    check(
        "« On attend », dit Ada Morval, maire de Lysse. « On espère. »",
        &[
            "direct | On attend | Ada Morval | maire de Lysse | dit | -",
            "direct | On espère. | Ada Morval | maire de Lysse | - | -",
        ],
    );
}

#[test]
fn names_and_terms_are_no_speech() {
    for text in [
        "L’opération « Vent du large » a mobilisé cent marins.",
        "Le réseau, surnommé « la Toile », a été démantelé.",
        "Il est poursuivi pour « abus de confiance ».",
        "Le mot « échéance » a disparu.",
        "L’« alerte » demande du courage.",
        "Le parquet a rangé l’affaire « pour mémoire ».",
        "Son dossier « prioritaire » dort depuis des mois.",
        "Le magazine titre « La fin du port ».",
        "Il a publié « Les Rives » en 2019.",
        "On parle de « honte » dans les couloirs.",
        "Il a été indiqué que « la trêve tient ».",
        "Selon nos informations, le « plan bleu » sera voté jeudi.",
        "« L’article est apparu en premier ici »",
        "Les emprunteurs découvrent un vocabulaire : « plafond de foyer », « droit au répit ».",
    ] {
        check(text, &[]);
    }
}

#[test]
fn english() {
    let check = |text, expected: &[&str]| check_in(Language::English, text, expected);
    check(
        "“We wait,” city engineer Jo Whit said in a phone interview.",
        &["direct | We wait, | Jo Whit | city engineer | said | -"],
    );
    check(
        "Police Chief Mary Quill said in a statement: “Nobody was hurt.”",
        &["direct | Nobody was hurt. | Mary Quill | Police Chief | said | -"],
    );
    check(
        "A spokesperson for the port, who asked not to be named, said the figures were “wrong”.",
        &["partial | wrong | A spokesperson for the port | - | said | -"],
    );
    check(
        "“Do we wait?” Whit asked. “No.”",
        &["direct | Do we wait? | Whit | - | asked | -", "direct | No. | Whit | - | - | -"],
    );
    check(
        "The author of “Salt”, Jo Whit, called the ban “a disgrace”.",
        &["partial | a disgrace | Jo Whit | author of “Salt” | called | -"],
    );
    check("A “No entry” sign blocked the path, officials said.", &[]);
}

#[test]
fn other_languages() {
    check_in(
        Language::German,
        "„Wir warten“, sagte Bürgermeisterin Ada Morval am Montag.",
        &["direct | Wir warten | Ada Morval | Bürgermeisterin | sagte | -"],
    );
    check_in(Language::German, "Der Verein „Rettet den Hafen“ traf sich am Freitag.", &[]);
    check_in(
        Language::Spanish,
        "La ministra de Sanidad, Ada Morval, calificó el bulo de «vergonzoso».",
        &["partial | vergonzoso | Ada Morval | ministra de Sanidad | calificó | -"],
    );
    check_in(
        Language::Italian,
        "«Non c'è rischio», ha dichiarato la ministra Ada Morval.",
        &["direct | Non c'è rischio | Ada Morval | ministra | ha dichiarato | -"],
    );
    check_in(
        Language::Portuguese,
        "«Não há risco», afirmou a ministra Ada Morval.",
        &["direct | Não há risco | Ada Morval | ministra | afirmou | -"],
    );
}

#[test]
fn speech_without_marks_on_request() {
    let options = Options { indirect_speech: true, ..Options::default() };
    let indirect = |text| -> Vec<_> { find(text, Language::French, &options).iter().map(shown).collect() };
    assert_eq!(
        indirect("Le maire affirme que le pont tient."),
        ["indirect | le pont tient | Le maire | - | affirme | -"]
    );
    assert_eq!(
        indirect("Selon la mairie, le pont tient."),
        ["indirect | le pont tient | la mairie | - | Selon | -"]
    );
    assert_eq!(
        indirect("Le pont tient, a indiqué la mairie."),
        ["indirect | Le pont tient | la mairie | - | a indiqué | -"]
    );
    assert_eq!(
        indirect("Le pont tient, selon la mairie."),
        ["indirect | Le pont tient | la mairie | - | selon | -"]
    );
    let none: [&str; 0] = [];
    assert_eq!(indirect("Son avocate, Me Ada Morval, conteste cette version."), none);
    assert_eq!(
        indirect("Le maire assure avoir payé le bac."),
        ["indirect | avoir payé le bac | Le maire | - | assure | -"]
    );
    assert_eq!(
        indirect("Le maire affirme que le pont tient, et a promis un bilan."),
        ["indirect | le pont tient | Le maire | - | affirme | -"]
    );
    let said: Vec<_> =
        find("The mayor said the bridge was safe.", Language::English, &options).iter().map(shown).collect();
    assert_eq!(said, ["indirect | the bridge was safe | The mayor | - | said | -"]);
    assert_eq!(find("The mayor said yes.", Language::English, &options), []);
}

#[test]
fn doubt_and_denial_are_marked() {
    let found = find("Le maire aurait déclaré : « On attend. »", Language::French, &Options::default());
    assert!(found.iter().all(|quote| quote.hedged) && found.len() == 1);
    let found = find("« Je n’ai rien touché », nie le maire.", Language::French, &Options::default());
    assert!(found.iter().all(|quote| !quote.denied) && found.len() == 1, "the mayor's own words");
    let found = find("Le maire a nié avoir « touché de l’argent ».", Language::French, &Options::default());
    assert!(found.iter().all(|quote| quote.denied) && found.len() == 1);
}
