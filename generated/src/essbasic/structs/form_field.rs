// Generated from schema/essbasic/2021-05-26/structs/FormField.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is filled into one field of a template.
/// For a field of the type DYNAMIC_TABLE the value is JSON: `headers`, a list of objects, never merged, with `content`, `widthPercent` (share of the width; columns without it share the rest evenly) and `style`; `rowCount`, the greatest number of rows; `body.cells`, a list of objects with `rowStart`, `rowEnd`, `columnStart` and `columnEnd` (from 1; a cell may span several), `content` and `style`; and `settings` with `headerRowDisplay` (`false` leaves the header out).
/// A `style` has `font` (黑体 or 宋体), `fontSize` (6 to 72), `color` such as `#B50000` or `0xB50000`, `bold` and `align` (LEFT, CENTER or RIGHT).
///
/// # Rules
///
/// - Nothing says which field is filled: set ComponentName, or ComponentId.
#[must_use]
#[non_exhaustive]
pub struct FormField {
    /// What is filled in, as text, where `\n` breaks lines.
    /// Check boxes take `true` or `false`, pictures and attachments ids from UploadFiles (JPG or PNG, up to 6 for an attachment, joined by commas), selectors (fields for sex and education, too) the text of the option (several joined by 、), dates 2026年01月31日, districts province, city and district in one text, tables JSON with headers (up to 10), rowCount, body.cells and settings.
    /// Text takes Chinese, letters, digits and punctuation, no emoji, and a header or cell up to 100 characters.
    /// Fields for facts of a party are checked: a company's name takes Chinese characters and full-width parentheses, a credit code and an identity document must be valid, a legal representative has 2 to 25 Chinese characters or 1 to 50 letters, a mobile number 11 digits of mainland China that begin with 13 to 19, an opinion up to 50 characters, and number fields (a decimal point is fine) and e-mail fields take only such.
    pub component_value: String,
    /// The id of the field, as the template in the console shows it.
    /// CreateFlowsByTemplates does not use it; use ComponentName there.
    pub component_id: Option<String>,
    /// The name of the field in the template, as the template editor of the console shows it.
    ///
    /// Limits: text without emoji (warns); at most 20 characters (warns).
    pub component_name: Option<String>,
    /// Whether the value that was filled in can no longer be edited on embedded pages that start contracts: `true` locks it, `false` leaves it open.
    ///
    /// Default: `false`.
    pub lock_component_value: Option<bool>,
}

impl FormField {
    /// Makes one with what it needs.
    pub fn new(component_value: impl Into<String>) -> Self {
        Self {
            component_value: component_value.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ComponentValue`.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = component_value.into();
        self
    }
    /// Sets `ComponentId`.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }
    /// Sets `LockComponentValue`.
    #[inline]
    pub fn lock_component_value(mut self, lock_component_value: bool) -> Self {
        self.lock_component_value = Some(lock_component_value);
        self
    }
}

impl rt::Record for FormField {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.component_value),
                rt::Member::OptionalText(&self.component_id),
                rt::Member::OptionalText(&self.component_name),
                rt::Member::OptionalBoolean(&self.lock_component_value),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.component_value),
                rt::Slot::OptionalText(&mut self.component_id),
                rt::Slot::OptionalText(&mut self.component_name),
                rt::Slot::OptionalBoolean(&mut self.lock_component_value),
            ],
        );
    }
}

impl rt::Blank for FormField {
    const BLANK: Self = Self {
        component_value: String::new(),
        component_id: None,
        component_name: None,
        lock_component_value: None,
    };
}

rt::record_traits!(FormField);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FormField",
    fields: &[
        rt::Field::Marked("ComponentValue", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional("ComponentId", rt::Kind::Text),
        rt::Field::Limited(
            "ComponentName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new(
                                "^[^\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}]*$",
                            )
                            .hint("text without emoji"),
                    ),
                ),
                rt::Check::Warn(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("LockComponentValue", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "id-or-name",
            message: "Nothing says which field is filled: set ComponentName, or ComponentId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["ComponentId"], &["ComponentName"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
