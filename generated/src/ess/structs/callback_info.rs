// Generated from schema/ess/2020-11-11/structs/CallbackInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where callbacks go, and how they are protected.
#[must_use]
#[non_exhaustive]
pub struct CallbackInfo {
    /// The address that callbacks are posted to.
    /// It must answer with HTTP status 200.
    ///
    /// Limits: an absolute URL (warns).
    pub callback_url: String,
    /// Formerly: the key with which callbacks are encrypted.
    ///
    /// Out of use; use `CallbackKey`.
    pub token: Option<String>,
    /// The key with which callbacks are encrypted, and which you decrypt them with.
    pub callback_key: Option<String>,
    /// The token with which you check that a callback comes from the service.
    pub callback_token: Option<String>,
}

impl CallbackInfo {
    /// Makes one with what it needs.
    pub fn new(callback_url: impl Into<String>) -> Self {
        Self {
            callback_url: callback_url.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `CallbackUrl`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = callback_url.into();
        self
    }
    /// Sets `Token`.
    #[deprecated(note = "use `CallbackKey`")]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
    /// Sets `CallbackKey`.
    pub fn callback_key(mut self, callback_key: impl Into<String>) -> Self {
        self.callback_key = Some(callback_key.into());
        self
    }
    /// Sets `CallbackToken`.
    pub fn callback_token(mut self, callback_token: impl Into<String>) -> Self {
        self.callback_token = Some(callback_token.into());
        self
    }
}

impl rt::Record for CallbackInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.callback_url),
                rt::Member::OptionalText(&self.token),
                rt::Member::OptionalText(&self.callback_key),
                rt::Member::OptionalText(&self.callback_token),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.callback_url),
                rt::Slot::OptionalText(&mut self.token),
                rt::Slot::OptionalText(&mut self.callback_key),
                rt::Slot::OptionalText(&mut self.callback_token),
            ],
        );
    }
}

impl rt::Blank for CallbackInfo {
    const BLANK: Self = Self {
        callback_url: String::new(),
        token: None,
        callback_key: None,
        callback_token: None,
    };
}

rt::record_traits!(CallbackInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CallbackInfo",
    fields: &[
        rt::Field::Limited(
            "CallbackUrl",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Marked(
            "Token",
            rt::Kind::Text,
            rt::SENSITIVE.disabled("CallbackKey"),
        ),
        rt::Field::Marked("CallbackKey", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("CallbackToken", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};
