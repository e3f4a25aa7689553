//! Spans: one for a call, one for each of its attempts, and nothing in them that identifies a user unless it is asked for.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::Retry;
use tracing::Subscriber;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use crate::api::{Client, KEY};
use crate::server::{Server, answer, json};

/// Writes down every span with its fields when it closes, indented by how deep it lies.
#[derive(Clone, Default)]
struct Book(Arc<Mutex<Vec<String>>>);

#[derive(Default)]
struct Fields(Vec<String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push(format!("{field}={value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push(format!("{field}={value}"));
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Book {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        values.record(context.span(id).unwrap().extensions_mut().get_mut::<Fields>().unwrap());
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let span = context.span(&id).unwrap();
        if span.metadata().target().starts_with("runtime") {
            let fields = span.extensions().get::<Fields>().unwrap().0.join(" ");
            self.0.lock().unwrap().push(format!("{}{}: {fields}", "  ".repeat(span.scope().count() - 1), span.name()));
        }
    }
}

/// What is written down while the client is used, without what differs from run to run.
async fn written(url: &str, client: impl AsyncFnOnce()) -> String {
    let book = Book::default();
    let subscriber = tracing_subscriber::registry().with(book.clone());
    let guard = tracing::subscriber::set_default(subscriber);
    client().await;
    drop(guard);
    let port = url.rsplit(':').next().unwrap();
    book.0.lock().unwrap().join("\n").replace(port, "PORT")
}

fn client(url: &str) -> crate::api::ClientBuilder<crate::api::FullAccess> {
    Client::builder().api_key(KEY).base_url(url).retry(Retry::new().waits(Duration::from_millis(1), Duration::from_millis(1)))
}

#[tokio::test]
async fn a_call_and_its_attempts() {
    let server = Server::start([json("503 Service Unavailable", "{}"), json("200 OK", r#"{"data":{}}"#)]).await;
    let used = client(&server.url).build().unwrap().acting_for("ada");
    let written = written(&server.url, async || drop(used.get("grace").await.unwrap())).await;
    insta::assert_snapshot!(written, @"
      attempt: otel.name=GET /things/{id} otel.kind=client http.request.method=GET url.template=/things/{id} server.address=127.0.0.1 server.port=PORT http.response.status_code=503 otel.status_code=ERROR error.type=503
      attempt: otel.name=GET /things/{id} otel.kind=client http.request.method=GET url.template=/things/{id} server.address=127.0.0.1 server.port=PORT http.request.resend_count=1 http.response.status_code=200
    call: otel.name=things.get otel.kind=internal http.request.method=GET url.template=/things/{id} http.response.status_code=200
    ");
}

#[tokio::test]
async fn failures() {
    let server = Server::start([answer("404 Not Found", &[], b"{}")]).await;
    let (used, lost) = (client(&server.url).build().unwrap(), client("http://127.0.0.1:1").retry(Retry::none()).build().unwrap());
    let written = written(&server.url, async || {
        used.get("grace").await.unwrap_err();
        lost.get("grace").await.unwrap_err();
        used.get("..").await.unwrap_err();
    });
    insta::assert_snapshot!(written.await, @"
      attempt: otel.name=GET /things/{id} otel.kind=client http.request.method=GET url.template=/things/{id} server.address=127.0.0.1 server.port=PORT http.response.status_code=404 otel.status_code=ERROR error.type=404
    call: otel.name=things.get otel.kind=internal http.request.method=GET url.template=/things/{id} http.response.status_code=404 otel.status_code=ERROR error.type=404
      attempt: otel.name=GET /things/{id} otel.kind=client http.request.method=GET url.template=/things/{id} server.address=127.0.0.1 server.port=1 otel.status_code=ERROR error.type=connect
    call: otel.name=things.get otel.kind=internal http.request.method=GET url.template=/things/{id} otel.status_code=ERROR error.type=connect
    call: otel.name=things.get otel.kind=internal http.request.method=GET url.template=/things/{id} otel.status_code=ERROR error.type=input
    ");
}

#[tokio::test]
async fn users_are_named_where_it_is_asked_for() {
    let server = Server::start([json("200 OK", r#"{"data":{}}"#)]).await;
    for (builder, named) in [(client(&server.url), false), (client(&server.url).trace_users(), true)] {
        let used = builder.build().unwrap().acting_for("ada");
        let written = written(&server.url, async || drop(used.get("grace").await.unwrap())).await;
        assert_eq!((written.contains("user.id=ada"), written.contains("grace"), written.contains(KEY)), (named, false, false), "{written}");
    }
}
