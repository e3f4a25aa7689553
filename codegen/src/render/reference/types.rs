//! The declared types, each once.

use maud::{Markup, html};

use super::{Page, fields, prose};
use crate::api::{Api, Choice, TypeDef, TypeKind, Union, Variant};

/// The name under which the page has the codes of errors.
pub(super) const CODES: &str = "ErrorCode";

impl Page<'_> {
    /// All types in the order of their names, the codes of errors among them.
    pub(super) fn types(&self) -> Markup {
        html! {
            section.types aria-labelledby="types" {
                h2 id="types" { "Types" }
                p.says { "What bodies and answers are made of. Fields and values beyond these are kept and written back." }
                div.list {
                    @if !self.api.error_codes.is_empty() { (item(CODES, &codes(self.api))) }
                    @for (name, def) in self.expressions.types() { (item(name, &self.definition(def))) }
                }
            }
        }
    }

    /// What is said of a type, and what it is made of.
    pub(super) fn definition(&self, def: &TypeDef) -> Markup {
        html! {
            @for text in &def.docs { p { (prose::prose(text)) } }
            @match &def.kind {
                TypeKind::Record(record) => (self.fields(&record.fields)),
                TypeKind::Choice(choice) => (values(choice)),
                TypeKind::Union(union) => (variants(union)),
                TypeKind::Newtype(newtype) => {
                    p { "A string" @if let Some(pattern) = &newtype.pattern { " of the form " code { (pattern.text) } } ", as in " code { (newtype.sample) } "." }
                },
            }
        }
    }
}

fn item(name: &str, definition: &Markup) -> Markup {
    html! { details.type id={ "type." (name) } { summary { h4 { (name) } } div.inside { (definition) } } }
}

fn codes(api: &Api) -> Markup {
    html! { p { "Why the API refused a call. A code that is not among these is kept as it was sent." } (table(&api.error_codes)) }
}

fn values(choice: &Choice) -> Markup {
    html! { (table(&choice.variants)) @if choice.open { p.says { "Other values may come." } } }
}

fn table(variants: &[Variant]) -> Markup {
    html! {
        table {
            tbody {
                @for variant in variants {
                    tr { th scope="row" { code { (variant.name.wire()) } } td { @if let Some(says) = &variant.says { (prose::prose(says)) } } }
                }
            }
        }
    }
}

fn variants(union: &Union) -> Markup {
    html! {
        p { "One of these, by its " code { (union.discriminator) } @if let Some(default) = &union.default { "; " code { (default) } " where it is missing" } "." }
        table {
            tbody {
                @for variant in &union.variants { tr { th scope="row" { code { (variant.name.wire()) } } td { (fields::use_of(&variant.ty)) } } }
            }
        }
    }
}
