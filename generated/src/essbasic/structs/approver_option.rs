// Generated from schema/essbasic/2021-05-26/structs/ApproverOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// What one signer may do with the contract, and how they are handled.
#[must_use]
#[non_exhaustive]
pub struct ApproverOption {
    /// Whether to take away the right to refuse to sign: `true` takes it away, `false` leaves it.
    ///
    /// Default: `false`.
    pub no_refuse: Option<bool>,
    /// Whether to take away the right to hand the contract on to somebody else: `true` takes it away, `false` leaves it.
    ///
    /// Default: `false`.
    pub no_transfer: Option<bool>,
    /// Whether to hide the button that signs all places at once: with `true` a seal or signature is chosen for each place, with `false` the button is there.
    ///
    /// Default: `false`.
    pub hide_one_key_sign: Option<bool>,
    /// Set 1 to leave the signer open: who it is can be settled after the start.
    /// Dynamic signers must be switched on in the console first; companies that sign automatically cannot be left open.
    ///
    /// 0 means the signer is named in the request.
    pub fill_type: Option<enums::DynamicFillType>,
    /// Whether the signer must read for the set time, scroll to the end, do both, or neither before signing.
    pub flow_read_limit: Option<enums::FlowReadLimit>,
    /// Whether seals and signatures that the signer adds come without the date of signing (`true`) or with it (`false`).
    /// Only matters where signers may add them (SignBeanTag 1).
    ///
    /// Default: `false`.
    pub forbid_add_sign_date: Option<bool>,
    /// Which mobile number counts if the signer is verified under another one.
    /// It works only for signers outside the customer companies whose name and identity document number are given; left out, nothing is compared.
    pub approver_mobile_mode: Option<enums::ApproverMobileMode>,
    /// Whether seal areas that the signer adds (SIGN_SEAL, SIGN_PAGING_SEAL, SIGN_LEGAL_PERSON_SEAL) take the size of the seal, and whether the signer may change that.
    /// Only matters where signers may add them (SignBeanTag 1).
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
    /// Sets `HideOneKeySign`.
    #[inline]
    pub fn hide_one_key_sign(mut self, hide_one_key_sign: bool) -> Self {
        self.hide_one_key_sign = Some(hide_one_key_sign);
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
                rt::Member::OptionalBoolean(&self.hide_one_key_sign),
                rt::Member::Value(&self.fill_type),
                rt::Member::Value(&self.flow_read_limit),
                rt::Member::OptionalBoolean(&self.forbid_add_sign_date),
                rt::Member::Value(&self.approver_mobile_mode),
                rt::Member::Value(&self.add_sign_component_use_seal_size),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.no_refuse),
                rt::Slot::OptionalBoolean(&mut self.no_transfer),
                rt::Slot::OptionalBoolean(&mut self.hide_one_key_sign),
                rt::Slot::Value(&mut self.fill_type),
                rt::Slot::Value(&mut self.flow_read_limit),
                rt::Slot::OptionalBoolean(&mut self.forbid_add_sign_date),
                rt::Slot::Value(&mut self.approver_mobile_mode),
                rt::Slot::Value(&mut self.add_sign_component_use_seal_size),
            ],
        );
    }
}

impl rt::Blank for ApproverOption {
    const BLANK: Self = Self {
        no_refuse: None,
        no_transfer: None,
        hide_one_key_sign: None,
        fill_type: None,
        flow_read_limit: None,
        forbid_add_sign_date: None,
        approver_mobile_mode: None,
        add_sign_component_use_seal_size: None,
    };
}

rt::record_traits!(ApproverOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverOption",
    fields: &[
        rt::Field::Optional("NoRefuse", rt::Kind::Boolean),
        rt::Field::Optional("NoTransfer", rt::Kind::Boolean),
        rt::Field::Optional("HideOneKeySign", rt::Kind::Boolean),
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
        rt::Field::Optional(
            "AddSignComponentUseSealSize",
            rt::Kind::Enum(&enums::seal_size_switch::TABLE),
        ),
    ],
    rules: &[],
};
