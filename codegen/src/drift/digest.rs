//! A short fingerprint of a text, so that the lock need not hold the vendor's sentences.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// How many hexadecimal digits are kept: 64 bits, far beyond any chance of two of some
/// ten thousand texts having the same.
const DIGITS: usize = 16;

/// The first 16 hexadecimal digits of a text's SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(String);

impl Digest {
    /// The digest of a text.
    pub fn of(text: &str) -> Self {
        let bytes = Sha256::digest(text.as_bytes());
        let hex = bytes.iter().map(|byte| format!("{byte:02x}"));
        Self(hex.take(DIGITS / 2).collect())
    }

    /// A digest as it is written in a lock, if it is one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let is_digest = text.len() == DIGITS && text.bytes().all(is_hex);
        is_digest.then(|| Self(text.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn digests() {
        assert_eq!(Digest::of("").as_str(), "e3b0c44298fc1c14");
        assert_eq!(Digest::of("abc").as_str(), "ba7816bf8f01cfea");
        assert_eq!(Digest::parse("ba7816bf8f01cfea"), Some(Digest::of("abc")));
        for wrong in [
            "",
            "ba7816bf8f01cfe",
            "BA7816BF8F01CFEA",
            "ba7816bf8f01cfeag",
        ] {
            assert_eq!(Digest::parse(wrong), None, "{wrong}");
        }
    }
}
