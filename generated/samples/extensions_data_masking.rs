// @generated from spec/management/extensions/data_masking.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `extensions.data_masking`.

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
            endpoint: &cometchat::management::extensions::data_masking::GET,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .data_masking()
                .get("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::data_masking::DELETE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .data_masking()
                .delete("2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::extensions::data_masking::UPDATE,
            case: "minimal",
            request: clients
                .management_client
                .extensions()
                .data_masking()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::data_masking::DataMaskingChanges::new(
                        true,
                        [
                            cometchat::management::extensions::data_masking::Mask::new(
                                "id",
                                "name",
                                "regex",
                            ),
                        ],
                        [
                            cometchat::management::extensions::data_masking::Mask::new(
                                "id",
                                "name",
                                "regex",
                            ),
                        ],
                    ),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::extensions::data_masking::UPDATE,
            case: "full",
            request: clients
                .management_client
                .extensions()
                .data_masking()
                .update(
                    "2401a7b3c9d5e",
                    cometchat::management::extensions::data_masking::DataMaskingChanges::new(
                            true,
                            [
                                cometchat::management::extensions::data_masking::Mask::new(
                                        "id",
                                        "name",
                                        "regex",
                                    )
                                    .enable_flag(true),
                            ],
                            [
                                cometchat::management::extensions::data_masking::Mask::new(
                                        "id",
                                        "name",
                                        "regex",
                                    )
                                    .enable_flag(true),
                            ],
                        )
                        .deleted(["deleteCustomRegexData".to_owned()]),
                )
                .request(),
        },
    ])
}
