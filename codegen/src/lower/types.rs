//! Types: names are resolved, declarations lowered, and types that stand inside a field get a name of their own.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::inputs::{Inputs, has_file};
use super::{docs, pattern, spot::Spot};
use crate::api::{
    Choice, Encoding, Home, Newtype, Place, Record, RecordField, RefKind, Type, TypeDef, TypeKind, TypeRef, Union, UnionVariant, Variant,
};
use crate::name::Name;
use crate::report::Report;
use crate::spec::{EnumValues, Field, FieldDetail, Ordered, Spec, TypeDecl, TypeUse};

const BUILT_IN: [(&str, Type); 10] = [
    ("string", Type::Text),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("boolean", Type::Boolean),
    ("timestamp", Type::Timestamp),
    ("timestampMs", Type::TimestampMs),
    ("dateTime", Type::DateTime),
    ("json", Type::Json),
    ("object", Type::Object),
    ("file", Type::File),
];

/// A declaration, where it stands, and whose it is.
#[derive(Debug, Clone)]
struct Declared<'s> {
    spot: Spot,
    home: Home,
    decl: &'s TypeDecl,
}

/// All types, as declared and as lowered so far, and the values that fields show as examples and defaults.
#[derive(Debug, Default)]
pub(super) struct Types<'s> {
    declared: IndexMap<String, Declared<'s>>,
    lowered: IndexMap<String, (Home, TypeDef)>,
    shown: Vec<(Value, Type, Spot)>,
}

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
    pub(super) docs: Vec<String>,
    pub(super) example: Option<Value>,
}

/// A field inside a body.
#[derive(Debug)]
pub(super) struct BodyField {
    pub(super) name: Name,
    pub(super) ty: Type,
    /// Where it stands among the others, a number for each level.
    pub(super) rank: Vec<usize>,
}

impl<'s> Types<'s> {
    /// Collects all declarations, so that they can be used before they are lowered.
    pub(super) fn declare(spec: &'s Spec, report: &mut Report) -> Self {
        let mut types = Self::default();
        if let Some((file, api)) = &spec.api {
            types.declare_all(&api.types, &Spot::of(*file), Home::Shared, report);
        }
        for (index, (file, resource)) in spec.resources.iter().enumerate() {
            types.declare_all(&resource.types, &Spot::of(*file), Home::Resource(index), report);
        }
        types
    }

    fn declare_all(&mut self, decls: &'s Ordered<TypeDecl>, root: &Spot, home: Home, report: &mut Report) {
        for (name, decl) in decls {
            let spot = root.down("types").down(name);
            if BUILT_IN.iter().any(|(built_in, _)| built_in == name) {
                report.problem(spot.key(), format!("the type `{name}` is built in")).help("give this type another name");
            } else if let Some(first) = self.declared.get(name) {
                report.problem(spot.key(), format!("the type `{name}` is declared twice")).also(first.spot.key(), "declared here first");
            } else {
                self.declared.insert(name.clone(), Declared { spot, home, decl });
            }
        }
    }

    /// Lowers every declaration; the types inside its fields follow it.
    pub(super) fn lower_all(&mut self, report: &mut Report) {
        for (name, declared) in self.declared.clone() {
            let place = self.lowered.len();
            if let Some(def) = self.declaration(&name, &declared, report) {
                let (last, _) = self.lowered.insert_full(name, (declared.home, def));
                self.lowered.move_index(last, place);
            }
        }
    }

    /// Says which declared types no endpoint leads to.
    pub(super) fn report_unused(&self, used: &BTreeSet<String>, report: &mut Report) {
        for (name, declared) in &self.declared {
            if !used.contains(name) {
                report.problem(declared.spot.key(), format!("the type `{name}` is not used")).help("use it or remove it");
            }
        }
    }

    /// Says which structs no value can have.
    pub(super) fn report_endless(&self, endless: &BTreeSet<String>, report: &mut Report) {
        for (name, declared) in self.declared.iter().filter(|(name, _)| endless.contains(*name)) {
            report
                .problem(declared.spot.key(), format!("the struct `{name}` requires itself, so that no value of it can exist"))
                .help("make a field optional");
        }
    }

    /// The lowered types and where each is printed.
    pub(super) fn take(&mut self) -> Vec<(Home, TypeDef)> {
        std::mem::take(&mut self.lowered).into_values().collect()
    }

    /// The values that fields show, with the types that they must fit.
    pub(super) fn shown(&mut self) -> Vec<(Value, Type, Spot)> {
        std::mem::take(&mut self.shown)
    }

    /// What a declared type is, in words.
    fn meaning(&self, ty: &Type) -> Option<&str> {
        let Type::Named(ty) = ty else { return None };
        self.declared.get(&ty.name)?.decl.says.as_deref()
    }

    /// A type as lowered so far.
    pub(super) fn get(&self, name: &str) -> Option<&TypeDef> {
        self.lowered.get(name).map(|(_, def)| def)
    }

    /// Resolves the use of a type.
    pub(super) fn resolve(&mut self, ty: &TypeUse, at: &Spot, home: Home, report: &mut Report) -> Option<Type> {
        match ty {
            TypeUse::List(inner) => Some(Type::List(Box::new(self.resolve(inner, at, home, report)?))),
            TypeUse::Map(inner) => Some(Type::Map(Box::new(self.resolve(inner, at, home, report)?))),
            TypeUse::Name(name) => match BUILT_IN.iter().find(|(built_in, _)| built_in == name) {
                Some((_, ty)) => Some(ty.clone()),
                None => self.named(name, at, home, report).map(Type::Named),
            },
        }
    }

    fn named(&mut self, name: &str, at: &Spot, home: Home, report: &mut Report) -> Option<TypeRef> {
        let Some(declared) = self.declared.get(name) else {
            let known = BUILT_IN.iter().map(|(built_in, _)| *built_in).chain(self.declared.keys().map(String::as_str));
            report.unknown(at.value(), "type", name, known);
            return None;
        };
        if declared.home != Home::Shared && declared.home != home {
            report
                .problem(at.value(), format!("the type `{name}` belongs to another resource"))
                .help("types that several resources use are declared in `api.yaml`")
                .also(declared.spot.key(), "declared here");
            return None;
        }
        Some(TypeRef { name: name.to_owned(), kind: kind_of(declared.decl), home: declared.home })
    }

    fn declaration(&mut self, name: &str, declared: &Declared<'s>, report: &mut Report) -> Option<TypeDef> {
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
            TypeKind::Record(Record { fields: self.record(decl, spot, owner, report), input: false })
        };
        let mut docs = vec![decl.says.clone().unwrap_or_else(|| format!("The type `{name}`."))];
        docs.extend(decl.docs.iter().map(|page| format!("Source: <{page}>.")));
        Some(TypeDef { name: Name::new(name), docs, kind })
    }

    fn record(&mut self, decl: &'s TypeDecl, spot: &Spot, owner: Owner<'_>, report: &mut Report) -> Vec<RecordField> {
        let mut fields = Vec::new();
        for (index, base) in decl.includes.iter().enumerate() {
            let at = spot.down("includes").down(index);
            match self.named(base, &at, owner.home, report) {
                Some(TypeRef { kind: RefKind::Record, .. }) if base != owner.name => {
                    let base = self.declared[base.as_str()].clone();
                    fields.extend(self.record(base.decl, &base.spot, owner, report));
                }
                Some(_) => {
                    report.problem(at.value(), format!("`{base}` cannot be included: it is not another struct"));
                }
                None => {}
            }
        }
        if let Some(own) = &decl.fields {
            fields.extend(self.fields(own, &spot.down("fields"), owner, report));
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
            if field.lenient && field.required {
                report.problem(at.key(), format!("the lenient field `{key}` must be optional")).help(format!("write `{key}?`"));
            }
            let Resolved { name, ty, required, nullable, lenient, docs, example, .. } = field;
            out.push(RecordField { name, ty, required, nullable, lenient, boxed: false, docs, example });
        }
        out
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
        for (word, value) in [("example", &detail.example), ("default", &detail.default)] {
            if let Some(value) = value.as_ref().and_then(|value| serde_json::to_value(value).ok()) {
                self.shown.push((value, ty.clone(), at.down(word)));
            }
        }
        let kind = detail.type_use.clone().unwrap_or(TypeUse::Name("string".into()));
        Some(Resolved {
            docs: docs::of_field(wire, &name.snake(), detail, &kind, self.meaning(&ty)),
            example: detail.example.as_ref().and_then(|value| serde_json::to_value(value).ok()),
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

    /// The field at a path into a body: of its inputs, or of the struct or union that it is.
    pub(super) fn body_field(&self, inputs: &Inputs, path: &[String]) -> Option<BodyField> {
        let (first, rest) = path.split_first()?;
        let field = match &inputs.whole {
            Some(ty) => self.member(ty, first)?,
            None => {
                let (rank, input) = inputs.fields.iter().enumerate().find(|(_, input)| input.place == Place::Body && input.name.wire() == first)?;
                BodyField { name: input.name.clone(), ty: input.ty.clone(), rank: vec![rank] }
            }
        };
        rest.iter().try_fold(field, |outer, step| {
            let inner = self.member(&outer.ty, step)?;
            Some(BodyField { rank: [outer.rank, inner.rank].concat(), ..inner })
        })
    }

    fn member(&self, ty: &Type, wire: &str) -> Option<BodyField> {
        let Type::Named(ty) = ty else { return None };
        match &self.get(&ty.name)?.kind {
            TypeKind::Record(record) => {
                let (rank, field) = record.fields.iter().enumerate().find(|(_, field)| field.name.wire() == wire)?;
                Some(BodyField { name: field.name.clone(), ty: field.ty.clone(), rank: vec![rank] })
            }
            TypeKind::Union(union) => union.variants.iter().find_map(|variant| self.member(&variant.ty, wire)),
            TypeKind::Choice(_) | TypeKind::Newtype(_) => None,
        }
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
                    report.problem(at.value(), format!("a variant of a union must be a struct, and `{name}` is none"));
                }
                None => {}
            }
        }
        Some(Union { discriminator, content: decl.content.clone(), default: decl.default.clone(), variants: out, open: decl.open.unwrap_or(true) })
    }
}

fn kind_of(decl: &TypeDecl) -> RefKind {
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

fn choice(values: &EnumValues, open: Option<bool>, spot: &Spot, report: &mut Report) -> Choice {
    if values.0.is_empty() {
        report.problem(spot.key(), "the enum has no values").help("list its values, or use `string`");
    }
    let variants = values.0.iter().map(|(wire, value)| {
        let name = Name::renamed(wire, value.rust_name.as_deref());
        Variant { docs: docs::of_value(wire, &name.snake(), value.says.as_deref()), name }
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
    if sample.is_none() {
        report.problem(spot.key(), "no example fits the pattern").help("give an `example:` of such a text");
    }
    Newtype { sample: sample.unwrap_or_default(), pattern }
}
