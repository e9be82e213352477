//! A sample sealed and opened again, before anybody's answer depends on a key.

use super::{Identity, Recipient, SealError, open, seal};
use crate::secret::Secret;

const SAMPLE: &[u8] = b"A sample that says nothing about anybody.";

/// Seals a sample to the recipient and opens it with the identity.
///
/// Give the identity as it was just unlocked from its file: then the file, the passphrase and
/// the recipient are known to belong together. [`SealError::WrongKey`] if they do not.
pub fn test_open(identity: &Identity, recipient: &Recipient) -> Result<(), SealError> {
    let envelope = seal(
        &Secret::new(SAMPLE.to_vec()),
        std::slice::from_ref(recipient),
    )?;
    let opened = open(&envelope, identity)?;
    if opened.expose() == SAMPLE {
        Ok(())
    } else {
        Err(SealError::DamagedContent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_opens_its_own_sample_and_no_other() {
        let (own, other) = (Identity::generate(), Identity::generate());
        assert_eq!(test_open(&own, &own.recipient()), Ok(()));
        assert_eq!(
            test_open(&own, &other.recipient()),
            Err(SealError::WrongKey)
        );
    }
}
