// Generated from schema/ess/2020-11-11/structs/RegisterInfoOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which values of a registration the person who registers cannot change.
#[must_use]
#[non_exhaustive]
pub struct RegisterInfoOption {
    /// Whether the name of the legal representative is fixed to the LegalName that is given.
    ///
    /// Default: `false`.
    pub legal_name_same: Option<bool>,
    /// Whether the unified social credit code is fixed, under its former name.
    /// Only for a value that is given.
    ///
    /// Default: `false`. Out of use; use `UnifiedSocialCreditCodeSame`.
    pub unified_social_credit_code_c_name_same: Option<bool>,
    /// Whether the kind of document is fixed.
    /// Only for a value that is given.
    ///
    /// Default: `false`.
    pub organization_id_card_type_same: Option<bool>,
    /// Whether the unified social credit code is fixed.
    /// Only for a value that is given.
    ///
    /// Default: `false`.
    pub unified_social_credit_code_same: Option<bool>,
}

impl RegisterInfoOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `LegalNameSame`.
    #[inline]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = Some(legal_name_same);
        self
    }
    /// Sets `UnifiedSocialCreditCodeCNameSame`.
    #[deprecated(note = "use `UnifiedSocialCreditCodeSame`")]
    #[inline]
    pub fn unified_social_credit_code_c_name_same(
        mut self,
        unified_social_credit_code_c_name_same: bool,
    ) -> Self {
        self.unified_social_credit_code_c_name_same = Some(
            unified_social_credit_code_c_name_same,
        );
        self
    }
    /// Sets `OrganizationIdCardTypeSame`.
    #[inline]
    pub fn organization_id_card_type_same(
        mut self,
        organization_id_card_type_same: bool,
    ) -> Self {
        self.organization_id_card_type_same = Some(organization_id_card_type_same);
        self
    }
    /// Sets `UnifiedSocialCreditCodeSame`.
    #[inline]
    pub fn unified_social_credit_code_same(
        mut self,
        unified_social_credit_code_same: bool,
    ) -> Self {
        self.unified_social_credit_code_same = Some(unified_social_credit_code_same);
        self
    }
}

impl Default for RegisterInfoOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RegisterInfoOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.legal_name_same),
                rt::Member::OptionalBoolean(
                    &self.unified_social_credit_code_c_name_same,
                ),
                rt::Member::OptionalBoolean(&self.organization_id_card_type_same),
                rt::Member::OptionalBoolean(&self.unified_social_credit_code_same),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.legal_name_same),
                rt::Slot::OptionalBoolean(
                    &mut self.unified_social_credit_code_c_name_same,
                ),
                rt::Slot::OptionalBoolean(&mut self.organization_id_card_type_same),
                rt::Slot::OptionalBoolean(&mut self.unified_social_credit_code_same),
            ],
        );
    }
}

impl rt::Blank for RegisterInfoOption {
    const BLANK: Self = Self {
        legal_name_same: None,
        unified_social_credit_code_c_name_same: None,
        organization_id_card_type_same: None,
        unified_social_credit_code_same: None,
    };
}

rt::record_traits!(RegisterInfoOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RegisterInfoOption",
    fields: &[
        rt::Field::Optional("LegalNameSame", rt::Kind::Boolean),
        rt::Field::Marked(
            "UnifiedSocialCreditCodeCNameSame",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled("UnifiedSocialCreditCodeSame"),
        ),
        rt::Field::Optional("OrganizationIdCardTypeSame", rt::Kind::Boolean),
        rt::Field::Optional("UnifiedSocialCreditCodeSame", rt::Kind::Boolean),
    ],
    rules: &[],
};
