//! The idle lock. It is told the time and never reads it.

use std::time::Duration;

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
    lock_after: Duration,
}

impl Idle {
    pub(super) fn new(now: Duration, lock_after: Duration) -> Self {
        Self {
            last: now,
            lock_after,
        }
    }

    /// A key came.
    pub(super) fn touch(&mut self, now: Duration) {
        self.last = now;
    }

    /// Whether somebody is still there at a time.
    pub(super) fn presence(&self, now: Duration) -> Presence {
        let idle = now.saturating_sub(self.last);
        if idle >= self.lock_after {
            Presence::Gone
        } else if idle >= self.lock_after - self.warning() {
            Presence::Asked
        } else {
            Presence::Here
        }
    }

    /// How long a person is asked before everything goes: a quarter of the whole time.
    pub(super) fn warning(&self) -> Duration {
        self.lock_after / 4
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_asked_before_everything_goes() {
        for (lock_after, asked) in [(120, 90), (20, 15), (900, 675)] {
            let idle = Idle::new(Duration::ZERO, Duration::from_secs(lock_after));
            let at = |seconds| idle.presence(Duration::from_secs(seconds));
            assert_eq!(at(asked - 1), Presence::Here);
            assert_eq!(at(asked), Presence::Asked);
            assert_eq!(at(lock_after), Presence::Gone);
        }
    }
}
