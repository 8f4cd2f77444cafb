//! The body of an answer on its way out, whole or cut off.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderValue, Response, header};
use http_body::{Body, Frame, SizeHint};

/// The body of an answer.
pub(crate) struct Outgoing {
    bytes: Bytes,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// All that is left is sent.
    Whole,
    /// The half that is left is sent, and then the connection ends.
    Half,
    /// The half was handed on; it is time to send it.
    Flush,
    /// The connection ends.
    End,
}

impl Outgoing {
    /// The answer with its body, or with the first half of it.
    pub(crate) fn of(response: Response<Bytes>, is_half: bool) -> Response<Self> {
        let (mut parts, mut bytes) = response.into_parts();
        let mut stage = Stage::Whole;
        if is_half {
            let length = HeaderValue::from(bytes.len());
            parts.headers.insert(header::CONTENT_LENGTH, length);
            bytes.truncate(bytes.len() / 2);
            stage = Stage::Half;
        }
        Response::from_parts(parts, Self { bytes, stage })
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        match self.stage {
            Stage::Whole | Stage::Half => {
                let bytes = mem::take(&mut self.bytes);
                if self.stage == Stage::Half {
                    self.stage = Stage::Flush;
                }
                match bytes.is_empty() {
                    true => Poll::Ready(None),
                    false => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                }
            }
            // The server sends what it holds when the body makes it wait.
            Stage::Flush => {
                self.stage = Stage::End;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Stage::End => Poll::Ready(Some(Err(Cut))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.stage == Stage::Whole && self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        match self.stage {
            Stage::Whole => SizeHint::with_exact(self.bytes.len() as u64),
            // The header says more than comes.
            Stage::Half | Stage::Flush | Stage::End => SizeHint::default(),
        }
    }
}

/// The answer is cut off on purpose.
#[derive(Debug)]
pub(crate) struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer is cut off")
    }
}

impl std::error::Error for Cut {}
