//! Temporary keys of a role, in exchange for other keys.

use std::fmt;
use std::sync::Arc;

use serde_json::{Value, json};

use super::sts::Sts;
use super::{CredentialContext, CredentialSource, Sourced};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::future::BoxFuture;

/// The temporary keys of a role, which the token service gives to whoever may assume it
/// (STS `AssumeRole`).
///
/// ```
/// use tencent_esign_runtime::credential::{AssumeRole, CachedCredential, CredentialContext};
/// use tencent_esign_runtime::Credential;
///
/// let own = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE");
/// let role = AssumeRole::new(own, "qcs::cam::uin/100000000001:roleName/signing")
///     .duration_seconds(3_600);
/// let provider = CachedCredential::new(role, CredentialContext::system());
/// ```
#[derive(Clone)]
pub struct AssumeRole {
    signer: Arc<dyn CredentialSource>,
    role_arn: String,
    external_id: Option<String>,
    policy: Option<String>,
    sts: Sts,
}

impl AssumeRole {
    /// A role by its resource name (`qcs::cam::uin/…:roleName/…`), assumed with these
    /// keys: a [`Credential`](super::Credential) or any other source.
    pub fn new(signer: impl CredentialSource + 'static, role_arn: impl Into<String>) -> Self {
        Self {
            signer: Arc::new(signer),
            role_arn: role_arn.into(),
            external_id: None,
            policy: None,
            sts: Sts::default(),
        }
    }

    /// The name of the session, which the vendor's audit log shows; `tencent-esign-` and
    /// the moment unless set.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.sts.session_name = Some(name.into());
        self
    }

    /// How long the keys live, from 1 to 43,200 seconds; 7,200 unless set.
    #[must_use]
    pub fn duration_seconds(mut self, seconds: u32) -> Self {
        self.sts.duration_seconds = seconds;
        self
    }

    /// The external id that the role asks for.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// A policy in JSON that narrows what the keys may do.
    #[must_use]
    pub fn policy(mut self, json: impl Into<String>) -> Self {
        self.policy = Some(json.into());
        self
    }

    /// The region to send; `ap-guangzhou` unless set.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.sts.region = region.into();
        self
    }

    /// Another place than `https://sts.tencentcloudapi.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.sts.endpoint = Some(endpoint);
        self
    }

    async fn keys(&self, context: &CredentialContext) -> Result<Sourced, Error> {
        let signer = match self.signer.fetch(context).await? {
            Sourced::Keys(issued) => issued.into_credential(),
            missing => return Ok(missing),
        };
        let mut request = json!({"RoleArn": self.role_arn});
        let further = [("ExternalId", &self.external_id), ("Policy", &self.policy)];
        if let Value::Object(members) = &mut request {
            for (name, text) in further {
                members.extend(text.iter().map(|text| (name.to_owned(), json!(text))));
            }
        }
        let issued = self
            .sts
            .issue(context, "AssumeRole", request, Some(&signer));
        issued.await.map(Sourced::Keys)
    }
}

impl CredentialSource for AssumeRole {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(self.keys(context))
    }
}

impl fmt::Debug for AssumeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRole")
            .field("role_arn", &self.role_arn)
            .field("sts", &self.sts)
            .finish_non_exhaustive()
    }
}
