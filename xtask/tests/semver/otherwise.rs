//! Where the tool judges otherwise than we do, and why. It sees which items there are and how many arguments they take, and it does not see types; the compiler
//! does, and bears witness: a line that compiled before the change and does not after it.

/// Changes after which no crate can be built here.
pub(crate) const NOT_TRIED: [&str; 1] = ["the runtime is another"];

/// A kind of change that is breaking, which the tool does not notice.
pub(crate) struct Otherwise {
    pub(crate) case: &'static str,
    pub(crate) reason: &'static str,
    /// The line, unless the change compiles.
    pub(crate) witness: Option<&'static str>,
}

const fn unseen(case: &'static str, reason: &'static str, witness: &'static str) -> Otherwise {
    Otherwise { case, reason, witness: Some(witness) }
}

const fn silent(case: &'static str) -> Otherwise {
    Otherwise { case, reason: "it compiles, and passes each value to the other's place", witness: None }
}

const IMPLS: &str = "it takes a method for present in whichever `impl` block it stands";
const ARGUMENTS: &str = "it does not look at the types of arguments";
const ANSWERS: &str = "it does not look at associated types of what is implemented, nor at what methods return";
const FIELDS: &str = "it does not look at the types of fields";
const CONVERSIONS: &str = "it does not miss an implementation of a generic trait";

const ALIASES: &str = "it does not miss the name of a call, which is an alias, nor the methods that the call has by a bound";

/// What a witness may use.
pub(crate) const BEFORE: &str = "
    #![allow(unused)]
    use bakery::{Bakery, access::*, runtime::{self, Sending}, shop::loaves::*, types::*};
    fn main() {}
    struct Clients { baker: Bakery, helper: Bakery<Helper>, guest: Bakery<AsGuest> }
";

/// All of them.
pub(crate) const OTHERWISE: &[Otherwise] = &[
    unseen("a call's type is renamed", ALIASES, "fn f(c: SellLoaf) {}"),
    unseen("a list has no pages", ALIASES, "fn f(c: ListLoaves) { c.pages(); }"),
    unseen("a policy became required", IMPLS, "fn f(c: Clients) { c.baker.loaves().get(7); }"),
    unseen("a policy is not supported any more", IMPLS, "fn f(c: Clients) { c.guest.loaves().get(7); }"),
    unseen("fewer scopes", IMPLS, "fn f(c: Clients) { c.helper.loaves().list(); }"),
    unseen("a need of several states is another", IMPLS, "fn f<A: runtime::Grants<AnyKey>>(l: Loaves<A>) { l.list(); }"),
    unseen("an argument's type is another", ARGUMENTS, "fn f(c: Clients) { c.baker.loaves().split(7, 1_i64, 2_i64); }"),
    unseen("a setter's type is another", ARGUMENTS, "fn f(c: SplitLoaf) { c.knife(&String::new()); }"),
    unseen("an input is a secret", ARGUMENTS, "fn f(c: SplitLoaf) { c.knife(&String::new()); }"),
    unseen("an argument may be null", ARGUMENTS, "fn f(c: Clients) { c.baker.loaves().split(7, 1_i64, 2_i64); }"),
    unseen("the body is another type", ARGUMENTS, "fn f(c: Clients, r: Recipe) { c.baker.loaves().replace(7, r); }"),
    unseen("an input struct's arguments change places", ARGUMENTS, "fn f() { Recipe::new(\"rye\", [\"knead\"]); }"),
    unseen("an answer is another", ANSWERS, "fn f(c: GetLoaf) -> Sending<Loaf> { c.send() }"),
    unseen("an answer may be missing", ANSWERS, "fn f(c: ReplaceLoaf) -> Sending<Loaf> { c.send() }"),
    unseen("parts of an answer may fail", ANSWERS, "fn f(c: ReplaceLoaf) -> Sending<Loaf> { c.send() }"),
    unseen("an answer is new", ANSWERS, "fn f(c: SplitLoaf) -> Sending<()> { c.send() }"),
    unseen("a field became required", FIELDS, "fn f(l: Loaf) -> Option<Flour> { l.flour }"),
    unseen("a field became optional", FIELDS, "fn f(l: Loaf) -> String { l.name }"),
    unseen("a field is of another type", FIELDS, "fn f(l: Loaf) -> String { l.name }"),
    unseen("a field may be null", FIELDS, "fn f(l: Loaf) -> Option<Nuts> { l.mix }"),
    unseen("a field is boxed", FIELDS, "fn f(l: Loaf) -> Option<Nuts> { l.mix }"),
    unseen("a newtype is not numeric", CONVERSIONS, "fn f() { LoafId::from(7_u64); }"),
    silent("arguments change places"),
    silent("credentials change places"),
];
