//! How large a request may be, and sizes as people read them.

use crate::action::HostRole;
use crate::validate::{Severity, Violation};

/// The most bytes of JSON that the service takes under its signature; more is answered
/// with `RequestSizeLimitExceeded`.
///
/// The documents say 10 MB. Where it is open whether they count in thousands, the larger
/// number is meant, so that nothing is refused that the service may take.
pub const MAX_REQUEST_BYTES: usize = 10 * MB;

const MB: usize = 1024 * 1024;

/// What is wrong with a request of so many bytes of JSON, if it is too large for its host.
///
/// The host for uploads takes more: its documents limit each file and not the request, and
/// a file of 60 MB, as they allow it, is 80 MB in base64.
pub fn judge_size(host: HostRole, bytes: usize) -> Option<Violation> {
    if host == HostRole::File || bytes <= MAX_REQUEST_BYTES {
        return None;
    }
    let (limit, found) = (shown(MAX_REQUEST_BYTES), shown(bytes));
    let message = format!(
        "must be at most {limit} of JSON, is {found}; upload files with UploadFiles and name their ids"
    );
    Some(Violation {
        rule: "request-size",
        code: "RequestSizeLimitExceeded",
        limit: Some(limit),
        found: Some(found),
        ..Violation::new("", "maxLength", Severity::Deny, message)
    })
}

/// A number of bytes, in MB where it is whole.
pub(crate) fn shown(bytes: usize) -> String {
    match bytes % MB {
        0 if bytes > 0 => format!("{} MB", bytes / MB),
        _ => format!("{bytes} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_mb_may_be_sent_and_one_byte_more_may_not() {
        assert_eq!(judge_size(HostRole::Api, 10_485_760), None);
        let violation = judge_size(HostRole::Api, 10_485_761).unwrap();
        assert_eq!(
            violation.to_string(),
            "request: deny maxLength (request-size): must be at most 10 MB of JSON, \
             is 10485761 bytes; upload files with UploadFiles and name their ids \
             [RequestSizeLimitExceeded]"
        );
        assert_eq!(judge_size(HostRole::File, 84_000_000), None);
    }

    #[test]
    fn sizes_are_readable() {
        assert_eq!(shown(64 * MB), "64 MB");
        assert_eq!(shown(0), "0 bytes");
        assert_eq!(shown(MB + 1), "1048577 bytes");
    }
}
