//! The roles that words have in a layout: heading, byline, trailer line, link.

use crate::SectionKind;

/// What the words of a row mean; `data/layout.tsv` explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Heading(Heading),
    Kicker,
    Caption,
    Statement,
    Lede,
    Published,
    Modified,
    Author,
    Byline,
    Editor,
    Job,
    Trailer,
    Disclosure,
    Placeholder,
    Stray,
    Related,
    Aside,
    Source,
    Site,
    More,
}

/// A set of roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Roles(u32);

impl Roles {
    pub(super) fn with(self, role: Role) -> Self {
        Self(self.0 | role.bit())
    }

    pub(crate) fn has(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    pub(crate) fn has_heading(self) -> bool {
        self.0 & HEADING != 0
    }

    /// Whether a byline may open with words of these roles.
    pub(crate) fn sign(self) -> bool {
        [Role::Published, Role::Modified, Role::Author, Role::Byline, Role::Editor]
            .iter()
            .any(|role| self.has(*role))
    }
}

/// A heading of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    pub kind: SectionKind,
    /// A list of key points, after which the introduction may follow.
    pub key_points: bool,
}

/// The bit that all headings share.
const HEADING: u32 = 1;

impl Role {
    const fn bit(self) -> u32 {
        HEADING
            << match self {
                Role::Heading(_) => 0,
                Role::Kicker => 1,
                Role::Caption => 2,
                Role::Statement => 3,
                Role::Lede => 4,
                Role::Published => 5,
                Role::Modified => 6,
                Role::Author => 7,
                Role::Byline => 8,
                Role::Editor => 9,
                Role::Job => 10,
                Role::Trailer => 11,
                Role::Disclosure => 12,
                Role::Placeholder => 13,
                Role::Stray => 14,
                Role::Aside => 15,
                Role::Source => 16,
                Role::Site => 17,
                Role::More => 18,
                Role::Related => 19,
            }
    }

    pub(super) fn parse(name: &str, value: &str) -> Result<Self, String> {
        Ok(match name {
            "heading" => Role::Heading(Heading::parse(value)?),
            "kicker" => Role::Kicker,
            "caption" => Role::Caption,
            "statement" => Role::Statement,
            "lede" => Role::Lede,
            "published" => Role::Published,
            "modified" => Role::Modified,
            "author" => Role::Author,
            "byline" => Role::Byline,
            "editor" => Role::Editor,
            "job" => Role::Job,
            "trailer" => Role::Trailer,
            "disclosure" => Role::Disclosure,
            "placeholder" => Role::Placeholder,
            "stray" => Role::Stray,
            "related" => Role::Related,
            "aside" => Role::Aside,
            "source" => Role::Source,
            "site" => Role::Site,
            "more" => Role::More,
            _ => return Err(format!("unknown role {name:?}")),
        })
    }
}

impl Heading {
    fn parse(name: &str) -> Result<Self, String> {
        let key_points = name == "key_points";
        let name = if key_points { "other" } else { name };
        let kind = SectionKind::ALL.iter().copied().find(|kind| kind.as_str() == name);
        Ok(Heading { kind: kind.ok_or_else(|| format!("unknown section kind {name:?}"))?, key_points })
    }
}
