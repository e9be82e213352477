//! Arabic letters in their joined forms (Unicode's Arabic Presentation Forms), in logical order.
//!
//! Marks are kept. Lam with alef becomes the one-cell ligature, because widths of the two
//! letters are counted differently by terminals and by the width tables.

/// How many presentation forms the letters U+0621 to U+063A have; their forms follow each
/// other from U+FE80 on, each in the order isolated, final, initial, medial.
const FIRST_FORMS: [u32; 26] = [
    1, 2, 2, 2, 2, 4, 2, 4, 2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4,
];

/// The same for U+0641 to U+064A, from U+FED1 on.
const SECOND_FORMS: [u32; 10] = [4, 4, 4, 4, 4, 4, 4, 2, 2, 4];

/// Alef wasla, and letters of Persian and Urdu: the letter, its isolated form, the number of its forms.
const MORE_FORMS: [(char, u32, u32); 14] = [
    ('\u{671}', 0xFB50, 2),
    ('پ', 0xFB56, 4),
    ('ٹ', 0xFB66, 4),
    ('چ', 0xFB7A, 4),
    ('ڈ', 0xFB88, 2),
    ('ژ', 0xFB8A, 2),
    ('ڑ', 0xFB8C, 2),
    ('ک', 0xFB8E, 4),
    ('گ', 0xFB92, 4),
    ('ں', 0xFB9E, 2),
    ('ہ', 0xFBA6, 4),
    ('ھ', 0xFBAA, 4),
    ('ے', 0xFBAE, 2),
    ('ی', 0xFBFC, 4),
];

const TATWEEL: char = '\u{640}';
const JOINER: char = '\u{200D}';
const LAM: char = '\u{644}';

/// The text with every Arabic letter in the form its neighbours ask for.
pub fn join(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut is_swallowed = false;
    for (at, c) in text.char_indices() {
        if is_transparent(c) {
            joined.push(c);
            continue;
        }
        let after = text
            .get(at + c.len_utf8()..)
            .unwrap_or_default()
            .chars()
            .find(|next| !is_transparent(*next));
        if is_swallowed {
            is_swallowed = false;
        } else if let Some(ligature) = lam_alef(c, after, before) {
            joined.push(ligature);
            is_swallowed = true;
        } else {
            joined.push(form_of(c, before, after));
        }
        before = Some(c);
    }
    joined
}

fn form_of(c: char, before: Option<char>, after: Option<char>) -> char {
    let Some((isolated, forms)) = forms_of(c) else {
        return c;
    };
    let joins_before = forms > 1 && before.is_some_and(joins_onward);
    let joins_after = forms == 4 && after.is_some_and(joins_back);
    let form = match (joins_before, joins_after) {
        (false, false) => 0,
        (true, false) => 1,
        (false, true) => 2,
        (true, true) => 3,
    };
    char::from_u32(isolated + form).unwrap_or(c)
}

fn lam_alef(c: char, after: Option<char>, before: Option<char>) -> Option<char> {
    if c != LAM {
        return None;
    }
    let isolated = match after? {
        '\u{622}' => 0xFEF5,
        '\u{623}' => 0xFEF7,
        '\u{625}' => 0xFEF9,
        '\u{627}' => 0xFEFB,
        _ => return None,
    };
    char::from_u32(isolated + u32::from(before.is_some_and(joins_onward)))
}

/// The code of a letter's isolated form and the number of its forms.
fn forms_of(c: char) -> Option<(u32, u32)> {
    let (first, counts, start) = match c {
        '\u{621}'..='\u{63A}' => ('\u{621}', FIRST_FORMS.as_slice(), 0xFE80),
        '\u{641}'..='\u{64A}' => ('\u{641}', SECOND_FORMS.as_slice(), 0xFED1),
        _ => {
            return MORE_FORMS
                .iter()
                .find(|(letter, ..)| *letter == c)
                .map(|(_, isolated, forms)| (*isolated, *forms));
        }
    };
    let index = usize::try_from(u32::from(c) - u32::from(first)).ok()?;
    let skipped: u32 = counts.get(..index)?.iter().sum();
    Some((start + skipped, *counts.get(index)?))
}

fn joins_onward(c: char) -> bool {
    matches!(c, TATWEEL | JOINER) || forms_of(c).is_some_and(|(_, forms)| forms == 4)
}

fn joins_back(c: char) -> bool {
    matches!(c, TATWEEL | JOINER) || forms_of(c).is_some_and(|(_, forms)| forms > 1)
}

/// Marks and direction controls stand between letters without parting them (joining type T of
/// the Unicode character database).
fn is_transparent(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{61C}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}'
        | '\u{8CA}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}' | '\u{200B}'
        | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{206A}'..='\u{206F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use ar_reshaper::{ArabicReshaper, ReshaperConfig};
    use proptest::prelude::*;

    #[test]
    fn text_of_other_scripts_stays_as_it_is() {
        assert_eq!(join("Level 1, русский 中文"), "Level 1, русский 中文");
    }

    // Without U+0649: it joins onward only in Uighur, which the other shaper serves.
    proptest! {
        #[test]
        fn letters_join_as_an_independent_shaper_joins_them(
            text in "[ \u{621}-\u{63A}\u{641}-\u{648}\u{64A}]{0,24}"
        ) {
            let mut config = ReshaperConfig::default();
            config.update_ligature(ar_reshaper::prelude::LigatureNames::ARABIC_LIGATURE_ALLAH, false);
            prop_assert_eq!(join(&text), ArabicReshaper::new(config).reshape(&text));
        }
    }
}
