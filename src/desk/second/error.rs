//! What can go wrong between two people who open answers one after the other.

use crate::kit::second::NotASecond;
use crate::trouble::Trouble;

/// What could not be done where two people open the answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecondError {
    /// No second key lies in this home.
    #[error("there is no second key in this home")]
    NoKey,
    /// A second key that was here and is gone.
    #[error("the second key of this home is gone")]
    KeyLost,
    /// A second key that is the officer's own or its backup.
    #[error("this second key is a key of the officer's desk")]
    SamePerson,
    /// Whoever had both would need nobody else.
    #[error("the officer's key and the second key must not lie in one home")]
    BothInOneHome,
    /// A mission that is opened by two, without the second one's key.
    #[error("the mission is opened by two people, and the second one's key was not given")]
    Missing,
    /// A second key for a mission that the officer opens alone.
    #[error("the mission is opened by the officer alone, and a second key was given")]
    Needless,
    /// See [`NotASecond`].
    #[error(transparent)]
    NotASecond(#[from] NotASecond),
    /// A bundle with the outer layer on, at the officer's desk.
    #[error("the second person has not opened this bundle yet")]
    StillShut,
    /// A bundle that somebody else opened than its kit names, or one whose kit names nobody.
    #[error("this bundle was opened with another second key than its kit names")]
    OtherKey,
    /// None of the records opens with the second key.
    #[error("no record in the bundle is sealed to this second key")]
    NothingOpens,
    /// A file that is no copy of this home's second key.
    #[error("this is not a copy of the second key of this home")]
    NotACopy,
    /// The officer's own key was never sealed to its backup.
    #[error("the backup key cannot open a copy of this desk's own key yet")]
    NoDeposit,
}

impl Trouble for SecondError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoKey => "no-second-key",
            Self::KeyLost => "second-key-lost",
            Self::SamePerson => "same-person",
            Self::BothInOneHome => "both-keys-in-one-home",
            Self::Missing => "second-missing",
            Self::Needless => "second-needless",
            Self::NotASecond(error) => error.code(),
            Self::StillShut => "still-shut",
            Self::OtherKey => "other-second-key",
            Self::NothingOpens => "nothing-opens",
            Self::NotACopy => "not-a-copy",
            Self::NoDeposit => "no-deposit",
        }
    }

    fn hint(&self) -> String {
        match self {
            Self::NoKey => {
                "Make one with `standeasy second init`, or put a copy back with `standeasy second recover FILE`."
            }
            Self::KeyLost => {
                "Put its copy back: `standeasy second recover FILE`. Only where no kit was built with it, remove `second/second.json` in this home and make a new one."
            }
            Self::SamePerson => {
                "Let somebody else make a second key with `standeasy second init`, who has no key of this desk."
            }
            Self::BothInOneHome => {
                "Let the second person make the key on a laptop of their own; name another folder with --home."
            }
            Self::Missing => {
                "Give the file of the second person with --second FILE; `standeasy second init --to FILE` writes it."
            }
            Self::Needless => {
                "Leave --second out, or write `opening = \"two-person\"` in the mission file."
            }
            Self::NotASecond(error) => return error.hint(),
            Self::StillShut => {
                "Carry it to the second person, who runs `standeasy second open BUNDLE`, and take in what that writes. Nothing is lost."
            }
            Self::OtherKey => {
                "Give the bundle as the laptop packed it to the person whose key the kit names; `standeasy kit show FILE.kit` shows its words."
            }
            Self::NothingOpens => {
                "Compare the words of your key with `standeasy kit show FILE.kit`. The bundle is unchanged."
            }
            Self::NotACopy => {
                "Give the file that `standeasy second init --copy-to FILE` wrote for this key."
            }
            Self::NoDeposit => {
                "Unlock the desk once, with `standeasy officer intake` or `standeasy officer passphrase`; then the copy is there."
            }
        }
        .to_owned()
    }
}
