//! The thresholds of a release, their floors, and which policy is weaker than another.

use super::Analyses;
use crate::questionnaire::Questionnaire;

/// The least group of a sensitive questionnaire.
const SENSITIVE_GROUP: u32 = 20;

/// The rules of one release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Policy {
    /// k: least respondents of any derivable group, 8 to 30.
    pub minimum_group: u32,
    /// b: rounding base of counts, 3 or 5.
    pub base: u32,
    /// Least respondents for means and deeper cuts, 30 to 100.
    pub mean_from: u32,
    /// Least respondents for distributions of items, 100 to 300.
    pub items_from: u32,
    /// What is worked out beside shares.
    #[serde(default, skip_serializing_if = "Analyses::are_all")]
    pub analyses: Analyses,
}

impl Default for Policy {
    /// Groups of 10, counts in threes, means from 30, items from 100, all analyses.
    fn default() -> Self {
        Self {
            minimum_group: 10,
            base: 3,
            mean_from: 30,
            items_from: 100,
            analyses: Analyses::default(),
        }
    }
}

impl Policy {
    /// Whether every threshold is within the limits that no file can move.
    pub fn is_allowed(&self) -> bool {
        (8..=30).contains(&self.minimum_group)
            && matches!(self.base, 3 | 5)
            && (30..=100).contains(&self.mean_from)
            && (100..=300).contains(&self.items_from)
    }

    /// Whether any threshold is lower than in another policy, or anything more is worked out.
    pub fn is_weaker_than(&self, other: &Self) -> bool {
        self.minimum_group < other.minimum_group
            || self.base < other.base
            || self.mean_from < other.mean_from
            || self.items_from < other.items_from
            || self.analyses.are_beyond(&other.analyses)
    }

    /// The policy as it applies to a questionnaire: a sensitive one needs groups of 20.
    pub fn applied_to(&self, questionnaire: &Questionnaire) -> Self {
        let mut applied = *self;
        if questionnaire.is_sensitive() {
            applied.minimum_group = applied.minimum_group.max(SENSITIVE_GROUP);
        }
        applied
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_policy_goes_below_the_floors() {
        assert!(Policy::default().is_allowed());
        for weak in [
            Policy {
                minimum_group: 7,
                ..Policy::default()
            },
            Policy {
                base: 1,
                ..Policy::default()
            },
            Policy {
                base: 4,
                ..Policy::default()
            },
            Policy {
                mean_from: 29,
                ..Policy::default()
            },
            Policy {
                items_from: 99,
                ..Policy::default()
            },
        ] {
            assert!(!weak.is_allowed(), "{weak:?}");
        }
    }

    #[test]
    fn one_lower_threshold_makes_a_policy_weaker() {
        let usual = Policy::default();
        assert!(!usual.is_weaker_than(&usual));
        let fewer = Policy {
            analyses: Analyses {
                trends: false,
                ..Analyses::default()
            },
            ..usual
        };
        assert!(usual.is_weaker_than(&fewer));
        assert!(!fewer.is_weaker_than(&usual));
        assert!(usual.is_weaker_than(&Policy {
            base: 5,
            minimum_group: 8,
            ..usual
        }));
    }
}
