//! A summary of an article for people at a terminal.

use std::fmt::{self, Display};
use std::io::{self, Write};

use factmark::{Article, Claim, Parsed, Quote, visible};

/// Text of the article on one line, as it may go to a terminal: an article is not trusted, and an escape sequence in it
/// must not move the cursor or change colours.
struct Safe<'a>(&'a str);

impl Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.0.split(['\n', '\t', '\r']);
        write!(f, "{}", visible(words.next().unwrap_or_default()))?;
        words.try_for_each(|word| write!(f, " {}", visible(word)))
    }
}

/// A value or a dash.
fn or_dash(value: Option<&str>) -> Safe<'_> {
    Safe(value.unwrap_or("–"))
}

pub(crate) fn print(name: &str, text: &str, articles: &[Parsed<'_>], out: &mut impl Write) -> io::Result<()> {
    for (nth, parsed) in articles.iter().enumerate() {
        match articles.len() {
            1 => writeln!(out, "── {}", Safe(name))?,
            all => writeln!(out, "── {} ({} of {all})", Safe(name), nth + 1)?,
        }
        article(&parsed.article, out)?;
        for diagnostic in &parsed.diagnostics {
            for line in diagnostic.render(text).to_string().lines() {
                writeln!(out, "  {line}")?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn article(article: &Article<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "headline      {}", or_dash(article.headline.as_deref()))?;
    if let Some(kicker) = &article.kicker {
        writeln!(out, "kicker        {}", Safe(kicker))?;
    }
    let dates = [("published", article.date_published), ("modified", article.date_modified)];
    for (name, date) in dates {
        if let Some(date) = date {
            writeln!(out, "{name:13} {date}")?;
        }
    }
    for author in &article.authors {
        writeln!(out, "author        {}", Safe(&author.name))?;
    }
    writeln!(out, "introduction  {}", or_dash(article.introduction.as_deref()))?;
    for section in &article.sections {
        writeln!(out, "section       {} ({})", Safe(&section.heading), section.kind)?;
    }
    article.claims.iter().try_for_each(|one| claim(one, out))?;
    article.quotes.iter().try_for_each(|one| quote(one, out))?;
    for source in &article.sources {
        let place = source.url.as_deref().or(source.domain.as_deref());
        let name = source.name.as_deref();
        writeln!(
            out,
            "source        {}{}{}",
            or_dash(name.or(place)),
            if name.and(place).is_some() { " " } else { "" },
            Safe(name.and(place).unwrap_or(""))
        )?;
    }
    for date in &article.dates {
        let value = date.edtf.map_or_else(|| "?".to_owned(), |value| value.to_string());
        writeln!(out, "date          {} = {value}", Safe(&date.text))?;
    }
    Ok(())
}

fn claim(claim: &Claim<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "claim         {}", Safe(&claim.text))?;
    if let Some(claimant) = &claim.claimant {
        writeln!(out, "  by          {}", Safe(claimant))?;
    }
    if let Some(verdict) = &claim.verdict {
        writeln!(out, "  verdict     {} ({})", Safe(&verdict.label), verdict.rating)?;
    }
    if let Some(rationale) = &claim.rationale {
        writeln!(out, "  because     {}", Safe(rationale))?;
    }
    Ok(())
}

fn quote(quote: &Quote<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "quote         {}", Safe(&quote.text))?;
    let speaker = quote.speaker.as_deref();
    match &quote.role {
        Some(role) => writeln!(out, "  attributed  {} ({})", or_dash(speaker), Safe(role)),
        None => writeln!(out, "  attributed  {}", or_dash(speaker)),
    }?;
    match quote.date {
        Some(date) => writeln!(out, "  on          {date}"),
        None => Ok(()),
    }
}
