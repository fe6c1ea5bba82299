//! Feeds: items one by one from a source that reads in pieces, is broken, or does not end.

use std::io::{self, Read};

use factmark::Code;
use factmark::claim_review::{Feed, FeedItem, ReadOptions};

fn review(claim: &str) -> String {
    format!(r#"{{"@type": "ClaimReview", "claimReviewed": "{claim}"}}"#)
}

fn claims(items: &[FeedItem]) -> Vec<String> {
    let reviews = items.iter().flat_map(|item| &item.document.reviews);
    reviews.map(|review| review.claim.text.to_string()).collect()
}

/// Gives a few bytes at a time, and is interrupted before each.
struct Slow<'b> {
    rest: &'b [u8],
    interrupted: bool,
}

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let taken = self.rest.len().min(7).min(buffer.len());
        let (piece, rest) = self.rest.split_at(taken);
        buffer[..taken].copy_from_slice(piece);
        self.rest = rest;
        Ok(taken)
    }
}

#[test]
fn pieces_of_any_size_make_the_same_items() {
    let lists = ["dataFeedElement", "claims", "@graph", "claimReviewMarkupPages"];
    for list in lists {
        let feed = format!(
            r#"{{"name": "a list [1] of \"claims\"", "{list}": [{}, {}]}}"#,
            review("un"),
            review("deux")
        );
        let whole: Vec<_> = Feed::new(feed.as_bytes()).map(Result::unwrap).collect();
        let slow: Vec<_> =
            Feed::new(Slow { rest: feed.as_bytes(), interrupted: false }).map(Result::unwrap).collect();
        assert_eq!(claims(&whole), ["un", "deux"], "{list}");
        assert_eq!(whole, slow, "{list}");
        for item in &slow {
            assert!(feed[item.offset as usize..].starts_with("{\"@type\""), "{list} {}", item.offset);
        }
    }
}

#[test]
fn a_list_of_another_name_is_one_value() {
    let feed = format!(r#"{{"reviews": [{}, {}]}}"#, review("un"), review("deux"));
    let items: Vec<_> = Feed::new(feed.as_bytes()).map(Result::unwrap).collect();
    assert_eq!((items.len(), claims(&items)), (1, vec!["un".to_owned(), "deux".to_owned()]));
    let long = format!(r#"{{"{}claims": [{}, {}]}}"#, "x".repeat(100), review("un"), review("deux"));
    assert_eq!(Feed::new(long.as_bytes()).count(), 1);
}

#[test]
fn an_item_may_be_as_long_as_the_limit() {
    let (short, long) = (review("un"), review(&"x".repeat(200_000)));
    let feed = format!("[{short}, {long}, {short}]");
    let found = |most: usize| {
        let items: Vec<_> =
            Feed::new(feed.as_bytes()).with_max_item_bytes(most).map(Result::unwrap).collect();
        let told = items
            .iter()
            .filter(|item| item.document.diagnostics.iter().any(|told| told.code == Code::JsonSkipped));
        let places: Vec<_> = told.map(|item| item.offset as usize).collect();
        (claims(&items).len(), places)
    };
    assert_eq!(found(long.len()), (3, vec![]));
    assert_eq!(found(long.len() - 1), (2, vec![short.len() + 3]));
    assert_eq!(found(short.len()), (2, vec![short.len() + 3]));
    assert_eq!(found(short.len() - 1).0, 0);
}

#[test]
fn items_are_read_within_the_options() {
    let feed = r#"[{"claimReviewed": "a", b: 1, c: 2}]"#;
    let mut options = ReadOptions::default();
    options.max_repairs = 1;
    let count = |feed: Feed<&[u8]>| {
        let items: Vec<_> = feed.map(Result::unwrap).collect();
        items[0].document.diagnostics.iter().filter(|told| told.code == Code::JsonRepaired).count()
    };
    assert_eq!(count(Feed::new(feed.as_bytes())), 2);
    assert_eq!(count(Feed::new(feed.as_bytes()).with_options(options)), 1);
}
