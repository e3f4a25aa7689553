//! `spec/api.yaml`: what the resource files refer to.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Ordered;
use super::paging::PagingStyle;
use super::resource_file::{Pattern, Policy};
use super::types::TypeDecl;

/// The API as a whole: families, authentication, envelopes, errors, paging, rate classes, shared types.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ApiFile {
    /// The crate that is generated.
    #[serde(rename = "crate")]
    pub package: Package,
    /// The variables that base URLs may contain, by name.
    #[serde(default)]
    pub variables: Ordered<Variable>,
    /// Base-URL families, by the name that resource files use.
    pub families: Ordered<Family>,
    /// Auth schemes, by the name that resource files use.
    pub auth: Ordered<AuthScheme>,
    /// The header by which a call acts as a user.
    pub acting: Option<Acting>,
    /// What an endpoint may need of a client, by the name of the Rust type that stands for it.
    #[serde(default)]
    pub access: Ordered<Access>,
    /// How answers are wrapped.
    pub envelopes: Ordered<Envelope>,
    /// How refusals look.
    pub errors: Ordered<ErrorShape>,
    /// Paging styles.
    #[serde(default)]
    pub paging: Ordered<PagingStyle>,
    /// Rate classes.
    #[serde(default)]
    pub rates: Ordered<Rate>,
    /// Types that several resource files use.
    #[serde(default)]
    pub types: Ordered<TypeDecl>,
    /// Endpoints that several resources have alike.
    #[serde(default)]
    pub patterns: Ordered<Pattern>,
    /// Pages for people, beside the reference.
    pub guide: Option<Guide>,
    /// Why something is written as it is; for maintainers, never printed.
    pub note: Option<String>,
}

/// Pages for people: files of Markdown beside the YAML, which become modules of the crate that hold nothing but words.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The page that the crate's front page begins with.
    pub start: String,
    /// The further pages, by the name of the module, in the order in which one reads them.
    pub pages: Ordered<String>,
}

/// The crate that is generated.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Package {
    /// Package name.
    pub name: String,
    /// Package version.
    pub version: String,
    /// One sentence: what the crate is.
    pub says: String,
    /// The page where the API is documented.
    pub docs: String,
    /// Where the source lives.
    pub repository: Option<String>,
    /// Licence expression; `MIT OR Apache-2.0` unless given.
    pub license: Option<String>,
    /// Oldest supported Rust release.
    pub rust_version: String,
    /// Keywords of the package, at most five.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Categories of the package.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Prefix of the environment variables that no scheme or variable names: `PREFIX_BASE_URL`.
    pub env: String,
    /// The hand-written crate that the generated one stands on.
    pub runtime: RuntimeCrate,
}

/// The hand-written crate that the generated one stands on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuntimeCrate {
    /// Its package name.
    pub package: String,
    /// Its version.
    pub version: String,
    /// Its folder, seen from the generated crate.
    pub path: String,
}

/// A variable of base URLs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variable {
    /// Its type: a newtype with a `pattern`, or a closed enum.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The environment variable that holds it.
    pub env: String,
    /// What it is.
    pub says: String,
}

/// A base-URL family.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// The base URL, `https://…`, with variables in braces.
    pub base: String,
    /// The auth schemes that belong to it.
    pub auth: Vec<String>,
    /// The envelope of its answers, unless an endpoint says otherwise.
    pub envelope: String,
    /// The shape of its errors.
    pub error: String,
    /// Known error codes with which any of its endpoints may refuse.
    #[serde(default)]
    pub codes: Vec<String>,
    /// What it covers.
    pub says: String,
    /// Its page in the vendor's reference.
    pub docs: Option<String>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// An auth scheme: the headers that carry the credentials, and the kinds of keys there are.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthScheme {
    /// Name of the client type that holds these credentials.
    pub client: String,
    /// The headers, by wire name.
    pub headers: Ordered<AuthHeader>,
    /// Kinds of keys; each becomes a state of the client. A scheme with scopes has one header.
    #[serde(default)]
    pub scopes: Ordered<Scope>,
    /// The scopes of an endpoint that names none.
    #[serde(default)]
    pub default: Vec<String>,
    /// What the credentials are.
    pub says: String,
    /// The page where they are explained.
    pub docs: Option<String>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// A header that carries a credential.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AuthHeader {
    /// The environment variable that holds the value; a scheme with scopes names it at each scope.
    pub env: Option<String>,
    /// What the value is.
    pub says: String,
}

/// A kind of key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The builder's method that takes such a key.
    pub setter: String,
    /// The environment variable that holds such a key.
    pub env: String,
    /// What such a key may do.
    pub says: String,
}

/// The header by which a call acts as a user.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acting {
    /// Wire name of the header; its snake-case form names the client's method, its Pascal-case form the state.
    pub header: String,
    /// Rust name, where the header does not make a good one.
    #[serde(rename = "as")]
    pub rust_name: Option<String>,
    /// Type of its value: a newtype of string.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The auth scheme whose client may act as a user.
    pub auth: String,
    /// The scope that may act as a user.
    pub scope: String,
    /// Known error codes with which any call that acts as a user may be refused.
    #[serde(default)]
    pub codes: Vec<String>,
    /// What acting as a user means.
    pub says: String,
    /// The page where it is explained.
    pub docs: Option<String>,
}

/// What an endpoint may need of a client: the scopes that may call it, and its policy.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Access {
    /// The scopes that may call it.
    pub scopes: Vec<String>,
    /// Its acting-user policy.
    pub on_behalf_of: Policy,
    /// The need in words, as it reads in a compiler message.
    pub says: String,
}

/// How an answer is wrapped. Without `data` the body is the answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The key under which the answer lies.
    pub data: Option<String>,
    /// The key under which facts about the answer lie.
    pub meta: Option<String>,
    /// The vendor is known to wrap again: a list of one, or the same envelope inside `data`.
    #[serde(default)]
    pub repeated: bool,
    /// Where in the data the answer itself lies, as keys joined by dots: the first place that is there.
    #[serde(default)]
    pub inside: Vec<String>,
    /// Where in the data a boolean says whether the call did what it should: one that is false is a refusal.
    #[serde(default)]
    pub done: Vec<String>,
    /// Where it is used.
    pub says: String,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// How a refusal looks.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorShape {
    /// The key under which the error object lies; without it the body is the error.
    pub at: Option<String>,
    /// The key of the machine-readable code.
    pub code: Option<String>,
    /// The key of the message.
    pub message: String,
    /// Further keys worth showing.
    #[serde(default)]
    pub details: Vec<String>,
    /// The known codes and what they mean; the set is open.
    #[serde(default)]
    pub codes: Ordered<String>,
    /// Where it is used.
    pub says: String,
}

/// A rate class.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Rate {
    /// Calls a minute.
    pub per_minute: u32,
    /// Whether each acting user is counted alone; calls for nobody count as one user.
    #[serde(default)]
    pub per_user: bool,
    /// What counts.
    pub says: String,
}
