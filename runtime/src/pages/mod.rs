//! Answers that come page by page, as one stream.

mod pager;
mod stream;

pub use stream::{Items, Pages};

use crate::action::Request;

/// A request that is answered page by page.
///
/// The generator implements this by the declarations of the schema. Applications meet it
/// where code of their own takes any such request.
pub trait Paged: Request {
    /// What a page is a list of.
    type Item;

    /// How the pages follow each other.
    const PAGING: Paging;

    /// The items of a page.
    fn items(answer: Self::Response) -> Vec<Self::Item>;
}

/// How the pages of an action follow each other: `Offset` says where one begins, and `Limit`
/// how many items it may have.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// What `Offset` counts.
    pub counts: Counts,
    /// How many items a page has if the request leaves it open.
    pub size: u32,
    /// The list of the items in the answer.
    pub items: Listed,
    /// Another list that is answered page by page beside it.
    pub beside: Option<Listed>,
    /// The member and the value of the requests that are answered in pages, if not all are.
    pub when: Option<(&'static str, &'static str)>,
}

/// A list that is answered page by page.
#[derive(Debug, Clone, Copy)]
pub struct Listed {
    /// Its JSON pointer in the answer.
    pub list: &'static str,
    /// The JSON pointer of the number of its items on all pages.
    pub total: Option<&'static str>,
}

/// What `Offset` counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// The items that are passed over.
    Items,
    /// The pages that are passed over.
    Pages,
}
