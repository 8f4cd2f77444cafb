//! Tests of [`super`], with a limit that is quickly reached.

use std::fs;
use std::path::PathBuf;

use super::*;

static UPLOADS: Uploads = Uploads {
    action: "UploadFiles",
    content: "/FileBody",
    limit: 200_000,
    formats: &["pdf", "html"],
};

/// A file that goes when the test is over.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, content: &[u8]) -> Self {
        let folder = std::env::temp_dir().join(format!("esign-upload-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
        // The last one takes the folder along.
        let _ = self.0.parent().map(fs::remove_dir);
    }
}

fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|index| (index % 251) as u8).collect()
}

#[test]
fn a_file_and_its_bytes_give_the_same_text() {
    for count in [0, 1, 2, 3, PIECE - 1, PIECE, PIECE + 1, 200_000] {
        let content = bytes(count);
        let file = Scratch::new(&format!("{count}.pdf"), &content);
        let (name, text) = encode_file(&UPLOADS, &file.0).unwrap();
        assert_eq!(name, format!("{count}.pdf"));
        assert_eq!(text, encode(&UPLOADS, &name, &content).unwrap());
        assert_eq!(STANDARD.decode(&text).unwrap(), content);
        assert_eq!(text.capacity(), text.len(), "the text did not grow");
    }
}

#[test]
fn one_byte_more_is_refused_and_told_by_name() {
    let content = bytes(200_001);
    let file = Scratch::new("large.pdf", &content);
    let told = "the request UploadFiles is not valid and was not sent: /FileBody: deny \
                maxDecodedBytes: the file large.pdf must have at most 200000 bytes, has \
                200001 bytes: shrink it";
    for error in [
        encode(&UPLOADS, "large.pdf", content).unwrap_err(),
        encode_file(&UPLOADS, &file.0).unwrap_err(),
    ] {
        assert!(error.is_validation());
        assert_eq!(error.to_string(), told);
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    let path = std::env::temp_dir().join("esign-upload-none/lease.pdf");
    let error = encode_file(&UPLOADS, &path).unwrap_err();
    let start = format!("the file {} cannot be read: ", path.display());
    assert!(error.to_string().starts_with(&start), "{error}");
    let error = encode_file(&UPLOADS, Path::new("/")).unwrap_err();
    assert_eq!(error.to_string(), "/ names no file");
}

#[test]
fn the_format_is_the_ending_that_all_names_share() {
    let format = |names: &[&str]| common_format(&UPLOADS, names.iter().copied());
    assert_eq!(format(&["a.pdf", "b.c.PDF"]), Some("pdf"));
    assert_eq!(format(&["a.htm", "b.html"]), Some("html"));
    assert_eq!(format(&["a.pdf", "b.html"]), None);
    assert_eq!(format(&["a.zip"]), None);
    assert_eq!(format(&["pdf"]), None);
    assert_eq!(format(&[]), None);
}
