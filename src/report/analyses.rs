//! What is worked out of the answers, in words: for those who are asked, before they answer.

use crate::kit::mission::{Analysis, PolicyEntry};
use crate::locale::Words;
use crate::say;

/// The sentence that names everything that is worked out; `None` where a mission does not choose,
/// and all that its limits allow may be.
pub fn told(policy: &PolicyEntry, words: &Words) -> Option<String> {
    policy.analyses.as_ref()?;
    let chosen = Analysis::ALL.into_iter();
    let chosen = chosen.filter(|analysis| policy.allows(*analysis));
    let chosen = chosen.map(|analysis| match analysis {
        Analysis::Means => say!(words, "analysis-means", n = policy.mean_from),
        Analysis::Items => say!(words, "analysis-items", n = policy.items_from),
        Analysis::Trends => say!(words, "analysis-trends"),
    });
    let list: Vec<String> = std::iter::once(say!(words, "analysis-shares"))
        .chain(chosen)
        .collect();
    Some(say!(
        words,
        "analyses-told",
        list = list.join(words.semicolon())
    ))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::locale::plain;

    fn told_in(language: &str, analyses: Option<&[Analysis]>) -> Option<String> {
        let policy = PolicyEntry {
            analyses: analyses.map(|list| list.iter().copied().collect::<BTreeSet<_>>()),
            ..PolicyEntry::default()
        };
        told(&policy, &Words::new(language)).map(|text| plain(&text))
    }

    #[test]
    fn nothing_is_said_where_nothing_is_chosen() {
        assert_eq!(told_in("en", None), None);
    }

    #[test]
    fn what_is_chosen_is_named_and_nothing_else() {
        let text = told_in("en", Some(&[Analysis::Means])).unwrap();
        assert!(text.contains("averages, from 30 people on"), "{text}");
        assert!(!text.contains("chose each answer"), "{text}");
        let none = told_in("en", Some(&[])).unwrap();
        assert!(!none.contains(';'), "{none}");
    }

    #[test]
    fn each_analysis_has_words_of_its_own_in_every_language() {
        for language in crate::locale::available() {
            let texts: BTreeSet<String> = (0..8)
                .map(|bits| {
                    let all = Analysis::ALL.into_iter().enumerate();
                    let chosen = all.filter(|(at, _)| bits & (1 << at) > 0);
                    let chosen: Vec<Analysis> = chosen.map(|(_, one)| one).collect();
                    told_in(&language, Some(&chosen)).unwrap()
                })
                .collect();
            assert_eq!(texts.len(), 8, "{language}");
        }
    }
}
