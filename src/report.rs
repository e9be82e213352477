//! A release to files. Takes a [`Release`](crate::disclosure::Release) and nothing else.

pub mod csv;
pub mod json;
