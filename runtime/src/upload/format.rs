//! The format of files by the ending of their names.

use super::Uploads;

/// The format of files with these names, if all have the same and the request can name it.
pub fn common_format<'a>(
    uploads: &Uploads,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'static str> {
    let mut formats = names.into_iter().map(|name| format(uploads, name));
    let first = formats.next()??;
    formats.all(|format| format == Some(first)).then_some(first)
}

fn format(uploads: &Uploads, name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    // The one ending that people shorten; the service knows the long one.
    let ending = match ending.eq_ignore_ascii_case("htm") {
        true => "html",
        false => ending,
    };
    let mut known = uploads.formats.iter().copied();
    known.find(|known| known.eq_ignore_ascii_case(ending))
}
