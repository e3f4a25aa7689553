//! A small API as generated code would declare it, for all tests of the runtime's HTTP half.
//!
//! It has two families, three states and endpoints of every kind; the calls are as thin as generated ones.

use runtime::{
    Builder, Endpoint, Envelope, Error, ErrorShape, Family, File, Grants, Handle, Json, KeyResult, ListEncoding, Method, NoKey, Object, Paging,
    Partial, Rate, Retry, Secret,
};

pub const KEY: &str = "example-key-with-a-long-tail";
pub const AGENT: &str = "example/1.2.3";

pub static MAIN: Family = Family {
    id: "main",
    base: "https://{tenant}.api-{region}.api.example/v3",
    envelope: Envelope { data: Some("data"), meta: Some("meta"), ..Envelope::NONE },
    errors: ErrorShape { at: Some("error"), code: Some("code"), message: "message", details: &["devMessage"] },
};

pub static FLAT: Family = Family {
    id: "flat",
    base: "https://flat.api.example",
    envelope: Envelope::NONE,
    errors: ErrorShape { at: None, code: Some("error"), message: "message", details: &[] },
};

pub static GET: Endpoint = Endpoint { id: "things.get", path: "/things/{id}", idempotent: true, ..Endpoint::of(&MAIN) };
pub static LIST: Endpoint = Endpoint {
    id: "things.list",
    path: "/things",
    paging: Paging::Pages { page: "page", size: "perPage", meta: "pagination", current: "current_page", total: "total_pages" },
    idempotent: true,
    ..Endpoint::of(&MAIN)
};
pub static FEED: Endpoint =
    Endpoint { id: "things.feed", path: "/feed", paging: Paging::Cursor { size: "limit", next: "next" }, idempotent: true, ..Endpoint::of(&MAIN) };
/// A list whose answers have no place of their own for facts.
pub static TOKENS: Endpoint = Endpoint {
    id: "things.tokens",
    path: "/tokens",
    envelope: Envelope { data: Some("items"), ..FLAT.envelope },
    paging: Paging::Token { size: "limit", next: "more.token", token: "pageToken" },
    idempotent: true,
    ..Endpoint::of(&MAIN)
};
pub static FEW: Rate = Rate { id: "few", per_minute: 2, per_user: true };
pub static CREATE: Endpoint = Endpoint { id: "things.create", method: Method::POST, path: "/things", rate: Some(&FEW), ..Endpoint::of(&MAIN) };
pub static DELETE: Endpoint = Endpoint { id: "things.delete", method: Method::DELETE, path: "/things/{id}", idempotent: true, ..Endpoint::of(&MAIN) };
pub static CHANGE: Endpoint = Endpoint { id: "things.change", method: Method::PUT, path: "/things/{id}", empty_body: true, ..Endpoint::of(&MAIN) };
pub static UPLOAD: Endpoint = Endpoint { id: "things.upload", method: Method::POST, path: "/files", multipart: true, ..Endpoint::of(&MAIN) };
pub static ODD: Endpoint = Endpoint {
    id: "things.odd",
    path: "/odd",
    envelope: Envelope { data: Some("data"), meta: Some("meta"), repeated: true, ..Envelope::NONE },
    idempotent: true,
    ..Endpoint::of(&MAIN)
};
pub static DEEP: Endpoint = Endpoint {
    id: "things.deep",
    path: "/deep",
    envelope: Envelope {
        data: Some("data"),
        inside: &[&["body", "data", "thing"], &["body", "thing"]],
        done: &[&["success"], &["body", "success"]],
        ..Envelope::NONE
    },
    idempotent: true,
    ..Endpoint::of(&MAIN)
};
pub static SEVERAL: Endpoint =
    Endpoint { id: "things.several", method: Method::POST, path: "/several", partial: Some("success"), ..Endpoint::of(&MAIN) };
pub static FLAT_GET: Endpoint = Endpoint { id: "flat.get", path: "/flat", idempotent: true, ..Endpoint::of(&FLAT) };

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FullAccess;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnBehalfOf;
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyKey;
impl Grants<AnyKey> for FullAccess {}
impl Grants<AnyKey> for OnBehalfOf {}

#[derive(Debug, Clone)]
pub struct Client<A = FullAccess>(pub Handle<A>);

#[derive(Debug, Clone)]
pub struct ClientBuilder<A = NoKey>(Builder<A>);

runtime::settings!(ClientBuilder);

impl Client {
    pub fn builder() -> ClientBuilder {
        Self::builder_for("app", "us")
    }

    pub fn builder_for(tenant: &str, region: &str) -> ClientBuilder {
        let builder = Builder::new(AGENT).variable("tenant", tenant.to_owned()).variable("region", region.to_owned());
        ClientBuilder(builder.reserved(&["actingFor"]).families(&[&MAIN, &FLAT]))
    }

    pub fn acting_for(&self, user: &str) -> Client<OnBehalfOf> {
        Client(self.0.acting("actingFor", user.to_owned()))
    }
}

impl ClientBuilder {
    pub fn api_key(self, key: impl Into<Secret>) -> ClientBuilder<FullAccess> {
        ClientBuilder(self.0.credential("apikey", key).keyed())
    }

    pub fn api_key_from(self, key: impl Fn() -> KeyResult + Send + Sync + 'static) -> ClientBuilder<FullAccess> {
        ClientBuilder(self.0.credential_from("apikey", key).keyed())
    }
}

impl ClientBuilder<FullAccess> {
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client(self.0.build()?))
    }
}

/// A client whose calls all go to this server, once each.
pub fn client(url: &str) -> Client {
    builder(url).retry(Retry::none()).build().unwrap()
}

pub fn builder(url: &str) -> ClientBuilder<FullAccess> {
    Client::builder().api_key(KEY).base_url(url)
}

/// A client that is only asked for its requests.
pub fn offline() -> Client {
    Client::builder().api_key(KEY).build().unwrap()
}

impl<A: Grants<AnyKey>> Client<A> {
    pub fn get(&self, id: impl Into<String>) -> GetThing {
        GetThing::new::<AnyKey>(&self.0).set_path::<String>("id", id)
    }

    pub fn get_secret(&self, id: impl Into<Secret>) -> GetThing {
        GetThing::new::<AnyKey>(&self.0).set_path::<Secret>("id", id)
    }

    pub fn list(&self) -> ListThings {
        ListThings::new::<AnyKey>(&self.0)
    }

    pub fn feed(&self) -> Feed {
        Feed::new::<AnyKey>(&self.0)
    }

    pub fn tokens(&self) -> Tokens {
        Tokens::new::<AnyKey>(&self.0)
    }

    pub fn create(&self, name: impl Into<String>) -> CreateThing {
        CreateThing::new::<AnyKey>(&self.0).set_body::<String>("name", name)
    }

    pub fn change(&self, id: impl Into<String>) -> ChangeThing {
        ChangeThing::new::<AnyKey>(&self.0).set_path::<String>("id", id)
    }

    pub fn delete(&self, id: impl Into<String>) -> DeleteThing {
        DeleteThing::new::<AnyKey>(&self.0).set_path::<String>("id", id)
    }

    pub fn upload(&self, file: File) -> Upload {
        Upload::new::<AnyKey>(&self.0).set_part::<File>("file", file)
    }

    pub fn odd(&self) -> Odd {
        Odd::new::<AnyKey>(&self.0)
    }

    pub fn odd_list(&self) -> OddList {
        OddList::new::<AnyKey>(&self.0)
    }

    pub fn deep(&self) -> Deep {
        Deep::new::<AnyKey>(&self.0)
    }

    pub fn deep_maybe(&self) -> DeepMaybe {
        DeepMaybe::new::<AnyKey>(&self.0)
    }

    pub fn deep_nothing(&self) -> DeepNothing {
        DeepNothing::new::<AnyKey>(&self.0)
    }

    pub fn several(&self) -> Several {
        Several::new::<AnyKey>(&self.0)
    }

    pub fn flat(&self) -> FlatThing {
        FlatThing::new::<AnyKey>(&self.0)
    }
}

/// The operations, of which some share an endpoint.
macro_rules! operations {
    ($($name:ident of $facts:ident -> $answer:tt $(<$inner:ty>)?;)*) => {
        pub mod operation {
            $(pub enum $name {})*
        }
        $(
            pub type $name = crate::Call<operation::$name>;
            runtime::operation!(operation::$name => $facts -> $answer $(<$inner>)?);
        )*
    };
}

operations! {
    GetThing of GET -> Object;
    ListThings of LIST -> [i64];
    Feed of FEED -> [i64];
    Tokens of TOKENS -> [i64];
    CreateThing of CREATE -> Object;
    ChangeThing of CHANGE -> Object;
    DeleteThing of DELETE -> ();
    Upload of UPLOAD -> Json;
    Odd of ODD -> i64;
    OddList of ODD -> [i64];
    FlatThing of FLAT_GET -> Object;
    Deep of DEEP -> i64;
    DeepNothing of DEEP -> ();
    DeepMaybe of DEEP -> Option<i64>;
    Several of SEVERAL -> Partial<Object>;
}

impl ListThings {
    pub fn search(self, text: impl Into<String>) -> Self {
        self.set_query::<String>("search", text)
    }

    pub fn tags(self, encoding: ListEncoding, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        match encoding {
            ListEncoding::Csv => self.set_csv::<String>("tags", tags),
            ListEncoding::Repeat => self.set_repeated::<String>("tags", tags),
            ListEncoding::Brackets => self.set_bracketed::<String>("tags", tags),
        }
    }
}

impl CreateThing {
    pub fn note(self, note: impl Into<String>) -> Self {
        self.set_body_at::<String>(&["data", "note"], note)
    }

    pub fn password(self, password: impl Into<Secret>) -> Self {
        self.set_body::<Secret>("password", password)
    }

    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_body_list::<String>("tags", tags)
    }
}

impl ChangeThing {
    pub fn note(self, note: impl Into<String>) -> Self {
        self.set_body_at::<String>(&["data", "note"], note)
    }
}
