//! The idle lock. It is told the time and never reads it.

use std::time::Duration;

use super::{IDLE_WARNING, IDLE_WIPE};

/// Whether somebody is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// A key came not long ago.
    Here,
    /// No key for a while; soon everything is wiped.
    Asked,
    /// Nobody is there any more.
    Gone,
}

/// Time since the last key, in the program's own time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Idle {
    last: Duration,
}

impl Idle {
    pub(super) fn new(now: Duration) -> Self {
        Self { last: now }
    }

    /// A key came.
    pub(super) fn touch(&mut self, now: Duration) {
        self.last = now;
    }

    /// Whether somebody is still there at a time.
    pub(super) fn presence(&self, now: Duration) -> Presence {
        let idle = now.saturating_sub(self.last);
        if idle >= IDLE_WIPE {
            Presence::Gone
        } else if idle >= IDLE_WARNING {
            Presence::Asked
        } else {
            Presence::Here
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_asked_before_everything_goes() {
        let idle = Idle::new(Duration::ZERO);
        assert_eq!(idle.presence(Duration::from_secs(89)), Presence::Here);
        assert_eq!(idle.presence(Duration::from_secs(90)), Presence::Asked);
        assert_eq!(idle.presence(Duration::from_secs(120)), Presence::Gone);
    }
}
