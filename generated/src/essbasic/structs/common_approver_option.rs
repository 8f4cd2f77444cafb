// Generated from schema/essbasic/2021-05-26/structs/CommonApproverOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// What one signer may do, and how they are handled on embedded pages.
/// By the vendor's text nothing here has an effect for employees of customer companies and for automatic signers, and the page cannot change them either.
#[must_use]
#[non_exhaustive]
pub struct CommonApproverOption {
    /// Whether the user of the page may change who the signer is.
    pub can_edit_approver: Option<bool>,
    /// Whether to take away the signer's right to refuse to sign: `true` takes it away, `false` leaves it.
    ///
    /// Default: `false`.
    pub no_refuse: Option<bool>,
    /// Whether to take away the signer's right to hand the contract on to somebody else: `true` takes it away, `false` leaves it.
    ///
    /// Default: `false`.
    pub no_transfer: Option<bool>,
    /// Whether to hide the button that signs all places at once: with `true` a seal or signature is chosen for each place, with `false` the button is there.
    ///
    /// Default: `false`.
    pub hide_one_key_sign: Option<bool>,
    /// Whether the signer must read for the set time, scroll to the end, do both, or neither before signing.
    pub flow_read_limit: Option<enums::FlowReadLimit>,
    /// Whether seals and signatures that the signer adds come without the date of signing (`true`) or with it (`false`).
    /// Only matters where signers may add them (SignBeanTag 1).
    ///
    /// Default: `false`.
    pub forbid_add_sign_date: Option<bool>,
    /// Whether to keep the user of the page from changing the seal or the kind of seal that sign components name, in contracts from a file.
    pub forbid_modify_seal_infos: Option<bool>,
}

impl CommonApproverOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `CanEditApprover`.
    #[inline]
    pub fn can_edit_approver(mut self, can_edit_approver: bool) -> Self {
        self.can_edit_approver = Some(can_edit_approver);
        self
    }
    /// Sets `NoRefuse`.
    #[inline]
    pub fn no_refuse(mut self, no_refuse: bool) -> Self {
        self.no_refuse = Some(no_refuse);
        self
    }
    /// Sets `NoTransfer`.
    #[inline]
    pub fn no_transfer(mut self, no_transfer: bool) -> Self {
        self.no_transfer = Some(no_transfer);
        self
    }
    /// Sets `HideOneKeySign`.
    #[inline]
    pub fn hide_one_key_sign(mut self, hide_one_key_sign: bool) -> Self {
        self.hide_one_key_sign = Some(hide_one_key_sign);
        self
    }
    /// Sets `FlowReadLimit`.
    pub fn flow_read_limit(
        mut self,
        flow_read_limit: impl Into<enums::FlowReadLimit>,
    ) -> Self {
        self.flow_read_limit = Some(flow_read_limit.into());
        self
    }
    /// Sets `ForbidAddSignDate`.
    #[inline]
    pub fn forbid_add_sign_date(mut self, forbid_add_sign_date: bool) -> Self {
        self.forbid_add_sign_date = Some(forbid_add_sign_date);
        self
    }
    /// Sets `ForbidModifySealInfos`.
    #[inline]
    pub fn forbid_modify_seal_infos(mut self, forbid_modify_seal_infos: bool) -> Self {
        self.forbid_modify_seal_infos = Some(forbid_modify_seal_infos);
        self
    }
}

impl Default for CommonApproverOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CommonApproverOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.can_edit_approver),
                rt::Member::OptionalBoolean(&self.no_refuse),
                rt::Member::OptionalBoolean(&self.no_transfer),
                rt::Member::OptionalBoolean(&self.hide_one_key_sign),
                rt::Member::Value(&self.flow_read_limit),
                rt::Member::OptionalBoolean(&self.forbid_add_sign_date),
                rt::Member::OptionalBoolean(&self.forbid_modify_seal_infos),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.can_edit_approver),
                rt::Slot::OptionalBoolean(&mut self.no_refuse),
                rt::Slot::OptionalBoolean(&mut self.no_transfer),
                rt::Slot::OptionalBoolean(&mut self.hide_one_key_sign),
                rt::Slot::Value(&mut self.flow_read_limit),
                rt::Slot::OptionalBoolean(&mut self.forbid_add_sign_date),
                rt::Slot::OptionalBoolean(&mut self.forbid_modify_seal_infos),
            ],
        );
    }
}

impl rt::Blank for CommonApproverOption {
    const BLANK: Self = Self {
        can_edit_approver: None,
        no_refuse: None,
        no_transfer: None,
        hide_one_key_sign: None,
        flow_read_limit: None,
        forbid_add_sign_date: None,
        forbid_modify_seal_infos: None,
    };
}

rt::record_traits!(CommonApproverOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CommonApproverOption",
    fields: &[
        rt::Field::Optional("CanEditApprover", rt::Kind::Boolean),
        rt::Field::Optional("NoRefuse", rt::Kind::Boolean),
        rt::Field::Optional("NoTransfer", rt::Kind::Boolean),
        rt::Field::Optional("HideOneKeySign", rt::Kind::Boolean),
        rt::Field::Optional(
            "FlowReadLimit",
            rt::Kind::Enum(&enums::flow_read_limit::TABLE),
        ),
        rt::Field::Optional("ForbidAddSignDate", rt::Kind::Boolean),
        rt::Field::Optional("ForbidModifySealInfos", rt::Kind::Boolean),
    ],
    rules: &[],
};
