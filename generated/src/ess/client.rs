// Generated from schema/ess/2020-11-11/service.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use super::structs;

/// A client of the service `ess`, version 2020-11-11.
///
/// It is cheap to clone, and clones share connections and keys.
#[derive(Debug, Clone)]
pub struct Client(pub(super) rt::Client);

impl Client {
    /// A client from the environment: keys, host, and who calls.
    ///
    /// Reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`, and where they
    /// are set `TENCENTCLOUD_TOKEN`, `TENCENTCLOUD_REGION`, `ESIGN_ENVIRONMENT`
    /// (`production` or `test`), `ESIGN_ENDPOINT` (a URL) and a variable for
    /// each member that says who calls (`ESIGN_OPERATOR`: an id, or the JSON of
    /// the whole member).
    ///
    /// # Errors
    ///
    /// When a variable is missing or cannot be read; the error names it.
    pub fn from_env() -> Result<Self, rt::Error> {
        rt::ClientBuilder::from_env(&super::SERVICE, Self)?.build()
    }
    /// Settings of your own.
    pub fn builder() -> rt::ClientBuilder<Self> {
        rt::ClientBuilder::new(&super::SERVICE, Self)
    }
    /// The same client, which fills in `Operator` where a request leaves it open.
    ///
    /// What a request sets itself is never replaced.
    #[must_use]
    pub fn with_operator(self, operator: structs::UserInfo) -> Self {
        Self(self.0.with_identity("Operator", Box::new(operator)))
    }
    /// The same client, which fills in `Agent` where a request leaves it open.
    ///
    /// What a request sets itself is never replaced.
    #[must_use]
    pub fn with_agent(self, agent: structs::Agent) -> Self {
        Self(self.0.with_identity("Agent", Box::new(agent)))
    }
    /// The same client, which fills in `Caller` where a request leaves it open.
    ///
    /// What a request sets itself is never replaced.
    #[must_use]
    pub fn with_caller(self, caller: structs::Caller) -> Self {
        Self(self.0.with_identity("Caller", Box::new(caller)))
    }
    /// The same client, which acts for a subsidiary: a parent company of a group may do so.
    ///
    /// - `organization_id`: the platform id of the subsidiary.
    ///
    /// The other members of this client's `Agent` stay, and what a request sets itself is never replaced.
    #[must_use]
    pub fn for_subsidiary(&self, organization_id: impl Into<String>) -> Self {
        Self(self.0.acting("Agent", [("/ProxyOrganizationId", organization_id.into())]))
    }
    /// Calls any action with a request in JSON, also an action that this version
    /// of the crate does not know.
    ///
    /// The request of a known action is validated and gets what the client knows
    /// about who calls; any other is sent as it is.
    pub fn call(&self, action: &str, request: &rt::Json) -> rt::Call<'_, rt::Untyped> {
        self.0.call(super::ACTIONS, action, request)
    }
}
