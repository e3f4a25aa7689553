//! Declarations: structs, enums, unions and newtypes.

use super::fields::Owner;
use super::spot::Spot;
use super::types::{Declared, Types};
use super::{docs, pattern};
use crate::api::{Choice, Home, Newtype, Record, RefKind, Type, TypeDef, TypeKind, TypeRef, Union, UnionVariant, Variant};
use crate::name::Name;
use crate::report::Report;
use crate::spec::{EnumValues, Ordered, TypeDecl};

impl<'s> Types<'s> {
    /// Lowers one declaration.
    pub(super) fn declaration(&mut self, name: &str, declared: &Declared<'s>, report: &mut Report) -> Option<TypeDef> {
        let Declared { spot, home, decl } = declared;
        let given = [decl.fields.is_some(), decl.values.is_some(), decl.union.is_some(), decl.newtype.is_some()];
        if given.iter().filter(|given| **given).count() != 1 {
            report.problem(spot.key(), format!("`{name}` must be exactly one of `fields`, `enum`, `union`, `newtype`"));
            return None;
        }
        let owner = Owner { name, home: *home };
        let kind = if let Some(values) = &decl.values {
            TypeKind::Choice(choice(values, decl.open, &spot.down("enum"), report))
        } else if let Some(variants) = &decl.union {
            TypeKind::Union(self.union(variants, decl, spot, *home, report)?)
        } else if decl.newtype.is_some() {
            TypeKind::Newtype(newtype(decl, spot, report))
        } else {
            TypeKind::Record(Record { fields: self.record(decl, spot, owner, &[name], report), input: false })
        };
        if let Some(example) = decl.example.as_ref().and_then(|value| serde_json::to_value(value).ok()) {
            let ty = Type::Named(TypeRef { name: name.to_owned(), kind: kind_of(decl), home: *home });
            self.shown.push((example, ty, spot.down("example")));
        }
        let mut docs = vec![decl.says.clone().unwrap_or_else(|| format!("The type `{name}`."))];
        docs.extend(decl.docs.iter().map(|page| format!("Source: <{page}>.")));
        Some(TypeDef { name: Name::new(name), docs, kind })
    }

    fn union(&mut self, variants: &Ordered<String>, decl: &TypeDecl, spot: &Spot, home: Home, report: &mut Report) -> Option<Union> {
        let at = spot.down("union");
        let Some(discriminator) = decl.discriminator.clone() else {
            report.problem(spot.key(), "a union needs a `discriminator`").help("name the field whose value tells which of the structs it is");
            return None;
        };
        if variants.is_empty() {
            report.problem(at.key(), "the union has no variants");
        }
        if let Some(default) = decl.default.as_ref().filter(|default| !variants.contains_key(*default)) {
            report.unknown(spot.down("default").value(), "variant", default, variants.keys().map(String::as_str));
        }
        let mut out = Vec::new();
        for (value, name) in variants {
            let at = at.down(value);
            match self.named(name, &at, home, report) {
                Some(ty) if ty.kind == RefKind::Record && out.iter().any(|other: &UnionVariant| other.ty == Type::Named(ty.clone())) => {
                    report
                        .problem(at.value(), format!("`{name}` stands for two variants"))
                        .help("give each variant a struct of its own; `includes` shares their fields");
                }
                Some(ty) if ty.kind == RefKind::Record => out.push(UnionVariant { name: Name::new(value), ty: Type::Named(ty) }),
                Some(_) => {
                    self.meant.insert(name.clone());
                    report.problem(at.value(), format!("a variant of a union must be a struct, and `{name}` is none"));
                }
                None => {}
            }
        }
        Some(Union { discriminator, content: decl.content.clone(), default: decl.default.clone(), variants: out, open: decl.open.unwrap_or(true) })
    }
}

/// Which of the four kinds a declaration is.
pub(super) fn kind_of(decl: &TypeDecl) -> RefKind {
    if decl.values.is_some() {
        RefKind::Choice
    } else if decl.union.is_some() {
        RefKind::Union
    } else if decl.newtype.is_some() {
        RefKind::Newtype
    } else {
        RefKind::Record
    }
}

/// Lowers an enum.
pub(super) fn choice(values: &EnumValues, open: Option<bool>, spot: &Spot, report: &mut Report) -> Choice {
    if values.0.is_empty() {
        report.problem(spot.key(), "the enum has no values").help("list its values, or use `string`");
    }
    let variants = values.0.iter().map(|(wire, value)| {
        let name = Name::renamed(wire, value.rust_name.as_deref());
        Variant { docs: docs::of_value(wire, &name.snake(), value.says.as_deref()), says: value.says.clone(), name }
    });
    Choice { variants: variants.collect(), open: open.unwrap_or(true) }
}

fn newtype(decl: &TypeDecl, spot: &Spot, report: &mut Report) -> Newtype {
    if decl.newtype.as_deref() != Some("string") {
        report.problem(spot.down("newtype").value(), "a newtype is made of `string`");
    }
    let parsed = decl.pattern.as_deref().map(|text| pattern::parse(text).map_err(|expected| (text, expected))).transpose();
    if let Err((text, expected)) = parsed {
        report.problem(spot.down("pattern").value(), format!("the pattern `{text}` is not understood")).expected(expected);
    }
    let pattern = parsed.ok().flatten();
    let fits = |text: &&str| pattern.as_ref().is_none_or(|pattern| pattern.allows(text));
    let sample = decl.example.as_ref().and_then(serde_yaml::Value::as_str).into_iter().chain(["ada", "1", "a", "A"]).find(fits).map(str::to_owned);
    if sample.is_none() && decl.example.is_none() {
        report.problem(spot.key(), "tests need a text that fits the pattern").help("give one as `example:`");
    }
    Newtype { sample: sample.unwrap_or_default(), pattern }
}
