//! Releases of every shape a file has to hold: with rests, withheld units, means, items,
//! sensitive items, weeks and months, practice and real, names that look like formulas.

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{Order, Policy, Release, release};
use standeasy::kit::{Kit, Mission};
use standeasy::locale::Words;
use standeasy::questionnaire::library;
use standeasy::report::{File, Format, ReportError, Subject};
use standeasy::seal::Identity;
use standeasy::secret::Secret;
use standeasy::tabulate::tabulate;

/// A release with the kit it belongs to.
pub struct Case {
    pub name: &'static str,
    pub kit: Kit,
    pub release: Release,
    pub earlier: Vec<Release>,
}

/// How many people answer in each unit.
const PEOPLE: [(&str, u32); 6] = [
    ("A1", 130),
    ("A2", 118),
    ("A3", 12),
    ("B", 6),
    ("-B1", 41),
    ("B2", 7),
];

/// What the mission file says of its periods, the period released, and the one before.
pub const WEEKS: (&str, [&str; 2]) = ("\"week\"", ["2026-W53", "2026-W52"]);
pub const MONTHS: (&str, [&str; 2]) = ("\"month\"", ["2026-11", "2026-10"]);
pub const ROUNDS: (&str, [&str; 2]) = ("\"round\"", ["second", "first"]);

/// Every case.
pub fn cases() -> Vec<Case> {
    vec![
        case("practice weeks", "pulse-6", WEEKS, true),
        case("real months", "load-15", MONTHS, false),
        case("sensitive", "team-12", WEEKS, false),
    ]
}

/// Names that a spreadsheet or a browser would run, and one that would break a line of a table.
pub const NAMES: [&str; 5] = [
    "=HYPERLINK(\"http://x\")",
    "@SUM(1)",
    "<script>",
    "+1-1|cmd",
    "a,\"b\\nc",
];

/// A practice release of a mission and units with such names.
pub fn hostile() -> Case {
    let named = |id: &str| {
        let units = ["M", "A", "A1", "A2", "A3"];
        let at = units.iter().position(|unit| *unit == id).unwrap_or(0);
        format!("{} {id}", NAMES[at])
    };
    case_of(
        "hostile",
        kit_named("pulse-6", WEEKS.0, true, named),
        WEEKS.1,
    )
}

pub fn case(
    name: &'static str,
    questionnaire: &str,
    (grain, labels): (&str, [&str; 2]),
    practice: bool,
) -> Case {
    let named = |id: &str| format!("=Unit, \"{id}\"");
    case_of(
        name,
        kit_named(questionnaire, grain, practice, named),
        labels,
    )
}

fn case_of(name: &'static str, kit: Kit, labels: [&str; 2]) -> Case {
    let questionnaire = kit.questionnaires()[0].id().to_owned();
    let questionnaire = questionnaire.as_str();
    let mut ledger = Ledger::default();
    let [label, before] = labels;
    let earlier = make(&kit, questionnaire, (before, 5), &ledger);
    ledger.append(earlier.entry()).unwrap();
    let release = make(&kit, questionnaire, (label, 0), &ledger);
    Case {
        name,
        kit,
        release,
        earlier: vec![earlier],
    }
}

impl Case {
    /// The files of a format in a language.
    pub fn files(&self, format: Format, language: &str) -> Result<Vec<File>, ReportError> {
        let words = Words::new(language);
        format.files(&Subject {
            release: &self.release,
            earlier: &self.earlier,
            kit: &self.kit,
            words: &words,
        })
    }

    /// One file by its name, in English.
    pub fn bytes(&self, format: Format, name: &str) -> Vec<u8> {
        let files = self.files(format, "en").unwrap();
        let file = files.into_iter().find(|file| file.name == name);
        file.unwrap_or_else(|| panic!("no {name}")).bytes
    }

    pub fn text(&self, format: Format, name: &str) -> String {
        String::from_utf8(self.bytes(format, name)).unwrap()
    }

    pub fn json(&self, format: Format, name: &str) -> serde_json::Value {
        serde_json::from_str(&self.text(format, name)).unwrap()
    }
}

fn kit_named(
    questionnaire: &str,
    grain: &str,
    practice: bool,
    named: impl Fn(&str) -> String,
) -> Kit {
    let mut text = format!(
        r#"[mission]
id = "field"
name = {{ en = "Field mission", ar = "المهمة" }}
languages = ["en", "ar"]
period = {grain}
start = 2026-09-28
practice = {practice}
[[help]]
name = {{ en = "Chaplain", ar = "المرشد" }}
reach = {{ en = "Tent 4", ar = "الخيمة 4" }}
[[questionnaire]]
id = "{questionnaire}"
"#
    );
    if grain == ROUNDS.0 {
        text.push_str("[[round]]\nid = \"first\"\nfrom = 2026-10-05\nto = 2026-10-18\n");
        text.push_str("[[round]]\nid = \"second\"\nfrom = 2026-11-05\nto = 2026-11-18\n");
    }
    for (id, parent, strength) in [
        ("M", "", 0),
        ("A", "M", 0),
        ("A1", "A", 150),
        ("A2", "A", 150),
        ("A3", "A", 30),
        ("B", "M", 40),
        ("-B1", "B", 60),
        ("B2", "B", 30),
        ("B3", "B", 30),
    ] {
        let name = named(id).replace('\\', "\\\\").replace('"', "\\\"");
        text.push_str(&format!(
            "[[unit]]\nid = \"{id}\"\nname = {{ en = \"{name}\", ar = \"الوحدة {id}\" }}\n"
        ));
        if !parent.is_empty() {
            text.push_str(&format!("parent = \"{parent}\"\n"));
        }
        if strength > 0 {
            text.push_str(&format!("strength = {strength}\n"));
        }
    }
    let (mission, _) = Mission::read("mission.toml", &text).unwrap();
    let questionnaire = library::find(questionnaire).unwrap();
    let key = Identity::generate().recipient();
    Kit::build(mission, vec![questionnaire], vec![key]).unwrap()
}

/// A release of a period with invented answers; `shift` makes them other ones.
fn make(kit: &Kit, questionnaire: &str, (label, shift): (&str, u32), ledger: &Ledger) -> Release {
    let questionnaire = kit.questionnaire(questionnaire).unwrap();
    let mut people: Vec<(usize, Vec<Answer>)> = Vec::new();
    for (unit, count) in PEOPLE {
        let at = kit.tree().find(unit).unwrap();
        for person in 0..count {
            let seed = (at as u32) * 1000 + person + shift;
            let items = questionnaire.items().iter().enumerate();
            let answers = items.map(|(item, of)| {
                // The last option is rare, so that a sensitive one has fewer than ten.
                let (chance, last) = (mixed(seed * 31 + item as u32), of.values.len() as u32 - 1);
                let option = if chance % 100 < 2 {
                    last
                } else {
                    chance % last
                };
                Answer::Option(option as u8)
            });
            people.push((at, answers.collect()));
        }
    }
    let responses: Vec<[u8; 16]> = (1..=people.len() as u64)
        .map(|number| {
            let mut id = [shift as u8; 16];
            id[..8].copy_from_slice(&number.to_be_bytes());
            id
        })
        .collect();
    let answers = people.iter().map(|(unit, all)| (*unit, all.as_slice()));
    let counts = tabulate(questionnaire, kit.tree(), answers);
    let mission = kit.mission();
    let order = Order {
        mission: &mission.id,
        practice: mission.practice,
        kit: kit.fingerprint().0,
        tree: kit.tree(),
        policy: Policy::default(),
        questionnaire,
        period: &mission.calendar.named(label).unwrap(),
        is_closed: true,
        counts: &counts,
        responses: &responses,
        released_before: &[],
        rounding_key: &Secret::new(vec![3; 32]),
        withdrawn: None,
        slips: None,
    };
    release(&order, ledger).unwrap()
}

/// Numbers that look random and are the same each time (SplitMix64).
fn mixed(seed: u32) -> u32 {
    let mut mixed = u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed >> 32) as u32
}
