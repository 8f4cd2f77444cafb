//! One source after the other, until one has keys.

use std::fmt;
use std::sync::{Arc, OnceLock};

use super::keys::{SECRET_ID, SECRET_KEY};
use super::{
    CliProfile, Credential, CredentialContext, CredentialSource, ProfileFile, Sourced, WebIdentity,
};
use crate::env::{self, Lookup};
use crate::error::Error;
use crate::future::BoxFuture;

/// Asks one source after the other and stays with the first one that is set up.
///
/// A source that is not set up is passed by. One that is set up and gives no keys is an
/// error at once, for the next one may hold the keys of somebody else.
///
/// ```
/// use tencent_esign_runtime::credential::{CredentialChain, CvmRole};
///
/// # fn chain() -> Result<CredentialChain, tencent_esign_runtime::Error> {
/// let chain = CredentialChain::from_env()?.with(CvmRole::new());
/// # Ok(chain)
/// # }
/// ```
#[derive(Default)]
pub struct CredentialChain {
    links: Vec<Link>,
    /// The place of the source that gave keys first.
    answered: OnceLock<usize>,
}

enum Link {
    Source(Arc<dyn CredentialSource>),
    /// A source that is known not to be set up, by what is missing.
    Absent(String),
}

impl CredentialChain {
    /// A chain without sources.
    pub fn new() -> Self {
        Self::default()
    }

    /// The places that need no network to look at: the environment variables
    /// `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and `TENCENTCLOUD_TOKEN`, then
    /// those of TKE ([`WebIdentity::from_env`]), then the profile file
    /// ([`ProfileFile::from_env`]), then the vendor's command line
    /// ([`CliProfile::from_env`]). What is not there now is not looked at again.
    ///
    /// # Errors
    ///
    /// When one of them is set up but broken; the error says which. That none is set up
    /// is told when keys are fetched, so that more sources can be put behind.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&env::process)
    }

    pub(super) fn from_lookup(lookup: Lookup<'_>) -> Result<Self, Error> {
        let unset =
            || format!("the environment variables {SECRET_ID} and {SECRET_KEY} are not set");
        let mut chain = Self::new();
        match Credential::from_lookup_if_set(lookup)? {
            // Whoever sets them means them: no file of another time is looked at.
            Some(credential) => return Ok(chain.with(credential)),
            None => chain.links.push(Link::Absent(unset())),
        }
        match WebIdentity::from_lookup(lookup)? {
            Some(identity) => return Ok(chain.with(identity)),
            None => chain.links.push(Link::Absent(WebIdentity::absence())),
        }
        let file = ProfileFile::from_lookup(lookup)?;
        chain.with_profiles(file, || CliProfile::from_lookup(lookup))
    }

    /// A profile by its name: of the file that the vendor's clients share, or else of the
    /// vendor's command line.
    ///
    /// # Errors
    ///
    /// When the profile is there but broken, or the home folder is not known.
    pub fn profile(name: &str) -> Result<Self, Error> {
        Self::profile_from_lookup(name, &env::process)
    }

    pub(super) fn profile_from_lookup(name: &str, lookup: Lookup<'_>) -> Result<Self, Error> {
        let file = ProfileFile::from_lookup(lookup)?.profile(name);
        let cli = || Ok(CliProfile::from_lookup(lookup)?.profile(name));
        Self::new().with_profiles(file, cli)
    }

    fn with_profiles(
        mut self,
        file: ProfileFile,
        cli: impl FnOnce() -> Result<CliProfile, Error>,
    ) -> Result<Self, Error> {
        match file.read()? {
            Sourced::Keys(_) => return Ok(self.with(file)),
            Sourced::NotConfigured(missing) => self.links.push(Link::Absent(missing)),
        }
        let cli = cli()?;
        match cli.absence()? {
            None => Ok(self.with(cli)),
            Some(missing) => {
                self.links.push(Link::Absent(missing));
                Ok(self)
            }
        }
    }

    /// Puts a source behind the others.
    #[must_use]
    pub fn with(mut self, source: impl CredentialSource + 'static) -> Self {
        self.links.push(Link::Source(Arc::new(source)));
        self
    }

    /// The chain, if there is a source in it that may have keys.
    pub(super) fn checked(self) -> Result<Self, Error> {
        let is_source = |link: &Link| matches!(link, Link::Source(_));
        match self.links.iter().any(is_source) {
            true => Ok(self),
            false => {
                let missing = self.links.into_iter().map(|link| match link {
                    Link::Absent(missing) => missing,
                    Link::Source(_) => String::new(),
                });
                Err(Error::credential(none_of(&missing.collect::<Vec<_>>())))
            }
        }
    }

    async fn keys(&self, context: &CredentialContext) -> Result<Sourced, Error> {
        if let Some(place) = self.answered.get() {
            return self.again(*place, context).await;
        }
        let mut missing = Vec::new();
        for (place, link) in self.links.iter().enumerate() {
            let sourced = match link {
                Link::Source(source) => source.fetch(context).await?,
                Link::Absent(what) => Sourced::NotConfigured(what.clone()),
            };
            match sourced {
                Sourced::NotConfigured(what) => missing.push(what),
                keys @ Sourced::Keys(_) => {
                    // Two that ask at once are answered by the same source.
                    let _ = self.answered.set(place);
                    return Ok(keys);
                }
            }
        }
        Ok(Sourced::NotConfigured(none_of(&missing)))
    }

    /// Asks the source that had keys before, and no other: a new one might belong to
    /// somebody else.
    async fn again(&self, place: usize, context: &CredentialContext) -> Result<Sourced, Error> {
        let Some(Link::Source(source)) = self.links.get(place) else {
            return Ok(Sourced::NotConfigured(none_of(&[])));
        };
        match source.fetch(context).await? {
            Sourced::NotConfigured(missing) => Err(Error::credential(format!(
                "the source that gave keys before has none now: {missing}"
            ))),
            keys => Ok(keys),
        }
    }
}

impl CredentialSource for CredentialChain {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(self.keys(context))
    }
}

impl fmt::Debug for CredentialChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialChain")
            .field("links", &self.links.len())
            .field("answered", &self.answered.get())
            .finish()
    }
}

fn none_of(missing: &[String]) -> String {
    match missing {
        [] => "the chain has no sources".to_owned(),
        _ => format!("no source of keys is set up: {}", missing.join("; ")),
    }
}
