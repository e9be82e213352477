//! How much a workbook unpacks to, measured before anything of it is read.
//!
//! What its directory says of sizes is not believed: every part is unpacked once into nothing.

use std::io::{self, Cursor, Write};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{damaged, too_much};
use crate::finding::Finding;
use crate::finding::text::excerpt;

/// The most that all parts together may unpack to, in bytes.
const MOST_UNPACKED: usize = 32 << 20;

/// The most parts.
const MOST_PARTS: usize = 2_000;

/// Refuses what unpacks to more than is ever read.
///
/// A damaged part is no matter here: it may be a picture, and reading tells otherwise.
pub(super) fn check(bytes: &[u8]) -> Result<(), Finding> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unreadable(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(too_much(&format!("more than {MOST_PARTS} parts")));
    }
    let mut scales = Scales {
        left: MOST_UNPACKED,
    };
    for index in 0..archive.len() {
        let Ok(mut part) = archive.by_index(index) else {
            continue;
        };
        // The scales refuse when they are full, and then nothing is left.
        let _ = io::copy(&mut part, &mut scales);
        if scales.left == 0 {
            return Err(too_much(&format!(
                "it unpacks to more than {MOST_UNPACKED} bytes"
            )));
        }
    }
    Ok(())
}

fn unreadable(error: &ZipError) -> Finding {
    damaged(&excerpt(&error.to_string(), 120))
}

/// Takes bytes, counts them, keeps none.
struct Scales {
    left: usize,
}

impl Write for Scales {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.left = self.left.saturating_sub(bytes.len());
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
