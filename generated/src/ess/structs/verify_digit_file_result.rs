// Generated from schema/ess/2020-11-11/structs/VerifyDigitFileResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// What was found about one signature in a digitally signed file.
#[non_exhaustive]
pub struct VerifyDigitFileResult {
    /// The beginning of the certificate's validity, counted from 1970.
    ///
    /// In milliseconds.
    pub cert_not_before: Option<i64>,
    /// The end of the certificate's validity, counted from 1970.
    ///
    /// In milliseconds.
    pub cert_not_after: Option<i64>,
    /// The certificate's serial number, which the issuer gave it.
    pub cert_sn: Option<String>,
    /// By which algorithm it was signed, such as SHA1withRSA.
    pub sign_algorithm: Option<String>,
    /// The moment of signing, counted from 1970.
    ///
    /// In milliseconds.
    pub sign_time: Option<i64>,
    /// Whether a seal was put along with the signature.
    pub sign_type: Option<enums::DigitalSignatureType>,
    /// The holder of the certificate: `ESS@company@code` or `ESS@name@id number@code` for those of this service.
    pub signer_name: Option<String>,
}

impl Default for VerifyDigitFileResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for VerifyDigitFileResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.cert_not_before),
                rt::Member::OptionalInteger(&self.cert_not_after),
                rt::Member::OptionalText(&self.cert_sn),
                rt::Member::OptionalText(&self.sign_algorithm),
                rt::Member::OptionalInteger(&self.sign_time),
                rt::Member::Value(&self.sign_type),
                rt::Member::OptionalText(&self.signer_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.cert_not_before),
                rt::Slot::OptionalInteger(&mut self.cert_not_after),
                rt::Slot::OptionalText(&mut self.cert_sn),
                rt::Slot::OptionalText(&mut self.sign_algorithm),
                rt::Slot::OptionalInteger(&mut self.sign_time),
                rt::Slot::Value(&mut self.sign_type),
                rt::Slot::OptionalText(&mut self.signer_name),
            ],
        );
    }
}

impl rt::Blank for VerifyDigitFileResult {
    const BLANK: Self = Self {
        cert_not_before: None,
        cert_not_after: None,
        cert_sn: None,
        sign_algorithm: None,
        sign_time: None,
        sign_type: None,
        signer_name: None,
    };
}

rt::record_traits!(VerifyDigitFileResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "VerifyDigitFileResult",
    fields: &[
        rt::Field::Optional("CertNotBefore", rt::Kind::Integer),
        rt::Field::Optional("CertNotAfter", rt::Kind::Integer),
        rt::Field::Optional("CertSn", rt::Kind::Text),
        rt::Field::Optional("SignAlgorithm", rt::Kind::Text),
        rt::Field::Optional("SignTime", rt::Kind::Integer),
        rt::Field::Optional(
            "SignType",
            rt::Kind::Enum(&enums::digital_signature_type::TABLE),
        ),
        rt::Field::Marked("SignerName", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};
