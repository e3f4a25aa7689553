//! What is put into a call arrives as it was put in: query, body, order.

use crate::api::offline;
use runtime::ListEncoding::{Brackets, Csv, Repeat};
use runtime::{ErrorKind, Json};

fn query(call: &crate::api::ListThings) -> Result<Option<String>, runtime::Error> {
    call.request().map(|request| request.uri().query().map(str::to_owned))
}

#[test]
fn queries_are_form_encoded_with_percent_twenty() {
    let list = || offline().list();
    let table = [
        (list(), None),
        (list().search("ada"), Some("search=ada")),
        (list().search(""), Some("search=")),
        (list().search("a b+c&d=e%?#"), Some("search=a%20b%2Bc%26d%3De%25%3F%23")),
        (list().search("é\n"), Some("search=%C3%A9%0A")),
        (list().search("old").search("new"), Some("search=new")),
        (list().tags(Csv, ["a", "b c"]), Some("tags=a%2Cb%20c")),
        (list().tags(Repeat, ["a", "b,c"]), Some("tags=a&tags=b%2Cc")),
        (list().tags(Brackets, ["a", "b"]), Some("tags%5B%5D=a&tags%5B%5D=b")),
        (list().tags(Repeat, ["a"]).tags(Repeat, ["b"]), Some("tags=b")),
        (list().extra_query("x[y]", "1").search("s"), Some("search=s&x%5By%5D=1")),
    ];
    for (call, expected) in table {
        assert_eq!(query(&call).unwrap().as_deref(), expected);
        assert!(!call.request().unwrap().uri().to_string().ends_with('?'));
    }
}

#[test]
fn lists_without_a_clear_spelling_are_refused() {
    let none: [&str; 0] = [];
    for call in [
        offline().list().tags(Csv, ["a,b"]),
        offline().list().tags(Csv, [""]),
        offline().list().tags(Csv, none),
        offline().list().tags(Repeat, none),
        offline().list().tags(Brackets, none),
    ] {
        let error = query(&call).unwrap_err();
        assert_eq!((error.kind(), error.input(), error.endpoint()), (ErrorKind::Input, Some("tags"), "things.list"));
    }
}

#[test]
fn extras_do_not_replace_known_inputs() {
    let list = offline().list().search("s").tags(Brackets, ["a"]);
    for name in ["search", "tags", "tags[]", ""] {
        assert_eq!(query(&list.clone().extra_query(name, "x")).unwrap_err().kind(), ErrorKind::Input, "{name}");
    }
    let error = offline().create("a").extra_body("name", Json::from("b")).request().unwrap_err();
    assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("name")));
}

#[test]
fn bodies_are_minified_json_in_the_order_of_the_inputs() {
    let call = offline().create("Ada").tags(["a", "b"]).note("hi").password("example-password").extra_body("zeta", Json::from(1));
    let request = call.request().unwrap();
    assert_eq!(request.body().as_ref(), br#"{"name":"Ada","tags":["a","b"],"data":{"note":"hi"},"password":"example-password","zeta":1}"#);
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.method(), "POST");
    assert!(offline().delete("a").request().unwrap().body().is_empty());
}

#[test]
fn a_body_of_which_no_field_is_set_is_an_empty_object_where_one_is_expected() {
    let request = offline().change("a").request().unwrap();
    assert_eq!((request.body().as_ref(), &request.headers()["content-type"]), (b"{}".as_slice(), &"application/json".parse().unwrap()));
    assert_eq!(offline().change("a").note("hi").request().unwrap().body().as_ref(), br#"{"data":{"note":"hi"}}"#);
    assert_eq!(offline().change("a").extra_body("zeta", Json::from(1)).request().unwrap().body().as_ref(), br#"{"zeta":1}"#);
}

#[test]
fn a_url_has_its_bound() {
    let error = query(&offline().list().search("a".repeat(16 * 1024))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
}
