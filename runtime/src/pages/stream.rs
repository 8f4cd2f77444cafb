//! Pages and items as streams.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::Paged;
use super::pager::Pager;
use crate::again::Again;
use crate::error::Error;
use crate::response::Response;

/// The pages of an answer, one call each, which goes out when the page is asked for.
///
/// They end at the total that the server tells, or at a page that is empty or not full. A
/// page that fails can be asked for again: the next call of [`next`](Self::next) does it, so
/// leave the loop when an error is not to be tried again. After a request that cannot be
/// sent at all there is nothing more.
///
/// It is a [`Stream`] for those who have a crate for streams; [`next`](Self::next) needs none.
#[must_use = "no page is asked for until `next` is awaited"]
pub struct Pages<R> {
    pager: Pager,
    request: PhantomData<fn() -> R>,
}

impl<R: Paged> Pages<R> {
    pub(crate) fn new(call: Again) -> Self {
        Self {
            pager: Pager::new(call, R::PAGING),
            request: PhantomData,
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// As the action itself. A server that answers with the same page twice, though it
    /// counts more items, is an error too.
    pub async fn next(&mut self) -> Option<Result<Response<R::Response>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The items of all pages one by one.
    pub fn items(self) -> Items<R> {
        Items {
            pages: self,
            page: Vec::new().into_iter(),
        }
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<R::Response>, Error>>> {
        let outcome = ready!(self.pager.poll(context));
        Poll::Ready(outcome.map(|outcome| {
            let (target, head) = outcome?;
            Response::of(target, head)
        }))
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<Response<R::Response>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages(..)")
    }
}

/// The items of all pages one by one.
///
/// As [`Pages`], it goes on after a page that failed if it is asked for more.
#[must_use = "no item is asked for until `next` is awaited"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    page: vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// As [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = R::items(page.into_inner()).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// The items lie in a vector, so moving the stream moves no item that somebody has pinned.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items(..)")
    }
}
