// Generated from schema/ess/2020-11-11/structs/FileInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A file that a template is made of.
#[non_exhaustive]
pub struct FileInfo {
    /// The id of the file.
    pub file_id: String,
    /// The name of the file, with its ending.
    pub file_name: String,
    /// How large the file is.
    ///
    /// In bytes.
    pub file_size: i64,
    /// When the file was uploaded.
    ///
    /// Limits: seconds since 1970.
    pub created_on: i64,
}

impl Default for FileInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FileInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.file_id),
                rt::Member::Text(&self.file_name),
                rt::Member::Integer(&self.file_size),
                rt::Member::Integer(&self.created_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.file_id),
                rt::Slot::Text(&mut self.file_name),
                rt::Slot::Integer(&mut self.file_size),
                rt::Slot::Integer(&mut self.created_on),
            ],
        );
    }
}

impl rt::Blank for FileInfo {
    const BLANK: Self = Self {
        file_id: String::new(),
        file_name: String::new(),
        file_size: 0,
        created_on: 0,
    };
}

rt::record_traits!(FileInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FileInfo",
    fields: &[
        rt::Field::Required("FileId", rt::Kind::Text),
        rt::Field::Required("FileName", rt::Kind::Text),
        rt::Field::Required("FileSize", rt::Kind::Integer),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
