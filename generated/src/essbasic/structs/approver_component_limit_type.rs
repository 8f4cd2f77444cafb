// Generated from schema/essbasic/2021-05-26/structs/ApproverComponentLimitType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ApproverComponentLimitType`.
#[must_use]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// `RecipientId`.
    pub recipient_id: String,
    /// `Values`.
    pub values: Option<Vec<String>>,
}

impl ApproverComponentLimitType {
    /// Makes one with what it needs.
    pub fn new(recipient_id: impl Into<String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = recipient_id.into();
        self
    }
    /// Sets `Values`.
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(rt::list_from(values));
        self
    }
}

impl rt::Record for ApproverComponentLimitType {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.recipient_id), rt::Member::Value(&self.values)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Value::slot(&mut self.values),
            ],
        );
    }
}

impl rt::Blank for ApproverComponentLimitType {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        values: None,
    };
}

rt::record_traits!(ApproverComponentLimitType);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverComponentLimitType",
    fields: &[
        rt::Field::required("RecipientId", rt::Kind::Text),
        rt::Field::optional("Values", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
