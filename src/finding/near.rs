//! Near misses: what a person who misspelt a name may have meant.

use super::Hint;
use super::text::excerpt;

/// The longest name that is compared, in bytes.
const LONGEST: usize = 64;

/// The known name that a misspelt one is nearest to, if it is near at all: a third of its
/// characters may be wrong, and one in any case.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let length = name.chars().count();
    let most = (length / 3).max(1);
    let candidates = known
        .into_iter()
        .filter(|known| known.len() <= LONGEST && name.len() <= LONGEST)
        .filter(|known| known.chars().count().abs_diff(length) <= most);
    candidates
        .map(|known| (strsim::damerau_levenshtein(name, known), known))
        .filter(|(distance, known)| *distance <= most && *distance < known.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// A hint that begins with the near miss, where there is one.
pub fn hint<'k>(name: &str, known: impl IntoIterator<Item = &'k str>, hint: &str) -> Hint {
    Hint {
        near: nearest(name, known).map(|near| excerpt(near, LONGEST)),
        text: hint.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_near_and_another_word_is_not() {
        let known = ["strength", "rest", "temper"];
        assert_eq!(nearest("strenght", known), Some("strength"));
        assert_eq!(nearest("Rest", known), Some("rest"));
        assert_eq!(nearest("worry", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("x", ["y"]), None);
    }
}
