//! Environment variables, with errors that name the variable and never its value.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::error::Error;

/// Where variables are looked up; tests bring their own.
pub(crate) type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The variable whose value is the home folder.
pub(crate) const HOME: &str = "HOME";

/// Looks a variable up in the environment of the process.
///
/// [`HOME`] has a value on every system that has home folders, set or not.
pub(crate) fn process(variable: &str) -> Option<OsString> {
    match variable {
        HOME => std::env::home_dir().map(PathBuf::into_os_string),
        _ => std::env::var_os(variable),
    }
}

/// The text of a variable without the white space around it; an empty one counts as
/// not set.
///
/// # Errors
///
/// When the value is no Unicode text.
pub(crate) fn text(lookup: Lookup<'_>, variable: &str) -> Result<Option<String>, Error> {
    let Some(value) = lookup(variable) else {
        return Ok(None);
    };
    let Some(value) = value.to_str() else {
        return Err(Error::usage(format!(
            "the environment variable {variable} is no Unicode text"
        )));
    };
    let value = value.trim();
    Ok((!value.is_empty()).then(|| value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_trimmed_and_empty_is_unset() {
        let lookup: Lookup<'_> = &|variable| match variable {
            "KEY" => Some(" secret\n".into()),
            "EMPTY" => Some(" ".into()),
            _ => None,
        };
        assert_eq!(text(lookup, "KEY").unwrap().as_deref(), Some("secret"));
        assert_eq!(text(lookup, "EMPTY").unwrap(), None);
        assert_eq!(text(lookup, "OTHER").unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_value_that_is_no_text_is_named_but_not_shown() {
        use std::os::unix::ffi::OsStringExt;

        let lookup: Lookup<'_> = &|_| Some(OsString::from_vec(vec![b'q', 0xff]));
        let error = text(lookup, "KEY").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the environment variable KEY is no Unicode text"
        );
    }
}
