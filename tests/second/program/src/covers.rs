//! Covers: another client with other credentials, another host, no envelope, and a body with a file in it.

use library_client::pictures::covers::CoverSide;
use library_client::runtime::File;
use library_client::{Error, ErrorCode};

use crate::Clients;

pub async fn run(Clients { desk, .. }: &Clients) -> Result<(), Error> {
    let picture = File::new("the \"front\".svg", "<svg/>").content_type("image/svg+xml");
    let upload = desk.covers().upload(7, picture, "A planet").side(CoverSide::Front).width(640).public(true).licence_key("example-licence");
    let cover = upload.await?;
    assert_eq!(cover.id.as_str(), "c1");
    assert_eq!(desk.covers().list().await?.len(), 2);

    let error = desk.covers().get("c9").await.expect_err("there is no such cover");
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::CoverMissing));
    assert_eq!(error.message(), Some("There is no cover c9."));
    assert_eq!(error.to_string(), "covers.get: 404 Not Found, cover-missing: There is no cover c9. (Look at the list.)");
    Ok(())
}
