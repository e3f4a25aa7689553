//! Records: structs with declared fields and a place for everything else.
//!
//! `record!` expands to two plain functions that name each field once; all that is done per field happens here, in code that is shared by every record with a
//! field of the same type. A crate with hundreds of records is built from this, so what the macro expands to is kept small, and marked `inline`: the optimizer
//! then works on a record in the program that uses it and not for each one in the crate that declares them.

use super::container::fields;
use super::extra::Odd;
use super::{Decode, Encode, Entries, Extra, Invalid, Json, Members, Mismatch, Node, Object, Reading, Secret, Writing};

/// A struct made by [`record!`](crate::record).
pub trait Record: Sized {
    /// Takes each declared field, and at last the rest.
    ///
    /// # Errors
    ///
    /// A field does not fit its type.
    fn read(fields: &mut Fields<'_>) -> Result<Self, Mismatch>;

    /// Puts each declared field, and at last the rest.
    fn write<'v>(&'v self, writer: &mut Writer<'v>);
}

/// The fields of an object while a record is read from them.
pub struct Fields<'n> {
    sent: Members<'n>,
    taken: Taken,
    /// The fields behind the one that was taken last, and the position of the first of them. They mostly come in declared order.
    next: Entries<'n>,
    position: usize,
    /// Whether all fields before these were taken.
    in_order: bool,
    tag: Option<&'static str>,
    odd: Vec<Odd>,
    odd_outside: bool,
    reading: &'n mut Reading,
}

impl<'n> Fields<'n> {
    fn open(node: &Node<'n>, reading: &'n mut Reading) -> Result<Self, Mismatch> {
        let tag = reading.tag.take();
        let sent = fields(node, reading)?;
        let odd_outside = std::mem::take(&mut reading.odd);
        Ok(Self { sent, taken: Taken::default(), next: sent.into_iter(), position: 0, in_order: true, tag, odd: Vec::new(), odd_outside, reading })
    }

    fn find(&mut self, name: &str) -> Option<Node<'n>> {
        match self.next.name() {
            Some(next) if next == name => {
                self.taken.add(self.position);
                self.position += 1;
                self.next.next().map(|(_, node)| node)
            }
            None if self.in_order => None,
            _ if self.sent.may_have(name) => self.search(name),
            _ => None,
        }
    }

    fn search(&mut self, name: &str) -> Option<Node<'n>> {
        for (mut position, mut entries) in [(self.position, self.next.clone()), (0, self.sent.into_iter())] {
            while let Some((key, node)) = entries.next() {
                position += 1;
                if key == name {
                    self.taken.add(position - 1);
                    (self.position, self.next, self.in_order) = (position, entries, false);
                    return Some(node);
                }
            }
        }
        None
    }

    /// Takes the field `name`.
    ///
    /// # Errors
    ///
    /// The field does not fit its type.
    #[inline(never)]
    pub fn take<T: Decode + Encode>(&mut self, name: &'static str) -> Result<T, Mismatch> {
        let Some(node) = self.find(name) else { return T::absent().ok_or_else(|| Mismatch::missing(T::KIND, name)) };
        let value = T::decode(&node, self.reading).map_err(|mismatch| mismatch.within(name))?;
        if self.reading.odd {
            self.keep(name, node, written(&value));
        }
        Ok(value)
    }

    /// Takes the optional field `name`; one that does not fit counts as absent.
    ///
    /// # Errors
    ///
    /// The field does not fit, and reading is strict or the type has no absent value.
    #[inline(never)]
    pub fn take_lenient<T: Decode + Encode>(&mut self, name: &'static str) -> Result<T, Mismatch> {
        self.take(name).or_else(|mismatch| match (T::absent(), Node::Object(self.sent).get(name)) {
            (Some(absent), Some(node)) if !self.reading.strict => {
                self.keep(name, node, None);
                Ok(absent)
            }
            _ => Err(mismatch),
        })
    }

    /// Remembers how a field was sent. That makes the reading regular again: nobody outside has to.
    fn keep(&mut self, name: &'static str, node: Node<'_>, canonical: Option<Json>) {
        self.odd.push(Odd { name, raw: node.to_json(), canonical });
        self.reading.odd = false;
    }

    /// Takes what no declared field took.
    ///
    /// # Errors
    ///
    /// There is something, and reading is strict.
    pub fn rest(&mut self) -> Result<Extra, Mismatch> {
        self.reading.odd = self.odd_outside;
        let odd = std::mem::take(&mut self.odd);
        if self.in_order && self.next.name().is_none() {
            return Ok(Extra::new(Object::new(), odd));
        }
        let mut unknown = Object::new();
        for (_, (name, node)) in self.sent.into_iter().enumerate().filter(|(position, _)| !self.taken.has(*position)) {
            if self.reading.strict && self.tag != Some(name) {
                return Err(Mismatch::new("a known field", "an unknown one").within(name));
            }
            unknown.insert(name.to_owned(), node.to_json());
        }
        Ok(Extra::new(unknown, odd))
    }
}

/// The positions of fields that were taken: bits, because few objects have many fields.
#[derive(Default)]
struct Taken {
    first: u64,
    more: Vec<usize>,
}

impl Taken {
    fn add(&mut self, position: usize) {
        match 1_u64.checked_shl(u32::try_from(position).unwrap_or(u32::MAX)) {
            Some(bit) => self.first |= bit,
            None => self.more.push(position),
        }
    }

    fn has(&self, position: usize) -> bool {
        match 1_u64.checked_shl(u32::try_from(position).unwrap_or(u32::MAX)) {
            Some(bit) => self.first & bit != 0,
            None => self.more.contains(&position),
        }
    }
}

/// A value as a field: nothing if the field is left out.
fn written(value: &impl Encode) -> Option<Json> {
    (!value.is_absent()).then(|| value.encode())
}

/// Where a record writes its fields; the same walk over the fields also checks them, and finds the secrets in them.
pub struct Writer<'v>(Walk<'v>);

enum Walk<'v> {
    /// An object of a document, and where it starts.
    Write(Writing<'v>, usize),
    Check(Result<(), Invalid>),
    Secrets(Vec<Secret>),
}

impl<'v> Writer<'v> {
    /// Writes a field.
    #[inline(never)]
    pub fn put(&mut self, name: &'static str, value: &'v impl Encode) {
        match &mut self.0 {
            Walk::Check(checked) if checked.is_ok() => *checked = value.check().map_err(|invalid| invalid.within(name)),
            Walk::Check(_) => {}
            Walk::Secrets(found) => value.secrets(found),
            Walk::Write(..) if value.is_absent() => {}
            Walk::Write(writing, _) => {
                writing.text(name);
                value.write_to(writing);
            }
        }
    }

    /// Writes what is not declared, and each unchanged odd field as it was sent.
    pub fn rest(&mut self, extra: &'v Extra) {
        let Walk::Write(writing, start) = &mut self.0 else { return };
        for Odd { name, raw, canonical } in extra.odd() {
            let place = writing.field(*start + 1..writing.place(), name);
            if place.clone().map(|place| writing.value(place).to_json()) == *canonical {
                match place {
                    Some(place) => writing.replace(place, raw),
                    None => writing.entry(name, raw),
                }
            }
        }
        let declared = *start + 1..writing.place();
        for (name, value) in extra.iter() {
            if writing.field(declared.clone(), name).is_none() {
                writing.entry(name, value);
            }
        }
    }
}

/// Reads a record.
///
/// # Errors
///
/// The node does not fit the record.
pub fn read<T: Record>(node: &Node<'_>, reading: &mut Reading) -> Result<T, Mismatch> {
    T::read(&mut Fields::open(node, reading)?)
}

/// Writes a record.
pub fn write<'v>(record: &'v impl Record, writing: &mut Writing<'v>) {
    let start = writing.open();
    let mut writer = Writer(Walk::Write(std::mem::take(writing), start));
    record.write(&mut writer);
    if let Walk::Write(written, _) = writer.0 {
        *writing = written;
    }
    writing.close_object(start);
}

/// Checks the fields of a record.
///
/// # Errors
///
/// A field breaks a rule.
pub fn check(record: &impl Record) -> Result<(), Invalid> {
    let mut writer = Writer(Walk::Check(Ok(())));
    record.write(&mut writer);
    match writer.0 {
        Walk::Check(checked) => checked,
        Walk::Write(..) | Walk::Secrets(_) => Ok(()),
    }
}

/// Adds the secrets in the fields of a record.
pub fn secrets(record: &impl Record, found: &mut Vec<Secret>) {
    let mut writer = Writer(Walk::Secrets(std::mem::take(found)));
    record.write(&mut writer);
    if let Walk::Secrets(secrets) = writer.0 {
        *found = secrets;
    }
}

/// Makes a struct readable and writable: `record!(User { uid = "uid", metadata = "metadata" lenient });`.
///
/// The struct has one more field, `extra: Extra`, for what is not declared. Whether a field is required follows from its type; an `Option<Option<T>>` tells an
/// explicit `null` from a field that is not there. A `lenient` field is an option: a value that does not fit it reads as `None` and is written back as it came.
#[macro_export]
macro_rules! record {
    ($name:ident { $($field:ident = $wire:literal $($mode:ident)?),* $(,)? }) => {
        impl $crate::model::Record for $name {
            #[inline]
            fn read(fields: &mut $crate::model::Fields<'_>) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                ::core::result::Result::Ok(Self { $($field: $crate::record!(@take fields $wire $($mode)?),)* extra: fields.rest()? })
            }

            #[inline]
            fn write<'v>(&'v self, writer: &mut $crate::model::Writer<'v>) {
                $(writer.put($wire, &self.$field);)*
                writer.rest(&self.extra);
            }
        }

        impl $crate::model::Decode for $name {
            const KIND: &'static str = "object";

            #[inline]
            fn decode(
                node: &$crate::model::Node<'_>,
                reading: &mut $crate::model::Reading,
            ) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                $crate::model::record::read(node, reading)
            }
        }

        impl $crate::model::Encode for $name {
            #[inline]
            fn write_to<'v>(&'v self, writing: &mut $crate::model::Writing<'v>) {
                $crate::model::record::write(self, writing);
            }

            #[inline]
            fn check(&self) -> ::core::result::Result<(), $crate::model::Invalid> {
                $crate::model::record::check(self)
            }

            #[inline]
            fn secrets(&self, found: &mut ::std::vec::Vec<$crate::model::Secret>) {
                $crate::model::record::secrets(self, found);
            }
        }

        $crate::serde_bridge!($name);
    };
    (@take $fields:ident $wire:literal) => { $fields.take($wire)? };
    (@take $fields:ident $wire:literal lenient) => { $fields.take_lenient($wire)? };
}
