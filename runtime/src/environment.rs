//! Where calls go: environments, and the endpoint of a service in each.

use http::uri::Scheme;

use crate::action::{HostRole, Service};
use crate::endpoint::Endpoint;
use crate::env::{self, Lookup};
use crate::error::Error;

const ENVIRONMENT: &str = "ESIGN_ENVIRONMENT";
const ENDPOINT: &str = "ESIGN_ENDPOINT";
const REGION: &str = "TENCENTCLOUD_REGION";

/// One of the vendor's environments, or an endpoint of your own.
///
/// The environments have separate keys: a key of one is unknown in the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Environment {
    /// The real one.
    #[default]
    Production,
    /// The joint test environment.
    Test,
    /// One endpoint for all calls, uploads too: a mock, a proxy, a regional host.
    Custom(Endpoint),
}

impl Environment {
    /// The environment that `ESIGN_ENDPOINT` (a URL) or else `ESIGN_ENVIRONMENT`
    /// (`production` or `test`) names; production if neither is set.
    ///
    /// # Errors
    ///
    /// When a value is not understood; the error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&env::process)
    }

    pub(crate) fn from_lookup(lookup: Lookup<'_>) -> Result<Self, Error> {
        if let Some(url) = env::text(lookup, ENDPOINT)? {
            let endpoint = Endpoint::parse(&url);
            return endpoint.map(Self::Custom).map_err(|problem| {
                Error::usage(format!("the environment variable {ENDPOINT} {problem}"))
            });
        }
        match env::text(lookup, ENVIRONMENT)?.as_deref() {
            None | Some("production") => Ok(Self::Production),
            Some("test") => Ok(Self::Test),
            Some(_) => Err(Error::usage(format!(
                "the environment variable {ENVIRONMENT} must be production or test"
            ))),
        }
    }

    /// Where this environment takes the calls of a service.
    ///
    /// # Errors
    ///
    /// When the service has no such host, or none in this environment.
    pub fn endpoint(&self, service: &Service, role: HostRole) -> Result<Endpoint, Error> {
        let missing = |what| Err(Error::usage(format!("{} has no {what}", service.name)));
        let host = match (role, &service.file_host) {
            (HostRole::Api, _) => &service.api_host,
            (HostRole::File, Some(host)) => host,
            (HostRole::File, None) => return missing("host for uploads"),
        };
        let name = match (self, host.test) {
            (Self::Custom(endpoint), _) => return Ok(endpoint.clone()),
            (Self::Production, _) => host.production,
            (Self::Test, Some(name)) => name,
            (Self::Test, None) => return missing("host in the test environment"),
        };
        Endpoint::new(Scheme::HTTPS, name)
            .map_err(|problem| Error::usage(format!("the host of {} {problem}", service.name)))
    }
}

/// The region in `TENCENTCLOUD_REGION`, if there is one.
///
/// # Errors
///
/// When the value is no text.
pub fn region_from_env() -> Result<Option<String>, Error> {
    region_from_lookup(&env::process)
}

pub(crate) fn region_from_lookup(lookup: Lookup<'_>) -> Result<Option<String>, Error> {
    env::text(lookup, REGION)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::Host;
    use crate::error::Codes;

    const ESS: Service = Service {
        name: "ess",
        wire_name: "ess",
        version: "2020-11-11",
        api_host: Host {
            production: "ess.tencentcloudapi.com",
            test: Some("ess.test.ess.tencent.cn"),
        },
        file_host: Some(Host {
            production: "file.ess.tencent.cn",
            test: None,
        }),
        identity: &[],
        codes: Codes::NONE,
    };

    #[test]
    fn hosts_by_environment_and_role() {
        let custom: Endpoint = "http://127.0.0.1:8080".parse().unwrap();
        let cases = [
            (
                Environment::Production,
                HostRole::Api,
                "https://ess.tencentcloudapi.com",
            ),
            (
                Environment::Production,
                HostRole::File,
                "https://file.ess.tencent.cn",
            ),
            (
                Environment::Test,
                HostRole::Api,
                "https://ess.test.ess.tencent.cn",
            ),
            (
                Environment::Custom(custom.clone()),
                HostRole::Api,
                "http://127.0.0.1:8080",
            ),
            (
                Environment::Custom(custom),
                HostRole::File,
                "http://127.0.0.1:8080",
            ),
        ];
        for (environment, role, expected) in cases {
            assert_eq!(
                environment.endpoint(&ESS, role).unwrap().to_string(),
                expected
            );
        }
    }

    #[test]
    fn a_host_that_is_missing_is_a_clear_error() {
        let error = Environment::Test
            .endpoint(&ESS, HostRole::File)
            .unwrap_err();
        assert_eq!(error.to_string(), "ess has no host in the test environment");
        let none = Service {
            file_host: None,
            ..ESS
        };
        let error = Environment::Production
            .endpoint(&none, HostRole::File)
            .unwrap_err();
        assert_eq!(error.to_string(), "ess has no host for uploads");
    }

    #[test]
    fn the_environment_names_one() {
        let from = |endpoint: &str, name: &str| {
            Environment::from_lookup(&|variable| match variable {
                ENDPOINT => Some(endpoint.into()),
                ENVIRONMENT => Some(name.into()),
                _ => None,
            })
        };
        assert_eq!(from("", "").unwrap(), Environment::Production);
        assert_eq!(from("", "test").unwrap(), Environment::Test);
        let custom = Environment::Custom("http://localhost:1".parse().unwrap());
        assert_eq!(from("http://localhost:1", "test").unwrap(), custom);
        assert_eq!(
            from("", "staging").unwrap_err().to_string(),
            "the environment variable ESIGN_ENVIRONMENT must be production or test"
        );
        assert_eq!(
            from("localhost", "").unwrap_err().to_string(),
            "the environment variable ESIGN_ENDPOINT must be a URL such as https://host or \
             http://127.0.0.1:8080"
        );
    }
}
