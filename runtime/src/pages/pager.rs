//! Asks for one page after the other. Knows no type of any action.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem;
use std::task::{Context, Poll};

use super::{Counts, Paging};
use crate::again::Again;
use crate::answer::Target;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::json;
use crate::record::{Record, View, find, put};
use crate::response::Head;
use crate::run::Outcome;

const OFFSET: &str = "/Offset";
const LIMIT: &str = "/Limit";

/// Where the reading of pages stands.
pub(super) struct Pager {
    call: Again,
    paging: Paging,
    /// How many items a page may have.
    size: i64,
    /// What `Offset` says for the next page.
    offset: i64,
    /// How many items lie before the next page, as far as is known.
    before: i64,
    /// What the items of the last page were, in short.
    last: Option<u64>,
    state: State,
}

enum State {
    Idle,
    Asking(BoxFuture<'static, Outcome>),
    Done,
}

/// What a page is for the stream.
enum Verdict {
    /// It is given out, and others follow.
    More,
    /// It is given out, and is the last one.
    Last,
    /// There was nothing left.
    Nothing,
}

impl Pager {
    pub(super) fn new(call: Again, paging: Paging) -> Self {
        let number = |pointer| number(find(call.request.as_ref(), pointer)).unwrap_or(0);
        let offset = number(OFFSET).max(0);
        let size = match number(LIMIT) {
            // A blank one is 0, also where the request must have one.
            open if open <= 0 => i64::from(paging.size),
            own => own,
        };
        let before = match paging.counts {
            Counts::Items => offset,
            Counts::Pages => offset.saturating_mul(size),
        };
        Self {
            call,
            paging,
            size,
            offset,
            before,
            last: None,
            state: State::Idle,
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Outcome>> {
        let mut asking = match mem::replace(&mut self.state, State::Done) {
            State::Done => return Poll::Ready(None),
            State::Asking(asking) => asking,
            State::Idle => match self.prepare() {
                Ok(()) => self.call.send(),
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
        };
        let outcome = match asking.as_mut().poll(context) {
            Poll::Ready(outcome) => outcome,
            Poll::Pending => {
                self.state = State::Asking(asking);
                return Poll::Pending;
            }
        };
        Poll::Ready(match outcome {
            Ok((target, head)) => self.take(target, head),
            Err(error) => {
                if may_be_asked_again(&error) {
                    self.state = State::Idle;
                }
                Some(Err(error))
            }
        })
    }

    /// Puts into the request which page is wanted.
    fn prepare(&mut self) -> Result<(), Error> {
        if let Some((member, value)) = self.paging.when {
            let pointer = format!("/{member}");
            let is_case = matches!(
                find(self.call.request.as_ref(), &pointer),
                View::Text(text) if text == value
            );
            if !is_case {
                return Err(Error::usage(format!(
                    "{} answers in pages only where {member} is {value}; send other requests \
                     by its own method",
                    self.call.action.name
                )));
            }
        }
        for (pointer, number) in [(OFFSET, self.offset), (LIMIT, self.size)] {
            if !put(
                self.call.request.as_mut(),
                None,
                pointer,
                View::Integer(number),
            ) {
                return Err(Error::usage(format!(
                    "{} takes no number at {pointer}",
                    self.call.action.name
                )));
            }
        }
        Ok(())
    }

    /// Takes a page and goes on to the next one.
    fn take(&mut self, target: Target, head: Head) -> Option<Outcome> {
        let verdict = match &target {
            Target::Record(record) => self.judge(record.as_ref(), &head),
            Target::Untyped(_) => Ok(Verdict::Last),
        };
        match verdict {
            Ok(Verdict::More) => {
                self.state = State::Idle;
                Some(Ok((target, head)))
            }
            Ok(Verdict::Last) => Some(Ok((target, head))),
            Ok(Verdict::Nothing) => None,
            Err(error) => Some(Err(error)),
        }
    }

    fn judge(&mut self, answer: &dyn Record, head: &Head) -> Result<Verdict, Error> {
        let is_first = self.last.is_none();
        let page = Page::of(answer, self.paging);
        if page.count == 0 {
            // The first page also tells the total and more, so it is given out even then.
            return Ok(match is_first {
                true => Verdict::Last,
                false => Verdict::Nothing,
            });
        }
        let Page { count, total, mark } = page;
        if self.last.replace(mark) == Some(mark) {
            return self.repeated(total, head);
        }
        self.before = self.before.saturating_add(count);
        self.offset = match self.paging.counts {
            // By what came and not by what was asked for: a server that gives fewer items
            // than wanted then costs calls, and no item is passed over.
            Counts::Items => self.before,
            Counts::Pages => self.offset.saturating_add(1),
        };
        let is_last = match total {
            Some(total) => self.before >= total,
            None => count < self.size,
        };
        Ok(match is_last {
            true => Verdict::Last,
            false => Verdict::More,
        })
    }

    /// The server gives the same page again: without a total it has no more; with one the
    /// items that are missing must not go unnoticed.
    fn repeated(&self, total: Option<i64>, head: &Head) -> Result<Verdict, Error> {
        let Some(total) = total else {
            return Ok(Verdict::Nothing);
        };
        Err(Error::new(ErrorKind::Decode {
            path: self.paging.items.list.to_owned(),
            message: format!(
                "{} answers with the page before once more after {} of {total} items",
                self.call.action.name, self.before
            ),
            http_status: 200,
            is_json: true,
            request_id: head.request_id.clone(),
        }))
    }
}

/// What a page holds.
struct Page {
    /// How many items the longest list has.
    count: i64,
    /// How many items there are on all pages, if the server says so.
    total: Option<i64>,
    /// The items in short, to see whether two pages are the same.
    mark: u64,
}

impl Page {
    fn of(answer: &dyn Record, paging: Paging) -> Self {
        let mut page = Self {
            count: 0,
            total: None,
            mark: 0,
        };
        let mut hasher = DefaultHasher::new();
        for listed in [Some(paging.items), paging.beside].into_iter().flatten() {
            if let View::List(items) = find(answer, listed.list) {
                page.count = page.count.max(items.len().try_into().unwrap_or(i64::MAX));
                json::list_to_string(items).hash(&mut hasher);
            }
            let total = listed.total.and_then(|at| number(find(answer, at)));
            // A total that is missing reads as 0.
            page.total = page.total.max(total.filter(|total| *total > 0));
        }
        page.mark = hasher.finish();
        page
    }
}

/// A number, also one that is written as text.
fn number(view: View<'_>) -> Option<i64> {
    match view {
        View::Integer(number) => Some(number),
        View::Text(text) => text.parse().ok(),
        _ => None,
    }
}

/// Whether the same request may fare better another time.
fn may_be_asked_again(error: &Error) -> bool {
    !matches!(
        error.kind(),
        ErrorKind::Validation { .. } | ErrorKind::Usage { .. }
    )
}
