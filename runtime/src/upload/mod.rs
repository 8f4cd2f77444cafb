//! Files on their way into a request: read, limited and put into base64.
//!
//! A file of 60 MB is 80 MB of base64, and the request is as large again. So a file is
//! never held beside both: its text is made piece by piece, or its bytes are let go before
//! the request is written.

mod format;

use std::fs::File;
use std::io::{ErrorKind as IoKind, Read};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub use format::common_format;

use crate::error::{Error, ErrorKind};
use crate::record::Record;
use crate::size;
use crate::validate::{Severity, Violation};

/// How many bytes of a file are read at once: whole groups of base64, three bytes each.
const PIECE: usize = 3 * 16 * 1024;

/// What a service says of uploads.
#[derive(Debug)]
pub struct Uploads {
    /// The action that uploads.
    pub action: &'static str,
    /// The JSON pointer of the content within a file's record.
    pub content: &'static str,
    /// The most bytes of a file.
    pub limit: u64,
    /// The endings of file names that the request can name as its format.
    pub formats: &'static [&'static str],
}

/// How requests are made that upload, for those who name no type.
#[derive(Debug)]
pub struct Uploader {
    /// What the service says of uploads.
    pub uploads: &'static Uploads,
    /// The JSON pointer of the files in the request.
    pub files: &'static str,
    /// The most files of a request, where the service says so.
    pub most: Option<u32>,
    /// The JSON pointer of the files' ids in the answer, in the order of the files.
    pub ids: &'static str,
    /// A request by what the files are for, and their names and contents in base64.
    pub request: MakeRequest,
}

/// Makes a request of a purpose and of the names and contents of files.
pub type MakeRequest = fn(purpose: &str, files: Vec<(String, String)>) -> Box<dyn Record>;

/// The content of a file in base64.
///
/// # Errors
///
/// When it has more bytes than the service takes.
pub fn encode(uploads: &Uploads, name: &str, content: impl AsRef<[u8]>) -> Result<String, Error> {
    let content = content.as_ref();
    check(uploads, name, content.len().try_into().unwrap_or(u64::MAX))?;
    // The length is known, so the text is made once and does not grow.
    Ok(STANDARD.encode(content))
}

/// The name of a file and its content in base64.
///
/// # Errors
///
/// When it cannot be read, or has more bytes than the service takes.
pub fn encode_file(uploads: &Uploads, path: &Path) -> Result<(String, String), Error> {
    let Some(name) = path.file_name() else {
        let message = format!("{} names no file", path.display());
        return Err(Error::usage(message));
    };
    let name = name.to_string_lossy().into_owned();
    let unreadable = |problem: std::io::Error| {
        let message = format!("the file {} cannot be read: {problem}", path.display());
        Error::usage(message).caused_by(problem)
    };
    let file = File::open(path).map_err(unreadable)?;
    let bytes = file.metadata().map_err(unreadable)?.len();
    check(uploads, &name, bytes)?;
    let room = usize::try_from(bytes).ok();
    let room = room.and_then(|bytes| base64::encoded_len(bytes, true));
    let mut text = String::with_capacity(room.unwrap_or_default());
    // A file may grow while it is read, and what is none may have any length.
    let mut rest = file.take(uploads.limit.saturating_add(1));
    let mut piece = vec![0; PIECE];
    let mut total = 0_u64;
    loop {
        let read = fill(&mut rest, &mut piece).map_err(unreadable)?;
        total = total.saturating_add(read.len().try_into().unwrap_or(u64::MAX));
        check(uploads, &name, total)?;
        STANDARD.encode_string(read, &mut text);
        if read.len() < PIECE {
            return Ok((name, text));
        }
    }
}

/// Reads until the buffer is full or the file is at its end.
fn fill<'b>(file: &mut impl Read, buffer: &'b mut [u8]) -> std::io::Result<&'b [u8]> {
    let mut filled = 0;
    while let Some(free) = buffer.get_mut(filled..).filter(|free| !free.is_empty()) {
        match file.read(free) {
            Ok(0) => break,
            Ok(count) => filled = filled.saturating_add(count),
            Err(problem) if problem.kind() == IoKind::Interrupted => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(buffer.get(..filled).unwrap_or_default())
}

/// Refuses what the service does not take.
fn check(uploads: &Uploads, name: &str, bytes: u64) -> Result<(), Error> {
    if bytes <= uploads.limit {
        return Ok(());
    }
    let shown = |bytes: u64| size::shown(usize::try_from(bytes).unwrap_or(usize::MAX));
    let (limit, found) = (shown(uploads.limit), shown(bytes));
    let message = format!("the file {name} must have at most {limit}, has {found}: shrink it");
    let violation = Violation {
        limit: Some(limit),
        found: Some(found),
        ..Violation::new(uploads.content, "maxDecodedBytes", Severity::Deny, message)
    };
    Err(Error::new(ErrorKind::Validation {
        action: uploads.action.to_owned(),
        violations: vec![violation],
    }))
}

#[cfg(test)]
mod tests;
