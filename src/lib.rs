//! An anonymous well-being check-in for uniformed personnel on shared, offline laptops.
pub mod bundle;
pub mod checkin;
pub mod desk;
pub mod disclosure;
pub mod finding;
pub mod hex;
pub mod intake;
pub mod kit;
pub mod period;
pub mod questionnaire;
pub mod report;
pub mod seal;
pub mod secret;
pub mod store;
pub mod tabulate;
pub mod trouble;
pub mod unit;
