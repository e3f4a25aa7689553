// @generated from spec/management/apps.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `apps`.

use super::{Clients, Sample};

/// The samples.
#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
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
        Sample {
            endpoint: &cometchat::management::apps::DELETE,
            case: "minimal",
            request: clients.management_client.apps().delete("2401a7b3c9d5e").request(),
        },
        Sample {
            endpoint: &cometchat::management::apps::FETCH_USAGE,
            case: "minimal",
            request: clients
                .management_client
                .apps()
                .fetch_usage("2401a7b3c9d5e")
                .request(),
        },
        Sample {
            endpoint: &cometchat::management::apps::FETCH_USAGE,
            case: "full",
            request: clients
                .management_client
                .apps()
                .fetch_usage("2401a7b3c9d5e")
                .use_previous_billing_cycle(true)
                .request(),
        },
    ])
}
