//! Verbs of saying and their forms.

/// What a verb of the table does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VerbKind {
    /// "démentir", "nier": the content is not the speaker's claim.
    Deny,
    /// "saluer", "dénoncer", "qualifier", "évoquer", "juger": a quoted fragment is their object.
    Appraise,
    /// "annoncer", "publier", "lire": what is quoted beside them is often a name.
    Publish,
    /// Every other one.
    Say,
}

/// A verb of saying with what its form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verb {
    pub kind: VerbKind,
    uses: u8,
    forms: u8,
    /// The place of the words that must follow among those of the lexicon.
    pub(super) complement: u8,
}

const TAKES_CLAUSE: u8 = 1;
const INCISE: u8 = 2;
const EVERYDAY: u8 = 4;
const PRONOMINAL: u8 = 8;
const LINKED: u8 = 16;

pub(super) const FINITE: u8 = 1;
pub(super) const PARTICIPLE: u8 = 2;
pub(super) const GERUND: u8 = 4;
pub(super) const INFINITIVE: u8 = 8;
pub(super) const CONDITIONAL: u8 = 16;

impl Verb {
    /// The verb of a row of `data/verbs.tsv`, in no form yet.
    pub(super) fn new(kind: &str, uses: &str, complement: u8) -> Self {
        Verb { kind: verb_kind(kind), uses: use_flags(uses), forms: 0, complement }
    }

    /// Adds a form that the word is of it.
    pub(super) fn is_also(&mut self, form: u8) {
        self.forms |= form;
    }

    /// A participle that no table knows, before "que": "a martelé que".
    pub(crate) const UNKNOWN: Verb =
        Verb { kind: VerbKind::Say, uses: TAKES_CLAUSE | INCISE, forms: PARTICIPLE, complement: 0 };

    /// A verb that no table knows between a quotation and its speaker: "« … », cingle Ada Morval".
    pub(crate) const UNKNOWN_INCISE: Verb =
        Verb { kind: VerbKind::Say, uses: INCISE, forms: FINITE, complement: 0 };

    /// Is one of saying only before certain words: "faire savoir".
    pub(crate) const fn has_complement(self) -> bool {
        self.complement != 0
    }

    /// May follow or split a quotation: "dit-elle".
    pub(crate) const fn is_incise(self) -> bool {
        self.uses & INCISE != 0
    }

    /// Takes a content clause: "affirme que".
    pub(crate) const fn takes_clause(self) -> bool {
        self.uses & TAKES_CLAUSE != 0
    }

    /// An everyday verb too: the quotation has to stand next to it.
    pub(crate) const fn is_everyday(self) -> bool {
        self.uses & EVERYDAY != 0
    }

    /// What is quoted hangs on a preposition: "voit dans ce projet « … »", while "a vu des « experts »" quotes nobody.
    pub(crate) const fn is_linked(self) -> bool {
        self.uses & LINKED != 0
    }

    /// Only with "se": "s'indigner".
    pub(crate) const fn is_pronominal(self) -> bool {
        self.uses & PRONOMINAL != 0
    }

    pub(crate) const fn is_finite(self) -> bool {
        self.forms & FINITE != 0
    }

    pub(crate) const fn is_participle(self) -> bool {
        self.forms & PARTICIPLE != 0
    }

    pub(crate) const fn is_gerund(self) -> bool {
        self.forms & GERUND != 0
    }

    /// "déclarerait": reported as perhaps said.
    pub(crate) const fn is_conditional(self) -> bool {
        self.forms & CONDITIONAL != 0
    }

    pub(crate) const fn is_infinitive(self) -> bool {
        self.forms & INFINITIVE != 0
    }
}

fn verb_kind(kind: &str) -> VerbKind {
    match kind {
        "deny" => VerbKind::Deny,
        "mention" | "praise" | "blame" | "opine" => VerbKind::Appraise,
        "announce" | "write" | "read" => VerbKind::Publish,
        _ => VerbKind::Say,
    }
}

fn use_flags(uses: &str) -> u8 {
    uses.chars().fold(0, |flags, letter| {
        flags
            | match letter {
                'q' => TAKES_CLAUSE,
                'i' => INCISE,
                'a' => EVERYDAY,
                's' => PRONOMINAL,
                'p' => LINKED,
                _ => 0,
            }
    })
}
