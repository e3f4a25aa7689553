//! What a call takes: path, header and query parameters, and the body.

use super::Lowering;
use super::fields::{Owner, Resolved};
use super::spot::Spot;
use crate::api::{Input, Place, RefKind, Type};
use crate::spec::{Body, Content, Encoding, Endpoint, Field, Ordered, ResourceFile};

/// The inputs of a call: named ones, and the body where it is one value.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    pub(super) fields: Vec<Input>,
    pub(super) whole: Option<Type>,
}

impl Inputs {
    /// Whether there is a body of fields, each of which may be left out.
    pub(super) fn are_optional_fields(&self) -> bool {
        let mut fields = self.fields.iter().filter(|input| input.place == Place::Body).peekable();
        fields.peek().is_some() && fields.all(|input| !input.required)
    }
}

impl Lowering<'_> {
    /// Resolves all inputs of an endpoint.
    pub(super) fn inputs(&mut self, head: &ResourceFile, endpoint: &Endpoint, owner: Owner<'_>, root: &Spot, at: &Spot) -> Inputs {
        let mut inputs = Inputs::default();
        inputs.fields.extend(self.place(Place::Path, &endpoint.path, &at.down("path"), endpoint, owner));
        inputs.fields.extend(self.place(Place::Header, &head.headers, &root.down("headers"), endpoint, owner));
        inputs.fields.extend(self.place(Place::Header, &endpoint.headers, &at.down("headers"), endpoint, owner));
        inputs.fields.extend(self.place(Place::Query, &endpoint.query, &at.down("query"), endpoint, owner));
        match &endpoint.body {
            Some(Body::Fields(fields)) => inputs.fields.extend(self.place(Place::Body, fields, &at.down("body"), endpoint, owner)),
            Some(Body::Whole(ty)) => inputs.whole = self.types.resolve(ty, &at.down("body"), owner.home, self.report),
            None => {}
        }
        self.content(endpoint, at);
        inputs
    }

    fn place(&mut self, place: Place, fields: &Ordered<Field>, spot: &Spot, endpoint: &Endpoint, owner: Owner<'_>) -> Vec<Input> {
        let mut out = Vec::new();
        for (key, field) in fields {
            let at = spot.down(key);
            let Some(resolved) = self.types.field(key, field, &at, owner, self.report) else { continue };
            self.fits_place(place, &resolved, endpoint, &at);
            let Resolved { name, ty, required, nullable, encoding, facts, help, docs, example, .. } = resolved;
            let encoding = matches!((place, &ty), (Place::Query, Type::List(_))).then(|| encoding.unwrap_or(Encoding::Csv));
            out.push(Input { place, name, secret: ty == Type::Secret, ty, required, nullable, encoding, facts, help, docs, example });
        }
        out
    }

    /// Whether a value of this type can be sent in this place.
    fn fits_place(&mut self, place: Place, field: &Resolved, endpoint: &Endpoint, at: &Spot) {
        let name = field.name.wire();
        if field.nullable && place != Place::Body {
            self.report.problem(at.down("nullable").key(), format!("only a body can hold a null, and `{name}` is no part of one"));
        }
        if field.preset.is_some() {
            self.report.problem(at.down("preset").key(), "only a field of a struct can be preset");
        }
        if field.encoding.is_some() && !(place == Place::Query && matches!(field.ty, Type::List(_))) {
            self.report.problem(at.down("encoding").key(), "only a list in the query has an encoding");
        }
        let multipart = endpoint.content == Some(Content::Multipart);
        let fits = match place {
            Place::Path | Place::Header => is_scalar(&field.ty),
            Place::Query => is_scalar(element(&field.ty)),
            Place::Body if multipart => field.ty == Type::File || is_scalar(&field.ty),
            Place::Body => !has_file(&field.ty),
        };
        if !fits {
            let (place_name, expected) = match place {
                Place::Path => ("a path", "one value"),
                Place::Header => ("a header", "one value"),
                Place::Query => ("the query", "one value, or a list of values"),
                Place::Body if multipart => ("a multipart body", "one value, or a `file`"),
                Place::Body => ("a JSON body", "`content: multipart` for an endpoint that takes a `file`"),
            };
            self.report.problem(at.key(), format!("the type of `{name}` cannot be sent in {place_name}")).expected(expected);
        }
    }

    fn content(&mut self, endpoint: &Endpoint, at: &Spot) {
        match &endpoint.body {
            None if endpoint.content.is_some() => {
                self.report.problem(at.down("content").key(), "`content` says how a body is encoded, and there is no body");
            }
            Some(Body::Whole(_)) if endpoint.content == Some(Content::Multipart) => {
                self.report.problem(at.down("body").key(), "a multipart body is made of fields");
            }
            Some(_) if ["GET ", "HEAD "].iter().any(|method| endpoint.call.starts_with(method)) => {
                self.report.problem(at.down("body").key(), "a GET or HEAD request has no body");
            }
            _ => {}
        }
    }
}

/// Whether a type is one value that can be written as a text.
pub(super) fn is_scalar(ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Integer | Type::Number | Type::Boolean | Type::Timestamp | Type::TimestampMs | Type::DateTime | Type::Secret => true,
        Type::Named(ty) => matches!(ty.kind, RefKind::Choice | RefKind::Newtype),
        Type::Json | Type::Object | Type::File | Type::List(_) | Type::Map(_) | Type::SecretMap(_) => false,
    }
}

/// The type of a list's elements, or the type itself.
pub(super) fn element(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) => inner,
        ty => ty,
    }
}

/// Whether a file stands in a type.
pub(super) fn has_file(ty: &Type) -> bool {
    match ty {
        Type::File => true,
        Type::List(inner) | Type::Map(inner) | Type::SecretMap(inner) => has_file(inner),
        _ => false,
    }
}
