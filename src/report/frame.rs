//! What stands around the body of every page: one self-contained file.
//!
//! A page asks nothing of anybody: no script, no request, its one style sheet allowed by its
//! digest. All text passes through markup that escapes it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::locale::{Direction, Words, plain};

/// The sheet of paper, the letters and the colours of all pages.
macro_rules! style {
    ($own:literal) => {
        concat!(include_str!("base.css"), include_str!($own))
    };
}
pub(super) use style;

/// A page without its body.
pub(super) struct Frame<'a> {
    /// The reader's language.
    pub(super) words: &'a Words,
    /// What stands in the window's bar.
    pub(super) title: &'a str,
    /// The class of the body.
    pub(super) class: &'a str,
    /// The whole style sheet.
    pub(super) style: &'static str,
}

impl Frame<'_> {
    /// The page around a body.
    pub(super) fn page(&self, body: &Markup) -> String {
        let is_rtl = self.words.direction() == Direction::RightToLeft;
        let page = html! {
            (DOCTYPE)
            html lang=(self.words.language()) dir=(if is_rtl { "rtl" } else { "ltr" }) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(policy(self.style));
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    // A title in a window's bar has no use for direction marks.
                    title { (plain(self.title)) }
                    style { (PreEscaped(self.style)) }
                }
                body class=(self.class) { (body) }
            }
        };
        page.into_string()
    }
}

/// The policy that lets a page use its own style sheet and nothing else.
fn policy(style: &str) -> String {
    let digest = STANDARD.encode(Sha256::digest(style.as_bytes()));
    format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'")
}
