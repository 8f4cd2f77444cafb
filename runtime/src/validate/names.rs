//! The members of a type by name, for JSON.

use crate::record::Field;

/// Finds the place of a member by its name, mostly in one step.
///
/// A table of the standard library would do, but its hashes cost more than all else that
/// is done to a member. This one looks at both ends of a name, and its tables are sparse.
pub(super) struct Names {
    /// Places by hash; the one behind the last where there is none.
    slots: Box<[usize]>,
    fields: &'static [Field],
}

impl Names {
    /// The names of these members.
    pub(super) fn new(fields: &'static [Field]) -> Self {
        let mut slots = vec![fields.len(); (fields.len() * 4).next_power_of_two()];
        for (place, field) in fields.iter().enumerate() {
            let hash = hash(field.name());
            let free = probes(hash, slots.len())
                .find(|slot| slots.get(*slot).is_some_and(|place| *place == fields.len()));
            if let Some(slot) = free.and_then(|slot| slots.get_mut(slot)) {
                *slot = place;
            }
        }
        Self {
            slots: slots.into(),
            fields,
        }
    }

    /// The place of the member with this name.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        for slot in probes(hash(name), self.slots.len()) {
            let place = *self.slots.get(slot)?;
            if self.fields.get(place)?.name() == name {
                return Some(place);
            }
        }
        None
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
    use crate::record::Kind;

    #[test]
    fn finds_every_member_and_no_other() {
        let names = (0..300).map(|number| &*format!("Member{number}").leak());
        let fields: Vec<Field> = names
            .map(|name| Field::optional(name, Kind::Text))
            .collect();
        let names = Names::new(fields.leak());
        for place in 0..300 {
            assert_eq!(names.place(&format!("Member{place}")), Some(place));
        }
        for other in ["", "Member", "member1", "Member300", "Member01"] {
            assert_eq!(names.place(other), None, "{other}");
        }
        assert_eq!(Names::new(&[]).place("A"), None);
    }
}
