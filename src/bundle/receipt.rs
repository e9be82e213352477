//! What the officer gives back: which records were taken in, never what they said.

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

impl Receipt {
    /// The receipt's text (JSON, schema `standeasy.receipt/1`).
    pub fn to_text(&self) -> String {
        todo!()
    }

    /// Reads a receipt's text.
    pub fn read(text: &str) -> Result<Self, ReceiptError> {
        let _ = text;
        todo!()
    }
}
