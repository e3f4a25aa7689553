// @generated from spec/moderation/moderation_rules.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `moderation_rules`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(list_revisions_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_rules::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .moderation_rules()
                .create(
                    "no-coffee",
                    "No coffee",
                    [cometchat::types::ModerationAction::BlockMessage],
                    [
                        cometchat::types::RuleCondition::new()
                            .id(1)
                            .entity("message")
                            .operand(cometchat::types::ConditionOperand::Text)
                            .operator(cometchat::types::ConditionOperator::Contains)
                            .category(cometchat::types::ConditionCategory::Word)
                            .value(["coffee".to_owned()])
                            .is_keywords_reference_present(false),
                    ],
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::moderation_rules::CREATE,
            case: "full",
            request: clients
                .full_access
                .moderation_rules()
                .create(
                    "no-coffee",
                    "No coffee",
                    [cometchat::types::ModerationAction::BlockMessage],
                    [
                        cometchat::types::RuleCondition::new()
                            .id(1)
                            .entity("message")
                            .operand(cometchat::types::ConditionOperand::Text)
                            .operator(cometchat::types::ConditionOperator::Contains)
                            .category(cometchat::types::ConditionCategory::Word)
                            .value(["coffee".to_owned()])
                            .is_keywords_reference_present(false),
                    ],
                )
                .enabled(true)
                .description("What guests may not show to lovers of tea")
                .filters([
                    cometchat::chat::moderation_rules::RuleFilter::from(
                        cometchat::chat::moderation_rules::RuleUserFilter::new(
                            cometchat::chat::moderation_rules::RuleParty::Sender,
                            cometchat::chat::moderation_rules::RuleUserField::Role,
                            cometchat::chat::moderation_rules::RuleFilterOperator::Equals,
                            "guest",
                        ),
                    ),
                    cometchat::chat::moderation_rules::RuleFilter::from(
                        cometchat::chat::moderation_rules::RuleGroupFilter::new(
                            cometchat::chat::moderation_rules::RuleParty::Receiver,
                            cometchat::chat::moderation_rules::RuleGroupField::Guid,
                            cometchat::chat::moderation_rules::RuleFilterOperator::StartsWith,
                            "lovers",
                        ),
                    ),
                ])
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_rules::LIST,
            case: "minimal",
            request: clients.full_access.moderation_rules().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::moderation_rules::LIST,
            case: "full",
            request: clients.full_access.moderation_rules().list().limit(50).request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_rules::GET,
            case: "minimal",
            request: clients.full_access.moderation_rules().get("no-coffee").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_rules::UPDATE,
            case: "minimal",
            request: clients.full_access.moderation_rules().update("no-coffee").request(),
        },
        Sample {
            endpoint: &cometchat::chat::moderation_rules::UPDATE,
            case: "full",
            request: clients
                .full_access
                .moderation_rules()
                .update("no-coffee")
                .id("no-coffee")
                .name("name")
                .enabled(true)
                .description("description")
                .action([cometchat::types::ModerationAction::BlockMessage])
                .filters([
                    cometchat::chat::moderation_rules::RuleFilter::from(
                        cometchat::chat::moderation_rules::RuleUserFilter::new(
                            cometchat::chat::moderation_rules::RuleParty::Sender,
                            cometchat::chat::moderation_rules::RuleUserField::Uid,
                            cometchat::chat::moderation_rules::RuleFilterOperator::Equals,
                            "value",
                        ),
                    ),
                ])
                .conditions([
                    cometchat::types::RuleCondition::new()
                        .id(1)
                        .entity("message")
                        .operand(cometchat::types::ConditionOperand::Text)
                        .operator(cometchat::types::ConditionOperator::Equals)
                        .category(cometchat::types::ConditionCategory::Word)
                        .value(["coffee".to_owned()])
                        .is_keywords_reference_present(false),
                ])
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_rules::DELETE,
            case: "minimal",
            request: clients.full_access.moderation_rules().delete("no-coffee").request(),
        },
    ])
}

fn list_revisions_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::moderation_rules::LIST_REVISIONS,
            case: "minimal",
            request: clients
                .full_access
                .moderation_rules()
                .list_revisions("no-coffee")
                .request(),
        },
    ])
}
