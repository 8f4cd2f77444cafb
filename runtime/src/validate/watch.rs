//! Rules about elements, judged where the walk meets the elements.
//!
//! A rule of a request about every box of every party would have to look into all boxes
//! once more, after the walk has been there. So each type knows which of its rules look
//! below which member, and the walk takes them along: where an element lies open, they are
//! tried on it. Only those that some element seems to break are then applied, in their
//! order.

use std::cell::Cell;

use super::gate::Gate;
use super::node::{Node, Object};
use super::plan::{Plan, Prepared};
use super::present::Present;
use super::route::Scope;

/// The rules of a type that look at the elements below one member.
pub(super) struct Below {
    /// The place of the member.
    place: usize,
    /// The rules on each element, by their place in the table.
    rules: Vec<(Gate, usize)>,
    /// The rules by which a member differs from element to element, with its place.
    distinct: Vec<(usize, usize)>,
    /// The same for the members of the elements.
    inner: Vec<Self>,
}

impl Below {
    /// What the rules of a type look at.
    pub(super) fn all(rules: &[Prepared]) -> Vec<Self> {
        let mut all = Vec::new();
        let watched = rules.iter().enumerate().filter(|(_, rule)| rule.is_watched);
        for (index, rule) in watched {
            if let Some(each) = &rule.each {
                let gate = Gate::new(&rule.when, &rule.claim, false);
                let path: Vec<usize> = each.places().collect();
                Self::put(&mut all, &path, &mut |below| {
                    below.rules.push((gate, index))
                });
            } else if let Some(route) = rule.claim.distinct() {
                let mut path: Vec<usize> = route.places().collect();
                let member = path.pop().unwrap_or(usize::MAX);
                Self::put(&mut all, &path, &mut |below| {
                    below.distinct.push((index, member));
                });
            }
        }
        all
    }

    /// Puts something below the members of a path.
    fn put(all: &mut Vec<Self>, path: &[usize], what: &mut dyn FnMut(&mut Self)) {
        let [place, rest @ ..] = path else {
            return;
        };
        if Self::find(all, *place).is_none() {
            all.push(Self {
                place: *place,
                rules: Vec::new(),
                distinct: Vec::new(),
                inner: Vec::new(),
            });
        }
        let Some(below) = all.iter_mut().find(|below| below.place == *place) else {
            return;
        };
        match rest {
            [] => what(below),
            rest => Self::put(&mut below.inner, rest, what),
        }
    }

    fn find(all: &[Self], place: usize) -> Option<&Self> {
        all.iter().find(|below| below.place == place)
    }
}

/// An open object with rules on elements below it.
pub(super) struct Owner<'w> {
    /// Its type.
    pub(super) plan: &'static Plan,
    /// Its members.
    pub(super) nodes: &'w [Node<'w>],
    /// The rules that seem to be broken, a bit for each.
    suspects: Cell<u128>,
    /// The rules on differing values that have met one value.
    met: Cell<u128>,
}

impl<'w> Owner<'w> {
    /// How many rules can be watched; those behind are always applied.
    pub(super) const RULES: usize = 128;

    /// An object whose elements have not been walked yet.
    pub(super) fn new(plan: &'static Plan, nodes: &'w [Node<'w>]) -> Self {
        Self {
            plan,
            nodes,
            suspects: Cell::new(0),
            met: Cell::new(0),
        }
    }

    /// Whether some element seems to break this rule.
    pub(super) fn suspects(&self, rule: usize) -> bool {
        self.suspects.get() & bit(rule) != 0
    }

    fn suspect(&self, rule: usize) {
        self.suspects.set(self.suspects.get() | bit(rule));
    }

    /// Notes a value that may not come twice: a second one may be the first again.
    fn meet(&self, rule: usize) {
        match self.met.get() & bit(rule) {
            0 => self.met.set(self.met.get() | bit(rule)),
            _ => self.suspect(rule),
        }
    }

    /// Notes all rules on elements that cannot be tried.
    #[cold]
    fn suspect_all(&self, below: &Below) {
        let rules = below.rules.iter().map(|(_, rule)| *rule);
        let distinct = below.distinct.iter().map(|(rule, _)| *rule);
        for rule in rules.chain(distinct) {
            self.suspect(rule);
        }
        for inner in &below.inner {
            self.suspect_all(inner);
        }
    }
}

fn bit(rule: usize) -> u128 {
    let rule = u32::try_from(rule).ok();
    rule.and_then(|rule| 1_u128.checked_shl(rule)).unwrap_or(0)
}

/// The objects around an element whose rules look at it.
#[derive(Clone, Copy)]
pub(super) struct Watches<'w>([Option<Watch<'w>>; DEPTH]);

/// How many objects around an element may have rules on it; no type comes near.
const DEPTH: usize = 4;

#[derive(Clone, Copy)]
struct Watch<'w> {
    below: &'static Below,
    owner: &'w Owner<'w>,
}

impl<'w> Watches<'w> {
    /// Nobody looks.
    pub(super) const NONE: Self = Self([None; DEPTH]);

    /// Whether nobody looks.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self.0, [None, ..])
    }

    /// Who looks at what is in a member of an object that these look at.
    pub(super) fn inside(&self, owner: &'w Owner<'w>, place: usize) -> Self {
        let mut inside = Self::NONE;
        let mut free = inside.0.iter_mut();
        let outer = self.0.iter().flatten();
        let outer = outer.map(|watch| (&*watch.below.inner, watch.owner));
        for (all, owner) in outer.chain([(&*owner.plan.below, owner)]) {
            let Some(below) = Below::find(all, place) else {
                continue;
            };
            match free.next() {
                Some(watch) => *watch = Some(Watch { below, owner }),
                None => owner.suspect_all(below),
            }
        }
        inside
    }

    /// Tries the rules on an element that lies open.
    pub(super) fn look(&self, element: Object<'_>, nodes: &[Node<'_>], present: Present) {
        for Watch { below, owner } in self.0.iter().flatten() {
            for (gate, index) in &below.rules {
                if gate.is_open(present) && owner.is_broken(*index, element, nodes) {
                    owner.suspect(*index);
                }
            }
            for (index, member) in &below.distinct {
                if present.may_have(*member) {
                    owner.meet(*index);
                }
            }
        }
    }

    /// Notes that an element cannot be looked into.
    #[cold]
    pub(super) fn miss(&self) {
        for Watch { below, owner } in self.0.iter().flatten() {
            owner.suspect_all(below);
        }
    }
}

impl Owner<'_> {
    fn is_broken(&self, rule: usize, element: Object<'_>, nodes: &[Node<'_>]) -> bool {
        let scope = &Scope {
            owner: Object::Open(self.nodes),
            element: Node::Object(Object::Open(nodes)),
        };
        self.plan
            .rules
            .get(rule)
            .is_some_and(|rule| rule.is_about(Node::Object(element)) && rule.is_broken(scope))
    }
}
