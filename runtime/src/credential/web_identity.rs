//! Temporary keys of a role, in exchange for a token of an identity provider.

use std::path::PathBuf;

use serde_json::json;

use super::file;
use super::sts::Sts;
use super::{CredentialContext, CredentialSource, Sourced};
use crate::endpoint::Endpoint;
use crate::env::{self, Lookup};
use crate::error::Error;
use crate::future::BoxFuture;

const REGION: &str = "TKE_REGION";
const PROVIDER_ID: &str = "TKE_PROVIDER_ID";
const TOKEN_FILE: &str = "TKE_WEB_IDENTITY_TOKEN_FILE";
const ROLE_ARN: &str = "TKE_ROLE_ARN";

/// The temporary keys of a role, which the token service gives to the holder of an
/// OpenID Connect token (STS `AssumeRoleWithWebIdentity`).
///
/// The vendor's Kubernetes service (TKE) puts such tokens into pods and renews them, so
/// the file is read anew each time.
#[derive(Debug, Clone)]
pub struct WebIdentity {
    provider_id: String,
    role_arn: String,
    token_file: PathBuf,
    sts: Sts,
}

impl WebIdentity {
    /// A role by its resource name (`qcs::cam::uin/…:roleName/…`), for the token of an
    /// identity provider in a file.
    pub fn new(
        provider_id: impl Into<String>,
        role_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        Self {
            provider_id: provider_id.into(),
            role_arn: role_arn.into(),
            token_file: token_file.into(),
            sts: Sts::default(),
        }
    }

    /// What TKE puts into the environment of a pod: `TKE_REGION`, `TKE_PROVIDER_ID`,
    /// `TKE_WEB_IDENTITY_TOKEN_FILE` and `TKE_ROLE_ARN`. `None` outside such a pod, where
    /// none of the last three is set.
    ///
    /// # Errors
    ///
    /// When some of them are set and others are not; the error names one that is missing.
    pub fn from_env() -> Result<Option<Self>, Error> {
        Self::from_lookup(&env::process)
    }

    pub(super) fn from_lookup(lookup: Lookup<'_>) -> Result<Option<Self>, Error> {
        let mut is_set = false;
        for variable in [PROVIDER_ID, TOKEN_FILE, ROLE_ARN] {
            is_set |= env::text(lookup, variable)?.is_some();
        }
        if !is_set {
            return Ok(None);
        }
        let needed = |variable| {
            env::text(lookup, variable)?.ok_or_else(|| {
                Error::credential(format!(
                    "the environment variable {variable} is not set, but others of TKE are"
                ))
            })
        };
        let identity = Self::new(needed(PROVIDER_ID)?, needed(ROLE_ARN)?, needed(TOKEN_FILE)?);
        Ok(Some(identity.region(needed(REGION)?)))
    }

    /// What is said where `from_env` finds nothing.
    pub(super) fn absence() -> String {
        format!("the environment variables {PROVIDER_ID}, {TOKEN_FILE} and {ROLE_ARN} are not set")
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
        let path = self.token_file.display();
        let file = file::text(&self.token_file)?.ok_or_else(|| {
            Error::credential(format!("{path}, which should hold a token, does not exist"))
        })?;
        let token = file.trim();
        if token.is_empty() {
            return Err(Error::credential(format!(
                "{path}, which should hold a token, is empty"
            )));
        }
        let request = json!({
            "ProviderId": self.provider_id,
            "WebIdentityToken": token,
            "RoleArn": self.role_arn,
        });
        let action = "AssumeRoleWithWebIdentity";
        let issued = self.sts.issue(context, action, request, None).await?;
        Ok(Sourced::Keys(issued))
    }
}

impl CredentialSource for WebIdentity {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(self.keys(context))
    }
}
