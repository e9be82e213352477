//! What each written file is for, and how the page is printed, in the reader's words.

use std::path::Path;

use crate::finding::text;
use crate::locale::Words;
use crate::say;

/// Where the files of a release lie and what they are for, a line each; the page first.
/// `files` are their names below the folder, with `/` between folders.
pub fn lines(folder: &Path, files: &[String], words: &Words) -> Vec<String> {
    let folder = text::path(folder);
    let mut lines = vec![say!(words, "desk-files-in", folder = folder)];
    let names = |part: Part| -> Vec<&str> {
        let names = files.iter().map(String::as_str);
        names.filter(|name| Part::of(name) == part).collect()
    };
    for file in names(Part::Page) {
        lines.push(say!(words, "desk-file-page", file = file));
    }
    for file in names(Part::Full) {
        lines.push(say!(words, "desk-file-full", file = file));
    }
    for file in names(Part::Sheet) {
        lines.push(say!(words, "desk-file-sheet", file = file));
    }
    let uploads = names(Part::Upload).join(" ");
    if !uploads.is_empty() {
        lines.push(say!(words, "desk-file-upload", files = uploads));
    }
    let others = names(Part::Other).join(" ");
    if !others.is_empty() {
        lines.push(say!(words, "desk-file-others", files = others));
    }
    lines
}

/// Whom a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Page,
    Full,
    Sheet,
    Upload,
    Other,
}

impl Part {
    fn of(name: &str) -> Self {
        if name.starts_with("dhis2/") {
            Self::Upload
        } else if name.starts_with("commander.") {
            Self::Page
        } else if name.ends_with(".html") {
            Self::Full
        } else if name.ends_with(".xlsx") {
            Self::Sheet
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_to_print_comes_first_and_no_file_is_left_out() {
        let files = [
            "release.json",
            "dhis2/values.csv",
            "report.xlsx",
            "report.en.html",
            "commander.en.html",
        ];
        let files = files.map(str::to_owned);
        let lines = lines(Path::new("/out"), &files, &Words::new("en"));
        let plain: Vec<String> = lines
            .iter()
            .map(|line| crate::locale::plain(line))
            .collect();
        assert!(plain[0].ends_with("/out"), "{plain:?}");
        assert!(plain[1].contains("commander.en.html") && plain[1].contains("Ctrl+P"));
        for file in &files {
            let said = plain.iter().filter(|line| line.contains(file.as_str()));
            assert_eq!(said.count(), 1, "{file}");
        }
    }
}
