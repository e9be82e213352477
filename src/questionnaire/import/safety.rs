//! Which items ask about danger to oneself: by code, or by words in many languages.

use super::foreign::ForeignItem;
use crate::questionnaire::published;

/// Parts of words and phrases that such items have, in lower case. Rather one too many: what is
/// found is left out or tagged, and the person who imports is told.
const WORDS: [&str; 51] = [
    "suicid",
    "self-harm",
    "self harm",
    "self-injur",
    "kill yourself",
    "killing yourself",
    "kill myself",
    "end your life",
    "ending your life",
    "end my life",
    "ending my life",
    "take your own life",
    "take my own life",
    "better off dead",
    "hurt yourself",
    "hurting yourself",
    "hurt myself",
    "hurting myself",
    "harm yourself",
    "harming yourself",
    "harm myself",
    "harming myself",
    "wish you were dead",
    "wished you were dead",
    "wish i were dead",
    "want to die",
    "wanted to die",
    "quitarse la vida",
    "quitarme la vida",
    "hacerse daño",
    "hacerme daño",
    "lastimarse",
    "mejor muert",
    "vous faire du mal",
    "me faire du mal",
    "mettre fin à vos jours",
    "mettre fin à votre vie",
    "mieux mort",
    "suizid",
    "selbstmord",
    "lieber tot",
    "leid zufügen",
    "самоуби",
    "суицид",
    "покончить с",
    "лучше умереть",
    "انتحار",
    "إيذاء نفس",
    "自杀",
    "自殺",
    "伤害自己",
];

/// Further words of languages in which the phrases above do not occur.
const MORE_WORDS: [&str; 10] = [
    "навредить себе",
    "причинить себе",
    "تؤذي نفس",
    "ينهي حيات",
    "إنهاء حيات",
    "自残",
    "自伤",
    "傷害自己",
    "kujiua",
    "se matar",
];

/// Whether an item asks about danger to oneself.
pub(super) fn is_safety(item: &ForeignItem) -> bool {
    let by_code = item.codes.iter().any(|code| {
        published::all().any(|instrument| {
            let codes = instrument.scoring.as_ref().map(|scoring| &scoring.codes);
            let position = codes.and_then(|codes| codes.iter().position(|known| known == code));
            position.is_some_and(|at| instrument.safety.contains(&(at + 1)))
        })
    });
    by_code || item.text.values().any(|text| says_so(text))
}

fn says_so(text: &str) -> bool {
    let lower = text.to_lowercase().replace('’', "'");
    WORDS
        .iter()
        .chain(&MORE_WORDS)
        .any(|words| lower.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_danger_to_oneself_are_known_and_others_are_not() {
        assert!(says_so("Did you plan a SUICIDE?"));
        assert!(says_so("Были ли мысли о самоубийстве?"));
        assert!(says_so("有过自杀的想法吗？"));
        assert!(!says_so("Did you hurt your back?"));
        assert!(!says_so("I slept well."));
    }
}
