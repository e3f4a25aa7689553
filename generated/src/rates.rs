// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Rate classes: calls whose rate is limited together, and how many of them a minute has.

/// Creating and deleting users, creating, joining and leaving groups, together; 500 on the free plan.
pub static CORE: runtime::Rate = runtime::Rate {
    id: "core",
    per_minute: 10_000,
    per_user: false,
};

/// Everything without a class of its own, together; 500 on the free plan.
pub static STANDARD: runtime::Rate = runtime::Rate {
    id: "standard",
    per_minute: 20_000,
    per_user: false,
};

/// Messages sent by one user.
pub static SEND_MESSAGE: runtime::Rate = runtime::Rate {
    id: "sendMessage",
    per_minute: 30,
    per_user: true,
};

/// Conversations that one user marks as unread.
pub static MARK_AS_UNREAD: runtime::Rate = runtime::Rate {
    id: "markAsUnread",
    per_minute: 5,
    per_user: true,
};

/// All operations of the data import together.
pub static DATA_IMPORT: runtime::Rate = runtime::Rate {
    id: "dataImport",
    per_minute: 60,
    per_user: false,
};
