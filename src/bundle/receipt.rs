//! What the officer gives back: which records were taken in, never what they said.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::{Deserialize, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::hex;
use crate::trouble::Trouble;

/// The longest text that is read, in bytes: a receipt for the largest bundle that a laptop packs.
pub const MOST_BYTES: usize = 1024 + 40 * super::MOST_PACKED;

const SCHEMA: &str = "standeasy.receipt/1";

/// A receipt for one bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The fingerprint of the kit.
    pub kit: [u8; 32],
    /// The digest of the bundle.
    pub bundle: [u8; 32],
    /// The keys of the records that were taken in, sorted.
    pub keys: Vec<[u8; 16]>,
}

/// Why a text is not a receipt.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Not a receipt at all.
    #[error("this is not a standeasy receipt")]
    NotAReceipt,
    /// The checksum does not fit: it was changed or damaged.
    #[error("the receipt is damaged")]
    Damaged,
}

impl Trouble for ReceiptError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAReceipt => "not-a-receipt",
            Self::Damaged => "receipt-damaged",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NotAReceipt => "Give the file that `standeasy officer intake` wrote.",
            Self::Damaged => {
                "Ask the officer to take the same bundle in again; that writes the receipt anew."
            }
        }
        .to_owned()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    schema: String,
    kit: String,
    bundle: String,
    keys: Vec<String>,
    checksum: String,
}

/// The same, to write.
#[derive(Serialize)]
struct Text<'a> {
    schema: &'a str,
    kit: String,
    bundle: String,
    keys: Keys<'a>,
    checksum: String,
}

/// Keys as hexadecimal texts.
struct Keys<'a>(&'a [[u8; 16]]);

impl Serialize for Keys<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|key| hex::encode(key)))
    }
}

impl Receipt {
    /// The receipt's text: JSON of the schema `standeasy.receipt/1`, keys in ascending order,
    /// with the SHA-256 over fingerprint, digest and keys as its checksum.
    pub fn to_text(&self) -> String {
        let mut text = Vec::new();
        self.write(&mut text)
            .expect("writing into a vector does not fail");
        String::from_utf8(text).expect("JSON is always text")
    }

    /// Writes the text without holding it whole.
    pub fn write(&self, mut to: impl Write) -> io::Result<()> {
        let sorted: Cow<'_, [[u8; 16]]> = if self.keys.is_sorted() {
            Cow::Borrowed(&self.keys)
        } else {
            let mut keys = self.keys.clone();
            keys.sort_unstable();
            Cow::Owned(keys)
        };
        let file = Text {
            schema: SCHEMA,
            kit: hex::encode(&self.kit),
            bundle: hex::encode(&self.bundle),
            checksum: checksum(&self.kit, &self.bundle, &sorted),
            keys: Keys(&sorted),
        };
        serde_json::to_writer_pretty(&mut to, &file)?;
        to.write_all(b"\n")
    }

    /// Reads a receipt's text of at most [`MOST_BYTES`].
    pub fn read(text: &str) -> Result<Self, ReceiptError> {
        if text.len() > MOST_BYTES {
            return Err(ReceiptError::NotAReceipt);
        }
        let file: File = serde_json::from_str(text).map_err(|_| ReceiptError::NotAReceipt)?;
        if file.schema != SCHEMA {
            return Err(ReceiptError::NotAReceipt);
        }
        let keys: Option<Vec<[u8; 16]>> = file.keys.iter().map(|key| hex::decode(key)).collect();
        let receipt = Self {
            kit: hex::decode(&file.kit).ok_or(ReceiptError::Damaged)?,
            bundle: hex::decode(&file.bundle).ok_or(ReceiptError::Damaged)?,
            keys: keys.ok_or(ReceiptError::Damaged)?,
        };
        let sum = checksum(&receipt.kit, &receipt.bundle, &receipt.keys);
        if sum == file.checksum && receipt.keys.is_sorted() {
            Ok(receipt)
        } else {
            Err(ReceiptError::Damaged)
        }
    }
}

fn checksum(kit: &[u8; 32], bundle: &[u8; 32], keys: &[[u8; 16]]) -> String {
    let mut hash = Sha256::new();
    hash.update(kit);
    hash.update(bundle);
    hash.update(keys.as_flattened());
    hex::encode(&hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt() -> Receipt {
        Receipt {
            kit: [1; 32],
            bundle: [2; 32],
            keys: vec![[3; 16], [4; 16]],
        }
    }

    #[test]
    fn a_receipt_reads_back() {
        assert_eq!(Receipt::read(&receipt().to_text()), Ok(receipt()));
    }

    #[test]
    fn the_order_in_which_keys_were_given_is_not_written() {
        let mut turned = receipt();
        turned.keys.reverse();
        assert_eq!(turned.to_text(), receipt().to_text());
    }

    #[test]
    fn a_receipt_with_another_key_is_damaged() {
        let text = receipt().to_text().replace("0303", "0305");
        assert_eq!(Receipt::read(&text), Err(ReceiptError::Damaged));
    }

    #[test]
    fn another_json_is_no_receipt() {
        for text in ["", "{}", "[]", "{\"schema\":\"x\"}"] {
            assert_eq!(Receipt::read(text), Err(ReceiptError::NotAReceipt));
        }
    }
}
