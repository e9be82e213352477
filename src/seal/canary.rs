//! A sample sealed and opened again, before anybody's answer depends on a key.

use super::{Identity, Recipient, SealError, open, seal};
use crate::secret::Secret;

const SAMPLE: &[u8] = b"A sample that says nothing about anybody.";

/// Seals a sample to all recipients, as a record is sealed, and opens it with the identity.
///
/// Give the identity as it was just unlocked from its file: then the file, the passphrase and
/// one of the recipients are known to belong together. [`SealError::WrongKey`] if they do not.
pub fn test_open(identity: &Identity, recipients: &[Recipient]) -> Result<(), SealError> {
    let envelope = seal(&Secret::new(SAMPLE.to_vec()), recipients)?;
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
    fn each_key_opens_the_sample_and_no_other() {
        let [own, backup, other] = std::array::from_fn(|_| Identity::generate());
        let both = [own.recipient(), backup.recipient()];
        assert_eq!(test_open(&own, &both), Ok(()));
        assert_eq!(test_open(&backup, &both), Ok(()));
        assert_eq!(test_open(&other, &both), Err(SealError::WrongKey));
        assert_eq!(test_open(&backup, &both[..1]), Err(SealError::WrongKey));
    }
}
