//! What a person can ask of the program; the only room with clocks, files, randomness.
//!
//! [`laptop::Laptop`] is the shared machine people answer on; [`officer::Officer`] is the
//! medical officer's desk; between them, where a mission is opened by two, stands
//! [`second::SecondKey`]. They meet only in the files they hand each other.

pub mod admission;
mod bundle_file;
pub mod clock;
pub mod enrolled;
mod error;
pub mod files;
pub mod foreign;
pub mod forms;
pub mod home;
mod keyfile;
mod kind;
pub mod laptop;
pub mod officer;
pub mod passphrase;
pub mod post;
pub mod preview;
pub mod second;
pub mod settings;
pub mod terminals;
pub mod verify;

pub use error::DeskError;
pub use home::Home;
