//! Classes of words: function words, and nouns that matter around a quotation.

macro_rules! classes {
    ($($variant:ident = $name:literal,)+) => {
        /// A class of words, as named in `data/words.tsv`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Class { $($variant,)+ }

        impl Class {
            pub(super) fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Class::$variant),)+ _ => None }
            }
        }
    };
}

classes! {
    Article = "article",
    Determiner = "determiner",
    Of = "of",
    At = "at",
    Preposition = "preposition",
    Pronoun = "pronoun",
    Subject = "subject",
    Stressed = "stressed",
    Relative = "relative",
    That = "that",
    Subordinator = "subordinator",
    And = "and",
    But = "but",
    Adverb = "adverb",
    Have = "have",
    Be = "be",
    Conditional = "conditional",
    Clitic = "clitic",
    Modal = "modal",
    Title = "title",
    Adjective = "adjective",
    Person = "person",
    Rank = "rank",
    GovernsAt = "governs_at",
    Organisation = "organisation",
    Medium = "medium",
    Work = "work",
    Term = "term",
    Genitive = "genitive",
    Own = "own",
    Several = "several",
    NoRole = "no_role",
    Naming = "naming",
    Particle = "particle",
    Within = "within",
    Infinitive = "infinitive",
    By = "by",
    As = "as",
    Impersonal = "impersonal",
    Reflexive = "reflexive",
    Quoting = "quoting",
    Asked = "asked",
    Talk = "talk",
    Charge = "charge",
    Beyond = "beyond",
    DayPart = "day_part",
    Utterance = "utterance",
    Delegate = "delegate",
    Document = "document",
    Purpose = "purpose",
    MediumName = "medium_name",
    Attributing = "attributing",
    Vain = "vain",
    Occasion = "occasion",
    Plural = "plural",
    Informant = "informant",
    Presenting = "presenting",
    Inquiry = "inquiry",
    Obtained = "obtained",
    Feminine = "feminine",
    Masculine = "masculine",
    Charter = "charter",
    Contrary = "contrary",
    Reported = "reported",
}

/// A set of [`Class`]es.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Classes(u64);

impl Classes {
    pub(crate) const fn of(classes: &[Class]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < classes.len() {
            bits |= 1 << classes[i] as u64;
            i += 1;
        }
        Self(bits)
    }

    pub(crate) const fn any(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u64) != 0
    }

    pub(super) fn insert(&mut self, class: Class) {
        self.0 |= 1 << class as u64;
    }

    pub(super) fn add(&mut self, other: Classes) {
        self.0 |= other.0;
    }
}

/// Words that are never part of a name when they open a sentence.
pub(crate) const FUNCTION: Classes = Classes::of(&[
    Class::Article,
    Class::Determiner,
    Class::Of,
    Class::At,
    Class::Preposition,
    Class::Pronoun,
    Class::Stressed,
    Class::Relative,
    Class::That,
    Class::Subordinator,
    Class::And,
    Class::But,
    Class::Adverb,
    Class::Have,
    Class::Be,
    Class::Clitic,
    Class::Modal,
    Class::Title,
]);

/// Words that are nouns whatever their ending.
pub(super) const NOUN: Classes =
    Classes::of(&[Class::Person, Class::Rank, Class::Organisation, Class::Medium, Class::Work, Class::Term]);
