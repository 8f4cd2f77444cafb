//! Changes for people: by service, a line for each, reworded texts side by side.

use super::change::{Change, Class, Wording};
use super::columns::side_by_side;
use super::readable::{is_same, readable};

/// How the text is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// How many columns there are.
    pub width: usize,
    /// Whether colours may be used.
    pub colour: bool,
}

/// What was found in one service version.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The folder, relative to the schema folder (`ess/2020-11-11`).
    pub folder: String,
    /// The name of the service on the wire.
    pub service: String,
    /// The version.
    pub version: String,
    /// Whether there is a lock to compare with. Without one everything is new, and a
    /// number says more than a list.
    pub has_lock: bool,
    /// The changes, sorted.
    pub changes: Vec<Change>,
}

/// The changes of each service version.
pub fn render(judged: &[Judged], look: Look) -> String {
    let mut out = String::new();
    for group in judged {
        let (listed, unlisted): (Vec<_>, Vec<_>) = group
            .changes
            .iter()
            .partition(|change| group.has_lock || change.class == Class::Orphan);
        if group.changes.is_empty() && group.has_lock {
            continue;
        }
        out.push_str(&format!("{} {}\n", group.service, group.version));
        if !group.has_lock {
            out.push_str(&first(&unlisted));
        }
        for change in listed {
            out.push_str(&one(change, look));
        }
        out.push('\n');
    }
    out
}

/// What one can do about the changes.
pub fn advice(judged: &[Judged]) -> String {
    let mut out = String::new();
    let changes = || judged.iter().flat_map(|group| &group.changes);
    let is_missing = |change: &Change| change.wording == Wording::Missing;
    let is_other = |change: &Change| change.wording == Wording::Other;
    if changes().any(is_missing) {
        out.push_str("the old texts are not at hand: give the definitions of the last acceptance with --old FILE to see both side by side\n");
    }
    if changes().any(is_other) {
        out.push_str("some old texts are not at hand: the file given with --old is not that of the last acceptance\n");
    }
    let reworded = changes().filter(|it| it.class == Class::TextChanged);
    let markup = reworded.clone().filter(|it| is_markup(it)).count();
    if markup > 0 {
        let all = reworded.count();
        out.push_str(&format!(
            "{markup} of {all} changed texts differ in their markup alone\n"
        ));
    }
    for group in judged {
        out.push_str(&steps(group));
    }
    out
}

/// How many changes there are of each class, in one line.
pub fn counts(judged: &[Judged]) -> String {
    let changes: Vec<_> = judged.iter().flat_map(|group| &group.changes).collect();
    if changes.is_empty() {
        let names = judged
            .iter()
            .map(|group| format!("{} {}", group.service, group.version));
        return format!("no drift in {}", names.collect::<Vec<_>>().join(", "));
    }
    let of = |class| changes.iter().filter(|it| it.class == class).count();
    let classes = Class::ALL
        .iter()
        .map(|class| (of(*class), class.as_str()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"));
    let noun = if changes.len() == 1 {
        "change"
    } else {
        "changes"
    };
    let classes: Vec<_> = classes.collect();
    format!("{} {noun}: {}", changes.len(), classes.join(", "))
}

/// What there is when nothing was accepted yet.
fn first(changes: &[&Change]) -> String {
    let below = |start| {
        let found = changes.iter().filter(|it| it.pointer.starts_with(start));
        found.count()
    };
    format!(
        "  no lock yet, so everything is new: {} actions and {} shared objects\n",
        below("/actions/"),
        below("/objects/"),
    )
}

fn one(change: &Change, look: Look) -> String {
    let Change {
        class,
        pointer,
        old,
        new,
        wording,
        ..
    } = change;
    let start = format!("  {:<16}  {pointer}", class.as_str());
    match (class, wording) {
        (Class::TextChanged, Wording::Known) if is_markup(change) => {
            format!("{start}  only the markup\n")
        }
        (Class::TextChanged, Wording::Known) => {
            let [old, new] = wordings(change);
            format!("{start}\n{}", side_by_side(&old, &new, look))
        }
        (Class::TextChanged, _) => format!("{start}  old text not at hand\n"),
        (Class::Added | Class::Orphan | Class::Removed, _) => format!("{start}\n"),
        (Class::RequiredChanged | Class::StatusChanged | Class::TypeChanged, _) => {
            let [old, new] = [old, new].map(|it| it.as_deref().unwrap_or("nothing"));
            format!("{start}  {old} -> {new}\n")
        }
    }
}

/// Both wordings as one reads them.
fn wordings(change: &Change) -> [String; 2] {
    [&change.old, &change.new].map(|text| readable(text.as_deref().unwrap_or_default()))
}

/// Whether a text says what it said before in other clothes.
fn is_markup(change: &Change) -> bool {
    let [old, new] = wordings(change);
    change.wording == Wording::Known && is_same(&old, &new)
}

/// What to do next in one service version.
fn steps(group: &Judged) -> String {
    let Judged {
        folder,
        has_lock,
        changes,
        ..
    } = group;
    let mut out = String::new();
    let has = |class| changes.iter().any(|change| change.class == class);
    let is_action = |it: &Change| it.class == Class::Added && it.pointer.starts_with("/actions/");
    if *has_lock && changes.iter().any(is_action) {
        let name = folder.split('/').next().unwrap_or_default();
        out.push_str(&format!(
            "for a new action: cargo xtask import --vendor FILE --service {name} --out schema --action ACTION\n"
        ));
    }
    if has(Class::Orphan) {
        out.push_str(&format!(
            "orphans are in {folder} of the schema, but the vendor has no such thing: rename or remove them there\n"
        ));
    }
    if !has_lock {
        out.push_str(&format!(
            "to make the first lock in {folder} of the schema: cargo xtask drift --vendor FILE --accept\n"
        ));
    } else if changes.iter().any(|it| it.class != Class::Orphan) {
        out.push_str(&format!(
            "when {folder} of the schema follows the changes: cargo xtask drift --vendor FILE --accept\n"
        ));
    }
    out
}
