//! Fields and parameters, and the types that stand inside them, which get a name and a place of their own.

use serde_json::Value;

use super::inputs::{element, has_file, is_scalar};
use super::kinds::choice;
use super::types::Types;
use super::{docs, spot::Spot};
use crate::api::{Encoding, Facts, Home, Record, RecordField, RefKind, Type, TypeDef, TypeKind, TypeRef};
use crate::name::Name;
use crate::report::{Place, Report};
use crate::spec::{Field, FieldDetail, Ordered, TypeDecl, TypeUse};

/// Where a field stands: what the types inside it are named after, and whose they are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner<'n> {
    pub(super) name: &'n str,
    pub(super) home: Home,
}

/// What a field or parameter comes to.
#[derive(Debug)]
pub(super) struct Resolved {
    pub(super) name: Name,
    pub(super) ty: Type,
    pub(super) required: bool,
    pub(super) nullable: bool,
    pub(super) lenient: bool,
    pub(super) encoding: Option<Encoding>,
    pub(super) facts: Facts,
    pub(super) help: String,
    pub(super) docs: Vec<String>,
    pub(super) example: Option<Value>,
    pub(super) preset: Option<Value>,
}

impl<'s> Types<'s> {
    /// The fields of a struct: those of the structs that it includes, then its own. `through` are the structs on the way here.
    pub(super) fn record(&mut self, decl: &'s TypeDecl, spot: &Spot, owner: Owner<'_>, through: &[&str], report: &mut Report) -> Vec<RecordField> {
        let mut fields = Vec::new();
        for (index, base) in decl.includes.iter().enumerate() {
            let at = spot.down("includes").down(index);
            let Some(found) = self.named(base, &at, owner.home, report) else { continue };
            self.meant.insert(base.clone());
            if found.kind != RefKind::Record {
                report.problem(at.value(), format!("`{base}` cannot be included: it is no struct"));
            } else if through.contains(&base.as_str()) {
                report.problem(at.value(), format!("`{base}` includes itself"));
            } else {
                let base_decl = self.declared[base.as_str()].clone();
                let included = self.record(base_decl.decl, &base_decl.spot, owner, &[through, &[base]].concat(), report);
                add(&mut fields, included, |_| at.value(), report);
            }
        }
        if let Some(own) = &decl.fields {
            let spot = spot.down("fields");
            let own = self.fields(own, &spot, owner, report);
            add(&mut fields, own, |field| spot.down(field_key(field)).key(), report);
        }
        fields
    }

    fn fields(&mut self, fields: &Ordered<Field>, spot: &Spot, owner: Owner<'_>, report: &mut Report) -> Vec<RecordField> {
        let mut out = Vec::new();
        for (key, field) in fields {
            let at = spot.down(key);
            let Some(field) = self.field(key, field, &at, owner, report) else { continue };
            if has_file(&field.ty) {
                report.problem(at.key(), "a `file` can only be a field of a multipart body");
            }
            if field.preset.is_some() && !(field.required && !field.nullable && self.can_be_preset(element(&field.ty))) {
                report.problem(at.down("preset").key(), "only a required field with one value, or with a list of values, can be preset");
            }
            let Resolved { name, ty, required, nullable, lenient, facts, help, docs, example, preset, .. } = field;
            // A required field cannot read as absent; it is as forgiving as any other.
            let lenient = lenient && !required;
            out.push(RecordField { name, ty, required, nullable, lenient, boxed: false, facts, preset, help, docs, example });
        }
        out
    }

    /// Whether generated code can write a value of the type as a literal: of an enum that may grow it can.
    fn can_be_preset(&self, ty: &Type) -> bool {
        is_scalar(ty)
            && match ty {
                Type::Named(named) if named.kind == RefKind::Choice => {
                    self.declared.get(&named.name).is_some_and(|declared| declared.decl.open.unwrap_or(true))
                }
                _ => true,
            }
    }

    /// Resolves a field or parameter.
    pub(super) fn field(&mut self, key: &str, field: &Field, at: &Spot, owner: Owner<'_>, report: &mut Report) -> Option<Resolved> {
        let (wire, required) = match key.strip_suffix('?') {
            Some(wire) => (wire, false),
            None => (key, true),
        };
        let bare;
        let (detail, spot) = match field {
            Field::Type(ty) => {
                bare = FieldDetail { type_use: Some(ty.clone()), ..FieldDetail::default() };
                (&bare, at.clone())
            }
            Field::Detail(detail) => (&**detail, at.down("type")),
        };
        let name = Name::renamed(wire, detail.rust_name.as_deref());
        let ty = self.field_type(detail, &name, at, &spot, owner, report)?;
        if detail.min.zip(detail.max).is_some_and(|(min, max)| min > max) {
            report.problem(at.down("min").value(), "`min` is above `max`, so no value fits").also(at.down("max").value(), "`max`");
        }
        for (word, value) in [("example", &detail.example), ("default", &detail.default), ("preset", &detail.preset)] {
            if let Some(value) = json(value.as_ref()) {
                self.shown.push((value, ty.clone(), at.down(word)));
            }
        }
        let (facts, preset) = (facts(detail), json(detail.preset.as_ref()));
        let kind = detail.type_use.clone().unwrap_or(TypeUse::Name("string".into()));
        Some(Resolved {
            help: docs::help(&facts, &kind, self.meaning(&ty)),
            docs: docs::of_field(wire, &name.snake(), &facts, &kind, self.meaning(&ty), preset.as_ref()),
            facts,
            example: json(detail.example.as_ref()),
            preset,
            required,
            nullable: detail.nullable,
            lenient: detail.lenient,
            encoding: detail.encoding,
            name,
            ty,
        })
    }

    fn field_type(&mut self, detail: &FieldDetail, name: &Name, at: &Spot, spot: &Spot, owner: Owner<'_>, report: &mut Report) -> Option<Type> {
        let inner = || detail.name.clone().unwrap_or_else(|| format!("{}{}", owner.name, name.pascal()));
        let ty = match (&detail.type_use, &detail.values, &detail.fields) {
            (Some(ty), None, None) => self.resolve(ty, spot, owner.home, report)?,
            (None, Some(values), None) => {
                let kind = TypeKind::Choice(choice(values, detail.open, &at.down("enum"), report));
                self.inline(&inner(), kind, RefKind::Choice, detail, at, owner, report)?
            }
            (None, None, Some(fields)) => {
                let inner = inner();
                let fields = self.fields(fields, &at.down("fields"), Owner { name: &inner, home: owner.home }, report);
                self.inline(&inner, TypeKind::Record(Record { fields, input: false }), RefKind::Record, detail, at, owner, report)?
            }
            _ => {
                report.problem(at.key(), format!("the field `{}` needs exactly one of `type`, `enum`, `fields`", name.wire()));
                return None;
            }
        };
        let ty = if detail.list { Type::List(Box::new(ty)) } else { ty };
        match (detail.secret, ty) {
            (false, ty) => Some(ty),
            (true, Type::Text) => Some(Type::Secret),
            (true, Type::Map(inner)) => Some(Type::SecretMap(inner)),
            (true, _) => {
                report.problem(at.down("secret").key(), "only a `string`, or the keys of a map, can be secret");
                None
            }
        }
    }

    /// Gives a type that stands inside a field a place of its own.
    #[expect(clippy::too_many_arguments, reason = "the parts of one declaration")]
    fn inline(
        &mut self,
        name: &str,
        kind: TypeKind,
        ref_kind: RefKind,
        detail: &FieldDetail,
        at: &Spot,
        owner: Owner<'_>,
        report: &mut Report,
    ) -> Option<Type> {
        if self.declared.contains_key(name) || self.lowered.contains_key(name) {
            report.problem(at.key(), format!("the type inside this field would be called `{name}`, which is taken")).help("give it a `name:`");
            return None;
        }
        let docs = vec![detail.says.clone().unwrap_or_else(|| format!("The type `{name}`."))];
        self.lowered.insert(name.to_owned(), (owner.home, TypeDef { name: Name::new(name), docs, kind }));
        Some(Type::Named(TypeRef { name: name.to_owned(), kind: ref_kind, home: owner.home }))
    }
}

fn facts(detail: &FieldDetail) -> Facts {
    let &FieldDetail { min, max, max_length, max_items, .. } = detail;
    Facts { says: detail.says.clone(), min, max, max_length, max_items, default: json(detail.default.as_ref()) }
}

/// A value of the spec as JSON.
fn json(value: Option<&serde_yaml::Value>) -> Option<Value> {
    serde_json::to_value(value?).ok()
}

/// Adds fields to those that are included. Fields of one declaration are compared with each other elsewhere.
fn add(fields: &mut Vec<RecordField>, more: Vec<RecordField>, at: impl Fn(&RecordField) -> Place, report: &mut Report) {
    let included = fields.len();
    for field in more {
        if fields[..included].iter().any(|other| other.name.snake() == field.name.snake()) {
            report.problem(at(&field), format!("the field `{}` is included already", field.name.wire()));
        } else {
            fields.push(field);
        }
    }
}

fn field_key(field: &RecordField) -> String {
    let mark = if field.required { "" } else { "?" };
    format!("{}{mark}", field.name.wire())
}
