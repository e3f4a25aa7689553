// @generated from spec/moderation/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

use super::AppId;

/// A moderation rule's id, chosen by you: up to 100 characters, without blanks and special ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModerationRuleId(String);

runtime::newtype!(ModerationRuleId);

/// The id of a revision of a rule or a list: the app, the rule or list, and a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RevisionId(String);

runtime::newtype!(RevisionId);

/// The id of a reason for flagging, chosen by you.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModerationReasonId(String);

runtime::newtype!(ModerationReasonId);

/// What happens to a message that a moderation rule catches, and to its sender.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationAction {
    /// It is not delivered. On the wire: `blockMessage`.
    BlockMessage,
    /// The same in rules that come with the app. On the wire: `dropMessage`.
    DropMessage,
    /// It is delivered, and flagged for a moderator. On the wire: `flagMessage`.
    FlagMessage,
    /// The sender has to leave the group.
    Kick,
    /// The sender is banned from the group.
    Ban,
    /// The sender is blocked.
    Block,
    /// The sender is deactivated.
    Deactivate,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ModerationAction {
    BlockMessage = "blockMessage", DropMessage = "dropMessage", FlagMessage = "flagMessage",
    Kick = "kick", Ban = "ban", Block = "block", Deactivate = "deactivate",
});

/// What a moderation rule looks for in messages. For a list, `value` has its id; for pictures and films,
/// formulas.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleCondition {
    /// Its number in the rule, from 1.
    pub id: Option<i64>,
    /// What is looked at: `message`.
    pub entity: Option<String>,
    /// Which part of a message.
    pub operand: Option<ConditionOperand>,
    /// How it is compared.
    pub operator: Option<ConditionOperator>,
    /// What it is compared with.
    pub category: Option<ConditionCategory>,
    /// Words or patterns; the ids of keyword lists; or formulas such as `violence_greaterThan_30`, which has a
    /// percentage.
    pub value: Option<Vec<String>>,
    /// The value has ids of keyword lists. On the wire: `isKeywordsReferencePresent`.
    pub is_keywords_reference_present: Option<bool>,
    /// The same in one of the rules that come with the app. On the wire: `isListReferencePresent`.
    pub is_list_reference_present: Option<bool>,
    /// It is about pictures or films. On the wire: `isMediaPresent`.
    pub is_media_present: Option<bool>,
    /// The condition in words, in answers.
    pub message: Option<Vec<String>>,
    /// How much it counts, in answers.
    pub weight: Option<f64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(RuleCondition {
    set id: is i64, set entity: into String, set operand: into ConditionOperand,
    set operator: into ConditionOperator, set category: into ConditionCategory,
    set value: list String, set is_keywords_reference_present: is bool,
    set is_list_reference_present: is bool, set is_media_present: is bool, set message: list String,
    set weight: is f64,
});

runtime::record!(RuleCondition {
    id = "id", entity = "entity", operand = "operand", operator = "operator", category = "category",
    value = "value" lenient, is_keywords_reference_present = "isKeywordsReferencePresent",
    is_list_reference_present = "isListReferencePresent", is_media_present = "isMediaPresent",
    message = "message" lenient, weight = "weight",
});

/// Parts of messages that a moderation rule can look at.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionOperand {
    /// `text`
    Text,
    /// `image`
    Image,
    /// `video`
    Video,
    /// `custom`
    Custom,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ConditionOperand {
    Text = "text", Image = "image", Video = "video", Custom = "custom",
});

/// How a moderation rule compares.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionOperator {
    /// It is in there.
    Contains,
    /// It is all there is.
    Equals,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ConditionOperator { Contains = "contains", Equals = "equals" });

/// What a moderation rule compares with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionCategory {
    /// Words, or a formula for pictures and films.
    Word,
    /// Regular expressions.
    Pattern,
    /// Sentences that mean the same. On the wire: `sentence-similarity`.
    SentenceSimilarity,
    /// How toxic a text is.
    Toxicity,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(ConditionCategory {
    Word = "word", Pattern = "pattern", SentenceSimilarity = "sentence-similarity",
    Toxicity = "toxicity",
});

/// Which moderation rule caught a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ModerationMatch {
    /// The rule. On the wire: `ruleId`.
    pub rule_id: Option<ModerationRuleId>,
    /// Its name. On the wire: `ruleName`.
    pub rule_name: Option<String>,
    /// Its revision. On the wire: `revisionId`.
    pub revision_id: Option<RevisionId>,
    /// The condition that was met.
    pub condition: Option<RuleCondition>,
    /// What was done.
    pub action: Option<Vec<ModerationAction>>,
    /// When the message was blocked: Unix seconds, with the message's id for decimals. On the wire: `blockedAt`.
    pub blocked_at: Option<String>,
    /// The app. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// When this was recorded. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When that last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(ModerationMatch {
    rule_id = "ruleId", rule_name = "ruleName", revision_id = "revisionId", condition = "condition",
    action = "action", blocked_at = "blockedAt", app_id = "appId", created_at = "createdAt",
    updated_at = "updatedAt",
});
