//! Where input comes from.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use crate::outcome::Failure;

/// Opens a file, or stdin for `-`.
pub(crate) fn open(path: &str) -> Result<Box<dyn BufRead>, Failure> {
    match path {
        "-" => Ok(Box::new(BufReader::new(io::stdin()))),
        path => match File::open(path) {
            Ok(file) => Ok(Box::new(BufReader::new(file))),
            Err(error) => Err(unreadable(path, &error)),
        },
    }
}

/// Reads a whole file, or stdin for `-`.
pub(crate) fn read(path: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    open(path)?
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

/// Gives each line of a file, or of stdin for `-`, to a function, without its line end.
pub(crate) fn for_each_line(
    path: &str,
    mut take: impl FnMut(&[u8]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut input = open(path)?;
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input
            .read_until(b'\n', &mut line)
            .map_err(|error| unreadable(path, &error))?;
        if read == 0 {
            return Ok(());
        }
        take(line.strip_suffix(b"\n").unwrap_or(&line))?;
    }
}

fn unreadable(path: &str, error: &io::Error) -> Failure {
    Failure::Unusable(format!("{path} cannot be read: {error}"))
}
