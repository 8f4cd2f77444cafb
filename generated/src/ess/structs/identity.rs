// Generated from schema/ess/2020-11-11/structs/Identity.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A company as the business register has it.
#[non_exhaustive]
pub struct Identity {
    /// The unified social credit code that the register has for the company.
    pub credit_code: Option<String>,
    /// The former organization code, which the credit code has replaced.
    pub org_code: Option<String>,
    /// The registration number on the business licence.
    pub reg_no: Option<String>,
    /// The registered name of the company.
    pub ent_name: Option<String>,
    /// The legal representative, by name, as registered.
    pub legal_rep_name: Option<String>,
    /// The state of the business, in the register's own Chinese words.
    pub op_state: Option<String>,
    /// The day from which the company may do business.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub op_from_date: Option<String>,
    /// The day until which the company may do business.
    pub op_to_date: Option<String>,
    /// The day on which the company was founded.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub estab_date: Option<String>,
    /// The day on which the registration was last approved.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub appr_date: Option<String>,
    /// The day on which the licence was revoked, if it was.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub revo_date: Option<String>,
    /// The day on which the company was deregistered, if it was.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub cancel_date: Option<String>,
    /// The authority that keeps the registration.
    pub reg_org: Option<String>,
    /// The code of the legal form.
    pub ent_type_code: Option<String>,
    /// The legal form, in Chinese words.
    pub ent_type: Option<String>,
    /// The business that the company is registered for.
    pub biz_scope: Option<String>,
    /// The business that the company needs and has a permit for.
    pub license_biz_item: Option<String>,
    /// The administrative code of the place of the registered office.
    pub reg_area_code: Option<String>,
    /// The address of the registered office.
    pub reg_address: Option<String>,
    /// The currency of the registered capital.
    pub reg_capital_curtype: Option<String>,
    /// The registered capital, in units of 10,000.
    ///
    /// In 10,000.
    pub reg_capital: Option<String>,
    /// The capital that has been paid in, in units of 10,000.
    ///
    /// In 10,000.
    pub paid_capital: Option<String>,
    /// The registration number that the company had before.
    pub ori_reg_no: Option<String>,
    /// The English name of the company.
    pub ent_name_eng: Option<String>,
    /// The name that the company had before.
    pub ori_ent_name: Option<String>,
    /// The state of the business as a number.
    pub op_state_code: Option<enums::BusinessState>,
    /// The day on which the register was asked.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub search_date: Option<String>,
}

impl Default for Identity {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Identity {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.credit_code),
                rt::Member::OptionalText(&self.org_code),
                rt::Member::OptionalText(&self.reg_no),
                rt::Member::OptionalText(&self.ent_name),
                rt::Member::OptionalText(&self.legal_rep_name),
                rt::Member::OptionalText(&self.op_state),
                rt::Member::OptionalText(&self.op_from_date),
                rt::Member::OptionalText(&self.op_to_date),
                rt::Member::OptionalText(&self.estab_date),
                rt::Member::OptionalText(&self.appr_date),
                rt::Member::OptionalText(&self.revo_date),
                rt::Member::OptionalText(&self.cancel_date),
                rt::Member::OptionalText(&self.reg_org),
                rt::Member::OptionalText(&self.ent_type_code),
                rt::Member::OptionalText(&self.ent_type),
                rt::Member::OptionalText(&self.biz_scope),
                rt::Member::OptionalText(&self.license_biz_item),
                rt::Member::OptionalText(&self.reg_area_code),
                rt::Member::OptionalText(&self.reg_address),
                rt::Member::OptionalText(&self.reg_capital_curtype),
                rt::Member::OptionalText(&self.reg_capital),
                rt::Member::OptionalText(&self.paid_capital),
                rt::Member::OptionalText(&self.ori_reg_no),
                rt::Member::OptionalText(&self.ent_name_eng),
                rt::Member::OptionalText(&self.ori_ent_name),
                rt::Member::Value(&self.op_state_code),
                rt::Member::OptionalText(&self.search_date),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.credit_code),
                rt::Slot::OptionalText(&mut self.org_code),
                rt::Slot::OptionalText(&mut self.reg_no),
                rt::Slot::OptionalText(&mut self.ent_name),
                rt::Slot::OptionalText(&mut self.legal_rep_name),
                rt::Slot::OptionalText(&mut self.op_state),
                rt::Slot::OptionalText(&mut self.op_from_date),
                rt::Slot::OptionalText(&mut self.op_to_date),
                rt::Slot::OptionalText(&mut self.estab_date),
                rt::Slot::OptionalText(&mut self.appr_date),
                rt::Slot::OptionalText(&mut self.revo_date),
                rt::Slot::OptionalText(&mut self.cancel_date),
                rt::Slot::OptionalText(&mut self.reg_org),
                rt::Slot::OptionalText(&mut self.ent_type_code),
                rt::Slot::OptionalText(&mut self.ent_type),
                rt::Slot::OptionalText(&mut self.biz_scope),
                rt::Slot::OptionalText(&mut self.license_biz_item),
                rt::Slot::OptionalText(&mut self.reg_area_code),
                rt::Slot::OptionalText(&mut self.reg_address),
                rt::Slot::OptionalText(&mut self.reg_capital_curtype),
                rt::Slot::OptionalText(&mut self.reg_capital),
                rt::Slot::OptionalText(&mut self.paid_capital),
                rt::Slot::OptionalText(&mut self.ori_reg_no),
                rt::Slot::OptionalText(&mut self.ent_name_eng),
                rt::Slot::OptionalText(&mut self.ori_ent_name),
                rt::Slot::Value(&mut self.op_state_code),
                rt::Slot::OptionalText(&mut self.search_date),
            ],
        );
    }
}

impl rt::Blank for Identity {
    const BLANK: Self = Self {
        credit_code: None,
        org_code: None,
        reg_no: None,
        ent_name: None,
        legal_rep_name: None,
        op_state: None,
        op_from_date: None,
        op_to_date: None,
        estab_date: None,
        appr_date: None,
        revo_date: None,
        cancel_date: None,
        reg_org: None,
        ent_type_code: None,
        ent_type: None,
        biz_scope: None,
        license_biz_item: None,
        reg_area_code: None,
        reg_address: None,
        reg_capital_curtype: None,
        reg_capital: None,
        paid_capital: None,
        ori_reg_no: None,
        ent_name_eng: None,
        ori_ent_name: None,
        op_state_code: None,
        search_date: None,
    };
}

rt::record_traits!(Identity);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Identity",
    fields: &[
        rt::Field::Optional("CreditCode", rt::Kind::Text),
        rt::Field::Optional("OrgCode", rt::Kind::Text),
        rt::Field::Optional("RegNo", rt::Kind::Text),
        rt::Field::Optional("EntName", rt::Kind::Text),
        rt::Field::Marked("LegalRepName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("OpState", rt::Kind::Text),
        rt::Field::Limited(
            "OpFromDate",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Optional("OpToDate", rt::Kind::Text),
        rt::Field::Limited(
            "EstabDate",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Limited(
            "ApprDate",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Limited(
            "RevoDate",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Limited(
            "CancelDate",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Optional("RegOrg", rt::Kind::Text),
        rt::Field::Optional("EntTypeCode", rt::Kind::Text),
        rt::Field::Optional("EntType", rt::Kind::Text),
        rt::Field::Optional("BizScope", rt::Kind::Text),
        rt::Field::Optional("LicenseBizItem", rt::Kind::Text),
        rt::Field::Optional("RegAreaCode", rt::Kind::Text),
        rt::Field::Optional("RegAddress", rt::Kind::Text),
        rt::Field::Optional("RegCapitalCurtype", rt::Kind::Text),
        rt::Field::Optional("RegCapital", rt::Kind::Text),
        rt::Field::Optional("PaidCapital", rt::Kind::Text),
        rt::Field::Optional("OriRegNo", rt::Kind::Text),
        rt::Field::Optional("EntNameEng", rt::Kind::Text),
        rt::Field::Optional("OriEntName", rt::Kind::Text),
        rt::Field::Optional(
            "OpStateCode",
            rt::Kind::Enum(&enums::business_state::TABLE),
        ),
        rt::Field::Limited(
            "SearchDate",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
    ],
    rules: &[],
};
