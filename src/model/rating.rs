/// The common scale: what a printed verdict label means.
///
/// The printed label is the fact, the class our reading of it. A label that no table and no rule reads is
/// [`Rating::Unknown`], never a guess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Rating {
    /// "Vrai", "Confirmée", "Correct"
    True,
    /// "Plutôt vrai", "Mostly true"
    MostlyTrue,
    /// "Partiellement faux", "Half true"
    Mixed,
    /// "Trompeur", "Misleading"
    Misleading,
    /// "Manque de contexte", "Lacks context"
    MissingContext,
    /// "Plutôt faux", "Mostly false"
    MostlyFalse,
    /// "Faux", "Réfutée", "False"
    False,
    /// "Non prouvé", "Unproven": evidence neither proves nor refutes
    Unproven,
    /// "Satire"
    Satire,
    /// "Manipulé", "un montage": media edited, staged or synthetic
    Altered,
    /// "Date en réalité d'…", "Outdated"
    Outdated,
    /// "Provient en réalité de …", "Miscaptioned"
    Misattributed,
    /// Opinion, explainer, promise tracker: deliberately not rated
    NotRated,
    /// No table and no rule reads the label.
    #[default]
    Unknown,
}

impl Rating {
    /// Every class, from true to unknown.
    pub const ALL: [Rating; 14] = [
        Rating::True,
        Rating::MostlyTrue,
        Rating::Mixed,
        Rating::Misleading,
        Rating::MissingContext,
        Rating::MostlyFalse,
        Rating::False,
        Rating::Unproven,
        Rating::Satire,
        Rating::Altered,
        Rating::Outdated,
        Rating::Misattributed,
        Rating::NotRated,
        Rating::Unknown,
    ];

    /// The name in the JSON form: `missing_context`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Rating::True => "true",
            Rating::MostlyTrue => "mostly_true",
            Rating::Mixed => "mixed",
            Rating::Misleading => "misleading",
            Rating::MissingContext => "missing_context",
            Rating::MostlyFalse => "mostly_false",
            Rating::False => "false",
            Rating::Unproven => "unproven",
            Rating::Satire => "satire",
            Rating::Altered => "altered",
            Rating::Outdated => "outdated",
            Rating::Misattributed => "misattributed",
            Rating::NotRated => "not_rated",
            Rating::Unknown => "unknown",
        }
    }
}

impl std::fmt::Display for Rating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
