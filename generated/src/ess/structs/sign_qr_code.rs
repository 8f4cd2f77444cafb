// Generated from schema/ess/2020-11-11/structs/SignQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A code that signers scan to start and sign a contract.
#[non_exhaustive]
pub struct SignQrCode {
    /// The id of the code, by which CancelMultiFlowSignQRCode cancels it.
    pub qr_code_id: String,
    /// The link behind the code.
    /// Turn it into a picture with any QR code tool and show that to the signers.
    pub qr_code_url: String,
    /// When the code stops working, in seconds since 1970.
    ///
    /// In seconds.
    pub expired_time: i64,
    /// The address of a WeChat mini program code for the same purpose.
    pub weixin_qr_code_url: String,
}

impl Default for SignQrCode {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignQrCode {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.qr_code_id),
                rt::Member::Text(&self.qr_code_url),
                rt::Member::Integer(&self.expired_time),
                rt::Member::Text(&self.weixin_qr_code_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.qr_code_id),
                rt::Slot::Text(&mut self.qr_code_url),
                rt::Slot::Integer(&mut self.expired_time),
                rt::Slot::Text(&mut self.weixin_qr_code_url),
            ],
        );
    }
}

impl rt::Blank for SignQrCode {
    const BLANK: Self = Self {
        qr_code_id: String::new(),
        qr_code_url: String::new(),
        expired_time: 0,
        weixin_qr_code_url: String::new(),
    };
}

rt::record_traits!(SignQrCode);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignQrCode",
    fields: &[
        rt::Field::Required("QrCodeId", rt::Kind::Text),
        rt::Field::Marked("QrCodeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ExpiredTime", rt::Kind::Integer),
        rt::Field::Marked("WeixinQrCodeUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};
