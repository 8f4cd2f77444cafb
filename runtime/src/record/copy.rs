//! Copies of records, written once.

use super::{Blank, Field, Kind, Member, Record, Slot, Symbol, View};

/// A record with the same values.
///
/// A derived `Clone` names every member once more, for every type, and is dear to check;
/// the members that a record shows and the places that it opens say the same.
pub fn copy<T: Record + Blank>(record: &T) -> T {
    let mut copy = T::BLANK;
    copy_into(record, &mut copy);
    copy
}

/// Puts the values of one record into a blank one of the same type.
pub fn copy_into(from: &dyn Record, to: &mut dyn Record) {
    let fields = from.shape().fields;
    from.members(&mut |members: &[Member<'_>]| {
        to.slots(&mut |slots: &mut [Slot<'_>]| {
            for (index, (member, slot)) in members.iter().zip(slots).enumerate() {
                let kind = fields.get(index).map_or(&Kind::Text, Field::kind);
                // Every variant is named, so that a new one is not forgotten here.
                match member {
                    Member::Text(_)
                    | Member::OptionalText(_)
                    | Member::Integer(_)
                    | Member::OptionalInteger(_)
                    | Member::Float(_)
                    | Member::OptionalFloat(_)
                    | Member::Boolean(_)
                    | Member::OptionalBoolean(_)
                    | Member::Value(_) => put(member.view(), slot.reborrow(), kind),
                    Member::Further(further) => {
                        if let Slot::Further(place) = slot {
                            (*further).clone_into(place);
                        }
                    }
                }
            }
        });
    });
}

/// Puts a value into a blank place.
fn put(view: View<'_>, slot: Slot<'_>, kind: &'static Kind) {
    if let View::Absent = view {
        return;
    }
    match (view, slot.filled(), kind) {
        (View::Text(text), Slot::Text(place), _) => text.clone_into(place),
        (View::Text(text), Slot::Symbol(place), Kind::Enum(table)) => {
            *place = Symbol::new(table, text);
        }
        (View::Integer(number), Slot::Integer(place), _) => *place = number,
        (View::Float(number), Slot::Float(place), _) => *place = number,
        (View::Boolean(flag), Slot::Boolean(place), _) => *place = flag,
        (View::Record(record), Slot::Record(place), _) => copy_into(record, place),
        (View::List(list), Slot::List(place), Kind::List(item)) => {
            for index in 0..list.len() {
                put(list.item(index), place.push(), item);
            }
        }
        // The two sides are of one type, so nothing else can meet.
        _ => {}
    }
}
