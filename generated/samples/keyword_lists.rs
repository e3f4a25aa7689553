// @generated from spec/moderation/keyword_lists.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `keyword_lists`.

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
            endpoint: &cometchat::chat::keyword_lists::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .keyword_lists()
                .create(cometchat::chat::keyword_lists::KeywordCategory::Word)
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::keyword_lists::CREATE,
            case: "full",
            request: clients
                .full_access
                .keyword_lists()
                .create(cometchat::chat::keyword_lists::KeywordCategory::Word)
                .id("coffee-words")
                .name("Words for coffee")
                .description("Nobody wants to read them")
                .search_terms("coffee,espresso")
                .disallowed_sentences("Shall we have a coffee?")
                .file(cometchat::runtime::File::new("file.txt", "cof{1,2}e{1,2}"))
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::keyword_lists::CREATE,
            case: "create_words",
            request: clients
                .full_access
                .keyword_lists()
                .create_words("coffee-words", "Words for coffee", "coffee,espresso")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::keyword_lists::CREATE,
            case: "create_patterns",
            request: clients
                .full_access
                .keyword_lists()
                .create_patterns("coffee-words", "Words for coffee", "coffee,espresso")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::keyword_lists::CREATE,
            case: "create_sentences",
            request: clients
                .full_access
                .keyword_lists()
                .create_sentences(
                    "coffee-words",
                    "Words for coffee",
                    "Shall we have a coffee?",
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::keyword_lists::LIST,
            case: "minimal",
            request: clients.full_access.keyword_lists().list().request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::keyword_lists::GET,
            case: "minimal",
            request: clients.full_access.keyword_lists().get("coffee-words").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::keyword_lists::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .keyword_lists()
                .update(
                    "coffee-words",
                    cometchat::chat::keyword_lists::KeywordCategory::Word,
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::keyword_lists::UPDATE,
            case: "full",
            request: clients
                .full_access
                .keyword_lists()
                .update(
                    "coffee-words",
                    cometchat::chat::keyword_lists::KeywordCategory::Word,
                )
                .id("coffee-words")
                .name("name")
                .description("description")
                .search_terms("coffee,espresso,latte")
                .disallowed_sentences("disallowedSentences")
                .file(cometchat::runtime::File::new("file.txt", "content"))
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::keyword_lists::DELETE,
            case: "minimal",
            request: clients.full_access.keyword_lists().delete("coffee-words").request(),
        },
    ])
}
