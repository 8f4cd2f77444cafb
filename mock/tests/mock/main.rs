//! The mock as its clients see it.

mod answers;
mod documented;
mod faults;
mod fixtures;
mod form;
mod inputs;
mod log;
mod mutate;
mod protocol;
mod running;
mod sizes;
mod support;
mod verdicts;
