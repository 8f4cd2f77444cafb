//! Tokens to text: the one place that formats.

use proc_macro2::TokenStream;

/// The two lines that say where a file comes from.
pub(super) fn header(source: &str) -> String {
    format!(
        "// Generated from schema/{source} by cargo xtask generate.\n\
         // Do not edit: change the schema and run the command again.\n"
    )
}

/// A file: its header, and its items with a blank line between them.
///
/// Items that belong together (imports, a list of modules) come as one stream.
pub(super) fn file(source: &str, items: &[TokenStream]) -> String {
    let mut text = header(source);
    for item in items.iter().filter(|item| !item.is_empty()) {
        text.push('\n');
        text.push_str(&format_items(item));
    }
    text
}

/// Formats one stream of items.
///
/// Tokens that are no items would be a mistake of this crate; they are shown as they
/// are, and the test that parses every file finds them.
fn format_items(tokens: &TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => format!("{tokens}\n"),
    }
}
