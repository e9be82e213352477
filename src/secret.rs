//! Text and bytes that must not outlive their use.
//!
//! A [`Secret`] is wiped when it is dropped, cannot be cloned, printed or serialised, and
//! shows nothing in `Debug`.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

/// Bytes that are wiped from memory when they are dropped.
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes bytes over; the caller must not keep another copy.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// An empty secret with room for `capacity` bytes, so that growing leaves no copy behind.
    pub fn with_capacity(capacity: usize) -> Self {
        Self(Zeroizing::new(Vec::with_capacity(capacity)))
    }

    /// The bytes, for the one who must use them.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text, if they are UTF-8.
    pub fn expose_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// Appends one character, moving and wiping the old bytes if room runs out.
    pub fn push(&mut self, character: char) {
        let mut utf8 = [0; 4];
        self.extend(character.encode_utf8(&mut utf8).as_bytes());
        utf8.zeroize();
    }

    /// Appends bytes, moving and wiping the old bytes if room runs out.
    pub fn extend(&mut self, bytes: &[u8]) {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(needed.next_power_of_two()));
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        self.0.extend_from_slice(bytes);
    }

    /// Removes the last character of a text.
    pub fn pop(&mut self) {
        let end = self
            .expose_text()
            .and_then(|text| text.char_indices().next_back())
            .map_or(0, |(at, _)| at);
        if let Some(tail) = self.0.get_mut(end..) {
            tail.zeroize();
        }
        self.0.truncate(end);
    }

    /// Number of bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text.into_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::from("marker".to_owned())), "***");
    }

    #[test]
    fn characters_of_any_width_can_be_typed_and_taken_back() {
        let mut secret = Secret::with_capacity(1);
        for character in "aع中".chars() {
            secret.push(character);
        }
        secret.pop();
        assert_eq!(secret.expose_text(), Some("aع"));
    }
}
