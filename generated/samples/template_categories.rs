// @generated from spec/campaigns/template_categories.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `template_categories`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::template_categories::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .template_categories()
                .create("Teatime")
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::template_categories::CREATE,
            case: "full",
            request: clients
                .full_access
                .template_categories()
                .create("Teatime")
                .description("Everything about tea")
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::template_categories::LIST,
            case: "minimal",
            request: clients.full_access.template_categories().list().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::template_categories::LIST,
            case: "full",
            request: clients
                .full_access
                .template_categories()
                .list()
                .updated_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .id("cat-1")
                .affix(cometchat::types::Affix::Append)
                .limit(20)
                .sort(
                    cometchat::campaigns::template_categories::TemplateCategoryOrder::UpdatedAt,
                )
                .order(cometchat::types::SortDirection::Asc)
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::template_categories::GET,
            case: "minimal",
            request: clients.full_access.template_categories().get("cat-1").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::template_categories::UPDATE,
            case: "minimal",
            request: clients.full_access.template_categories().update("cat-1").request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::template_categories::UPDATE,
            case: "full",
            request: clients
                .full_access
                .template_categories()
                .update("cat-1")
                .name("name")
                .description("Tea and nothing else")
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::template_categories::DELETE,
            case: "minimal",
            request: clients.full_access.template_categories().delete("cat-1").request(),
        },
    ])
}
