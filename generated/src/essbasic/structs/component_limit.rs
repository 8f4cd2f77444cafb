// Generated from schema/essbasic/2021-05-26/structs/ComponentLimit.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// Which kind of sign component a signer may add, and with which seals or signatures.
///
/// # Rules
///
/// - The seal of the legal representative leaves nothing to choose: leave ComponentValue out. (advice)
/// - A limit on SIGN_SIGNATURE takes kinds of signature: HANDWRITE, HANDWRITTEN_ESIGN, OCR_ESIGN, ESIGN or SYSTEM_ESIGN.
#[must_use]
#[non_exhaustive]
pub struct ComponentLimit {
    /// Whether the signer may add a company seal, a paging seal, the seal of the legal representative, or a personal signature.
    ///
    /// Limits: one of `SIGN_SEAL`, `SIGN_PAGING_SEAL`, `SIGN_LEGAL_PERSON_SEAL`, `SIGN_SIGNATURE`.
    pub component_type: enums::ComponentType,
    /// What may be used there.
    /// For company seals: ids of seals (only for the initiating company) or the kinds OFFICIAL, CONTRACT, FINANCE, PERSONNEL and OTHER, which do not count next to ids.
    /// For signatures: HANDWRITE (drawn while signing), HANDWRITTEN_ESIGN (a drawn one kept in the personal account, or drawn while signing), OCR_ESIGN (drawn and recognised), ESIGN (a personal seal) and SYSTEM_ESIGN (made by the system).
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
            id: "legal-person-seal-has-no-value",
            message: "The seal of the legal representative leaves nothing to choose: leave ComponentValue out.",
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
    ],
};
