//! One block of the archive: answer sheets of one questionnaire and period, and random ids.
//!
//! In plain lie the number of responses (32 bits, little endian) and their ids, sorted; behind
//! them an age file to the officer. In it: the length of a head (32 bits, little endian), the
//! head, and the packed sheets unit after unit, sorted within a unit. So neither the order of
//! arrival nor which id belongs to which sheet is kept anywhere.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ResponseId;
use crate::checkin::sheets::Sheets;
use crate::seal::{self, Identity, Recipient, SealError};
use crate::secret::Secret;

/// What the sheets of a block are of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    questionnaire: String,
    version: String,
    period: String,
    items: u32,
    units: Vec<(String, u32)>,
}

/// Responses that wait to become a block.
pub(in crate::desk::officer) struct Draft {
    pub(in crate::desk::officer) questionnaire: String,
    pub(in crate::desk::officer) version: String,
    pub(in crate::desk::officer) period: String,
    pub(in crate::desk::officer) items: usize,
    pub(in crate::desk::officer) ids: Vec<ResponseId>,
    pub(in crate::desk::officer) units: BTreeMap<String, Sheets>,
}

/// What an opened block holds.
pub(in crate::desk::officer) struct Opened {
    head: Head,
    plain: Secret,
    at: usize,
}

/// More than any head is long, in bytes.
const MOST_HEAD_BYTES: usize = 16 << 20;

impl Draft {
    /// The block's bytes, sealed to the officer and the officer's backup.
    pub(in crate::desk::officer) fn seal(
        &self,
        recipients: &[Recipient],
    ) -> Result<Vec<u8>, SealError> {
        let head = Head {
            questionnaire: self.questionnaire.clone(),
            version: self.version.clone(),
            period: self.period.clone(),
            items: number(self.items),
            units: self
                .units
                .iter()
                .map(|(unit, sheets)| (unit.clone(), number(sheets.len())))
                .collect(),
        };
        let head = postcard::to_allocvec(&head).map_err(|_| SealError::DamagedContent)?;
        let sheets = self.units.values().map(|sheets| sheets.as_bytes().len());
        let mut plain = Secret::with_capacity(4 + head.len() + sheets.sum::<usize>());
        plain.extend(&number(head.len()).to_le_bytes());
        plain.extend(&head);
        for sheets in self.units.values() {
            let mut sorted: Vec<&[u8]> = sheets.iter().collect();
            sorted.sort_unstable();
            sorted.iter().for_each(|sheet| plain.extend(sheet));
        }
        let sealed = seal::seal_block(&plain, recipients)?;
        let mut ids = self.ids.clone();
        ids.sort_unstable();
        let count = number(ids.len()).to_le_bytes();
        Ok([count.as_slice(), ids.as_flattened(), &sealed].concat())
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The ids of a block, and its sealed part.
pub(in crate::desk::officer) fn split(bytes: &[u8]) -> Option<(&[ResponseId], &[u8])> {
    let (count, rest) = bytes.split_first_chunk::<4>()?;
    let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
    let (ids, sealed) = rest.split_at_checked(count.checked_mul(16)?)?;
    Some((ids.as_chunks().0, sealed))
}

/// A block with its sealed part opened and sealed to others; `None` if it is not a block.
pub(in crate::desk::officer) fn reseal(
    bytes: &[u8],
    identity: &Identity,
    recipients: &[Recipient],
) -> Result<Option<Vec<u8>>, SealError> {
    let Some((ids, sealed)) = split(bytes) else {
        return Ok(None);
    };
    let Some(opened) = Opened::open(sealed, identity)? else {
        return Ok(None);
    };
    let sealed = seal::seal_block(&opened.plain, recipients)?;
    let count = number(ids.len()).to_le_bytes();
    Ok(Some(
        [count.as_slice(), ids.as_flattened(), &sealed].concat(),
    ))
}

impl Opened {
    /// Opens the sealed part of a block; `None` if it is not one.
    pub(in crate::desk::officer) fn open(
        sealed: &[u8],
        identity: &Identity,
    ) -> Result<Option<Self>, SealError> {
        let plain = seal::open_block(sealed, identity)?;
        let Some((head, at)) = read_head(plain.expose()) else {
            return Ok(None);
        };
        let opened = Self { head, plain, at };
        Ok(opened.is_whole().then_some(opened))
    }

    fn is_whole(&self) -> bool {
        let sheets: u64 = self.head.units.iter().map(|(_, n)| u64::from(*n)).sum();
        let expected = sheets.saturating_mul(u64::from(self.head.items));
        (self.plain.len() - self.at) as u64 == expected
    }

    /// Whether it is of a questionnaire, by id and version, and a period.
    pub(in crate::desk::officer) fn is_of(
        &self,
        questionnaire: (&str, &str),
        period: &str,
    ) -> bool {
        let head = &self.head;
        (head.questionnaire.as_str(), head.version.as_str()) == questionnaire
            && head.period == period
    }

    /// Each unit's id with its packed sheets, one after the other.
    pub(in crate::desk::officer) fn units(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let mut at = self.at;
        let items = self.head.items as usize;
        self.head.units.iter().map(move |(unit, count)| {
            let end = at.saturating_add(items.saturating_mul(*count as usize));
            let sheets = self.plain.expose().get(at..end).unwrap_or_default();
            at = end;
            (unit.as_str(), sheets)
        })
    }

    /// Packed sheets one by one.
    pub(in crate::desk::officer) fn each<'s>(
        &self,
        sheets: &'s [u8],
    ) -> impl Iterator<Item = &'s [u8]> {
        sheets.chunks_exact((self.head.items as usize).max(1))
    }
}

fn read_head(plain: &[u8]) -> Option<(Head, usize)> {
    let (length, rest) = plain.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let bytes = rest.get(..length)?;
    let head = (length <= MOST_HEAD_BYTES).then(|| postcard::from_bytes(bytes).ok())??;
    Some((head, 4 + length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkin::Answer;

    fn draft() -> Draft {
        let mut units = BTreeMap::new();
        for (unit, options) in [("A", vec![3, 1, 2]), ("B", vec![0])] {
            let mut sheets = Sheets::new(2);
            for option in options {
                sheets.push(&[Answer::Option(option), Answer::Withheld]);
            }
            units.insert(unit.to_owned(), sheets);
        }
        Draft {
            questionnaire: "pulse-6".to_owned(),
            version: "1.0.0".to_owned(),
            period: "2026-W47".to_owned(),
            items: 2,
            ids: vec![[4; 16], [1; 16], [3; 16], [2; 16]],
            units,
        }
    }

    #[test]
    fn a_block_reads_back_in_an_order_that_tells_nothing() {
        let identity = Identity::generate();
        let bytes = draft().seal(&[identity.recipient()]).unwrap();
        let (ids, sealed) = split(&bytes).unwrap();
        assert_eq!(ids, [[1; 16], [2; 16], [3; 16], [4; 16]]);
        let opened = Opened::open(sealed, &identity).unwrap().unwrap();
        assert!(opened.is_of(("pulse-6", "1.0.0"), "2026-W47"));
        assert!(!opened.is_of(("pulse-6", "1.0.1"), "2026-W47"));
        let units: Vec<(&str, &[u8])> = opened.units().collect();
        assert_eq!(units, [("A", &[4, 2, 5, 2, 6, 2][..]), ("B", &[3, 2])]);
    }

    #[test]
    fn a_cut_or_changed_block_gives_nothing() {
        let identity = Identity::generate();
        let bytes = draft().seal(&[identity.recipient()]).unwrap();
        for end in 0..bytes.len() {
            let opened = split(&bytes[..end]).map(|(_, sealed)| Opened::open(sealed, &identity));
            assert!(!matches!(opened, Some(Ok(Some(_)))), "{end}");
        }
    }
}
