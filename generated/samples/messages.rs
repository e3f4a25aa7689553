// @generated from spec/chat/messages.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `messages`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(send_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(list_all_reactions_samples(clients));
    samples.extend(list_reactions_with_samples(clients));
    samples.extend(add_reaction_samples(clients));
    samples.extend(remove_reaction_samples(clients));
    samples.extend(send_in_thread_samples(clients));
    samples.extend(list_in_thread_samples(clients));
    samples.extend(list_with_user_samples(clients));
    samples.extend(list_in_group_samples(clients));
    samples.extend(send_bot_message_samples(clients));
    samples
}

fn send_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::SEND,
            case: "minimal",
            request: clients
                .full_access
                .messages()
                .send(
                    cometchat::chat::messages::NewMessage::from(
                        cometchat::chat::messages::NewChatMessage::new(
                            cometchat::chat::messages::NewMessageData::new(),
                        ),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .send(
                    cometchat::chat::messages::NewMessage::from(
                        cometchat::chat::messages::NewChatMessage::new(
                                cometchat::chat::messages::NewMessageData::new()
                                    .text("text")
                                    .attachments([
                                        cometchat::types::Attachment::new("url")
                                            .name("name")
                                            .mime_type("mimeType")
                                            .extension("extension")
                                            .size("size"),
                                    ])
                                    .metadata(
                                        [
                                            (
                                                "key".to_owned(),
                                                {
                                                    use cometchat::runtime;
                                                    runtime::Json::from("value")
                                                },
                                            ),
                                        ]
                                            .into_iter()
                                            .collect::<cometchat::runtime::Object>(),
                                    ),
                            )
                            .receiver("receiver")
                            .receiver_type(cometchat::types::ReceiverType::User)
                            .kind(cometchat::types::MessageType::Text)
                            .muid("tea-1")
                            .multiple_receivers(
                                cometchat::chat::messages::Receivers::new()
                                    .uids([cometchat::types::Uid::from("ada")])
                                    .guids([cometchat::types::Guid::from("lovers-of-tea")]),
                            )
                            .quoted_message_id("101")
                            .tags(["tags".to_owned()]),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND,
            case: "full, custom",
            request: clients
                .on_behalf_of
                .messages()
                .send(
                    cometchat::chat::messages::NewMessage::from(
                        cometchat::chat::messages::NewCustomMessage::new(
                                "type",
                                cometchat::chat::messages::NewCustomData::new(
                                        [
                                            (
                                                "key".to_owned(),
                                                {
                                                    use cometchat::runtime;
                                                    runtime::Json::from("value")
                                                },
                                            ),
                                        ]
                                            .into_iter()
                                            .collect::<cometchat::runtime::Object>(),
                                    )
                                    .text("text")
                                    .metadata(
                                        [
                                            (
                                                "key".to_owned(),
                                                {
                                                    use cometchat::runtime;
                                                    runtime::Json::from("value")
                                                },
                                            ),
                                        ]
                                            .into_iter()
                                            .collect::<cometchat::runtime::Object>(),
                                    ),
                            )
                            .receiver("receiver")
                            .receiver_type(cometchat::types::ReceiverType::User)
                            .muid("tea-1")
                            .multiple_receivers(
                                cometchat::chat::messages::Receivers::new()
                                    .uids([cometchat::types::Uid::from("ada")])
                                    .guids([cometchat::types::Guid::from("lovers-of-tea")]),
                            )
                            .quoted_message_id("101")
                            .tags(["tags".to_owned()]),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND,
            case: "send_text",
            request: clients
                .full_access
                .messages()
                .send_text("grace", cometchat::types::ReceiverType::User, "Tea?")
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::LIST,
            case: "minimal",
            request: clients.full_access.messages().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::LIST,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .list()
                .search_key("searchKey")
                .hide_messages_from_blocked_users(true)
                .has_attachments(true)
                .attachment_types([cometchat::chat::messages::AttachmentType::Image])
                .has_mentions(true)
                .has_links(true)
                .mentioned_uids([cometchat::types::Uid::from("ada")])
                .has_reactions(true)
                .receiver_type(cometchat::types::ReceiverType::User)
                .affix(cometchat::types::Affix::Append)
                .id("101")
                .category(cometchat::types::MessageCategory::Message)
                .kind(cometchat::types::MessageType::Text)
                .sender("ada")
                .senders([cometchat::types::Uid::from("ada")])
                .mentions_with_blocked_info(true)
                .mentions_with_tag_info(true)
                .hide_deleted(true)
                .only_deleted(true)
                .hide_replies(true)
                .hide_quoted_messages(true)
                .count(true)
                .unread(true)
                .sent_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .sent_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .sent_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .updated_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .updated_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .edited_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .edited_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .limit(100)
                .conversation_id("ada_user_grace")
                .with_tags(true)
                .tags(["tags".to_owned()])
                .categories([cometchat::types::MessageCategory::Message])
                .types([cometchat::types::MessageType::Text])
                .from_timestamp(cometchat::runtime::Timestamp::from(1_700_000_000))
                .to_timestamp(cometchat::runtime::Timestamp::from(1_700_000_000))
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::GET,
            case: "minimal",
            request: clients.full_access.messages().get("101").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::UPDATE,
            case: "minimal",
            request: clients.full_access.messages().update("101").request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::UPDATE,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .update("101")
                .data(cometchat::chat::messages::MessageEdit::new().text("Green tea?"))
                .tags(["tags".to_owned()])
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::DELETE,
            case: "minimal",
            request: clients.full_access.messages().delete("101").request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::DELETE,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .delete("101")
                .permanent(true)
                .request(),
        },
    ])
}

fn list_all_reactions_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::LIST_ALL_REACTIONS,
            case: "minimal",
            request: clients.full_access.messages().list_all_reactions("101").request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::LIST_ALL_REACTIONS,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .list_all_reactions("101")
                .limit(1)
                .affix(cometchat::types::Affix::Append)
                .reaction_id("7")
                .request(),
        },
    ])
}

fn list_reactions_with_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::LIST_REACTIONS_WITH,
            case: "minimal",
            request: clients
                .full_access
                .messages()
                .list_reactions_with("101", "🍵")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::LIST_REACTIONS_WITH,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .list_reactions_with("101", "🍵")
                .limit(1)
                .affix(cometchat::types::Affix::Append)
                .reaction_id("7")
                .request(),
        },
    ])
}

fn add_reaction_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::ADD_REACTION,
            case: "minimal",
            request: clients
                .on_behalf_of
                .messages()
                .add_reaction("101", "🍵")
                .request(),
        },
    ])
}

fn remove_reaction_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::REMOVE_REACTION,
            case: "minimal",
            request: clients
                .on_behalf_of
                .messages()
                .remove_reaction("101", "🍵")
                .request(),
        },
    ])
}

fn send_in_thread_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::SEND_IN_THREAD,
            case: "minimal",
            request: clients
                .on_behalf_of
                .messages()
                .send_in_thread(
                    "101",
                    cometchat::chat::messages::ReplyData::new().text("Yes please"),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND_IN_THREAD,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .send_in_thread(
                    "101",
                    cometchat::chat::messages::ReplyData::new().text("Yes please"),
                )
                .receiver("ada")
                .receiver_type(cometchat::types::ReceiverType::User)
                .category(cometchat::types::MessageCategory::Message)
                .kind(cometchat::types::MessageType::Text)
                .multiple_receivers(
                    cometchat::chat::messages::Receivers::new()
                        .uids([cometchat::types::Uid::from("ada")])
                        .guids([cometchat::types::Guid::from("lovers-of-tea")]),
                )
                .tags(["tags".to_owned()])
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND_IN_THREAD,
            case: "send_text_in_thread",
            request: clients
                .on_behalf_of
                .messages()
                .send_text_in_thread(
                    "101",
                    "ada",
                    cometchat::types::ReceiverType::User,
                    "Yes please",
                )
                .request(),
        },
    ])
}

fn list_in_thread_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::LIST_IN_THREAD,
            case: "minimal",
            request: clients.full_access.messages().list_in_thread("101").request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::LIST_IN_THREAD,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .list_in_thread("101")
                .per_page(1)
                .page(1)
                .limit(1)
                .affix(cometchat::types::Affix::Append)
                .after_id("101")
                .sent_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .request(),
        },
    ])
}

fn list_with_user_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::LIST_WITH_USER,
            case: "minimal",
            request: clients.full_access.messages().list_with_user("grace").request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::LIST_WITH_USER,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .list_with_user("grace")
                .search_key("searchKey")
                .has_attachments(true)
                .attachment_types([cometchat::chat::messages::AttachmentType::Image])
                .has_mentions(true)
                .has_links(true)
                .mentioned_uids([cometchat::types::Uid::from("ada")])
                .unread(true)
                .undelivered(true)
                .count(true)
                .hide_replies(true)
                .hide_quoted_messages(true)
                .affix(cometchat::types::Affix::Append)
                .id("101")
                .category(cometchat::types::MessageCategory::Call)
                .categories([cometchat::types::MessageCategory::Message])
                .kind(cometchat::types::MessageType::Text)
                .types([cometchat::types::MessageType::Text])
                .my_mentions_only(true)
                .has_reactions(true)
                .sender("ada")
                .mentions_with_blocked_info(true)
                .mentions_with_tag_info(true)
                .per_page(1)
                .limit(50)
                .from_timestamp(cometchat::runtime::Timestamp::from(1_700_000_000))
                .to_timestamp(cometchat::runtime::Timestamp::from(1_700_000_000))
                .with_tags(true)
                .tags(["tags".to_owned()])
                .request(),
        },
    ])
}

fn list_in_group_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::LIST_IN_GROUP,
            case: "minimal",
            request: clients
                .full_access
                .messages()
                .list_in_group("lovers-of-tea")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::LIST_IN_GROUP,
            case: "full",
            request: clients
                .on_behalf_of
                .messages()
                .list_in_group("lovers-of-tea")
                .search_key("searchKey")
                .has_attachments(true)
                .attachment_types([cometchat::chat::messages::AttachmentType::Image])
                .has_mentions(true)
                .has_links(true)
                .mentioned_uids([cometchat::types::Uid::from("ada")])
                .unread(true)
                .undelivered(true)
                .count(true)
                .hide_messages_from_blocked_users(true)
                .hide_replies(true)
                .hide_quoted_messages(true)
                .affix(cometchat::types::Affix::Append)
                .id("101")
                .sent_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .category(cometchat::types::MessageCategory::Message)
                .categories([cometchat::types::MessageCategory::Message])
                .kind(cometchat::types::MessageType::Text)
                .types([cometchat::types::MessageType::Text])
                .my_mentions_only(true)
                .has_reactions(true)
                .sender("ada")
                .mentions_with_blocked_info(true)
                .mentions_with_tag_info(true)
                .limit(100)
                .from_timestamp(cometchat::runtime::Timestamp::from(1_700_000_000))
                .to_timestamp(cometchat::runtime::Timestamp::from(1_700_000_000))
                .with_tags(true)
                .tags(["tags".to_owned()])
                .request(),
        },
    ])
}

fn send_bot_message_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::messages::SEND_BOT_MESSAGE,
            case: "minimal",
            request: clients
                .full_access
                .messages()
                .send_bot_message(
                    "teabot",
                    cometchat::chat::messages::NewMessage::from(
                        cometchat::chat::messages::NewChatMessage::new(
                            cometchat::chat::messages::NewMessageData::new(),
                        ),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND_BOT_MESSAGE,
            case: "full",
            request: clients
                .full_access
                .messages()
                .send_bot_message(
                    "teabot",
                    cometchat::chat::messages::NewMessage::from(
                        cometchat::chat::messages::NewChatMessage::new(
                                cometchat::chat::messages::NewMessageData::new()
                                    .text("text")
                                    .attachments([
                                        cometchat::types::Attachment::new("url")
                                            .name("name")
                                            .mime_type("mimeType")
                                            .extension("extension")
                                            .size("size"),
                                    ])
                                    .metadata(
                                        [
                                            (
                                                "key".to_owned(),
                                                {
                                                    use cometchat::runtime;
                                                    runtime::Json::from("value")
                                                },
                                            ),
                                        ]
                                            .into_iter()
                                            .collect::<cometchat::runtime::Object>(),
                                    ),
                            )
                            .receiver("receiver")
                            .receiver_type(cometchat::types::ReceiverType::User)
                            .kind(cometchat::types::MessageType::Text)
                            .muid("tea-1")
                            .multiple_receivers(
                                cometchat::chat::messages::Receivers::new()
                                    .uids([cometchat::types::Uid::from("ada")])
                                    .guids([cometchat::types::Guid::from("lovers-of-tea")]),
                            )
                            .quoted_message_id("101")
                            .tags(["tags".to_owned()]),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND_BOT_MESSAGE,
            case: "full, custom",
            request: clients
                .full_access
                .messages()
                .send_bot_message(
                    "teabot",
                    cometchat::chat::messages::NewMessage::from(
                        cometchat::chat::messages::NewCustomMessage::new(
                                "type",
                                cometchat::chat::messages::NewCustomData::new(
                                        [
                                            (
                                                "key".to_owned(),
                                                {
                                                    use cometchat::runtime;
                                                    runtime::Json::from("value")
                                                },
                                            ),
                                        ]
                                            .into_iter()
                                            .collect::<cometchat::runtime::Object>(),
                                    )
                                    .text("text")
                                    .metadata(
                                        [
                                            (
                                                "key".to_owned(),
                                                {
                                                    use cometchat::runtime;
                                                    runtime::Json::from("value")
                                                },
                                            ),
                                        ]
                                            .into_iter()
                                            .collect::<cometchat::runtime::Object>(),
                                    ),
                            )
                            .receiver("receiver")
                            .receiver_type(cometchat::types::ReceiverType::User)
                            .muid("tea-1")
                            .multiple_receivers(
                                cometchat::chat::messages::Receivers::new()
                                    .uids([cometchat::types::Uid::from("ada")])
                                    .guids([cometchat::types::Guid::from("lovers-of-tea")]),
                            )
                            .quoted_message_id("101")
                            .tags(["tags".to_owned()]),
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::messages::SEND_BOT_MESSAGE,
            case: "send_bot_text",
            request: clients
                .full_access
                .messages()
                .send_bot_text(
                    "teabot",
                    "grace",
                    cometchat::types::ReceiverType::User,
                    "The kettle is on",
                )
                .request(),
        },
    ])
}
