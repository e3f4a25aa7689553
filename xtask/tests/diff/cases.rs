//! The kinds of changes, each made to the spec beside this file, once.

/// A change of a file of the spec.
pub(crate) enum Edit {
    /// One text becomes another; it occurs once.
    Text(&'static str, &'static str, &'static str),
    /// The file is new.
    New(&'static str, &'static str),
    /// The file is gone.
    Gone(&'static str),
}

use Edit::{Gone, New, Text};

/// A kind of change.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) edits: &'static [Edit],
}

const fn case(name: &'static str, edits: &'static [Edit]) -> Case {
    Case { name, edits }
}

const API: &str = "api.yaml";
const LOAVES: &str = "shop/loaves.yaml";
const JARS: &str = "shop/jars.yaml";

const SELL: &str = "  sell:\n    call: DELETE /loaves/{loaf}\n    onBehalfOf: unsupported\n    path: {loaf: LoafId}\n";
const SPLIT: &str = "{parts: integer, width: integer, knife?: string}";

/// All of them.
pub(crate) const CASES: &[&[Case]] = &[ENDPOINTS, INPUTS, ANSWERS, RESOURCES, STRUCTS, OTHER_TYPES, CLIENTS, PACKAGE];

const ENDPOINTS: &[Case] = &[
    case(
        "an endpoint is new",
        &[Text(LOAVES, "  sell:\n", "  count:\n    call: GET /count\n    onBehalfOf: unsupported\n    returns: {string: integer}\n  sell:\n")],
    ),
    case("an endpoint is gone", &[Text(LOAVES, SELL, "")]),
    case("an endpoint is renamed", &[Text(LOAVES, "  sell:\n", "  give:\n")]),
    case("a call's type is renamed", &[Text(LOAVES, "  sell:\n", "  sell:\n    name: SellOne\n")]),
    case("a policy became required", &[Text(LOAVES, "onBehalfOf: optional", "onBehalfOf: required")]),
    case("a policy became optional", &[Text(LOAVES, "onBehalfOf: required", "onBehalfOf: optional")]),
    case("a policy is not supported any more", &[Text(LOAVES, "onBehalfOf: optional", "onBehalfOf: unsupported")]),
    case("more scopes", &[Text(LOAVES, "    rate: slow\n", "    rate: slow\n    scopes: [baker, helper]\n")]),
    case("fewer scopes", &[Text(LOAVES, "scopes: [baker, helper]", "scopes: [baker]")]),
    case(
        "a need of several states is another",
        &[Text(LOAVES, "    scopes: [baker, helper]\n    onBehalfOf: unsupported", "    scopes: [baker, helper]\n    onBehalfOf: optional")],
    ),
    case("another method and path", &[Text(LOAVES, "PUT /loaves/{loaf}", "PATCH /loaf/{loaf}")]),
    case("another rate class", &[Text(LOAVES, "    rate: slow\n", "")]),
    case("another body", &[Text(LOAVES, "  split:\n", "  split:\n    content: multipart\n")]),
    case("another envelope", &[Text(LOAVES, "  sell:\n", "  sell:\n    envelope: bare\n")]),
    case("deprecated", &[Text(LOAVES, "  sell:\n", "  sell:\n    deprecated: Use `split`.\n")]),
    case(
        "a shortcut is new",
        &[Text(LOAVES, "    shortcuts:\n", "    shortcuts:\n      bake_spelt: {says: Bakes spelt., takes: [name, weight], sets: {flour: spelt}}\n")],
    ),
    case(
        "a shortcut is gone",
        &[Text(LOAVES, "    shortcuts:\n      bake_rye: {says: Bakes a rye loaf., takes: [name, weight], sets: {flour: rye}}\n", "")],
    ),
    case("a shortcut takes more", &[Text(LOAVES, "takes: [name, weight]", "takes: [name, weight, wish]")]),
    case("a shortcut sends something else", &[Text(LOAVES, "sets: {flour: rye}", "sets: {flour: spelt}")]),
];

const INPUTS: &[Case] = &[
    case("an argument is new", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: string, salt: boolean}")]),
    case("a setter is new", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: string, salt?: boolean}")]),
    case("an argument is gone", &[Text(LOAVES, SPLIT, "{parts: integer, knife?: string}")]),
    case("a setter is gone", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer}")]),
    case("an input became required", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife: string}")]),
    case("an input became optional", &[Text(LOAVES, SPLIT, "{parts: integer, width?: integer, knife?: string}")]),
    case("an argument's type is another", &[Text(LOAVES, SPLIT, "{parts: number, width: integer, knife?: string}")]),
    case("a setter's type is another", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: LoafId}")]),
    case("arguments change places", &[Text(LOAVES, SPLIT, "{width: integer, parts: integer, knife?: string}")]),
    case("an argument is renamed", &[Text(LOAVES, SPLIT, "{parts: {type: integer, as: pieces}, width: integer, knife?: string}")]),
    case("a setter is renamed", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: {type: string, as: blade}}")]),
    case("an input is a secret", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: {type: string, secret: true}}")]),
    case("a setter can be cleared", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: {type: string, nullable: true}}")]),
    case("a setter cannot be cleared", &[Text(LOAVES, "      wish?: {type: string, nullable: true}\n", "      wish?: string\n")]),
    case("an argument may be null", &[Text(LOAVES, SPLIT, "{parts: integer, width: {type: integer, nullable: true}, knife?: string}")]),
    case("an input is sent under another name", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, blade?: {type: string, as: knife}}")]),
    case(
        "an input is sent elsewhere",
        &[Text(
            LOAVES,
            "    body: {parts: integer, width: integer, knife?: string}\n",
            "    query: {knife?: string}\n    body: {parts: integer, width: integer}\n",
        )],
    ),
    case("a list is encoded otherwise", &[Text(LOAVES, "flours?: [Flour]", "flours?: {type: [Flour], encoding: repeat}")]),
    case("the body is another type", &[Text(LOAVES, "    body: Recipe\n", "    body: [Recipe]\n")]),
    case("the body is one value", &[Text(LOAVES, SPLIT, "Recipe")]),
];

const ANSWERS: &[Case] = &[
    case(
        "an answer is another",
        &[Text(
            LOAVES,
            "    onBehalfOf: optional\n    path: {loaf: LoafId}\n    returns: Loaf\n",
            "    onBehalfOf: optional\n    path: {loaf: LoafId}\n    returns: [Loaf]\n",
        )],
    ),
    case("an answer is new", &[Text(LOAVES, SPLIT, "{parts: integer, width: integer, knife?: string}\n    returns: [Loaf]")]),
    case("an answer may be missing", &[Text(LOAVES, "    body: Recipe\n    returns: Loaf\n", "    body: Recipe\n    returns?: Loaf\n")]),
    case(
        "a list has pages",
        &[Text(JARS, "    returns: [string]\n", "    query: {perPage?: integer}\n    envelope: tray\n    paging: thread\n    returns: [string]\n")],
    ),
    case("a list has no pages", &[Text(LOAVES, "    paging: leaves\n", "")]),
    case("pages of another style", &[Text(LOAVES, "paging: leaves", "paging: thread")]),
];

const RESOURCES: &[Case] = &[
    case(
        "a resource is new",
        &[New(
            "shop/lids.yaml",
            "resource: lids\nfamily: cellar\nauth: pair\nsays: Lids.\nendpoints:\n  list: {call: GET /lids, onBehalfOf: unsupported, returns: [string]}\n",
        )],
    ),
    case(
        "a resource inside another is new",
        &[New(
            "shop/crumbs.yaml",
            "resource: loaves.crumbs\nfamily: shop\nauth: key\nsays: Crumbs.\nendpoints:\n  list: {call: GET /crumbs, onBehalfOf: unsupported, returns: [string]}\n",
        )],
    ),
    case("a resource is gone", &[Gone(JARS)]),
    case(
        "a resource is in another family",
        &[
            Text(
                API,
                "  cellar: {base",
                "  attic: {base: \"https://attic.bakery.example\", auth: [pair], envelope: bare, error: spill, says: Above.}\n  cellar: {base",
            ),
            Text(JARS, "family: cellar", "family: attic"),
        ],
    ),
];

const STRUCTS: &[Case] = &[
    case("a field is new", &[Text(LOAVES, "      mix?: Nuts\n", "      mix?: Nuts\n      price: number\n")]),
    case("a field is gone", &[Text(LOAVES, "      soldTo?: {type: GuestId, lenient: true}\n", "")]),
    case("a field became required", &[Text(LOAVES, "      flour?: Flour\n      crust?", "      flour: Flour\n      crust?")]),
    case("a field became optional", &[Text(LOAVES, "      name: {type: string, says: Its name.}", "      name?: {type: string, says: Its name.}")]),
    case(
        "a field is of another type",
        &[Text(LOAVES, "      name: {type: string, says: Its name.}", "      name: {type: integer, says: Its name.}")],
    ),
    case(
        "a field is renamed",
        &[Text(LOAVES, "      name: {type: string, says: Its name.}", "      name: {type: string, as: title, says: Its name.}")],
    ),
    case("a field is sent under another name", &[Text(LOAVES, "      mix?: Nuts", "      mixture?: {type: Nuts, as: mix}")]),
    case("a field may be null", &[Text(LOAVES, "      mix?: Nuts", "      mix?: {type: Nuts, nullable: true}")]),
    case("a field is read strictly", &[Text(LOAVES, "{type: GuestId, lenient: true}", "GuestId")]),
    case("a field is boxed", &[Text(LOAVES, "{fields: {count?: integer}", "{fields: {count?: integer, from?: Loaf}")]),
    case("an input struct needs more", &[Text(LOAVES, "      hint?: string\n", "      hint?: string\n      warmth: integer\n")]),
    case(
        "an input struct starts with more",
        &[Text(LOAVES, "      hint?: string\n", "      hint?: string\n      warmth: {type: integer, preset: 20}\n")],
    ),
    case("an argument is preset", &[Text(LOAVES, "      name: string\n      steps", "      name: {type: string, preset: rye}\n      steps")]),
    case("a preset is another", &[Text(LOAVES, "preset: true", "preset: false")]),
    case("a preset is an argument", &[Text(LOAVES, "{type: boolean, preset: true}", "boolean")]),
    case("an input struct may hold more", &[Text(LOAVES, "      hint?: string\n", "      hint?: string\n      warmth?: integer\n")]),
    case(
        "an input struct's arguments change places",
        &[Text(LOAVES, "      name: string\n      steps: [string]\n", "      steps: [string]\n      name: string\n")],
    ),
    case(
        "a struct can be made",
        &[Text(
            LOAVES,
            SELL,
            "  sell:\n    call: DELETE /loaves/{loaf}\n    onBehalfOf: unsupported\n    path: {loaf: LoafId}\n    body: {others?: [Loaf]}\n",
        )],
    ),
    case("a struct cannot be made", &[Text(LOAVES, "    body: Recipe\n    returns: Loaf\n", "    returns: Recipe\n")]),
];

const OTHER_TYPES: &[Case] = &[
    case("an open enum gained a value", &[Text(LOAVES, "[wheat, rye, spelt]", "[wheat, oat, rye, spelt]")]),
    case("an open enum lost a value", &[Text(LOAVES, "[wheat, rye, spelt]", "[rye, spelt]")]),
    case("a value is renamed", &[Text(LOAVES, "[wheat, rye, spelt]", "{wheat: {says: Wheat., as: durum}, rye: Rye., spelt: Spelt.}")]),
    case("a closed enum gained a value", &[Text(LOAVES, "[thin, thick]", "[thin, thick, none]")]),
    case("a closed enum's values change places", &[Text(LOAVES, "[thin, thick]", "[thick, thin]")]),
    case("an enum is closed", &[Text(LOAVES, "[wheat, rye, spelt],", "[wheat, rye, spelt], open: false,")]),
    case("an enum is open", &[Text(LOAVES, "[thin, thick], open: false,", "[thin, thick],")]),
    case(
        "a union gained a value",
        &[Text(
            LOAVES,
            "{nuts: Nuts, olives: Olives}, discriminator: kind, says: What is inside.}",
            "{nuts: Nuts, olives: Olives, air: Air}, discriminator: kind, says: What is inside.}\n  Air: {fields: {}, says: Air.}",
        )],
    ),
    case(
        "a union lost a value",
        &[Text(LOAVES, "{nuts: Nuts, olives: Olives}", "{nuts: Nuts}"), Text(LOAVES, "  Olives: {fields: {green?: boolean}, says: Olives.}\n", "")],
    ),
    case("a union is told apart otherwise", &[Text(LOAVES, "discriminator: kind", "discriminator: type, content: item, default: nuts")]),
    case("a newtype's pattern is another", &[Text(API, "\"[a-z]{1,20}\"", "\"[a-z]{1,30}\"")]),
    case("a newtype is not numeric", &[Text(API, "\"[0-9]{1,9}\", says: A loaf.", "\"[a-z0-9]{1,9}\", says: A loaf.")]),
    case("a type is of another kind", &[Text(LOAVES, "Crust: {enum: [thin, thick], open: false,", "Crust: {newtype: string,")]),
    case(
        "a type is elsewhere",
        &[
            Text(LOAVES, "  Crust: {enum: [thin, thick], open: false, says: How it is baked.}\n", ""),
            Text(API, "types:\n", "types:\n  Crust: {enum: [thin, thick], open: false, says: How it is baked.}\n"),
        ],
    ),
    case("an error code is new", &[Text(API, "ERR_CLOSED: It is night.", "ERR_CLOSED: It is night., ERR_BURNT: It is black.")]),
    case("an error code is gone", &[Text(API, ", ERR_CLOSED: It is night.", "")]),
];

const CLIENTS: &[Case] = &[
    case("a client is renamed", &[Text(API, "client: Cellar", "client: Vault")]),
    case("a builder takes more", &[Text(API, "base: https://cellar.bakery.example", "base: \"https://{town}.cellar.bakery.example\"")]),
    case("credentials take more", &[Text(API, "      cellar-pass:", "      cellar-door: {env: BAKERY_DOOR, says: The door.}\n      cellar-pass:")]),
    case(
        "credentials change places",
        &[
            Text(API, "      cellar-name: {env: BAKERY_CELLAR_NAME, says: The name.}\n", ""),
            Text(API, "says: The word.}\n", "says: The word.}\n      cellar-name: {env: BAKERY_CELLAR_NAME, says: The name.}\n"),
        ],
    ),
    case("a key is sent as another header", &[Text(API, "shop-key:", "bakery-key:")]),
    case("a key is read from another variable", &[Text(API, "BAKERY_HELPER_KEY", "BAKERY_HELP")]),
    case(
        "a state is new",
        &[Text(API, "    default: [baker]\n", "      guest: {setter: guest_key, env: BAKERY_GUEST_KEY, says: May eat.}\n    default: [baker]\n")],
    ),
    case("a key's setter is renamed", &[Text(API, "setter: helper_key", "setter: help_key")]),
    case(
        "the first state is another",
        &[
            Text(API, "      baker: {setter: baker_key, env: BAKERY_BAKER_KEY, says: May do everything.}\n", ""),
            Text(API, "says: May look.}\n", "says: May look.}\n      baker: {setter: baker_key, env: BAKERY_BAKER_KEY, says: May do everything.}\n"),
        ],
    ),
    case("the acting method is renamed", &[Text(API, "header: asGuest", "header: forGuest")]),
    case("the acting method takes another type", &[Text(API, "type: GuestId, auth: key", "type: LoafId, auth: key")]),
    case("a need is renamed", &[Text(API, "AnyKey:", "Anybody:")]),
];

const PACKAGE: &[Case] = &[
    case("an envelope is new", &[Text(API, "  bare: {says:", "  box: {data: box, says: A box.}\n  bare: {says:")]),
    case("an envelope is gone", &[Text(API, "  bag: {data: bag, says: A bag.}\n", "")]),
    case("an envelope looks otherwise", &[Text(API, "tray: {data: data,", "tray: {data: served,")]),
    case("a family is elsewhere", &[Text(API, "bakery.example/v1", "bakery.example/v2")]),
    case(
        "a family is new",
        &[Text(
            API,
            "  cellar: {base",
            "  attic: {base: \"https://attic.bakery.example\", auth: [pair], envelope: bare, error: spill, says: Above.}\n  cellar: {base",
        )],
    ),
    case("refusals look otherwise", &[Text(API, "{at: error, code", "{code")]),
    case("the runtime is another", &[Text(API, "version: 0.1.0, path", "version: 0.2.0, path")]),
    case("a newer Rust", &[Text(API, "rustVersion: \"1.88\"", "rustVersion: \"1.90\"")]),
    case("another prefix of variables", &[Text(API, "env: BAKERY\n", "env: BAKE\n")]),
    case("documentation alone", &[Text(LOAVES, "says: A word.", "says: A word of it."), Text(LOAVES, "says: A loaf.", "says: A loaf of bread.")]),
];
