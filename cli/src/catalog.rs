//! The services and actions that this version knows, by name.

use tencent_esign::SERVICES;
use tencent_esign::runtime::action::{Action, Catalog};

/// The service of this name.
pub(crate) fn service(name: &str) -> Option<&'static Catalog> {
    SERVICES.iter().find(|catalog| catalog.service.name == name)
}

/// Why a name could not be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// There is no such service.
    Service,
    /// The service has no such action.
    Action,
}

impl Unknown {
    /// What is wrong and what to do, for these names.
    pub(crate) fn message(self, service: &str, action: &str) -> String {
        match self {
            Self::Service => {
                let names: Vec<_> = SERVICES.iter().map(|known| known.service.name).collect();
                format!(
                    "there is no service `{service}`; use one of {}",
                    names.join(", ")
                )
            }
            Self::Action => format!(
                "this version knows no action `{action}` of {service}; `esign actions --service {service}` lists them"
            ),
        }
    }
}

/// The action of this name.
pub(crate) fn action(service: &str, action: &str) -> Result<&'static Action, Unknown> {
    let catalog = self::service(service).ok_or(Unknown::Service)?;
    let found = catalog.actions.iter().find(|known| known.name == action);
    found.copied().ok_or(Unknown::Action)
}
