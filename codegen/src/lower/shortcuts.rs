//! Shortcuts: further methods for an endpoint, which fill some of the body's fields by themselves.

use super::Lowering;
use super::inputs::Inputs;
use super::spot::Spot;
use super::types::Types;
use crate::api::{Filled, Place, Shortcut, Taken, Type, TypeKind};
use crate::name::Name;
use crate::spec::Endpoint;

/// A field inside a body.
#[derive(Debug)]
pub(super) struct BodyField {
    pub(super) name: Name,
    pub(super) ty: Type,
    pub(super) help: String,
    /// Where it stands among the others, a number for each level.
    pub(super) rank: Vec<usize>,
}

impl Lowering<'_> {
    /// Lowers the shortcuts of an endpoint.
    pub(super) fn shortcuts(&mut self, endpoint: &Endpoint, inputs: &Inputs, at: &Spot) -> Vec<Shortcut> {
        let mut out = Vec::new();
        for (name, shortcut) in &endpoint.shortcuts {
            let at = at.down("shortcuts").down(name);
            let mut takes = Vec::new();
            let mut fields = Vec::new();
            for (index, dotted) in shortcut.takes.iter().enumerate() {
                let path = steps(dotted);
                match self.types.body_field(inputs, &path) {
                    Some(BodyField { name, ty, help, rank }) => {
                        takes.push(Taken { name: name.clone(), ty: ty.clone(), help });
                        fields.push((rank, Filled::Argument { at: path, name, ty }));
                    }
                    None => self.no_field(at.down("takes").down(index).value(), dotted),
                }
            }
            for (dotted, value) in &shortcut.sets {
                let (path, spot) = (steps(dotted), at.down("sets").down(dotted));
                match self.types.body_field(inputs, &path) {
                    Some(BodyField { ty, rank, .. }) => {
                        let value = serde_json::to_value(value).unwrap_or_default();
                        self.fits(&value, &ty, &spot);
                        fields.push((rank, Filled::Value { at: path, value }));
                    }
                    None => self.no_field(spot.key(), dotted),
                }
            }
            let filled: Vec<&[String]> = fields.iter().map(|(_, field)| field.at()).collect();
            for lacking in self.types.lacking(inputs, &filled) {
                self.report.problem(at.key(), format!("the shortcut leaves out the required body field `{lacking}`")).help("take it or set it");
            }
            fields.sort_by(|(one, _), (other, _)| one.cmp(other));
            let fields = fields.into_iter().map(|(_, field)| field).collect();
            out.push(Shortcut { name: Name::new(name), says: shortcut.says.clone(), takes, fields });
        }
        out
    }

    fn no_field(&mut self, at: crate::report::Place, dotted: &str) {
        self.report.problem(at, format!("the body has no field `{dotted}`"));
    }
}

fn steps(dotted: &str) -> Vec<String> {
    dotted.split('.').map(str::to_owned).collect()
}

impl Types<'_> {
    /// The field at a path into a body: of its inputs, or of the struct or union that it is.
    fn body_field(&self, inputs: &Inputs, path: &[String]) -> Option<BodyField> {
        let (first, rest) = path.split_first()?;
        let field = match &inputs.whole {
            Some(ty) => self.member(ty, first)?,
            None => {
                let (rank, input) = inputs.fields.iter().enumerate().find(|(_, input)| input.place == Place::Body && input.name.wire() == first)?;
                BodyField { name: input.name.clone(), ty: input.ty.clone(), help: input.help.clone(), rank: vec![rank] }
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
                Some(BodyField { name: field.name.clone(), ty: field.ty.clone(), help: field.help.clone(), rank: vec![rank] })
            }
            TypeKind::Union(union) => union.variants.iter().find_map(|variant| self.member(&variant.ty, wire)),
            TypeKind::Choice(_) | TypeKind::Newtype(_) => None,
        }
    }

    /// The required fields of a body that are not among those filled, with dots.
    fn lacking(&self, inputs: &Inputs, filled: &[&[String]]) -> Vec<String> {
        match &inputs.whole {
            Some(ty) => self.lacking_of(ty, filled),
            None => {
                let fields = inputs.fields.iter().filter(|input| input.place == Place::Body && input.required);
                fields.flat_map(|input| self.lacking_at(input.name.wire(), &input.ty, filled)).collect()
            }
        }
    }

    /// The same for a type. Of a union some struct must be complete; the one that lacks least tells what is missing.
    fn lacking_of(&self, ty: &Type, filled: &[&[String]]) -> Vec<String> {
        let Type::Named(ty) = ty else { return Vec::new() };
        match self.get(&ty.name).map(|def| &def.kind) {
            Some(TypeKind::Record(record)) => {
                let fields = record.fields.iter().filter(|field| field.required);
                fields.flat_map(|field| self.lacking_at(field.name.wire(), &field.ty, filled)).collect()
            }
            Some(TypeKind::Union(union)) => {
                let variants = union.variants.iter().filter(|variant| filled.iter().all(|path| self.member(&variant.ty, &path[0]).is_some()));
                variants.map(|variant| self.lacking_of(&variant.ty, filled)).min_by_key(Vec::len).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// The same for a field: nothing if it is filled as a whole, what is missing inside it if it is filled in part.
    fn lacking_at(&self, wire: &str, ty: &Type, filled: &[&[String]]) -> Vec<String> {
        let inside: Vec<&[String]> =
            filled.iter().filter_map(|path| path.split_first()).filter(|(first, _)| *first == wire).map(|(_, rest)| rest).collect();
        if inside.is_empty() {
            return vec![wire.to_owned()];
        }
        if inside.iter().any(|rest| rest.is_empty()) {
            return Vec::new();
        }
        self.lacking_of(ty, &inside).into_iter().map(|inner| format!("{wire}.{inner}")).collect()
    }
}
