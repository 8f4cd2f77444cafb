// Generated from schema/essbasic/2021-05-26/structs/CommonApproverOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `CommonApproverOption`.
#[must_use]
#[non_exhaustive]
pub struct CommonApproverOption {
    /// `CanEditApprover`.
    pub can_edit_approver: Option<bool>,
    /// `NoRefuse`.
    pub no_refuse: Option<bool>,
    /// `NoTransfer`.
    pub no_transfer: Option<bool>,
    /// `HideOneKeySign`.
    pub hide_one_key_sign: Option<bool>,
    /// `FlowReadLimit`.
    pub flow_read_limit: Option<String>,
    /// `ForbidAddSignDate`.
    pub forbid_add_sign_date: Option<bool>,
    /// `ForbidModifySealInfos`.
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
    pub fn flow_read_limit(mut self, flow_read_limit: impl Into<String>) -> Self {
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
                rt::Member::OptionalText(&self.flow_read_limit),
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
                rt::Slot::OptionalText(&mut self.flow_read_limit),
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
        rt::Field::optional("CanEditApprover", rt::Kind::Boolean),
        rt::Field::optional("NoRefuse", rt::Kind::Boolean),
        rt::Field::optional("NoTransfer", rt::Kind::Boolean),
        rt::Field::optional("HideOneKeySign", rt::Kind::Boolean),
        rt::Field::optional("FlowReadLimit", rt::Kind::Text),
        rt::Field::optional("ForbidAddSignDate", rt::Kind::Boolean),
        rt::Field::optional("ForbidModifySealInfos", rt::Kind::Boolean),
    ],
    rules: &[],
};
