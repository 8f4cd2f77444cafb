//! What the validator says about requests, word by word.

mod checks;
mod conditions;
mod demands;
mod elements;
mod enums;
mod limits;
mod loose;
mod payloads;
mod presence;
mod properties;
mod secrecy;
mod support;
mod typed;
mod walk;
