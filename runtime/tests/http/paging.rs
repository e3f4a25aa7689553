//! Lists that come in pages, from servers that count well and from servers that do not.

use runtime::{Cursor, ErrorKind};

use crate::api::{client, offline};
use crate::server::{Act, Server, Step, json};

fn page(rows: &[i64], facts: &str) -> Act {
    json("200 OK", &format!(r#"{{"data":{rows:?},"meta":{{{facts}}}}}"#))
}

fn numbered(rows: &[i64], current: u64, total: u64) -> Act {
    page(rows, &format!(r#""pagination":{{"total":0,"current_page":{current},"total_pages":{total}}}"#))
}

fn targets(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| seen.target().to_owned()).collect()
}

#[tokio::test]
async fn numbered_pages_end_where_the_numbers_or_the_rows_say() {
    let table: [(&str, Vec<Act>, &[i64], &[&str]); 7] = [
        ("the last page", vec![numbered(&[1, 2], 1, 2), numbered(&[3], 2, 2)], &[1, 2, 3], &["/things", "/things?page=2"]),
        ("one page", vec![numbered(&[1], 1, 1)], &[1], &["/things"]),
        (
            "an empty page in the middle",
            vec![numbered(&[1], 1, 3), numbered(&[], 2, 3), numbered(&[3], 3, 3)],
            &[1, 3],
            &["/things", "/things?page=2", "/things?page=3"],
        ),
        (
            "no total pages",
            vec![numbered(&[1], 1, 0), numbered(&[2], 2, 0), numbered(&[], 3, 0)],
            &[1, 2],
            &["/things", "/things?page=2", "/things?page=3"],
        ),
        ("no numbers", vec![page(&[1], ""), page(&[], "")], &[1], &["/things", "/things?page=2"]),
        ("empty", vec![page(&[], "")], &[], &["/things"]),
        (
            "numbers as text",
            vec![
                page(&[1], r#""pagination":{"current_page":"1","total_pages":"2"}"#),
                page(&[2], r#""pagination":{"current_page":"2","total_pages":"2"}"#),
            ],
            &[1, 2],
            &["/things", "/things?page=2"],
        ),
    ];
    for (name, acts, rows, asked) in table {
        let server = Server::start(acts).await;
        let mut items = client(&server.url).list().stream();
        let mut found = Vec::new();
        while let Some(item) = items.next().await {
            found.push(item.unwrap());
        }
        assert_eq!((found.as_slice(), targets(&server)), (rows, asked.iter().map(|&target| target.to_owned()).collect()), "{name}");
        assert_eq!(items.cursor(), None);
        assert!(items.next().await.is_none(), "{name}");
    }
}

#[tokio::test]
async fn cursors_are_copied_whole_and_filters_stay() {
    let server = Server::start([
        page(&[1, 2], r#""next":{"affix":"append","sentAt":17,"id":"a b"}"#),
        page(&[], r#""next":{"affix":"append","sentAt":18,"id":"c"},"current":{"count":0}"#),
        page(&[3], r#""next":{"affix":"append","sentAt":19,"id":null}"#),
        page(&[], r#""next":{"affix":"append","sentAt":19}"#),
    ])
    .await;
    let mut items = client(&server.url).feed().set_query::<i64>("limit", 2).stream();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(
        targets(&server),
        [
            "/feed?limit=2",
            "/feed?limit=2&affix=append&sentAt=17&id=a%20b",
            "/feed?limit=2&affix=append&sentAt=18&id=c",
            "/feed?limit=2&affix=append&sentAt=19"
        ]
    );
}

#[tokio::test]
async fn cursors_that_are_absent_end_the_list() {
    for next in ["", r#""next":null"#, r#""next":{}"#, r#""next":[]"#, r#""next":{"id":null}"#] {
        let server = Server::start([page(&[1], next)]).await;
        let mut pages = client(&server.url).feed().pages();
        assert_eq!(pages.next().await.unwrap().unwrap().data, [1]);
        assert!(pages.next().await.is_none(), "{next}");
    }
}

#[tokio::test]
async fn tokens_are_sent_back_until_none_comes() {
    let tokens = |rows: &[i64], more: &str| json("200 OK", &format!(r#"{{"items":{rows:?}{more}}}"#));
    for end in ["", r#","more":null"#, r#","more":{}"#, r#","more":{"token":null}"#, r#","more":{"token":""}"#] {
        let acts = [tokens(&[1, 2], r#","more":{"token":"a b"}"#), tokens(&[], r#","more":{"token":17}"#), tokens(&[3], end)];
        let server = Server::start(acts).await;
        let rows = client(&server.url).tokens().stream().all().await.unwrap();
        assert_eq!(
            (rows, targets(&server)),
            (vec![1, 2, 3], ["/tokens", "/tokens?pageToken=a%20b", "/tokens?pageToken=17"].map(str::to_owned).into())
        );
    }
    for (second, kind) in [(r#"{"token":"a"}"#, ErrorKind::PagingLoop), (r#"{"token":["b"]}"#, ErrorKind::Decode)] {
        let server = Server::start([tokens(&[1], r#","more":{"token":"a"}"#), tokens(&[2], &format!(r#","more":{second}"#))]).await;
        assert_eq!(client(&server.url).tokens().stream().all().await.unwrap_err().kind(), kind, "{second}");
    }
}

#[tokio::test]
async fn lists_without_an_end_are_errors_and_their_rows_are_not_lost() {
    let at = |id: u64| format!(r#""next":{{"id":{id}}}"#);
    let table: [(&str, Vec<Act>, usize, ErrorKind); 4] = [
        ("the same cursor again", vec![page(&[1], &at(1))], 2, ErrorKind::PagingLoop),
        ("a circle", vec![page(&[1], &at(1)), page(&[2], &at(2)), page(&[3], &at(1))], 3, ErrorKind::PagingLoop),
        ("a circle of empty pages", vec![page(&[], &at(1)), page(&[], &at(2)), page(&[], &at(1))], 3, ErrorKind::PagingLoop),
        ("no plain cursor", vec![page(&[1], r#""next":{"id":[1]}"#)], 1, ErrorKind::Decode),
    ];
    for (name, acts, delivered, kind) in table {
        let server = Server::start(acts).await;
        let mut pages = client(&server.url).feed().pages();
        for _ in 0..delivered {
            pages.next().await.unwrap().expect(name);
        }
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.endpoint()), (kind, "things.feed"), "{name}");
        assert!(pages.next().await.is_none(), "{name}");
        assert_eq!(server.seen().len(), delivered, "{name}");
    }
    for (second, name) in [(1, "the first page again"), (3, "a page too far")] {
        let server = Server::start([numbered(&[1], 1, 9), numbered(&[2], second, 9)]).await;
        let mut pages = client(&server.url).list().pages();
        assert!(pages.next().await.unwrap().is_ok());
        assert!(pages.next().await.unwrap().is_ok());
        assert_eq!(pages.next().await.unwrap().unwrap_err().kind(), ErrorKind::PagingLoop, "{name}");
    }
}

#[tokio::test]
async fn the_number_of_pages_has_a_bound() {
    let server = Server::start((1..=3).map(|number| numbered(&[1], number, 9))).await;
    let mut pages = client(&server.url).list().pages().max_pages(2);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "things.list: there are more than 2 pages");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn after_an_error_another_listing_goes_on_from_there() {
    let down = || json("503 Service Unavailable", "{}");
    let server = Server::start([numbered(&[1, 2], 1, 2), down(), numbered(&[3], 2, 2)]).await;
    let client = client(&server.url);
    let mut items = client.list().search("s").stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let first_page = items.cursor().cloned().unwrap();
    assert_eq!(serde_json::to_string(&first_page).unwrap(), r#"{"endpoint":"things.list","query":[]}"#);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());

    let stored = serde_json::to_string(items.cursor().unwrap()).unwrap();
    assert_eq!(stored, r#"{"endpoint":"things.list","query":[["page","2"]]}"#);
    let cursor: Cursor = serde_json::from_str(&stored).unwrap();
    let mut items = client.list().search("s").starting_at(&cursor).stream();
    assert_eq!(items.cursor(), Some(&cursor));
    assert_eq!(items.next().await.unwrap().unwrap(), 3);
    assert!(items.next().await.is_none());
    assert_eq!(targets(&server), ["/things?search=s", "/things?search=s&page=2", "/things?search=s&page=2"]);
}

#[tokio::test]
async fn a_cursor_belongs_to_its_endpoint() {
    let cursor = offline().list().pages().cursor().cloned().unwrap();
    let error = offline().feed().starting_at(&cursor).pages().next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("cursor")));
}

#[tokio::test]
async fn nothing_is_asked_before_it_is_wanted() {
    let server = Server::start([numbered(&[1], 1, 2)]).await;
    let pages = client(&server.url).list().pages();
    tokio::task::yield_now().await;
    drop(pages);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn all_pages_are_asked_for_on_behalf_of_the_same_user() {
    let server = Server::start([numbered(&[1], 1, 2), numbered(&[2], 2, 2)]).await;
    let rows = client(&server.url).acting_for("ada").list().stream().all().await.unwrap();
    assert_eq!((rows, server.seen().len()), (vec![1, 2], 2));
    assert!(server.seen().iter().all(|seen| seen.header("actingfor") == Some("ada")));
}

#[tokio::test]
async fn a_page_that_fails_in_passing_is_asked_for_again() {
    let server = Server::start([numbered(&[1], 1, 2), json("503 Service Unavailable", "{}"), numbered(&[2], 2, 2)]).await;
    let rows = crate::api::builder(&server.url).build().unwrap().list().stream().all().await.unwrap();
    assert_eq!((rows, targets(&server)), (vec![1, 2], ["/things", "/things?page=2", "/things?page=2"].map(str::to_owned).into()));
}

#[tokio::test]
async fn a_page_that_was_not_waited_for_is_neither_lost_nor_asked_for_twice() {
    let slow = json("200 OK", r#"{"data":[1],"meta":{}}"#);
    let slow = Act([&[Step::Read, Step::Pause(std::time::Duration::from_millis(200))], &slow.0[1..]].concat());
    let server = Server::start([slow, page(&[], "")]).await;
    let mut items = client(&server.url).list().stream();
    let given_up = tokio::time::timeout(std::time::Duration::from_millis(50), items.next()).await;
    assert!(given_up.is_err());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(targets(&server), ["/things"]);
}
