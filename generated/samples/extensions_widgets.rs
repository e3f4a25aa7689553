// @generated from spec/management/extensions/widgets.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.widgets`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(update_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::widgets::CREATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .widgets()
                .create(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::widgets::WidgetConfiguration::new(
                        "name",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::widgets::CREATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .widgets()
                .create(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::widgets::WidgetConfiguration::new(
                            "name",
                        )
                        .version("version")
                        .style(
                            cometchat::management::extensions::widgets::WidgetStyle::new()
                                .custom_css("custom_css")
                                .custom_js("custom_js")
                                .docked_layout_icon_background(
                                    "docked_layout_icon_background",
                                )
                                .docked_layout_icon_close("docked_layout_icon_close")
                                .docked_layout_icon_open("docked_layout_icon_open")
                                .primary_color("primary_color")
                                .foreground_color("foreground_color")
                                .background_color("background_color")
                                .override_system_background_colors(true),
                        )
                        .sidebar(
                            cometchat::management::extensions::widgets::WidgetSidebar::new()
                                .chats(true)
                                .users(true)
                                .groups(true)
                                .calls(true)
                                .user_settings(true)
                                .recent_chat_listing("recent_chat_listing")
                                .user_listing("user_listing")
                                .group_listing("group_listing")
                                .start_a_new_conversation("start_a_new_conversation")
                                .sidebar_navigation_sequence([
                                    cometchat::management::extensions::widgets::WidgetSection::ChatList,
                                ]),
                        )
                        .main(
                            cometchat::management::extensions::widgets::WidgetMain::new()
                                .allow_add_members(true)
                                .allow_creating_polls(true)
                                .allow_delete_groups(true)
                                .allow_kick_ban_members(true)
                                .allow_message_reactions(true)
                                .allow_moderator_to_delete_member_messages(true)
                                .allow_promote_demote_members(true)
                                .block_user(true)
                                .create_groups(true)
                                .enable_collaborative_document(true)
                                .enable_collaborative_whiteboard(true)
                                .enable_deleting_messages(true)
                                .enable_editing_messages(true)
                                .enable_message_translation(true)
                                .enable_sending_messages(true)
                                .enable_sound_for_calls(true)
                                .enable_sound_for_messages(true)
                                .enable_threaded_replies(true)
                                .enable_video_calling(true)
                                .enable_voice_calling(true)
                                .hide_deleted_messages(true)
                                .hide_join_leave_notifications(true)
                                .join_or_leave_groups(true)
                                .send_emojis(true)
                                .send_files(true)
                                .send_message_in_private_to_group_member(true)
                                .send_photos_videos(true)
                                .share_live_reactions(true)
                                .show_call_notifications(true)
                                .show_delivery_read_indicators(true)
                                .show_emojis_in_larger_size(true)
                                .show_stickers(true)
                                .show_typing_indicators(true)
                                .show_user_presence(true)
                                .view_group_members(true)
                                .allow_mention_members(true)
                                .enable_replying_to_messages(true)
                                .enable_share_copy_forward_messages(true)
                                .highlight_messages_from_moderators(true)
                                .show_call_recording_option(true)
                                .send_voice_notes(true)
                                .send_gifs(true)
                                .share_location(true)
                                .view_shared_media(true)
                                .set_groups_in_qna_mode_by_moderators(true)
                                .send_reply_in_private_to_group_member(true),
                        )
                        .app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::widgets::LIST,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .widgets()
                .list("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::widgets::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .widgets()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::widgets::WidgetChanges::new(
                        "name",
                        "9af42f42",
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::widgets::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .widgets()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::widgets::WidgetChanges::new(
                            "name",
                            "9af42f42",
                        )
                        .version("version")
                        .style(
                            cometchat::management::extensions::widgets::WidgetStyle::new()
                                .custom_css("custom_css")
                                .custom_js("custom_js")
                                .docked_layout_icon_background(
                                    "docked_layout_icon_background",
                                )
                                .docked_layout_icon_close("docked_layout_icon_close")
                                .docked_layout_icon_open("docked_layout_icon_open")
                                .primary_color("primary_color")
                                .foreground_color("foreground_color")
                                .background_color("background_color")
                                .override_system_background_colors(true),
                        )
                        .sidebar(
                            cometchat::management::extensions::widgets::WidgetSidebar::new()
                                .chats(true)
                                .users(true)
                                .groups(true)
                                .calls(true)
                                .user_settings(true)
                                .recent_chat_listing("recent_chat_listing")
                                .user_listing("user_listing")
                                .group_listing("group_listing")
                                .start_a_new_conversation("start_a_new_conversation")
                                .sidebar_navigation_sequence([
                                    cometchat::management::extensions::widgets::WidgetSection::ChatList,
                                ]),
                        )
                        .main(
                            cometchat::management::extensions::widgets::WidgetMain::new()
                                .allow_add_members(true)
                                .allow_creating_polls(true)
                                .allow_delete_groups(true)
                                .allow_kick_ban_members(true)
                                .allow_message_reactions(true)
                                .allow_moderator_to_delete_member_messages(true)
                                .allow_promote_demote_members(true)
                                .block_user(true)
                                .create_groups(true)
                                .enable_collaborative_document(true)
                                .enable_collaborative_whiteboard(true)
                                .enable_deleting_messages(true)
                                .enable_editing_messages(true)
                                .enable_message_translation(true)
                                .enable_sending_messages(true)
                                .enable_sound_for_calls(true)
                                .enable_sound_for_messages(true)
                                .enable_threaded_replies(true)
                                .enable_video_calling(true)
                                .enable_voice_calling(true)
                                .hide_deleted_messages(true)
                                .hide_join_leave_notifications(true)
                                .join_or_leave_groups(true)
                                .send_emojis(true)
                                .send_files(true)
                                .send_message_in_private_to_group_member(true)
                                .send_photos_videos(true)
                                .share_live_reactions(true)
                                .show_call_notifications(true)
                                .show_delivery_read_indicators(true)
                                .show_emojis_in_larger_size(true)
                                .show_stickers(true)
                                .show_typing_indicators(true)
                                .show_user_presence(true)
                                .view_group_members(true)
                                .allow_mention_members(true)
                                .enable_replying_to_messages(true)
                                .enable_share_copy_forward_messages(true)
                                .highlight_messages_from_moderators(true)
                                .show_call_recording_option(true)
                                .send_voice_notes(true)
                                .send_gifs(true)
                                .share_location(true)
                                .view_shared_media(true)
                                .set_groups_in_qna_mode_by_moderators(true)
                                .send_reply_in_private_to_group_member(true),
                        )
                        .app_id("2401a7b3c9d5e"),
                )
                .request(),
        },
    ])
}
