//! What a disk holds after the power was cut.

use crate::recorder::{Event, Recording};

/// The smallest piece that a disk writes whole, in bytes.
const SECTOR: usize = 512;

/// What becomes of the writes that no flush followed.
#[derive(Debug, Clone, Copy)]
pub enum Mode {
    /// All are there.
    Kept,
    /// None is there.
    Dropped,
    /// Some are there, some are not, and of some there are single sectors.
    Torn,
}

/// A power cut after so many events.
#[derive(Debug)]
pub struct Cut {
    pub at: usize,
    pub mode: Mode,
}

impl Cut {
    /// The disk's content after the cut.
    pub fn image(&self, recording: &Recording) -> Vec<u8> {
        let mut content = recording.start.clone();
        let events = &recording.events[..self.at];
        let flushed = events
            .iter()
            .rposition(|event| matches!(event, Event::Flush))
            .unwrap_or(0);
        for (number, event) in events.iter().enumerate() {
            let Event::Write { at, bytes } = event else {
                continue;
            };
            for (sector, piece) in bytes.chunks(SECTOR).enumerate() {
                let start = at + sector * SECTOR;
                if number < flushed || self.is_there(number) {
                    content[start..start + piece.len()].copy_from_slice(piece);
                }
            }
        }
        content
    }

    /// Whether a sector of the nth event is there, though no flush followed.
    fn is_there(&self, number: usize) -> bool {
        match self.mode {
            Mode::Kept => true,
            Mode::Dropped => false,
            // One third of the writes as a whole, one third not, the rest sector by sector.
            Mode::Torn => match (number * 7919 + self.at) % 3 {
                0 => true,
                1 => false,
                _ => rand::random(),
            },
        }
    }
}
