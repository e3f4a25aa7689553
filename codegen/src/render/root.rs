//! The crate's front page, its modules, the shared types, and the error codes.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{client, docs, feature, guide, types, types_feature};
use crate::api::{Api, Choice, SharedTypes, TypeDef, TypeKind};
use crate::name::{Name, ident};

/// `lib.rs`
pub(super) fn file(api: &Api) -> TokenStream {
    let families =
        api.families.iter().enumerate().filter(|(index, _)| api.resources.iter().any(|resource| resource.family == *index)).map(|(_, family)| {
            let (docs, name) = (docs::outer(&[docs::prose(&family.says)]), family.name.ident());
            quote!(#docs pub mod #name;)
        });
    let clients = api.schemes.iter().flat_map(|scheme| {
        let builder = Name::new(format!("{}Builder", scheme.client.pascal()));
        [scheme.client.type_ident(), builder.type_ident()]
    });
    let types = client::public_types(api);
    let known_codes = !api.error_codes.is_empty();
    let codes = known_codes.then(|| {
        quote!(
            mod error_code;
        )
    });
    let code = known_codes.then(|| {
        quote!(
            pub use error_code::ErrorCode;
        )
    });
    let links = guide::links(api);
    let guide = api.guide.as_ref().map(|_| {
        quote!(
            #[cfg(doc)]
            pub mod guide;
        )
    });
    quote! {
        #links
        #![doc = include_str!("../README.md")]
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![deny(missing_docs)]
        pub mod access;
        #[cfg(feature = "cli")]
        pub mod cli;
        mod client;
        pub mod envelopes;
        #codes
        pub mod families;
        #(#families)*
        #guide
        #[cfg(feature = "mock")]
        pub mod mock;
        pub mod rates;
        pub mod types;
        pub use client::{#(#clients),*};
        #code
        pub use runtime;
        pub use runtime::{Answer, Error, ErrorKind, Secret};
        pub use types::{#(#types),*};
        /// What the command line and the fake server know of the API, once in the library.
        #[cfg(any(feature = "cli", feature = "mock"))]
        static DESCRIPTION: &str = include_str!("api.json");
        runtime::calls!();
    }
}

/// The module of a family.
pub(super) fn family(api: &Api, index: usize) -> TokenStream {
    let family = &api.families[index];
    let docs = docs::inner(&[docs::prose(&family.says), format!("Base URL: `{}`.", family.base)]);
    let modules = api.resources.iter().filter(|resource| resource.family == index && resource.parent.is_none()).map(|resource| {
        let (name, feature) = (resource.name.ident(), feature(api, resource));
        let same = (resource.name.snake() == family.name.snake())
            .then(|| quote!(#[allow(clippy::module_inception, reason = "a family may have a resource of its name")]));
        quote!(#[cfg(feature = #feature)] #same pub mod #name;)
    });
    quote!(#docs #(#modules)*)
}

/// The types that several resources use.
pub(super) fn shared_types(api: &Api) -> TokenStream {
    let docs = docs::inner(&["Types that several resources use."]);
    let further = api.shared.iter().filter_map(|shared| {
        let module = shared.module.as_ref()?;
        let (name, feature) = (module.ident(), types_feature(module));
        let gate = shared.optional.then(|| quote!(#[cfg(feature = #feature)]));
        Some((quote!(#gate mod #name;), quote!(#gate pub use #name::*;)))
    });
    let (modules, uses): (Vec<_>, Vec<_>) = further.unzip();
    let types = api.shared.iter().filter(|shared| shared.module.is_none()).flat_map(|shared| &shared.types).map(types::definition);
    quote!(#docs #(#modules)* #(#uses)* #(#types)*)
}

/// The types of one types file.
pub(super) fn further_types(shared: &SharedTypes) -> TokenStream {
    let docs = docs::inner(&["Types that several resources use."]);
    let own: BTreeSet<String> = shared.types.iter().map(|def| def.name.pascal()).collect();
    let used: BTreeSet<String> = shared.names().map(|ty| ty.name.clone()).collect();
    let imports: Vec<_> = used.difference(&own).map(|name| ident(name)).collect();
    let imports = (!imports.is_empty()).then(|| quote!(use super::{#(#imports),*};));
    let types = shared.types.iter().map(types::definition);
    quote!(#docs #imports #(#types)*)
}

/// The known error codes.
pub(super) fn error_codes(api: &Api) -> TokenStream {
    let docs = docs::inner(&["The codes by which the API says why it refused."]);
    let def = TypeDef {
        name: Name::new("ErrorCode"),
        docs: vec!["Why the API refused a call. The set is open: a code that this version does not know is kept as it was sent.".into()],
        kind: TypeKind::Choice(Choice { variants: api.error_codes.clone(), open: true }),
    };
    let definition = types::definition(&def);
    quote! {
        #docs
        #definition
        impl ErrorCode {
            /// The code of an error, where the API gave one.
            #[inline]
            pub fn of(error: &runtime::Error) -> Option<Self> {
                error.code().map(Self::from)
            }
        }
    }
}
