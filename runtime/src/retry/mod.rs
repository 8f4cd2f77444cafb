//! When a call is sent again, and after what pause.

mod class;
mod pause;
mod policy;

pub(crate) use self::class::Class;
pub(crate) use self::pause::{Backoff, server_time};
pub use self::policy::RetryPolicy;
