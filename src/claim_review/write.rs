//! An article → `ClaimReview`.
//!
//! | `ClaimReview` | from |
//! |---|---|
//! | `claimReviewed` | the claim's text |
//! | `reviewRating.alternateName` | the verdict's label as printed; without one the name of its class, and that is told |
//! | `ratingValue`, `bestRating` 5, `worstRating` 1 | the class, by [`WriteOptions::rating_value`]; none for unproven, satire, outdated, not rated, unknown |
//! | `ratingExplanation` | the rationale; of a long one its first sentences, and all of it as `reviewBody` |
//! | `itemReviewed` (`Claim`) | the claimant; left out when none is printed |
//! | `url`, `publisher`, `author` | the options, else the article |
//! | `datePublished`, `dateModified`, `inLanguage`, `name` | the article |
//!
//! A claim without a verdict gets no review.

use serde_json::{Map, Value, json};

use super::excerpt::excerpt;
use super::markup::Markup;
use super::options::{Form, WriteOptions};
use crate::{Article, Claim, Code, Diagnostic, Error, Language, Rating, Verdict, table};

pub(super) const CONTEXT: &str = "https://schema.org";

/// schema.org asks for one or two sentences; long ones have about this many characters.
const MAX_EXPLANATION: usize = 400;

/// Writes the reviews of an article.
///
/// What it gives has no error by [`check`](super::check) when the page's address is known, from
/// [`WriteOptions::url`] or the article; without one there is a diagnostic. The error is an article of which no claim
/// has a verdict: there is nothing to write.
///
/// ```
/// # use factmark::{Article, Claim, Rating, Verdict, claim_review::{WriteOptions, write}};
/// let mut verdict = Verdict::new("Non prouvée");
/// verdict.rating = Rating::Unproven;
/// let mut claim = Claim::new("Le pont aurait été vendu");
/// claim.verdict = Some(verdict);
/// let mut article = Article::default();
/// article.claims.push(claim);
///
/// let mut options = WriteOptions::default();
/// options.url = Some("https://vigie.example/pont".into());
/// let markup = write(&article, &options)?;
/// assert_eq!(markup.value["reviewRating"]["alternateName"], "Non prouvée");
/// assert!(markup.value["reviewRating"].get("ratingValue").is_none()); // unproven is no degree of truth
/// # Ok::<(), factmark::Error>(())
/// ```
pub fn write(article: &Article<'_>, options: &WriteOptions) -> Result<Markup, Error> {
    let mut diagnostics = Vec::new();
    let reviews = reviews(article, options, &mut diagnostics);
    if reviews.is_empty() {
        let message = "no claim of the article has a verdict";
        return Err(Error { diagnostic: Diagnostic::new(Code::NothingToWrite, None, message) });
    }
    if page(article, options).is_none() {
        let message = "the page's address is not known, and Google requires it";
        diagnostics.push(Diagnostic::new(Code::MissingField, None, message));
    }
    Ok(Markup { value: held(reviews, article, options), diagnostics })
}

/// The reviews in what holds them.
fn held(mut reviews: Vec<Map<String, Value>>, article: &Article<'_>, options: &WriteOptions) -> Value {
    match (options.form, reviews.len()) {
        (Form::Object, 1) => with_context(reviews.swap_remove(0)),
        (Form::Object | Form::Graph, _) => json!({ "@context": CONTEXT, "@graph": reviews }),
        (Form::Array, _) => reviews.into_iter().map(with_context).collect(),
        (Form::DataFeed, _) => {
            let mut item = Map::new();
            put(&mut item, "@type", Some("DataFeedItem"));
            put(&mut item, "dateCreated", article.date_published.map(|date| date.to_string()));
            put(&mut item, "url", page(article, options));
            put(&mut item, "item", Some(reviews));
            json!({ "@context": CONTEXT, "@type": "DataFeed", "dataFeedElement": [item] })
        }
    }
}

fn with_context(review: Map<String, Value>) -> Value {
    let context = ("@context".to_owned(), Value::from(CONTEXT));
    std::iter::once(context).chain(review).collect::<Map<_, _>>().into()
}

/// The reviews of the claims that have a verdict.
pub(super) fn reviews(
    article: &Article<'_>,
    options: &WriteOptions,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Map<String, Value>> {
    let claims = article.claims.iter();
    claims.filter_map(|claim| review(claim, article, options, diagnostics)).collect()
}

fn review(
    claim: &Claim<'_>,
    article: &Article<'_>,
    options: &WriteOptions,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Map<String, Value>> {
    let verdict = claim.verdict.as_ref();
    let label = verdict.and_then(|verdict| label(verdict, article.language.as_deref()));
    let Some((verdict, label)) = verdict.zip(label).filter(|_| !claim.text.trim().is_empty()) else {
        let message = format!("no review for a claim without a verdict: {}", excerpt(&claim.text));
        diagnostics.push(Diagnostic::new(Code::ClaimWithoutVerdict, claim.span, message));
        return None;
    };
    if verdict.label.is_empty() {
        let message = format!("no label is printed; the class is named {}", excerpt(label));
        diagnostics.push(Diagnostic::new(Code::LabelFromClass, claim.span, message));
    }
    let (explanation, body) = explanation(claim.rationale.as_deref());
    let mut review = Map::new();
    put(&mut review, "@type", Some("ClaimReview"));
    put(&mut review, "url", page(article, options));
    put(&mut review, "claimReviewed", Some(claim.text.trim()));
    put(&mut review, "itemReviewed", item(claim));
    put(&mut review, "reviewRating", Some(rating(verdict, label, explanation, options)));
    put(&mut review, "reviewBody", body);
    put(&mut review, "name", article.headline.as_deref());
    put(&mut review, "author", author(article, options));
    put(&mut review, "publisher", publisher(article, options));
    put_dates(&mut review, article);
    Some(review)
}

/// Adds a member that has a value.
pub(super) fn put(object: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value.into());
    }
}

pub(super) fn put_dates(object: &mut Map<String, Value>, article: &Article<'_>) {
    put(object, "datePublished", article.date_published.map(|date| date.to_string()));
    put(object, "dateModified", article.date_modified.map(|date| date.to_string()));
    put(object, "inLanguage", article.language.as_deref());
}

/// The address of the page.
pub(super) fn page<'o>(article: &'o Article<'_>, options: &'o WriteOptions) -> Option<&'o str> {
    options.url.as_deref().or(article.url.as_deref())
}

/// The organisation that checked; of an article without one the people who signed.
fn author(article: &Article<'_>, options: &WriteOptions) -> Option<Value> {
    publisher(article, options).or_else(|| people(article))
}

/// Who signed the article.
pub(super) fn people(article: &Article<'_>) -> Option<Value> {
    let mut people = article.authors.iter().map(|author| json!({ "@type": "Person", "name": author.name }));
    match article.authors.len() {
        0 => None,
        1 => people.next(),
        _ => Some(people.collect()),
    }
}

pub(super) fn publisher(article: &Article<'_>, options: &WriteOptions) -> Option<Value> {
    let given = options.publisher.as_ref();
    let name = given.map(|publisher| publisher.name.as_str()).or(article.publisher.as_deref())?;
    let mut organization = Map::new();
    put(&mut organization, "@type", Some("Organization"));
    put(&mut organization, "name", Some(name));
    put(&mut organization, "url", given.and_then(|publisher| publisher.url.as_deref()));
    Some(organization.into())
}

/// The claim with who made it. Whether that is a person a text does not tell; Google's own tool writes `Person`.
fn item(claim: &Claim<'_>) -> Option<Value> {
    let claimant = claim.claimant.as_deref()?;
    Some(json!({ "@type": "Claim", "author": { "@type": "Person", "name": claimant } }))
}

fn rating(verdict: &Verdict<'_>, label: &str, explanation: Option<&str>, options: &WriteOptions) -> Value {
    let mut rating = Map::new();
    put(&mut rating, "@type", Some("Rating"));
    put(&mut rating, "alternateName", Some(label));
    if let Some(value) = (options.rating_value)(verdict.rating).filter(|value| (1..=5).contains(value)) {
        put(&mut rating, "ratingValue", Some(value));
        put(&mut rating, "bestRating", Some(5));
        put(&mut rating, "worstRating", Some(1));
    }
    put(&mut rating, "ratingExplanation", explanation);
    rating.into()
}

/// The printed label, else the name of the class; `None` when there is neither.
fn label<'v>(verdict: &'v Verdict<'_>, language: Option<&str>) -> Option<&'v str> {
    let printed = verdict.label.trim();
    if printed.is_empty() { class_name(verdict.rating, language) } else { Some(printed) }
}

/// What a class is called in a language; in English where the language is not among those read.
fn class_name(rating: Rating, language: Option<&str>) -> Option<&'static str> {
    let language = language.and_then(Language::from_tag).unwrap_or(Language::English);
    let mut rows = table::rows::<7>(include_str!("../../data/rating_names.tsv"));
    let [_, fr, en, de, es, it, pt] = rows.find(|[class, ..]| *class == rating.as_str())?;
    Some(match language {
        Language::French => fr,
        Language::English => en,
        Language::German => de,
        Language::Spanish => es,
        Language::Italian => it,
        Language::Portuguese => pt,
    })
}

/// The rationale as explanation and as body: a long one gives its first sentences as explanation.
fn explanation(rationale: Option<&str>) -> (Option<&str>, Option<&str>) {
    let Some(whole) = rationale.map(str::trim).filter(|whole| !whole.is_empty()) else { return (None, None) };
    match whole.char_indices().nth(MAX_EXPLANATION) {
        None => (Some(whole), None),
        Some((limit, _)) => {
            let start = whole.get(..limit).unwrap_or_default();
            let end = [". ", "! ", "? ", ".\n"].iter().filter_map(|stop| start.rfind(stop)).max();
            (end.and_then(|end| start.get(..=end)), Some(whole))
        }
    }
}
