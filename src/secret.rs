//! Text and bytes that must not outlive their use.
//!
//! A [`Secret`] is wiped when it is dropped, cannot be cloned, printed or serialised, and
//! shows nothing in `Debug`.

use std::fmt;

use zeroize::Zeroize;

mod locked;
mod wiped;

pub use locked::Locked;
pub use wiped::Wiped;

/// Bytes that are wiped from memory when they are dropped.
pub struct Secret(Room);

enum Room {
    Grown(Wiped),
    Kept(Locked),
}

impl Secret {
    /// Takes bytes over; the caller must not keep another copy.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Room::Grown(bytes.into()))
    }

    /// An empty secret with room for `capacity` bytes, so that growing leaves no copy behind.
    pub fn with_capacity(capacity: usize) -> Self {
        Self::new(Vec::with_capacity(capacity))
    }

    /// An empty secret on a [`Locked`] page of its own, for what a person types.
    pub fn locked() -> Self {
        Self(Room::Kept(Locked::new(0)))
    }

    /// The bytes, for the one who must use them.
    pub fn expose(&self) -> &[u8] {
        match &self.0 {
            Room::Grown(bytes) => bytes,
            Room::Kept(page) => page,
        }
    }

    /// The bytes as text, if they are UTF-8.
    pub fn expose_text(&self) -> Option<&str> {
        std::str::from_utf8(self.expose()).ok()
    }

    /// Appends one character, moving and wiping the old bytes if room runs out.
    pub fn push(&mut self, character: char) {
        let mut utf8 = [0; 4];
        self.extend(character.encode_utf8(&mut utf8).as_bytes());
        utf8.zeroize();
    }

    /// Appends bytes, moving and wiping the old bytes if room runs out.
    pub fn extend(&mut self, bytes: &[u8]) {
        let needed = self.len() + bytes.len();
        let is_taken = match &mut self.0 {
            Room::Kept(page) => page.push(bytes),
            Room::Grown(grown) if needed > grown.capacity() => false,
            Room::Grown(grown) => {
                grown.extend_from_slice(bytes);
                true
            }
        };
        if !is_taken {
            let mut larger = Wiped::with_capacity(needed.next_power_of_two());
            larger.extend_from_slice(self.expose());
            larger.extend_from_slice(bytes);
            self.0 = Room::Grown(larger);
        }
    }

    /// Removes the last character of a text.
    pub fn pop(&mut self) {
        let end = self
            .expose_text()
            .and_then(|text| text.char_indices().next_back())
            .map_or(0, |(at, _)| at);
        match &mut self.0 {
            Room::Kept(page) => page.truncate(end),
            Room::Grown(bytes) => {
                if let Some(tail) = bytes.get_mut(end..) {
                    tail.zeroize();
                }
                bytes.truncate(end);
            }
        }
    }

    /// Number of bytes.
    pub fn len(&self) -> usize {
        self.expose().len()
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
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
        for mut secret in [Secret::with_capacity(1), Secret::locked()] {
            for character in "aع中".chars() {
                secret.push(character);
            }
            secret.pop();
            assert_eq!(secret.expose_text(), Some("aع"));
        }
    }

    #[test]
    fn what_outgrows_its_page_is_whole() {
        let mut secret = Secret::locked();
        for _ in 0..3 {
            secret.extend(&[7; 3000]);
        }
        assert_eq!(secret.expose(), [7; 9000]);
    }
}
