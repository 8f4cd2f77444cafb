//! Numbers of identity documents.

use super::node::Node;

/// What a number of this kind of document looks like, if it is not that.
///
/// A resident's permit for people from Hong Kong, Macao and Taiwan is numbered like an
/// identity card of the mainland. An identity card is meant where no kind is given. Numbers of
/// other kinds have no documented form.
pub(super) fn expected(kind: Node<'_>, number: &str) -> Option<&'static str> {
    let kind = match kind {
        Node::Text(kind) if !kind.is_empty() => kind,
        _ => "ID_CARD",
    };
    let (right, form) = if kind.eq_ignore_ascii_case("ID_CARD") {
        (
            resident(number),
            "the number of an identity card (18 characters, X in upper case, the last one checks the others)",
        )
    } else if kind.eq_ignore_ascii_case("HONGKONG_MACAO_AND_TAIWAN") {
        (
            resident(number),
            "the number of a residence permit (18 characters, X in upper case, the last one checks the others)",
        )
    } else if kind.eq_ignore_ascii_case("HONGKONG_AND_MACAO") {
        (
            permit(number),
            "the number of a travel permit (H or M and 10 digits)",
        )
    } else {
        return None;
    };
    (!right).then_some(form)
}

/// 17 digits and a check character by ISO 7064 MOD 11-2.
fn resident(number: &str) -> bool {
    let last = match number.as_bytes().split_last() {
        Some((b'X', body)) => Some((10, body)),
        Some((digit @ b'0'..=b'9', body)) => Some((u32::from(digit - b'0'), body)),
        _ => None,
    };
    last.is_some_and(|(check, body)| {
        body.len() == 17
            && body.iter().all(u8::is_ascii_digit)
            && (weighted(body) + check) % 11 == 1
    })
}

/// The digits as a number of base 2, so to say: each weighs twice the next one.
fn weighted(digits: &[u8]) -> u32 {
    digits
        .iter()
        .fold(0, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11)
}

/// A letter for the place that issued the permit, and 10 digits.
fn permit(number: &str) -> bool {
    match number.as_bytes() {
        [b'H' | b'M', digits @ ..] => digits.len() == 10 && digits.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(kind: &str, number: &str) -> bool {
        expected(Node::Text(kind), number).is_none()
    }

    #[test]
    fn identity_cards_are_checked() {
        for right in ["11010519491231002X", "440524188001010014"] {
            assert!(fits("ID_CARD", right) && fits("id_card", right) && fits("", right));
            assert!(fits("HONGKONG_MACAO_AND_TAIWAN", right));
        }
        for wrong in [
            "11010519491231002x",
            "110105194912310021",
            "1101051949123100",
            "1101051949123100XX",
            "1xxxxxxxxxxxxxx0",
            "11010519491231002Ｘ",
            "",
        ] {
            assert!(!fits("ID_CARD", wrong), "{wrong}");
            assert!(!fits("HONGKONG_MACAO_AND_TAIWAN", wrong), "{wrong}");
        }
    }

    #[test]
    fn travel_permits_have_a_letter() {
        assert!(fits("HONGKONG_AND_MACAO", "H1234567890"));
        assert!(fits("HONGKONG_AND_MACAO", "M1234567890"));
        for wrong in [
            "h1234567890",
            "T1234567890",
            "H123456789",
            "H12345678901",
            "12345678901",
        ] {
            assert!(!fits("HONGKONG_AND_MACAO", wrong), "{wrong}");
        }
    }

    #[test]
    fn other_documents_are_free() {
        assert!(fits("OTHER_CARD_TYPE", "anything"));
        assert!(expected(Node::Absent, "anything").is_some());
    }
}
