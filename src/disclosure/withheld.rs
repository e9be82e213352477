//! Why nothing is shown, and what the officer can do about it.

use super::audit::Fault;
use crate::trouble::Trouble;

/// Why nothing is shown. `Display` says it to the officer.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Withheld {
    /// The period is not over.
    #[error("the period is still open")]
    Open,
    /// No group is large enough.
    #[error("no unit has enough answers")]
    TooFew,
    /// Not even the whole mission is expected to reach the least group.
    #[error(
        "if {percent} % answer, {answers} of {people} people do, and a row needs {minimum_group}"
    )]
    NothingExpected {
        /// The expected response.
        percent: u32,
        /// How many people are expected to answer.
        answers: u32,
        /// How many could.
        people: u32,
        /// The least group of the mildest questionnaire.
        minimum_group: u32,
    },
    /// A group across units is not expected to reach the least group.
    #[error(
        "of the {people} people of `{group}` {answers} are expected to answer, and a row needs {minimum_group}"
    )]
    GroupTooSmall {
        /// The group's id.
        group: String,
        /// How many people belong to it.
        people: u32,
        /// How many of them are expected to answer.
        answers: u32,
        /// The least group of the mildest questionnaire.
        minimum_group: u32,
    },
    /// A unit has no row of its own, and no unit below it has one.
    #[error("{unit} and the units below it have no row of their own in this release")]
    NoRow {
        /// The unit's id.
        unit: String,
    },
    /// A threshold is outside the limits that are built in.
    #[error("the mission's policy is outside the limits of this program")]
    Policy,
    /// A threshold is lower than when the campaign's first release was made.
    #[error("the policy is weaker than that of this campaign's first release")]
    WeakerPolicy,
    /// The rounding key is not 32 bytes long.
    #[error("the rounding key is not 32 bytes long")]
    RoundingKey,
    /// The campaign's earlier releases were rounded with another key.
    #[error("this is not the rounding key of the campaign's earlier releases")]
    OtherRoundingKey,
    /// This period was released before, and now something would differ.
    #[error("this period was released before, as entry {number}, and {what} changed since")]
    Changed {
        /// The number of the ledger's entry.
        number: u64,
        /// What is not the same.
        what: Difference,
    },
    /// The figures did not pass their audit.
    #[error("the audit stopped the release ({rule}): {detail}")]
    Audit {
        /// The rule that was broken, A1 to A5.
        rule: &'static str,
        /// What was found, without any answer.
        detail: String,
    },
}

/// What differs from the first release of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// Answers came or went.
    #[error("the responses")]
    Responses,
    /// Another tree of units, or another choice of rows.
    #[error("the units shown")]
    Units,
    /// Other figures, or another policy.
    #[error("the figures")]
    Figures,
    /// The same figures under another key: they need not be the same the next time.
    #[error("the rounding key")]
    Key,
}

impl From<Fault> for Withheld {
    fn from(fault: Fault) -> Self {
        Self::Audit {
            rule: fault.rule,
            detail: fault.detail,
        }
    }
}

impl Trouble for Withheld {
    fn code(&self) -> &'static str {
        match self {
            Self::Open => "period-open",
            Self::TooFew => "too-few-answers",
            Self::NothingExpected { .. } => "nothing-expected",
            Self::GroupTooSmall { .. } => "group-too-small",
            Self::NoRow { .. } => "no-row",
            Self::Policy => "policy-not-allowed",
            Self::WeakerPolicy => "policy-weaker",
            Self::RoundingKey => "rounding-key",
            Self::OtherRoundingKey => "other-rounding-key",
            Self::Changed { .. } => "release-changed",
            Self::Audit { .. } => "audit-failed",
        }
    }

    fn hint(&self) -> String {
        let hint = match self {
            Self::Open => "Wait until the last day of the period is over.",
            Self::TooFew => {
                "Nothing is wrong. The answers stay sealed; a longer period or more people \
                 who answer will make groups that can be shown."
            }
            Self::NothingExpected { .. } => {
                "Do not ask what can never be reported: take in more units, or longer periods. \
                 If more people are sure to answer, say so with --response."
            }
            Self::GroupTooSmall { .. } => {
                "Do not ask whether people belong to a group that can never be shown: take in more \
                 units, or leave it out. If more people are sure to answer, say so with --response."
            }
            Self::NoRow { .. } => {
                "Nothing is wrong: the row of a unit above it has these people in it. Make the \
                 slice of that unit, if its officer may see it."
            }
            Self::Policy => {
                "Choose minimum_group from 8 to 30, base 3 or 5, mean_from from 30 to 100 and \
                 items_from from 100 to 300, and build a new kit."
            }
            Self::WeakerPolicy => {
                "Use the policy of the first release, or a stricter one, until this campaign ends."
            }
            Self::RoundingKey => "Restore the officer's folder from its backup.",
            Self::OtherRoundingKey => {
                "Restore rounding.age from the backup that was made with the identity. Figures \
                 rounded with two keys could be averaged, so this campaign can go on only with \
                 its own; without it, end the campaign and build a new kit."
            }
            Self::Changed { .. } => {
                "A period is released once. Use the files of the first release; answers that \
                 came late belong to the next open period."
            }
            Self::Audit { .. } => {
                "Nothing was written. Keep the ledger as it is and report this; do not publish \
                 figures of this period by other means."
            }
        };
        hint.to_owned()
    }
}
