//! `release.json`, schema `standeasy.release/1`.

use crate::disclosure::Release;

/// The file's text.
pub fn render(release: &Release) -> String {
    let _ = release;
    todo!()
}
