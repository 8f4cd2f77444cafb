//! Patterns that are one class of characters from end to end.
//!
//! Most patterns of the schema say no more than which characters a text may have, and how
//! many. A scan judges them sooner than the engine, and as the engine would.

/// A pattern such as `^[^&]*$` or `^[0-9]{8}$`.
pub(super) struct Class<'p> {
    /// Whether the characters are those that a text may not have.
    negated: bool,
    /// Characters, and ranges of them with a hyphen.
    items: &'p str,
    least: usize,
    most: usize,
}

/// Whether [`Class::read`] reads a pattern for certain: any number of characters out of a
/// list without ranges, as in `^[^&]*$`.
///
/// The compiler asks when it makes the tables; there is no need to know all of them then.
pub(super) const fn is_surely_one(pattern: &str) -> bool {
    let (b"^[^" | b"^[", [items @ .., b']', b'*', b'$']) = split(pattern.as_bytes()) else {
        return false;
    };
    let mut rest = items;
    while let [byte, others @ ..] = rest {
        if matches!(byte, b'[' | b']' | b'\\' | b'^' | b'-' | b'~') {
            return false;
        }
        if let (b'&', [b'&', ..]) = (byte, others) {
            return false;
        }
        rest = others;
    }
    !items.is_empty()
}

/// The beginning of a pattern up to its characters, and what is behind.
const fn split(pattern: &[u8]) -> (&[u8], &[u8]) {
    match pattern {
        [b'^', b'[', b'^', ..] => pattern.split_at(3),
        [b'^', b'[', ..] => pattern.split_at(2),
        _ => (&[], pattern),
    }
}

impl<'p> Class<'p> {
    /// Reads a pattern; none if it is of another kind, or if there is any doubt.
    pub(super) fn read(pattern: &'p str) -> Option<Self> {
        let inner = pattern.strip_prefix("^[")?.strip_suffix('$')?;
        let (items, count) = inner.split_once(']')?;
        let (negated, items) = match items.strip_prefix('^') {
            Some(items) => (true, items),
            None => (false, items),
        };
        let (least, most) = bounds(count)?;
        let is_plain = !items.is_empty()
            && !items.contains("&&")
            && ranges(items)
                .all(|(first, last)| is_plain(first) && is_plain(last) && first <= last);
        is_plain.then_some(Self {
            negated,
            items,
            least,
            most,
        })
    }

    /// Whether a text is of these characters, and of so many.
    pub(super) fn matches(&self, text: &str) -> bool {
        let mut count = 0;
        let all = text.chars().all(|character| {
            count += 1;
            self.has(character) != self.negated
        });
        all && (self.least..=self.most).contains(&count)
    }

    fn has(&self, character: char) -> bool {
        ranges(self.items).any(|(first, last)| (first..=last).contains(&character))
    }
}

/// How often the class is repeated.
fn bounds(count: &str) -> Option<(usize, usize)> {
    /// More than this the engine may refuse.
    const MOST: usize = 200;
    match count {
        "" => return Some((1, 1)),
        "*" => return Some((0, usize::MAX)),
        "+" => return Some((1, usize::MAX)),
        _ => {}
    }
    let count = count.strip_prefix('{')?.strip_suffix('}')?;
    let (least, most) = count.split_once(',').unwrap_or((count, count));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (least, most) = (is_number(least) && is_number(most)).then_some((least, most))?;
    let (least, most) = (least.parse().ok()?, most.parse().ok()?);
    (least <= most && most <= MOST).then_some((least, most))
}

/// The ranges of a class; a single character is a range of its own.
fn ranges(items: &str) -> impl Iterator<Item = (char, char)> {
    let mut rest = items.chars();
    std::iter::from_fn(move || {
        let first = rest.next()?;
        let mut ahead = rest.clone();
        if ahead.next() != Some('-') {
            return Some((first, first));
        }
        rest = ahead;
        // A hyphen at the end is not plain, and so the whole pattern is not.
        Some((first, rest.next().unwrap_or('-')))
    })
}

/// Whether a character stands for itself in a class.
fn is_plain(character: char) -> bool {
    !matches!(character, '[' | ']' | '\\' | '^' | '-' | '~')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex_lite::Regex;

    use super::*;

    #[test]
    fn reads_the_usual_classes() {
        let cases = [
            ("^[^&]*$", "张三", "a&b"),
            ("^[^()]*$", "（x）", "(x"),
            ("^[^a-z]*$", "ABC-1", "aBC"),
            ("^[0-9]{8}$", "20260131", "2026013"),
            ("^[0-9a-fA-F]{2,4}$", "0fA", "0fg"),
            ("^[一-龥]+$", "合同", ""),
            ("^[a]$", "a", "aa"),
        ];
        for (pattern, right, wrong) in cases {
            let class = Class::read(pattern).expect(pattern);
            assert!(class.matches(right), "{pattern} {right}");
            assert!(!class.matches(wrong), "{pattern} {wrong}");
        }
    }

    #[test]
    fn some_are_classes_for_certain() {
        for pattern in ["^[^&]*$", "^[^()]*$", "^[一龥]*$", "^[&a&]*$"] {
            assert!(is_surely_one(pattern), "{pattern}");
        }
        for pattern in [
            "^[^&]+$", "^[0-9]*$", "^[^&&]*$", "^[]*$", "^[^]*$", "[a]*$", "^[a]*",
        ] {
            assert!(!is_surely_one(pattern), "{pattern}");
        }
    }

    #[test]
    fn leaves_everything_else_to_the_engine() {
        for pattern in [
            "[a]*",
            "^[a]*",
            "^a*$",
            "^[a]*?$",
            "^[a]*b$",
            "^[a]|[b]*$",
            "^[]$",
            "^[^]$",
            "^[]a]*$",
            "^[[:alpha:]]*$",
            "^[\\d]*$",
            "^[a&&b]*$",
            "^[a-]*$",
            "^[-a]*$",
            "^[z-a]*$",
            "^[a]{2,}$",
            "^[a]{3,2}$",
            "^[a]{,2}$",
            "^[a]{9999}$",
            "^[a]{+1}$",
            "^[a]*$|b$",
            "^[a]\\$",
            "(?i)^[a]*$",
        ] {
            assert!(Class::read(pattern).is_none(), "{pattern}");
        }
    }

    /// Patterns in the neighbourhood of those that are read.
    fn patterns() -> impl Strategy<Value = String> {
        let item = prop::sample::select(vec![
            "a", "b", "a-z", "一-龥", "z-a", "&", "&&", "-", "^", "~", "~~", "\\", "[", ",", ".",
            "$", "|", "{", "}", "(", "\n", "#", " ",
        ]);
        let items = prop::collection::vec(item, 1..4).prop_map(|items| items.concat());
        let count = prop::sample::select(vec![
            "", "*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "{,2}", "{3,1}", "{ 1}",
        ]);
        let negation = prop::sample::select(vec!["", "^"]);
        (negation, items, count)
            .prop_map(|(negation, items, count)| format!("^[{negation}{items}]{count}$"))
    }

    proptest! {
        #[test]
        fn judges_as_the_engine_does(pattern in patterns(), text in r"[ab&zc一合\-^~,.{\n]{0,4}") {
            prop_assert!(Class::read(&pattern).is_some() || !is_surely_one(&pattern), "{}", pattern);
            if let Some(class) = Class::read(&pattern) {
                let engine = Regex::new(&pattern).expect("what is read is a pattern");
                let (found, expected) = (class.matches(&text), engine.is_match(&text));
                prop_assert_eq!(found, expected, "{} {:?}", pattern, text);
            }
        }
    }
}
