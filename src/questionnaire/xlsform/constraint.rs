//! The whole numbers that a constraint allows, where they are few: `. >= 1 and . <= 5`.

use super::choices::Ends;
use super::expression;

/// The longest constraint that is tried, in bytes.
const LONGEST: usize = 500;

/// The numbers that are tried; a constraint that allows either end has no short range.
const TRIED: std::ops::RangeInclusive<i32> = -20..=120;

/// The numbers that a constraint allows, rising, without codes that mean no answer; `None`
/// if it is not understood, hangs on other answers, or allows too many or none.
pub(super) fn allowed(constraint: &str) -> Option<Vec<i32>> {
    if constraint.is_empty() || constraint.len() > LONGEST {
        return None;
    }
    let expression = expression::read(constraint)?;
    if !expression.answers().is_empty() {
        return None;
    }
    let mut allowed = Vec::new();
    for number in TRIED {
        if expression.holds(&number.to_string())? {
            allowed.push(number);
        }
    }
    if allowed.contains(TRIED.start()) || allowed.contains(TRIED.end()) {
        return None;
    }
    let ends = Ends::of(allowed.iter().copied().map(f64::from));
    allowed.retain(|number| !ends.is_missing(f64::from(*number)));
    (allowed.len() > 1).then_some(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ranges_are_found_however_they_are_written() {
        for (constraint, numbers) in [
            (". >= 1 and . <= 5", Some(&[1, 2, 3, 4, 5][..])),
            (".>=0 and .<4", Some(&[0, 1, 2, 3])),
            ("0 <= . and . <= 3", Some(&[0, 1, 2, 3])),
            ("(.>0) and (.<4) and not(.=2)", Some(&[1, 3])),
            (".=0 or .=1 or .=2", Some(&[0, 1, 2])),
            ("selected('0 1 2 3', .)", Some(&[0, 1, 2, 3])),
            ("regex(., '^[0-3]$')", Some(&[0, 1, 2, 3])),
            (". >= 0 and . <= 3 or . = 99", Some(&[0, 1, 2, 3])),
            (
                ". >= 0 and . <= 3 or . = -999 or . = -888",
                Some(&[0, 1, 2, 3]),
            ),
            (". >= -3 and . <= 3", Some(&[-3, -2, -1, 0, 1, 2, 3])),
            (". >= 18 and . <= 99", None.or(Some(&[]))),
        ] {
            let found = allowed(constraint);
            match numbers {
                Some([]) => assert_eq!(found.map(|n| n.len()), Some(82), "{constraint}"),
                expected => assert_eq!(found.as_deref(), expected, "{constraint}"),
            }
        }
    }

    #[test]
    fn what_leaves_many_numbers_or_none_is_no_range() {
        for constraint in [
            "",
            ". >= 0",
            ". < 200",
            ". <= ${other}",
            ". = 3",
            ". > 5 and . < 2",
            "regex(., '[a-z]+')",
            ". <= today()",
            ". > 1 and",
        ] {
            assert_eq!(allowed(constraint), None, "{constraint}");
        }
    }
}
