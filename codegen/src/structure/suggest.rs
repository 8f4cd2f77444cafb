//! What was probably meant by a word that nobody knows.

/// `did you mean …?` for the known word that is most like the unknown one, if any is.
pub(crate) fn did_you_mean<'k>(
    unknown: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<String> {
    let word = closest(unknown, known)?;
    Some(format!("did you mean `{word}`?"))
}

/// The known word that is most like the unknown one, if any is. Of several the first.
pub(crate) fn closest<'k>(
    unknown: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    // Comparing costs the product of the lengths, and no real name is that long.
    if unknown.len() > 200 {
        return None;
    }
    let lower = unknown.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for word in known {
        let likeness = if word.to_lowercase() == lower {
            1.0
        } else {
            strsim::normalized_damerau_levenshtein(unknown, word)
        };
        if likeness >= 0.6 && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, word));
        }
    }
    best.map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likely_words_only() {
        let known = ["minLength", "maxLength", "maxItems"];
        assert_eq!(closest("maxLenght", known), Some("maxLength"));
        assert_eq!(closest("MAXLENGTH", known), Some("maxLength"));
        assert_eq!(closest("colour", known), None);
        assert_eq!(closest("", known), None);
        assert_eq!(closest(&"x".repeat(10_000), known), None);
    }
}
