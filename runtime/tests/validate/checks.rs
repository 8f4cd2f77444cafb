//! Each limit on a string: what just passes, and what just fails.

use serde_json::json;
use tencent_esign_runtime::record::{Field, Kind};
use tencent_esign_runtime::validate::{Charset, Check, Content, Format, LengthUnit, Pattern, Test};

use crate::support::{NOW, checked, fails, leak, limited, passes, shape};

#[test]
fn max_length() {
    let check = Check::deny(Test::MaxLength(3, LengthUnit::Chars)).code("InvalidParameter.Name");
    let chars = checked(Kind::Text, check);
    passes(chars, json!({"A": "合同书"}));
    fails(
        chars,
        json!({"A": "合同书1"}),
        &[
            "/A: deny maxLength: has 4 characters, must have at most 3: shorten it \
           [InvalidParameter.Name]",
        ],
    );
    let bytes = limited(Kind::Text, Test::MaxLength(6, LengthUnit::Bytes));
    passes(bytes, json!({"A": "合同"}));
    fails(
        bytes,
        json!({"A": "合同1"}),
        &["/A: deny maxLength: has 7 bytes, must have at most 6: shorten it"],
    );
}

#[test]
fn min_length() {
    let chars = limited(Kind::Text, Test::MinLength(2, LengthUnit::Chars));
    passes(chars, json!({"A": "合同"}));
    passes(chars, json!({"A": ""}));
    fails(
        chars,
        json!({"A": "合"}),
        &["/A: deny minLength: has 1 character, must have at least 2: make it longer"],
    );
    let bytes = limited(Kind::Text, Test::MinLength(4, LengthUnit::Bytes));
    passes(bytes, json!({"A": "合1"}));
    fails(
        bytes,
        json!({"A": "合"}),
        &["/A: deny minLength: has 3 bytes, must have at least 4: make it longer"],
    );
}

#[test]
fn charset() {
    let word = checked(Kind::Text, Check::warn(Test::Charset(Charset::CjkWord)));
    passes(word, json!({"A": "合同_1a"}));
    fails(
        word,
        json!({"A": "合同&1"}),
        &[
            "/A: warn charset: has '&' at place 3, may only have Chinese characters, letters, \
           digits and underscores",
        ],
    );
}

#[test]
fn pattern() {
    let digits = limited(Kind::Text, Test::Pattern(Pattern::new("^[0-9]{8}$")));
    passes(digits, json!({"A": "20260131"}));
    passes(digits, json!({"A": ""}));
    fails(
        digits,
        json!({"A": "2026013"}),
        &["/A: deny pattern: is \"2026013\", must be a text that matches ^[0-9]{8}$"],
    );
    let said = Test::Pattern(Pattern::new("^[0-9]{8}$").hint("eight digits"));
    fails(
        limited(Kind::Text, said),
        json!({"A": "2026013"}),
        &["/A: deny pattern: is \"2026013\", must be eight digits"],
    );
}

#[test]
fn format() {
    let mobile = checked(Kind::Text, Check::warn(Test::Format(Format::MobileCn)));
    passes(mobile, json!({"A": "13800138000"}));
    passes(mobile, json!({"A": ""}));
    fails(
        mobile,
        json!({"A": "1380013800"}),
        &[
            "/A: warn format: is \"1380013800\", must be a mobile number of mainland China \
           (11 digits that begin with 1)",
        ],
    );
    let moment = limited(Kind::Integer, Test::Format(Format::UnixSeconds));
    passes(moment, json!({"A": NOW}));
    fails(
        moment,
        json!({"A": NOW * 1000}),
        &[
            "/A: deny format: is 1800000000000, must be a moment in seconds since 1970, \
           not in milliseconds",
        ],
    );
}

#[test]
fn id_card_by_its_kind() {
    let shape = shape(
        vec![
            Field::optional("Kind", Kind::Text),
            Field::optional("Number", Kind::Text).checks(leak(vec![
                Check::warn(Test::IdCard("Kind")).code("InvalidParameter.CardNumber"),
            ])),
        ],
        vec![],
    );
    let resident = "11010519491231002X";
    passes(shape, json!({"Number": resident}));
    passes(shape, json!({"Kind": "", "Number": resident}));
    passes(
        shape,
        json!({"Kind": "HONGKONG_MACAO_AND_TAIWAN", "Number": resident}),
    );
    passes(
        shape,
        json!({"Kind": "HONGKONG_AND_MACAO", "Number": "H1234567890"}),
    );
    passes(shape, json!({"Kind": "OTHER_CARD_TYPE", "Number": "G12"}));
    fails(
        shape,
        json!({"Kind": "HONGKONG_AND_MACAO", "Number": resident}),
        &[
            "/Number: warn format: is \"11010519491231002X\", must be the number of a travel permit \
           (H or M and 10 digits) [InvalidParameter.CardNumber]",
        ],
    );
    fails(
        shape,
        json!({"Kind": "ID_CARD", "Number": "110105194912310020"}),
        &[
            "/Number: warn format: is \"110105194912310020\", must be the number of an identity card \
           (18 characters, X in upper case, the last one checks the others) \
           [InvalidParameter.CardNumber]",
        ],
    );
}

#[test]
fn max_decoded_bytes() {
    let small = limited(Kind::Text, Test::MaxDecodedBytes(5));
    passes(small, json!({"A": "QUJDREU="}));
    fails(
        small,
        json!({"A": "QUJDREVG"}),
        &["/A: deny maxDecodedBytes: is 6 bytes once decoded, must be at most 5 bytes: shrink it"],
    );
    let single = limited(Kind::Text, Test::MaxDecodedBytes(0));
    fails(
        single,
        json!({"A": "QQ=="}),
        &["/A: deny maxDecodedBytes: is 1 byte once decoded, must be at most 0 bytes: shrink it"],
    );
}

#[test]
fn json_in_a_string() {
    let object = limited(Kind::Text, Test::Json(Content::Object));
    passes(object, json!({"A": " {\"a\": [1, {}]}"}));
    fails(
        object,
        json!({"A": "[1]"}),
        &["/A: deny json: must carry a JSON object, but carries JSON of another kind"],
    );
    fails(
        object,
        json!({"A": "{\"a\": \n'b'}"}),
        &["/A: deny json: must carry a JSON object, but is no JSON at line 2, column 1"],
    );
    let array = limited(Kind::Text, Test::Json(Content::Array));
    passes(array, json!({"A": "[]"}));
    fails(
        array,
        json!({"A": "{}"}),
        &["/A: deny json: must carry a JSON array, but carries JSON of another kind"],
    );
    let any = limited(Kind::Text, Test::Json(Content::Any));
    passes(any, json!({"A": "1"}));
    fails(
        any,
        json!({"A": "1 2"}),
        &["/A: deny json: must carry a JSON value, but is no JSON at line 1, column 3"],
    );
}
