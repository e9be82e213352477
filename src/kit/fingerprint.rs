//! A kit's fingerprint: in hex, in six words, and as a QR code.

/// SHA-256 of a kit file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// The fingerprint of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let _ = bytes;
        todo!()
    }

    /// 64 hexadecimal digits, lower case.
    pub fn hex(&self) -> String {
        todo!()
    }

    /// Six words of the EFF's long list (7,776 words): the first 77.5 bits, to read aloud.
    pub fn words(&self) -> [&'static str; 6] {
        todo!()
    }

    /// A QR code of the hex form, drawn with half blocks, one line a string; dark on light.
    pub fn qr(&self) -> Vec<String> {
        todo!()
    }
}
