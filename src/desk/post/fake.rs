//! A laptop in memory, for tests of the faces.

use super::{Attempt, Post, SaveTrouble, Sealed};
use crate::checkin::Finished;
use crate::checkin::response::Counting;
use crate::kit::mission::{Admission, QuestionnaireRef};
use crate::kit::{Beside, Kit, Mission};
use crate::period::{Period, PeriodError};
use crate::questionnaire::{Questionnaire, library};
use crate::seal::Recipient;
use crate::slip::{self, Made, Pass, Slips};
use crate::unit::{Unit, UnitId};

/// Always the same, so that the kit has the same fingerprint in every run.
const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

/// A laptop in memory that can be told to fail.
pub(crate) struct FakePost {
    pub(crate) kit: Kit,
    pub(crate) room: Result<(), SaveTrouble>,
    pub(crate) save: Result<(), SaveTrouble>,
    pub(crate) saved: Vec<(UnitId, Finished)>,
    pub(crate) wishes: Vec<Counting>,
    pub(crate) slips: Vec<Option<Pass>>,
}

impl FakePost {
    pub(crate) fn new() -> Self {
        let text = include_str!("../../demo/mission.toml").to_owned()
            + "\n[[unit]]\nid = \"A\"\nparent = \"M\"\nname = { en = \"A Company\", ar = \"السرية أ\", fr = \"Compagnie A\" }\nstrength = 30\n";
        let (mission, _) = Mission::read("mission.toml", &text).unwrap();
        Self::asking(mission, library::find("pulse-6").unwrap())
    }

    /// The same with more units and so many groups across units, with four people of one unit,
    /// nine of another and none of the third.
    pub(crate) fn with_groups(count: usize) -> Self {
        let mut mission = Self::new().kit.mission().clone();
        let (known, root) = (mission.units.clone(), mission.units[0].id.clone());
        for (name, people) in [("B", 40), ("C", 25)] {
            let text = format!("{name} Company");
            mission.units.push(Unit {
                id: id(name),
                name: [("en".to_owned(), text)].into(),
                strength: Some(people),
                ..known[1].clone()
            });
        }
        let women = (1..=count).map(|number| women(number, &root, [("A", 4), ("B", 9)]));
        mission.units.extend(women);
        Self::asking(mission, library::find("pulse-6").unwrap())
    }

    /// The same where answers may count for the unit above: a company of two platoons, with so many
    /// groups across them, and a company beside it to which the mission adds nobody.
    pub(crate) fn coarser(groups: usize) -> Self {
        let mut mission = Self::new().kit.mission().clone();
        mission.coarser = true;
        let root = mission.units[0].id.clone();
        let company = mission.units[1].clone();
        mission.units[1].strength = None;
        for (number, people) in [("1", 20), ("2", 40)] {
            let names = [("en", "Platoon"), ("ar", "الفصيلة"), ("fr", "Section")];
            let name = names.map(|(code, name)| (code.to_owned(), format!("{name} {number}")));
            mission.units.push(Unit {
                id: id(&format!("A{number}")),
                parent: Some(company.id.clone()),
                name: name.into(),
                strength: Some(people),
                ..company.clone()
            });
        }
        mission.units.push(Unit {
            id: id("B"),
            name: [("en".to_owned(), "B Company".to_owned())].into(),
            strength: Some(40),
            ..company
        });
        let women = (1..=groups).map(|number| women(number, &root, [("A1", 4), ("A2", 9)]));
        mission.units.extend(women);
        Self::built(mission, library::find("pulse-6").unwrap(), None)
    }

    /// The same where each answer needs a slip.
    pub(crate) fn with_slips(count: u32) -> (Self, Made) {
        let mut mission = Self::new().kit.mission().clone();
        (mission.admission, mission.slips) = (Some(Admission::Slips), Some(count));
        let made = slip::make(count, slip::PRACTICE_FACTOR, &|| ());
        let asked = library::find("pulse-6").unwrap();
        (Self::built(mission, asked, Some(&made.slips)), made)
    }

    /// A laptop that asks one questionnaire, whichever the mission names, and neither for a slip
    /// nor for the unit above.
    pub(crate) fn asking(mut mission: Mission, questionnaire: Questionnaire) -> Self {
        (mission.admission, mission.slips) = (None, None);
        mission.coarser = false;
        Self::built(mission, questionnaire, None)
    }

    fn built(mut mission: Mission, questionnaire: Questionnaire, slips: Option<&Slips>) -> Self {
        mission.questionnaires = vec![QuestionnaireRef {
            id: Some(questionnaire.id().to_owned()),
            file: None,
        }];
        let recipient: Recipient = RECIPIENT.parse().unwrap();
        // One key is enough for screens.
        mission.opening = None;
        let beside = Beside {
            slips,
            second: None,
        };
        Self {
            kit: Kit::build_with(mission, vec![questionnaire], vec![recipient], beside).unwrap(),
            room: Ok(()),
            save: Ok(()),
            saved: Vec::new(),
            wishes: Vec::new(),
            slips: Vec::new(),
        }
    }
}

fn id(text: &str) -> UnitId {
    UnitId::try_from(text.to_owned()).unwrap()
}

/// A group across two units.
fn women(number: usize, root: &UnitId, across: [(&str, u32); 2]) -> Unit {
    let names = [("en", "Women"), ("ar", "نساء"), ("fr", "Femmes")];
    let whole = [" of the mission", " البعثة", " de la mission"];
    let names = names.into_iter().zip(whole);
    let name = names.map(|((code, name), of)| (code.to_owned(), name.to_owned() + of));
    Unit {
        id: id(&format!("W{number}")),
        parent: Some(root.clone()),
        name: name.collect(),
        strength: None,
        across: across.map(|(unit, people)| (id(unit), people)).into(),
    }
}

impl Post for FakePost {
    fn kit(&self) -> &Kit {
        &self.kit
    }

    fn period(&self) -> Result<Period, PeriodError> {
        let day = "2026-11-18".parse().unwrap();
        self.kit.mission().calendar.on(day)
    }

    fn check_space(&self) -> Result<(), SaveTrouble> {
        self.room.clone()
    }

    fn seal(
        &mut self,
        unit: &UnitId,
        finished: &Finished,
        wish: Counting,
        slip: Option<&Pass>,
    ) -> Result<Sealed, SaveTrouble> {
        self.wishes.push(wish);
        self.slips.push(slip.cloned());
        self.save.clone()?;
        self.saved.push((unit.clone(), finished.clone_for_test()));
        Ok(Sealed {
            key: [1; 16],
            bytes: vec![0xAB; 1024],
        })
    }

    fn try_to_open(&self, _sealed: &Sealed) -> Attempt {
        Attempt {
            files_searched: 3,
            keys_found: 0,
            opened: false,
            refusal: Some("wrong-key"),
        }
    }
}
