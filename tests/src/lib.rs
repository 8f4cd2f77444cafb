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

use std::io::Write;

/// Says a line past the harness, which shows what a test prints only if it fails.
pub fn tell(line: &str) {
    // Nobody can be told that stderr is closed.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}

/// The examples of the workspace's front page compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct FrontPage;
