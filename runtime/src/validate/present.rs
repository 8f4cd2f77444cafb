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
        // Shifted beyond the last bit, it is none.
        let mut bit = 1;
        for node in nodes {
            match node {
                Node::Absent | Node::Null => {}
                Node::Object(Object::Record(_) | Object::Request(_)) => present.maybe |= bit,
                node if node.is_present() => present.surely |= bit,
                _ => {}
            }
            bit <<= 1;
        }
        present.maybe |= present.surely;
        present
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
        let mut nodes = [Node::Absent; 65];
        for (place, node) in [
            (0, Node::Integer(0)),
            (1, Node::Text("")),
            (63, Node::True),
            (64, Node::True),
        ] {
            nodes[place] = node;
        }
        let present = Present::of(&nodes);
        assert_eq!(present.surely, 1 | 1 << 63);
        assert_eq!(present.maybe, present.surely);
        assert!(present.may_have(63) && !present.may_have(1));
        assert!(present.may_have(64) && present.may_have(usize::MAX));
    }
}
