//! Classes of characters.

use super::Charset;

/// The first character of a text that is not of the class, and its place counted from 1.
pub(super) fn stranger(charset: Charset, text: &str) -> Option<(usize, char)> {
    text.chars()
        .enumerate()
        .find(|(_, character)| !belongs(charset, *character))
        .map(|(index, character)| (index + 1, character))
}

/// What the class allows, for messages.
pub(super) fn describe(charset: Charset) -> &'static str {
    match charset {
        Charset::CjkWord => "Chinese characters, letters, digits and underscores",
        Charset::Word => "letters, digits and underscores",
        Charset::Alphanumeric => "letters and digits",
        Charset::Digits => "digits",
        Charset::Ascii => "ASCII characters",
        Charset::Title => {
            "Chinese characters and punctuation, letters, digits, blanks and ( ) [ ] - _ , ; : . & +"
        }
        Charset::Text => {
            "Chinese characters, letters, digits, blanks, line breaks and punctuation, no emoji"
        }
    }
}

fn belongs(charset: Charset, character: char) -> bool {
    match charset {
        Charset::CjkWord => is_word(character) || is_chinese(character),
        Charset::Word => is_word(character),
        Charset::Alphanumeric => character.is_ascii_alphanumeric(),
        Charset::Digits => character.is_ascii_digit(),
        Charset::Ascii => character.is_ascii(),
        Charset::Title => {
            is_word(character)
                || is_title_punctuation(character)
                || is_chinese(character)
                || is_chinese_punctuation(character)
        }
        Charset::Text => {
            matches!(character, ' '..='~' | '\n' | '\r' | '\t')
                || is_chinese(character)
                || is_chinese_punctuation(character)
                || is_sign(character)
        }
    }
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

fn is_title_punctuation(character: char) -> bool {
    matches!(
        character,
        ' ' | '(' | ')' | '[' | ']' | '-' | ',' | ';' | ':' | '.' | '&' | '+'
    )
}

/// Chinese characters with all extensions, as rare ones occur in names.
fn is_chinese(character: char) -> bool {
    matches!(character,
        '\u{3007}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}')
}

/// Punctuation of Chinese texts: dashes, quotes, dots, brackets and full-width forms.
fn is_chinese_punctuation(character: char) -> bool {
    matches!(character,
        '\u{B7}'
        | '\u{2013}'..='\u{2014}'
        | '\u{2018}'..='\u{201D}'
        | '\u{2026}'
        | '\u{3000}'..='\u{3020}'
        | '\u{30FB}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF01}'..='\u{FF65}'
        | '\u{FFE5}')
}

/// Other signs of texts: accents, degrees and fractions, daggers and permille, currencies,
/// numerals, arrows, relations, circled numbers and boxes to tick.
fn is_sign(character: char) -> bool {
    matches!(character,
        '\u{A0}'..='\u{17F}'
        | '\u{370}'..='\u{3FF}'
        | '\u{2010}'..='\u{205E}'
        | '\u{20A0}'..='\u{20CF}'
        | '\u{2100}'..='\u{22FF}'
        | '\u{2460}'..='\u{24FF}'
        | '\u{2500}'..='\u{25FF}'
        | '\u{3200}'..='\u{33FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_stranger() {
        let cases = [
            (Charset::CjkWord, "合同_2026Ab", None),
            (Charset::CjkWord, "合同-1", Some((3, '-'))),
            (Charset::CjkWord, "合同（1）", Some((3, '（'))),
            (Charset::CjkWord, "𠮷〇", None),
            (Charset::Word, "a_1", None),
            (Charset::Word, "a合", Some((2, '合'))),
            (Charset::Alphanumeric, "aZ09", None),
            (Charset::Alphanumeric, "a_1", Some((2, '_'))),
            (Charset::Digits, "0189", None),
            (Charset::Digits, "１", Some((1, '１'))),
            (Charset::Ascii, "\u{7f} ~", None),
            (Charset::Ascii, "é", Some((1, 'é'))),
            (Charset::Title, "《合同》（2026）：A & B [1], “续”…", None),
            (Charset::Title, "a/b", Some((2, '/'))),
            (Charset::Title, "🙂", Some((1, '🙂'))),
            (Charset::Text, "甲方：50 % / ¥1\n“①≥2”!", None),
            (Charset::Text, "好🙂", Some((2, '🙂'))),
            (Charset::Text, "好❤", Some((2, '❤'))),
        ];
        for (charset, text, expected) in cases {
            assert_eq!(stranger(charset, text), expected, "{charset:?} {text}");
        }
    }
}
