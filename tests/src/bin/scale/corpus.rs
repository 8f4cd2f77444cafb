//! What is imported: the definitions in an order of which each beginning is a fair mixture.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use esign_tests::cloud::{self, Definitions};
use esign_tests::inputs;

/// Reads the archive.
///
/// # Errors
///
/// A sentence, when the archive is missing or is not what it should be.
pub(crate) fn read() -> Result<Vec<Definitions>, String> {
    let archive = inputs::folder().join(cloud::ARCHIVE);
    if !archive.is_file() {
        return Err(format!(
            "there is no {}: this benchmark needs the vendor's definitions; \
             set ESIGN_INPUTS to the folder that has {}",
            archive.display(),
            cloud::ARCHIVE
        ));
    }
    let found = cloud::read(&archive, |_| true)
        .map_err(|error| format!("{} cannot be read: {error}", archive.display()))?;
    match found.is_empty() {
        true => Err(format!("{} has no definitions", archive.display())),
        false => Ok(mixed(found)),
    }
}

/// Sorted by size and then dealt out, so that each beginning has large and small ones alike.
fn mixed(mut all: Vec<Definitions>) -> Vec<Definitions> {
    all.sort_by_key(|it| Reverse(it.counts.members));
    let mut numbered: Vec<_> = (0_u32..).map(dealt).zip(all).collect();
    numbered.sort_by_key(|(place, _)| *place);
    numbered.into_iter().map(|(_, it)| it).collect()
}

/// The place of a rank: its bits turned round, so that neighbours come to lie far apart.
fn dealt(rank: u32) -> u32 {
    (rank + 1).reverse_bits()
}

/// The folder of the measurement.
pub(crate) enum Folder {
    /// It is removed in the end.
    Passing(tempfile::TempDir),
    /// It stays.
    Kept(PathBuf),
}

impl Folder {
    /// Makes the folder: the one to keep, which must be empty or new, or a temporary one.
    ///
    /// # Errors
    ///
    /// A sentence, when it cannot be made or has something in it.
    pub(crate) fn make(keep: Option<&Path>) -> Result<Self, String> {
        let Some(keep) = keep else {
            return tempfile::Builder::new()
                .prefix("esign-scale-")
                .tempdir()
                .map(Self::Passing)
                .map_err(|error| format!("no temporary folder can be made: {error}"));
        };
        let unusable = |error| format!("{} cannot be used: {error}", keep.display());
        let folder = std::path::absolute(keep).map_err(unusable)?;
        std::fs::create_dir_all(&folder).map_err(unusable)?;
        let mut entries = std::fs::read_dir(&folder).map_err(unusable)?;
        match entries.next() {
            None => Ok(Self::Kept(folder)),
            Some(_) => Err(format!(
                "{} is not empty; what lies there would be measured, too",
                keep.display()
            )),
        }
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Passing(folder) => folder.path(),
            Self::Kept(folder) => folder,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::dealt;

    /// Of sixteen by size, each beginning has its share of the large ones.
    #[test]
    fn beginnings_are_mixtures() {
        let mut ranks: Vec<u32> = (0..16).collect();
        ranks.sort_by_key(|rank| dealt(*rank));
        for end in [4, 8, 12] {
            let large = ranks.iter().take(end).filter(|rank| **rank < 8).count();
            assert!(large.abs_diff(end / 2) <= 1, "{ranks:?}");
        }
    }
}
