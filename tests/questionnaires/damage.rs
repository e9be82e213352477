//! Damaged files: whatever is cut out of or written into one, the reader answers with findings.

use proptest::prelude::*;
use standeasy::questionnaire::toml;

use super::files;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn damaged_files_read_or_are_refused_with_drawn_findings(
        place in 0.0..1.0_f64,
        length in 0_usize..60,
        instead in "[\\[\\]{}=\"'.,#0-9a-z\n\u{0}\u{202e}é]{0,8}",
    ) {
        let (_, text) = files("tests/corpus/questionnaires/good").swap_remove(0);
        let chars: Vec<char> = text.chars().collect();
        let start = (place * chars.len() as f64) as usize;
        let damaged: String = (chars.iter().take(start).copied())
            .chain(instead.chars())
            .chain(chars.iter().skip(start + length).copied())
            .collect();
        match toml::read("damaged.toml", &damaged) {
            Ok((_, findings)) => prop_assert!(!findings.stop()),
            Err(findings) => {
                prop_assert!(findings.stop());
                prop_assert!(findings.to_string().contains("damaged.toml"));
            }
        }
    }
}

#[test]
fn a_file_of_nothing_but_mistakes_is_told_in_bounded_words() {
    let lines: String = (0..25_000)
        .map(|n| format!("\"item.x{n}\" = [1]\n\"nosuch{n}\" = 2\n"))
        .collect();
    let findings = toml::read("flood.toml", &format!("[text.en]\n{lines}")).unwrap_err();
    let told = findings.to_string();
    let more = told.rsplit("and ").next().unwrap();
    let more: usize = more.split(' ').next().unwrap().parse().unwrap();
    assert!(more > 49_000, "all are counted: {more}");
    assert!(findings.list.len() < 20_000, "few are kept");
    assert!(told.len() < 100_000);
}
