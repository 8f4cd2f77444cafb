// Generated from schema/ess/2020-11-11/structs/FormField.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What one field of a template is filled with.
/// The field is named by its id or its name.
/// For a field of the type DYNAMIC_TABLE the value is JSON: `headers`, a list of objects with `content`, `widthPercent` (share of the width in percent; columns without one share the rest evenly) and `style`; `rowCount`, the highest number of rows; `body.cells`, a list of objects with `rowStart`, `rowEnd`, `columnStart` and `columnEnd` (from 1; a cell may span several, a header may not), `content` and `style`; and `settings` with `headerRowDisplay` (`false` leaves the header out).
/// A `style`, an object or its JSON text, has `font` (黑体 or 宋体), `fontSize` (6 to 72), `color` such as `#B50000` or `0xB50000`, `bold` and `align` (LEFT, CENTER or RIGHT).
///
/// # Rules
///
/// - The entry does not say which field it fills: set ComponentId or ComponentName.
#[must_use]
#[non_exhaustive]
pub struct FormField {
    /// The content, in the form that the type of the field asks for: text for TEXT and MULTI_LINE_TEXT (`\n` breaks lines), of Chinese characters, letters, digits and punctuation without emoji; `true` or `false` for CHECK_BOX; the id of an uploaded picture (JPG or PNG) for FILL_IMAGE; up to six ids of uploaded doc, docx, xls, xlsx, html, jpg, jpeg, png, bmp, txt or pdf files, joined by commas, for ATTACHMENT (one table of the vendor's says JPG and PNG only); one of the options for SELECTOR, several joined by `、`; a date such as `2027年03月01日` for DATE; province, city and district in one text for DISTRICT; JSON with headers (up to 10), rowCount, body.cells and settings for DYNAMIC_TABLE, a header or cell up to 100 characters; the id of a seal for a SIGN_SEAL that is sealed automatically, where the one that the template has already goes first.
    /// Fields for facts of a party are checked: a company's name takes Chinese characters and full-width parentheses, a credit code and an identity document must be valid, a legal representative has 2 to 25 Chinese characters or 1 to 50 letters, a mobile number 11 digits of mainland China that begin with 13 to 19, an opinion up to 50 characters, addresses, districts and options are text like the above, number (a decimal point is fine) and e-mail fields take only such, and gender and education fields one of their options.
    pub component_value: String,
    /// The field's id in the template, which DescribeFlowTemplates gives.
    pub component_id: Option<String>,
    /// The field's name in the template, in place of its id.
    /// The vendor allows 30 characters here, but only 20 in a table of the forms of values.
    ///
    /// Limits: text without emoji (warns); at most 20 characters (advice); at most 30 characters.
    pub component_name: Option<String>,
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
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.component_value),
                rt::Slot::OptionalText(&mut self.component_id),
                rt::Slot::OptionalText(&mut self.component_name),
            ],
        );
    }
}

impl rt::Blank for FormField {
    const BLANK: Self = Self {
        component_value: String::new(),
        component_id: None,
        component_name: None,
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
                rt::Check::Info(rt::Test::MaxLength(20, rt::LengthUnit::Chars)),
                rt::Check::Deny(rt::Test::MaxLength(30, rt::LengthUnit::Chars)),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "which-field",
            message: "The entry does not say which field it fills: set ComponentId or ComponentName.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["ComponentId"], &["ComponentName"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
