//! The header `Authorization`, taken apart.

use tencent_esign::runtime::sign::ALGORITHM;

use crate::refusal::Refusal;

/// The parts of the header.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Authorization<'a> {
    /// The id of the key pair.
    pub(crate) secret_id: &'a str,
    /// The day of the scope (`2023-11-14`).
    pub(crate) date: &'a str,
    /// The service of the scope.
    pub(crate) service: &'a str,
    /// The names of the signed headers.
    pub(crate) signed_headers: Vec<&'a str>,
    /// The signature in hexadecimal digits.
    pub(crate) signature: &'a str,
}

impl<'a> Authorization<'a> {
    /// Takes the value of the header apart.
    pub(crate) fn parse(text: &'a str) -> Result<Self, Refusal> {
        let rest = text
            .strip_prefix(ALGORITHM)
            .ok_or_else(|| broken(&format!("must begin with {ALGORITHM}")))?;
        let credential = part(rest, "Credential")?;
        let [secret_id, date, service, terminator] = steps(credential)
            .ok_or_else(|| broken("Credential must be ID/DATE/SERVICE/tc3_request"))?;
        if terminator != "tc3_request" || secret_id.is_empty() || service.is_empty() {
            return Err(broken("Credential must be ID/DATE/SERVICE/tc3_request"));
        }
        let signed_headers: Vec<_> = part(rest, "SignedHeaders")?.split(';').collect();
        let has = |name: &str| {
            signed_headers
                .iter()
                .any(|signed| signed.eq_ignore_ascii_case(name))
        };
        if !has("content-type") || !has("host") {
            return Err(broken("SignedHeaders must have content-type and host"));
        }
        let signature = part(rest, "Signature")?;
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if signature.len() != 64 || !signature.bytes().all(is_hex) {
            return Err(broken(
                "Signature must be 64 hexadecimal digits in lower case",
            ));
        }
        Ok(Self {
            secret_id,
            date,
            service,
            signed_headers,
            signature,
        })
    }
}

/// The value of one of the parts, which are joined by commas.
fn part<'a>(text: &'a str, name: &str) -> Result<&'a str, Refusal> {
    text.split(',')
        .find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='))
        .ok_or_else(|| broken(&format!("has no {name}")))
}

fn steps(credential: &str) -> Option<[&str; 4]> {
    let mut steps = credential.split('/');
    let found = [steps.next()?, steps.next()?, steps.next()?, steps.next()?];
    steps.next().is_none().then_some(found)
}

fn broken(what: &str) -> Refusal {
    Refusal::new(
        "AuthFailure.InvalidAuthorization",
        format!("the header Authorization: {what}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: &str = "4ff920e17cc5f09a1ad420b5dee1fe877245b6f7a2a3ca8bdc8f89a3e762e89e";

    #[test]
    fn parts_in_the_form_of_the_vendor() {
        let text = format!(
            "TC3-HMAC-SHA256 Credential=AKID/2023-11-14/ess/tc3_request, \
             SignedHeaders=content-type;host;x-tc-action, Signature={HEX}"
        );
        assert_eq!(
            Authorization::parse(&text).unwrap(),
            Authorization {
                secret_id: "AKID",
                date: "2023-11-14",
                service: "ess",
                signed_headers: vec!["content-type", "host", "x-tc-action"],
                signature: HEX,
            }
        );
    }

    #[test]
    fn what_is_missing_is_told() {
        let credential = "Credential=AKID/2023-11-14/ess/tc3_request";
        let cases = [
            ("SKIP".to_owned(), "must begin with TC3-HMAC-SHA256"),
            ("TC3-HMAC-SHA256".to_owned(), "has no Credential"),
            (
                "TC3-HMAC-SHA256 Credential=AKID/ess".to_owned(),
                "Credential must be ID/DATE/SERVICE/tc3_request",
            ),
            (
                format!("TC3-HMAC-SHA256 {credential}"),
                "has no SignedHeaders",
            ),
            (
                format!("TC3-HMAC-SHA256 {credential}, SignedHeaders=host, Signature={HEX}"),
                "SignedHeaders must have content-type and host",
            ),
            (
                format!(
                    "TC3-HMAC-SHA256 {credential}, SignedHeaders=content-type;host, Signature=A"
                ),
                "Signature must be 64 hexadecimal digits in lower case",
            ),
        ];
        for (text, expected) in cases {
            let refusal = Authorization::parse(&text).unwrap_err();
            assert_eq!(refusal.code, "AuthFailure.InvalidAuthorization");
            assert_eq!(
                refusal.message,
                format!("the header Authorization: {expected}")
            );
        }
    }
}
