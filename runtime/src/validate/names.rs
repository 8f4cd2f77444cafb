//! Names and values of a list by their text.

/// Finds the place of a text in a list, mostly in one step.
///
/// A table of the standard library would do, but its hashes cost more than all else that
/// is done to a member. This one looks at both ends of a text, and its tables are sparse.
pub(super) struct Names {
    /// Places by hash; the one behind the last where there is none.
    slots: Box<[u32]>,
    texts: Box<[(Key, &'static str)]>,
}

impl Names {
    /// These texts; of equal ones the first counts.
    pub(super) fn new(texts: impl Iterator<Item = &'static str>) -> Self {
        let texts: Box<[_]> = texts
            .map(|text| (Key::new(text.as_bytes()), text))
            .collect();
        let none = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        let mut slots = vec![none; (texts.len() * 4).next_power_of_two()];
        for (place, (key, _)) in (0..none).zip(&texts) {
            let free = key
                .slots(slots.len())
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
        self.place_of_bytes(text.as_bytes())
    }

    /// The same for bytes that need not be text.
    pub(super) fn place_of_bytes(&self, text: &[u8]) -> Option<usize> {
        let key = Key::new(text);
        for slot in key.slots(self.slots.len()) {
            let place = *self.slots.get(slot)? as usize;
            let (known, known_text) = self.texts.get(place)?;
            if key == *known && (key.is_all() || text == known_text.as_bytes()) {
                return Some(place);
            }
        }
        None
    }
}

/// Both ends of a text, which are all of it if it is short.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    first: u64,
    last: u64,
    length: usize,
}

impl Key {
    fn new(bytes: &[u8]) -> Self {
        let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => match (bytes.first_chunk(), bytes.last_chunk()) {
                (Some(first), Some(last)) => (
                    u32::from_le_bytes(*first).into(),
                    u32::from_le_bytes(*last).into(),
                ),
                _ => (
                    bytes
                        .iter()
                        .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
                    0,
                ),
            },
        };
        Self {
            first,
            last,
            length: bytes.len(),
        }
    }

    /// Whether texts with this key are equal.
    fn is_all(self) -> bool {
        self.length <= 16
    }

    /// The slots to look at, one after the other, in a table whose size is a power of two.
    fn slots(self, size: usize) -> impl Iterator<Item = usize> {
        const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
        let mixed = self.first ^ self.last.rotate_left(29) ^ self.length as u64;
        let hash = (mixed.wrapping_mul(ODD) >> 40) as usize;
        (0..size).map(move |step| hash.wrapping_add(step) & (size - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_texts_of_all_lengths_apart() {
        let texts = (0..40).flat_map(|length| {
            let text = "0123456789abcdefghijklmnopqrstuvwxyzABCD";
            let like = |place: usize| text[..length].replace(&text[place..=place], "-");
            let alike: Vec<String> = (0..length).map(like).collect();
            alike.into_iter().chain([text[..length].to_owned()])
        });
        let texts: Vec<&'static str> = texts.map(|text| &*text.leak()).collect();
        let names = Names::new(texts.iter().copied());
        for (place, text) in texts.iter().enumerate() {
            assert_eq!(names.place(text), Some(place), "{text}");
        }
    }

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
