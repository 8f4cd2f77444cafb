// Generated from schema/ess/2020-11-11/structs/SignCertificate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The certificate that data was signed with.
#[non_exhaustive]
pub struct SignCertificate {
    /// The number that the issuer gave the certificate.
    pub serial_number: Option<String>,
    /// Who holds the certificate.
    pub common_name: Option<String>,
    /// From when the certificate is valid.
    ///
    /// Limits: seconds since 1970.
    pub not_before: Option<i64>,
    /// Until when the certificate is valid.
    ///
    /// Limits: seconds since 1970.
    pub not_after: Option<i64>,
    /// The name of the authority that issued the certificate.
    pub issuer_common_name: Option<String>,
}

impl Default for SignCertificate {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignCertificate {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.serial_number),
                rt::Member::OptionalText(&self.common_name),
                rt::Member::OptionalInteger(&self.not_before),
                rt::Member::OptionalInteger(&self.not_after),
                rt::Member::OptionalText(&self.issuer_common_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.serial_number),
                rt::Slot::OptionalText(&mut self.common_name),
                rt::Slot::OptionalInteger(&mut self.not_before),
                rt::Slot::OptionalInteger(&mut self.not_after),
                rt::Slot::OptionalText(&mut self.issuer_common_name),
            ],
        );
    }
}

impl rt::Blank for SignCertificate {
    const BLANK: Self = Self {
        serial_number: None,
        common_name: None,
        not_before: None,
        not_after: None,
        issuer_common_name: None,
    };
}

rt::record_traits!(SignCertificate);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignCertificate",
    fields: &[
        rt::Field::Optional("SerialNumber", rt::Kind::Text),
        rt::Field::Marked("CommonName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "NotBefore",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "NotAfter",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional("IssuerCommonName", rt::Kind::Text),
    ],
    rules: &[],
};
