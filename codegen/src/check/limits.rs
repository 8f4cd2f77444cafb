//! The limits of a member, whatever form they are written in.

use crate::document::Path;
use crate::schema::{FieldDef, Limits, Severity};

/// The limits of one word of a member.
pub(crate) struct Word<'f> {
    /// The key (`maxLength`).
    pub(crate) key: &'static str,
    /// The limits, without their values.
    pub(crate) limits: Vec<Stated<'f, ()>>,
}

/// One limit.
pub(crate) struct Stated<'f, T> {
    /// The limit itself.
    pub(super) value: T,
    /// How a break is judged.
    pub(crate) severity: Severity,
    /// The server's code.
    pub(super) code: Option<&'f str>,
    /// The sibling that decides.
    pub(super) by: Option<&'f str>,
    /// What a text that matches is.
    pub(super) hint: Option<&'f str>,
    /// Whether the limit says where it is documented.
    pub(super) has_source: bool,
    /// How it is written.
    form: Form,
}

#[derive(Clone, Copy)]
enum Form {
    Plain,
    Object,
    Item(usize),
}

/// All words of a member that limit it.
pub(crate) fn words(field: &FieldDef) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    add(&mut words, "format", &field.format);
    add(&mut words, "charset", &field.charset);
    add(&mut words, "pattern", &field.pattern);
    add(&mut words, "minLength", &field.min_length);
    add(&mut words, "maxLength", &field.max_length);
    add(&mut words, "maxDecodedBytes", &field.max_decoded_bytes);
    add(&mut words, "json", &field.json);
    add(&mut words, "enum", &field.values);
    add(&mut words, "minimum", &field.minimum);
    add(&mut words, "maximum", &field.maximum);
    add(&mut words, "minItems", &field.min_items);
    add(&mut words, "maxItems", &field.max_items);
    add(&mut words, "uniqueItems", &field.unique_items);
    add(&mut words, "uniqueBy", &field.unique_by);
    add(&mut words, "time", &field.time);
    words
}

fn add<'f, T>(words: &mut Vec<Word<'f>>, key: &'static str, limits: &'f Option<Limits<T>>) {
    if limits.is_some() {
        let limits = stated(limits).map(|limit| limit.with(())).collect();
        words.push(Word { key, limits });
    }
}

/// The limits of one word.
pub(super) fn stated<T>(limits: &Option<Limits<T>>) -> impl Iterator<Item = Stated<'_, &T>> {
    let (many, plain) = match limits {
        None => ([].as_slice(), None),
        Some(Limits::Many(many)) => (many.as_slice(), None),
        Some(Limits::One(one)) => (std::slice::from_ref(one), None),
        Some(Limits::Plain(value)) => ([].as_slice(), Some(value)),
    };
    let is_list = matches!(limits, Some(Limits::Many(_)));
    let form = move |index| {
        if is_list {
            Form::Item(index)
        } else {
            Form::Object
        }
    };
    let objects = many.iter().enumerate().map(move |(index, limit)| Stated {
        value: &limit.value,
        severity: limit.severity,
        code: limit.code.as_deref(),
        by: limit.by.as_deref(),
        hint: limit.hint.as_deref(),
        has_source: limit.source.is_some(),
        form: form(index),
    });
    let plain = plain.map(|value| Stated {
        value,
        severity: Severity::Deny,
        code: None,
        by: None,
        hint: None,
        has_source: false,
        form: Form::Plain,
    });
    objects.chain(plain)
}

impl<'f, T> Stated<'f, T> {
    fn with<U>(self, value: U) -> Stated<'f, U> {
        Stated {
            value,
            severity: self.severity,
            code: self.code,
            by: self.by,
            hint: self.hint,
            has_source: self.has_source,
            form: self.form,
        }
    }

    /// Calls with the path of the limit's value; `word` is the path of the word.
    pub(super) fn at_value(&self, word: &Path<'_>, tell: impl FnOnce(&Path<'_>)) {
        match self.form {
            Form::Plain => tell(word),
            Form::Object => tell(&word.key("value")),
            Form::Item(index) => tell(&word.index(index).key("value")),
        }
    }

    /// Calls with the path of another key of the limit.
    pub(super) fn at_key(&self, word: &Path<'_>, key: &str, tell: impl FnOnce(&Path<'_>)) {
        match self.form {
            Form::Plain => tell(word),
            Form::Object => tell(&word.key(key)),
            Form::Item(index) => tell(&word.index(index).key(key)),
        }
    }
}
