//! Passphrases that can be remembered and not guessed.

use diceware_wordlists::EFF_LONG_WORDLIST;
use rand::RngExt;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

use crate::secret::Secret;

/// Words in a passphrase: 77.5 bits together.
pub const WORDS: usize = 6;

/// Six words of the EFF's long list, drawn evenly by the system's generator, with hyphens between.
pub fn generate() -> Secret {
    // Without the system's randomness no key could be made either.
    let mut random = UnwrapErr(SysRng);
    let mut passphrase = Secret::with_capacity(WORDS * 16);
    for place in 0..WORDS {
        let drawn = random.random_range(..EFF_LONG_WORDLIST.len());
        if place > 0 {
            passphrase.push('-');
        }
        passphrase.extend(EFF_LONG_WORDLIST.get(drawn).unwrap_or(&"").as_bytes());
    }
    passphrase
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_six_words_of_the_list() {
        // Four words of the list hold a hyphen themselves, so there can be more parts.
        for _ in 0..100 {
            let passphrase = generate();
            let text = passphrase.expose_text().unwrap();
            assert!(text.split('-').count() >= WORDS, "{}", text.len());
            assert!(text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
        }
    }

    #[test]
    fn two_passphrases_differ() {
        assert_ne!(generate().expose(), generate().expose());
    }
}
