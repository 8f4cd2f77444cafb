//! Tests that need several rooms.
#![forbid(unsafe_code)]
