//! Markup read by `claim_review::read` beside `serde_json` reading the same bytes into a typed, borrowed structure:
//! `cargo bench --features claim-review --bench claim_review`
//!
//! `serde_json` skips what it does not know and looks nothing up; `read` keeps it, finds the label in the table, reads
//! the dates and cleans the texts. The ratio is what counts: machines differ.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use factmark::claim_review::{Feed, read};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Typed<'a> {
    #[serde(borrow)]
    claim_reviewed: Cow<'a, str>,
    #[serde(borrow)]
    url: Cow<'a, str>,
    #[serde(borrow)]
    date_published: Cow<'a, str>,
    #[serde(borrow)]
    author: Named<'a>,
    #[serde(borrow)]
    item_reviewed: Item<'a>,
    #[serde(borrow)]
    review_rating: Rating<'a>,
}

#[derive(Deserialize)]
struct Named<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    #[serde(borrow)]
    author: Named<'a>,
    #[serde(borrow)]
    date_published: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rating<'a> {
    #[serde(borrow)]
    alternate_name: Cow<'a, str>,
    #[serde(borrow)]
    rating_value: Cow<'a, str>,
}

/// A review as publishers print it: a third of its bytes are keys that nobody reads.
fn review(number: usize) -> String {
    let label = ["Faux", "Trompeur", "Vrai", "False", "Engañoso", "Non prouvé"][number % 6];
    format!(
        r#"{{"@context":"https://schema.org","@type":"ClaimReview","datePublished":"2025-08-{:02}",
 "url":"https://vigie.example/verification/le-pont-de-lysse-{number}","sdLicense":"https://creativecommons.org/licenses/by/4.0/",
 "author":{{"@type":"Organization","name":"Vigie de Brenne","url":"https://vigie.example/","logo":{{"@type":"ImageObject","url":"https://vigie.example/logo.png","width":"600","height":"60"}}}},
 "claimReviewed":"Le pont de Lysse aurait été vendu à une société étrangère pour {number} euros",
 "reviewRating":{{"@type":"Rating","ratingValue":"1","bestRating":"5","worstRating":"1","alternateName":"{label}","image":"https://vigie.example/icons/{number}.svg"}},
 "itemReviewed":{{"@type":"Claim","author":{{"@type":"Person","name":"Rive Info"}},"datePublished":"2025-08-01","appearance":[{{"@type":"CreativeWork","url":"https://reseau.example/p/{number}"}}]}},
 "title":"Non, le pont de Lysse n'a pas été vendu","subtitle":"<p>La mairie dément, le registre ne contient aucun acte de vente, et la société citée n'existe pas.</p>",
 "postTerms":{{"party":111547,"rating":98750,"place":null}},"color":"\u0023f54242","isPartOf":["https://vigie.example/2025","https://vigie.example/ponts"]}}"#,
        number % 28 + 1
    )
}

/// The shortest time of several runs, in seconds.
fn fastest(mut work: impl FnMut()) -> f64 {
    let runs = (0..15).map(|_| {
        let begin = Instant::now();
        work();
        begin.elapsed().as_secs_f64()
    });
    runs.fold(f64::MAX, f64::min)
}

fn main() {
    let reviews: Vec<String> = (0..2_000).map(review).collect();
    let bytes: usize = reviews.iter().map(String::len).sum();
    let typed = fastest(|| {
        for review in &reviews {
            let typed: Typed<'_> = serde_json::from_str(review).expect("strict JSON");
            black_box((&typed.claim_reviewed, &typed.url, &typed.date_published, &typed.author.name));
            black_box((&typed.item_reviewed.author.name, &typed.item_reviewed.date_published));
            black_box((&typed.review_rating.alternate_name, &typed.review_rating.rating_value));
        }
    });
    let ours = fastest(|| reviews.iter().for_each(|review| drop(black_box(read(review)))));
    let mut feed = String::from("{\"@type\":\"DataFeed\",\"dataFeedElement\":[");
    for review in &reviews {
        write!(feed, "{{\"item\":[{review}]}},").expect("writing to a String cannot fail");
    }
    feed.push_str("{\"item\":null}]}");
    let streamed = fastest(|| assert_eq!(Feed::new(black_box(feed.as_bytes())).count(), reviews.len() + 1));
    #[expect(clippy::cast_precision_loss, reason = "a few megabytes")]
    let speed = |bytes: usize, seconds: f64| bytes as f64 / seconds / 1e6;
    println!("serde_json, typed and borrowed   {:7.0} MB/s", speed(bytes, typed));
    println!("claim_review::read               {:7.0} MB/s   ratio {:.2}", speed(bytes, ours), typed / ours);
    println!("claim_review::Feed               {:7.0} MB/s", speed(feed.len(), streamed));
}
