//! A running mock, and clients that call it.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::Deref;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tencent_esign::runtime::Endpoint;
use tencent_esign::{ClientBuilder, Credential, Environment, ess, essbasic};
use tokio::net::TcpListener;
use tokio::runtime::{self, Handle};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::builder::Builder;
use crate::error::Error;
use crate::responder::Responder;
use crate::server;

/// The user id of the member of staff whom the clients of the mock call for.
const OPERATOR: &str = "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH";

/// The application id that the clients of the mock call with.
const APPLICATION: &str = "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E";

/// A running mock. It stops when it is dropped.
///
/// It derefs to its [`Responder`], which has the log, and takes answers and faults.
pub struct Mock {
    responder: Arc<Responder>,
    address: SocketAddr,
    endpoint: Endpoint,
    _server: Running,
}

impl Mock {
    /// Starts a mock at a free port of the loopback device: any key passes, and the
    /// schema's examples are the answers.
    ///
    /// # Errors
    ///
    /// As [`Builder::start`].
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// The same on a thread of its own, for tests that are not async.
    ///
    /// # Errors
    ///
    /// As [`Builder::start_blocking`].
    pub fn start_blocking() -> Result<Self, Error> {
        Self::builder().start_blocking()
    }

    /// Settings of your own.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The address that it listens at.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL that it listens at (`http://127.0.0.1:41234`).
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where clients find it: for `ClientBuilder::environment`.
    pub fn environment(&self) -> Environment {
        Environment::Custom(self.endpoint.clone())
    }

    /// Settings of a client of `ess` that calls the mock: endpoint, keys, clock, and a
    /// member of staff as operator.
    pub fn ess(&self) -> ClientBuilder<ess::Client> {
        let operator = ess::UserInfo::new().user_id(OPERATOR);
        self.ready(ess::Client::builder())
            .identity("Operator", Box::new(operator))
    }

    /// Settings of a client of `essbasic` that calls the mock: endpoint, keys, clock, and
    /// an application with a company and its member of staff as agent.
    pub fn essbasic(&self) -> ClientBuilder<essbasic::Client> {
        let operator = essbasic::UserInfo::new().open_id("staff1024");
        let agent = essbasic::Agent::new(APPLICATION)
            .proxy_organization_open_id("org-harbour-light")
            .proxy_operator(operator);
        self.ready(essbasic::Client::builder())
            .identity("Agent", Box::new(agent))
    }

    fn ready<C>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let any = || Credential::new("AKIDMOCK", "any-key-passes");
        let credential = self.responder.credential().cloned();
        builder
            .credential(credential.unwrap_or_else(any))
            .environment(self.environment())
            .clock(self.responder.clock.clone())
    }

    pub(crate) fn on_this_runtime(
        listener: std::net::TcpListener,
        responder: Responder,
    ) -> Result<Self, Error> {
        let handle = Handle::try_current()
            .map_err(|_| Error::usage("a mock needs a tokio runtime, or start_blocking"))?;
        let address = bound(&listener)?;
        let listener =
            TcpListener::from_std(listener).map_err(|error| Error::address(address, error))?;
        let responder = Arc::new(responder);
        let task = handle.spawn(server::serve(listener, responder.clone()));
        Self::running(responder, address, Running::Task(task.abort_handle()))
    }

    pub(crate) fn on_own_thread(
        listener: std::net::TcpListener,
        responder: Responder,
    ) -> Result<Self, Error> {
        let address = bound(&listener)?;
        let failed = |error| Error::address(address, error);
        let runtime = runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(failed)?;
        let listener = {
            let _inside = runtime.enter();
            TcpListener::from_std(listener).map_err(failed)?
        };
        let responder = Arc::new(responder);
        let serve = server::serve(listener, responder.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::Builder::new().name("tencent-esign-mock".to_owned());
        let thread = thread.spawn(move || {
            runtime.block_on(async {
                tokio::select! {
                    () = serve => {}
                    _ = stopped => {}
                }
            });
        });
        let thread = thread.map_err(failed)?;
        let server = Running::Thread {
            stop: Some(stop),
            thread: Some(thread),
        };
        Self::running(responder, address, server)
    }

    fn running(
        responder: Arc<Responder>,
        address: SocketAddr,
        server: Running,
    ) -> Result<Self, Error> {
        let endpoint = format!("http://{}", reachable(address));
        let endpoint = endpoint
            .parse()
            .map_err(|error: tencent_esign::Error| Error::usage(error.to_string()))?;
        Ok(Self {
            responder,
            address,
            endpoint,
            _server: server,
        })
    }
}

impl Deref for Mock {
    type Target = Responder;

    fn deref(&self) -> &Responder {
        &self.responder
    }
}

/// The server behind a mock, which ends with it.
enum Running {
    Task(AbortHandle),
    Thread {
        stop: Option<oneshot::Sender<()>>,
        thread: Option<JoinHandle<()>>,
    },
}

impl Drop for Running {
    fn drop(&mut self) {
        match self {
            Self::Task(task) => task.abort(),
            Self::Thread { stop, thread } => {
                drop(stop.take());
                if let Some(thread) = thread.take() {
                    // Its panic, if it had one, was told when it happened.
                    let _ = thread.join();
                }
            }
        }
    }
}

fn bound(listener: &std::net::TcpListener) -> Result<SocketAddr, Error> {
    let unknown = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let address = listener.local_addr();
    address.map_err(|error| Error::address(unknown, error))
}

/// An address that clients on this machine can call: who listens everywhere is called at
/// the loopback device.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        match address {
            SocketAddr::V4(_) => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            SocketAddr::V6(_) => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        }
    }
    address
}
