//! Which files go up together.

use tencent_esign::runtime::upload::{Uploader, common_format};

use super::check::Entry;

/// The files of one call: all of one kind.
#[derive(Debug)]
pub(super) struct Batch<'e> {
    kind: String,
    /// How many bytes they have together.
    pub(super) bytes: u64,
    /// The files with their places among all.
    pub(super) members: Vec<(usize, &'e Entry)>,
}

/// As few calls as the limits allow: as many files each as the service takes, and no more
/// bytes than it takes of one file, since it documents no other limit of a request.
pub(super) fn batches<'e>(uploader: &Uploader, entries: &'e [Entry]) -> Vec<Batch<'e>> {
    let most = uploader.most.map_or(usize::MAX, |most| {
        usize::try_from(most).unwrap_or(usize::MAX)
    });
    let limit = uploader.uploads.limit;
    let mut batches: Vec<Batch<'_>> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let kind = kind(uploader, &entry.name);
        let room = batches.iter_mut().find(|batch| {
            batch.kind == kind
                && batch.members.len() < most
                && batch.bytes.saturating_add(entry.bytes) <= limit
        });
        match room {
            Some(batch) => {
                batch.bytes = batch.bytes.saturating_add(entry.bytes);
                batch.members.push((index, entry));
            }
            None => batches.push(Batch {
                kind,
                bytes: entry.bytes,
                members: vec![(index, entry)],
            }),
        }
    }
    batches
}

/// The format that the request names, or else the ending of the name.
fn kind(uploader: &Uploader, name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match common_format(uploader.uploads, [name]) {
        Some(format) => format.to_owned(),
        None => ending.to_ascii_lowercase(),
    }
}
