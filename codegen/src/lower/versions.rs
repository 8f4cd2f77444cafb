//! The modules and features of the services, also where one of them has several versions.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::model::Service;
use crate::naming::{self, Scope};

/// The services by name, the newest version of each first, with modules and features.
///
/// The newest version has the plain name, so that whoever names no version gets that one;
/// older ones have their date behind it. The next version then renames the last one, which
/// is what such a change means to a user: the plain name is another API.
pub(super) fn named(mut services: Vec<Service>) -> Vec<Service> {
    services.sort_by(|a, b| {
        let key = |service: &Service| Reverse(service.version.clone());
        a.name.cmp(&b.name).then_with(|| key(a).cmp(&key(b)))
    });
    let mut seen = BTreeSet::new();
    let is_newest: Vec<_> = services
        .iter()
        .map(|service| seen.insert(service.name.clone()))
        .collect();
    let mut modules = Scope::without(naming::CRATE_NAMES);
    let mut features = Scope::without(naming::FEATURE_NAMES);
    // A service may be called as another one's older version: plain names come first.
    for newest in [true, false] {
        for (service, is_newest) in services.iter_mut().zip(&is_newest) {
            if *is_newest == newest {
                let name = match newest {
                    true => service.name.clone(),
                    false => naming::versioned(&service.name, &service.version),
                };
                service.module = modules.claim(&naming::snake(&name));
                service.feature = features.claim(&name);
            }
        }
    }
    services
}
