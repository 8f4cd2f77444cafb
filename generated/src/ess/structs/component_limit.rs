// Generated from schema/ess/2020-11-11/structs/ComponentLimit.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A kind of seal or signature that a party may add while signing, when signers place them themselves.
///
/// # Rules
///
/// - A limit on SIGN_SIGNATURE takes kinds of signature: HANDWRITE, HANDWRITTEN_ESIGN, OCR_ESIGN, ESIGN or SYSTEM_ESIGN.
/// - There is only one seal of the legal representative: leave ComponentValue out. (advice)
#[must_use]
#[non_exhaustive]
pub struct ComponentLimit {
    /// The kind that may be added.
    ///
    /// Limits: one of `SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`, `SIGN_SIGNATURE`.
    pub component_type: enums::ComponentType,
    /// What the party may choose from.
    /// For seals either kinds (OFFICIAL, CONTRACT, FINANCE, PERSONNEL, OTHER) or ids of seals of the own company or, within a group, of a subsidiary; ids win over kinds, and other companies can be limited by kind only.
    /// For SIGN_SIGNATURE ways of signing: HANDWRITE (by hand on the spot), HANDWRITTEN_ESIGN (by hand and kept in the personal account, or on the spot), OCR_ESIGN (by hand and recognised), ESIGN (a personal seal) and SYSTEM_ESIGN (made by the service).
    pub component_value: Option<Vec<String>>,
}

impl ComponentLimit {
    /// Makes one with what it needs.
    pub fn new(component_type: impl Into<enums::ComponentType>) -> Self {
        Self {
            component_type: component_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ComponentType`.
    pub fn component_type(
        mut self,
        component_type: impl Into<enums::ComponentType>,
    ) -> Self {
        self.component_type = component_type.into();
        self
    }
    /// Sets `ComponentValue`.
    pub fn component_value(
        mut self,
        component_value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_value = Some(rt::list_from(component_value));
        self
    }
}

impl rt::Record for ComponentLimit {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.component_type),
                rt::Member::Value(&self.component_value),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.component_type),
                rt::Slot::Value(&mut self.component_value),
            ],
        );
    }
}

impl rt::Blank for ComponentLimit {
    const BLANK: Self = Self {
        component_type: rt::Blank::BLANK,
        component_value: None,
    };
}

rt::record_traits!(ComponentLimit);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ComponentLimit",
    fields: &[
        rt::Field::Limited(
            "ComponentType",
            rt::Kind::Enum(&enums::component_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("SIGN_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                            rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                            rt::Literal::Text("SIGN_SIGNATURE"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("ComponentValue", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[
        rt::Rule {
            id: "signature-kinds",
            message: "A limit on SIGN_SIGNATURE takes kinds of signature: HANDWRITE, HANDWRITTEN_ESIGN, OCR_ESIGN, ESIGN or SYSTEM_ESIGN.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("SIGN_SIGNATURE")],
                None,
            ),
            demand: rt::Demand::Allow(
                "ComponentValue[*]",
                &[
                    rt::Literal::Text("HANDWRITE"),
                    rt::Literal::Text("HANDWRITTEN_ESIGN"),
                    rt::Literal::Text("OCR_ESIGN"),
                    rt::Literal::Text("ESIGN"),
                    rt::Literal::Text("SYSTEM_ESIGN"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "legal-person-seal-has-no-choice",
            message: "There is only one seal of the legal representative: leave ComponentValue out.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL")],
                None,
            ),
            demand: rt::Demand::Ignored(&["ComponentValue"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
