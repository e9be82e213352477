//! What is worked out of the answers, and that nothing else is (what a mission asks for).

use serde::{Deserialize, Serialize};

/// What is worked out of answers beside the shares beyond cuts, which always are.
///
/// Written as the list of their names, and not at all where it is all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Vec<Name>", from = "Vec<Name>")]
pub struct Analyses {
    /// The mean of each scale.
    pub means: bool,
    /// How many people chose each answer of a question.
    pub items: bool,
    /// What changed since earlier periods.
    pub trends: bool,
}

impl Default for Analyses {
    fn default() -> Self {
        Self {
            means: true,
            items: true,
            trends: true,
        }
    }
}

impl Analyses {
    /// Whether nothing is left out.
    pub fn are_all(&self) -> bool {
        *self == Self::default()
    }

    /// Whether anything of these is not among others.
    pub fn are_beyond(&self, others: &Self) -> bool {
        (self.means && !others.means)
            || (self.items && !others.items)
            || (self.trends && !others.trends)
    }
}

/// An analysis as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Name {
    Means,
    Items,
    Trends,
}

impl From<Analyses> for Vec<Name> {
    fn from(analyses: Analyses) -> Self {
        let all = [
            (analyses.means, Name::Means),
            (analyses.items, Name::Items),
            (analyses.trends, Name::Trends),
        ];
        let chosen = all.into_iter().filter(|(is_chosen, _)| *is_chosen);
        chosen.map(|(_, name)| name).collect()
    }
}

impl From<Vec<Name>> for Analyses {
    fn from(names: Vec<Name>) -> Self {
        Self {
            means: names.contains(&Name::Means),
            items: names.contains(&Name::Items),
            trends: names.contains(&Name::Trends),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_written_as_names_and_read_back() {
        for bits in 0..8_u8 {
            let chosen = Analyses {
                means: bits & 1 > 0,
                items: bits & 2 > 0,
                trends: bits & 4 > 0,
            };
            let text = serde_json::to_string(&chosen).unwrap();
            assert_eq!(text.matches('"').count(), 2 * bits.count_ones() as usize);
            assert_eq!(serde_json::from_str::<Analyses>(&text).unwrap(), chosen);
            assert_eq!(chosen.are_all(), bits == 7);
        }
    }

    #[test]
    fn an_analysis_more_is_beyond_and_one_less_is_not() {
        let all = Analyses::default();
        let fewer = Analyses {
            items: false,
            ..all
        };
        assert!(all.are_beyond(&fewer));
        assert!(!fewer.are_beyond(&all));
        assert!(!all.are_beyond(&all));
    }
}
