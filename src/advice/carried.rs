//! Files that are carried between the laptop and the desk: kits, bundles, receipts, slices.

use std::path::Path;

use super::{Advice, detail, figures, named, pair};
use crate::bundle::BundleError;
use crate::bundle::enrolment::EnrolmentError;
use crate::bundle::receipt::ReceiptError;
use crate::desk::enrolled::EnrolledError;
use crate::desk::second::SecondError;
use crate::disclosure::slice::SliceError;
use crate::kit::KitError;
use crate::kit::second::NotASecond;
use crate::locale::Words;

pub(super) fn kit(path: &Path, error: &KitError, words: &Words) -> Advice {
    let path = named(path);
    match error {
        KitError::NotAKit => pair!(words, "trouble-not-a-kit", path = path;
            command = "`standeasy kit build`", ending = ".kit"),
        KitError::Version(version) => pair!(
            words,
            "trouble-kit-version",
            path = path,
            version = figures(version, words)
        ),
        KitError::TooLarge { most } => pair!(
            words,
            "trouble-kit-too-large",
            path = path,
            most = figures(most, words)
        ),
        KitError::NotCanonical => pair!(words, "trouble-kit-damaged", path = path),
        KitError::Content(rule) => pair!(
            words,
            "trouble-kit-content",
            path = path,
            why = detail(rule, words)
        ),
    }
}

pub(super) fn bundle(error: &BundleError, words: &Words) -> Advice {
    match error {
        BundleError::NotABundle => pair!(words, "trouble-not-a-bundle";
            command = "`standeasy laptop pack`"),
        BundleError::Version(version) => pair!(
            words,
            "trouble-bundle-version",
            version = figures(version, words)
        ),
        BundleError::Length { expected, found } => pair!(
            words,
            "trouble-bundle-length",
            expected = figures(expected, words),
            found = figures(found, words)
        ),
        BundleError::Count(records) => pair!(
            words,
            "trouble-bundle-count",
            records = figures(records, words)
        ),
        BundleError::Order => pair!(words, "trouble-bundle-order"),
        BundleError::Unsigned => pair!(words, "trouble-bundle-unsigned"),
        BundleError::Signature => pair!(words, "trouble-bundle-signature"),
    }
}

pub(super) fn enrolled(error: &EnrolledError, words: &Words) -> Advice {
    match error {
        EnrolledError::SigningKeyLost { path } => pair!(words, "trouble-signing-key-lost",
            path = named(path); command = "`standeasy laptop install FILE.kit`"),
        EnrolledError::NoEnrolment => pair!(words, "trouble-no-enrolment";
            line = "`laptops = \"enrolled\"`", table = "`[mission]`"),
        EnrolledError::OtherKit { found } => {
            pair!(words, "trouble-enrolment-other-kit", found = found.as_str())
        }
        EnrolledError::NoLaptop { name } => pair!(words, "trouble-no-laptop",
            name = format!("`{name}`"); command = "`standeasy officer laptops`"),
        EnrolledError::ApartFull => pair!(words, "trouble-apart-full";
            command = "`standeasy officer enrol --remove WORDS`"),
        EnrolledError::Enrolment(EnrolmentError::NotAnEnrolment) => {
            pair!(words, "trouble-not-an-enrolment";
                command = "`standeasy laptop enrol --to FILE`")
        }
    }
}

pub(super) fn second(error: &SecondError, words: &Words) -> Advice {
    match error {
        SecondError::NoKey => pair!(words, "trouble-no-second-key";
            command = "`standeasy second init`", recover = "`standeasy second recover FILE`"),
        SecondError::KeyLost => pair!(words, "trouble-second-key-lost";
            recover = "`standeasy second recover FILE`", file = "`second/second.json`"),
        SecondError::SamePerson => pair!(words, "trouble-same-person";
            command = "`standeasy second init`"),
        SecondError::BothInOneHome => pair!(words, "trouble-both-keys-in-one-home";
            option = "--home"),
        SecondError::Missing => pair!(words, "trouble-second-missing";
            option = "--second FILE", command = "`standeasy second init --to FILE`"),
        SecondError::Needless => pair!(words, "trouble-second-needless";
            option = "--second", line = "`opening = \"two-person\"`"),
        SecondError::NotASecond(NotASecond) => pair!(words, "trouble-not-a-second";
            command = "`standeasy second init --to FILE`"),
        SecondError::StillShut => pair!(words, "trouble-still-shut";
            command = "`standeasy second open BUNDLE`"),
        SecondError::OtherKey => pair!(words, "trouble-other-second-key";
            command = "`standeasy kit show FILE.kit`"),
        SecondError::NothingOpens => pair!(words, "trouble-nothing-opens";
            command = "`standeasy kit show FILE.kit`"),
        SecondError::NotACopy => pair!(words, "trouble-not-a-copy";
            command = "`standeasy second init --copy-to FILE`"),
        SecondError::NoDeposit => pair!(words, "trouble-no-deposit";
            intake = "`standeasy officer intake`", passphrase = "`standeasy officer passphrase`"),
    }
}

pub(super) fn receipt(error: &ReceiptError, words: &Words) -> Advice {
    match error {
        ReceiptError::NotAReceipt => pair!(words, "trouble-not-a-receipt";
            command = "`standeasy officer intake`"),
        ReceiptError::Damaged => pair!(words, "trouble-receipt-damaged"),
    }
}

pub(super) fn slice(error: &SliceError, words: &Words) -> Advice {
    match error {
        SliceError::NotASlice => pair!(words, "trouble-not-a-slice";
            command = "`standeasy officer slice`"),
        SliceError::Changed { what } => {
            pair!(words, "trouble-slice-changed", why = detail(what, words))
        }
    }
}
