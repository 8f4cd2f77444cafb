//! Tokens to text: the one place that formats.

use super::syntax::Block;

/// The two lines that say where a file comes from.
pub(super) fn header(source: &str) -> String {
    format!(
        "// Generated from schema/{source} by cargo xtask generate.\n\
         // Do not edit: change the schema and run the command again.\n"
    )
}

/// A file: its header, and its items with a blank line between them.
///
/// Items that belong together (imports, a list of modules) come as one block.
pub(super) fn file(source: &str, blocks: impl IntoIterator<Item: Into<Block>>) -> String {
    let mut text = header(source);
    for block in blocks {
        let formatted = format(block.into());
        if !formatted.is_empty() {
            text.push('\n');
            text.push_str(&formatted);
        }
    }
    // All files are held until the last one is made, so none keeps room to grow.
    text.shrink_to_fit();
    text
}

/// Formats one block.
///
/// Tokens that are no items would be a mistake of this crate; they are shown as they
/// are, and the test that parses every file finds them.
fn format(block: Block) -> String {
    let tokens = match block {
        Block::Tree(file) => return prettyplease::unparse(&file),
        Block::Tokens(tokens) if tokens.is_empty() => return String::new(),
        Block::Tokens(tokens) => tokens,
    };
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => format!("{tokens}\n"),
    }
}
