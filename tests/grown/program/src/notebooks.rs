//! Notebooks: bare lists and objects, PATCH, a list of enums in the query, nested structs, DELETE with a body, and refusals that are flat.

use cometchat::notebooks::notebooks::{NotebookCover, NotebookLabel, NotebookState};
use cometchat::runtime::Timestamp;
use cometchat::{Error, ErrorCode, ErrorKind};
use serde_json::json;

use crate::Clients;

pub async fn run(Clients { app, ada }: &Clients) -> Result<(), Error> {
    let states = [NotebookState::Draft, NotebookState::Shared];
    let found = ada.notebooks().list().states(states).opened_since(Timestamp::new(1_767_261_600)).await?;
    assert_eq!(found.len(), 2);
    assert!(matches!(&found[0].state, Some(NotebookState::Shared)));
    assert!(matches!(&found[1].state, Some(NotebookState::Unknown(state)) if state.as_str() == "lost"));

    let cover = NotebookCover::new("green").label(NotebookLabel::new("Tea").upright(true));
    let made = app.notebooks().create("Kinds of tea").cover(cover).send_full().await?;
    assert_eq!(made.status, 201);
    let label = made.data.cover.flatten().and_then(|cover| cover.label).expect("the answer has a label");
    assert_eq!((label.text.as_str(), label.upright), ("Tea", Some(true)));
    assert_eq!(made.data.extra.get("pages"), Some(&json!(40)));

    let notebook = app.notebooks().get("7").await?;
    assert_eq!((notebook.id.as_str(), notebook.opened_at), ("7", Some(Timestamp::new(1_767_261_600))));
    let notebook = app.notebooks().change(7).title("All kinds of tea").clear_cover().await?;
    assert_eq!(notebook.cover, Some(None));
    assert_eq!(app.notebooks().set_tags(7, ["tea", "green"]).await?, ["green", "tea"]);
    let shared = ada.notebooks().share(7, ["grace", "alan"]).until("2026-12-24T18:00:00Z").await?;
    assert_eq!((shared.get("grace"), shared.get("alan")), (Some(&true), Some(&false)));

    let gone = app.notebooks().delete([7_u64, 8]).reason("full").send_full().await?;
    assert_eq!(gone.status, 204);
    Ok(())
}

pub async fn refused(Clients { app, .. }: &Clients) {
    let error = app.notebooks().get(404).await.expect_err("there is no such notebook");
    assert_eq!((error.kind(), error.endpoint()), (ErrorKind::Api, "notebooks.get"));
    assert_eq!((error.code(), ErrorCode::of(&error)), (Some("Not Found"), Some(ErrorCode::NotFound)));
    assert_eq!(error.message(), Some("There is no notebook 404."));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert!(!error.is_retryable());

    let error = app.notebooks().create("").await.expect_err("it has no title");
    assert_eq!((error.code(), ErrorCode::of(&error)), (Some("Bad Request"), Some(ErrorCode::BadRequest)));
    assert_eq!(error.message(), Some("title should not be empty; title should be a text"));

    let error = app.notebooks().get("seven").await.expect_err("that is no number");
    assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("notebookId")));
}
