// Generated from schema/ess/2020-11-11/structs/ApproverOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// What a party may do besides signing, and how it is handled.
#[must_use]
#[non_exhaustive]
pub struct ApproverOption {
    /// Whether to keep the party from refusing to sign.
    ///
    /// Default: `false`.
    pub no_refuse: Option<bool>,
    /// Whether to keep the party from passing the contract on to somebody else.
    ///
    /// Default: `false`.
    pub no_transfer: Option<bool>,
    /// Whether the details of this party can be changed in the embedded page.
    ///
    /// Default: `true`.
    pub can_edit_approver: Option<bool>,
    /// Lets the party be named after the contract has been started.
    /// It must be switched on in the console first, is not for companies that sign automatically, and does nothing in embedded pages.
    ///
    /// 0 means the signer is named in the request.
    pub fill_type: Option<enums::DynamicFillType>,
    /// What the person must do with the text before signing: wait, scroll to the end, both or neither.
    pub flow_read_limit: Option<enums::FlowReadLimit>,
    /// Whether a seal or signature that signers add themselves (SignBeanTag 1) comes without a date.
    /// Otherwise a date is added with it.
    ///
    /// Default: `false`.
    pub forbid_add_sign_date: Option<bool>,
    /// Which mobile number counts if the signer is verified under another one.
    /// It works only if name and document number are stated, and is off if it is left out.
    pub approver_mobile_mode: Option<enums::ApproverMobileMode>,
    /// Whether the embedded page keeps the kind or id of seal that was set for this party, in contracts made from a file.
    pub forbid_modify_seal_infos: Option<bool>,
    /// Whether seals (SIGN_SEAL, SIGN_PAGING_SEAL, SIGN_LEGAL_PERSON_SEAL) that signers add themselves (SignBeanTag 1) have their own size, and whether the signer may change that.
    ///
    /// Default: `0`.
    pub add_sign_component_use_seal_size: Option<enums::SealSizeSwitch>,
}

impl ApproverOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
    /// Sets `CanEditApprover`.
    #[inline]
    pub fn can_edit_approver(mut self, can_edit_approver: bool) -> Self {
        self.can_edit_approver = Some(can_edit_approver);
        self
    }
    /// Sets `FillType`.
    #[inline]
    pub fn fill_type(mut self, fill_type: enums::DynamicFillType) -> Self {
        self.fill_type = Some(fill_type);
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
    /// Sets `ApproverMobileMode`.
    pub fn approver_mobile_mode(
        mut self,
        approver_mobile_mode: impl Into<enums::ApproverMobileMode>,
    ) -> Self {
        self.approver_mobile_mode = Some(approver_mobile_mode.into());
        self
    }
    /// Sets `ForbidModifySealInfos`.
    #[inline]
    pub fn forbid_modify_seal_infos(mut self, forbid_modify_seal_infos: bool) -> Self {
        self.forbid_modify_seal_infos = Some(forbid_modify_seal_infos);
        self
    }
    /// Sets `AddSignComponentUseSealSize`.
    #[inline]
    pub fn add_sign_component_use_seal_size(
        mut self,
        add_sign_component_use_seal_size: enums::SealSizeSwitch,
    ) -> Self {
        self.add_sign_component_use_seal_size = Some(add_sign_component_use_seal_size);
        self
    }
}

impl Default for ApproverOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ApproverOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.no_refuse),
                rt::Member::OptionalBoolean(&self.no_transfer),
                rt::Member::OptionalBoolean(&self.can_edit_approver),
                rt::Member::Value(&self.fill_type),
                rt::Member::Value(&self.flow_read_limit),
                rt::Member::OptionalBoolean(&self.forbid_add_sign_date),
                rt::Member::Value(&self.approver_mobile_mode),
                rt::Member::OptionalBoolean(&self.forbid_modify_seal_infos),
                rt::Member::Value(&self.add_sign_component_use_seal_size),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.no_refuse),
                rt::Slot::OptionalBoolean(&mut self.no_transfer),
                rt::Slot::OptionalBoolean(&mut self.can_edit_approver),
                rt::Slot::Value(&mut self.fill_type),
                rt::Slot::Value(&mut self.flow_read_limit),
                rt::Slot::OptionalBoolean(&mut self.forbid_add_sign_date),
                rt::Slot::Value(&mut self.approver_mobile_mode),
                rt::Slot::OptionalBoolean(&mut self.forbid_modify_seal_infos),
                rt::Slot::Value(&mut self.add_sign_component_use_seal_size),
            ],
        );
    }
}

impl rt::Blank for ApproverOption {
    const BLANK: Self = Self {
        no_refuse: None,
        no_transfer: None,
        can_edit_approver: None,
        fill_type: None,
        flow_read_limit: None,
        forbid_add_sign_date: None,
        approver_mobile_mode: None,
        forbid_modify_seal_infos: None,
        add_sign_component_use_seal_size: None,
    };
}

rt::record_traits!(ApproverOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverOption",
    fields: &[
        rt::Field::Optional("NoRefuse", rt::Kind::Boolean),
        rt::Field::Optional("NoTransfer", rt::Kind::Boolean),
        rt::Field::Optional("CanEditApprover", rt::Kind::Boolean),
        rt::Field::Marked(
            "FillType",
            rt::Kind::Enum(&enums::dynamic_fill_type::TABLE),
            rt::OPTIONAL.zero_is_unset(),
        ),
        rt::Field::Optional(
            "FlowReadLimit",
            rt::Kind::Enum(&enums::flow_read_limit::TABLE),
        ),
        rt::Field::Optional("ForbidAddSignDate", rt::Kind::Boolean),
        rt::Field::Optional(
            "ApproverMobileMode",
            rt::Kind::Enum(&enums::approver_mobile_mode::TABLE),
        ),
        rt::Field::Optional("ForbidModifySealInfos", rt::Kind::Boolean),
        rt::Field::Optional(
            "AddSignComponentUseSealSize",
            rt::Kind::Enum(&enums::seal_size_switch::TABLE),
        ),
    ],
    rules: &[],
};
