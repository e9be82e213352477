//! What went wrong at the officer's desk, and what to do now, in the person's language.

use super::Words;
use crate::say;

/// Two sentences for the stable word of a trouble; the word itself where there is no sentence.
pub fn told(code: &str, words: &Words) -> [String; 2] {
    match code {
        "wrong-passphrase" => [
            say!(words, "desk-wrong-passphrase"),
            say!(words, "desk-wrong-passphrase-now"),
        ],
        "empty-passphrase" => [
            say!(words, "desk-no-passphrase"),
            say!(words, "desk-no-passphrase-now"),
        ],
        "cannot-read" | "not-a-file" | "too-large" => [
            say!(words, "desk-unreadable"),
            say!(words, "desk-unreadable-now"),
        ],
        "cannot-write" | "disk-full" => [
            say!(words, "desk-unwritable"),
            say!(words, "desk-unwritable-now"),
        ],
        "exists" => [say!(words, "desk-exists"), say!(words, "desk-exists-now")],
        "other-kit" | "other-key" => [
            say!(words, "desk-other-desk"),
            say!(words, "desk-other-desk-now"),
        ],
        "not-a-bundle" | "bundle-version" | "bundle-length" | "bundle-count" | "bundle-order" => [
            say!(words, "desk-no-bundle"),
            say!(words, "desk-no-bundle-now"),
        ],
        "too-few-answers" => [say!(words, "desk-too-few"), say!(words, "desk-too-few-now")],
        "period-open" => [say!(words, "desk-open"), say!(words, "desk-open-now")],
        "audit-failed" | "release-changed" => {
            [say!(words, "desk-audit"), say!(words, "desk-audit-now")]
        }
        "not-a-ledger" | "ledger-broken" | "ledger-cut" | "ledger-responses" => [
            say!(words, "desk-ledger-broken"),
            say!(words, "desk-ledger-broken-now"),
        ],
        "locked" => [say!(words, "desk-locked"), say!(words, "desk-locked-now")],
        other => [
            say!(words, "desk-fault"),
            say!(words, "desk-fault-now", code = other),
        ],
    }
}
