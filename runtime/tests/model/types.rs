//! The made-up API: users, groups, messages.

use runtime::{DateTime, Extra, Json, Map, Object, Secret, Timestamp, UnknownValue};

/// A name of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uid(String);
runtime::newtype!(Uid, "[A-Za-z-]{1,10}");

/// The number of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(String);
runtime::newtype!(MessageId, "[0-9]{1,20}", numeric);

/// Any text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Note(String);
runtime::newtype!(Note);

/// Who may join.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupType {
    /// Anyone.
    Public,
    /// Who is asked.
    Private,
    /// What came later.
    Unknown(UnknownValue),
}
runtime::choice!(GroupType { Public = "public", Private = "private" });

/// Where the servers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Region {
    /// America.
    Us,
    /// Europe.
    Eu,
}
runtime::choice!(Region { Us = "us", Eu = "eu" } closed);

/// A user with a field of every kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Required.
    pub uid: Uid,
    /// A text.
    pub name: Option<String>,
    /// A whole number.
    pub age: Option<i64>,
    /// Any number.
    pub score: Option<f64>,
    /// A boolean.
    pub blocked: Option<bool>,
    /// A point in time.
    pub last_seen: Option<Timestamp>,
    /// A text of a point in time.
    pub born: Option<DateTime>,
    /// A secret.
    pub token: Option<Secret>,
    /// A list.
    pub tags: Option<Vec<String>>,
    /// An object.
    pub metadata: Option<Object>,
    /// What should be an object.
    pub loose: Option<Object>,
    /// May be null.
    pub role: Option<Option<String>>,
    /// A map.
    pub counts: Option<Map<i64>>,
    /// Anything.
    pub any: Option<Json>,
    /// Another user.
    pub friend: Option<Box<Self>>,
    /// What is not declared.
    pub extra: Extra,
}
runtime::record!(User {
    uid = "uid",
    name = "name",
    age = "age",
    score = "score",
    blocked = "blocked",
    last_seen = "lastSeen",
    born = "born",
    token = "token",
    tags = "tags",
    metadata = "metadata",
    loose = "loose" lenient,
    role = "role",
    counts = "counts",
    any = "any",
    friend = "friend",
});

/// A group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// Required.
    pub r#type: GroupType,
    /// Required.
    pub members: Vec<User>,
    /// What is not declared.
    pub extra: Extra,
}
runtime::record!(Group { r#type = "type", members = "members" });

/// A text that is sent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Outgoing {
    /// Required.
    pub text: String,
    /// What is not declared.
    pub extra: Extra,
}
runtime::record!(Outgoing { text = "text" });

/// A message of the user's own kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OutgoingCustom {
    /// Required.
    pub data: Object,
    /// Which message it answers.
    pub parent: Option<MessageId>,
    /// What is not declared.
    pub extra: Extra,
}
runtime::record!(OutgoingCustom { data = "data", parent = "parent" });

/// A record without fields.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Empty {
    /// What is not declared.
    pub extra: Extra,
}
runtime::record!(Empty {});

/// The tag is inside, and one kind is meant where there is none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum NewMessage {
    /// A text.
    Message(Outgoing),
    /// Anything else.
    Custom(Box<OutgoingCustom>),
    /// What came later.
    Unknown(Json),
}
runtime::union!(NewMessage by "category" { Message(Outgoing) = "message", Custom(Box<OutgoingCustom>) = "custom" } default "message");

/// The tag is beside.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Entity {
    /// A user.
    User(Box<User>),
    /// A group.
    Group(Group),
    /// What came later.
    Unknown(Json),
}
runtime::union!(Entity by "entityType" in "entity" { User(Box<User>) = "user", Group(Group) = "group" });

/// Nothing comes later.
#[derive(Clone, PartialEq)]
pub enum Closed {
    /// A text.
    Text(Outgoing),
    /// Nothing.
    Empty(Empty),
}
runtime::union!(Closed by "kind" { Text(Outgoing) = "text", Empty(Empty) = "empty" } closed);

/// Nothing comes later, and a kind may be left out.
#[derive(Clone, PartialEq)]
pub enum ClosedDefault {
    /// A text.
    Text(Outgoing),
}
runtime::union!(ClosedDefault by "kind" { Text(Outgoing) = "text" } closed default "text");
