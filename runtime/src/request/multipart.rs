//! Bodies of the kind `multipart/form-data`.
//!
//! Parts are written as browsers write them: names are escaped so that none can start a header of its own, and the boundary is one that occurs in no
//! part. The same parts always make the same bytes.

use bytes::{BufMut, Bytes, BytesMut};
use http::HeaderValue;

use super::{Name, headers};
use crate::{Error, Input, Secret};

/// A file to upload.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: String,
    content: Bytes,
}

impl File {
    /// A file by its name and its content, of no particular type.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content_type: "application/octet-stream".to_owned(), content: content.into() }
    }

    /// States the media type, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File").field("name", &self.name).field("content_type", &self.content_type).field("bytes", &self.content.len()).finish()
    }
}

/// One part: a file, or a scalar as text.
#[derive(Clone)]
pub struct Part(Content);

#[derive(Clone)]
enum Content {
    File(File),
    Text(String),
    Secret(Secret),
    Refused(String),
}

impl From<File> for Part {
    fn from(file: File) -> Self {
        Self(Content::File(file))
    }
}

impl<T: Input> From<T> for Part {
    fn from(value: T) -> Self {
        Self(match value.check() {
            Err(invalid) => Content::Refused(invalid.to_string()),
            Ok(()) if T::SECRET => Content::Secret(Secret::from(value.text().into_owned())),
            Ok(()) => Content::Text(value.text().into_owned()),
        })
    }
}

impl Part {
    pub(crate) fn refused(&self) -> Option<&str> {
        match &self.0 {
            Content::Refused(reason) => Some(reason),
            _ => None,
        }
    }

    pub(crate) fn secret(&self) -> Option<Secret> {
        match &self.0 {
            Content::Secret(secret) => Some(secret.clone()),
            _ => None,
        }
    }

    /// The part as curl takes it: a file by its name, a secret not at all.
    #[cfg(feature = "cli")]
    pub(crate) fn for_curl(&self) -> String {
        match &self.0 {
            Content::File(file) => format!("@{}", file.name),
            Content::Text(text) => text.clone(),
            Content::Secret(_) => "[redacted]".to_owned(),
            Content::Refused(_) => String::new(),
        }
    }

    fn bytes(&self) -> &[u8] {
        match &self.0 {
            Content::File(file) => &file.content,
            Content::Text(text) => text.as_bytes(),
            Content::Secret(secret) => secret.expose().as_bytes(),
            Content::Refused(_) => &[],
        }
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Content::File(file) => file.fmt(f),
            _ => f.write_str("Part(text)"),
        }
    }
}

/// The content type and the bytes of a body of these parts.
pub(crate) fn write(parts: &[(Name, Part)]) -> Result<(HeaderValue, Bytes), Error> {
    let boundary = boundary(parts);
    let mut body = BytesMut::new();
    for (name, part) in parts {
        body.put_slice(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", escaped(name)).as_bytes());
        if let Content::File(file) = &part.0 {
            check_name(&file.name).map_err(|reason| Error::input_refused(name.clone(), reason))?;
            headers::value(&file.content_type).map_err(|reason| Error::input_refused(name.clone(), format!("its content type {reason}")))?;
            body.put_slice(format!("; filename=\"{}\"\r\nContent-Type: {}", escaped(&file.name), file.content_type).as_bytes());
        }
        body.put_slice(b"\r\n\r\n");
        body.put_slice(part.bytes());
        body.put_slice(b"\r\n");
    }
    body.put_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = format!("multipart/form-data; boundary={boundary}");
    let content_type = HeaderValue::from_str(&content_type).map_err(|_| Error::input_refused("body", "cannot be written as parts"))?;
    Ok((content_type, body.freeze()))
}

/// The first of a fixed row of boundaries that no part holds.
fn boundary(parts: &[(Name, Part)]) -> String {
    let mut number = 0_u64;
    loop {
        let boundary = format!("part-boundary-{number:016}");
        let held = |part: &Part| part.bytes().windows(boundary.len()).any(|window| window == boundary.as_bytes());
        if !parts.iter().any(|(_, part)| held(part)) {
            return boundary;
        }
        number += 1;
    }
}

/// Names that servers read as no file, or cut.
fn check_name(name: &str) -> Result<(), &'static str> {
    match name.chars().any(|char| char.is_control() && !matches!(char, '\r' | '\n')) {
        _ if name.is_empty() => Err("its file name must not be empty"),
        true => Err("its file name must not hold control characters"),
        false => Ok(()),
    }
}

fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
