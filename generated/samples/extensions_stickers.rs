// @generated from spec/management/extensions/stickers.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.stickers`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(update_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::stickers::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stickers()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::stickers::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stickers()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::stickers::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .stickers()
                .update("2401a7b3c9d5e")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::stickers::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .stickers()
                .update("2401a7b3c9d5e")
                .app_id("2401a7b3c9d5e")
                .built_in([
                    cometchat::management::extensions::stickers::Sticker::new()
                        .id("id")
                        .app_id("2401a7b3c9d5e")
                        .sticker_name("stickerName")
                        .sticker_url("stickerUrl")
                        .sticker_order(1)
                        .sticker_order_count(1)
                        .sticker_set_id("stickerSetId")
                        .sticker_set_name("stickerSetName")
                        .sticker_set_order(1)
                        .enable_flag(true),
                ])
                .own([
                    cometchat::management::extensions::stickers::Sticker::new()
                        .id("id")
                        .app_id("2401a7b3c9d5e")
                        .sticker_name("stickerName")
                        .sticker_url("stickerUrl")
                        .sticker_order(1)
                        .sticker_order_count(1)
                        .sticker_set_id("stickerSetId")
                        .sticker_set_name("stickerSetName")
                        .sticker_set_order(1)
                        .enable_flag(true),
                ])
                .request(),
        },
    ])
}
