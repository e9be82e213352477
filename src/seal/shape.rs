//! What shows of an age file without its key: that it has a header and an end.

use std::io::Read;

use age::armor::ArmoredReader;

/// What the last line of the header begins with, and how long it is with what follows: 32 bytes in
/// Base64 without padding.
const MAC: &[u8] = b"\n--- ";
const MAC_LINE: usize = MAC.len() + 43 + 1;
/// A nonce before the content, and a tag behind it.
const AROUND: usize = 16 + 16;

/// Whether bytes have the shape of an age file, armored or not, with a content of `least` bytes or
/// more. Whether it opens, only its key can tell.
pub fn has_shape(file: &[u8], least: usize) -> bool {
    let mut bytes = Vec::new();
    let is_read = ArmoredReader::new(file).read_to_end(&mut bytes).is_ok();
    let header = bytes.windows(MAC.len()).position(|place| place == MAC);
    let body = header.and_then(|at| bytes.get(at + MAC_LINE..));
    is_read
        && age::Decryptor::new_buffered(bytes.as_slice()).is_ok()
        && body.is_some_and(|body| body.len() >= AROUND + least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::{Identity, seal_block};
    use crate::secret::Secret;

    #[test]
    fn an_age_file_has_it_and_no_part_of_one_does() {
        let to = [Identity::generate().recipient()];
        let file = seal_block(&Secret::new(vec![7; 40]), &to).unwrap();
        assert!(has_shape(&file, 40) && !has_shape(&file, 41));
        for length in 0..file.len() {
            assert!(!has_shape(&file[..length], 40), "{length}");
        }
        assert!(!has_shape(&[0; 400], 1) && !has_shape(&vec![b'-'; 70_000], 1));
    }
}
