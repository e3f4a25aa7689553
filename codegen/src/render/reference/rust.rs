//! A call in Rust, as a person would write it.

use quote::quote;

use super::Page;
use crate::api::{Endpoint, Resource, Sample};
use crate::render::package_ident;
use crate::render::snippet::{self, Snippet};

impl Page<'_> {
    /// The call from the client to its answer.
    pub(super) fn rust(&self, resource: &Resource, endpoint: &Endpoint, call: &Sample) -> String {
        let (package, client) = (package_ident(self.api), self.api.schemes[endpoint.scheme].client.type_ident());
        let call = snippet::call(self.api, resource, endpoint, call, self.expressions);
        let Snippet { uses, lines } = snippet::print(self.api, &quote!(let client = #package::#client::from_env()?; #call));
        [uses, vec![String::new()], lines].concat().join("\n").trim_end().to_owned()
    }
}
