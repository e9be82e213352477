//! Missions whose releases are printed: a usual one, and one that is hard on paper.

use std::collections::BTreeMap;
use std::fmt::Write;

use standeasy::checkin::Answer;
use standeasy::disclosure::ledger::Ledger;
use standeasy::disclosure::{Order, Policy, Release, release};
use standeasy::kit::{Beside, Kit, Mission, Second};
use standeasy::questionnaire::library;
use standeasy::seal::Recipient;
use standeasy::secret::Secret;
use standeasy::slip::{self, Slips};
use standeasy::tabulate::tabulate;

pub const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// The word for a unit at each level, by language in their order.
const LEVELS: [[&str; 6]; 5] = [
    ["بعثة", "Mission", "Misión", "Mission", "Миссия", "特派团"],
    [
        "القوة",
        "Contingent",
        "Contingente",
        "Contingent",
        "Контингент",
        "分队",
    ],
    [
        "الكتيبة",
        "Battalion",
        "Batallón",
        "Bataillon",
        "Батальон",
        "营",
    ],
    ["السرية", "Company", "Compañía", "Compagnie", "Рота", "连"],
    ["الفصيلة", "Platoon", "Pelotón", "Section", "Взвод", "排"],
];

/// What makes a name as long as a kit takes it, by language in their order.
const LONG: [&str; 6] = [
    " المشتركة للهندسة والدعم اللوجستي والنقل في القطاع الشمالي الغربي",
    " of combined engineering, logistics & <transport> in sector north-west",
    " conjunto de ingeniería, logística y «transporte» del sector noroeste",
    " mixte du génie, de la logistique et du transport du secteur nord-ouest",
    " объединённый инженерно-транспортный и снабжения, северо-запад",
    "西北战区联合工程、后勤与运输支援保障综合大队西北战区联合工程",
];

/// A mission with its releases, the newest last.
pub struct Printed {
    pub kit: Kit,
    pub releases: Vec<Release>,
}

/// How a mission is shaped.
pub struct Shape {
    /// Units below each unit, level by level.
    pub below: &'static [usize],
    /// People of each lowest unit.
    pub strength: u32,
    /// Whether names and help are as long as a kit takes them.
    pub is_hard: bool,
    /// The weeks released.
    pub weeks: &'static [u32],
}

pub const USUAL: Shape = Shape {
    below: &[3, 2, 2, 3],
    strength: 24,
    is_hard: false,
    // No release in week 44: a gap.
    weeks: &[40, 41, 42, 43, 45, 46, 47],
};

/// Few and large units, so that every kind of figure is there.
pub const SMALL: Shape = Shape {
    below: &[2, 2],
    strength: 260,
    is_hard: false,
    weeks: &[45, 47],
};

pub const HARD: Shape = Shape {
    below: &[7, 4, 3],
    strength: 40,
    is_hard: true,
    weeks: &[46, 47],
};

/// Keys that nobody has the other half of: the same kit has the same fingerprint each time.
const RECIPIENTS: [&str; 2] = [
    "age1yu6cqcfqjecu7tvs5jyqpqcz08dvx9ef40ylvza0qstttetkzqcs3k5slh",
    "age1vrckwumyleqkm45hsztam7uws95d0ze7d0c4k7uyz7jxvmrtw3nq4ptvvx",
];

/// A kit of some questionnaires, whose answers are invented or not.
pub fn kit(asked: &[&str], shape: &Shape, is_practice: bool) -> Kit {
    built(&toml(asked, shape, is_practice), asked, None)
}

/// The same of a mission that chooses all there is to choose.
pub fn kit_with_all(asked: &[&str], shape: &Shape, is_practice: bool) -> Kit {
    let chosen = "withdrawal = \"discreet\"\nlaptops = \"enrolled\"\nopening = \"two-person\"\nadmission = \"slips\"\nslips = 3\nkey_end = 2027-03-29\ncoarser = true\n\n\
                  [policy]\nanalyses = [\"means\", \"items\", \"trends\"]\n";
    let head = format!("practice = {is_practice}\n");
    let group = format!(
        "\n[[unit]]\nid = \"W\"\nparent = \"M\"\nname = {}\nacross = {{ M11 = 20, M21 = 30 }}\n",
        table(&name(1, 9, shape.is_hard))
    );
    let text = toml(asked, shape, is_practice).replacen(&head, &(head.clone() + chosen), 1);
    let text = text + &group;
    let factor = match is_practice {
        true => slip::PRACTICE_FACTOR,
        false => slip::USUAL_FACTOR,
    };
    let made = slip::make(3, factor, &|| ());
    built(&text, asked, Some(&made.slips))
}

fn built(text: &str, asked: &[&str], slips: Option<&Slips>) -> Kit {
    let (mission, findings) =
        Mission::read("mission.toml", text).unwrap_or_else(|findings| panic!("{findings:?}"));
    drop(findings);
    let asked = asked.iter().map(|id| library::find(id).unwrap());
    let mut keys: Vec<Recipient> = RECIPIENTS.map(|key| key.parse().unwrap()).into();
    let second = mission.opening.map(|_| Second {
        recipient: keys.pop().unwrap(),
        key: [7; 32],
    });
    let beside = Beside {
        slips,
        second: second.as_ref(),
    };
    Kit::build_with(mission, asked.collect(), keys, beside)
        .unwrap_or_else(|findings| panic!("{findings:?}"))
}

pub fn printed(questionnaire: &str, shape: &Shape) -> Printed {
    let kit = kit(&[questionnaire], shape, true);
    let mut ledger = Ledger::default();
    let mut released_before = Vec::new();
    let mut releases = Vec::new();
    for week in shape.weeks {
        let (made, ids) = one(&kit, *week, &ledger, &released_before);
        ledger.append(made.entry()).unwrap();
        released_before.extend(ids);
        releases.push(made);
    }
    Printed { kit, releases }
}

fn one(kit: &Kit, week: u32, ledger: &Ledger, before: &[[u8; 16]]) -> (Release, Vec<[u8; 16]>) {
    let questionnaire = &kit.questionnaires()[0];
    let tree = kit.tree();
    let label = format!("2026-W{week}");
    let period = kit.mission().calendar.named(&label).unwrap();
    let people = people(kit, week);
    let counted = people
        .iter()
        .map(|(unit, answers)| (*unit, answers.as_slice()));
    let counts = tabulate(questionnaire, tree, counted);
    let ids: Vec<[u8; 16]> = (0..people.len())
        .map(|person| ((u128::from(week) << 64) + person as u128).to_be_bytes())
        .collect();
    let made = release(
        &Order {
            mission: "printed",
            practice: true,
            kit: kit.fingerprint().0,
            tree,
            policy: Policy::default(),
            questionnaire,
            period: &period,
            is_closed: true,
            counts: &counts,
            responses: &ids,
            released_before: before,
            rounding_key: &Secret::new(vec![7; 32]),
            withdrawn: None,
            slips: None,
        },
        ledger,
    );
    (made.unwrap(), ids)
}

/// Answers of about half of each unit; weeks are heavier and lighter, and so are units.
fn people(kit: &Kit, week: u32) -> Vec<(usize, Vec<Answer>)> {
    let items = kit.questionnaires()[0].items();
    let tree = kit.tree();
    let mut people = Vec::new();
    for unit in tree.answering() {
        let strength = tree.unit(unit).unwrap().strength.unwrap();
        let place = mixed(unit as u32);
        let present = strength * (25 + place % 45) / 100;
        for person in 0..present {
            let own = week * 1_000_000 + unit as u32 * 1_000 + person;
            let mood = (mixed(own) % 100 + mixed(week) % 30 + place % 20) / 2;
            let answers = items.iter().enumerate().map(|(at, item)| {
                let options = item.values.len() as u32 - u32::from(item.not_applicable.is_some());
                let noise = mixed(own * 31 + at as u32) % 60;
                let level =
                    ((mood + noise + mixed(at as u32) % 20) * options / 150).min(options - 1);
                let is_turned = item.reverse;
                let option = if is_turned {
                    options - 1 - level
                } else {
                    level
                };
                Answer::Option(option as u8)
            });
            people.push((unit, answers.collect()));
        }
    }
    people
}

/// Numbers that look random and are the same each time (SplitMix64).
fn mixed(seed: u32) -> u32 {
    let mut mixed = u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed >> 32) as u32
}

fn toml(asked: &[&str], shape: &Shape, is_practice: bool) -> String {
    let languages = format!("{LANGUAGES:?}");
    let name = table(&name(0, 1, shape.is_hard));
    let mut text = format!(
        "[mission]\nid = \"printed\"\nname = {name}\nlanguages = {languages}\nperiod = \"week\"\n\
         start = 2026-09-28\npractice = {is_practice}\n"
    );
    for id in asked {
        write!(text, "\n[[questionnaire]]\nid = \"{id}\"\n").unwrap();
    }
    for number in 1..=if shape.is_hard { 12 } else { 3 } {
        let reach = LANGUAGES.map(|_| match shape.is_hard {
            true => format!(
                "Tent {number}, {}\\nany hour",
                "by day and by night, ".repeat(7)
            ),
            false => format!("Tent {number}, radio Blue {number}"),
        });
        let helper = table(&name_of(
            &["ع", "Chaplain", "Capellán", "Aumônier", "Капеллан", "牧师"],
            number,
            shape.is_hard,
        ));
        let reach = table(&reach);
        write!(text, "\n[[help]]\nname = {helper}\nreach = {reach}\n").unwrap();
    }
    let mut units = vec![("M".to_owned(), 0)];
    write!(text, "\n[[unit]]\nid = \"M\"\nname = {name}\n").unwrap();
    while let Some((parent, level)) = units.pop() {
        let Some(below) = shape.below.get(level) else {
            continue;
        };
        for number in 1..=*below {
            let id = format!("{parent}{number}");
            let name = table(&self::name(level + 1, number, shape.is_hard));
            write!(
                text,
                "\n[[unit]]\nid = \"{id}\"\nparent = \"{parent}\"\nname = {name}\n"
            )
            .unwrap();
            if level + 1 == shape.below.len() {
                writeln!(text, "strength = {}", shape.strength).unwrap();
            }
            units.push((id, level + 1));
        }
    }
    text
}

fn name(level: usize, number: usize, is_hard: bool) -> [String; 6] {
    name_of(&LEVELS[level], number, is_hard)
}

fn name_of(words: &[&str; 6], number: usize, is_hard: bool) -> [String; 6] {
    let mut long = LONG.iter();
    words.map(|word| {
        let long = long.next().filter(|_| is_hard).unwrap_or(&"");
        let name = format!("{word} {number}{long}");
        name.chars()
            .take(80)
            .collect::<String>()
            .trim_end()
            .to_owned()
    })
}

/// A TOML table of texts by language.
fn table(texts: &[String; 6]) -> String {
    let pairs: BTreeMap<&str, &String> = LANGUAGES.iter().copied().zip(texts).collect();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(code, text)| format!("{code} = \"{text}\""))
        .collect();
    format!("{{ {} }}", pairs.join(", "))
}
