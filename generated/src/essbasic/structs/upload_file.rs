// Generated from schema/essbasic/2021-05-26/structs/UploadFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// One file to upload.
#[must_use]
#[non_exhaustive]
pub struct UploadFile {
    /// The content of the file: a PNG or JPEG picture of up to 8 MB, or another file of up to 60 MB before it is put into base64.
    ///
    /// Limits: base64 (warns); at most 62914560 bytes once decoded.
    pub file_body: String,
    /// The name of the file, with the suffix of its format, such as `.pdf` or `.docx`.
    ///
    /// Limits: a file name with its suffix, such as `.pdf` (warns); at most 200 characters.
    pub file_name: Option<String>,
}

impl UploadFile {
    /// Makes one with what it needs.
    pub fn new(file_body: impl Into<String>) -> Self {
        Self {
            file_body: file_body.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FileBody`.
    pub fn file_body(mut self, file_body: impl Into<String>) -> Self {
        self.file_body = file_body.into();
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

impl rt::Record for UploadFile {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.file_body),
                rt::Member::OptionalText(&self.file_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.file_body),
                rt::Slot::OptionalText(&mut self.file_name),
            ],
        );
    }
}

impl rt::Blank for UploadFile {
    const BLANK: Self = Self {
        file_body: String::new(),
        file_name: None,
    };
}

rt::record_traits!(UploadFile);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UploadFile",
    fields: &[
        rt::Field::Limited(
            "FileBody",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(62914560)),
            ],
        ),
        rt::Field::Limited(
            "FileName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("\\.[A-Za-z0-9]+$")
                            .hint("a file name with its suffix, such as `.pdf`"),
                    ),
                ),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[],
};
