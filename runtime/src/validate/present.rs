//! Which members of an object are there, as bits: most rules are decided by them alone.

use super::node::{Node, Object};

/// The members of an object that count as present, each a bit by its place.
///
/// Members behind the 64th have no bit, and nothing may be concluded about them.
#[derive(Clone, Copy, Default)]
pub(super) struct Present {
    /// Those that may be present; all others are not.
    pub(super) maybe: u64,
    /// Those that are present. A typed record is none of these, as it is dear to ask
    /// whether it is empty.
    pub(super) surely: u64,
}

impl Present {
    /// Which of these members are present.
    pub(super) fn of(nodes: &[Node<'_>]) -> Self {
        let mut present = Self::default();
        for (place, node) in nodes.iter().enumerate() {
            present.note(place, node);
        }
        present
    }

    fn note(&mut self, place: usize, node: &Node<'_>) {
        let bit = bit(place).unwrap_or(0);
        match node {
            Node::Absent => {}
            Node::Object(Object::Record(_) | Object::Request(_)) => self.maybe |= bit,
            node if node.is_present() => {
                self.maybe |= bit;
                self.surely |= bit;
            }
            _ => {}
        }
    }

    /// Whether the member at this place may be present.
    pub(super) fn may_have(self, place: usize) -> bool {
        bit(place).is_none_or(|bit| self.maybe & bit != 0)
    }
}

/// The bit of the member at this place, if it has one.
pub(super) fn bit(place: usize) -> Option<u64> {
    1_u64.checked_shl(u32::try_from(place).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_members_with_a_bit_are_known() {
        let mut present = Present::default();
        present.note(0, &Node::Integer(0));
        present.note(1, &Node::Text(""));
        present.note(63, &Node::True);
        present.note(64, &Node::True);
        assert_eq!(present.surely, 1 | 1 << 63);
        assert_eq!(present.maybe, present.surely);
        assert!(present.may_have(63) && !present.may_have(1));
        assert!(present.may_have(64) && present.may_have(usize::MAX));
    }
}
