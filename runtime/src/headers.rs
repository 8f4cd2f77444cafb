//! The headers that are the same for every call of a client.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::error::Error;

/// The content type, sent and signed as it stands here.
pub(crate) const JSON: &str = "application/json";

/// How this client names itself in `X-TC-RequestClient`.
const REQUEST_CLIENT: &str = concat!("tencent-esign_", env!("CARGO_PKG_VERSION"));

/// The language of the server's messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Chinese.
    ZhCn,
    /// English.
    EnUs,
}

impl Language {
    fn as_str(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
        }
    }
}

/// What the headers are made of.
pub(crate) struct Settings<'a> {
    pub(crate) version: &'a str,
    pub(crate) region: Option<&'a str>,
    pub(crate) language: Option<Language>,
    /// The name of the application, sent behind the name of this crate.
    pub(crate) application: Option<&'a str>,
}

/// Makes the headers.
///
/// # Errors
///
/// When a setting cannot be sent as a header.
pub(crate) fn fixed(settings: &Settings<'_>) -> Result<HeaderMap, Error> {
    let request_client = request_client(settings.application)?;
    let language = settings.language.map(Language::as_str);
    let texts = [
        ("x-tc-version", "version", Some(settings.version)),
        ("x-tc-region", "region", settings.region),
        ("x-tc-language", "language", language),
        (
            "x-tc-requestclient",
            "request client",
            Some(request_client.as_str()),
        ),
    ];
    // A call adds four headers of its own, and the transport up to four.
    let mut headers = HeaderMap::with_capacity(16);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
    for (name, what, text) in texts {
        let Some(text) = text else { continue };
        let is_plain = text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() || byte == b' ');
        match HeaderValue::from_str(text) {
            Ok(value) if is_plain && !text.is_empty() => {
                headers.insert(HeaderName::from_static(name), value);
            }
            _ => return Err(Error::usage(format!("the {what} {text:?} cannot be sent"))),
        }
    }
    Ok(headers)
}

fn request_client(application: Option<&str>) -> Result<String, Error> {
    // The header takes 128; the name of this crate and its version need the rest.
    const LIMIT: usize = 100;

    let Some(application) = application else {
        return Ok(REQUEST_CLIENT.to_owned());
    };
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_ ,;.".contains(&byte);
    if !application.bytes().all(is_allowed) || application.len() > LIMIT {
        return Err(Error::usage(
            "the request client takes at most 100 letters, digits and -_ ,;. and nothing else",
        ));
    }
    Ok(format!("{REQUEST_CLIENT}; {application}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(settings: &Settings<'_>) -> Result<Vec<String>, Error> {
        let headers = fixed(settings)?;
        let line = |(name, value): (&HeaderName, &HeaderValue)| {
            format!("{name}: {}", value.to_str().unwrap())
        };
        Ok(headers.iter().map(line).collect())
    }

    const LEAST: Settings<'_> = Settings {
        version: "2020-11-11",
        region: None,
        language: None,
        application: None,
    };

    #[test]
    fn only_what_is_set_is_sent() {
        let own = format!("x-tc-requestclient: {REQUEST_CLIENT}");
        assert_eq!(
            lines(&LEAST).unwrap(),
            [
                "content-type: application/json",
                "x-tc-version: 2020-11-11",
                own.as_str()
            ]
        );
        let all = Settings {
            region: Some("ap-guangzhou"),
            language: Some(Language::EnUs),
            application: Some("leases_2.1"),
            ..LEAST
        };
        assert_eq!(
            lines(&all).unwrap(),
            [
                "content-type: application/json",
                "x-tc-version: 2020-11-11",
                "x-tc-region: ap-guangzhou",
                "x-tc-language: en-US",
                format!("{own}; leases_2.1").as_str(),
            ]
        );
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        let region = Settings {
            region: Some("ap\n"),
            ..LEAST
        };
        assert_eq!(
            lines(&region).unwrap_err().to_string(),
            "the region \"ap\\n\" cannot be sent"
        );
        let region = Settings {
            region: Some(""),
            ..LEAST
        };
        assert_eq!(
            lines(&region).unwrap_err().to_string(),
            "the region \"\" cannot be sent"
        );
        for application in ["a/b", "\u{e9}", &"a".repeat(101)] {
            let error = lines(&Settings {
                application: Some(application),
                ..LEAST
            })
            .unwrap_err();
            assert!(
                error
                    .to_string()
                    .starts_with("the request client takes at most 100 letters")
            );
        }
    }
}
