//! Names and values of a list by their text.

/// Finds the place of a text in a list, mostly in one step.
///
/// A table of the standard library would do, but its hashes cost more than all else that
/// is done to a member. This one looks at both ends of a text, and its tables are sparse.
pub(super) struct Names {
    /// Places by hash; the one behind the last where there is none.
    slots: Box<[u32]>,
    texts: Box<[&'static str]>,
}

impl Names {
    /// These texts; of equal ones the first counts.
    pub(super) fn new(texts: impl Iterator<Item = &'static str>) -> Self {
        let texts: Box<[&str]> = texts.collect();
        let none = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        let mut slots = vec![none; (texts.len() * 4).next_power_of_two()];
        for (place, text) in (0..none).zip(&texts) {
            let free = probes(hash(text), slots.len())
                .find(|slot| slots.get(*slot).is_some_and(|place| *place == none));
            if let Some(slot) = free.and_then(|slot| slots.get_mut(slot)) {
                *slot = place;
            }
        }
        Self {
            slots: slots.into(),
            texts,
        }
    }

    /// The place of this text.
    pub(super) fn place(&self, text: &str) -> Option<usize> {
        for slot in probes(hash(text), self.slots.len()) {
            let place = *self.slots.get(slot)? as usize;
            if equal(self.texts.get(place)?, text) {
                return Some(place);
            }
        }
        None
    }
}

/// Whether two texts are equal, without a call where both ends show it.
fn equal(left: &str, right: &str) -> bool {
    let ends = |text: &str| {
        let bytes = text.as_bytes();
        Some((*bytes.first_chunk::<8>()?, *bytes.last_chunk::<8>()?))
    };
    left.len() == right.len()
        && match (ends(left), ends(right)) {
            (Some(left_ends), Some(right_ends)) => {
                left_ends == right_ends && (left.len() <= 16 || left == right)
            }
            // A few bytes are compared sooner than a function is called.
            _ => left.bytes().eq(right.bytes()),
        }
}

/// The slots to look at, one after the other, in a table whose size is a power of two.
fn probes(hash: usize, size: usize) -> impl Iterator<Item = usize> {
    (0..size).map(move |step| hash.wrapping_add(step) & (size - 1))
}

fn hash(name: &str) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let bytes = name.as_bytes();
    let mixed = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(29)
        }
        _ => bytes
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    };
    let spread = (mixed ^ bytes.len() as u64).wrapping_mul(ODD);
    (spread >> 40) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_every_member_and_no_other() {
        let names = (0..300).map(|number| &*format!("Member{number}").leak());
        let names = Names::new(names);
        for place in 0..300 {
            assert_eq!(names.place(&format!("Member{place}")), Some(place));
        }
        assert_eq!(Names::new(["", "B", ""].into_iter()).place(""), Some(0));
        for other in ["", "Member", "member1", "Member300", "Member01"] {
            assert_eq!(names.place(other), None, "{other}");
        }
        assert_eq!(Names::new([].into_iter()).place("A"), None);
    }
}
