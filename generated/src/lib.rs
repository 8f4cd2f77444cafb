// Generated from schema/ by cargo xtask generate.
// Do not edit: change the schema and run the command again.

//! Typed clients of the services `ess` and `essbasic`.
#![cfg_attr(doc, doc = "", doc = include_str!("../README.md"))]
#![forbid(unsafe_code)]

#[cfg(feature = "ess")]
#[rustfmt::skip]
pub mod ess;
#[cfg(feature = "essbasic")]
#[rustfmt::skip]
pub mod essbasic;

pub use tencent_esign_runtime as runtime;
pub use tencent_esign_runtime::prelude::*;

use tencent_esign_runtime::generated as rt;

rt::open_lists!();

/// The services of this build with their actions.
pub static SERVICES: &[rt::Catalog] = &[
    #[cfg(feature = "ess")]
    rt::Catalog {
        service: &ess::SERVICE,
        actions: ess::ACTIONS,
        waiters: ess::WAITERS,
        uploader: Some(&ess::UPLOADER),
    },
    #[cfg(feature = "essbasic")]
    rt::Catalog {
        service: &essbasic::SERVICE,
        actions: essbasic::ACTIONS,
        waiters: essbasic::WAITERS,
        uploader: Some(&essbasic::UPLOADER),
    },
];

/// The services of this build with the examples of their actions.
#[cfg(feature = "examples")]
pub static EXAMPLES: &[rt::ServiceExamples] = &[
    #[cfg(feature = "ess")]
    rt::ServiceExamples {
        service: &ess::SERVICE,
        actions: ess::EXAMPLES,
    },
    #[cfg(feature = "essbasic")]
    rt::ServiceExamples {
        service: &essbasic::SERVICE,
        actions: essbasic::EXAMPLES,
    },
];
