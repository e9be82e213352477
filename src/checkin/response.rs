//! What is sealed: one finished questionnaire with its unit and period, and nothing else.
//!
//! No clock time, no language, no laptop, no person stands in a response.

use zeroize::Zeroizing;

use super::{Answer, Finished, decoded, encode};
use crate::secret::Secret;
use crate::slip::Mark;

/// The greatest encoded size, in bytes; seals pad every response to it.
pub const MOST_BYTES: usize = 480;

pub use crate::questionnaire::MOST_ITEMS;

const FORMAT: u8 = 1;
/// The same with the mark of a slip behind it.
const MARKED: u8 = 2;

/// What stands for unit, period, questionnaire and version in a response that does not count; no
/// id can be it.
pub const WITHDRAWN: &str = "-";

/// Whether somebody wants a sitting counted.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Counting {
    /// As everybody is asked to.
    #[default]
    Counts,
    /// Somebody was made to answer: the record says only that it does not count.
    DoesNotCount,
}

impl std::fmt::Debug for Counting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// One finished questionnaire, ready to be sealed or just opened.
pub struct Response {
    /// The fingerprint of the kit it was given under.
    pub kit: [u8; 32],
    /// A random number that tells two responses apart.
    pub id: [u8; 16],
    /// The unit's id.
    pub unit: String,
    /// The period's label.
    pub period: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The questionnaire's version.
    pub version: String,
    /// The mark of the slip it was given with, where the mission asks for one.
    pub mark: Option<Mark>,
    answers: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Response(***)")
    }
}

/// What opened bytes turn out to be.
#[derive(Debug)]
pub enum Content {
    /// Somebody's finished questionnaire.
    Response(Response),
    /// Filling, so that a bundle does not tell how many answered.
    Decoy,
}

/// Why opened bytes are not a response.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize,
)]
pub enum ResponseError {
    /// Written by a later program.
    #[error("it is of format {0}, which this program does not know")]
    Format(u8),
    /// Not the shape of a response.
    #[error("its content is not a response")]
    Malformed,
    /// Too long to be sealed in the constant size.
    #[error("it is longer than {MOST_BYTES} bytes")]
    TooLong,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Wire<'a> {
    kit: [u8; 32],
    id: [u8; 16],
    unit: &'a str,
    period: &'a str,
    questionnaire: &'a str,
    version: &'a str,
    answers: &'a [u8],
}

impl Response {
    /// Joins a finished sitting with where and when it belongs.
    pub fn new(finished: &Finished, place: Place<'_>) -> Self {
        Self {
            kit: place.kit,
            id: place.id,
            unit: place.unit.to_owned(),
            period: place.period.to_owned(),
            questionnaire: finished.questionnaire.clone(),
            version: finished.version.clone(),
            mark: None,
            answers: Zeroizing::new(finished.answers.to_vec()),
        }
    }

    /// The same with the mark of a slip.
    #[must_use]
    pub fn marked(self, mark: Option<Mark>) -> Self {
        Self { mark, ..self }
    }

    /// A response that does not count: neither answers nor a unit stand in it.
    pub fn withdrawn(kit: [u8; 32], id: [u8; 16]) -> Self {
        let nowhere = || WITHDRAWN.to_owned();
        Self {
            kit,
            id,
            unit: nowhere(),
            period: nowhere(),
            questionnaire: nowhere(),
            version: nowhere(),
            mark: None,
            answers: Zeroizing::new(vec![encode(Answer::Withheld)]),
        }
    }

    /// Whether it does not count.
    pub fn is_withdrawn(&self) -> bool {
        self.questionnaire == WITHDRAWN
    }

    /// The answers, one an item.
    pub fn answers(&self) -> Zeroizing<Vec<Answer>> {
        decoded(&self.answers)
    }

    /// The answers, packed as in [`sheets`](super::sheets).
    pub fn sheet(&self) -> &[u8] {
        &self.answers
    }

    /// The bytes to seal.
    pub fn to_bytes(&self) -> Result<Secret, ResponseError> {
        let wire = Wire {
            kit: self.kit,
            id: self.id,
            unit: &self.unit,
            period: &self.period,
            questionnaire: &self.questionnaire,
            version: &self.version,
            answers: &self.answers,
        };
        let mut buffer = Zeroizing::new([0_u8; MOST_BYTES]);
        let format = if self.mark.is_some() { MARKED } else { FORMAT };
        let used = match self.mark {
            Some(mark) => postcard::to_slice(&(wire, mark), buffer.as_mut_slice()),
            None => postcard::to_slice(&wire, buffer.as_mut_slice()),
        };
        let used = used.map_err(|_| ResponseError::TooLong)?.len();
        let mut bytes = Secret::with_capacity(MOST_BYTES + 1);
        bytes.extend(&[format]);
        bytes.extend(buffer.get(..used).unwrap_or_default());
        Ok(bytes)
    }
}

/// How many bytes a response to a questionnaire of an id and a version has, with so many items;
/// `None` where it has more than [`MOST_BYTES`].
pub fn size(
    place: Place<'_>,
    (questionnaire, version): (&str, &str),
    items: usize,
    mark: Option<Mark>,
) -> Option<usize> {
    let longest = Response {
        kit: place.kit,
        id: place.id,
        unit: place.unit.to_owned(),
        period: place.period.to_owned(),
        questionnaire: questionnaire.to_owned(),
        version: version.to_owned(),
        mark,
        answers: Zeroizing::new(vec![0; items]),
    };
    longest.to_bytes().ok().map(|bytes| bytes.len())
}

/// Where and when a response belongs.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The fingerprint of the kit.
    pub kit: [u8; 32],
    /// A fresh random number.
    pub id: [u8; 16],
    /// The unit's id.
    pub unit: &'a str,
    /// The period's label.
    pub period: &'a str,
}

impl Content {
    /// The bytes of a decoy.
    pub fn decoy() -> Secret {
        Secret::new(vec![0])
    }

    /// Reads opened bytes.
    pub fn read(bytes: &Secret) -> Result<Self, ResponseError> {
        let (format, body) = bytes
            .expose()
            .split_first()
            .ok_or(ResponseError::Malformed)?;
        match *format {
            0 => Ok(Self::Decoy),
            FORMAT | MARKED => read_response(body, *format == MARKED).map(Self::Response),
            other => Err(ResponseError::Format(other)),
        }
    }
}

fn read_response(body: &[u8], is_marked: bool) -> Result<Response, ResponseError> {
    let (wire, rest): (Wire<'_>, _) =
        postcard::take_from_bytes(body).map_err(|_| ResponseError::Malformed)?;
    let answers_are_whole = wire.answers.iter().all(|byte| *byte != 0);
    let mark = match is_marked {
        true => Some(Mark::try_from(rest).map_err(|_| ResponseError::Malformed)?),
        false => None,
    };
    if (!rest.is_empty() && mark.is_none()) || !answers_are_whole {
        return Err(ResponseError::Malformed);
    }
    Ok(Response {
        kit: wire.kit,
        id: wire.id,
        unit: wire.unit.to_owned(),
        period: wire.period.to_owned(),
        questionnaire: wire.questionnaire.to_owned(),
        version: wire.version.to_owned(),
        mark,
        answers: Zeroizing::new(wire.answers.to_vec()),
    })
}

#[cfg(test)]
mod tests;
