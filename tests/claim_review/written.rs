//! What is written of an article, member by member.

use factmark::claim_review::{Form, Publisher, WriteOptions, write, write_news_article};
use factmark::{Article, Author, Claim, Quote, QuoteKind, Rating, Source, Verdict, parse};
use serde_json::{Value, json};

use super::{article, claim, options};

#[test]
fn an_item_of_a_feed_says_when_and_where() {
    let one = claim("Le pont est vendu", "Faux", Rating::False);
    let feed = write(&article(vec![one]), &options(Form::DataFeed)).unwrap().value;
    let item = &feed["dataFeedElement"][0];
    assert_eq!(
        (&item["@type"], &item["dateCreated"], &item["url"]),
        (&json!("DataFeedItem"), &json!("2025-08-13T10:39:00"), &json!("https://vigie.example/pont"))
    );
    assert_eq!(item["item"][0]["claimReviewed"], "Le pont est vendu");
}

#[test]
fn publisher_author_and_address_from_the_options_or_the_article() {
    let mut own = article(vec![claim("Le pont est vendu", "Faux", Rating::False)]);
    own.url = Some("https://vigie.example/own".into());
    own.publisher = Some("Rive".into());
    let given = write(&own, &options(Form::Object)).unwrap().value;
    assert_eq!(given["url"], "https://vigie.example/pont");
    assert_eq!(
        given["publisher"],
        json!({"@type": "Organization", "name": "Vigie", "url": "https://vigie.example/"})
    );
    assert_eq!(given["author"], given["publisher"]);
    let alone = write(&own, &WriteOptions::default()).unwrap().value;
    assert_eq!(alone["url"], "https://vigie.example/own");
    assert_eq!(alone["publisher"], json!({"@type": "Organization", "name": "Rive"}));
    own.publisher = None;
    assert_eq!(
        write(&own, &WriteOptions::default()).unwrap().value["author"],
        json!({"@type": "Person", "name": "Ada Morval"})
    );
    own.authors.push(Author::new("Luc Orban", None));
    let two = json!([{"@type": "Person", "name": "Ada Morval"}, {"@type": "Person", "name": "Luc Orban"}]);
    assert_eq!(write(&own, &WriteOptions::default()).unwrap().value["author"], two);
    own.authors.clear();
    assert!(write(&own, &WriteOptions::default()).unwrap().value.get("author").is_none());
}

#[test]
fn the_rating_with_its_number_and_reason() {
    let mut one = claim(" Le pont est vendu ", " Faux ", Rating::False);
    one.rationale = Some("  ".into());
    let rating = |one: &Claim<'static>, options: &WriteOptions| {
        write(&article(vec![one.clone()]), options).unwrap().value
    };
    let value = rating(&one, &options(Form::Object));
    assert_eq!(value["claimReviewed"], "Le pont est vendu");
    assert_eq!(
        value["reviewRating"],
        json!({"@type": "Rating", "alternateName": "Faux", "ratingValue": 1, "bestRating": 5, "worstRating": 1})
    );
    let mut odd = options(Form::Object);
    odd.rating_value = |_| Some(9);
    assert_eq!(rating(&one, &odd)["reviewRating"], json!({"@type": "Rating", "alternateName": "Faux"}));
    let sentence = |length: usize| format!("{} Fin.", "é".repeat(length - 5));
    one.rationale = Some(sentence(400).into());
    let value = rating(&one, &options(Form::Object));
    assert_eq!(
        (value["reviewRating"]["ratingExplanation"].as_str(), value.get("reviewBody")),
        (Some(&*sentence(400)), None)
    );
    one.rationale = Some(sentence(401).into());
    let value = rating(&one, &options(Form::Object));
    assert_eq!(
        (value["reviewRating"].get("ratingExplanation"), value["reviewBody"].as_str()),
        (None, Some(&*sentence(401)))
    );
}

#[test]
fn a_script_holds_nothing_that_ends_it() {
    let text = "a < b > c & d \u{2028}\u{2029} é";
    let markup = write(&article(vec![claim(text, "Faux", Rating::False)]), &options(Form::Object)).unwrap();
    let script = markup.to_script();
    let json = script
        .strip_prefix("<script type=\"application/ld+json\">")
        .and_then(|rest| rest.strip_suffix("</script>"))
        .expect("a script");
    assert!(!json.contains(['<', '>', '&', '\u{2028}', '\u{2029}']) && json.contains('é'), "{json}");
    assert_eq!(serde_json::from_str::<Value>(json).unwrap(), markup.value);
}

#[test]
fn a_news_article_has_what_the_article_has() {
    let mut own = article(vec![]);
    own.kicker = Some("Rumeur".into());
    own.introduction = Some("Le pont reste public.".into());
    own.date_modified = Some("2025-08-14".parse().unwrap());
    let value = write_news_article(&own, &options(Form::Object)).value;
    assert_eq!(
        value,
        json!({"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://vigie.example/pont",
            "mainEntityOfPage": "https://vigie.example/pont", "headline": "Le pont de Lysse n'est pas vendu",
            "articleSection": "Rumeur", "abstract": "Le pont reste public.", "datePublished": "2025-08-13T10:39:00",
            "dateModified": "2025-08-14", "inLanguage": "fr", "author": {"@type": "Person", "name": "Ada Morval"},
            "publisher": {"@type": "Organization", "name": "Vigie", "url": "https://vigie.example/"}})
    );
}

#[test]
fn sources_with_a_name_or_an_address() {
    let cited = |name: Option<&'static str>, url: Option<&'static str>, domain: Option<&'static str>| {
        let mut own = article(vec![]);
        let mut source = Source::default();
        (source.name, source.url, source.domain) =
            (name.map(Into::into), url.map(Into::into), domain.map(Into::into));
        own.sources = vec![source];
        write_news_article(&own, &WriteOptions::default()).value.get("citation").map(|list| list[0].clone())
    };
    assert_eq!(cited(None, None, None), None);
    assert_eq!(
        cited(Some("Rive"), None, Some("rive.example")),
        Some(json!({"@type": "CreativeWork", "name": "Rive"}))
    );
    assert_eq!(
        cited(None, None, Some("rive.example")),
        Some(json!({"@type": "CreativeWork", "name": "rive.example"}))
    );
    assert_eq!(
        cited(None, Some("https://rive.example/1"), None),
        Some(json!({"@type": "CreativeWork", "url": "https://rive.example/1"}))
    );
}

#[test]
fn quotations_of_known_and_unknown_people() {
    let part = |change: fn(&mut Quote<'static>)| {
        let mut own = article(vec![]);
        let mut quote = Quote::new("Rien n'est vendu.", QuoteKind::Direct);
        change(&mut quote);
        own.quotes = vec![quote];
        write_news_article(&own, &WriteOptions::default()).value.get("hasPart").map(|list| list[0].clone())
    };
    let plain = json!({"@type": "Quotation", "text": "Rien n'est vendu."});
    assert_eq!(part(|_| ()), Some(plain));
    assert_eq!(part(|quote| quote.denied = true), None);
    assert_eq!(part(|quote| quote.kind = QuoteKind::Indirect), None);
    assert_eq!(
        part(|quote| quote.speaker = Some("La mairie".into())).unwrap()["spokenByCharacter"],
        json!({"name": "La mairie"})
    );
    let resolved =
        part(|quote| (quote.speaker, quote.speaker_resolved) = (Some("Il".into()), Some("Luc Orban".into())));
    assert_eq!(resolved.unwrap()["spokenByCharacter"], json!({"name": "Luc Orban"}));
    for (date, written) in [
        ("2025-08", Some("2025-08")),
        ("2025", Some("2025")),
        ("2025-08-12~", None),
        ("2025-08-01/2025-08-03", None),
    ] {
        let mut own = article(vec![]);
        let mut quote = Quote::new("Rien.", QuoteKind::Direct);
        quote.date = Some(date.parse().unwrap());
        own.quotes = vec![quote];
        let value = write_news_article(&own, &WriteOptions::default()).value;
        assert_eq!(value["hasPart"][0].get("dateCreated").and_then(Value::as_str), written, "{date}");
    }
}

#[test]
fn the_body_is_the_text_of_the_article_alone() {
    let text = "Le pont de Lysse n’est pas vendu\nIntroduction : Le pont reste public, dit la mairie.\n« L’article est apparu en premier ici »\nAucun acte de vente n’existe.\nPublié le 13 août 2025\nAuteur : Ada Morval";
    let own = parse(text).article;
    let mut with_text = WriteOptions::default();
    with_text.text = Some(text.to_owned());
    let body = write_news_article(&own, &with_text).value["articleBody"].as_str().map(str::to_owned);
    assert_eq!(
        body.as_deref(),
        Some("Introduction : Le pont reste public, dit la mairie.\nAucun acte de vente n’existe.")
    );
    assert!(write_news_article(&own, &WriteOptions::default()).value.get("articleBody").is_none());
    assert!(write_news_article(&Article::default(), &with_text).value.get("articleBody").is_none());
}

#[test]
fn an_organisation_may_have_no_address() {
    let mut bare = options(Form::Object);
    bare.publisher = Some(Publisher::new("Vigie", None));
    let mut one = Claim::new("Le pont est vendu");
    one.verdict = Some(Verdict::new("Faux"));
    let value = write(&article(vec![one]), &bare).unwrap().value;
    assert_eq!(value["publisher"], json!({"@type": "Organization", "name": "Vigie"}));
}
