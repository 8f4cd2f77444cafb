// Generated from schema/essbasic/2021-05-26/structs/ResourceUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A file of a contract.
#[non_exhaustive]
pub struct ResourceUrlInfo {
    /// A link to download the file, valid for 5 minutes.
    pub url: String,
    /// The name of the file.
    pub name: String,
    /// The format of the file, such as `PDF`.
    pub type_: String,
}

impl Default for ResourceUrlInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ResourceUrlInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.url),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.type_),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.url),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.type_),
            ],
        );
    }
}

impl rt::Blank for ResourceUrlInfo {
    const BLANK: Self = Self {
        url: String::new(),
        name: String::new(),
        type_: String::new(),
    };
}

rt::record_traits!(ResourceUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ResourceUrlInfo",
    fields: &[
        rt::Field::Marked("Url", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Required("Type", rt::Kind::Text),
    ],
    rules: &[],
};
