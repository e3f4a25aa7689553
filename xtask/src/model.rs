//! What commands ask the model: which fields a body or a struct has, and which values a type lists. Names are those of the wire.

use codegen::api::{Api, Content, Endpoint, Home, Place, Record, Type, TypeDef, TypeKind, Union};

/// A field of a body or of a struct.
#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) required: bool,
    /// Its type; of a union's field, the one that each variant gives it. None for a discriminator.
    pub(crate) types: Vec<&'a Type>,
    /// The values that a discriminator may have.
    pub(crate) tags: Vec<&'a str>,
}

/// The fields of an endpoint's body.
pub(crate) fn body<'a>(api: &'a Api, endpoint: &'a Endpoint) -> Vec<Field<'a>> {
    if let Some(whole) = &endpoint.whole_body {
        return fields(api, whole);
    }
    let inputs = endpoint.inputs.iter().filter(|input| input.place == Place::Body);
    inputs.map(|input| Field { name: input.name.wire(), required: input.required, types: vec![&input.ty], tags: Vec::new() }).collect()
}

/// How the body is sent, if there is one.
pub(crate) fn content_type(endpoint: &Endpoint) -> Option<&'static str> {
    let has_body = endpoint.whole_body.is_some() || endpoint.inputs.iter().any(|input| input.place == Place::Body);
    has_body.then_some(match endpoint.content {
        Content::Json => "application/json",
        Content::Multipart => "multipart/form-data",
    })
}

/// The fields of a type; none if it has no names for what is in it.
pub(crate) fn fields<'a>(api: &'a Api, ty: &Type) -> Vec<Field<'a>> {
    match declaration(api, ty).map(|def| &def.kind) {
        Some(TypeKind::Record(record)) => of_record(record),
        Some(TypeKind::Union(union)) => of_union(api, union),
        _ => Vec::new(),
    }
}

fn of_record(record: &Record) -> Vec<Field<'_>> {
    record.fields.iter().map(|field| Field { name: field.name.wire(), required: field.required, types: vec![&field.ty], tags: Vec::new() }).collect()
}

/// The discriminator, then what any variant has. A field is required if every variant requires it.
pub(crate) fn of_union<'a>(api: &'a Api, union: &'a Union) -> Vec<Field<'a>> {
    let tags = union.variants.iter().map(|variant| variant.name.wire()).collect();
    let mut found = vec![Field { name: &union.discriminator, required: union.default.is_none(), types: Vec::new(), tags }];
    if let Some(content) = &union.content {
        let types = union.variants.iter().map(|variant| &variant.ty).collect();
        found.push(Field { name: content, required: true, types, tags: Vec::new() });
        return found;
    }
    for field in of_any(api, union.variants.iter().map(|variant| &variant.ty)) {
        match found.iter_mut().find(|known| known.name == field.name) {
            Some(tag) => tag.types.extend(field.types),
            None => found.push(field),
        }
    }
    found
}

/// The fields of a value that has one of several types. What all of them require is required.
pub(crate) fn of_any<'a>(api: &'a Api, types: impl Iterator<Item = &'a Type>) -> Vec<Field<'a>> {
    let by_type: Vec<Vec<Field<'_>>> = types.map(|ty| fields(api, ty)).collect();
    let required = |name: &str| by_type.iter().all(|fields| fields.iter().any(|field| field.name == name && field.required));
    let mut found: Vec<Field<'_>> = Vec::new();
    for field in by_type.iter().flatten() {
        match found.iter_mut().find(|known| known.name == field.name) {
            Some(known) => known.types.extend(&field.types),
            None => found.push(Field { required: required(field.name), ..field.clone() }),
        }
    }
    found
}

/// The values that a value of one of these types, or an element of it, may have: an empty list if all take any text, none if none is a text.
pub(crate) fn listed<'a>(api: &'a Api, types: &[&Type]) -> Option<Vec<&'a str>> {
    let mut values = Vec::new();
    let mut is_text = false;
    for ty in types.iter().map(|ty| element(ty)) {
        is_text |= matches!(ty, Type::Text | Type::Secret | Type::Named(_));
        if let Some(TypeKind::Choice(choice)) = declaration(api, ty).map(|def| &def.kind) {
            for value in choice.variants.iter().map(|variant| variant.name.wire()) {
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
    }
    is_text.then_some(values)
}

/// What a list's elements are, of however many lists in each other, or the type itself.
fn element(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) => element(inner),
        ty => ty,
    }
}

fn declaration<'a>(api: &'a Api, ty: &Type) -> Option<&'a TypeDef> {
    let Type::Named(named) = ty else { return None };
    let declared = match named.home {
        Home::Shared(index) => &api.shared.get(index)?.types,
        Home::Resource(index) => &api.resources.get(index)?.types,
    };
    declared.iter().find(|def| def.name.pascal() == named.name)
}
