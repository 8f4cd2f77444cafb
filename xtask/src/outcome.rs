//! Exit codes, and how diagnostics are shown.

use std::io::{ErrorKind, Write};

use codegen::{Diagnostic, Sources};

/// All is well.
pub(crate) const FINE: u8 = 0;
/// The content is wrong: a broken schema, stale output.
pub(crate) const CONTENT_WRONG: u8 = 1;
/// Bad usage, or a file or folder that cannot be opened or written.
pub(crate) const UNUSABLE: u8 = 2;

/// Shows diagnostics on stderr.
pub(crate) fn report_diagnostics(sources: &Sources, diagnostics: &[Diagnostic]) {
    eprint!(
        "{}",
        codegen::diagnostic::render_folded(diagnostics, sources)
    );
}

/// Writes the result of a command to stdout; `false` when nobody can read it there, which
/// is told on stderr. A reader that has read enough and gone is no failure.
pub(crate) fn print(text: &str) -> bool {
    let mut stdout = std::io::stdout().lock();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("error: stdout cannot be written: {error}");
            false
        }
        _ => true,
    }
}

/// Tells why a command can do nothing, and gives the exit code that says so.
pub(crate) fn unusable(message: &str) -> u8 {
    eprintln!("error: {message}");
    UNUSABLE
}
