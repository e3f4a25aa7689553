//! What the programs share: objects as plain serde reads them, with the same fields as the generated types, and pages of them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An object of each kind as the vendor sends it: what a page of them is called, the field with its id, and the object.
const SAMPLES: [(&str, &str, &str); 8] = [
    ("messages", "id", include_str!("../data/message.json")),
    ("users", "uid", include_str!("../data/user.json")),
    ("groups", "guid", include_str!("../data/group.json")),
    ("conversations", "conversationId", include_str!("../data/conversation.json")),
    ("calls", "sessionId", include_str!("../data/call.json")),
    ("rules", "id", include_str!("../data/rule.json")),
    ("campaigns", "id", include_str!("../data/campaign.json")),
    ("webhooks", "id", include_str!("../data/webhook.json")),
];

/// A page of 100 objects, each with an id of its own; none if there is no such page.
///
/// # Errors
///
/// The sample is no JSON.
pub fn page(name: &str) -> serde_json::Result<Option<String>> {
    let Some((_, id, sample)) = SAMPLES.iter().find(|(known, ..)| *known == name) else { return Ok(None) };
    let sample: Value = serde_json::from_str(sample)?;
    let objects = (1..=100).map(|number| {
        let mut object = sample.clone();
        object[*id] = number.to_string().into();
        object
    });
    serde_json::to_string(&objects.collect::<Vec<_>>()).map(Some)
}

/// Stands for the id types, which are texts.
pub type Id = String;

macro_rules! plain {
    ($($(#[$doc:meta])* $name:ident { $($(#[$name_of:meta])? $field:ident: $ty:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs, reason = "the fields are those of the generated type")]
        pub struct $name {
            $(#[serde(default, skip_serializing_if = "Option::is_none")] $(#[$name_of])? pub $field: Option<$ty>,)*
        }
    )*};
}

type Free = Value;

plain! {
    /// A user.
    User {
        uid: Id, name: String, avatar: String, link: String, role: Id, status: String, status_message: String,
        metadata: Free, tags: Vec<String>, auth_token: String, conversation_id: Id, last_active_at: i64,
        blocked_by_me: bool, blocked_by_me_at: i64, has_blocked_me: bool, blocked_at: i64, created_at: i64, updated_at: i64, deactivated_at: i64,
    }
    /// A group.
    Group {
        guid: Id, name: String, r#type: String, description: String, icon: String, owner: Id, password: String, metadata: Free, tags: Vec<String>,
        members_count: i64, online_members_count: i64, has_joined: bool, scope: String, joined_at: i64, conversation_id: Id, members: Free,
        created_at: i64, updated_at: i64, updated_by: Id,
    }
    /// Who or what a message is about.
    Entity { entity: User, entity_type: String }
    /// Who sent it and who gets it.
    Entities { sender: Entity, receiver: Entity, by: Entity, on: Entity }
    /// How often a reaction was given.
    ReactionCount { reaction: String, count: i64, reacted_by_me: bool }
    /// A file.
    Attachment { url: String, name: String, mime_type: String, extension: String, size: Free }
    /// What a message holds.
    MessageData {
        text: String, attachments: Vec<Attachment>, custom_data: Free, metadata: Free, action: String, entities: Entities,
        mentions: std::collections::BTreeMap<String, User>, reactions: Vec<ReactionCount>, moderation: Free, interactive_data: Free,
        interaction_goal: Free, allow_sender_interaction: bool,
    }
    /// A message.
    Message {
        id: Id, muid: Id, conversation_id: Id, sender: Id, receiver_type: String, receiver: String, category: String, r#type: String,
        data: MessageData, tags: Vec<String>, parent_id: Id, reply_count: i64, last_reply: Box<Message>, quoted_message_id: Id,
        quoted_message: Box<Message>, reactions: Vec<ReactionCount>, receipts: Free, sent_at: i64, delivered_at: i64, read_at: i64,
        edited_at: i64, edited_by: Id, deleted_at: i64, deleted_by: Id, pinned_at: i64, pinned_by: Id, saved_at: i64, updated_at: i64,
    }
    /// A conversation in a group.
    Conversation {
        conversation_id: Id, conversation_type: String, unread_message_count: i64, conversation_with: Group, last_message: Message, tags: Vec<String>,
        pinned_at: i64, pinned_by: Id, created_at: i64, updated_at: i64,
    }
    /// A call.
    Call {
        session_id: Id, r#type: String, mode: String, status: String, initiator: Id, receiver_type: String, receiver: String,
        total_participants: i64, total_audio_minutes: f64, total_video_minutes: f64, total_duration_in_minutes: f64, total_duration: String,
        has_recording: bool, has_transcription: bool, mid: String, meta_data: Free, tags: Vec<String>,
        initiated_at: i64, started_at: i64, ended_at: i64, participants: Vec<Participant>, recordings: Vec<Recording>, transcriptions: Vec<Transcription>,
    }
    /// A user's part in a call.
    Participant {
        uid: Id, device_id: String, state: String, is_joined: bool, total_audio_minutes: f64, total_video_minutes: f64, total_duration: f64,
        total_duration_in_minutes: f64, mid: String, joined_at: i64, left_at: i64,
    }
    /// A recording of a call.
    Recording { rid: String, #[serde(rename = "recording_url")] recording_url: String, duration: f64, start_time: i64, end_time: i64 }
    /// A transcription of a call.
    Transcription {
        tid: String, room_name: String, mid: String, start_time: i64, end_time: i64, transcript_date: String, transcript_url: String,
    }
    /// A rule of moderation.
    Rule {
        id: Id, name: String, description: String, enabled: bool, filters: Vec<Filter>, conditions: Vec<Condition>, action: Vec<String>,
        active: bool, default: bool, revision_id: Id, created_at: i64, updated_at: i64,
    }
    /// Whose messages a rule looks at.
    Filter { entity: String, r#type: String, operand: String, operator: String, value: String }
    /// What it looks for.
    Condition {
        id: i64, entity: String, operand: String, operator: String, category: String, value: Vec<String>, is_keywords_reference_present: bool,
        is_list_reference_present: bool, is_media_present: bool, message: Vec<String>, weight: Free,
    }
    /// A campaign.
    Campaign {
        id: Id, campaign_id: Id, name: String, status: String, template_id: Id, template_version: i64, variables: Free, config: Free,
        total_targets: i64, sent_count: i64, failed_count: i64, tag: String,
        scheduled_at: i64, sent_at: i64, completed_at: i64, created_at: i64, updated_at: i64,
    }
    /// A webhook.
    Webhook {
        id: Id, name: String, #[serde(rename = "webhookURL")] webhook_url: String, use_basic_auth: bool, username: String, password: String,
        enabled: bool, retry_on_failure: bool, created_at: i64, updated_at: i64,
    }
}
