// Generated from schema/ess/2020-11-11/structs/ApproverComponentLimitType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// The ways of signing that one signer of the template is left with, for personal signature boxes (SIGN_SIGNATURE) only.
#[must_use]
#[non_exhaustive]
pub struct ApproverComponentLimitType {
    /// The signer's role in the template, by the RecipientId that DescribeFlowTemplates lists; the signature boxes bound to it are the ones concerned.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: String,
    /// The ways from which the signer may choose.
    ///
    /// Limits: one of `HANDWRITE`, `ESIGN`, `OCR_ESIGN`, `SYSTEM_ESIGN`.
    pub values: Vec<enums::SignatureMethod>,
}

impl ApproverComponentLimitType {
    /// Makes one with what it needs.
    pub fn new(
        recipient_id: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<enums::SignatureMethod>>,
    ) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            values: rt::list_from(values),
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
        values: impl IntoIterator<Item = impl Into<enums::SignatureMethod>>,
    ) -> Self {
        self.values = rt::list_from(values);
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
                rt::Slot::Value(&mut self.values),
            ],
        );
    }
}

impl rt::Blank for ApproverComponentLimitType {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        values: Vec::new(),
    };
}

rt::record_traits!(ApproverComponentLimitType);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverComponentLimitType",
    fields: &[
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "Values",
            rt::Kind::List(&rt::Kind::Enum(&enums::signature_method::TABLE)),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HANDWRITE"),
                            rt::Literal::Text("ESIGN"),
                            rt::Literal::Text("OCR_ESIGN"),
                            rt::Literal::Text("SYSTEM_ESIGN"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
};
