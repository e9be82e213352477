//! The outer layer of records that two people open, taken off by the second person. Pure: keeps
//! and writes nothing, and sees no answer.

use rayon::prelude::*;

use crate::bundle::Entry;
use crate::seal::{self, ENVELOPE_BYTES, Envelope, Identity, SealError};

/// A record without its outer layer.
pub struct Uncovered {
    /// Under the key it had. What could not be opened has an envelope of zeros, which the officer's
    /// desk sets aside as damaged, so that the record stays on its laptop.
    pub entry: Entry,
    /// Why it could not be opened.
    pub refusal: Option<SealError>,
}

/// Takes the outer layer off records on all processors, in their order.
pub fn uncover(entries: &[Entry], second: &Identity) -> Vec<Uncovered> {
    let entries = entries.par_iter();
    entries.map(|entry| uncover_one(entry, second)).collect()
}

fn uncover_one(entry: &Entry, second: &Identity) -> Uncovered {
    let opened = Envelope::from_bytes(entry.envelope.as_slice())
        .and_then(|envelope| seal::open_outer(&envelope, second));
    let (envelope, refusal) = match opened {
        Ok(inner) => (*inner.as_bytes(), None),
        Err(error) => ([0; ENVELOPE_BYTES], Some(error)),
    };
    let envelope = Box::new(envelope);
    let key = entry.key;
    Uncovered {
        entry: Entry { key, envelope },
        refusal,
    }
}
