// Generated from schema/ess/2020-11-11/structs/FlowOperateLimit.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What can no longer be done with a contract once it has been started.
#[must_use]
#[non_exhaustive]
pub struct FlowOperateLimit {
    /// Whether to rule out a release agreement after everybody has signed.
    ///
    /// Default: `false`.
    pub no_release: Option<bool>,
}

impl FlowOperateLimit {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `NoRelease`.
    #[inline]
    pub fn no_release(mut self, no_release: bool) -> Self {
        self.no_release = Some(no_release);
        self
    }
}

impl Default for FlowOperateLimit {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowOperateLimit {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalBoolean(&self.no_release)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalBoolean(&mut self.no_release)]);
    }
}

impl rt::Blank for FlowOperateLimit {
    const BLANK: Self = Self { no_release: None };
}

rt::record_traits!(FlowOperateLimit);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowOperateLimit",
    fields: &[rt::Field::Optional("NoRelease", rt::Kind::Boolean)],
    rules: &[],
};
