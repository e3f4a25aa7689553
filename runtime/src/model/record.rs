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
    /// Takes each declared field, and at last the rest. Whether one did not fit is asked afterwards, so that nothing has to be compiled for that at each field.
    fn read(fields: &mut Fields<'_>) -> Self;

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
    /// What did not fit. All that is taken after it is blank.
    failed: Option<Mismatch>,
    reading: &'n mut Reading,
}

impl<'n> Fields<'n> {
    fn open(node: &Node<'n>, reading: &'n mut Reading) -> Result<Self, Mismatch> {
        let tag = reading.tag.take();
        let sent = fields(node, reading)?;
        let odd_outside = std::mem::take(&mut reading.odd);
        Ok(Self::of(sent, tag, odd_outside, None, reading))
    }

    /// Of a record of which everything is blank.
    fn blank(reading: &'n mut Reading) -> Self {
        Self::of(Members::default(), None, false, Some(Mismatch::new("", "")), reading)
    }

    fn of(sent: Members<'n>, tag: Option<&'static str>, odd_outside: bool, failed: Option<Mismatch>, reading: &'n mut Reading) -> Self {
        let (taken, next) = (Taken::default(), sent.into_iter());
        Self { sent, taken, next, position: 0, in_order: true, tag, odd: Vec::new(), odd_outside, failed, reading }
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
        let (ahead, all) = (self.next.clone(), self.sent.into_iter());
        for (mut position, end, mut entries) in [(self.position, usize::MAX, ahead), (0, self.position, all)] {
            while position < end
                && let Some((key, node)) = entries.next()
            {
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
    #[inline(never)]
    pub fn take<T: Decode + Encode>(&mut self, name: &'static str) -> T {
        if self.failed.is_some() {
            return T::blank();
        }
        let taken = self.fitting(name);
        self.or_blank(taken)
    }

    /// Takes the optional field `name`; one that does not fit counts as absent, unless reading is strict.
    #[inline(never)]
    pub fn take_lenient<T: Decode + Encode>(&mut self, name: &'static str) -> T {
        let taken = self.fitting(name).or_else(|mismatch| match (T::absent(), Node::Object(self.sent).get(name)) {
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
        self.reading.odd = self.odd_outside;
        let odd = std::mem::take(&mut self.odd);
        if self.in_order && self.next.name().is_none() {
            return Extra::new(Object::new(), odd);
        }
        let mut unknown = Object::new();
        for (_, (name, node)) in self.sent.into_iter().enumerate().filter(|(position, _)| !self.taken.has(*position)) {
            if self.reading.strict && self.tag != Some(name) {
                self.failed.get_or_insert_with(|| Mismatch::new("a known field", "an unknown one").within(name));
            }
            unknown.insert(name.to_owned(), node.to_json());
        }
        Extra::new(unknown, odd)
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
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        let start = writing.open();
        let mut writer = Writer(Walk::Write(std::mem::take(writing), start));
        self.write(&mut writer);
        if let Walk::Write(written, _) = writer.0 {
            *writing = written;
        }
        writing.close_object(start);
    }

    fn check(&self) -> Result<(), Invalid> {
        let mut writer = Writer(Walk::Check(Ok(())));
        self.write(&mut writer);
        match writer.0 {
            Walk::Check(checked) => checked,
            Walk::Write(..) | Walk::Secrets(_) => Ok(()),
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

    fn write<'v>(&'v self, writer: &mut Writer<'v>) {
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
            fn write<'v>(&'v self, writer: &mut $crate::model::Writer<'v>) {
                $(writer.put($wire, &self.$field);)*
                writer.rest(&self.extra);
            }
        }

        $crate::serde_bridge!($name);
    };
    (@take $fields:ident $wire:literal) => { $fields.take($wire) };
    (@take $fields:ident $wire:literal lenient) => { $fields.take_lenient($wire) };
}
