// Generated from schema/ess/2020-11-11/structs/PdfVerifyResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// What was found about one signature in a contract's file.
#[non_exhaustive]
pub struct PdfVerifyResult {
    /// Whether this signature is valid.
    pub verify_result: enums::SignatureVerification,
    /// Where this signature was made.
    pub sign_platform: enums::SignPlatform,
    /// Whom the certificate was made out to.
    /// On this service it is `ESS@company@code` for companies and `ESS@name@id number@code` for persons; other platforms have ways of their own.
    pub signer_name: String,
    /// When it was signed, counted from 1970.
    ///
    /// In milliseconds.
    pub sign_time: i64,
    /// The algorithm of the signature, such as SHA1withRSA.
    pub sign_algorithm: String,
    /// The serial number of the certificate.
    pub cert_sn: String,
    /// From when the certificate is valid, counted from 1970.
    ///
    /// In milliseconds.
    pub cert_not_before: i64,
    /// Until when the certificate is valid, counted from 1970.
    ///
    /// In milliseconds.
    pub cert_not_after: i64,
    /// How far the place of the signature is from the left edge of the page.
    ///
    /// In px.
    pub component_pos_x: f64,
    /// How far down the page the place of the signature is.
    ///
    /// In px.
    pub component_pos_y: f64,
    /// How wide the place of the signature is.
    ///
    /// In px.
    pub component_width: f64,
    /// How high the place of the signature is.
    ///
    /// In px.
    pub component_height: f64,
    /// The page that the signature is on, counted from 1.
    pub component_page: i64,
    /// Who issued the certificate.
    pub cert_provider: Option<String>,
    /// Whether the signature has a trusted time stamp.
    pub is_timestamp_trust: Option<bool>,
}

impl Default for PdfVerifyResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PdfVerifyResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.verify_result),
                rt::Member::Value(&self.sign_platform),
                rt::Member::Text(&self.signer_name),
                rt::Member::Integer(&self.sign_time),
                rt::Member::Text(&self.sign_algorithm),
                rt::Member::Text(&self.cert_sn),
                rt::Member::Integer(&self.cert_not_before),
                rt::Member::Integer(&self.cert_not_after),
                rt::Member::Float(&self.component_pos_x),
                rt::Member::Float(&self.component_pos_y),
                rt::Member::Float(&self.component_width),
                rt::Member::Float(&self.component_height),
                rt::Member::Integer(&self.component_page),
                rt::Member::OptionalText(&self.cert_provider),
                rt::Member::OptionalBoolean(&self.is_timestamp_trust),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.verify_result),
                rt::Slot::Value(&mut self.sign_platform),
                rt::Slot::Text(&mut self.signer_name),
                rt::Slot::Integer(&mut self.sign_time),
                rt::Slot::Text(&mut self.sign_algorithm),
                rt::Slot::Text(&mut self.cert_sn),
                rt::Slot::Integer(&mut self.cert_not_before),
                rt::Slot::Integer(&mut self.cert_not_after),
                rt::Slot::Float(&mut self.component_pos_x),
                rt::Slot::Float(&mut self.component_pos_y),
                rt::Slot::Float(&mut self.component_width),
                rt::Slot::Float(&mut self.component_height),
                rt::Slot::Integer(&mut self.component_page),
                rt::Slot::OptionalText(&mut self.cert_provider),
                rt::Slot::OptionalBoolean(&mut self.is_timestamp_trust),
            ],
        );
    }
}

impl rt::Blank for PdfVerifyResult {
    const BLANK: Self = Self {
        verify_result: rt::Blank::BLANK,
        sign_platform: rt::Blank::BLANK,
        signer_name: String::new(),
        sign_time: 0,
        sign_algorithm: String::new(),
        cert_sn: String::new(),
        cert_not_before: 0,
        cert_not_after: 0,
        component_pos_x: 0.0,
        component_pos_y: 0.0,
        component_width: 0.0,
        component_height: 0.0,
        component_page: 0,
        cert_provider: None,
        is_timestamp_trust: None,
    };
}

rt::record_traits!(PdfVerifyResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PdfVerifyResult",
    fields: &[
        rt::Field::Required(
            "VerifyResult",
            rt::Kind::Enum(&enums::signature_verification::TABLE),
        ),
        rt::Field::Required(
            "SignPlatform",
            rt::Kind::Enum(&enums::sign_platform::TABLE),
        ),
        rt::Field::Marked("SignerName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("SignTime", rt::Kind::Integer),
        rt::Field::Required("SignAlgorithm", rt::Kind::Text),
        rt::Field::Required("CertSn", rt::Kind::Text),
        rt::Field::Required("CertNotBefore", rt::Kind::Integer),
        rt::Field::Required("CertNotAfter", rt::Kind::Integer),
        rt::Field::Required("ComponentPosX", rt::Kind::Float),
        rt::Field::Required("ComponentPosY", rt::Kind::Float),
        rt::Field::Required("ComponentWidth", rt::Kind::Float),
        rt::Field::Required("ComponentHeight", rt::Kind::Float),
        rt::Field::Required("ComponentPage", rt::Kind::Integer),
        rt::Field::Optional("CertProvider", rt::Kind::Text),
        rt::Field::Optional("IsTimestampTrust", rt::Kind::Boolean),
    ],
    rules: &[],
};
