//! One sentence per construction: what is read, and what must not be.

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
        "« C’est faux ! » s’est exclamé le député Jean-Pierre de La Tour.",
        &["direct | C’est faux ! | Jean-Pierre de La Tour | député | s’est exclamé | -"],
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
        "Le maire, lui, évoque une situation « hors de contrôle ».",
        &["partial | hors de contrôle | Le maire | - | évoque | -"],
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
        "Sa directrice technique a affirmé :\n« On attend », Ada Morval, 27 août 2025.",
        &["direct | On attend | Ada Morval | directrice technique | a affirmé | -"],
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
        "L’« alerte » suppose des économies.",
        "La juge a classé le dossier « sans suite ».",
        "Sa demande « urgente » est restée sans réponse.",
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
}

#[test]
fn doubt_and_denial_are_marked() {
    let found = find("Le maire aurait déclaré : « On attend. »", Language::French, &Options::default());
    assert!(found.iter().all(|quote| quote.hedged) && found.len() == 1);
    let found = find("Le maire a nié avoir « touché de l’argent ».", Language::French, &Options::default());
    assert!(found.iter().all(|quote| quote.denied) && found.len() == 1);
}

#[test]
fn a_last_name_stands_for_the_full_one() {
    let text = "« Oui », dit Ada Morval. « Non », répond Mme Morval. « Si », insiste-t-elle.";
    let found = find(text, Language::French, &Options::default());
    let resolved: Vec<_> = found.iter().map(|quote| quote.speaker_resolved.as_deref()).collect();
    assert_eq!(resolved, [None, Some("Ada Morval"), Some("Ada Morval")]);
}

#[test]
fn a_colon_without_a_verb_of_saying_names_its_subject() {
    check(
        "Le maire, Gwenaël Postic, lui, ne décolère pas : « On nous a oubliés. »",
        &["direct | On nous a oubliés. | Gwenaël Postic | maire | - | -"],
    );
    check(
        "Même son de cloche chez Armelle Pichon, apicultrice : « Les ruches sont vides. »",
        &["direct | Les ruches sont vides. | Armelle Pichon | apicultrice | - | -"],
    );
    check(
        "Sur X, le député Romaric Falguière a été plus sec : « C’est un mensonge. »",
        &["direct | C’est un mensonge. | Romaric Falguière | député | - | -"],
    );
    check(
        "Réaction de la ministre de la Mer, Hélène Abgrall-Coste : « La zone restera fermée. »",
        &["direct | La zone restera fermée. | Hélène Abgrall-Coste | ministre de la Mer | - | -"],
    );
    check(
        "Ce que confirme Lise Morvan-Tual, responsable du laboratoire : « L’échantillon était propre. »",
        &[
            "direct | L’échantillon était propre. | Lise Morvan-Tual | responsable du laboratoire | confirme | -",
        ],
    );
    check(
        "Présente sur place dès dimanche, l’adjointe à la voirie, Clarisse Ruau, s’est voulue rassurante : « Le pont n’a pas bougé d’un millimètre. »",
        &["direct | Le pont n’a pas bougé d’un millimètre. | Clarisse Ruau | adjointe à la voirie | - | -"],
    );
    check(
        "Une mère d’élève, qui préfère rester anonyme, s’inquiète : « Et si c’était vrai ? »",
        &["direct | Et si c’était vrai ? | Une mère d’élève | - | s’inquiète | -"],
    );
}

#[test]
fn a_preposition_reaches_over_the_clause_behind_it() {
    check(
        "Aux yeux de la sénatrice Bérangère Toulec, ce texte reste « un brouillon ».",
        &["partial | un brouillon | Bérangère Toulec | sénatrice | Aux yeux | -"],
    );
    check(
        "De l’aveu même du directeur du port, Loïc Hénaff-Brun, la grue était « hors d’âge ».",
        &["partial | hors d’âge | Loïc Hénaff-Brun | directeur du port | De l’aveu même | -"],
    );
    check(
        "Selon un document interne que La Balise de Trévan a pu consulter, la mairie savait « depuis le printemps ».",
        &["partial | depuis le printemps | un document interne | - | Selon | -"],
    );
    check(
        "Selon les mots de la capitaine Ludivine Sarre, l’incendie « courait plus vite que nous ».",
        &["partial | courait plus vite que nous | Ludivine Sarre | capitaine | Selon les mots | -"],
    );
}

#[test]
fn an_incise_reaches_over_its_inserts() {
    check(
        "« On n’a rien vu venir », a tempéré jeudi la glaciologue Nour Belkadi, jointe par téléphone.",
        &["direct | On n’a rien vu venir | Nour Belkadi | glaciologue | a tempéré | -"],
    );
    check(
        "« On attend toujours les clés », raconte Josette Plantier-Roux, gardienne depuis 1998.",
        &["direct | On attend toujours les clés | Josette Plantier-Roux | gardienne | raconte | -"],
    );
    check(
        "« Les trains rouleront », a déclaré au micro de Radio Corniche, mercredi matin, le ministre des Transports, Barnabé de La Tournelle.",
        &[
            "direct | Les trains rouleront | Barnabé de La Tournelle | ministre des Transports | a déclaré | Radio Corniche",
        ],
    );
    check(
        "« Les comptes sont publics », lit-on dans un communiqué du conseil départemental.",
        &["direct | Les comptes sont publics | un communiqué du conseil départemental | - | lit-on | -"],
    );
    check(
        "« Le lot a été retiré », peut-on lire sur le site de l’Agence du médicament.",
        &["direct | Le lot a été retiré | - | - | peut-on lire | -"],
    );
    check(
        "« Tout est rentré dans l’ordre », a écrit sur Facebook, dimanche 8 juin 2025, la commune de Pontarlieu.",
        &["direct | Tout est rentré dans l’ordre | commune de Pontarlieu | - | a écrit | -"],
    );
}

#[test]
fn media_relay() {
    check(
        "« Nous contestons ces chiffres », a réagi auprès de Radio Corniche l’avocate du groupe, Me Salima Hadj-Perrin.",
        &[
            "direct | Nous contestons ces chiffres | Salima Hadj-Perrin | avocate du groupe | a réagi | Radio Corniche",
        ],
    );
    check(
        "Contactée par L’Écho de Saint-Aubrac, la directrice de l’hôpital, Fanny Ozanne, assure : « Aucun lit ne fermera. »",
        &[
            "direct | Aucun lit ne fermera. | Fanny Ozanne | directrice de l’hôpital | assure | L’Écho de Saint-Aubrac",
        ],
    );
    check(
        "« La barrière était levée », écrit le site Rail Hebdo, citant un cheminot.",
        &["direct | La barrière était levée | un cheminot | - | citant | Rail Hebdo"],
    );
    check(
        "Dans un entretien à La Gazette du Littoral, Judicaël Morin regrette « un immense gâchis ».",
        &["partial | un immense gâchis | Judicaël Morin | - | regrette | La Gazette du Littoral"],
    );
    check(
        "« Ni oui, ni non », élude le patron de Ferrox, Stig Andersson-Vik, interrogé par Les Feuilles du Matin.",
        &["direct | Ni oui, ni non | Stig Andersson-Vik | patron de Ferrox | élude | Les Feuilles du Matin"],
    );
    check_in(
        Language::English,
        "A spokesperson for the Brackley Trust told the Dunmere Gazette that the clip was “heavily edited”.",
        &["partial | heavily edited | spokesperson for the Brackley Trust | - | told | Dunmere Gazette"],
    );
    check_in(
        Language::English,
        "Citing a coast guard officer, the Dunmere Gazette reported that the boat was “already empty”.",
        &["partial | already empty | a coast guard officer | - | Citing | Dunmere Gazette"],
    );
}

#[test]
fn inserts_stand_between_subject_and_verb() {
    check(
        "Le président du club, Ismaël Ferrec, a, de son côté, salué « une équipe héroïque ».",
        &["partial | une équipe héroïque | Ismaël Ferrec | président du club | a, de son côté, salué | -"],
    );
    check(
        "Marie-Lou Esteban, dont le fils est scolarisé au collège, parle d’une « panique inutile ».",
        &["partial | panique inutile | Marie-Lou Esteban | - | parle | -"],
    );
    check(
        "Présente sur place dès dimanche, l’adjointe à la voirie, Clarisse Ruau, s’est voulue rassurante : « Le pont n’a pas bougé d’un millimètre. »",
        &["direct | Le pont n’a pas bougé d’un millimètre. | Clarisse Ruau | adjointe à la voirie | - | -"],
    );
    check(
        "Sous couvert d’anonymat, un cadre de l’usine confie : « On savait. »",
        &["direct | On savait. | un cadre de l’usine | - | confie | -"],
    );
    check_in(
        Language::English,
        "“The fund is empty,” one former employee, who asked not to be named, said.",
        &["direct | The fund is empty, | one former employee | - | said | -"],
    );
}

#[test]
fn roles_of_other_languages() {
    check_in(
        Language::English,
        "“We never issued that notice,” a spokesperson for the Harrowgate Water Board told the Dunmere Gazette.",
        &[
            "direct | We never issued that notice, | spokesperson for the Harrowgate Water Board | - | told | Dunmere Gazette",
        ],
    );
    check_in(
        Language::English,
        "Ministry officials insist that the dam is “structurally sound”.",
        &["partial | structurally sound | Ministry officials | - | insist | -"],
    );
    check_in(
        Language::English,
        "“The river is clean.” — Harold Binney, park ranger, May 2024",
        &["direct | The river is clean. | Harold Binney | park ranger | - | -"],
    );
    check_in(
        Language::German,
        "Der Sprecher des Ruderverbands, Jens-Uwe Brandt, nannte den Aufruf „hochgefährlich“.",
        &["partial | hochgefährlich | Jens-Uwe Brandt | Sprecher des Ruderverbands | nannte | -"],
    );
    check_in(
        Language::German,
        "Laut dem Hydrologen Tilo Farnbach ist das Foto „zehn Jahre alt“.",
        &["partial | zehn Jahre alt | Tilo Farnbach | Hydrologen | Laut | -"],
    );
    check_in(
        Language::German,
        "Die Landrätin, Dr. Beate Ohlsen, betonte: „Niemand wird umgesiedelt.“",
        &["direct | Niemand wird umgesiedelt. | Beate Ohlsen | Landrätin | betonte | -"],
    );
    check_in(
        Language::Spanish,
        "«No hay ningún cierre previsto», explicó la portavoz del ministerio, Inés Arboleda, el martes.",
        &["direct | No hay ningún cierre previsto | Inés Arboleda | portavoz del ministerio | explicó | -"],
    );
    check_in(
        Language::Italian,
        "«Non chiuderemo nessuna scuola», ha spiegato la portavoce del ministero, Alda Corsini, martedì.",
        &[
            "direct | Non chiuderemo nessuna scuola | Alda Corsini | portavoce del ministero | ha spiegato | -",
        ],
    );
    check_in(
        Language::Portuguese,
        "«Ninguém foi despedido», explicou a porta-voz do ministério, Alda Queirós, na terça-feira.",
        &["direct | Ninguém foi despedido | Alda Queirós | porta-voz do ministério | explicou | -"],
    );
}
