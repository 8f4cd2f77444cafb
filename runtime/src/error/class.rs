//! Classes of error codes: what a code says about trying again, and whose fault it is.
//!
//! The common codes are classed by the vendor's list of them; codes of the two services
//! by their documented meaning. What is not here is [`CodeClass::Other`].

use self::CodeClass::*;

/// What a code says about trying again, and whose fault it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeClass {
    /// Too many requests; the call was refused before anything was done.
    RateLimit,
    /// Too many requests, by a limit of the service itself. The vendor does not say
    /// whether the call was looked at before.
    QueryLimit,
    /// The time stamp is more than five minutes off.
    ClockSkew,
    /// The token of temporary keys is no longer good.
    Token,
    /// The keys are refused, or may not do this.
    Auth,
    /// Something that the account has a limited amount of is used up.
    Quota,
    /// Something that the call needs is still being made.
    NotReady,
    /// The server failed; the call may have had its effect.
    Transient,
    /// The call itself is wrong, or the state of things forbids it.
    Other,
}

impl CodeClass {
    /// The class of a code: its own, or else that of its family, which is the part
    /// before the first dot.
    pub(crate) fn of(code: &str) -> Self {
        let class_in = |table: &[(&str, Self)], name: &str| {
            let found = table.iter().find(|(known, _)| *known == name);
            found.map(|(_, class)| *class)
        };
        let family = code.split('.').next().unwrap_or_default();
        class_in(CODES, code)
            .or_else(|| class_in(FAMILIES, family))
            .unwrap_or(Other)
    }
}

/// Codes that stand out from their family.
const CODES: &[(&str, CodeClass)] = &[
    ("AuthFailure.SignatureExpire", ClockSkew),
    ("AuthFailure.TokenFailure", Token),
    ("FailedOperation.AuthFail", Auth),
    ("FailedOperation.BalanceNotEnough", Quota),
    ("FailedOperation.LicenseNoQuota", Quota),
    ("FailedOperation.RequestLimitExceeded", RateLimit),
    ("OperationDenied.DocumentNoAvailable", NotReady),
    ("OperationDenied.NoApiAuth", Auth),
    ("OperationDenied.NoQuota", Quota),
    ("OperationDenied.OutQueryLimit", QueryLimit),
    ("OperationDenied.ProveNoQuota", Quota),
];

/// Families of codes of one class.
const FAMILIES: &[(&str, CodeClass)] = &[
    ("AuthFailure", Auth),
    ("InternalError", Transient),
    ("IpInBlacklist", Auth),
    ("IpNotInWhitelist", Auth),
    ("LimitExceeded", Quota),
    ("RequestLimitExceeded", RateLimit),
    ("ResourceInsufficient", Transient),
    ("ResourceUnavailable", Transient),
    ("ServiceUnavailable", Transient),
    ("UnauthorizedOperation", Auth),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_its_own_goes_before_its_family() {
        let cases = [
            ("RequestLimitExceeded", RateLimit),
            ("RequestLimitExceeded.IPLimitExceeded", RateLimit),
            ("RequestLimitExceeded.Whatever", RateLimit),
            ("FailedOperation.RequestLimitExceeded", RateLimit),
            ("FailedOperation", Other),
            ("AuthFailure", Auth),
            ("AuthFailure.SecretIdNotFound", Auth),
            ("AuthFailure.SignatureExpire", ClockSkew),
            ("AuthFailure.TokenFailure", Token),
            ("InternalError", Transient),
            ("InternalError.DataNotFound", Transient),
            ("LimitExceeded.CreateFlowNum", Quota),
            ("OperationDenied.NoQuota", Quota),
            ("OperationDenied.DocumentNoAvailable", NotReady),
            ("OperationDenied.OutQueryLimit", QueryLimit),
            ("OperationDenied", Other),
            ("RequestSizeLimitExceeded", Other),
            ("InvalidParameter.FlowName", Other),
            ("", Other),
        ];
        for (code, class) in cases {
            assert_eq!(CodeClass::of(code), class, "{code}");
        }
    }

    #[test]
    fn the_tables_are_sorted_and_name_nothing_twice() {
        assert!(CODES.is_sorted_by_key(|(code, _)| *code));
        assert!(FAMILIES.is_sorted_by_key(|(code, _)| *code));
        for (code, class) in CODES {
            let family = code.split('.').next().unwrap();
            assert_ne!(CodeClass::of(family), *class, "{code} is as its family is");
        }
    }
}
