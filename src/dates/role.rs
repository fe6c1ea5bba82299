//! What the words of the calendar table do beside those that name a time.

macro_rules! roles {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)+) => {
        /// What a word does beside the words that name a time.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Role { $($(#[$doc])* $variant,)+ }

        impl Role {
            /// Its bit in a set of roles.
            pub(super) const fn bit(self) -> u64 {
                1 << self as u64
            }

            pub(super) fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Role::$variant),)+ _ => None }
            }
        }
    };
}

roles! {
    Article = "article",
    Of = "of",
    From = "from",
    To = "to",
    Between = "between",
    And = "and",
    Or = "or",
    /// A preposition after which a bare month, season or year is a date: "en", "im".
    In = "in",
    /// A preposition or article before a day: "on", "am", "le".
    On = "on",
    Since = "since",
    Until = "until",
    Before = "before",
    After = "after",
    About = "about",
    This = "this",
    Last = "last",
    Next = "next",
    /// "the week before", counted from a date of the text.
    Previous = "previous",
    Following = "following",
    /// Before the amount: "il y a", "vor".
    AgoBefore = "ago-before",
    /// After the amount: "ago", "fa".
    AgoAfter = "ago-after",
    /// Before the amount: "dans", "in".
    Ahead = "ahead",
    Later = "later",
    Earlier = "earlier",
    Start = "start",
    Mid = "mid",
    End = "end",
    /// Makes a day a recurring one, which is no date: "chaque lundi".
    Every = "every",
    /// Written onto a number: "1er", "2nd".
    OrdinalSuffix = "ordinal-suffix",
    PartOfDay = "part-of-day",
    Calendar = "calendar",
    /// What a number counts, so that the number is no year: "2025 euros".
    Count = "count",
    /// Written onto the year of a decade: "1990s", "1990er".
    DecadeSuffix = "decade-suffix",
    /// Before an amount that is not exact: "il y a près de deux ans".
    Roughly = "roughly",
    /// Behind a period: "la semaine en cours".
    Current = "current",
    Rest = "rest",
    /// Between a week and its first day: "the week starting May 5".
    Starting = "starting",
    /// Titles and nouns after which a month or weekday is a name: "Frau März", "rue du 8 Mai".
    Name = "name",
    /// Before a weekday that is said of every one of them: "du lundi", "del lunedì".
    Habit = "habit",
    /// Before a season that is said of every year: "en été", "in summer".
    YearlySeason = "yearly-season",
    /// Before the number of a day of the month: "no 15".
    MonthDay = "month-day",
    /// Before a number that is a time of day: "a las 10".
    BeforeHour = "before-hour",
    /// Behind a number that is a time of day: "22 h", "18 Uhr".
    Hour = "hour",
    /// Inside a year that is said in two halves: "nineteen oh one".
    Zero = "zero",
    /// A preposition that hardly ever stands before an amount: "en 2024", "del 2024".
    Firm = "firm",
    /// One that often does: "à 2024".
    Loose = "loose",
    /// Words after which a number is an amount: "les 2000", "more than 2000".
    Counting = "counting",
    /// Before a year that says which of several things: "a 2019 report".
    Attributive = "attributive",
    /// Nouns of what comes once a year: "récolte 2024", "Haushalt 2025".
    Annual = "annual",
    /// From which on something is: "dès", "ab", "à partir".
    Onward = "onward",
    /// A month that is a word or name of its own: "mars", "may", "abril".
    Homonym = "homonym",
    /// Nouns after which a number is an identifier: "vol 2024".
    Label = "label",
    /// Between a preposition and its date: "since at least 2017".
    Least = "least",
    /// Between two days that a night joins: "vom 4. auf den 5. Mai", "de 4 para 5 de maio".
    Into = "into",
    /// A verb in the singular, before which a number is a year: "2019 wurde das Haus verkauft".
    SingularVerb = "singular-verb",
    /// An auxiliary of the perfect that is a present too: "est arrivé", "est ouvert".
    Perfect = "perfect",
    /// An auxiliary that looks back from what is past: "avait promis en mars".
    Pluperfect = "pluperfect",
    /// Behind a weekday: "mardi en huit", a week after the next one.
    WeekOn = "week-on",
    /// Two weeks after it.
    TwoWeeksOn = "two-weeks-on",
    /// "the first six months": counts from the start of a period.
    Firsts = "firsts",
    /// "les six derniers mois": counts from its end.
    Lasts = "lasts",
    /// A half of a month or year: "première quinzaine", "second half".
    HalfOf = "half-of",
    /// A verb form that puts the sentence in the past.
    Past = "past",
    /// A verb form that puts the sentence in the future.
    Future = "future",
}
