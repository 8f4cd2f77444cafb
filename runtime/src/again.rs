//! A request that is sent more than once: page after page, or until something has happened.

use std::sync::Arc;

use crate::action::Action;
use crate::answer::Kind;
use crate::future::BoxFuture;
use crate::record::{Identity, Record, copy_into};
use crate::run::Outcome;
use crate::shared::Core;

/// A copy of a request with all that sending it needs, so that nothing is borrowed.
pub(crate) struct Again {
    pub(crate) core: Arc<Core>,
    identity: Arc<Identity>,
    pub(crate) action: &'static Action,
    pub(crate) request: Box<dyn Record>,
}

impl Again {
    pub(crate) fn new(
        core: &Arc<Core>,
        identity: &Arc<Identity>,
        action: &'static Action,
        request: &dyn Record,
    ) -> Self {
        let mut copy = (action.request.blank)();
        copy_into(request, copy.as_mut());
        Self {
            core: Arc::clone(core),
            identity: Arc::clone(identity),
            action,
            request: copy,
        }
    }

    /// Sends the request as it is now. It is validated and written at once.
    pub(crate) fn send(&self) -> BoxFuture<'static, Outcome> {
        let draft = self
            .core
            .draft(&self.identity, self.action, self.request.as_ref());
        let core = Arc::clone(&self.core);
        let kind = Kind::Record(self.action.response.blank);
        Box::pin(async move { core.run(draft?, kind).await })
    }
}
