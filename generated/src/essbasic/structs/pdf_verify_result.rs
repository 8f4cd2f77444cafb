// Generated from schema/essbasic/2021-05-26/structs/PdfVerifyResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// One signature, seal or date in a file, and what its check found.
#[non_exhaustive]
pub struct PdfVerifyResult {
    /// Whether the signature holds, and where it was made.
    pub verify_result: enums::SignatureVerification,
    /// The platform on which the signature was made.
    pub sign_platform: enums::SignPlatform,
    /// The name in the certificate: of this service `ESS@company@number` or `ESS@person@id number@number`, of other platforms as they write it.
    pub signer_name: String,
    /// When the signature was made, in milliseconds since 1970.
    ///
    /// In milliseconds.
    pub sign_time: i64,
    /// The algorithm of the signature, such as `SHA1withRSA`.
    pub sign_algorithm: String,
    /// The serial number of the certificate.
    pub cert_sn: String,
    /// From when the certificate is valid, in milliseconds since 1970.
    ///
    /// In milliseconds.
    pub cert_not_before: i64,
    /// Until when the certificate is valid, in milliseconds since 1970.
    ///
    /// In milliseconds.
    pub cert_not_after: i64,
    /// Reserved; always 0 for now.
    pub sign_type: i64,
    /// How far the signature is from the left edge of the page.
    ///
    /// In px.
    pub component_pos_x: f64,
    /// Where the signature stands vertically on the page.
    ///
    /// In px.
    pub component_pos_y: f64,
    /// How wide the signature is on the page.
    ///
    /// In px.
    pub component_width: f64,
    /// How high the signature is on the page.
    ///
    /// In px.
    pub component_height: f64,
    /// The page with the signature, counted from 1.
    pub component_page: i64,
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
                rt::Member::Integer(&self.sign_type),
                rt::Member::Float(&self.component_pos_x),
                rt::Member::Float(&self.component_pos_y),
                rt::Member::Float(&self.component_width),
                rt::Member::Float(&self.component_height),
                rt::Member::Integer(&self.component_page),
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
                rt::Slot::Integer(&mut self.sign_type),
                rt::Slot::Float(&mut self.component_pos_x),
                rt::Slot::Float(&mut self.component_pos_y),
                rt::Slot::Float(&mut self.component_width),
                rt::Slot::Float(&mut self.component_height),
                rt::Slot::Integer(&mut self.component_page),
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
        sign_type: 0,
        component_pos_x: 0.0,
        component_pos_y: 0.0,
        component_width: 0.0,
        component_height: 0.0,
        component_page: 0,
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
        rt::Field::Required("SignType", rt::Kind::Integer),
        rt::Field::Required("ComponentPosX", rt::Kind::Float),
        rt::Field::Required("ComponentPosY", rt::Kind::Float),
        rt::Field::Required("ComponentWidth", rt::Kind::Float),
        rt::Field::Required("ComponentHeight", rt::Kind::Float),
        rt::Field::Required("ComponentPage", rt::Kind::Integer),
    ],
    rules: &[],
};
