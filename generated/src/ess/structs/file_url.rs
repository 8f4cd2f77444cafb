// Generated from schema/ess/2020-11-11/structs/FileUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A link to a file.
#[non_exhaustive]
pub struct FileUrl {
    /// The link for downloading.
    /// It lives as long as UrlTtl of the request says, 5 minutes unless stated.
    ///
    /// Limits: an absolute URL (warns).
    pub url: String,
    /// More about the file as JSON text: for pages their width and height.
    /// The form differs from format to format, and it may be empty.
    ///
    /// Limits: JSON (warns).
    pub option: String,
}

impl Default for FileUrl {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FileUrl {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.url), rt::Member::Text(&self.option)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.url), rt::Slot::Text(&mut self.option)]);
    }
}

impl rt::Blank for FileUrl {
    const BLANK: Self = Self {
        url: String::new(),
        option: String::new(),
    };
}

rt::record_traits!(FileUrl);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FileUrl",
    fields: &[
        rt::Field::Limited(
            "Url",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "Option",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Json(rt::Content::Any))],
        ),
    ],
    rules: &[],
};
