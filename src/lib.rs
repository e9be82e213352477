//! An anonymous well-being check-in for uniformed personnel on shared, offline laptops.
//!
//! # The way of the data
//!
//! ```text
//! questionnaire → checkin → seal → store → bundle → intake → tabulate → disclosure → report
//!    (a file)    (a person) (age)  (sled)  (a stick) (officer) (counts)    (safe)     (paper)
//! └──────────────────── the laptop ────────────────┘└────────── the officer's desk ─────────┘
//! ```
//!
//! Data flow to the right; imports run to the left, never back. `tests/layers.rs` holds both
//! this picture and the rule which outside crate is named in which room.
//!
//! # The rooms
//!
//! | room | what it is |
//! |---|---|
//! | [`secret`] | text and bytes that must not outlive their use |
//! | [`trouble`] | what every error tells a person: what happened, what to do now |
//! | [`sandbox`] | what the check-in gives up before anybody answers: network, programs, files |
//! | [`hex`] | bytes as digits |
//! | [`finding`] | what is wrong in a file a person wrote, and where |
//! | [`slip`] | one-time codes on paper: their check digit, their stretching, their marks |
//! | [`period`] | the week, month or round a response belongs to |
//! | [`mod@unit`] | the tree of units, groups across them, and their strengths |
//! | [`questionnaire`] | items, options, scales, cuts, texts; valid once it exists |
//! | [`checkin`] | one person's sitting, its scores, and the response it becomes |
//! | [`seal`] | a response to a sealed record and back; the only room that names `age` |
//! | [`store`] | sealed records on disk, a whole new generation at each save, and what is large in blocks beside it; the only room that names `sled` |
//! | [`kit`] | what an officer gives a laptop, and its fingerprint |
//! | [`bundle`] | sealed records to one hand-over file and back, who packed and who opened it, and the receipt for it |
//! | [`intake`] | a bundle to accepted responses, and reasons for the refused |
//! | [`tabulate`] | accepted responses to counts; no person comes out |
//! | [`disclosure`] | what may be shown; the only room that can make a [`disclosure::Release`] |
//! | [`statistics`] | formulas on numbers, each with its source |
//! | [`report`] | a release to files, and the margins of its shares |
//! | [`locale`] | words in the person's language, and their shape on the grid |
//! | [`desk`] | what a person can ask of the program; clocks, files and randomness live here |
//! | [`demo`] | the practice mission: its story in chapters, and the drill |
//! | [`advice`] | what went wrong and what to do now, in the reader's language |
//! | [`tui`], [`plain`], [`cli`] | three faces: screens, line by line, commands |
//!
//! # What always holds
//!
//! - A [`questionnaire::Questionnaire`] comes only from a reader, so nothing checks it again.
//! - Only a [`checkin::Finished`] sitting can become a response, and only that is sealed.
//! - The laptop holds a [`seal::Recipient`] and never an identity.
//! - "Sealed" is said after [`store::Store::add`] has returned, and that is after the disk has it.
//! - [`tabulate::Counts`] can be neither printed nor serialised.
//! - A [`disclosure::Release`] has one maker, which plans, censors, rounds and audits; files and
//!   screens of the officer take nothing else.
//!
//! # What the design trusts, and whom
//!
//! The threat model is in the README under "What is protected, from whom, and what is not", and in
//! `SECURITY.md` with the test behind each promise.

pub mod advice;
pub mod bundle;
pub mod checkin;
pub mod cli;
pub mod demo;
pub mod desk;
pub mod disclosure;
pub mod finding;
pub mod hex;
pub mod intake;
pub mod kit;
pub mod locale;
pub mod period;
pub mod plain;
pub mod questionnaire;
pub mod report;
pub mod sandbox;
pub mod seal;
pub mod secret;
pub mod slip;
pub mod statistics;
pub mod store;
pub mod tabulate;
pub mod trouble;
pub mod tui;
pub mod unit;
