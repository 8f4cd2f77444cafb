//! Digests as lower-case hexadecimal text, without allocation.

use sha2::{Digest, Sha256};

/// A digest of 32 bytes as 64 hexadecimal digits.
#[derive(Clone, Copy)]
pub(super) struct Hex([u8; 64]);

impl Hex {
    /// The digits of a digest.
    pub(super) fn of(digest: &[u8; 32]) -> Self {
        let mut digits = [b'0'; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(digest) {
            if let [high, low] = pair {
                *high = digit(byte >> 4);
                *low = digit(byte & 0x0f);
            }
        }
        Self(digits)
    }

    /// The digits of the SHA-256 of some bytes.
    pub(super) fn sha256(bytes: &[u8]) -> Self {
        Self::of(&Sha256::digest(bytes).into())
    }

    /// The digits as text.
    pub(super) fn as_str(&self) -> &str {
        // Only ASCII digits and letters are ever put there.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

fn digit(nibble: u8) -> u8 {
    match nibble {
        0..=9 => b'0' + nibble,
        _ => b'a' + (nibble - 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_lower_case_and_in_order() {
        let digest: [u8; 32] = std::array::from_fn(|index| (index * 9) as u8);
        assert_eq!(
            Hex::of(&digest).as_str(),
            "0009121b242d363f48515a636c757e879099a2abb4bdc6cfd8e1eaf3fc050e17"
        );
    }

    #[test]
    fn sha256_of_nothing() {
        assert_eq!(
            Hex::sha256(b"").as_str(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
