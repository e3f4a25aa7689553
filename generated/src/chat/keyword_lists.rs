// @generated from spec/moderation/keyword_lists.yaml by `cargo xtask gen`. Do not edit.

//! Lists of words, patterns or sentences that moderation rules can refer to. An app can have 25 beside those that
//! it comes with.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{AppId, Confirmation, RevisionId};

/// Calls about keyword lists: [`Client::keyword_lists`](crate::Client::keyword_lists).
#[derive(Debug, Clone)]
pub struct KeywordLists<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl KeywordLists<FullAccess> {
    /// Adds a keyword list. Its entries are in a text or in a file.
    ///
    /// `POST /moderation/keywords` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `category`: What kind of entries it has.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::keyword_lists::KeywordCategory;
    /// let answer = client.keyword_lists().create(KeywordCategory::Word).await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, category: impl Into<KeywordCategory>) -> CreateKeywordList {
        CreateKeywordList::new::<AppOnly>(&self.0)
            .set_part::<KeywordCategory>("category", category)
    }

    /// Adds a list of words.
    ///
    /// `POST /moderation/keywords` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .keyword_lists()
    ///     .create_words("coffee-words", "Words for coffee", "coffee,espresso")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_words(
        &self,
        id: impl Into<KeywordListId>,
        name: impl Into<String>,
        search_terms: impl Into<String>,
    ) -> CreateKeywordList {
        CreateKeywordList::new::<AppOnly>(&self.0)
            .set_part::<KeywordListId>("id", id)
            .set_part::<String>("name", name)
            .set_part::<String>("category", "word")
            .set_part::<String>("searchTerms", search_terms)
    }

    /// Adds a list of regular expressions.
    ///
    /// `POST /moderation/keywords` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .keyword_lists()
    ///     .create_patterns("coffee-words", "Words for coffee", "coffee,espresso")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_patterns(
        &self,
        id: impl Into<KeywordListId>,
        name: impl Into<String>,
        search_terms: impl Into<String>,
    ) -> CreateKeywordList {
        CreateKeywordList::new::<AppOnly>(&self.0)
            .set_part::<KeywordListId>("id", id)
            .set_part::<String>("name", name)
            .set_part::<String>("category", "pattern")
            .set_part::<String>("searchTerms", search_terms)
    }

    /// Adds a list of sentences.
    ///
    /// `POST /moderation/keywords` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .keyword_lists()
    ///     .create_sentences("coffee-words", "Words for coffee", "Shall we have a coffee?")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_sentences(
        &self,
        id: impl Into<KeywordListId>,
        name: impl Into<String>,
        disallowed_sentences: impl Into<String>,
    ) -> CreateKeywordList {
        CreateKeywordList::new::<AppOnly>(&self.0)
            .set_part::<KeywordListId>("id", id)
            .set_part::<String>("name", name)
            .set_part::<String>("category", "sentence-similarity")
            .set_part::<String>("disallowedSentences", disallowed_sentences)
    }

    /// Lists the keyword lists, those that the app came with among them.
    ///
    /// `GET /moderation/keywords` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.keyword_lists().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListKeywordLists {
        ListKeywordLists::new::<AppOnly>(&self.0)
    }

    /// Gets a keyword list.
    ///
    /// `GET /moderation/keywords/{keywordId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `keyword_id`: A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `keywordId`.
    ///
    /// Errors: `ERR_KEYWORD_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.keyword_lists().get("coffee-words").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, keyword_id: impl Into<KeywordListId>) -> GetKeywordList {
        GetKeywordList::new::<AppOnly>(&self.0)
            .set_path::<KeywordListId>("keywordId", keyword_id)
    }

    /// Changes a keyword list. Rules that refer to it follow.
    ///
    /// `PUT /moderation/keywords/{keywordId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `keyword_id`: A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `keywordId`.
    /// - `category`: What kind of entries it has.
    ///
    /// Errors: `ERR_KEYWORD_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::chat::keyword_lists::KeywordCategory;
    /// let answer = client
    ///     .keyword_lists()
    ///     .update("coffee-words", KeywordCategory::Word)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        keyword_id: impl Into<KeywordListId>,
        category: impl Into<KeywordCategory>,
    ) -> UpdateKeywordList {
        UpdateKeywordList::new::<AppOnly>(&self.0)
            .set_path::<KeywordListId>("keywordId", keyword_id)
            .set_part::<KeywordCategory>("category", category)
    }

    /// Deletes a keyword list.
    ///
    /// `DELETE /moderation/keywords/{keywordId}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `keyword_id`: A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `keywordId`.
    ///
    /// Errors: `ERR_KEYWORD_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.keyword_lists().delete("coffee-words").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, keyword_id: impl Into<KeywordListId>) -> DeleteKeywordList {
        DeleteKeywordList::new::<AppOnly>(&self.0)
            .set_path::<KeywordListId>("keywordId", keyword_id)
    }
}

runtime::endpoint!(KeywordLists::create: CREATE of families::CHAT {
    id: "keyword_lists.create", method: runtime::Method::POST, path: "/moderation/keywords",
    rate: Some(&rates::STANDARD), multipart: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} CreateKeywordList -> KeywordList);

impl CreateKeywordList {
    /// The list's id, chosen by you. At most 100 characters.
    pub fn id(self, id: impl Into<KeywordListId>) -> Self {
        self.set_part::<KeywordListId>("id", id)
    }

    /// Its name. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_part::<String>("name", name)
    }

    /// What it is for. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_part::<String>("description", description)
    }

    /// Words with commas between them, or one pattern a line, where there is no file. An entry has up to 100
    /// characters. On the wire: `searchTerms`.
    pub fn search_terms(self, search_terms: impl Into<String>) -> Self {
        self.set_part::<String>("searchTerms", search_terms)
    }

    /// One sentence a line, for `sentence-similarity`, where there is no file. On the wire: `disallowedSentences`.
    pub fn disallowed_sentences(self, disallowed_sentences: impl Into<String>) -> Self {
        self.set_part::<String>("disallowedSentences", disallowed_sentences)
    }

    /// The entries as CSV, up to 1 MB.
    pub fn file(self, file: impl Into<runtime::File>) -> Self {
        self.set_part::<runtime::File>("file", file)
    }
}

runtime::endpoint!(KeywordLists::list: LIST of families::CHAT {
    id: "keyword_lists.list", method: runtime::Method::GET, path: "/moderation/keywords",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListKeywordLists -> Vec<KeywordList>);

runtime::endpoint!(KeywordLists::get: GET of families::CHAT {
    id: "keyword_lists.get", method: runtime::Method::GET, path: "/moderation/keywords/{keywordId}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} GetKeywordList -> KeywordList);

runtime::endpoint!(KeywordLists::update: UPDATE of families::CHAT {
    id: "keyword_lists.update", method: runtime::Method::PUT,
    path: "/moderation/keywords/{keywordId}", idempotent: true, rate: Some(&rates::STANDARD),
    multipart: true, docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} UpdateKeywordList -> KeywordList);

impl UpdateKeywordList {
    /// The list's id, as in the path. At most 100 characters.
    pub fn id(self, id: impl Into<KeywordListId>) -> Self {
        self.set_part::<KeywordListId>("id", id)
    }

    /// Its name. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_part::<String>("name", name)
    }

    /// What it is for. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_part::<String>("description", description)
    }

    /// Words with commas between them, or one pattern a line, where there is no file. An entry has up to 100
    /// characters. On the wire: `searchTerms`.
    pub fn search_terms(self, search_terms: impl Into<String>) -> Self {
        self.set_part::<String>("searchTerms", search_terms)
    }

    /// One sentence a line, for `sentence-similarity`, where there is no file. On the wire: `disallowedSentences`.
    pub fn disallowed_sentences(self, disallowed_sentences: impl Into<String>) -> Self {
        self.set_part::<String>("disallowedSentences", disallowed_sentences)
    }

    /// The entries as CSV, up to 1 MB.
    pub fn file(self, file: impl Into<runtime::File>) -> Self {
        self.set_part::<runtime::File>("file", file)
    }
}

runtime::endpoint!(KeywordLists::delete: DELETE of families::CHAT {
    id: "keyword_lists.delete", method: runtime::Method::DELETE,
    path: "/moderation/keywords/{keywordId}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} DeleteKeywordList -> Confirmation);

/// A keyword list's id, chosen by you: up to 100 characters, without blanks and special ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeywordListId(String);

runtime::newtype!(KeywordListId);

/// What kind of entries a keyword list has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordCategory {
    /// Words.
    Word,
    /// Regular expressions, none of which may repeat something without bounds.
    Pattern,
    /// Sentences; others that mean the same count too. On the wire: `sentence-similarity`.
    SentenceSimilarity,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(KeywordCategory {
    Word = "word", Pattern = "pattern", SentenceSimilarity = "sentence-similarity",
});

/// A list of words, patterns or sentences that moderation rules can refer to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeywordList {
    /// Its id.
    pub id: KeywordListId,
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// What kind of entries it has.
    pub category: Option<KeywordCategory>,
    /// Its entries came in a file. On the wire: `isCSV`.
    pub is_csv: Option<bool>,
    /// Its words or patterns. On the wire: `searchTerms`.
    pub search_terms: Option<Vec<String>>,
    /// Its sentences. On the wire: `disallowedSentences`.
    pub disallowed_sentences: Option<Vec<String>>,
    /// This is the newest revision.
    pub active: Option<bool>,
    /// The app came with it. On the wire: `default`.
    pub is_default: Option<bool>,
    /// The revision: the app, the list and a number. On the wire: `revisionId`.
    pub revision_id: Option<RevisionId>,
    /// The app, `default` for lists that it came with. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The id of the database's record. On the wire: `_id`.
    pub record_id: Option<String>,
    /// The version of the database's record. On the wire: `__v`.
    pub record_version: Option<i64>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(KeywordList {
    id = "id", name = "name", description = "description", category = "category", is_csv = "isCSV",
    search_terms = "searchTerms", disallowed_sentences = "disallowedSentences" lenient,
    active = "active", is_default = "default", revision_id = "revisionId", app_id = "appId",
    record_id = "_id", record_version = "__v", created_at = "createdAt", updated_at = "updatedAt",
});
