//! What the tests and benchmarks of the workspace share.

pub mod cloud;
pub mod example;
pub mod inputs;
pub mod loose;
pub mod meter;
pub mod process;
pub mod random;
pub mod reach;
pub mod sample;
pub mod solve;
pub mod spoil;
pub mod twin;
pub mod workspace;

/// The examples of the workspace's front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct FrontPage;
