// Generated from schema/essbasic/2021-05-26/structs/OrganizationAuthorizationOptions.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which of the data in the request the user cannot change during the verification.
/// A picture of the business licence does not replace them either.
#[must_use]
#[non_exhaustive]
pub struct OrganizationAuthorizationOptions {
    /// `true` keeps the user from changing the unified social credit code; with `false` what the user hands in may differ from the request.
    ///
    /// Default: `false`.
    pub uniform_social_credit_code_same: Option<bool>,
    /// `true` keeps the user from changing the company's name; with `false` what the user hands in may differ from the request.
    /// Without effect if no name is given.
    ///
    /// Default: `false`.
    pub organization_name_same: Option<bool>,
    /// `true` keeps the user from changing the name of the legal representative; with `false` what the user hands in may differ from the request.
    /// Without effect if ProxyLegalName is not given.
    ///
    /// Default: `false`.
    pub legal_name_same: Option<bool>,
    /// `true` keeps the user from changing the bank account for the transfer; with `false` what the user hands in may differ from the request.
    /// Without effect if BankAccountNumber is not given.
    ///
    /// Default: `false`.
    pub bank_account_number_same: Option<bool>,
    /// `true` keeps the user from changing the company's address, which is shown; with `false` what the user hands in may differ from the request.
    /// Without effect if ProxyAddress is not given.
    ///
    /// Default: `false`.
    pub address_same: Option<bool>,
    /// `true` keeps the user from changing the picture of the business licence and what stands on it; with `false` what the user hands in may differ from the request.
    /// Without effect if BusinessLicense is not given.
    ///
    /// Default: `false`.
    pub biz_license_same: Option<bool>,
}

impl OrganizationAuthorizationOptions {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `UniformSocialCreditCodeSame`.
    #[inline]
    pub fn uniform_social_credit_code_same(
        mut self,
        uniform_social_credit_code_same: bool,
    ) -> Self {
        self.uniform_social_credit_code_same = Some(uniform_social_credit_code_same);
        self
    }
    /// Sets `OrganizationNameSame`.
    #[inline]
    pub fn organization_name_same(mut self, organization_name_same: bool) -> Self {
        self.organization_name_same = Some(organization_name_same);
        self
    }
    /// Sets `LegalNameSame`.
    #[inline]
    pub fn legal_name_same(mut self, legal_name_same: bool) -> Self {
        self.legal_name_same = Some(legal_name_same);
        self
    }
    /// Sets `BankAccountNumberSame`.
    #[inline]
    pub fn bank_account_number_same(mut self, bank_account_number_same: bool) -> Self {
        self.bank_account_number_same = Some(bank_account_number_same);
        self
    }
    /// Sets `AddressSame`.
    #[inline]
    pub fn address_same(mut self, address_same: bool) -> Self {
        self.address_same = Some(address_same);
        self
    }
    /// Sets `BizLicenseSame`.
    #[inline]
    pub fn biz_license_same(mut self, biz_license_same: bool) -> Self {
        self.biz_license_same = Some(biz_license_same);
        self
    }
}

impl Default for OrganizationAuthorizationOptions {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OrganizationAuthorizationOptions {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.uniform_social_credit_code_same),
                rt::Member::OptionalBoolean(&self.organization_name_same),
                rt::Member::OptionalBoolean(&self.legal_name_same),
                rt::Member::OptionalBoolean(&self.bank_account_number_same),
                rt::Member::OptionalBoolean(&self.address_same),
                rt::Member::OptionalBoolean(&self.biz_license_same),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.uniform_social_credit_code_same),
                rt::Slot::OptionalBoolean(&mut self.organization_name_same),
                rt::Slot::OptionalBoolean(&mut self.legal_name_same),
                rt::Slot::OptionalBoolean(&mut self.bank_account_number_same),
                rt::Slot::OptionalBoolean(&mut self.address_same),
                rt::Slot::OptionalBoolean(&mut self.biz_license_same),
            ],
        );
    }
}

impl rt::Blank for OrganizationAuthorizationOptions {
    const BLANK: Self = Self {
        uniform_social_credit_code_same: None,
        organization_name_same: None,
        legal_name_same: None,
        bank_account_number_same: None,
        address_same: None,
        biz_license_same: None,
    };
}

rt::record_traits!(OrganizationAuthorizationOptions);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrganizationAuthorizationOptions",
    fields: &[
        rt::Field::Optional("UniformSocialCreditCodeSame", rt::Kind::Boolean),
        rt::Field::Optional("OrganizationNameSame", rt::Kind::Boolean),
        rt::Field::Optional("LegalNameSame", rt::Kind::Boolean),
        rt::Field::Optional("BankAccountNumberSame", rt::Kind::Boolean),
        rt::Field::Optional("AddressSame", rt::Kind::Boolean),
        rt::Field::Optional("BizLicenseSame", rt::Kind::Boolean),
    ],
    rules: &[],
};
