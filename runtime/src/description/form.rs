//! A type with what its name stands for.

use super::{Choice, Declared, Field, Newtype, Type, Types, Union};

/// What a value is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape<'d> {
    types: &'d Types,
    ty: &'d Type,
}

/// What a shape is, with no name left unresolved.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form<'d> {
    /// One of the types that need no declaration, and no list or map.
    Plain(&'d Type),
    List(Shape<'d>),
    Map(Shape<'d>),
    /// A map whose keys are secret.
    SecretMap(Shape<'d>),
    Record(&'d [Field]),
    Choice(&'d Choice),
    Union(&'d Union),
    Newtype(&'d Newtype),
}

impl<'d> Shape<'d> {
    pub(super) const fn new(types: &'d Types, ty: &'d Type) -> Self {
        Self { types, ty }
    }

    /// Another type of the same description.
    pub(crate) const fn of(self, ty: &'d Type) -> Self {
        Self { ty, ..self }
    }

    /// What it is.
    pub(crate) fn form(self) -> Form<'d> {
        match self.ty {
            Type::List(inner) => Form::List(self.of(inner)),
            Type::Map(inner) => Form::Map(self.of(inner)),
            Type::SecretMap(inner) => Form::SecretMap(self.of(inner)),
            Type::Named(name) => match self.types.get(name) {
                Some(Declared::Record(fields)) => Form::Record(fields),
                Some(Declared::Choice(choice)) => Form::Choice(choice),
                Some(Declared::Union(union)) => Form::Union(union),
                Some(Declared::Newtype(newtype)) => Form::Newtype(newtype),
                // The generator declares what it names.
                None => Form::Plain(&Type::Json),
            },
            plain => Form::Plain(plain),
        }
    }
}
