//! The few words an import must add itself: no and yes.

/// No and yes by language; a region is not looked at.
const NO_AND_YES: [(&str, [&str; 2]); 16] = [
    ("ar", ["لا", "نعم"]),
    ("bn", ["না", "হ্যাঁ"]),
    ("de", ["Nein", "Ja"]),
    ("en", ["No", "Yes"]),
    ("es", ["No", "Sí"]),
    ("fr", ["Non", "Oui"]),
    ("hi", ["नहीं", "हाँ"]),
    ("id", ["Tidak", "Ya"]),
    ("it", ["No", "Sì"]),
    ("ne", ["होइन", "हो"]),
    ("nl", ["Nee", "Ja"]),
    ("pt", ["Não", "Sim"]),
    ("ru", ["Нет", "Да"]),
    ("sw", ["Hapana", "Ndiyo"]),
    ("ur", ["نہیں", "ہاں"]),
    ("zh", ["否", "是"]),
];

/// The words for no and yes, where they are known in that language.
pub(super) fn no_and_yes(language: &str) -> Option<[&'static str; 2]> {
    let main = language.split('-').next()?;
    let (_, words) = NO_AND_YES.iter().find(|(known, _)| *known == main)?;
    Some(*words)
}

/// Whether a word means no (0) or yes (1) in any of those languages.
pub(super) fn is_no_or_yes(word: &str) -> Option<usize> {
    let lower = word.to_lowercase();
    NO_AND_YES
        .iter()
        .find_map(|(_, words)| words.iter().position(|known| known.to_lowercase() == lower))
}
