// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Envelopes: how answers are wrapped.

/// What most operations answer: the thing itself under `data`, facts about a list under `meta`.
pub const DATA: runtime::Envelope = runtime::Envelope {
    data: Some("data"),
    meta: Some("meta"),
    ..runtime::Envelope::NONE
};

/// The same, wrapped a second time by some operations on webhooks.
pub const DATA_REPEATED: runtime::Envelope = runtime::Envelope {
    data: Some("data"),
    meta: Some("meta"),
    repeated: true,
    ..runtime::Envelope::NONE
};

/// No envelope: the whole answer is the thing itself, as some operations of the moderation have it.
pub const BARE: runtime::Envelope = runtime::Envelope::NONE;

/// What the extensions of an app answer, put into `data` by the management API with a status of its own.
pub const EXTENSION: runtime::Envelope = runtime::Envelope {
    data: Some("data"),
    inside: &[&["body", "data"], &["body"]],
    done: &[
        &["success"],
        &["body", "success"],
        &["body", "data", "success"],
        &["body", "data", "settings", "success"],
    ],
    ..runtime::Envelope::NONE
};

/// The same where settings may come back.
pub const EXTENSION_SETTINGS: runtime::Envelope = runtime::Envelope {
    data: Some("data"),
    inside: &[&["body", "data", "settings"], &["body", "settings"], &["settings"]],
    done: &[
        &["success"],
        &["body", "success"],
        &["body", "data", "success"],
        &["body", "data", "settings", "success"],
    ],
    ..runtime::Envelope::NONE
};
