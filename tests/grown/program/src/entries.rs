//! Entries: pages by a token that stands beside the list, a union both ways, a file in a multipart body.

use cometchat::Error;
use cometchat::notebooks::notebook_entries::{DrawnEntry, NotebookEntry, WrittenEntry, PenStroke};
use cometchat::runtime::File;

use crate::Clients;

pub async fn run(Clients { app, ada }: &Clients) -> Result<(), Error> {
    let entries = app.notebook_entries().list(7).take(2).stream().all().await?;
    assert!(matches!(&entries[0], NotebookEntry::Note(note) if note.text == "Sencha" && note.mentions.is_none()));
    assert!(matches!(&entries[1], NotebookEntry::Drawing(drawing) if drawing.strokes[0].points == [0.5, 1.0]));
    assert!(matches!(&entries[2], NotebookEntry::Unknown(entry) if entry["kind"] == "stain"));
    assert_eq!(entries.len(), 3);

    let mut pages = ada.notebook_entries().list(7).pages();
    let first = pages.next().await.expect("there is a page")?;
    assert_eq!(first.data.len(), 2);
    let place = pages.cursor().cloned().expect("there is more");
    let rest = ada.notebook_entries().list(7).starting_at(&place).stream().all().await?;
    assert_eq!(rest.len(), 1);

    let note = ada.notebook_entries().add(7, WrittenEntry::new("Gyokuro").mentions(["grace"])).await?;
    assert!(matches!(note, NotebookEntry::Note(note) if note.text == "Gyokuro"));
    let drawing = DrawnEntry::new([PenStroke::new([0.0, 2.5]).ink("black")]);
    assert!(matches!(app.notebook_entries().add(7, drawing).await?, NotebookEntry::Drawing(_)));

    let file = File::new("leaf.svg", "<svg/>").content_type("image/svg+xml");
    let attachment = app.notebook_entries().attach(7, file).caption("A leaf").pinned(true).await?;
    assert_eq!((attachment.file_id.as_str(), attachment.bytes), ("f1", Some(6)));
    app.notebook_entries().erase(7, "e1").await?;
    Ok(())
}
