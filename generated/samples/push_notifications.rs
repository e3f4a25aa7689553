// @generated from spec/campaigns/push_notifications.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `push_notifications`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(mark_as_delivered_samples(clients));
    samples.extend(mark_as_clicked_samples(clients));
    samples.extend(report_engagement_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::push_notifications::LIST,
            case: "minimal",
            request: clients.full_access.push_notifications().list(20).request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::push_notifications::GET,
            case: "minimal",
            request: clients.full_access.push_notifications().get("push-1").request(),
        },
    ])
}

fn mark_as_delivered_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::push_notifications::MARK_AS_DELIVERED,
            case: "minimal",
            request: clients
                .full_access
                .push_notifications()
                .mark_as_delivered("push-1")
                .request(),
        },
    ])
}

fn mark_as_clicked_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::push_notifications::MARK_AS_CLICKED,
            case: "minimal",
            request: clients
                .full_access
                .push_notifications()
                .mark_as_clicked("push-1")
                .request(),
        },
    ])
}

fn report_engagement_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::push_notifications::REPORT_ENGAGEMENT,
            case: "minimal",
            request: clients
                .full_access
                .push_notifications()
                .report_engagement("push-1", cometchat::types::Engagement::new())
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::push_notifications::REPORT_ENGAGEMENT,
            case: "full",
            request: clients
                .on_behalf_of
                .push_notifications()
                .report_engagement(
                    "push-1",
                    cometchat::types::Engagement::new().topic("topic"),
                )
                .request(),
        },
    ])
}
