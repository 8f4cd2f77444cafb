//! Who signs: keys, where they come from, and how temporary ones are kept fresh.
//!
//! A [`CredentialSource`] fetches keys each time that it is asked: a file, the metadata
//! service of a machine, the vendor's token service. A [`CredentialProvider`] is what a
//! client asks before every attempt. [`CachedCredential`] makes the one out of the
//! other: it keeps what a source gave and fetches anew before it expires.

mod assume_role;
mod cached;
mod chain;
mod cli_profile;
mod context;
mod cvm_role;
mod file;
mod ini;
mod keys;
mod profile_file;
mod provider;
mod secret_json;
mod setting;
mod source;
mod sts;
mod web_identity;

#[cfg(test)]
mod tests;

pub use self::assume_role::AssumeRole;
pub use self::cached::CachedCredential;
pub use self::chain::CredentialChain;
pub use self::cli_profile::CliProfile;
pub use self::context::CredentialContext;
pub use self::cvm_role::CvmRole;
pub use self::keys::Credential;
pub use self::profile_file::ProfileFile;
pub use self::provider::CredentialProvider;
pub use self::source::{CredentialSource, IssuedCredential, Sourced};
pub use self::web_identity::WebIdentity;

pub(crate) use self::keys::masked_id;
pub(crate) use self::setting::KeySetting;
