//! A request that is sent more than once: page after page, or until something has happened.

use std::sync::Arc;

use serde_json::Value;

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

    /// The same as a function, for those who need not know what is sent.
    pub(crate) fn into_ask(self) -> Ask {
        Box::new(move || self.send())
    }
}

/// Makes a call once more.
pub(crate) type Ask = Box<dyn Fn() -> BoxFuture<'static, Outcome> + Send + Sync>;

/// Makes calls with a request that is JSON already, and is answered in JSON.
pub(crate) fn ask_json(
    core: &Arc<Core>,
    identity: &Arc<Identity>,
    action: &'static Action,
    body: Value,
) -> Ask {
    let (core, identity) = (Arc::clone(core), Arc::clone(identity));
    Box::new(move || {
        let draft = core.draft_json(&identity, action, &body);
        let core = Arc::clone(&core);
        Box::pin(async move { core.run(draft?, Kind::Untyped).await })
    })
}
