//! Every variant of an error, said in every language.

use std::collections::BTreeSet;
use std::io::{Error, ErrorKind};

use chrono::NaiveDate;

use super::*;
use crate::bundle::BundleError;
use crate::bundle::enrolment::EnrolmentError;
use crate::bundle::receipt::ReceiptError;
use crate::desk::enrolled::EnrolledError;
use crate::desk::forms::{FormError, FormErrors, Wrong};
use crate::desk::officer::destroy::DestroyError;
use crate::desk::officer::{KeyEndError, NotThere};
use crate::desk::second::SecondError;
use crate::disclosure::ledger::LedgerError;
use crate::disclosure::slice::SliceError;
use crate::disclosure::trend::TrendError;
use crate::disclosure::{Difference, Withheld};
use crate::finding::{Finding, Findings};
use crate::kit::KitError;
use crate::kit::second::NotASecond;
use crate::locale;
use crate::period::PeriodError;
use crate::report::ReportError;
use crate::seal::SealError;
use crate::store::StoreError;
use crate::trouble::Trouble;

fn reports() -> [ReportError; 3] {
    let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
    [
        ReportError::OtherKit {
            questionnaire: "pulse-6".to_owned(),
            period: "2026-W47".to_owned(),
        },
        ReportError::NoDhis2Period {
            label: "r1".to_owned(),
            first: day(3),
            last: day(12),
        },
        ReportError::Spreadsheet("a row of 1048577 is too long".to_owned()),
    ]
}

fn all() -> Vec<DeskError> {
    let mut all = own();
    all.extend(stores().map(DeskError::from));
    all.extend(seals().map(DeskError::from));
    all.extend(kits().map(|error| DeskError::Kit {
        path: "/m.kit".into(),
        error,
    }));
    all.extend(bundles().map(DeskError::from));
    all.extend([ReceiptError::NotAReceipt, ReceiptError::Damaged].map(DeskError::from));
    all.extend(enrolled().map(DeskError::from));
    all.extend(second().map(DeskError::from));
    all.extend(ledgers().map(DeskError::from));
    all.extend(not_there().map(DeskError::from));
    all.extend(key_ends().map(DeskError::from));
    all.extend(not_destroyed().map(DeskError::from));
    let changed = SliceError::Changed {
        what: "its form is another",
    };
    all.extend([SliceError::NotASlice, changed].map(DeskError::from));
    all.extend(reports().map(DeskError::from));
    let trends = [
        TrendError::OtherCampaign,
        TrendError::OtherQuestionnaire,
        TrendError::SamePeriod,
        TrendError::NotAskedFor,
    ];
    all.extend(trends.map(DeskError::from));
    all.extend(withheld().map(DeskError::from));
    all.extend(periods().map(DeskError::from));
    all.push(forms().into());
    all.push(DeskError::Findings(findings()));
    all
}

fn own() -> Vec<DeskError> {
    let path = || std::path::PathBuf::from("/home/x");
    let source = || Error::other("bad sector");
    let (questionnaire, period) = (|| "pulse-6".to_owned(), || "2026-W47".to_owned());
    vec![
        DeskError::NoHome,
        DeskError::Read {
            path: path(),
            source: source(),
        },
        DeskError::Write {
            path: path(),
            source: source(),
        },
        DeskError::NotAFile { path: path() },
        DeskError::TooLarge {
            path: path(),
            most: 65536,
        },
        DeskError::NotText {
            path: path(),
            at: 1024,
        },
        DeskError::NoFolder { path: path() },
        DeskError::Exists { path: path() },
        DeskError::NotInstalled,
        DeskError::InstalledKit {
            error: KitError::NotCanonical,
        },
        DeskError::RecordsLost,
        DeskError::MemoryLost { path: path() },
        DeskError::RecordsLeft,
        DeskError::PracticeKit,
        DeskError::RealKit,
        DeskError::NoRecord,
        DeskError::NoSheet,
        DeskError::NeedlessSheet,
        DeskError::SlipForms,
        DeskError::OtherReceipt {
            expected: "a b".to_owned(),
            found: "c d".to_owned(),
        },
        DeskError::IdentityExists { path: path() },
        DeskError::IdentityLost { path: path() },
        DeskError::NoBackup,
        DeskError::NotTheBackup,
        DeskError::NoIdentity,
        DeskError::Settings {
            path: path(),
            what: "unknown field `x`".to_owned(),
        },
        DeskError::EmptyPassphrase,
        DeskError::Canary,
        DeskError::RoundingKeyLost { path: path() },
        DeskError::OtherKit {
            found: "c d".to_owned(),
        },
        DeskError::OtherKey,
        DeskError::NoKitYet,
        DeskError::Locked,
        DeskError::NoCampaign {
            questionnaire: questionnaire(),
            period: period(),
        },
        DeskError::ManyCampaigns {
            questionnaire: questionnaire(),
            period: period(),
        },
        DeskError::NoQuestionnaire {
            id: questionnaire(),
        },
        DeskError::NoSpokenLanguage,
        DeskError::Archive {
            name: "ledger".to_owned(),
        },
    ]
}

fn stores() -> [StoreError; 5] {
    let reason = || "it is a link".to_owned();
    [
        StoreError::Busy,
        StoreError::Full,
        StoreError::Folder { reason: reason() },
        StoreError::Damaged { reason: reason() },
        StoreError::Io(Error::other("bad sector")),
    ]
}

fn seals() -> [SealError; 9] {
    [
        SealError::TooLong {
            bytes: 2048,
            most: 1024,
        },
        SealError::Recipients,
        SealError::DamagedEnvelope,
        SealError::WrongKey,
        SealError::DamagedContent,
        SealError::UnusablePassphrase,
        SealError::WrongPassphrase,
        SealError::NotAnIdentity,
        SealError::Excessive,
    ]
}

fn kits() -> [KitError; 5] {
    [
        KitError::NotAKit,
        KitError::Version(7),
        KitError::TooLarge { most: 8_388_608 },
        KitError::NotCanonical,
        KitError::Content("no unit".to_owned()),
    ]
}

fn bundles() -> [BundleError; 7] {
    [
        BundleError::NotABundle,
        BundleError::Version(7),
        BundleError::Length {
            expected: 4096,
            found: 1024,
        },
        BundleError::Count(5000),
        BundleError::Order,
        BundleError::Unsigned,
        BundleError::Signature,
    ]
}

fn enrolled() -> [EnrolledError; 6] {
    [
        EnrolledError::SigningKeyLost {
            path: "/home/x".into(),
        },
        EnrolledError::NoEnrolment,
        EnrolledError::OtherKit {
            found: "c d".to_owned(),
        },
        EnrolledError::NoLaptop {
            name: "a b".to_owned(),
        },
        EnrolledError::ApartFull,
        EnrolmentError::NotAnEnrolment.into(),
    ]
}

fn second() -> [SecondError; 12] {
    [
        SecondError::NoKey,
        SecondError::KeyLost,
        SecondError::SamePerson,
        SecondError::BothInOneHome,
        SecondError::Missing,
        SecondError::Needless,
        NotASecond.into(),
        SecondError::StillShut,
        SecondError::OtherKey,
        SecondError::NothingOpens,
        SecondError::NotACopy,
        SecondError::NoDeposit,
    ]
}

fn ledgers() -> [LedgerError; 4] {
    [
        LedgerError::NotALedger,
        LedgerError::Broken { number: 7 },
        LedgerError::Missing {
            releases: vec!["pulse-6, 2026-W47".to_owned()],
        },
        LedgerError::Responses { number: 7 },
    ]
}

fn key_ends() -> [KeyEndError; 2] {
    let campaign = "one two three (0a1b2c)".to_owned();
    let day = NaiveDate::from_ymd_opt(2027, 3, 31).unwrap();
    [
        KeyEndError::Over {
            campaign: campaign.clone(),
            day,
        },
        KeyEndError::Other { campaign },
    ]
}

fn not_there() -> [NotThere; 4] {
    let questionnaire = || "pulse-6".to_owned();
    [
        NotThere::NoUnit {
            unit: "A1".to_owned(),
        },
        NotThere::NeverReleased {
            questionnaire: questionnaire(),
        },
        NotThere::SeveralReleased {
            questionnaire: questionnaire(),
        },
        NotThere::NotReleased {
            questionnaire: questionnaire(),
            period: "2026-W47".to_owned(),
        },
    ]
}

fn not_destroyed() -> [DestroyError; 4] {
    [
        DestroyError::OtherCampaign {
            campaign: "a b".to_owned(),
        },
        DestroyError::NoCampaign {
            digits: "3f9a".to_owned(),
        },
        DestroyError::Unreleased { about: 15 },
        DestroyError::Done,
    ]
}

fn withheld() -> [Withheld; 11] {
    [
        Withheld::Open,
        Withheld::TooFew,
        Withheld::NothingExpected {
            percent: 45,
            answers: 9,
            people: 20,
            minimum_group: 10,
        },
        Withheld::GroupTooSmall {
            group: "women".to_owned(),
            people: 20,
            answers: 9,
            minimum_group: 10,
        },
        Withheld::NoRow {
            unit: "A1".to_owned(),
        },
        Withheld::Policy,
        Withheld::WeakerPolicy,
        Withheld::RoundingKey,
        Withheld::OtherRoundingKey,
        Withheld::Changed {
            number: 7,
            what: Difference::Figures,
        },
        Withheld::Audit {
            rule: "A3",
            detail: "a row is too small".to_owned(),
        },
    ]
}

fn periods() -> [PeriodError; 4] {
    let day = NaiveDate::from_ymd_opt(2026, 9, 28).unwrap();
    [
        PeriodError::BeforeStart { start: day },
        PeriodError::BetweenRounds { day },
        PeriodError::KeyEnds { day },
        PeriodError::UnknownLabel {
            label: "2026-W99".to_owned(),
        },
    ]
}

fn forms() -> FormErrors {
    let line = |line| FormError {
        line: Some(line),
        column: None,
        wrong: Wrong::Blank,
    };
    FormErrors {
        file: "forms.csv".to_owned(),
        list: vec![line(3), line(4)],
    }
}

fn findings() -> Findings {
    let finding = Finding::error("x", Vec::new(), "No unit has a strength.", "Give one.");
    Findings::new("mission.toml", "", vec![finding])
}

/// The first letter large and a full stop at the end.
fn as_sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().unwrap().to_uppercase().collect();
    format!("{first}{}.", letters.as_str())
}

#[test]
fn each_message_is_said_by_an_error_and_each_error_says_one() {
    let english = Words::new("en");
    let said: BTreeSet<String> = all().iter().map(|error| of(error, &english).what).collect();
    assert_eq!(said.len(), all().len());
    assert_eq!(said.len(), locale::english_ids("trouble-").len());
}

/// What a person reads in English and what a program reads cannot drift apart.
#[test]
fn the_english_words_say_what_the_errors_say() {
    for error in all() {
        let advice = of(&error, &Words::new("en"));
        assert_eq!(locale::plain(&advice.now), error.hint());
        let what = locale::plain(&advice.what);
        match &error {
            DeskError::Findings(findings) => assert_eq!(advice.places, findings.to_string()),
            DeskError::Forms(_) => {
                let head = as_sentence(error.to_string().lines().next().unwrap());
                assert_eq!(what, head.replace(":.", "."));
                assert_eq!(advice.places.lines().count(), 2);
            }
            _ => assert_eq!(what, as_sentence(&error.to_string())),
        }
    }
}

#[test]
fn every_language_says_every_error_and_its_advice_in_its_own_words() {
    let english = Words::new("en");
    for language in locale::available().iter().filter(|code| *code != "en") {
        let words = Words::new(language);
        for error in all() {
            let (said, in_english) = (of(&error, &words), of(&error, &english));
            let code = error.code();
            assert!(said.what != in_english.what, "{language}: {code}");
            assert!(said.now != in_english.now, "{language}: {code}");
            let both = format!("{}\n{}", said.what, said.now);
            assert_eq!(
                locale::english_in(&both),
                Vec::<String>::new(),
                "{language}: {code}"
            );
            let has_places = [&said.places, &in_english.places].map(|p| !p.is_empty());
            assert_eq!(has_places[0], has_places[1], "{language}: {code}");
        }
    }
}

#[test]
fn a_command_is_the_same_in_every_language() {
    for language in locale::available() {
        let advice = of(&DeskError::NoIdentity, &Words::new(&language));
        assert!(
            advice.now.contains("`standeasy officer init`"),
            "{language}"
        );
    }
}

#[test]
fn what_the_system_refuses_is_said_in_words_where_it_is_common() {
    let kinds = [
        ErrorKind::NotFound,
        ErrorKind::PermissionDenied,
        ErrorKind::StorageFull,
        ErrorKind::ReadOnlyFilesystem,
    ];
    for language in locale::available() {
        let words = Words::new(&language);
        let said: BTreeSet<String> = kinds.map(|kind| system(&kind.into(), &words)).into();
        assert_eq!(said.len(), kinds.len(), "{language}");
        assert!(kinds.iter().all(|kind| !said.contains(&kind.to_string())));
    }
}
