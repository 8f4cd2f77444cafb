// Generated from schema/ess/2020-11-11/structs/SignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Links that lead to the same signing page as the code, for building into an app or a web page.
#[non_exhaustive]
pub struct SignUrl {
    /// The mini program path for apps and other mini programs, which opens the signing page in the e-signature mini program.
    pub app_sign_url: String,
    /// Until when the links work, such as `2026-01-31 15:55:01`; the service may leave it empty.
    pub effective_time: String,
    /// The link for browsers: a page that opens the e-signature mini program.
    pub http_sign_url: String,
}

impl Default for SignUrl {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SignUrl {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.app_sign_url),
                rt::Member::Text(&self.effective_time),
                rt::Member::Text(&self.http_sign_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.app_sign_url),
                rt::Slot::Text(&mut self.effective_time),
                rt::Slot::Text(&mut self.http_sign_url),
            ],
        );
    }
}

impl rt::Blank for SignUrl {
    const BLANK: Self = Self {
        app_sign_url: String::new(),
        effective_time: String::new(),
        http_sign_url: String::new(),
    };
}

rt::record_traits!(SignUrl);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SignUrl",
    fields: &[
        rt::Field::Marked("AppSignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("EffectiveTime", rt::Kind::Text),
        rt::Field::Marked("HttpSignUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};
