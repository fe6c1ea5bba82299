//! Whose view a quotation is, without a verb of saying right beside it; and quotations in which nobody speaks.

use super::{check, check_in};
use crate::Language::{English, German, Italian, Portuguese, Spanish};

#[test]
fn views_behind_a_quotation() {
    check(
        "« Une aubaine », pour la députée Ada Morval.",
        &["direct | Une aubaine | Ada Morval | députée | pour | -"],
    );
    check(
        "« Courageux » pour les uns, « irresponsable » pour les autres, le projet divise.",
        &[
            "partial | Courageux | les uns | - | pour | -",
            "partial | irresponsable | les autres | - | pour | -",
        ],
    );
    check(
        "Il a parlé au port avec le syndicaliste Luc Orban, pour qui « rien n’est réglé ».",
        &["partial | rien n’est réglé | Luc Orban | syndicaliste | pour | -"],
    );
    check("« Une aide » pour les pêcheurs.", &[]);
    check(
        "« Un geste fort » : voilà comment le maire résume le vote.",
        &["direct | Un geste fort | le maire | - | résume | -"],
    );
    check("« Vent bleu » : c’est ainsi que l’armée appelle l’exercice.", &[]);
}

#[test]
fn views_before_a_quotation() {
    check(
        "Comme le rappelle l’archiviste Ada Morval, « le phare a toujours été blanc ».",
        &["direct | le phare a toujours été blanc | Ada Morval | archiviste | rappelle | -"],
    );
    check(
        "« Le phare a toujours été blanc », comme le rappelle l’archiviste Ada Morval.",
        &["direct | Le phare a toujours été blanc | Ada Morval | archiviste | rappelle | -"],
    );
    check("Comme la demande augmente, le « plan bleu » est relancé.", &[]);
    check("À l’en croire, « rien ne presse ».", &["direct | rien ne presse | - | - | À l’en croire | -"]);
    check(
        "Et la maire d’ajouter : « Nous paierons. »",
        &["direct | Nous paierons. | la maire | - | ajouter | -"],
    );
    check("Et l’idée de réclamer « un moratoire » fait son chemin.", &[]);
    check(
        "Le ministre a beau répéter que « tout va bien », la file s’allonge.",
        &["partial | tout va bien | Le ministre | - | a beau répéter | -"],
    );
    check(
        "La direction se défend de toute « manœuvre ».",
        &["partial | manœuvre | La direction | - | se défend | -"],
    );
    check(
        "Dans une note que nous avons lue, la mairie évoque « un retard » et promet « un calendrier ».",
        &[
            "partial | un retard | la mairie | - | évoque | -",
            "partial | un calendrier | la mairie | - | promet | -",
        ],
    );
}

#[test]
fn who_was_asked_speaks() {
    check(
        "« Il faut des bus », réclame-t-on du côté des commerçants.",
        &["direct | Il faut des bus | commerçants | - | réclame-t-on | -"],
    );
    check_in(
        Spanish,
        "«El faro es seguro», insisten desde el ayuntamiento.",
        &["direct | El faro es seguro | el ayuntamiento | - | insisten | -"],
    );
    check_in(
        Italian,
        "«Il faro è sicuro», fanno sapere dal comune.",
        &["direct | Il faro è sicuro | comune | - | fanno sapere | -"],
    );
    check(
        "« Ce navire n’est jamais venu ici », explique à l’AFP Ada Morval, pilote.",
        &["direct | Ce navire n’est jamais venu ici | Ada Morval | pilote | explique | AFP"],
    );
}

#[test]
fn media_that_read_or_were_told() {
    check(
        "Dans un courrier consulté par La Vigie, la mairie évoque « un simple retard ».",
        &["partial | un simple retard | la mairie | - | évoque | La Vigie"],
    );
    check(
        "Selon une note que Marégraphe a pu consulter, la digue est « fendue ».",
        &["partial | fendue | une note | - | Selon | Marégraphe"],
    );
    check(
        "Selon une note que Luc Orban a pu consulter, la digue est « fendue ».",
        &["partial | fendue | une note | - | Selon | -"],
    );
    check(
        "Selon une note consultée par notre rédaction, la digue est « fendue ».",
        &["partial | fendue | une note | - | Selon | -"],
    );
    check_in(
        German,
        "„Der Damm hält“, sagte sie der Lysser Zeitung.",
        &["direct | Der Damm hält | sie | - | sagte | Lysser Zeitung"],
    );
    check_in(
        German,
        "Der Lysser Zeitung sagte Ada Morval: „Der Damm hält.“",
        &["direct | Der Damm hält. | Ada Morval | - | sagte | Lysser Zeitung"],
    );
    check_in(
        German,
        "„Der Damm hält“, betonte Ada Morval gegenüber dem Sender Nordfunk.",
        &["direct | Der Damm hält | Ada Morval | - | betonte | Nordfunk"],
    );
}

#[test]
fn ranks_ages_and_places_of_work() {
    check(
        "Le chef des secours, le commandant Luc Orban, a décrit « une nuit blanche ».",
        &["partial | une nuit blanche | Luc Orban | chef des secours | a décrit | -"],
    );
    check_in(
        English,
        "“I never left,” recalls 71-year-old Jo Whit.",
        &["direct | I never left, | Jo Whit | - | recalls | -"],
    );
    check_in(
        English,
        "“The pier,” according to the divers’ report, “is sound.”",
        &[
            "direct | The pier, | the divers’ report | - | according to | -",
            "direct | is sound. | the divers’ report | - | according to | -",
        ],
    );
    check_in(
        German,
        "Die Virologin Ada Morval von der Universität Lysse nennt den Beitrag „groben Unfug“.",
        &["partial | groben Unfug | Ada Morval | Virologin | nennt | -"],
    );
    check_in(
        German,
        "Der Verband warf der Firma vor, „auf Zeit zu spielen“.",
        &["partial | auf Zeit zu spielen | Verband | - | warf | -"],
    );
    check_in(
        German,
        "In dem Brief heißt es: „Der Hafen wird verkauft.“",
        &["direct | Der Hafen wird verkauft. | - | - | heißt | -"],
    );
    check_in(
        Portuguese,
        "“O farol é seguro”, explicou a diretora do porto, Ada Morval.",
        &["direct | O farol é seguro | Ada Morval | diretora do porto | explicou | -"],
    );
}

#[test]
fn sentences_in_marks_that_nobody_signs() {
    check("« Le lac est vide ! » L’affirmation circule depuis mardi.", &[]);
    check(
        "« On nous prend pour des enfants ici. »",
        &["direct | On nous prend pour des enfants ici. | - | - | - | -"],
    );
    check("Les riverains ont vu débarquer des « experts » venus de loin.", &[]);
    check("Le film raconte la vie d’un « passeur » de la côte.", &[]);
    check("Le formulaire proposait deux réponses : « oui » et « non ».", &[]);
    check_in(English, "Sailors call this the “dead calm.”", &[]);
    check("Le parquet confirme l’ouverture d’une enquête pour « blessures involontaires ».", &[]);
}
