//! `release.csv`: one figure a line, tidy, with dot decimals and inert formula characters.

use crate::disclosure::Release;

/// The file's text.
pub fn render(release: &Release) -> String {
    let _ = release;
    todo!()
}
