//! Tables of fields: what goes into a call, and what a struct is made of.

use maud::{Markup, html};

use super::{Page, prose};
use crate::api::{Facts, Input, RecordField, Type, TypeKind};

/// So many values of an enum are shown where it is used.
const FEW: usize = 8;

/// A row of a table.
struct Row<'a> {
    name: &'a str,
    ty: &'a Type,
    required: bool,
    nullable: bool,
    facts: &'a Facts,
}

impl Page<'_> {
    /// The inputs of one place under a heading; nothing where there are none.
    pub(super) fn inputs<'a>(&self, heading: &str, inputs: impl Iterator<Item = &'a Input>) -> Markup {
        let row = |input: &'a Input| Row {
            name: input.name.wire(),
            ty: &input.ty,
            required: input.required,
            nullable: input.nullable,
            facts: &input.facts,
        };
        let rows: Vec<Row<'_>> = inputs.map(row).collect();
        html! { @if !rows.is_empty() { h5 { (heading) } (self.table(&rows)) } }
    }

    /// The fields of a struct.
    pub(super) fn fields<'a>(&self, fields: &'a [RecordField]) -> Markup {
        let row = |field: &'a RecordField| {
            let RecordField { name, ty, required, nullable, facts, .. } = field;
            Row { name: name.wire(), ty, required: *required, nullable: *nullable, facts }
        };
        let rows: Vec<Row<'_>> = fields.iter().map(row).collect();
        self.table(&rows)
    }

    fn table(&self, rows: &[Row<'_>]) -> Markup {
        html! {
            table {
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" { code { (row.name) } @if row.required { span.required { "required" } } }
                            td {
                                span.type { (use_of(row.ty)) @if row.nullable { " or null" } }
                                @for limit in limits(row.facts) { span.limit { (limit) } }
                                @if let Some(says) = self.says(row) { div { (prose::prose(says)) } }
                                (self.values(row.ty))
                            }
                        }
                    }
                }
            }
        }
    }

    /// The values of an enum that has few of them.
    fn values(&self, ty: &Type) -> Markup {
        let choice = ty.named().and_then(|ty| self.expressions.types().get(&ty.name)).and_then(|def| match &def.kind {
            TypeKind::Choice(choice) if choice.variants.len() <= FEW => Some(choice),
            _ => None,
        });
        html! { @if let Some(choice) = choice { div.values { @for variant in &choice.variants { code { (variant.name.wire()) } } } } }
    }

    /// What is said of a field, or of its type where nothing is.
    fn says<'a>(&'a self, row: &'a Row<'_>) -> Option<&'a str> {
        let of_type = || self.expressions.types().get(&row.ty.named()?.name)?.docs.first().map(String::as_str);
        row.facts.says.as_deref().or_else(of_type)
    }
}

/// A type as JSON has it; a declared one is a link to its fields.
pub(super) fn use_of(ty: &Type) -> Markup {
    html! {
        @match ty {
            Type::Text => "string",
            Type::Secret => "string, secret",
            Type::Integer => "integer",
            Type::Number => "number",
            Type::Boolean => "boolean",
            Type::Timestamp => "Unix seconds",
            Type::TimestampMs => "Unix milliseconds",
            Type::DateTime => "RFC 3339 time",
            Type::Json => "any JSON",
            Type::Object => "object",
            Type::File => "file",
            Type::List(inner) => { "list of " (use_of(inner)) },
            Type::Map(inner) | Type::SecretMap(inner) => { "map of " (use_of(inner)) },
            Type::Named(ty) => { a href={ "#type." (ty.name) } { (ty.name) } },
        }
    }
}

fn limits(facts: &Facts) -> Vec<String> {
    let range = match (facts.min, facts.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    };
    let length = facts.max_length.map(|max| format!("at most {max} characters"));
    let items = facts.max_items.map(|max| format!("at most {max} elements"));
    let default = facts.default.as_ref().map(|value| format!("default {}", super::shown::plain(value)));
    [range, length, items, default].into_iter().flatten().collect()
}
