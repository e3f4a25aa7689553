// @generated from spec/moderation/moderation_rules.yaml by `cargo xtask gen`. Do not edit.

//! Rules that moderation checks messages by: what to look for, with whom, and what to do. An app can have 25
//! beside those that it comes with.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Confirmation, ModerationAction, ModerationRuleId, RevisionId, RuleCondition,
};

/// Calls about moderation rules: [`Client::moderation_rules`](crate::Client::moderation_rules).
#[derive(Debug, Clone)]
pub struct ModerationRules<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl ModerationRules<FullAccess> {
    /// Adds a rule.
    ///
    /// `POST /moderation/rules` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `id`: The rule's id, chosen by you. At most 100 characters.
    /// - `name`: Its name. At most 100 characters.
    /// - `action`: What happens to messages that it catches.
    /// - `conditions`: What it looks for. All of them have to be met. At most 10 elements.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::ConditionCategory;
    /// use cometchat::types::ConditionOperand;
    /// use cometchat::types::ConditionOperator;
    /// use cometchat::types::ModerationAction;
    /// use cometchat::types::RuleCondition;
    /// let answer = client
    ///     .moderation_rules()
    ///     .create(
    ///         "no-coffee",
    ///         "No coffee",
    ///         [ModerationAction::BlockMessage],
    ///         [
    ///             RuleCondition::new()
    ///                 .id(1)
    ///                 .entity("message")
    ///                 .operand(ConditionOperand::Text)
    ///                 .operator(ConditionOperator::Contains)
    ///                 .category(ConditionCategory::Word)
    ///                 .value(["coffee".to_owned()])
    ///                 .is_keywords_reference_present(false),
    ///         ],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        id: impl Into<ModerationRuleId>,
        name: impl Into<String>,
        action: impl IntoIterator<Item = impl Into<ModerationAction>>,
        conditions: impl IntoIterator<Item = impl Into<RuleCondition>>,
    ) -> CreateModerationRule {
        CreateModerationRule::new::<AppOnly>(&self.0)
            .set_body::<ModerationRuleId>("id", id)
            .set_body::<String>("name", name)
            .set_body_list::<ModerationAction>("action", action)
            .set_body_list::<RuleCondition>("conditions", conditions)
    }

    /// Lists the rules, those that the app came with among them.
    ///
    /// `GET /moderation/rules` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_rules().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListModerationRules {
        ListModerationRules::new::<AppOnly>(&self.0)
    }

    /// Gets a rule.
    ///
    /// `GET /moderation/rules/{ruleId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `rule_id`: A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `ruleId`.
    ///
    /// Errors: `ERR_RULE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_rules().get("no-coffee").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, rule_id: impl Into<ModerationRuleId>) -> GetModerationRule {
        GetModerationRule::new::<AppOnly>(&self.0)
            .set_path::<ModerationRuleId>("ruleId", rule_id)
    }

    /// Changes a rule, which makes a new revision of it.
    ///
    /// `PUT /moderation/rules/{ruleId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `rule_id`: A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `ruleId`.
    ///
    /// Errors: `ERR_RULE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_rules().update("no-coffee").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, rule_id: impl Into<ModerationRuleId>) -> UpdateModerationRule {
        UpdateModerationRule::new::<AppOnly>(&self.0)
            .set_path::<ModerationRuleId>("ruleId", rule_id)
    }

    /// Deletes a rule.
    ///
    /// `DELETE /moderation/rules/{ruleId}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `rule_id`: A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `ruleId`.
    ///
    /// Errors: `ERR_RULE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_rules().delete("no-coffee").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, rule_id: impl Into<ModerationRuleId>) -> DeleteModerationRule {
        DeleteModerationRule::new::<AppOnly>(&self.0)
            .set_path::<ModerationRuleId>("ruleId", rule_id)
    }

    /// Lists the revisions of a rule, the newest first.
    ///
    /// `GET /moderation/rules/{ruleId}/revisions` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `rule_id`: A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones. On
    ///   the wire: `ruleId`.
    ///
    /// Errors: `ERR_RULE_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/moderation-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.moderation_rules().list_revisions("no-coffee").await?;
    /// # Ok(()) }
    /// ```
    pub fn list_revisions(
        &self,
        rule_id: impl Into<ModerationRuleId>,
    ) -> ListModerationRuleRevisions {
        ListModerationRuleRevisions::new::<AppOnly>(&self.0)
            .set_path::<ModerationRuleId>("ruleId", rule_id)
    }
}

runtime::endpoint!(ModerationRules::create: CREATE of families::CHAT {
    id: "moderation_rules.create", method: runtime::Method::POST, path: "/moderation/rules",
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} CreateModerationRule -> ModerationRule);

impl CreateModerationRule {
    /// Whether it is in force.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.set_body::<bool>("enabled", enabled)
    }

    /// What it is for. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }

    /// Whose messages it looks at. Without any it looks at all of them. At most 10 elements.
    pub fn filters(
        self,
        filters: impl IntoIterator<Item = impl Into<RuleFilter>>,
    ) -> Self {
        self.set_body_list::<RuleFilter>("filters", filters)
    }
}

runtime::endpoint!(ModerationRules::list: LIST of families::CHAT {
    id: "moderation_rules.list", method: runtime::Method::GET, path: "/moderation/rules",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListModerationRules -> Vec<ModerationRule>);

impl ListModerationRules {
    /// How many rules to give.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(ModerationRules::get: GET of families::CHAT {
    id: "moderation_rules.get", method: runtime::Method::GET, path: "/moderation/rules/{ruleId}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} GetModerationRule -> ModerationRule);

runtime::endpoint!(ModerationRules::update: UPDATE of families::CHAT {
    id: "moderation_rules.update", method: runtime::Method::PUT, path: "/moderation/rules/{ruleId}",
    idempotent: true, rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} UpdateModerationRule -> ModerationRule);

impl UpdateModerationRule {
    /// The rule's id, as in the path.
    pub fn id(self, id: impl Into<ModerationRuleId>) -> Self {
        self.set_body::<ModerationRuleId>("id", id)
    }

    /// Its name. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// Whether it is in force.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.set_body::<bool>("enabled", enabled)
    }

    /// What it is for. At most 255 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        self.set_body::<String>("description", description)
    }

    /// What happens to messages that it catches.
    pub fn action(
        self,
        action: impl IntoIterator<Item = impl Into<ModerationAction>>,
    ) -> Self {
        self.set_body_list::<ModerationAction>("action", action)
    }

    /// Whose messages it looks at. At most 10 elements.
    pub fn filters(
        self,
        filters: impl IntoIterator<Item = impl Into<RuleFilter>>,
    ) -> Self {
        self.set_body_list::<RuleFilter>("filters", filters)
    }

    /// What it looks for. All of them have to be met. At most 10 elements.
    pub fn conditions(
        self,
        conditions: impl IntoIterator<Item = impl Into<RuleCondition>>,
    ) -> Self {
        self.set_body_list::<RuleCondition>("conditions", conditions)
    }
}

runtime::endpoint!(ModerationRules::delete: DELETE of families::CHAT {
    id: "moderation_rules.delete", method: runtime::Method::DELETE,
    path: "/moderation/rules/{ruleId}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} DeleteModerationRule -> Confirmation);

runtime::endpoint!(ModerationRules::list_revisions: LIST_REVISIONS of families::CHAT {
    id: "moderation_rules.list_revisions", method: runtime::Method::GET,
    path: "/moderation/rules/{ruleId}/revisions", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/moderation-apis/overview"),
} ListModerationRuleRevisions -> Vec<ModerationRule>);

/// A rule that moderation checks messages by, or one of its revisions.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModerationRule {
    /// Its id.
    pub id: ModerationRuleId,
    /// Its name.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// It is in force.
    pub enabled: Option<bool>,
    /// Whose messages it looks at.
    pub filters: Option<Vec<RuleFilter>>,
    /// What it looks for.
    pub conditions: Option<Vec<RuleCondition>>,
    /// What happens to messages that it catches.
    pub action: Option<Vec<ModerationAction>>,
    /// This is the newest revision.
    pub active: Option<bool>,
    /// The app came with it. On the wire: `default`.
    pub is_default: Option<bool>,
    /// The revision: the app, the rule and a number. On the wire: `revisionId`.
    pub revision_id: Option<RevisionId>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ModerationRule {
    id = "id", name = "name", description = "description", enabled = "enabled",
    filters = "filters" lenient, conditions = "conditions", action = "action", active = "active",
    is_default = "default", revision_id = "revisionId", created_at = "createdAt",
    updated_at = "updatedAt",
});

/// Whose messages a rule looks at, by a user or by a group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RuleFilter {
    /// `entity` is `user`.
    User(Box<RuleUserFilter>),
    /// `entity` is `group`.
    Group(Box<RuleGroupFilter>),
    /// Something that this version does not know, as it was sent.
    Unknown(runtime::Json),
}

runtime::union!(RuleFilter by "entity" {
    User(Box<RuleUserFilter>) = "user", Group(Box<RuleGroupFilter>) = "group",
});

/// Whose messages a rule looks at, by a user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleUserFilter {
    /// Which side of the message. On the wire: `type`.
    pub kind: RuleParty,
    /// What of the user.
    pub operand: RuleUserField,
    /// How it is compared.
    pub operator: RuleFilterOperator,
    /// What it is compared with.
    pub value: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(RuleUserFilter {
    new kind: into RuleParty, new operand: into RuleUserField,
    new operator: into RuleFilterOperator, new value: into String,
});

runtime::record!(RuleUserFilter {
    kind = "type", operand = "operand", operator = "operator", value = "value",
});

/// What of the user.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleUserField {
    /// `uid`
    Uid,
    /// `name`
    Name,
    /// `role`
    Role,
    /// `tags`
    Tags,
    /// `createdAt`
    CreatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RuleUserField {
    Uid = "uid", Name = "name", Role = "role", Tags = "tags", CreatedAt = "createdAt",
});

/// Whose messages a rule looks at, by a group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupFilter {
    /// Which side of the message. On the wire: `type`.
    pub kind: RuleParty,
    /// What of the group.
    pub operand: RuleGroupField,
    /// How it is compared.
    pub operator: RuleFilterOperator,
    /// What it is compared with.
    pub value: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(RuleGroupFilter {
    new kind: into RuleParty, new operand: into RuleGroupField,
    new operator: into RuleFilterOperator, new value: into String,
});

runtime::record!(RuleGroupFilter {
    kind = "type", operand = "operand", operator = "operator", value = "value",
});

/// What of the group.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleGroupField {
    /// `guid`
    Guid,
    /// `name`
    Name,
    /// `type`
    Type,
    /// `tags`
    Tags,
    /// `createdAt`
    CreatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RuleGroupField {
    Guid = "guid", Name = "name", Type = "type", Tags = "tags", CreatedAt = "createdAt",
});

/// The sides of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleParty {
    /// `sender`
    Sender,
    /// `receiver`
    Receiver,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RuleParty { Sender = "sender", Receiver = "receiver" });

/// How a rule's filters compare.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleFilterOperator {
    /// `equals`
    Equals,
    /// `notEquals`
    NotEquals,
    /// It is one of several.
    In,
    /// It is none of several. On the wire: `notIn`.
    NotIn,
    /// `startsWith`
    StartsWith,
    /// Groups only. On the wire: `endsWith`.
    EndsWith,
    /// Groups only. On the wire: `lessThan`.
    LessThan,
    /// Groups only. On the wire: `greaterThan`.
    GreaterThan,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(RuleFilterOperator {
    Equals = "equals", NotEquals = "notEquals", In = "in", NotIn = "notIn",
    StartsWith = "startsWith", EndsWith = "endsWith", LessThan = "lessThan",
    GreaterThan = "greaterThan",
});
