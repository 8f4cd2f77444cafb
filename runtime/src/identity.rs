//! Who calls, out of the environment.

use crate::env::{self, Lookup};
use crate::error::Error;
use crate::json;
use crate::record::{Kind, Record, Slot};

/// Reads an identity member (`Operator`, `Caller`, `Agent`) from an environment variable.
///
/// A value that begins with `{` is the JSON of the whole object; any other text goes
/// into the record's first string member, which is the user id or the application id.
/// `None` if the variable is not set or empty.
///
/// # Errors
///
/// When the JSON cannot be read, or the record has no string member. The error names
/// the variable, not its value.
pub fn identity_from_env(
    variable: &str,
    into: Box<dyn Record>,
) -> Result<Option<Box<dyn Record>>, Error> {
    identity_from_lookup(&env::process, variable, into)
}

pub(crate) fn identity_from_lookup(
    lookup: Lookup<'_>,
    variable: &str,
    mut into: Box<dyn Record>,
) -> Result<Option<Box<dyn Record>>, Error> {
    let Some(text) = env::text(lookup, variable)? else {
        return Ok(None);
    };
    if text.starts_with('{') {
        json::read(text.as_bytes(), into.as_mut()).map_err(|problem| {
            let message = format!(
                "the JSON in the environment variable {variable} cannot be read: {problem}"
            );
            Error::usage(message).caused_by(problem)
        })?;
        return Ok(Some(into));
    }
    match put_first_text(into.as_mut(), &text) {
        true => Ok(Some(into)),
        false => Err(Error::usage(format!(
            "the environment variable {variable} must be a JSON object"
        ))),
    }
}

/// Puts a text into the first string member; false if there is none.
fn put_first_text(record: &mut dyn Record, text: &str) -> bool {
    let fields = record.shape().fields;
    let first = fields
        .iter()
        .position(|field| matches!(field.kind(), Kind::Text));
    let mut done = false;
    record.slots(&mut |slots: &mut [Slot<'_>]| {
        let slot = first.and_then(|first| slots.get_mut(first));
        if let Some(place) = slot.and_then(text_place) {
            text.clone_into(place);
            done = true;
        }
    });
    done
}

fn text_place<'a>(slot: &'a mut Slot<'_>) -> Option<&'a mut String> {
    match slot {
        Slot::Text(text) => Some(text),
        Slot::OptionalText(text) => Some(text.get_or_insert_default()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Fault, to_string};
    use crate::record::{Open, Shape, Show};

    /// Reads into a record with the string members `Code` and `Message`.
    fn read(value: &str) -> Result<Option<String>, Error> {
        let record = Box::new(Fault::default());
        let record = identity_from_lookup(&|_| Some(value.into()), "ESIGN_OPERATOR", record)?;
        Ok(record.map(|record| to_string(record.as_ref())))
    }

    #[test]
    fn text_is_the_first_member_and_json_the_whole() {
        assert_eq!(read("").unwrap(), None);
        assert_eq!(
            read("u1").unwrap().as_deref(),
            Some(r#"{"Code":"u1","Message":""}"#)
        );
        assert_eq!(
            read(r#"{"Message":"m"}"#).unwrap().as_deref(),
            Some(r#"{"Code":"","Message":"m"}"#)
        );
    }

    #[test]
    fn json_that_cannot_be_read_is_named_and_not_shown() {
        let message = read(r#"{"Code":{"a":"secret"}}"#).unwrap_err().to_string();
        let start = "the JSON in the environment variable ESIGN_OPERATOR cannot be read: /Code: ";
        assert!(
            message.starts_with(start) && !message.contains("secret"),
            "{message}"
        );
    }

    #[test]
    fn a_record_without_strings_takes_json_alone() {
        struct Empty;

        static SHAPE: Shape = Shape {
            name: "Empty",
            fields: &[],
            rules: &[],
        };

        impl Record for Empty {
            fn shape(&self) -> &'static Shape {
                &SHAPE
            }

            fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
                out.show(&[]);
            }

            fn slots(&mut self, out: &mut dyn Open) {
                out.open(&mut []);
            }
        }

        let lookup: Lookup<'_> = &|_| Some("u1".into());
        let error = identity_from_lookup(lookup, "ESIGN_AGENT", Box::new(Empty))
            .err()
            .unwrap();
        assert_eq!(
            error.to_string(),
            "the environment variable ESIGN_AGENT must be a JSON object"
        );
    }
}
