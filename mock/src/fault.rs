//! What can go wrong on purpose, and its names on a command line.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::error::Error;

/// A fault that the mock injects.
///
/// As text, on a command line or in a fixture, a fault is the name that its variant tells,
/// some with a value behind `=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// `rate-limit`, `rate-limit=ip`, `=account`, `=region`: the call is refused with one of
    /// the four codes for too many calls, and not executed.
    RateLimit(RateLimit),
    /// `token-failure`: the token of temporary keys is taken for expired
    /// (`AuthFailure.TokenFailure`); not executed.
    TokenFailure,
    /// `internal-error`: the call is executed, and answered with `InternalError`.
    InternalError,
    /// `bad-gateway`: HTTP 502 with a page in HTML; not executed.
    BadGateway,
    /// `gateway-timeout`: the call is executed, and answered with HTTP 504 and a page in HTML.
    GatewayTimeout,
    /// `reset-before`: the connection is reset before the body of the request is read; not
    /// executed.
    ResetBefore,
    /// `reset-after`: the call is executed, and the connection reset in place of an answer.
    ResetAfter,
    /// `slow=2s`, `slow=250ms`: the call is executed at once, and the answer comes later.
    Slow(Duration),
    /// `truncated`: the call is executed, and half of the answer comes.
    Truncated,
    /// `not-json`: the call is executed, and answered with HTTP 200 and a text that is no JSON.
    NotJson,
    /// `gzip`: the answer comes packed, whatever the client accepts.
    Gzip,
    /// `clock=+400`: the clock of the server is so many seconds ahead, or behind with `-`,
    /// in its judgement of the signature's time and in the header `Date`.
    ClockSkew(i64),
    /// `nulls`: every member of the answer is null, but for the request id.
    Nulls,
}

/// Which of the rate limits is exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateLimit {
    /// Calls of the action (`RequestLimitExceeded`).
    Action,
    /// Calls from one address (`RequestLimitExceeded.IPLimitExceeded`).
    Ip,
    /// Calls of one account (`RequestLimitExceeded.UinLimitExceeded`).
    Account,
    /// Calls of one account in one region (`RequestLimitExceeded.GlobalRegionUinLimitExceeded`).
    Region,
}

impl RateLimit {
    /// The code of the error.
    pub fn code(self) -> &'static str {
        match self {
            Self::Action => "RequestLimitExceeded",
            Self::Ip => "RequestLimitExceeded.IPLimitExceeded",
            Self::Account => "RequestLimitExceeded.UinLimitExceeded",
            Self::Region => "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RateLimit(RateLimit::Action) => "rate-limit",
            Self::RateLimit(RateLimit::Ip) => "rate-limit=ip",
            Self::RateLimit(RateLimit::Account) => "rate-limit=account",
            Self::RateLimit(RateLimit::Region) => "rate-limit=region",
            Self::TokenFailure => "token-failure",
            Self::InternalError => "internal-error",
            Self::BadGateway => "bad-gateway",
            Self::GatewayTimeout => "gateway-timeout",
            Self::ResetBefore => "reset-before",
            Self::ResetAfter => "reset-after",
            Self::Slow(delay) => return write!(f, "slow={}ms", delay.as_millis()),
            Self::Truncated => "truncated",
            Self::NotJson => "not-json",
            Self::Gzip => "gzip",
            Self::ClockSkew(seconds) => return write!(f, "clock={seconds:+}"),
            Self::Nulls => "nulls",
        })
    }
}

impl FromStr for Fault {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        let fault = match (name, value) {
            ("rate-limit", None) => Some(Self::RateLimit(RateLimit::Action)),
            ("rate-limit", Some("ip")) => Some(Self::RateLimit(RateLimit::Ip)),
            ("rate-limit", Some("account")) => Some(Self::RateLimit(RateLimit::Account)),
            ("rate-limit", Some("region")) => Some(Self::RateLimit(RateLimit::Region)),
            ("token-failure", None) => Some(Self::TokenFailure),
            ("internal-error", None) => Some(Self::InternalError),
            ("bad-gateway", None) => Some(Self::BadGateway),
            ("gateway-timeout", None) => Some(Self::GatewayTimeout),
            ("reset-before", None) => Some(Self::ResetBefore),
            ("reset-after", None) => Some(Self::ResetAfter),
            ("slow", Some(delay)) => duration(delay).map(Self::Slow),
            ("truncated", None) => Some(Self::Truncated),
            ("not-json", None) => Some(Self::NotJson),
            ("gzip", None) => Some(Self::Gzip),
            ("clock", Some(seconds)) => seconds.parse().ok().map(Self::ClockSkew),
            ("nulls", None) => Some(Self::Nulls),
            _ => None,
        };
        fault.ok_or_else(|| {
            Error::usage(format!(
                "there is no fault {text:?}; use one of rate-limit[=ip|account|region], \
                 token-failure, internal-error, bad-gateway, gateway-timeout, reset-before, \
                 reset-after, slow=2s, truncated, not-json, gzip, clock=+400, nulls"
            ))
        })
    }
}

/// Seconds with `s`, or milliseconds with `ms`, up to a day.
fn duration(text: &str) -> Option<Duration> {
    const LONGEST: u64 = 86_400_000;

    let millis = match text.strip_suffix("ms") {
        Some(millis) => millis.parse::<u64>().ok()?,
        None => text
            .strip_suffix('s')?
            .parse::<u64>()
            .ok()?
            .checked_mul(1_000)?,
    };
    (millis <= LONGEST).then(|| Duration::from_millis(millis))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_shown() {
        let names = [
            "rate-limit",
            "rate-limit=ip",
            "rate-limit=account",
            "rate-limit=region",
            "token-failure",
            "internal-error",
            "bad-gateway",
            "gateway-timeout",
            "reset-before",
            "reset-after",
            "slow=2000ms",
            "truncated",
            "not-json",
            "gzip",
            "clock=+400",
            "clock=-5",
            "nulls",
        ];
        for name in names {
            assert_eq!(name.parse::<Fault>().unwrap().to_string(), name);
        }
        let slow = Fault::Slow(Duration::from_secs(2));
        assert_eq!("slow=2s".parse::<Fault>().unwrap(), slow);
    }

    #[test]
    fn other_names_are_refused_with_the_list() {
        for text in [
            "",
            "slow",
            "slow=2",
            "slow=90000s",
            "gzip=1",
            "clock=x",
            "Gzip",
        ] {
            let message = text.parse::<Fault>().unwrap_err().to_string();
            assert!(message.starts_with("there is no fault"), "{message}");
        }
    }
}
