//! The laptop's side of a slip: whether a code is good, and the wait after wrong ones.
//!
//! Nothing of it is written anywhere, and nobody is locked out: who tries codes waits a little
//! longer each time, as a person who mistypes hardly notices.

use std::time::Instant;

use crate::kit::Kit;
use crate::slip::{self, Code, Pass};

/// How many wrong codes were tried in a row while this program runs.
#[derive(Debug, Default)]
pub struct Gate {
    wrong: u32,
}

impl Gate {
    /// The pass of a code, if it is one of the kit's. After some wrong ones it answers later.
    pub fn admit(&mut self, kit: &Kit, code: &Code) -> Option<Pass> {
        let begin = Instant::now();
        let pass = kit.slips()?.admit(code);
        if pass.is_some() {
            self.wrong = 0;
            return pass;
        }
        self.wrong = self.wrong.saturating_add(1);
        let pause = begin
            .elapsed()
            .saturating_mul(slip::pause_after(self.wrong));
        std::thread::sleep(pause.min(slip::most_pause()));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::post::fake::FakePost;

    #[test]
    fn after_any_number_of_wrong_codes_a_good_one_opens() {
        let (post, made) = FakePost::with_slips(3);
        let mut gate = Gate::default();
        let others = slip::make(60, 1, &|| ()).codes;
        for other in &others {
            assert!(gate.admit(&post.kit, other).is_none());
        }
        assert_eq!(gate.wrong, 60);
        assert!(gate.admit(&post.kit, &made.codes[1]) == Some(made.passes[1].clone()));
        assert_eq!(gate.wrong, 0);
    }
}
