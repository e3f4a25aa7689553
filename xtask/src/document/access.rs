//! What a document says of acting as a user and of credentials, as far as the spec knows those headers.

use codegen::api::{Api, Policy};

use super::{Document, Operation, Parameter, Place};

/// Headers that no description of an API treats as parameters.
const IGNORED: [&str; 3] = ["accept", "authorization", "content-type"];

impl Operation<'_> {
    /// Whether its acting header is required, optional or not there; none if the spec has no such header.
    pub(crate) fn policy(&self, api: &Api) -> Option<Policy> {
        let acting = api.acting.as_ref()?.name.wire();
        let mut headers = self.parameters.iter().filter(|parameter| parameter.place == Place::Header);
        Some(match headers.find(|parameter| parameter.name.eq_ignore_ascii_case(acting)) {
            Some(header) if header.required => Policy::Required,
            Some(_) => Policy::Optional,
            None => Policy::Unsupported,
        })
    }
}

impl Parameter<'_> {
    /// Whether it is what the spec does not count as a parameter: the acting header and credentials, its own and those that the document names.
    pub(crate) fn is_access(&self, api: &Api, document: &Document) -> bool {
        let acting = api.acting.iter().map(|acting| acting.name.wire());
        let headers = api.schemes.iter().flat_map(|scheme| &scheme.headers).map(|header| header.name.wire());
        let mut known = acting.chain(headers).chain(document.credentials()).chain(IGNORED);
        self.place == Place::Header && known.any(|name| name.eq_ignore_ascii_case(self.name))
    }
}
