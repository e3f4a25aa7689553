// @generated from spec/management/apps.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `apps`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(get_usage_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::apps::CREATE,
            case: "minimal",
            request: clients
                .management_client
                .apps()
                .create("Tea", cometchat::types::Region::Eu)
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::apps::CREATE,
            case: "full",
            request: clients
                .management_client
                .apps()
                .create("Tea", cometchat::types::Region::Eu)
                .version("version")
                .skip_sample_data(true)
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::apps::LIST,
            case: "minimal",
            request: clients.management_client.apps().list().request(),
        },
        Sample {
            endpoint: &cometchat::management::apps::LIST,
            case: "full",
            request: clients
                .management_client
                .apps()
                .list()
                .search_key("tea")
                .per_page(1)
                .page(1)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::apps::DELETE,
            case: "minimal",
            request: clients.management_client.apps().delete("2401a7b3c9d5e").request(),
        },
    ])
}

fn get_usage_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::management::apps::GET_USAGE,
            case: "minimal",
            request: clients
                .management_client
                .apps()
                .get_usage("2401a7b3c9d5e")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::apps::GET_USAGE,
            case: "full",
            request: clients
                .management_client
                .apps()
                .get_usage("2401a7b3c9d5e")
                .use_previous_billing_cycle(true)
                .request(),
        },
    ])
}
