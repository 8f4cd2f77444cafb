// Generated from schema/essbasic/2021-05-26/structs/Option.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A setting for special cases, by name.
/// Agree it with the vendor before you use it.
#[must_use]
#[non_exhaustive]
pub struct Option {
    /// The name of the setting, such as `SealOperatorVerify` for face recognition of the operator.
    pub key: String,
    /// The value of the setting as a string, such as `true`.
    pub value: String,
}

impl Option {
    /// Makes one with what it needs.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

impl rt::Record for Option {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.key), rt::Member::Text(&self.value)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.key), rt::Slot::Text(&mut self.value)]);
    }
}

impl rt::Blank for Option {
    const BLANK: Self = Self {
        key: String::new(),
        value: String::new(),
    };
}

rt::record_traits!(Option);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Option",
    fields: &[
        rt::Field::Required("Key", rt::Kind::Text),
        rt::Field::Required("Value", rt::Kind::Text),
    ],
    rules: &[],
};
