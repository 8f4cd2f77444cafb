//! Typed requests as the generator writes them, with and without the client's identity.

use tencent_esign_runtime::record::{
    Blank, EnumTable, EnumValues, Field, Identity, Kind, Member, Open, Outgoing, Record, Shape,
    Show, Slot, Symbol, Value,
};
use tencent_esign_runtime::validate::{
    Check, Condition, Demand, LengthUnit, Rule, Severity, Test, validate,
};

static UNIT: EnumTable = EnumTable {
    name: "Unit",
    values: EnumValues::Text(&["PT", "PX"]),
    severity: Severity::Deny,
    code: "",
};

static USER: Shape = Shape {
    name: "UserInfo",
    fields: &[Field::optional("UserId", Kind::Text)],
    rules: &[],
};

static REQUEST: Shape = Shape {
    name: "CreateThingRequest",
    fields: &[
        Field::identity("Operator", Kind::Record(&USER)),
        Field::required("Name", Kind::Text)
            .checks(&[Check::deny(Test::MaxLength(5, LengthUnit::Chars))]),
        Field::required("Width", Kind::Float).checks(&[Check::deny(Test::Maximum(9.5))]),
        Field::required("Unit", Kind::Enum(&UNIT)),
        Field::optional("Note", Kind::Text),
        Field::required("Ids", Kind::List(&Kind::Text)),
    ],
    rules: &[Rule {
        id: "operator-user-id",
        message: "The Operator has no UserId. Set Operator.UserId.",
        each: "",
        when: Condition::Not(&Condition::Present("Note")),
        demand: Demand::Require(&["Operator.UserId"]),
        severity: Severity::Deny,
        code: "",
    }],
};

struct User {
    user_id: Option<String>,
}

impl Record for User {
    fn shape(&self) -> &'static Shape {
        &USER
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[Member::OptionalText(&self.user_id)]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut [Slot::OptionalText(&mut self.user_id)]);
    }
}

impl Blank for User {
    const BLANK: Self = Self { user_id: None };
}

struct Request {
    operator: Option<User>,
    name: String,
    width: f64,
    unit: Unit,
    note: Option<String>,
    ids: Vec<String>,
}

impl Record for Request {
    fn shape(&self) -> &'static Shape {
        &REQUEST
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[
            Member::Value(&self.operator),
            Member::Text(&self.name),
            Member::Float(&self.width),
            Member::Value(&self.unit),
            Member::OptionalText(&self.note),
            Member::Value(&self.ids),
        ]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut [
            self.operator.slot(),
            Slot::Text(&mut self.name),
            Slot::Float(&mut self.width),
            self.unit.slot(),
            Slot::OptionalText(&mut self.note),
            self.ids.slot(),
        ]);
    }
}

impl Blank for Request {
    const BLANK: Self = Self {
        operator: None,
        name: String::new(),
        width: 0.0,
        unit: Unit(Symbol::BLANK),
        note: None,
        ids: Vec::new(),
    };
}

/// A string out of an open list, as the generator wraps it.
struct Unit(Symbol);

impl Value for Unit {
    fn view(&self) -> tencent_esign_runtime::record::View<'_> {
        tencent_esign_runtime::record::View::Text(self.0.as_str())
    }

    fn slot(&mut self) -> tencent_esign_runtime::record::Slot<'_> {
        tencent_esign_runtime::record::Slot::Symbol(&mut self.0)
    }

    fn blank() -> Self {
        Self(Symbol::BLANK)
    }
}

fn request() -> Request {
    Request {
        operator: Some(User {
            user_id: Some("u".into()),
        }),
        name: "lease".into(),
        width: 9.5,
        unit: Unit(Symbol::new(&UNIT, "PT")),
        note: None,
        ids: vec![],
    }
}

fn lines(request: Outgoing<'_>) -> Vec<String> {
    validate(request, 0)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_right_request_passes() {
    assert_eq!(lines(Outgoing::new(&request())), [""; 0]);
}

#[test]
fn a_blank_request_lacks_its_strings() {
    assert_eq!(
        lines(Outgoing::new(&Request::BLANK)),
        [
            "/Operator: deny required: is missing, but the server needs it: \
             set it here, or once on the client",
            "/Name: deny required: is empty, but the server needs it: set it",
            "/Unit: deny required: is empty, but the server needs it: set it",
            "/Operator/UserId: deny require (operator-user-id): The Operator has no UserId. \
             Set Operator.UserId.",
        ]
    );
}

#[test]
fn values_are_judged() {
    let mut wrong = request();
    wrong.name = "leases".into();
    wrong.width = 9.75;
    wrong.unit = Unit(Symbol::new(&UNIT, "cm"));
    assert_eq!(
        lines(Outgoing::new(&wrong)),
        [
            "/Name: deny maxLength: has 6 characters, must have at most 5: shorten it",
            "/Width: deny maximum: is 9.75, must be at most 9.5",
            "/Unit: deny enum: is \"cm\", must be one of \"PT\", \"PX\"",
        ]
    );
}

#[test]
fn what_json_cannot_say_is_of_the_wrong_type() {
    let mut wrong = request();
    wrong.width = f64::NAN;
    assert_eq!(
        lines(Outgoing::new(&wrong)),
        ["/Width: deny type: is not a finite number, must be a number"]
    );
}

#[test]
fn the_identity_of_the_client_stands_in() {
    let mut identity = Identity::default();
    identity.set(
        "Operator",
        Box::new(User {
            user_id: Some("u".into()),
        }),
    );
    let mut open = request();
    open.operator = None;
    assert_eq!(lines(Outgoing::with_identity(&open, &identity)), [""; 0]);

    open.operator = Some(User { user_id: None });
    assert_eq!(
        lines(Outgoing::with_identity(&open, &identity)),
        [
            "/Operator/UserId: deny require (operator-user-id): The Operator has no UserId. \
          Set Operator.UserId."
        ]
    );
}

#[test]
fn an_identity_of_another_type_is_found() {
    let mut identity = Identity::default();
    identity.set("Operator", Box::new(request()));
    let mut open = request();
    open.operator = None;
    open.note = Some("x".into());
    assert_eq!(
        lines(Outgoing::with_identity(&open, &identity)),
        ["/Operator: deny type: is an object of another type, must be an object"]
    );
}
