//! Labels as they are printed, and what must stay unknown.

use super::{Ratings, read};
use crate::Language::{French, German};
use crate::{Rating, VerdictRule};

/// Each line: language, class, flags after "+", then labels.
#[track_caller]
fn check(cases: &str) {
    let mut wrong = Vec::new();
    for line in cases.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut fields = line.split(" | ");
        let (language, classes) = (fields.next(), fields.next().unwrap_or_default());
        for label in fields {
            let reading = read(label, language, None);
            let found: Vec<_> =
                std::iter::once(reading.rating).chain(reading.flags).map(Rating::as_str).collect();
            if found.join("+") != classes {
                wrong.push(format!("{label}: {} not {classes}", found.join("+")));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn forms_of_gender_number_and_case() {
    check(
        "
        fr | false | FAUSSE | fausses. | Infox ! | Réfutées | Démenties | Erronées | Mensongères | Totalement fausses | C’est totalement faux | Des propos mensongers | « Faux »
        fr | true | Vraie | Vérifiées | Exacts | C’est exact | Information confirmée | Avérés | Tout à fait vraie
        fr | mostly_true | Plutôt exacte | Presque vraies | Globalement vraie | Essentiellement exact
        fr | mostly_false | Plutôt fausse | Essentiellement fausses | Quasiment faux
        fr | mixed | Partiellement exactes | En partie vraies | À moitié vraie | Vraie en partie | À nuancer | Nuancées | Pas tout à fait vrai
        fr | unproven | Non vérifiées | Non étayées | Pas confirmée | N’est pas démontré | Aucune preuve | Douteuse | Sans fondement | Non avérée | Pas encore confirmée | Invérifiée
        fr | misleading | Trompeuses | Vidéo trompeuse | Imprécises | Titre trompeur | Biaisées | Assez trompeur
        fr | missing_context | Sortie de son contexte | Image sortie de son contexte | Contexte manquant | Décontextualisées | Détournées
        fr | altered | Photo retouchée | Image générée par intelligence artificielle | Vidéos truquées | Un montage | Images manipulées | Photomontages
        fr | satire | Article parodique | Contenu satirique
        fr | outdated | Image ancienne | Vidéos anciennes | Dépassée
        fr | misattributed | Mal légendées | Propos mal attribués | Citations apocryphes | Attribuée à tort
        en | false | False claim | Not true | Completely false | Fabricated | Debunked. | The claim is false | Totally made up
        en | true | TRUE! | This is accurate | It's true | Completely true
        en | mostly_true | Mostly correct | Largely true | Mostly true claim
        en | mixed | Half-true | Partially false | Partly accurate | Not entirely true | Part true
        en | mostly_false | Mostly wrong | Largely false | Mostly fake | Hardly true | Barely accurate
        en | unproven | Not verified | Unproved claim | No evidence | Lacks evidence | Unverified video
        en | missing_context | Lacking context | Missing some context | Photo taken out of context
        en | altered | Doctored video | Manipulated photo | Created using AI | AI generated images
        de | false | Falsche Meldung | Völlig falsch | Komplett erfunden | Stimmt so nicht | Nicht wahr | Gefälschtes Zitat
        de | true | Richtige Aussage | Stimmt | Wahre Behauptung
        de | mixed | Teils falsch | Teilweise falsche Aussage | Nur zum Teil richtig | Nicht ganz richtig
        de | mostly_false | Größtenteils falsche Behauptung | Überwiegend unwahr | Weitgehend falsch | Kaum wahr
        de | mostly_true | Größtenteils wahr | Überwiegend korrekte Angabe
        de | unproven | Unbelegte Aussage | Nicht bewiesen | Keine Belege | Unbestätigte Meldungen
        de | misleading | Irreführende Überschrift | Stark verkürzt | Übertriebene Darstellung
        de | missing_context | Fehlender Kontext | Es fehlt Kontext | Aus dem Zusammenhang gerissenes Zitat
        de | altered | Manipulierte Fotos | KI-generiertes Bild | Mit KI erzeugtes Video
        es | false | Es falso | Noticias falsas | Falsas afirmaciones | Es un bulo | Totalmente falsa
        es | mostly_false | Mayormente falsa | Casi falso | Apenas cierto
        es | mixed | Parcialmente falsa | Verdades a medias | No del todo cierto
        es | unproven | Sin pruebas | No verificada | No comprobado
        es | missing_context | Fuera de contexto | Descontextualizada | Sacado de contexto
        es | altered | Imágenes manipuladas | Video alterado | Creada con inteligencia artificial
        it | false | Falsa | Bufale | È falso | Notizia inventata
        it | mixed | Parzialmente falsa | Vera a metà | Mezza verità
        it | unproven | Non verificata | Senza prove | Non dimostrata
        it | misleading | Ingannevoli | Video fuorviante
        pt | false | É falso | Falsos | Notícias falsas | Não é verdade
        pt | mixed | Parcialmente falsa | Meias verdades
        pt | unproven | Sem provas | Não comprovada | Não verificadas
        pt | altered | Imagens manipuladas | Criado com inteligência artificial
        pt | missing_context | Fora de contexto | Retirado de contexto | Descontextualizadas
        nl | mixed | Deels onwaar
        pl | false | FAŁSZ!
        tr | false | YANLIŞ
        ",
    );
}

#[test]
fn behind_a_prefix_or_before_a_sentence() {
    check(
        "
        fr | false | Verdict : faux | Notre verdict : c’est faux | ✅ Verdict : ❌ Intox | Bilan : fausse | Faux. La mairie dément. | Faux : le pont est public | Intox ou info ? Intox
        fr | unproven | Évaluation : non prouvée
        en | false | RATING: FALSE | Verdict - false | Fact desk score: false | False. The bridge is public. | We rate this claim FALSE. | We rate this False
        en | mixed | Our ruling: Half True
        en | misleading | Hence, the claim that a dam broke is misleading
        de | mostly_false | Bewertung: größtenteils falsch | Unser Urteil: Größtenteils falsch.
        es | misleading | Veredicto: Engañoso
        it | false | Verdetto: falso
        pt | misleading | Enganoso: o vídeo mostra outra cidade
        ",
    );
}

#[test]
fn compound_labels() {
    check(
        "
        fr | false+missing_context | Faux et manque de contexte | Faux, contexte manquant | Fausse (hors contexte) | Fausses et sorties de leur contexte
        fr | misleading+false | Trompeur et faux | Trompeuse/fausse | Trompeur - faux
        fr | true+misleading | Vrai mais trompeur | Vraie, mais trompeuse
        fr | altered+false | Manipulée et fausse
        fr | outdated+missing_context | Image ancienne et sortie de son contexte
        en | false+altered | False & altered | False/Altered | False, altered
        en | misleading+missing_context | Misleading and out of context
        de | false+misleading | Falsch und irreführend | Falsch/irreführend
        es | false+missing_context | Falso y fuera de contexto
        it | false+misleading | Falso e fuorviante | È falso e fuorviante
        pt | false+misleading | Falso e enganoso | É falso e enganoso
        ru | false+misleading | ложь и манипуляция
        ",
    );
}

#[test]
fn misspelt_within_one_edit() {
    check(
        "
        fr | false | Fause | Totalement fauxx | Errroné
        fr | unproven | Non prouvvé | Non coroboré
        fr | misleading | Trompeurr | Exagérré
        fr | missing_context | Manqe de contexte | Hors contexe
        en | misleading | Misleadin | Mislaeding
        en | missing_context | Mising context | Out of contxt
        de | misleading | Irrefürend
        de | false | Völig falsch
        es | misleading | Engañosso
        it | misleading | Fuorvinte
        pt | misleading | Engannoso
        ",
    );
}

#[test]
fn stays_unknown() {
    check(
        "
        fr | unknown | Vrai ou faux ? | Est-ce faux ? | Ce n’est pas faux | Pas faux | Pas trompeur | Vrai ou faux | Rectifiée | Corrigé | ??? | À suivre | Le pont est fermé | Vraiment ?
        en | unknown | Not false | Is it true? | True or false | Under review | Not misleading | It is not false | Not a hoax | Breaking news | Take | Tree | Nothing to see
        de | unknown | Nicht falsch | Stimmt das? | Wird geprüft | Wahr oder falsch? | Kein Fake
        es | unknown | No es falso | ¿Es falso? | En revisión
        it | unknown | Non è falso | Vero o falso
        pt | unknown | Não é falso | Será verdade? | Em análise
        ",
    );
    assert_eq!(read("", None, None).rule, VerdictRule::None);
}

#[test]
fn the_publisher_settles_a_conflict() {
    assert_eq!(read("False connection", Some("en"), None).rating, Rating::Unknown);
    let reading = read("False connection", Some("en"), Some("https://turnbackhoax.id/a"));
    assert_eq!((reading.rating, reading.rule), (Rating::MissingContext, VerdictRule::Publisher));
}

#[test]
fn a_row_for_everyone_comes_before_those_of_other_publishers() {
    for label in ["Inexact", "Inexacte", "inexacts"] {
        assert_eq!(read(label, Some("fr"), None).rating, Rating::False, "{label}");
    }
    let reading = read("Inexact", Some("fr"), Some("https://factuel.afp.com/doc"));
    assert_eq!((reading.rating, reading.rule), (Rating::MostlyFalse, VerdictRule::Publisher));
}

#[test]
fn without_a_language() {
    assert_eq!(read("Totalement fausse", None, None).rating, Rating::False);
    assert_eq!(read("Größtenteils falsche Angabe", None, None).rating, Rating::MostlyFalse);
    assert_eq!(read("Misleading", Some("fr-FR"), None).rating, Rating::Misleading);
}

#[test]
fn a_question_is_no_answer() {
    for (label, class) in [
        ("Vrai ou faux ? Faux", Rating::False),
        ("Vrai ou faux ?  Faux ", Rating::False),
        ("Vrai ou faux ? »", Rating::Unknown),
        ("Vrai ou faux ?", Rating::Unknown),
        ("真？ faux", Rating::False),
        (" Faux ", Rating::False),
        ("Verdict :", Rating::Unknown),
        ("Verdict : faux", Rating::False),
        ("Affirmation : faux", Rating::False),
    ] {
        assert_eq!(read(label, Some("fr"), None).rating, class, "{label}");
    }
}

#[test]
fn the_publisher_is_told_by_its_host() {
    for (publisher, class) in [
        ("https://factuel.afp.com/doc", Rating::MostlyFalse),
        ("http://factuel.afp.com:80", Rating::MostlyFalse),
        ("https://FACTUEL.AFP.com?a", Rating::MostlyFalse),
        ("https://www.factuel.afp.com#a", Rating::MostlyFalse),
        ("https://WWW.factuel.afp.com", Rating::MostlyFalse),
        (" factuel.afp.com ", Rating::MostlyFalse),
        ("https://sous.factuel.afp.com", Rating::MostlyFalse),
        ("https://autrefactuel.afp.com", Rating::False),
        ("https://afp.com", Rating::False),
        ("https://éxemple.fr", Rating::False),
    ] {
        assert_eq!(read("Inexact", Some("fr"), Some(publisher)).rating, class, "{publisher}");
    }
}

#[test]
fn degrees_and_negations_change_the_class() {
    check(
        "
        fr | mixed | Pas entièrement vrai | Pas complètement vrai | Partiellement vrai | En partie faux
        fr | mostly_false | Presque faux | Plutôt faux
        fr | mostly_true | Presque vrai
        fr | unknown | Pas très vrai | Pas faux
        fr | false | Pas vrai | Complètement faux
        fr | unproven | Pas entièrement prouvé | Pas prouvé
        en | mostly_false | Barely true
        en | mixed | Not entirely true
        en | unknown | Barely false | Not very true
        ",
    );
}

#[test]
fn marks_part_a_label_and_quotation_marks_take_words_out() {
    check(
        "
        fr | false+misleading | Faux/trompeur | Faux (trompeur) | Faux – trompeur | Faux — trompeur
        fr | false | Faux, dit-on
        en | false+misleading | False; misleading | False. Misleading | False! Misleading | False + misleading | False: misleading
        en | false | This “true” story about the bridge of Lysse is false
        en | unknown | Score: great
        en | misleading | Our long and thorough look at it shows that the claim is misleading
        ",
    );
}

#[test]
fn rows_of_ones_own_in_other_forms() {
    let file = "label\tlanguage\tpublisher\tclass\nfarfelu\tfr\t\tfalse\nhors sol\tfr\t\tmisleading\nbancal\tfr\t\tfalse\nbancale\tfr\t\ttrue\n";
    let ratings = Ratings::with(file).unwrap();
    for (label, class) in [
        ("Farfelue", Rating::False),
        ("Farfelues", Rating::False),
        ("Farfelu et hors sol", Rating::False),
        ("Farfelu / inconnu", Rating::Unknown),
        ("hors-sol", Rating::Misleading),
        ("bancales", Rating::Unknown),
        ("Faux", Rating::False),
    ] {
        assert_eq!(ratings.read(label, Some("fr"), None).rating, class, "{label}");
    }
    let joined = ratings.read("Farfelu et hors sol", Some("fr"), None);
    assert_eq!((joined.flags, joined.rule), (vec![Rating::Misleading], VerdictRule::Compound));
    assert_eq!(ratings.read("Farfelue", Some("de"), None).rating, Rating::Unknown);
    assert!(ratings.may_begin("farfelu", French) && !Ratings::built_in().may_begin("zzyzx", French));
    assert!(ratings.begins("farfelue", French) && !ratings.begins("farfelue", German));
    assert!(!ratings.begins("sol", French) && Ratings::built_in().begins("fausse", French));
    assert!(ratings.begins_label("farf", French) && !ratings.begins_label("farfelu", French));
    assert!(ratings.begins_label("non prou", French) && !ratings.begins_label("zzy", French));
}

#[test]
fn tags_with_a_region_are_read_as_their_language() {
    for (label, tag, class) in [
        ("Faux", "fr-CA", Rating::False),
        ("Faux", "fr_CA", Rating::False),
        ("Falso", "pt-BR", Rating::False),
        ("ложь", "ru-RU", Rating::False),
        ("ложь и манипуляция", "ru-RU", Rating::False),
        ("False", "xx", Rating::False),
    ] {
        assert_eq!(read(label, Some(tag), None).rating, class, "{label} {tag}");
    }
}

#[test]
fn every_row_of_the_table_has_a_class() {
    let file = include_str!("../../data/ratings.tsv");
    assert!(super::Table::read(file).is_ok());
    let rows: Vec<[&str; 5]> = crate::table::rows(file).collect();
    assert!(rows.iter().all(|row| row.iter().all(|field| !field.is_empty())));
    let languages: std::collections::HashSet<_> = rows.iter().map(|row| row[1]).collect();
    assert!(rows.len() >= 700 && languages.len() >= 15);
}

#[test]
fn rows_of_ones_own_come_first() {
    let file = "label\tlanguage\tpublisher\tclass\nFaux\tfr\tlysse.example\tsatire\nZapp\tfr\t\tfalse\n";
    let ratings = Ratings::with(file).unwrap();
    assert_eq!(ratings.read("Faux", Some("fr"), Some("www.lysse.example")).rating, Rating::Satire);
    assert_eq!(ratings.read("zapp", Some("fr"), None).rating, Rating::False);
    assert!(Ratings::with("label\tlanguage\tpublisher\tclass\nFaux\tfr\t\tnonsense\n").is_err());
}
