//! Formulas of statistics, each with its source, held to the values of R by
//! `tests/statistics.rs`. Numbers in, numbers out: nothing here has seen a release or an answer.
//!
//! Every function gives a result in its stated range or a [`StatisticsError`]; none gives a
//! number that is not finite.

mod share;

pub use share::{finite_unit, non_response, wilson};

use statrs::distribution::{ContinuousCDF, Normal};

/// From one value to another, both within.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The least value.
    pub low: f64,
    /// The greatest value.
    pub high: f64,
}

/// Numbers that a formula cannot take.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum StatisticsError {
    /// A level of confidence that is none.
    #[error("a confidence of {0} is not between 0 and 1")]
    Confidence(f64),
    /// More people in a part than in the whole.
    #[error("{part} of {whole} are more than all")]
    MoreThanAll {
        /// The part.
        part: u32,
        /// The whole.
        whole: u32,
    },
    /// Too few numbers to say anything.
    #[error("{given} given where at least {needed} are needed")]
    TooFew {
        /// How many were given.
        given: usize,
        /// How many are needed.
        needed: usize,
    },
    /// Lists that should be equally long.
    #[error("a list of {given} where {needed} belong")]
    Unequal {
        /// The length of the list.
        given: usize,
        /// The length it should have.
        needed: usize,
    },
    /// A number that is not finite or, where it must not be, negative.
    #[error("{0} is not a number this can be computed from")]
    Number(f64),
    /// All values are alike, so that the formula would divide by zero.
    #[error("all values are alike")]
    Alike,
}

/// What lies outside a confidence: 0.05 for 0.95.
fn outside(confidence: f64) -> Result<f64, StatisticsError> {
    // Not a number is neither above 0 nor below 1.
    if confidence > 0.0 && confidence < 1.0 {
        Ok(1.0 - confidence)
    } else {
        Err(StatisticsError::Confidence(confidence))
    }
}

/// The quantile of the normal distribution that leaves half of what is outside on each side.
fn two_sided(confidence: f64) -> Result<f64, StatisticsError> {
    let outside = outside(confidence)?;
    finite(Normal::standard().inverse_cdf(1.0 - outside / 2.0))
}

/// A part of at least one.
fn part_of(part: u32, whole: u32) -> Result<(), StatisticsError> {
    if whole == 0 {
        let (given, needed) = (0, 1);
        return Err(StatisticsError::TooFew { given, needed });
    }
    if part > whole {
        return Err(StatisticsError::MoreThanAll { part, whole });
    }
    Ok(())
}

fn finite(number: f64) -> Result<f64, StatisticsError> {
    if number.is_finite() {
        Ok(number)
    } else {
        Err(StatisticsError::Number(number))
    }
}
