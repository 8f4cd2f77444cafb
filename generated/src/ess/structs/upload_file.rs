// Generated from schema/ess/2020-11-11/structs/UploadFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `UploadFile`.
#[must_use]
#[non_exhaustive]
pub struct UploadFile {
    /// `FileBody`.
    pub file_body: String,
    /// `FileName`.
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
        rt::Field::required("FileBody", rt::Kind::Text).sensitive(),
        rt::Field::optional("FileName", rt::Kind::Text),
    ],
    rules: &[],
};
