//! Screens: none imports another, and what they show reaches the cells through the page alone.

use std::path::Path;

use crate::source::{code, files_below, names, root};

#[test]
fn screens_do_not_import_each_other() {
    let folder = root().join("tui/screen");
    let screens: Vec<String> = files_below(&folder)
        .iter()
        .map(|file| file.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(screens.len() > 10, "the screens were not found");
    for file in files_below(&folder) {
        let own = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = code(&file);
        let others = screens
            .iter()
            .filter(|name| **name != own && *name != "parts");
        for other in others {
            let imports = names(&text, &format!("super::{other}"))
                || names(&text, &format!("crate::tui::screen::{other}"));
            assert!(!imports, "{} imports {other}", file.display());
        }
    }
}

/// A widget that wraps, measures or orders by itself would break Arabic and Chinese, so the
/// screens cannot reach one: they draw on a page, and only the page reaches the cells.
#[test]
fn translated_text_reaches_the_screen_through_the_page_alone() {
    let page = |file: &Path| {
        file.starts_with(root().join("tui/page")) || file == root().join("tui/page.rs")
    };
    let widgets = [
        "Paragraph",
        "Line",
        "Span",
        "Text",
        "List",
        "Table",
        "Block",
    ];
    let paths = [
        "ratatui::text",
        "ratatui::widgets",
        "ratatui::prelude",
        "ratatui::buffer",
        "set_string",
        "set_line",
        "set_span",
        "set_symbol",
        "cell_mut",
        "render_widget",
    ];
    let mut wrong = Vec::new();
    for file in files_below(&root().join("tui")) {
        let text = code(&file);
        let is_screen = file.starts_with(root().join("tui/screen"));
        let reached = paths
            .iter()
            .find(|path| text.contains(**path) && !page(&file));
        let drawn = is_screen && text.contains("ratatui");
        let widget = widgets.iter().find(|name| {
            let from_outside = |line: &str| line.contains("ratatui") && names(line, name);
            text.lines().any(from_outside)
        });
        if reached.is_some() || drawn || widget.is_some() {
            wrong.push(format!("{}: {reached:?} {widget:?}", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
