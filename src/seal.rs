//! A response to a sealed record and back; the only room that names `age`.
//!
//! A laptop uses [`Recipient`] and [`seal`] only: nothing there can open a record.
//! No plain text, passphrase or key of this room stands in an error or in `Debug`.

mod block;
pub mod canary;
mod envelope;
mod error;
mod identity;
mod opener;
pub mod passphrase;
mod recipient;
mod shape;
mod twice;

pub use block::{open_block, seal_block};
pub use envelope::{ENVELOPE_BYTES, Envelope, PLAIN_BYTES, open, seal};
pub use error::SealError;
pub use identity::{Identity, open_identities, seal_identities};
pub use recipient::{Recipient, RecipientError};
pub use shape::has_shape;
pub use twice::{MOST_TWICE_SEALED, TWICE_SEALED_BYTES, open_outer, seal_twice};

/// The most recipients a kit may name.
pub const MOST_RECIPIENTS: usize = 2;
