// Generated from schema/essbasic/2021-05-26/structs/CreateResultPageConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `CreateResultPageConfig`.
#[must_use]
#[non_exhaustive]
pub struct CreateResultPageConfig {
    /// `Type`.
    pub type_: i64,
    /// `Title`.
    pub title: String,
    /// `Description`.
    pub description: Option<String>,
}

impl CreateResultPageConfig {
    /// Makes one with what it needs.
    pub fn new(type_: i64, title: impl Into<String>) -> Self {
        Self {
            type_,
            title: title.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, type_: i64) -> Self {
        self.type_ = type_;
        self
    }
    /// Sets `Title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Record for CreateResultPageConfig {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.type_),
                rt::Member::Text(&self.title),
                rt::Member::OptionalText(&self.description),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.type_),
                rt::Slot::Text(&mut self.title),
                rt::Slot::OptionalText(&mut self.description),
            ],
        );
    }
}

impl rt::Blank for CreateResultPageConfig {
    const BLANK: Self = Self {
        type_: 0,
        title: String::new(),
        description: None,
    };
}

rt::record_traits!(CreateResultPageConfig);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CreateResultPageConfig",
    fields: &[
        rt::Field::required("Type", rt::Kind::Integer),
        rt::Field::required("Title", rt::Kind::Text),
        rt::Field::optional("Description", rt::Kind::Text),
    ],
    rules: &[],
};
