//! Scheme, host and port that calls go to, in the one form that is signed and sent.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

use crate::error::Error;

/// Scheme, host and port that calls go to, always with the path `/`.
#[derive(Clone, PartialEq, Eq)]
pub struct Endpoint {
    url: Uri,
}

impl Endpoint {
    /// The URL, with the path `/`.
    pub fn url(&self) -> &Uri {
        &self.url
    }

    /// The host, with its port unless that is the scheme's own: the value of the header
    /// `Host`, to the letter.
    pub fn host(&self) -> &str {
        self.url.authority().map_or("", Authority::as_str)
    }

    /// Whether calls are encrypted on the way.
    pub fn is_https(&self) -> bool {
        self.url.scheme() == Some(&Scheme::HTTPS)
    }

    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        let url = Uri::from_str(text).map_err(|_| Problem::NoUrl)?;
        let scheme = match url.scheme_str() {
            Some("https") => Scheme::HTTPS,
            Some("http") => Scheme::HTTP,
            _ => return Err(Problem::NoUrl),
        };
        if !matches!(
            url.path_and_query().map(PathAndQuery::as_str),
            None | Some("/")
        ) {
            return Err(Problem::Path);
        }
        Self::new(scheme, url.authority().map_or("", Authority::as_str))
    }

    /// Brings the authority to the one form in which it is signed and sent: lower case,
    /// and no port that the scheme implies.
    pub(crate) fn new(scheme: Scheme, authority: &str) -> Result<Self, Problem> {
        let authority = authority.to_ascii_lowercase();
        if authority.contains('@') {
            return Err(Problem::User);
        }
        let parsed = Authority::from_str(&authority).map_err(|_| Problem::NoUrl)?;
        let host = parsed.host();
        let implied = if scheme == Scheme::HTTPS { 443 } else { 80 };
        let authority = match (authority.strip_prefix(host), parsed.port_u16()) {
            _ if !is_host(host) => return Err(Problem::NoUrl),
            (Some(""), _) => host.to_owned(),
            (_, Some(port)) if port == implied => host.to_owned(),
            (_, Some(port)) => format!("{host}:{port}"),
            // A colon with something behind it that is no port.
            (_, None) => return Err(Problem::NoUrl),
        };
        let url = Uri::builder()
            .scheme(scheme)
            .authority(authority)
            .path_and_query("/")
            .build();
        url.map(|url| Self { url }).map_err(|_| Problem::NoUrl)
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    /// Reads `https://host` or `http://host:port`.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text).map_err(|problem| Error::usage(format!("the endpoint {problem}")))
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}://{}",
            self.url.scheme_str().unwrap_or("https"),
            self.host()
        )
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Endpoint({self})")
    }
}

/// Whether a URL parser will leave the host as it is.
///
/// What looks like an IPv4 address must be one in full, for some parsers complete
/// `127.1`, and the host would then be sent in another form than it was signed in.
fn is_host(host: &str) -> bool {
    if let Some(inner) = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return Ipv6Addr::from_str(inner).is_ok_and(|address| address.to_string() == inner);
    }
    let last = host.rsplit('.').next().unwrap_or_default();
    if last.starts_with(|first: char| first.is_ascii_digit()) {
        return Ipv4Addr::from_str(host).is_ok();
    }
    !host.is_empty()
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
}

/// What is wrong with an endpoint. The text is not shown: it may hold a password.
#[derive(Clone, Copy)]
pub(crate) enum Problem {
    NoUrl,
    Path,
    User,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoUrl => "must be a URL such as https://host or http://127.0.0.1:8080",
            Self::Path => "must have no path: calls go to / and are signed for it",
            Self::User => "must have no user name or password",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_take_the_form_in_which_they_are_sent() {
        let cases = [
            ("https://ESS.example.com", "ess.example.com"),
            ("https://ess.example.com:443/", "ess.example.com"),
            ("http://ess.example.com:443", "ess.example.com:443"),
            ("http://localhost:80", "localhost"),
            ("http://[::1]:8080", "[::1]:8080"),
        ];
        for (url, host) in cases {
            let endpoint: Endpoint = url.parse().unwrap();
            assert_eq!(endpoint.host(), host);
            assert_eq!(endpoint.url().path(), "/");
        }
    }

    #[test]
    fn other_urls_are_refused_unseen() {
        let no_url = "must be a URL such as https://host or http://127.0.0.1:8080";
        let path = "must have no path: calls go to / and are signed for it";
        let cases = [
            ("", no_url),
            ("ess.example.com", no_url),
            ("ftp://ess.example.com", no_url),
            ("https://", no_url),
            ("https://host:", no_url),
            ("https://host:99999", no_url),
            ("http://127.1", no_url),
            ("http://[0:0::1]", no_url),
            ("https://h%41st", no_url),
            ("https://host/api", path),
            ("https://host/?a=1", path),
            (
                "https://me:secret@host",
                "must have no user name or password",
            ),
        ];
        for (url, expected) in cases {
            let message = Endpoint::from_str(url).unwrap_err().to_string();
            assert_eq!(message, format!("the endpoint {expected}"), "{url}");
        }
    }
}
