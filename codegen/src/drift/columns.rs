//! Two wordings side by side.

use similar::{ChangeTag, DiffOp, DiffTag, InlineChange, TextDiff};
use unicode_width::UnicodeWidthChar;

use super::text::Look;

/// How far the columns stand from the left edge.
const INDENT: usize = 4;
/// The narrowest column.
const NARROWEST: usize = 20;
/// How many equal lines are shown around those that differ.
const CONTEXT: usize = 1;

/// The old wording on the left, the new one on the right, with the lines that differ and
/// the words in them marked: by colour, or by `[-old-]` and `{+new+}`.
///
/// Between the columns stands `|` where a line was changed, `<` where it went, `>` where it
/// came. Chinese characters take two columns each.
pub(super) fn side_by_side(old: &str, new: &str, look: Look) -> String {
    let between = 3_usize;
    let room = look.width.saturating_sub(INDENT).saturating_sub(between);
    let column = (room / 2).max(NARROWEST);
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let diff = TextDiff::from_slices(&old, &new);
    let mut out = String::new();
    for (index, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if index > 0 {
            out.push_str(&format!("{}...\n", " ".repeat(INDENT)));
        }
        for op in group {
            for row in rows(&diff, op, look) {
                row.write(&mut out, column, look);
            }
        }
    }
    out
}

/// A line of each side.
struct Row {
    old: Vec<Piece>,
    new: Vec<Piece>,
    mark: char,
}

/// A part of a line.
struct Piece {
    text: String,
    /// What stands before and behind it where there are no colours.
    marks: [&'static str; 2],
    style: Style,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    /// The line differs.
    Changed(Side),
    /// These very words differ.
    Marked(Side),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

fn rows(diff: &TextDiff<'_, '_, str>, op: &DiffOp, look: Look) -> Vec<Row> {
    let mut old = Vec::new();
    let mut new = Vec::new();
    // Without a deadline, since the output must not depend on how busy a machine is.
    for change in diff.iter_inline_changes_deadline(op, None) {
        match change.tag() {
            ChangeTag::Delete => old.push(pieces(&change, Some(Side::Old), look)),
            ChangeTag::Insert => new.push(pieces(&change, Some(Side::New), look)),
            ChangeTag::Equal => {
                old.push(pieces(&change, None, look));
                new.push(pieces(&change, None, look));
            }
        }
    }
    let count = old.len().max(new.len());
    let (mut old, mut new) = (old.into_iter(), new.into_iter());
    let rows = (0..count).map(|_| {
        let (old, new) = (old.next(), new.next());
        let mark = match (op.tag(), &old, &new) {
            (DiffTag::Equal, ..) => ' ',
            (_, Some(_), Some(_)) => '|',
            (_, Some(_), None) => '<',
            (_, None, _) => '>',
        };
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        Row { old, new, mark }
    });
    rows.collect()
}

fn pieces(change: &InlineChange<'_, str>, side: Option<Side>, look: Look) -> Vec<Piece> {
    let pieces = change.values().iter().map(|(is_marked, text)| {
        let style = match (side, is_marked) {
            (None, _) => Style::Plain,
            (Some(side), false) => Style::Changed(side),
            (Some(side), true) => Style::Marked(side),
        };
        let marks = match style {
            Style::Marked(Side::Old) if !look.colour => ["[-", "-]"],
            Style::Marked(Side::New) if !look.colour => ["{+", "+}"],
            Style::Plain | Style::Changed(_) | Style::Marked(_) => ["", ""],
        };
        Piece {
            text: (*text).to_owned(),
            marks,
            style,
        }
    });
    pieces.collect()
}

impl Row {
    fn write(&self, out: &mut String, column: usize, look: Look) {
        let old = wrap(&self.old, column);
        let new = wrap(&self.new, column);
        for index in 0..old.len().max(new.len()) {
            let mut line = " ".repeat(INDENT);
            let used = old.get(index).map_or(0, |cell| cell.write(&mut line, look));
            line.push_str(&" ".repeat(column.saturating_sub(used)));
            line.push_str(&format!(" {} ", self.mark));
            if let Some(cell) = new.get(index) {
                cell.write(&mut line, look);
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}

/// What fits on one line of a column.
#[derive(Default)]
struct Cell {
    pieces: Vec<(String, Style)>,
    width: usize,
}

impl Cell {
    /// Writes the cell and says how many columns it takes.
    fn write(&self, out: &mut String, look: Look) -> usize {
        for (text, style) in &self.pieces {
            if look.colour && *style != Style::Plain {
                let style = paint(*style);
                out.push_str(&format!("{style}{text}{style:#}"));
            } else {
                out.push_str(text);
            }
        }
        self.width
    }

    fn push(&mut self, character: char, width: usize, style: Style) {
        self.width = self.width.saturating_add(width);
        match self.pieces.last_mut() {
            Some((text, last)) if *last == style => text.push(character),
            _ => self.pieces.push((character.to_string(), style)),
        }
    }
}

fn paint(style: Style) -> anstyle::Style {
    let colour = |side| match side {
        Side::Old => anstyle::AnsiColor::Red.on_default(),
        Side::New => anstyle::AnsiColor::Green.on_default(),
    };
    match style {
        Style::Plain => anstyle::Style::new(),
        Style::Changed(side) => colour(side),
        Style::Marked(side) => colour(side).bold().underline(),
    }
}

/// Breaks a line where the column ends: between Chinese characters, or else between words,
/// unless a word is longer than a column.
fn wrap(line: &[Piece], column: usize) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut cell = Cell::default();
    for (word, style) in words(line) {
        let width: usize = word.iter().map(|(_, width)| width).sum();
        if cell.width.saturating_add(width) > column && width <= column && cell.width > 0 {
            cells.push(std::mem::take(&mut cell));
        }
        for (character, width) in word {
            if cell.width.saturating_add(width) > column {
                cells.push(std::mem::take(&mut cell));
            }
            cell.push(character, width, style);
        }
    }
    cells.push(cell);
    cells
}

/// The parts of a line that stay together, as characters with their widths.
fn words(line: &[Piece]) -> Vec<(Vec<(char, usize)>, Style)> {
    let mut words = Vec::new();
    for piece in line {
        let mut parts = Vec::<Vec<(char, usize)>>::new();
        let mut was_solid = false;
        for part in measured(&piece.text) {
            let (character, width) = part;
            let is_solid = character.is_ascii_graphic();
            match parts.last_mut() {
                Some(word) if width == 0 || (is_solid && was_solid) => word.push(part),
                _ => parts.push(vec![part]),
            }
            was_solid = is_solid;
        }
        let [start, end] = piece.marks;
        if let Some(first) = parts.first_mut() {
            first.splice(..0, measured(start));
        }
        if let Some(last) = parts.last_mut() {
            last.extend(measured(end));
        }
        words.extend(parts.into_iter().map(|word| (word, piece.style)));
    }
    words
}

fn measured(text: &str) -> impl Iterator<Item = (char, usize)> {
    let shown = |c: char| if c.is_control() { ' ' } else { c };
    text.chars()
        .map(shown)
        .map(|character| (character, character.width().unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::side_by_side;
    use crate::drift::Look;

    const LOOK: Look = Look {
        width: 51,
        colour: false,
    };

    #[test]
    fn columns() {
        let old = "first\nThe name has at most 100 characters.\nsame\nlast";
        let new = "first\nThe name has at most 200 characters.\nsame\nlast\nnews";
        assert_eq!(
            side_by_side(old, new, LOOK),
            "    first                    first
    The name has at most   | The name has at most
    [-100-] characters.    | {+200+} characters.
    same                     same
    last                     last
                           > news
"
        );
    }

    #[test]
    fn chinese_takes_two_columns() {
        let old = "合同名称最大长度为一百个字符";
        let new = "合同名称最大长度为两百个字符";
        assert_eq!(
            side_by_side(old, new, LOOK),
            "    合同名称最大长度为     | 合同名称最大长度为
    [-一-]百个字符         | {+两+}百个字符
"
        );
    }

    #[test]
    fn equal_lines_far_from_a_change_are_left_out() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8";
        let new = "1\nx\n3\n4\n5\n6\n7\n9";
        let text = side_by_side(old, new, LOOK);
        assert!(text.contains("    ...\n"), "{text}");
        assert!(!text.contains('5'), "{text}");
    }

    #[test]
    fn colours() {
        let look = Look {
            colour: true,
            ..LOOK
        };
        let text = side_by_side("a b c d", "a x c d", look);
        assert!(text.contains("\u{1b}[31ma \u{1b}[0m"), "{text:?}");
        assert!(!text.contains("[-"), "{text:?}");
    }
}
