//! Whether a copy of a release is of this ledger: two desks that release one campaign apart
//! from each other, or a desk restored from an old copy, are told by what they wrote.

use serde::Deserialize;

use super::Ledger;
use crate::disclosure::digest;
use crate::disclosure::slice::{Slice, SliceError};

/// How the text of a `release.json`, or of a slice, stands to a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is an entry of the ledger, byte for byte.
    InLedger {
        /// The entry's number.
        number: u64,
    },
    /// It names an entry of the ledger, and its bytes are not those that were released.
    Changed {
        /// The entry's number.
        number: u64,
    },
    /// The ledger has another release under the same number: there are two heads.
    OtherRelease {
        /// The number.
        number: u64,
    },
    /// The ledger ends before the number it names: entries are missing here, or another
    /// desk went on without this one.
    BeyondTheEnd {
        /// The number.
        number: u64,
    },
    /// It is of a campaign that this ledger has no entry of.
    OtherCampaign,
    /// It is neither a release nor a slice.
    NotARelease,
}

impl Standing {
    /// Its stable name, for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::InLedger { .. } => "in-ledger",
            Self::Changed { .. } => "changed",
            Self::OtherRelease { .. } => "other-release",
            Self::BeyondTheEnd { .. } => "beyond-the-end",
            Self::OtherCampaign => "other-campaign",
            Self::NotARelease => "not-a-release",
        }
    }

    /// The entry's number, where it names one.
    pub fn number(self) -> Option<u64> {
        match self {
            Self::InLedger { number }
            | Self::Changed { number }
            | Self::OtherRelease { number }
            | Self::BeyondTheEnd { number } => Some(number),
            Self::OtherCampaign | Self::NotARelease => None,
        }
    }
}

/// What a copy says of its place, and whether its own bytes fit that.
struct Copy {
    number: u64,
    digest: String,
    /// The kit, in hex; `None` where the text cannot be read any more.
    campaign: Option<String>,
    content: Content,
}

enum Content {
    /// All of a release: the entry before it, and the digest of its text.
    Release { previous: String, output: String },
    /// A slice, which was checked against its own entry.
    Slice,
}

/// The last line of `release.json`, with an opening brace before it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LastLine {
    ledger: Place,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    entry: u64,
    previous: String,
    digest: String,
}

#[derive(Deserialize)]
struct Kit {
    kit: String,
}

impl Ledger {
    /// How the text of a release or of a slice stands to this ledger.
    pub fn standing(&self, text: &str) -> Standing {
        let copy = match Slice::read(text) {
            Ok(slice) => Copy::of_slice(&slice),
            Err(SliceError::Changed { .. }) => return Standing::NotARelease,
            Err(SliceError::NotASlice) => match Copy::of_release(text) {
                Some(copy) => copy,
                None => return Standing::NotARelease,
            },
        };
        self.place(&copy)
    }

    fn place(&self, copy: &Copy) -> Standing {
        let number = copy.number;
        let mut entries = self.entries.iter();
        if let Some(entry) = entries.find(|entry| entry.digest == copy.digest) {
            let fits = entry.number == number
                && match &copy.content {
                    Content::Release { previous, output } => {
                        entry.previous == *previous && entry.output == *output
                    }
                    Content::Slice => true,
                };
            let number = entry.number;
            return match fits {
                true => Standing::InLedger { number },
                false => Standing::Changed { number },
            };
        }
        let Some(campaign) = &copy.campaign else {
            return Standing::NotARelease;
        };
        if !self.entries.iter().any(|entry| entry.campaign == *campaign) {
            Standing::OtherCampaign
        } else if number > self.entries.len() as u64 {
            Standing::BeyondTheEnd { number }
        } else {
            Standing::OtherRelease { number }
        }
    }
}

impl Copy {
    fn of_slice(slice: &Slice) -> Self {
        let entry = slice.entry();
        Self {
            number: entry.number,
            digest: entry.digest.clone(),
            campaign: Some(entry.campaign.clone()),
            content: Content::Slice,
        }
    }

    fn of_release(text: &str) -> Option<Self> {
        let at = text.strip_suffix('\n')?.rfind('\n')? + 1;
        let (body, last) = text.split_at_checked(at)?;
        let last: LastLine = serde_json::from_str(&format!("{{{last}")).ok()?;
        let kit: Option<Kit> = serde_json::from_str(text).ok();
        Some(Self {
            number: last.ledger.entry,
            digest: last.ledger.digest,
            campaign: kit.map(|kit| kit.kit),
            content: Content::Release {
                previous: last.ledger.previous,
                output: digest::of(body.as_bytes()),
            },
        })
    }
}
