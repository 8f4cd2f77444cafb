//! Every Rust name that is made from a wire name is made here.
//!
//! Wire names are the vendor's and irregular (`DeadLine`, `InstanceIDs`, `QRCodeUrl`),
//! so the rules are few and pinned by tests, and clashes are settled by order.

mod reserved;

use std::collections::BTreeSet;

pub(crate) use self::reserved::{
    CLIENT_NAMES, CODE_NAMES, CRATE_NAMES, FEATURE_NAMES, PAYLOAD_NAMES, TYPE_NAMES,
};
use self::reserved::{KEYWORDS, METHODS};

/// The members of requests that say where a page begins and how many items it has.
pub(crate) const OFFSET: &str = "Offset";
/// See [`OFFSET`].
pub(crate) const LIMIT: &str = "Limit";

/// The name of a field, module or method in snake case, before clashes are settled.
///
/// Words end at a lower-to-upper step and before the last capital of a run; a plural `s`
/// stays with its acronym. A keyword gets a trailing underscore.
pub(crate) fn snake(wire: &str) -> String {
    let name = words(wire).join("_");
    let name = match name.chars().next() {
        None => "unnamed".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) => name,
    };
    match KEYWORDS.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => name,
    }
}

/// The name of a service's older version: `sms_v20190711`.
pub(crate) fn versioned(service: &str, version: &str) -> String {
    let date: String = version.chars().filter(char::is_ascii_digit).collect();
    format!("{service}_v{date}")
}

/// The name of a setter: the field's name, unless every type has a method of that name.
pub(crate) fn setter(field: &str) -> String {
    match METHODS.contains(&field) {
        true => format!("{field}_"),
        false => field.to_owned(),
    }
}

/// The name of the client's method that sets an identity member.
pub(crate) fn with_setter(wire: &str) -> String {
    format!("with_{}", snake(wire))
}

/// The name of a type: as the vendor writes it, with what Rust cannot take left out.
pub(crate) fn type_name(wire: &str) -> String {
    let name: String = wire
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '_')
        .collect();
    match name.chars().next() {
        Some(first) if !first.is_ascii_digit() && !KEYWORDS.contains(&name.as_str()) => name,
        _ => format!("T{name}"),
    }
}

/// Whether rustc takes a type name for upper camel case.
pub(crate) fn is_camel(name: &str) -> bool {
    !name.contains('_') && !name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// The name of a constant for an error code: `INVALID_PARAMETER_FLOW_NAME`.
pub(crate) fn constant(code: &str) -> String {
    let name = words(code).join("_").to_uppercase();
    match name.chars().next() {
        Some(first) if !first.is_ascii_digit() => name,
        _ => format!("N{name}"),
    }
}

/// The name of an environment variable for a member: `ESIGN_OPERATOR`.
pub(crate) fn variable(wire: &str) -> String {
    format!("ESIGN_{}", words(wire).join("_").to_uppercase())
}

/// Names in one scope: the second one that would be equal gets `_2`, the third `_3`.
#[derive(Default, Clone)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which some names are taken.
    pub(crate) fn without(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            taken: names.into_iter().map(Into::into).collect(),
        }
    }

    /// The name itself, or the first numbered form of it that is free.
    pub(crate) fn claim(&mut self, name: &str) -> String {
        let mut claimed = name.to_owned();
        let mut number = 2_u32;
        while !self.taken.insert(claimed.clone()) {
            claimed = format!("{}_{number}", name.trim_end_matches('_'));
            number = number.saturating_add(1);
        }
        claimed
    }
}

fn words(wire: &str) -> Vec<String> {
    let chars: Vec<char> = wire.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (index, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            flush(&mut words, &mut word);
            continue;
        }
        let before = index.checked_sub(1).and_then(|i| chars.get(i)).copied();
        if c.is_ascii_uppercase() && begins_word(before, chars.get(index.saturating_add(1)..)) {
            flush(&mut words, &mut word);
        }
        word.push(c.to_ascii_lowercase());
    }
    flush(&mut words, &mut word);
    words
}

/// Whether a capital begins a word, by what stands before and behind it.
fn begins_word(before: Option<char>, behind: Option<&[char]>) -> bool {
    let Some(before) = before else { return false };
    if !before.is_ascii_uppercase() {
        return true;
    }
    match behind {
        // The last capital of a run, as in `URLTo`.
        Some([next, rest @ ..]) if next.is_ascii_lowercase() => !is_plural(*next, rest),
        _ => false,
    }
}

/// Whether what follows a run of capitals is the `s` of a plural, as in `InstanceIDs`.
fn is_plural(next: char, rest: &[char]) -> bool {
    next == 's'
        && rest
            .first()
            .is_none_or(|c| c.is_ascii_uppercase() || !c.is_ascii_alphabetic())
}

fn flush(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_snake_case() {
        let cases = [
            ("UserId", "user_id"),
            ("DeadLine", "dead_line"),
            ("Deadline", "deadline"),
            ("QRCodeUrl", "qr_code_url"),
            ("QrCodeUrl", "qr_code_url"),
            ("InstanceIDs", "instance_ids"),
            ("TagIDsList", "tag_ids_list"),
            ("CPUs", "cpus"),
            ("ChecklistID", "checklist_id"),
            ("WeixinQrcodeUrl", "weixin_qrcode_url"),
            ("IPv6Address", "i_pv6_address"),
            ("H5Url", "h5_url"),
            (
                "CreateMultiFlowSignQRCode",
                "create_multi_flow_sign_qr_code",
            ),
            ("Type", "type_"),
            ("Self", "self_"),
            ("as", "as_"),
            ("user_flow_type_id", "user_flow_type_id"),
            ("fFowIds", "f_fow_ids"),
            ("3DModel", "n3_d_model"),
            ("", "unnamed"),
        ];
        for (wire, snake_case) in cases {
            assert_eq!(snake(wire), snake_case, "{wire}");
        }
    }

    #[test]
    fn codes_become_constants() {
        let cases = [
            ("InvalidParameter.FlowName", "INVALID_PARAMETER_FLOW_NAME"),
            ("AuthFailure.MFAFailure", "AUTH_FAILURE_MFA_FAILURE"),
            (
                "InternalError.Third_party-2",
                "INTERNAL_ERROR_THIRD_PARTY_2",
            ),
            ("4100", "N4100"),
        ];
        for (code, name) in cases {
            assert_eq!(constant(code), name, "{code}");
        }
    }

    #[test]
    fn an_older_version_has_its_date() {
        assert_eq!(versioned("sms", "2019-07-11"), "sms_v20190711");
        assert_eq!(snake(&versioned("as", "2018-04-19")), "as_v20180419");
    }

    #[test]
    fn a_later_name_that_clashes_is_numbered() {
        let mut scope = Scope::default();
        let claimed = ["ttl", "ttl", "ttl", "type_", "type_"].map(|name| scope.claim(name));
        assert_eq!(claimed, ["ttl", "ttl_2", "ttl_3", "type_", "type_2"]);
    }

    #[test]
    fn a_name_that_is_taken_is_numbered() {
        let mut scope = Scope::without(CLIENT_NAMES);
        assert_eq!(scope.claim("call"), "call_2");
        assert_eq!(scope.claim("create_flow"), "create_flow");
    }

    #[test]
    fn names_of_types_may_be_odd() {
        assert!(is_camel("CcInfo"));
        assert!(!is_camel("Topic_Simplification"));
        assert!(!is_camel("user"));
    }

    #[test]
    fn setters_leave_the_common_methods_alone() {
        assert_eq!(setter("new"), "new_");
        assert_eq!(setter("deadline"), "deadline");
    }

    #[test]
    fn type_names_are_the_vendors() {
        assert_eq!(type_name("CcInfo"), "CcInfo");
        assert_eq!(type_name("Self"), "TSelf");
        assert_eq!(type_name("3D"), "T3D");
    }

    #[test]
    fn every_keyword_is_one_for_the_parser_too() {
        for word in KEYWORDS {
            let optional = ["gen", "safe", "union"].contains(&word);
            assert!(
                optional || syn::parse_str::<syn::Ident>(word).is_err(),
                "{word}"
            );
        }
    }
}
