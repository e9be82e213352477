//! The chapters of the story, in the order in which a trainer tells them.

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// A key, a mission, a forecast, a kit.
    Prepare,
    /// Somebody of the audience answers.
    CheckIn,
    /// The record as it lies there, and the laptop failing to open it.
    Look,
    /// Everything goes to a stick.
    Carry,
    /// The officer takes the bundle in.
    TakeIn,
    /// What may be shown, beside what was forecast.
    Release,
    /// What the colonel can work out of it.
    Attack,
    /// The page for the commander.
    Brief,
    /// The key is destroyed, and the record of it written.
    LastDay,
    /// The loudest sceptic tries to break in.
    Drill,
}

impl Chapter {
    /// All of them, in order.
    pub const ALL: [Self; 10] = [
        Self::Prepare,
        Self::CheckIn,
        Self::Look,
        Self::Carry,
        Self::TakeIn,
        Self::Release,
        Self::Attack,
        Self::Brief,
        Self::LastDay,
        Self::Drill,
    ];

    /// Its number, from 1.
    pub fn number(self) -> usize {
        Self::ALL.iter().take_while(|other| **other < self).count() + 1
    }

    /// The chapter of a number from 1.
    pub fn of_number(number: usize) -> Option<Self> {
        Self::ALL.get(number.checked_sub(1)?).copied()
    }

    /// The one after it.
    pub fn next(self) -> Option<Self> {
        Self::of_number(self.number() + 1)
    }

    /// The one before it.
    pub fn before(self) -> Option<Self> {
        Self::of_number(self.number() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_are_numbered_from_one_in_their_order() {
        let numbers = Chapter::ALL.map(Chapter::number);
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        for chapter in Chapter::ALL {
            assert_eq!(Chapter::of_number(chapter.number()), Some(chapter));
        }
        assert_eq!(Chapter::Prepare.before(), None);
        assert_eq!(Chapter::Drill.next(), None);
        assert_eq!(Chapter::of_number(11), None);
    }
}
