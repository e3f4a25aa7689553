// @generated from spec/campaigns/template_categories.yaml by `cargo xtask gen`. Do not edit.

//! Categories of templates, by which users can filter their feed.
//!
//! Source: <https://www.cometchat.com/docs/campaigns/categories>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{Affix, SortDirection, TemplateCategoryId};

/// Calls about template categories: [`Client::template_categories`](crate::Client::template_categories).
#[derive(Debug, Clone)]
pub struct TemplateCategories<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl TemplateCategories<FullAccess> {
    /// Creates a category.
    ///
    /// `POST /templates/categories` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `name`: Its name. No other category of the app has it.
    ///
    /// Errors: `ERR_CONFLICT` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/categories>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.template_categories().create("Teatime").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> CreateTemplateCategory {
        CreateTemplateCategory::new::<AppOnly>(&self.0).set_body::<String>("name", name)
    }

    /// Lists categories.
    ///
    /// `GET /templates/categories` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; paging `cursor`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/categories>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.template_categories().list().stream();
    /// while let Some(template_category) = rows.next().await {
    ///     let template_category = template_category?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListTemplateCategories {
        ListTemplateCategories::new::<AppOnly>(&self.0)
    }

    /// Gets a category.
    ///
    /// `GET /templates/categories/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A category's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/categories>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.template_categories().get("cat-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<TemplateCategoryId>) -> GetTemplateCategory {
        GetTemplateCategory::new::<AppOnly>(&self.0)
            .set_path::<TemplateCategoryId>("id", id)
    }

    /// Changes a category.
    ///
    /// `PUT /templates/categories/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A category's id.
    ///
    /// Errors: `ERR_NOT_FOUND`, `ERR_CONFLICT` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/categories>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.template_categories().update("cat-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, id: impl Into<TemplateCategoryId>) -> UpdateTemplateCategory {
        UpdateTemplateCategory::new::<AppOnly>(&self.0)
            .set_path::<TemplateCategoryId>("id", id)
    }

    /// Deletes a category.
    ///
    /// `DELETE /templates/categories/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `id`: A category's id.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/categories>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.template_categories().delete("cat-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Into<TemplateCategoryId>) -> DeleteTemplateCategory {
        DeleteTemplateCategory::new::<AppOnly>(&self.0)
            .set_path::<TemplateCategoryId>("id", id)
    }
}

runtime::endpoint!(TemplateCategories::create: CREATE of families::CAMPAIGNS {
    id: "template_categories.create", method: runtime::Method::POST, path: "/templates/categories",
    docs: Some("https://www.cometchat.com/docs/campaigns/categories"),
} CreateTemplateCategory -> TemplateCategory);

impl CreateTemplateCategory {
    /// What it is for.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }
}

runtime::endpoint!(TemplateCategories::list: LIST of families::CAMPAIGNS {
    id: "template_categories.list", method: runtime::Method::GET, path: "/templates/categories",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/categories"),
} ListTemplateCategories -> [TemplateCategory]);

impl ListTemplateCategories {
    /// The cursor: when the last category was changed. In Unix seconds. On the wire: `updatedAt`.
    pub fn updated_at(self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt", updated_at)
    }

    /// The cursor: the last category.
    pub fn id(self, id: impl Into<TemplateCategoryId>) -> Self {
        self.set_query::<TemplateCategoryId>("id", id)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Categories per page. From 1 to 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// What to sort by.
    pub fn sort(self, sort: impl Into<TemplateCategoryOrder>) -> Self {
        self.set_query::<TemplateCategoryOrder>("sort", sort)
    }

    /// In which direction.
    pub fn order(self, order: impl Into<SortDirection>) -> Self {
        self.set_query::<SortDirection>("order", order)
    }
}

runtime::endpoint!(TemplateCategories::get: GET of families::CAMPAIGNS {
    id: "template_categories.get", method: runtime::Method::GET, path: "/templates/categories/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/campaigns/categories"),
} GetTemplateCategory -> TemplateCategory);

runtime::endpoint!(TemplateCategories::update: UPDATE of families::CAMPAIGNS {
    id: "template_categories.update", method: runtime::Method::PUT,
    path: "/templates/categories/{id}", idempotent: true, empty_body: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/categories"),
} UpdateTemplateCategory -> TemplateCategory);

impl UpdateTemplateCategory {
    /// Its name. No other category of the app has it.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// What it is for.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }
}

runtime::endpoint!(TemplateCategories::delete: DELETE of families::CAMPAIGNS {
    id: "template_categories.delete", method: runtime::Method::DELETE,
    path: "/templates/categories/{id}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/categories"),
} DeleteTemplateCategory -> ());

/// A category of templates.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TemplateCategory {
    /// Its id.
    pub id: Option<TemplateCategoryId>,
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(TemplateCategory {
    id = "id", name = "name", description = "description", created_at = "createdAt" lenient,
    updated_at = "updatedAt" lenient,
});

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategoryOrder {
    /// `name`
    Name,
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(TemplateCategoryOrder {
    Name = "name", CreatedAt = "createdAt", UpdatedAt = "updatedAt",
});
