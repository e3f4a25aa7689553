// @generated from spec/campaigns/templates.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `templates`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(archive_samples(clients));
    samples.extend(update_channel_content_samples(clients));
    samples.extend(create_version_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .templates()
                .create(
                    "Teatime",
                    [
                        cometchat::campaigns::templates::TemplateChannel::new(
                                cometchat::types::ChannelType::InApp,
                            )
                            .channel_id("cc-notification-channel-tea")
                            .content(
                                [
                                    (
                                        "version".to_owned(),
                                        {
                                            use cometchat::runtime;
                                            runtime::Json::from("1.0")
                                        },
                                    ),
                                    (
                                        "body".to_owned(),
                                        {
                                            use cometchat::runtime;
                                            runtime::Json::Array(Vec::from([]))
                                        },
                                    ),
                                ]
                                    .into_iter()
                                    .collect::<cometchat::runtime::Object>(),
                            ),
                    ],
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::templates::CREATE,
            case: "full",
            request: clients
                .full_access
                .templates()
                .create(
                    "Teatime",
                    [
                        cometchat::campaigns::templates::TemplateChannel::new(
                                cometchat::types::ChannelType::InApp,
                            )
                            .channel_id("cc-notification-channel-tea")
                            .content(
                                [
                                    (
                                        "version".to_owned(),
                                        {
                                            use cometchat::runtime;
                                            runtime::Json::from("1.0")
                                        },
                                    ),
                                    (
                                        "body".to_owned(),
                                        {
                                            use cometchat::runtime;
                                            runtime::Json::Array(Vec::from([]))
                                        },
                                    ),
                                ]
                                    .into_iter()
                                    .collect::<cometchat::runtime::Object>(),
                            ),
                    ],
                )
                .template_id("cc-template-teatime")
                .template_category(cometchat::types::TemplateCategoryName::Marketing)
                .label("Tea")
                .alternative_text("The kettle is on.")
                .tags(["tea".to_owned()])
                .status(cometchat::campaigns::templates::TemplateStatus::Approved)
                .variable_schema([
                    {
                        use cometchat::runtime;
                        runtime::Json::from("name")
                    },
                ])
                .config(
                    cometchat::campaigns::templates::TemplateConfig::new()
                        .sequence_enabled(true),
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::LIST,
            case: "minimal",
            request: clients.full_access.templates().list().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::templates::LIST,
            case: "full",
            request: clients
                .full_access
                .templates()
                .list()
                .updated_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .id("cc-template-teatime")
                .affix(cometchat::types::Affix::Append)
                .limit(20)
                .sort(cometchat::campaigns::templates::TemplateOrder::UpdatedAt)
                .order(cometchat::types::SortDirection::Asc)
                .status(cometchat::campaigns::templates::TemplateStatus::Approved)
                .search("search")
                .tags(["tea".to_owned()])
                .tag_match(cometchat::types::TagMatch::Any)
                .template_category(cometchat::types::TemplateCategoryName::Onboarding)
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::GET,
            case: "minimal",
            request: clients.full_access.templates().get("cc-template-teatime").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .templates()
                .update("cc-template-teatime")
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::templates::UPDATE,
            case: "full",
            request: clients
                .full_access
                .templates()
                .update("cc-template-teatime")
                .name("name")
                .template_category(cometchat::types::TemplateCategoryName::Onboarding)
                .label("label")
                .alternative_text("alternativeText")
                .tags(["tea".to_owned(), "green".to_owned()])
                .status(cometchat::campaigns::templates::TemplateStatus::Approved)
                .variable_schema([
                    {
                        use cometchat::runtime;
                        runtime::Json::from("name")
                    },
                ])
                .config(
                    cometchat::campaigns::templates::TemplateConfig::new()
                        .sequence_enabled(true),
                )
                .request(),
        },
    ])
}

fn archive_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::ARCHIVE,
            case: "minimal",
            request: clients
                .full_access
                .templates()
                .archive("cc-template-teatime")
                .request(),
        },
    ])
}

fn update_channel_content_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::UPDATE_CHANNEL_CONTENT,
            case: "minimal",
            request: clients
                .full_access
                .templates()
                .update_channel_content(
                    "cc-template-teatime",
                    cometchat::types::ChannelType::InApp,
                    [
                        (
                            "version".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::from("1.0")
                            },
                        ),
                        (
                            "body".to_owned(),
                            {
                                use cometchat::runtime;
                                runtime::Json::Array(
                                    Vec::from([
                                        runtime::Json::Object(
                                            [
                                                ("id".to_owned(), runtime::Json::from("el_1")),
                                                ("type".to_owned(), runtime::Json::from("text")),
                                                (
                                                    "content".to_owned(),
                                                    runtime::Json::from("Tea is ready, {{name}}."),
                                                ),
                                            ]
                                                .into_iter()
                                                .collect(),
                                        ),
                                    ]),
                                )
                            },
                        ),
                    ]
                        .into_iter()
                        .collect::<cometchat::runtime::Object>(),
                )
                .request(),
        },
    ])
}

fn create_version_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::templates::CREATE_VERSION,
            case: "minimal",
            request: clients
                .full_access
                .templates()
                .create_version("cc-template-teatime")
                .request(),
        },
    ])
}
