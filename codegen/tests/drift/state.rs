//! Definitions while they are changed, with what must be told of it.

use std::collections::BTreeSet;

use proptest::sample::Index;

use super::definitions::{Action, Definitions, Object, PRIMITIVES};
use super::mutation::{Kind, Mutation};

/// A pointer and a class.
pub(crate) type Told = (String, &'static str);

/// Makes the changes that can be made one beside another; tells what each is to be told as.
pub(crate) fn apply(base: &Definitions, mutations: &[Mutation]) -> (Definitions, BTreeSet<Told>) {
    let mut state = State {
        now: base.clone(),
        told: BTreeSet::new(),
        reworded: BTreeSet::new(),
    };
    for (number, mutation) in mutations.iter().enumerate() {
        state.apply(number, mutation);
    }
    state.settle(base);
    (state.now, state.told)
}

struct State {
    now: Definitions,
    told: BTreeSet<Told>,
    /// Objects whose document was changed: who uses them at the end decides.
    reworded: BTreeSet<String>,
}

impl State {
    fn apply(&mut self, number: usize, mutation: &Mutation) {
        let Mutation {
            kind,
            at,
            other,
            new: [first, second],
        } = mutation;
        let new = format!("New{number}");
        let ends = [format!("{new}Request"), format!("{new}Response")];
        match kind {
            Kind::AddAction => {
                self.put_ends(&ends, [first, second]);
                self.put_action(&new, &ends[0], &ends[1]);
            }
            Kind::AddActionOfOldObjects => {
                let (input, output) = (self.any_object(at), self.any_object(other));
                self.put_action(&new, &input, &output);
            }
            Kind::AddTwoActionsThatShare => {
                self.put_ends(&ends, [first, second]);
                self.put_action(&new, &ends[0], &ends[1]);
                self.put_action(&format!("{new}Too"), &ends[0], &ends[1]);
            }
            Kind::RemoveAction => drop(self.take_action(at)),
            Kind::RemoveActionAndItsEnds => {
                for end in self.take_action(at) {
                    self.take_object(&end);
                }
            }
            Kind::AddObject => drop(self.now.objects.insert(new, first.clone())),
            Kind::RemoveObject => {
                let name = self.any_object(at);
                if !name.starts_with("New") {
                    self.take_object(&name);
                }
            }
            Kind::RewordObject => {
                let name = self.any_object(at);
                if !name.starts_with("New") && self.reworded.insert(name.clone()) {
                    self.object(&name).document.push('!');
                }
            }
            Kind::RedirectAction
            | Kind::RestateAction
            | Kind::RetitleAction
            | Kind::RewordAction => {
                self.change_action(*kind, at, other);
            }
            _ => self.change_member(*kind, at, other, &new, first),
        }
    }

    fn change_action(&mut self, kind: Kind, at: &Index, other: &Index) {
        let names: Vec<_> = self.now.actions.keys().cloned().collect();
        let end = self.any_object(other);
        let Some(name) = pick(&names, at).filter(|name| !name.starts_with("New")) else {
            return;
        };
        let class = match kind {
            Kind::RedirectAction => "type-changed",
            Kind::RestateAction => "status-changed",
            _ => "text-changed",
        };
        let Some(action) = self.now.actions.get_mut(name) else {
            return;
        };
        // To be redirected to where it goes already is no change.
        let is_change = !matches!(kind, Kind::RedirectAction) || action.output != end;
        if !is_change || !self.told.insert((format!("/actions/{name}"), class)) {
            return;
        }
        match kind {
            Kind::RedirectAction => action.output = end,
            Kind::RestateAction => action.status = "deprecated",
            Kind::RetitleAction => action.title.push('!'),
            _ => action.document.push('!'),
        }
    }

    fn change_member(&mut self, kind: Kind, at: &Index, other: &Index, new: &str, source: &Object) {
        let object = self.any_object(at);
        let names: Vec<_> = self.now.objects[&object].members.keys().cloned().collect();
        if object.starts_with("New") {
            return;
        }
        if let Kind::AddMember = kind {
            if let Some(member) = source.members.values().next() {
                self.object(&object)
                    .members
                    .insert(new.to_owned(), member.clone());
                self.told
                    .insert((format!("/objects/{object}/{new}"), "added"));
            }
            return;
        }
        let Some(name) = pick(&names, other).filter(|name| !name.starts_with("New")) else {
            return;
        };
        let place = format!("/objects/{object}/{name}");
        if let Kind::RemoveMember = kind {
            if !self.is_touched(&place) {
                self.object(&object).members.remove(name);
                self.told.insert((place, "removed"));
            }
            return;
        }
        let class = match kind {
            Kind::RetypeMember => "type-changed",
            Kind::DisableMember => "status-changed",
            Kind::RewordMember => "text-changed",
            // Required in a request and promised in an answer are one class, told once.
            _ => "required-changed",
        };
        let is_first = self.told.insert((place, class));
        let Some(member) = self
            .object(&object)
            .members
            .get_mut(name)
            .filter(|_| is_first)
        else {
            return;
        };
        match kind {
            Kind::RetypeMember => {
                let others = PRIMITIVES
                    .iter()
                    .filter(|it| **it != (member.ty.0, &member.ty.1));
                let others: Vec<_> = others.collect();
                let (ty, exact) = others[other.index(others.len())];
                member.ty = (ty, (*exact).to_owned());
            }
            Kind::RequireMember => member.required = !member.required,
            Kind::PromiseMember => member.output_required = !member.output_required,
            Kind::DisableMember => member.disabled = !member.disabled,
            _ => member.document.push('!'),
        }
    }

    fn put_ends(&mut self, ends: &[String; 2], objects: [&Object; 2]) {
        for (end, object) in ends.iter().zip(objects) {
            self.now.objects.insert(end.clone(), object.clone());
        }
    }

    fn put_action(&mut self, name: &str, input: &str, output: &str) {
        let action = Action {
            title: String::new(),
            document: String::new(),
            input: input.to_owned(),
            output: output.to_owned(),
            status: "online",
        };
        self.now.actions.insert(name.to_owned(), action);
        self.told.insert((format!("/actions/{name}"), "added"));
    }

    /// Removes an action that nothing else was done to; its ends.
    fn take_action(&mut self, at: &Index) -> Vec<String> {
        let names: Vec<_> = self.now.actions.keys().cloned().collect();
        let free = pick(&names, at).filter(|name| !self.is_touched(&format!("/actions/{name}")));
        let Some((name, action)) = free.and_then(|name| self.now.actions.remove_entry(name)) else {
            return Vec::new();
        };
        self.told.insert((format!("/actions/{name}"), "removed"));
        vec![action.input, action.output]
    }

    /// Removes an object that nothing uses and nothing else was done to. One always stays.
    fn take_object(&mut self, name: &str) {
        let is_free = !self.is_touched(&format!("/objects/{name}"));
        if is_free && !self.now.is_used(name) && self.now.objects.len() > 1 {
            self.now.objects.remove(name);
        }
    }

    fn any_object(&self, at: &Index) -> String {
        let names: Vec<_> = self.now.objects.keys().cloned().collect();
        names[at.index(names.len())].clone()
    }

    fn object(&mut self, name: &str) -> &mut Object {
        self.now
            .objects
            .get_mut(name)
            .expect("an object that was picked")
    }

    /// Whether anything was done at a place or below it.
    fn is_touched(&self, place: &str) -> bool {
        let below = format!("{place}/");
        let is_near = |pointer: &str| pointer == place || pointer.starts_with(&below);
        let name = place.strip_prefix("/objects/").unwrap_or_default();
        self.told.iter().any(|(pointer, _)| is_near(pointer)) || self.reworded.contains(name)
    }

    /// What is told of objects depends on who uses them before and after all changes.
    fn settle(&mut self, base: &Definitions) {
        let now = &self.now;
        for name in now
            .objects
            .keys()
            .filter(|it| !base.objects.contains_key(*it))
        {
            let owner = now.owner(name);
            if owner.is_none_or(|owner| base.actions.contains_key(owner)) {
                self.told.insert((format!("/objects/{name}"), "added"));
            }
        }
        for name in base
            .objects
            .keys()
            .filter(|it| !now.objects.contains_key(*it))
        {
            let owner = base.owner(name);
            if owner.is_none_or(|owner| now.actions.contains_key(owner)) {
                self.told.insert((format!("/objects/{name}"), "removed"));
            }
        }
        for name in &self.reworded {
            if base.owner(name).is_none() && now.owner(name).is_none() {
                self.told
                    .insert((format!("/objects/{name}"), "text-changed"));
            }
        }
    }
}

fn pick<'n>(names: &'n [String], at: &Index) -> Option<&'n String> {
    (!names.is_empty()).then(|| &names[at.index(names.len())])
}
