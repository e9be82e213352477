use super::*;
use crate::checkin::Answer;
use crate::disclosure::trees::Dice;
use crate::questionnaire::Questionnaire;
use crate::tabulate::tabulate;
use crate::unit::{Unit, UnitId, UnitTree};

/// Two scales that share an item, one of them with a question that hangs on another.
fn questionnaire(direction: &str) -> Questionnaire {
    let text = format!(
        r#"
id = "test"
version = "1.0.0"
status = "pilot"
[[options]]
id = "often"
values = [0, 1, 2, 3]
[[item]]
id = "a"
options = "often"
[[item]]
id = "b"
options = "often"
reverse = true
[[item]]
id = "c"
options = "often"
show_if = {{ item = "a", values = [2, 3] }}
[[item]]
id = "d"
options = "often"
[[scale]]
id = "all"
items = ["a", "b", "c", "d"]
method = "sum"
direction = "{direction}"
cuts = [5, 8]
[[scale]]
id = "some"
items = ["b", "d"]
method = "mean"
direction = "{direction}"
cuts = [1.5]
[text.en]
title = "T"
"option.often" = ["n", "s", "o", "a"]
"item.a" = "a"
"item.b" = "b"
"item.c" = "c"
"item.d" = "d"
"#
    );
    crate::questionnaire::toml::read("test.toml", &text)
        .map(|(questionnaire, _)| questionnaire)
        .unwrap_or_else(|findings| unreachable!("{findings}"))
}

fn tree() -> UnitTree {
    let unit = |id: &str, parent: Option<&str>| Unit {
        id: UnitId::try_from(id.to_owned()).unwrap(),
        parent: parent.map(|id| UnitId::try_from(id.to_owned()).unwrap()),
        name: BTreeMap::new(),
        strength: parent.map(|_| 500),
        across: BTreeMap::new(),
    };
    UnitTree::new(vec![
        unit("M", None),
        unit("A", Some("M")),
        unit("B", Some("M")),
    ])
    .unwrap()
}

/// What people can answer: a question that is not asked has no answer.
fn sheet(dice: &mut Dice, low: u8) -> Vec<Answer> {
    let option = |dice: &mut Dice| low + dice.below(4 - u32::from(low)) as u8;
    let a = option(dice);
    let c = if a >= 2 {
        Answer::Option(option(dice))
    } else {
        Answer::NotAsked
    };
    [
        Answer::Option(a),
        Answer::Option(3 - option(dice)),
        c,
        Answer::Option(option(dice)),
    ]
    .to_vec()
}

struct Case {
    questionnaire: Questionnaire,
    tree: UnitTree,
    people: Vec<(usize, Vec<Answer>)>,
}

impl Case {
    fn of(direction: &str, n: u32, dice: &mut Dice) -> Self {
        let low = dice.below(3) as u8;
        let people = (0..n).map(|person| (1 + person as usize % 2, sheet(dice, low)));
        Self {
            questionnaire: questionnaire(direction),
            tree: tree(),
            people: people.collect(),
        }
    }

    fn counts(&self) -> Counts {
        let people = self.people.iter();
        let people = people.map(|(unit, answers)| (*unit, answers.as_slice()));
        tabulate(&self.questionnaire, &self.tree, people)
    }

    fn group(&self) -> Group {
        Group {
            unit: 0,
            members: vec![1, 2],
            n: self.people.len() as u32,
        }
    }

    fn censored(&self, counts: &Counts) -> Counts {
        let measures = Measure::all(&self.questionnaire);
        let items = Options::all(&self.questionnaire, &measures);
        let respondents = [0, 1, 1];
        let censor = Censor::new(&self.questionnaire, &measures, &respondents);
        let counts = censor.scales(counts, &[self.group()], 3);
        let layer = ItemLayer {
            groups: &[self.group()],
            items: &items,
            base: 3,
        };
        censor.items(&counts, &layer)
    }
}

fn sheets(counts: &Counts) -> Vec<Vec<Answer>> {
    let units = [1, 2].into_iter().filter_map(|at| counts.unit(at));
    let mut sheets: Vec<Vec<Answer>> = units
        .flat_map(|unit| {
            let sheets = unit.sheets();
            sheets
                .map(|s| sheets::unpack(s).collect())
                .collect::<Vec<Vec<Answer>>>()
        })
        .collect();
    sheets.sort();
    sheets
}

#[test]
fn d05_three_or_a_tenth_can_always_be_unaffected() {
    let least = [8, 10, 30, 31, 40, 41, 500].map(least_unaffected);
    assert_eq!(least, [3, 3, 3, 4, 4, 5, 50]);
    assert_eq!([8, 10, 12, 30, 100].map(|n| cap(n, 3)), [3, 6, 9, 27, 90]);
    assert_eq!([8, 10, 100].map(|n| cap(n, 5)), [5, 5, 90]);
}

#[test]
fn d05_the_least_affected_excess_goes_just_below_the_mildest_cut() {
    let answers = |values: [u8; 4]| values.map(Answer::Option).to_vec();
    // Scores of 12, 12, 12, 12, 12, 12, 7, 6, 5 and 0; six of ten may stay at 5 or above.
    let mut people = vec![answers([3, 0, 3, 3]); 6];
    people.extend([[2, 0, 2, 0], [2, 1, 2, 0], [2, 1, 1, 0], [0, 3, 0, 0]].map(answers));
    people.last_mut().unwrap()[2] = Answer::NotAsked;
    let case = Case {
        questionnaire: questionnaire("high_is_bad"),
        tree: tree(),
        people: people.into_iter().map(|sheet| (1, sheet)).collect(),
    };
    let measures = Measure::all(&case.questionnaire);
    let censor = Censor::new(&case.questionnaire, &measures, &[0, 1, 1]);
    let after = censor.scales(&case.counts(), &[case.group()], 3);
    let scores: Vec<(f64, u32)> = after.unit(1).unwrap().scores[0].iter().collect();
    assert_eq!(scores, [(0.0, 1), (4.0, 3), (12.0, 6)]);
}

#[test]
fn d05_censoring_twice_is_censoring_once_and_only_lowers() {
    let mut dice = Dice::new(5);
    let mut changed = 0;
    for case in 0..600 {
        let direction = ["high_is_bad", "high_is_good"][case % 2];
        let n = 10 + dice.below(60);
        let case = Case::of(direction, n, &mut dice);
        let before = case.counts();
        let once = case.censored(&before);
        let twice = case.censored(&once);
        assert!(sheets(&once) == sheets(&twice));
        assert_eq!(sheets(&once).len() as u32, n);
        let measures = Measure::all(&case.questionnaire);
        for (scale, measure) in measures.iter().enumerate() {
            for cut in &measure.cuts {
                let affected = |counts: &Counts| -> u32 {
                    let units = [1, 2].map(|at| &counts.unit(at).unwrap().scores);
                    let scores = units.iter().filter_map(|scores| scores.get(scale));
                    scores
                        .map(|scores| scores.count(|s| measure.scale.affected(s, *cut)))
                        .sum()
                };
                assert!(affected(&once) <= affected(&before));
                assert!(affected(&once) <= cap(n, 3));
            }
        }
        for options in Options::all(&case.questionnaire, &measures) {
            let affected: u32 = sheets(&once)
                .iter()
                .filter(|sheet| options.rank(Some(sheet[options.at])) >= Some(options.unaffected))
                .count() as u32;
            assert!(affected <= cap(n, 3));
        }
        changed += u32::from(sheets(&once) != sheets(&before));
    }
    assert!(changed > 100, "{changed} of 600");
}

#[test]
fn d05_a_censored_sheet_is_one_that_a_person_can_fill_in() {
    let mut dice = Dice::new(6);
    for case in 0..200 {
        let direction = ["high_is_bad", "high_is_good"][case % 2];
        let n = 10 + dice.below(60);
        let case = Case::of(direction, n, &mut dice);
        for sheet in sheets(&case.censored(&case.counts())) {
            let is_asked = matches!(sheet[0], Answer::Option(2 | 3));
            assert_eq!(sheet[2] == Answer::NotAsked, !is_asked);
        }
    }
}

#[test]
fn d05_the_order_of_responses_changes_nothing() {
    let mut dice = Dice::new(7);
    for _ in 0..50 {
        let mut case = Case::of("high_is_bad", 40, &mut dice);
        let one = sheets(&case.censored(&case.counts()));
        case.people.reverse();
        assert!(one == sheets(&case.censored(&case.counts())));
    }
}
