// Generated from schema/essbasic/2021-05-26/structs/AutoSignConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// How a private person switches automatic signing on.
#[must_use]
#[non_exhaustive]
pub struct AutoSignConfig {
    /// The person who is to sign automatically.
    pub user_info: structs::UserThreeFactor,
    /// Whether the callback about the switching on told of the person's certificate.
    ///
    /// Default: `false`. Deprecated. It has no effect any more.
    pub cert_info_callback: Option<bool>,
    /// Whether the person may make a signature of their own for automatic signing.
    ///
    /// Default: `false`.
    pub user_define_seal: Option<bool>,
    /// Whether the callback carries the picture of the signature that will be used, in base64.
    ///
    /// Default: `false`.
    pub seal_img_callback: Option<bool>,
    /// Where the callbacks about automatic signing went to.
    ///
    /// Out of use. Set the callback address of the application in the console.
    pub callback_url: Option<String>,
    /// How the person may prove who they are.
    /// If it is not set, WEIXINAPP for a link into the mini-program and INSIGHT for one to a web page.
    pub verify_channels: Option<Vec<enums::AutoSignVerifyChannel>>,
    /// What automatic signing was to be paid with.
    /// It is switched on for good without a licence, and each contract spends contract quota.
    ///
    /// Default: `1`. Limits: one of `1` (warns). Deprecated. It has no effect any more.
    pub license_type: Option<enums::AutoSignLicenseType>,
    /// Where the web page leads on to when automatic signing has been switched on: a web page of yours, or a `qianapp://` address that your app catches to go back to its own page.
    /// With `appendResult=qian` among its query parameters, `action=sign&result=success&from=tencent_ess` is added.
    /// Only for links to web pages (UrlType H5SIGN); ask the vendor before you use it.
    ///
    /// Limits: an address that begins with `https://` or `qianapp://`.
    pub jump_url: Option<String>,
}

impl AutoSignConfig {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(user_info: structs::UserThreeFactor) -> Self {
        Self {
            user_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `UserInfo`.
    #[inline]
    pub fn user_info(mut self, user_info: structs::UserThreeFactor) -> Self {
        self.user_info = user_info;
        self
    }
    /// Sets `CertInfoCallback`.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn cert_info_callback(mut self, cert_info_callback: bool) -> Self {
        self.cert_info_callback = Some(cert_info_callback);
        self
    }
    /// Sets `UserDefineSeal`.
    #[inline]
    pub fn user_define_seal(mut self, user_define_seal: bool) -> Self {
        self.user_define_seal = Some(user_define_seal);
        self
    }
    /// Sets `SealImgCallback`.
    #[inline]
    pub fn seal_img_callback(mut self, seal_img_callback: bool) -> Self {
        self.seal_img_callback = Some(seal_img_callback);
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `VerifyChannels`.
    pub fn verify_channels(
        mut self,
        verify_channels: impl IntoIterator<
            Item = impl Into<enums::AutoSignVerifyChannel>,
        >,
    ) -> Self {
        self.verify_channels = Some(rt::list_from(verify_channels));
        self
    }
    /// Sets `LicenseType`.
    #[deprecated(note = "the service advises against it")]
    #[inline]
    pub fn license_type(mut self, license_type: enums::AutoSignLicenseType) -> Self {
        self.license_type = Some(license_type);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
}

impl rt::Record for AutoSignConfig {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.user_info),
                rt::Member::OptionalBoolean(&self.cert_info_callback),
                rt::Member::OptionalBoolean(&self.user_define_seal),
                rt::Member::OptionalBoolean(&self.seal_img_callback),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.verify_channels),
                rt::Member::Value(&self.license_type),
                rt::Member::OptionalText(&self.jump_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.user_info),
                rt::Slot::OptionalBoolean(&mut self.cert_info_callback),
                rt::Slot::OptionalBoolean(&mut self.user_define_seal),
                rt::Slot::OptionalBoolean(&mut self.seal_img_callback),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::Value(&mut self.verify_channels),
                rt::Slot::Value(&mut self.license_type),
                rt::Slot::OptionalText(&mut self.jump_url),
            ],
        );
    }
}

impl rt::Blank for AutoSignConfig {
    const BLANK: Self = Self {
        user_info: rt::Blank::BLANK,
        cert_info_callback: None,
        user_define_seal: None,
        seal_img_callback: None,
        callback_url: None,
        verify_channels: None,
        license_type: None,
        jump_url: None,
    };
}

rt::record_traits!(AutoSignConfig);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AutoSignConfig",
    fields: &[
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Marked(
            "CertInfoCallback",
            rt::Kind::Boolean,
            rt::OPTIONAL.deprecated(""),
        ),
        rt::Field::Optional("UserDefineSeal", rt::Kind::Boolean),
        rt::Field::Optional("SealImgCallback", rt::Kind::Boolean),
        rt::Field::Marked("CallbackUrl", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional(
            "VerifyChannels",
            rt::Kind::List(&rt::Kind::Enum(&enums::auto_sign_verify_channel::TABLE)),
        ),
        rt::Field::Limited(
            "LicenseType",
            rt::Kind::Enum(&enums::auto_sign_license_type::TABLE),
            rt::OPTIONAL.deprecated(""),
            &[rt::Check::Warn(rt::Test::Enum(&[rt::Literal::Integer(1)]))],
        ),
        rt::Field::Limited(
            "JumpUrl",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Pattern(
                        rt::Pattern::new("^(https|qianapp)://")
                            .hint(
                                "an address that begins with `https://` or `qianapp://`",
                            ),
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
};
