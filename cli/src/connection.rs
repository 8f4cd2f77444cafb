//! How `call` and `upload` reach the service: the options that they share, and the client.

use std::time::Duration;

use clap::ValueEnum;
use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::{Client, Endpoint, Language};
use tencent_esign::{ClientBuilder, Environment, Error, RetryPolicy, Validation};

use crate::catalog::{self, Unknown};
use crate::outcome::Failure;
use crate::progress::Progress;

/// Options of commands that call the service. Keys and who calls come from the environment,
/// as for the crate.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// Where to send it: the URL of a mock, a proxy or a regional host.
    #[arg(long, value_name = "URL", conflicts_with = "environment", value_hint = clap::ValueHint::Url)]
    endpoint: Option<String>,
    /// Which of the service's environments to call.
    #[arg(long, value_enum)]
    environment: Option<Place>,
    /// The profile that has the keys, of the file that the vendor's clients share or else of
    /// the vendor's command line.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The region to send.
    #[arg(long)]
    region: Option<String>,
    /// The language of the server's messages.
    #[arg(long, value_enum)]
    language: Option<Tongue>,
    /// How long one call may take.
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..))]
    timeout: Option<u64>,
    /// Send each call once, also where sending it again could help and do no harm.
    #[arg(long)]
    no_retry: bool,
    /// Send what breaks documented limits, too.
    #[arg(long)]
    pub(crate) no_validate: bool,
}

/// The service's environments.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Place {
    /// The real one.
    Production,
    /// The joint test environment.
    Test,
}

/// The languages that the server speaks.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tongue {
    /// Chinese.
    #[value(name = "zh-CN")]
    Chinese,
    /// English.
    #[value(name = "en-US")]
    English,
}

/// The service of this name.
pub(crate) fn service(name: &str) -> Result<&'static Catalog, Failure> {
    catalog::service(name).ok_or_else(|| Failure::Unusable(Unknown::Service.message(name, "")))
}

impl Connection {
    /// The client, which tells its warnings beside the progress.
    pub(crate) fn client(
        &self,
        catalog: &'static Catalog,
        progress: &Progress,
    ) -> Result<Client, Failure> {
        let client = self.build(catalog, progress.clone());
        client.map_err(|error| Failure::Unusable(error.to_string()))
    }

    fn build(&self, catalog: &'static Catalog, progress: Progress) -> Result<Client, Error> {
        let mut builder = ClientBuilder::from_env(catalog.service, |client| client)?;
        builder = match (&self.endpoint, self.environment) {
            (Some(url), _) => builder.environment(Environment::Custom(url.parse::<Endpoint>()?)),
            (None, Some(Place::Production)) => builder.environment(Environment::Production),
            (None, Some(Place::Test)) => builder.environment(Environment::Test),
            (None, None) => builder,
        };
        if let Some(name) = &self.profile {
            builder = builder.profile(name);
        }
        if let Some(region) = &self.region {
            builder = builder.region(region);
        }
        builder = match self.language {
            Some(Tongue::Chinese) => builder.language(Language::ZhCn),
            Some(Tongue::English) => builder.language(Language::EnUs),
            None => builder,
        };
        if let Some(seconds) = self.timeout {
            let timeout = Duration::from_secs(seconds);
            builder = builder
                .timeout(timeout)
                .upload_timeout(timeout)
                .total_timeout(timeout)
                .upload_total_timeout(timeout);
        }
        if self.no_retry {
            builder = builder.retry(RetryPolicy::none());
        }
        if self.no_validate {
            builder = builder.validation(Validation::Off);
        }
        builder
            .on_warning(move |warning| progress.say(&format!("warning: {warning}")))
            .build()
    }
}
