//! The types that hold others, and the free ones: options, boxes, lists, objects, any JSON, and nothing.
//!
//! Some servers have one type for lists and maps, so an empty object may come as `[]` and a list with gaps as an object with digits for keys.

use super::{Decode, Encode, Invalid, Json, Members, Mismatch, Node, Object, Reading, Secret, Writing};

/// Room is made at once for so many elements: a longer list may not be one of what it should be.
const PAGE: usize = 100;

impl<T: Decode> Decode for Option<T> {
    const KIND: &'static str = T::KIND;

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        if !matches!(node, Node::Null) {
            return T::decode(node, reading).map(Some);
        }
        // For `Option<Option<T>>` this is `Some(None)`: the field is there, and null.
        let null = T::null();
        if null.is_none() {
            reading.unusual(node, T::KIND)?;
        }
        Ok(null)
    }

    fn blank() -> Self {
        None
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn null() -> Option<Self> {
        Some(None)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        match self {
            Some(value) => value.write_to(writing),
            None => writing.null(),
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        self.as_ref().map_or(Ok(()), T::check)
    }

    fn secrets(&self, found: &mut Vec<Secret>) {
        if let Some(value) = self {
            value.secrets(found);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Decode> Decode for Vec<T> {
    const KIND: &'static str = "list";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        let fields = match *node {
            Node::List(nodes) => {
                let mut list = Self::with_capacity(nodes.len().min(PAGE));
                for (index, node) in nodes.into_iter().enumerate() {
                    list.push(T::decode(&node, reading).map_err(|mismatch| mismatch.at(index))?);
                }
                return Ok(list);
            }
            Node::Object(fields) => fields,
            _ => return Err(Mismatch::new(Self::KIND, node.kind())),
        };
        reading.unusual(node, Self::KIND)?;
        let elements = numbered(fields);
        if elements.is_empty() && !fields.is_empty() {
            return T::decode(node, reading).map(|only| vec![only]);
        }
        elements.into_iter().map(|(index, node)| T::decode(&node, reading).map_err(|mismatch| mismatch.within(&index.to_string()))).collect()
    }

    fn blank() -> Self {
        Self::new()
    }
}

/// The fields whose names are numbers, in the order of the numbers.
fn numbered(fields: Members<'_>) -> Vec<(u64, Node<'_>)> {
    let mut elements: Vec<_> = fields.into_iter().filter_map(|(name, node)| Some((name.parse().ok()?, node))).collect();
    elements.sort_by_key(|(index, _)| *index);
    elements
}

impl<T: Encode> Encode for Vec<T> {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        let start = writing.open();
        for value in self {
            value.write_to(writing);
        }
        writing.close_list(start, self.len());
    }

    fn check(&self) -> Result<(), Invalid> {
        self.iter().enumerate().try_for_each(|(index, value)| value.check().map_err(|invalid| invalid.at(index)))
    }

    fn secrets(&self, found: &mut Vec<Secret>) {
        for value in self {
            value.secrets(found);
        }
    }
}

/// The fields of an object; an empty list stands for an empty object.
pub(super) fn fields<'n>(node: &Node<'n>, reading: &mut Reading) -> Result<Members<'n>, Mismatch> {
    match *node {
        Node::Object(fields) => Ok(fields),
        Node::List(nodes) if nodes.is_empty() => reading.unusual(node, Object::KIND).map(|()| Members::default()),
        _ => Err(Mismatch::new(Object::KIND, node.kind())),
    }
}

impl Decode for Object {
    const KIND: &'static str = "object";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        fields(node, reading).map(Members::to_object)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl Encode for Object {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.object(self);
    }
}

impl Decode for Json {
    const KIND: &'static str = "any value";

    fn decode(node: &Node<'_>, _: &mut Reading) -> Result<Self, Mismatch> {
        Ok(node.to_json())
    }

    fn blank() -> Self {
        Self::Null
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl Encode for Json {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.json(self);
    }
}

/// The answer of a call that has none: whatever comes is odd, and so kept by whoever asked.
impl Decode for () {
    const KIND: &'static str = "nothing";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        match node {
            Node::Null => Ok(()),
            _ => reading.unusual(node, Self::KIND),
        }
    }

    fn blank() -> Self {}

    fn absent() -> Option<Self> {
        Some(())
    }

    fn null() -> Option<Self> {
        Some(())
    }
}

impl Encode for () {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.null();
    }

    fn is_absent(&self) -> bool {
        true
    }
}
