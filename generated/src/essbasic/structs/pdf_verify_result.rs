// Generated from schema/essbasic/2021-05-26/structs/PdfVerifyResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `PdfVerifyResult`.
#[non_exhaustive]
pub struct PdfVerifyResult {
    /// `VerifyResult`.
    pub verify_result: i64,
    /// `SignPlatform`.
    pub sign_platform: String,
    /// `SignerName`.
    pub signer_name: String,
    /// `SignTime`.
    pub sign_time: i64,
    /// `SignAlgorithm`.
    pub sign_algorithm: String,
    /// `CertSn`.
    pub cert_sn: String,
    /// `CertNotBefore`.
    pub cert_not_before: i64,
    /// `CertNotAfter`.
    pub cert_not_after: i64,
    /// `SignType`.
    pub sign_type: i64,
    /// `ComponentPosX`.
    pub component_pos_x: f64,
    /// `ComponentPosY`.
    pub component_pos_y: f64,
    /// `ComponentWidth`.
    pub component_width: f64,
    /// `ComponentHeight`.
    pub component_height: f64,
    /// `ComponentPage`.
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
                rt::Member::Integer(&self.verify_result),
                rt::Member::Text(&self.sign_platform),
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
                rt::Slot::Integer(&mut self.verify_result),
                rt::Slot::Text(&mut self.sign_platform),
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
        verify_result: 0,
        sign_platform: String::new(),
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
        rt::Field::required("VerifyResult", rt::Kind::Integer),
        rt::Field::required("SignPlatform", rt::Kind::Text),
        rt::Field::required("SignerName", rt::Kind::Text).sensitive(),
        rt::Field::required("SignTime", rt::Kind::Integer),
        rt::Field::required("SignAlgorithm", rt::Kind::Text),
        rt::Field::required("CertSn", rt::Kind::Text),
        rt::Field::required("CertNotBefore", rt::Kind::Integer),
        rt::Field::required("CertNotAfter", rt::Kind::Integer),
        rt::Field::required("SignType", rt::Kind::Integer),
        rt::Field::required("ComponentPosX", rt::Kind::Float),
        rt::Field::required("ComponentPosY", rt::Kind::Float),
        rt::Field::required("ComponentWidth", rt::Kind::Float),
        rt::Field::required("ComponentHeight", rt::Kind::Float),
        rt::Field::required("ComponentPage", rt::Kind::Integer),
    ],
    rules: &[],
};
