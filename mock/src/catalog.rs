//! The services and actions that the mock answers for.

use tencent_esign::SERVICES;
use tencent_esign::runtime::action::{Action, Catalog};

/// Whether any service has this name in hosts and signatures.
pub(crate) fn is_product(wire_name: &str) -> bool {
    SERVICES
        .iter()
        .any(|catalog| catalog.service.wire_name == wire_name)
}

/// The version of a service. Without a name, the service that has this version.
pub(crate) fn version(wire_name: Option<&str>, version: &str) -> Option<&'static Catalog> {
    SERVICES.iter().find(|catalog| {
        catalog.service.version == version
            && wire_name.is_none_or(|name| name == catalog.service.wire_name)
    })
}

/// The action of this name.
pub(crate) fn action(catalog: &Catalog, name: &str) -> Option<&'static Action> {
    let mut actions = catalog.actions.iter();
    actions.find(|action| action.name == name).copied()
}

/// The action of this name in the service of this name, as the schema calls both.
pub(crate) fn named(service: &str, name: &str) -> Option<&'static Action> {
    let mut catalogs = SERVICES.iter();
    let catalog = catalogs.find(|catalog| catalog.service.name == service)?;
    action(catalog, name)
}

/// The name of an action as the schema has it, if any service has such an action.
pub(crate) fn action_name(name: &str) -> Option<&'static str> {
    let mut actions = SERVICES.iter().filter_map(|catalog| action(catalog, name));
    actions.next().map(|action| action.name)
}
