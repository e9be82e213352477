//! Names of files and paths, in lines that are no wider than a screen.

use std::path::{self, Path};

use crate::finding::text;
use crate::locale::grid;

/// The widest piece of a path, in cells.
const WIDEST: usize = 52;

/// A file without the folders it lies in.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| text::path(Path::new(name)))
        .unwrap_or_default()
}

/// A path in as many lines as it needs: broken behind a folder, and within a name only where it is
/// wider than a line. One after the other they are the path again.
pub(super) fn pieces(path: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for part in path.split_inclusive(path::is_separator) {
        match pieces.last_mut() {
            Some(last) if cells(last) + cells(part) <= WIDEST => last.push_str(part),
            _ => pieces.extend(broken(part)),
        }
    }
    pieces
}

/// A name in as many lines as it needs.
fn broken(name: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for letter in name.chars().map(String::from) {
        match pieces.last_mut() {
            Some(last) if cells(last) + cells(&letter) <= WIDEST => last.push_str(&letter),
            _ => pieces.push(letter),
        }
    }
    pieces
}

fn cells(text: &str) -> usize {
    grid::verbatim(text).width()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_broken_behind_its_folders_and_loses_no_letter() {
        let name = "n".repeat(70);
        let long = ["/", &name, "/files/2026-W49/commander.en.html"].concat();
        let wide = ["/家/", &"训练".repeat(20), "/commander.zh.html"].concat();
        let short = "/tmp/files/commander.en.html".to_owned();
        for path in [long, wide, short] {
            let pieces = pieces(&path);
            assert_eq!(pieces.concat(), path);
            assert!(pieces.iter().all(|one| cells(one) <= WIDEST), "{pieces:?}");
        }
        let folder = "/tmp/standeasy-practice-AbCdEf/files/2026-W49/";
        let page = [folder, "commander.en.html"].concat();
        assert_eq!(pieces(&page), [folder, "commander.en.html"]);
    }
}
