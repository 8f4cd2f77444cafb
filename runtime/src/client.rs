//! The client of one service.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::action::{Action, Request, Service};
use crate::again::{Again, ask_json};
use crate::answer::Kind;
use crate::call::Call;
use crate::config::ClientBuilder;
use crate::error::Error;
use crate::pages::{Paged, Pages};
use crate::record::{Identity, Record};
use crate::shared::Core;
use crate::untyped::Untyped;
use crate::wait::{Wait, Waiter};

/// Calls the actions of one service.
///
/// Clones share connections, keys and settings, so make one client and clone it.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    identity: Arc<Identity>,
}

impl Client {
    /// Settings for a client of a service.
    pub fn builder(service: &'static Service) -> ClientBuilder<Self> {
        ClientBuilder::new(service, |client| client)
    }

    /// A client with keys, environment and region from the process's environment.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::from_env`] and [`ClientBuilder::build`].
    pub fn from_env(service: &'static Service) -> Result<Self, Error> {
        ClientBuilder::from_env(service, |client| client)?.build()
    }

    pub(crate) fn new(core: Core, identity: Identity) -> Self {
        Self {
            core: Arc::new(core),
            identity: Arc::new(identity),
        }
    }

    /// The same client with one of the members that say who calls set, for all requests
    /// that leave it open. Clones made before keep theirs.
    #[must_use]
    pub fn with_identity(mut self, name: &'static str, record: Box<dyn Record>) -> Self {
        let mut identity = Identity::clone(&self.identity);
        identity.set(name, record);
        self.identity = Arc::new(identity);
        self
    }

    /// The same client with some texts of one of these members set, by their JSON pointers
    /// within it (`/ProxyOperator/OpenId`). What else the member has stays.
    #[must_use]
    pub fn acting<const N: usize>(
        &self,
        name: &'static str,
        values: [(&'static str, String); N],
    ) -> Self {
        let identity = self.identity.acting(self.service(), name, &values);
        Self {
            core: Arc::clone(&self.core),
            identity: Arc::new(identity),
        }
    }

    /// The service that this client calls.
    pub fn service(&self) -> &'static Service {
        self.core.service
    }

    /// Calls an action with a typed request.
    ///
    /// The request is validated and written at once; it goes out when the call is
    /// awaited. Errors come out of the call.
    pub fn send<R: Request>(&self, request: &R) -> Call<'_, R::Response> {
        Call::new(
            &self.core,
            self.core.draft(&self.identity, R::ACTION, request),
            Kind::Record(R::ACTION.response.blank),
        )
    }

    /// The pages that answer a request, the first one as the request says.
    pub fn pages<R: Paged>(&self, request: &R) -> Pages<R> {
        Pages::new(self.again(R::ACTION, request))
    }

    /// Calls an action again until something has happened.
    pub fn wait<R: Request>(&self, request: &R, waiter: &'static Waiter) -> Wait<R::Response> {
        let ask = self.again(R::ACTION, request).into_ask();
        Wait::new(&self.core, R::ACTION, ask, waiter)
    }

    /// Calls an action again, with a request in JSON, until something has happened.
    ///
    /// The request is treated as by [`Client::call_raw`]. Which actions can be waited for
    /// stands in the [`Catalog`](crate::action::Catalog) of the service.
    pub fn wait_raw(
        &self,
        action: &'static Action,
        body: Value,
        waiter: &'static Waiter,
    ) -> Wait<Untyped> {
        let ask = ask_json(&self.core, &self.identity, action, body);
        Wait::new(&self.core, action, ask, waiter)
    }

    fn again(&self, action: &'static Action, request: &dyn Record) -> Again {
        Again::new(&self.core, &self.identity, action, request)
    }

    /// Calls an action by its name: one of the list as [`Client::call_raw`] does, any
    /// other as [`Client::call_named`].
    pub fn call(
        &self,
        known: &'static [&'static Action],
        action: &str,
        body: &Value,
    ) -> Call<'_, Untyped> {
        match known.iter().find(|known| known.name == action) {
            Some(known) => self.call_raw(known, body),
            None => self.call_named(action, body.to_string().into_bytes()),
        }
    }

    /// Calls an action with a request in JSON.
    ///
    /// It is validated as a typed request is, and the client's identity is put where the
    /// JSON leaves it open; beyond that it is sent with the members that it has.
    pub fn call_raw(&self, action: &'static Action, body: &Value) -> Call<'_, Untyped> {
        Call::new(
            &self.core,
            self.core.draft_json(&self.identity, action, body),
            Kind::Untyped,
        )
    }

    /// Calls an action with a typed request whose type nobody names here.
    ///
    /// The request is treated as by [`Client::send`], and must be one of the action.
    pub fn call_record(&self, action: &'static Action, request: &dyn Record) -> Call<'_, Untyped> {
        Call::new(
            &self.core,
            self.core.draft(&self.identity, action, request),
            Kind::Untyped,
        )
    }

    /// Calls an action by its name, known here or not, with a body that is sent as it is.
    ///
    /// Nothing is filled in and nothing but the size is validated, and the call goes to the
    /// service's own host.
    pub fn call_named(&self, action: &str, body: Vec<u8>) -> Call<'_, Untyped> {
        Call::new(
            &self.core,
            self.core.draft_named(action, body),
            Kind::Untyped,
        )
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.core.service.name)
            .field("endpoint", &self.core.api)
            .finish_non_exhaustive()
    }
}
