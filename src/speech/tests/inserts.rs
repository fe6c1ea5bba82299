//! What may stand between a quotation and its speaker: inserts, appositions, media, colons without a verb.

use super::{check, check_in};
use crate::Language;

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
        &["partial | depuis le printemps | un document interne | - | Selon | La Balise de Trévan"],
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
        "« On attend », a dit Luc Orban dans un entretien à La Voix des îles.",
        &["direct | On attend | Luc Orban | - | a dit | La Voix des îles"],
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

#[test]
fn what_stands_around_the_verb_of_an_incise() {
    check(
        "« Nous paierons », a annoncé lundi matin, à l’issue du conseil, la ministre déléguée aux Comptes, Agnès Fauvel.",
        &["direct | Nous paierons | Agnès Fauvel | ministre déléguée aux Comptes | a annoncé | -"],
    );
    check(
        "« Nous ne céderons rien », a prévenu dès mardi soir le patron du syndicat majoritaire, Aldo Ferrandi.",
        &["direct | Nous ne céderons rien | Aldo Ferrandi | patron du syndicat majoritaire | a prévenu | -"],
    );
    check(
        "« Il n’y a rien à voir », coupe sèchement le vigile.",
        &["direct | Il n’y a rien à voir | le vigile | - | coupe | -"],
    );
    check(
        "« Nous sommes en règle », se borne à répondre l’entreprise.",
        &["direct | Nous sommes en règle | l’entreprise | - | se borne à répondre | -"],
    );
    check(
        "Ada-Lou Kermarrec (27 ans) sourit : « J’ai eu de la chance. »",
        &["direct | J’ai eu de la chance. | Ada-Lou Kermarrec | - | sourit | -"],
    );
}

#[test]
fn a_noun_of_saying_is_no_role() {
    check(
        "La réponse du maire, Ange Paoletti, a fusé : « Hors de question. »",
        &["direct | Hors de question. | Ange Paoletti | maire | - | -"],
    );
    check(
        "L’élue Josiane Petitjean, « atterrée », réclame une enquête.",
        &["partial | atterrée | Josiane Petitjean | élue | - | -"],
    );
    check(
        "Le patron de Ferrox a jugé l’offre « ridicule », rapporte l’agence Corail.",
        &["partial | ridicule | patron de Ferrox | - | a jugé | Corail"],
    );
    check(
        "Christelle Auvray, elle, n’en démord pas : « Le chien a été volé. »",
        &["direct | Le chien a été volé. | Christelle Auvray | - | - | -"],
    );
}

#[test]
fn the_verb_inside_the_marks() {
    check(
        "La mairie « ne commente pas » les affaires en cours.",
        &["partial | ne commente pas | La mairie | - | - | -"],
    );
    check(
        "Comme l’a expliqué la sénatrice Paule Guérin, le texte « ne vise personne ».",
        &["partial | ne vise personne | Paule Guérin | sénatrice | a expliqué | -"],
    );
    check(
        "La police appelle à « ne pas relayer » la vidéo.",
        &["partial | ne pas relayer | La police | - | appelle | -"],
    );
}

#[test]
fn signatures_name_what_is_dated() {
    check(
        "« Pas un euro ne manquera », ministère des Finances, communiqué du 5 mai 2025.",
        &["direct | Pas un euro ne manquera | ministère des Finances | - | - | -"],
    );
    check(
        "« Nous avons alerté trois fois la préfecture » – Odette Charrier (présidente de l’association Sauvons la Vayre)",
        &[
            "direct | Nous avons alerté trois fois la préfecture | Odette Charrier | présidente de l’association Sauvons la Vayre | - | -",
        ],
    );
}

#[test]
fn verbs_and_media_of_other_languages() {
    check_in(
        Language::Spanish,
        "«La foto es de 2015», aclaró a EFE la directora del parque, Lucía Benavent.",
        &["direct | La foto es de 2015 | Lucía Benavent | directora del parque | aclaró | EFE"],
    );
    check_in(
        Language::Italian,
        "«È una bufala», taglia corto il direttore dell’ospedale, Sergio Manfrin.",
        &["direct | È una bufala | Sergio Manfrin | direttore dell’ospedale | taglia corto | -"],
    );
    check_in(
        Language::Portuguese,
        "“A foto é antiga”, disse à Lusa o comandante dos bombeiros, Jorge Valadão.",
        &["direct | A foto é antiga | Jorge Valadão | comandante dos bombeiros | disse | Lusa"],
    );
    check_in(
        Language::English,
        "In a statement to the Eastlow Herald, the company said the leak was “fully contained”.",
        &["partial | fully contained | the company | - | said | Eastlow Herald"],
    );
    check_in(
        Language::English,
        "Jonas Weir, 43, a fisherman from Port Callow, called the ban “a death sentence”.",
        &["partial | a death sentence | Jonas Weir | fisherman from Port Callow | called | -"],
    );
    check_in(
        Language::English,
        "\"This is dangerous nonsense,\" warns the Royal Society of Tides.",
        &["direct | This is dangerous nonsense, | Royal Society of Tides | - | warns | -"],
    );
}

#[test]
fn a_verb_of_no_table_is_no_part_of_the_phrase() {
    check(
        "Le tribunal a été clair : « La vidéo est authentique. »",
        &["direct | La vidéo est authentique. | Le tribunal | - | - | -"],
    );
    check(
        "Toujours selon Mme Ferrand, « personne n’a rien vu ».",
        &["direct | personne n’a rien vu | Ferrand | - | selon | -"],
    );
    check(
        "La riveraine enrage : « On nous ment depuis dix ans. »",
        &["direct | On nous ment depuis dix ans. | La riveraine | - | - | -"],
    );
    check(
        "Les pêcheurs haussent le ton : « Nous bloquerons le port. »",
        &["direct | Nous bloquerons le port. | Les pêcheurs | - | - | -"],
    );
    check(
        "« Une honte », s’étrangle le député Yann Coste-Merle.",
        &["direct | Une honte | Yann Coste-Merle | député | s’étrangle | -"],
    );
}

#[test]
fn what_a_colon_or_a_comma_introduces_without_a_speaker() {
    for text in [
        "Les manifestants brandissaient une banderole : « Rendez-nous la plage ! »",
        "Une rumeur circule depuis lundi : « Le pont sera fermé jusqu’en mai. »",
        "Le procès dit des « carnets gris » s’ouvre lundi.",
        "Le logiciel affiche « erreur 404 » à chaque connexion.",
        "« Sel et vent », premier roman de Lucie Fabre, paraît jeudi.",
        "Trois options restent ouvertes : « rénover », « raser », « attendre ».",
        "Luc Orban brandit une pancarte : « Non à la digue ! »",
    ] {
        check(text, &[]);
    }
}

#[test]
fn circumstances_inside_an_incise() {
    check(
        "« Les lots ont été détruits, précise l’usine dans un communiqué, et rien d’autre n’est touché. »",
        &[
            "direct | Les lots ont été détruits | l’usine | - | précise | -",
            "direct | et rien d’autre n’est touché. | l’usine | - | précise | -",
        ],
    );
    check(
        "Elle a appelé, sur la chaîne Lysse TV, à « vérifier avant de partager ».",
        &["partial | vérifier avant de partager | Elle | - | a appelé | -"],
    );
    check(
        "D’après une enseignante, qui ne souhaite pas être citée, « la rumeur est née d’une affiche ».",
        &["direct | la rumeur est née d’une affiche | une enseignante | - | D’après | -"],
    );
    check_in(
        Language::English,
        "Librarian Edith Goss, who has run the branch since 2008, told the Lysse Argus it was “bone dry”.",
        &["partial | bone dry | Edith Goss | Librarian | told | Lysse Argus"],
    );
}

#[test]
fn a_date_behind_a_preposition_of_time_dates_something_else() {
    let date = |text| {
        let found = crate::speech::find(text, Language::French, &crate::Options::default());
        found.first().and_then(|quote| quote.spans.date).map(|span| &text[span.range()])
    };
    assert_eq!(date("« On attend », raconte Ada Morval, gardienne depuis 1998."), None);
    assert_eq!(date("Dans un communiqué publié samedi, la mairie dit que « tout va bien »."), Some("samedi"));
    assert_eq!(date("Le rectorat, joint jeudi, rappelle que « rien n’a changé »."), Some("jeudi"));
    // Between the quoted words and the end of the clause; what hangs on them, or lies ahead, is something else's.
    assert_eq!(date("Le maire a reconnu « une erreur » lundi."), Some("lundi"));
    assert_eq!(date("Le maire a reconnu « une erreur » le 3 mai, avant de partir."), Some("3 mai"));
    assert_eq!(date("Le maire a dénoncé « une erreur » commise vendredi."), None);
    assert_eq!(date("Le maire a promis « un pont » pour vendredi."), None);
    assert_eq!(date("Le maire a dit que « la ville paiera » lundi."), None);
}

#[test]
fn a_german_particle_stands_behind_the_subject() {
    check_in(
        Language::German,
        "„Kein Haushalt muss Eimer füllen“, fügte er hinzu.",
        &["direct | Kein Haushalt muss Eimer füllen | er | - | fügte | -"],
    );
}
