//! Records: structs with declared fields and a place for everything else.
//!
//! `record!` expands to two plain functions that name each field once; all that is done per field happens here, in code that is shared by every record with a
//! field of the same type. A crate with hundreds of records is built from this, so what the macro expands to is kept small, and marked `inline`: the optimizer
//! then works on a record in the program that uses it and not for each one in the crate that declares them.

use super::container::fields;
use super::extra::Odd;
use super::{Decode, Encode, Entries, Extra, Invalid, Json, Members, Mismatch, Node, Object, Reading, Secret};

/// A struct made by [`record!`](crate::record).
pub trait Record: Sized {
    /// Takes each declared field, and at last the rest. Whether one did not fit is asked afterwards, so that nothing has to be compiled for that at each field.
    fn read(fields: &mut Fields<'_>) -> Self;

    /// Puts each declared field, and at last the rest.
    fn write(&self, writer: &mut Writer);
}

/// The fields of an object while a record is read from them.
pub struct Fields<'n> {
    sent: Members<'n>,
    taken: Taken,
    /// From where on the next field is looked for: fields mostly come in declared order.
    next: (usize, Entries<'n>),
    tag: Option<&'static str>,
    odd: Vec<Odd>,
    odd_outside: bool,
    /// What did not fit. All that is taken after it is blank.
    failed: Option<Mismatch>,
    reading: &'n mut Reading,
}

impl<'n> Fields<'n> {
    fn open(node: &Node<'n>, reading: &'n mut Reading) -> Result<Self, Mismatch> {
        let tag = reading.tag.take();
        let sent = fields(node, reading)?;
        let odd_outside = std::mem::take(&mut reading.odd);
        Ok(Self { sent, taken: Taken::default(), next: (0, sent.into_iter()), tag, odd: Vec::new(), odd_outside, failed: None, reading })
    }

    /// Of a record of which everything is blank.
    fn blank(reading: &'n mut Reading) -> Self {
        let (sent, failed) = (Members::default(), Some(Mismatch::new("", "")));
        Self { sent, taken: Taken::default(), next: (0, sent.into_iter()), tag: None, odd: Vec::new(), odd_outside: false, failed, reading }
    }

    fn find(&mut self, name: &str) -> Option<Node<'n>> {
        if !self.sent.may_have(name) {
            return None;
        }
        for (mut position, mut entries) in [self.next.clone(), (0, self.sent.into_iter())] {
            while let Some((key, node)) = entries.next() {
                if key == name {
                    self.taken.add(position);
                    self.next = (position + 1, entries);
                    return Some(node);
                }
                position += 1;
            }
        }
        None
    }

    /// Takes the field `name`.
    #[inline(never)]
    pub fn take<T: Decode + Encode>(&mut self, name: &'static str) -> T {
        let taken = if self.failed.is_none() { self.fitting(name) } else { Ok(T::blank()) };
        self.or_blank(taken)
    }

    /// Takes the optional field `name`; one that does not fit counts as absent, unless reading is strict.
    #[inline(never)]
    pub fn take_lenient<T: Decode + Encode>(&mut self, name: &'static str) -> T {
        let taken = self.fitting(name).or_else(|mismatch| match (T::absent(), self.find(name)) {
            (Some(absent), Some(node)) if !self.reading.strict => {
                self.keep(name, node, None);
                Ok(absent)
            }
            _ => Err(mismatch),
        });
        self.or_blank(taken)
    }

    fn fitting<T: Decode + Encode>(&mut self, name: &'static str) -> Result<T, Mismatch> {
        let Some(node) = self.find(name) else { return T::absent().ok_or_else(|| Mismatch::missing(T::KIND, name)) };
        let value = T::decode(&node, self.reading).map_err(|mismatch| mismatch.within(name))?;
        if self.reading.odd {
            self.keep(name, node, written(&value));
        }
        Ok(value)
    }

    /// The first that does not fit is what is told.
    fn or_blank<T: Decode>(&mut self, taken: Result<T, Mismatch>) -> T {
        taken.unwrap_or_else(|mismatch| {
            self.failed.get_or_insert(mismatch);
            T::blank()
        })
    }

    /// Remembers how a field was sent. That makes the reading regular again: nobody outside has to.
    fn keep(&mut self, name: &'static str, node: Node<'_>, canonical: Option<Json>) {
        self.odd.push(Odd { name, raw: node.to_json(), canonical });
        self.reading.odd = false;
    }

    /// Takes what no declared field took, of which there is nothing if reading is strict.
    pub fn rest(&mut self) -> Extra {
        let mut unknown = Object::new();
        for (_, (name, node)) in self.sent.into_iter().enumerate().filter(|(position, _)| !self.taken.has(*position)) {
            if self.reading.strict && self.tag != Some(name) {
                self.failed.get_or_insert_with(|| Mismatch::new("a known field", "an unknown one").within(name));
            }
            unknown.insert(name.to_owned(), node.to_json());
        }
        self.reading.odd = self.odd_outside;
        Extra::new(unknown, std::mem::take(&mut self.odd))
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
pub struct Writer(Walk);

enum Walk {
    Write(Object),
    Check(Result<(), Invalid>),
    Secrets(Vec<Secret>),
}

impl Writer {
    /// Writes a field.
    #[inline(never)]
    pub fn put(&mut self, name: &'static str, value: &impl Encode) {
        match &mut self.0 {
            Walk::Check(checked) if checked.is_ok() => *checked = value.check().map_err(|invalid| invalid.within(name)),
            Walk::Check(_) => {}
            Walk::Secrets(found) => value.secrets(found),
            Walk::Write(object) => insert(object, name, written(value)),
        }
    }

    /// Writes what is not declared, and each unchanged odd field as it was sent.
    pub fn rest(&mut self, extra: &Extra) {
        let Walk::Write(object) = &mut self.0 else { return };
        for odd in extra.odd() {
            if object.get(odd.name) == odd.canonical.as_ref() {
                object.insert(odd.name.to_owned(), odd.raw.clone());
            }
        }
        for (name, value) in extra.iter() {
            object.entry(name).or_insert_with(|| value.clone());
        }
    }
}

fn insert(object: &mut Object, name: &'static str, value: Option<Json>) {
    if let Some(value) = value {
        object.insert(name.to_owned(), value);
    }
}

/// Every record is read and written alike, so that a crate with hundreds of them has no code of its own for it.
impl<T: Record> Decode for T {
    const KIND: &'static str = "object";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        let mut fields = Fields::open(node, reading)?;
        let record = T::read(&mut fields);
        fields.failed.map_or(Ok(record), Err)
    }

    fn blank() -> Self {
        T::read(&mut Fields::blank(&mut Reading::lenient()))
    }
}

impl<T: Record> Encode for T {
    fn encode(&self) -> Json {
        let mut writer = Writer(Walk::Write(Object::new()));
        self.write(&mut writer);
        match writer.0 {
            Walk::Write(object) => Json::Object(object),
            Walk::Check(_) | Walk::Secrets(_) => Json::Null,
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut writer = Writer(Walk::Check(Ok(())));
        self.write(&mut writer);
        match writer.0 {
            Walk::Check(checked) => checked,
            Walk::Write(_) | Walk::Secrets(_) => Ok(()),
        }
    }

    fn secrets(&self, found: &mut Vec<Secret>) {
        let mut writer = Writer(Walk::Secrets(std::mem::take(found)));
        self.write(&mut writer);
        if let Walk::Secrets(secrets) = writer.0 {
            *found = secrets;
        }
    }
}

/// A record that another holds, and that would otherwise hold itself.
impl<T: Record> Record for Box<T> {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self::new(T::read(fields))
    }

    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
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
            fn read(fields: &mut $crate::model::Fields<'_>) -> Self {
                Self { $($field: $crate::record!(@take fields $wire $($mode)?),)* extra: fields.rest() }
            }

            #[inline]
            fn write(&self, writer: &mut $crate::model::Writer) {
                $(writer.put($wire, &self.$field);)*
                writer.rest(&self.extra);
            }
        }

        $crate::serde_bridge!($name);
    };
    (@take $fields:ident $wire:literal) => { $fields.take($wire) };
    (@take $fields:ident $wire:literal lenient) => { $fields.take_lenient($wire) };
}
