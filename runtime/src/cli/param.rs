//! What a command takes: where each input goes, how it is read, and how people name it.

use std::borrow::Cow;

use super::shape::Shape;
use crate::model::read_strictly;
use crate::{Decode, Encode, Input, Json, ListEncoding, Mismatch, Node, Reading, Secret};

/// Reads a text as a type, and gives it back as it is sent, and whether it is secret.
pub(super) type Scalar = fn(&str) -> Result<(String, bool), &'static str>;

/// Reads JSON strictly as a type, and gives it back as it is sent, and the secrets in it.
pub(super) type Check = fn(&Json) -> Result<(Json, Vec<Secret>), Mismatch>;

/// What a command takes.
#[derive(Debug)]
pub struct Param {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) kind: Kind,
    pub(super) nullable: bool,
    pub(super) flag: &'static str,
    pub(super) shape: Shape,
    pub(super) says: &'static str,
}

/// Where an input goes, and how it is read.
#[derive(Debug)]
pub(super) enum Kind {
    Path(Scalar),
    Header(Scalar),
    Query(Scalar),
    QueryList(Scalar, ListEncoding),
    Body(Check),
    WholeBody(Check),
    Part(Scalar),
    File,
}

impl Param {
    const fn new(name: &'static str, required: bool, kind: Kind) -> Self {
        Self { name, required, kind, nullable: false, flag: name, shape: Shape::Text, says: "" }
    }

    /// What people call it, what they type for it, and what is said of it.
    #[must_use]
    pub const fn shown(mut self, flag: &'static str, shape: Shape, says: &'static str) -> Self {
        (self.flag, self.shape, self.says) = (flag, shape, says);
        self
    }

    /// It may be null.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Where it goes.
    pub(super) fn place(&self) -> &'static str {
        match self.kind {
            Kind::Path(_) => "path",
            Kind::Header(_) => "header",
            Kind::Query(_) | Kind::QueryList(..) => "query",
            Kind::Body(_) | Kind::WholeBody(_) | Kind::Part(_) => "body",
            Kind::File => "file",
        }
    }

    /// Whether it is a part of the body.
    pub(super) fn is_in_body(&self) -> bool {
        matches!(self.kind, Kind::Body(_) | Kind::Part(_) | Kind::WholeBody(_))
    }

    /// A path parameter.
    pub const fn path<T: Decode + Input>(name: &'static str) -> Self {
        Self::new(name, true, Kind::Path(scalar::<T>))
    }

    /// A header parameter.
    pub const fn header<T: Decode + Input>(name: &'static str, required: bool) -> Self {
        Self::new(name, required, Kind::Header(scalar::<T>))
    }

    /// A query parameter.
    pub const fn query<T: Decode + Input>(name: &'static str, required: bool) -> Self {
        Self::new(name, required, Kind::Query(scalar::<T>))
    }

    /// A query parameter that is a list.
    pub const fn query_list<T: Decode + Input>(name: &'static str, required: bool, encoding: ListEncoding) -> Self {
        Self::new(name, required, Kind::QueryList(scalar::<T>, encoding))
    }

    /// A field of the body.
    pub const fn body<T: Decode + Encode>(name: &'static str, required: bool) -> Self {
        Self::new(name, required, Kind::Body(json::<T>))
    }

    /// The body as one value.
    pub const fn whole_body<T: Decode + Encode>() -> Self {
        Self::new("body", true, Kind::WholeBody(json::<T>))
    }

    /// A field of a multipart body.
    pub const fn part<T: Decode + Input>(name: &'static str, required: bool) -> Self {
        Self::new(name, required, Kind::Part(scalar::<T>))
    }

    /// A file of a multipart body.
    pub const fn file(name: &'static str, required: bool) -> Self {
        Self::new(name, required, Kind::File)
    }
}

pub(super) fn scalar<T: Decode + Input>(text: &str) -> Result<(String, bool), &'static str> {
    let value = T::decode(&Node::Text(Cow::Borrowed(text)), &mut Reading::lenient()).map_err(|mismatch| mismatch.expected)?;
    value.check().map_err(|invalid| invalid.expected)?;
    Ok((value.text().into_owned(), T::SECRET))
}

fn json<T: Decode + Encode>(json: &Json) -> Result<(Json, Vec<Secret>), Mismatch> {
    let value = read_strictly::<T>(json)?;
    let mut secrets = Vec::new();
    value.secrets(&mut secrets);
    Ok((value.encode(), secrets))
}
