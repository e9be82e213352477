use super::*;

fn id(text: &str) -> UnitId {
    UnitId::try_from(text.to_owned()).unwrap()
}

fn unit(name: &str, parent: &str, strength: u32) -> Unit {
    Unit {
        id: id(name),
        parent: (!parent.is_empty()).then(|| id(parent)),
        name: BTreeMap::new(),
        strength: (strength > 0).then_some(strength),
        across: BTreeMap::new(),
    }
}

fn group(name: &str, across: &[(&str, u32)]) -> Unit {
    Unit {
        across: across.iter().map(|(unit, n)| (id(unit), *n)).collect(),
        ..unit(name, "M", 0)
    }
}

/// A mission of two platoons and a staff, with two groups.
fn tree() -> UnitTree {
    UnitTree::new(vec![
        unit("M", "", 5),
        unit("A", "M", 0),
        unit("A1", "A", 30),
        unit("A2", "A", 20),
        group("women", &[("a1", 4), ("A2", 9)]),
        group("doctors", &[("A1", 1), ("M", 2)]),
    ])
    .unwrap()
}

fn at(tree: &UnitTree, ids: &[&str]) -> Vec<usize> {
    ids.iter().map(|id| tree.find(id).unwrap()).collect()
}

#[test]
fn people_of_a_group_are_in_the_strength_of_their_unit_and_counted_once() {
    let tree = tree();
    let total = |id: &str| tree.total_strength(tree.find(id).unwrap());
    assert_eq!(["M", "A", "A1", "women"].map(total), [55, 50, 30, 13]);
    let apart = |id: &str| tree.people_apart(tree.find(id).unwrap());
    let ids = ["M", "A1", "A2", "women", "doctors"];
    assert_eq!(ids.map(apart), [3, 25, 11, 13, 3]);
    assert_eq!(ids.map(apart).iter().sum::<u32>(), total("M"));
}

#[test]
fn a_row_is_about_everybody_of_its_units_and_groups_once() {
    let tree = tree();
    let strength = |ids: &[&str]| tree.strength_of(&at(&tree, ids));
    assert_eq!(strength(&["women"]), Some(13));
    assert_eq!(strength(&["A1"]), Some(30));
    assert_eq!(strength(&["A1", "women"]), Some(39));
    assert_eq!(strength(&["A1", "women", "doctors"]), Some(41));
    assert_eq!(
        strength(&["M", "A1", "A2", "women", "doctors"]),
        Some(tree.total_strength(0))
    );
    assert_eq!(strength(&["A"]), None, "nobody answers as the company");
}

#[test]
fn groups_answer_and_are_never_among_the_units_to_choose_from() {
    let tree = tree();
    assert_eq!(tree.across(), at(&tree, &["women", "doctors"]));
    assert_eq!(
        tree.answering(),
        at(&tree, &["M", "A1", "A2", "women", "doctors"])
    );
    assert_eq!(tree.offered(None), at(&tree, &["M"]));
    assert_eq!(tree.offered(Some(0)), at(&tree, &["M", "A"]));
    assert_eq!(tree.offered(Some(1)), at(&tree, &["A1", "A2"]));
    let alone = [unit("M", "", 40), group("women", &[("M", 12)])];
    let alone = UnitTree::new(alone.to_vec()).unwrap();
    assert!(!alone.leads_on(0));
    assert!(tree.leads_on(0) && tree.leads_on(1) && !tree.leads_on(2));
}

#[test]
fn a_unit_knows_its_groups_by_ids_of_any_case() {
    let tree = tree();
    let [women, doctors] = at(&tree, &["women", "doctors"])[..] else {
        panic!("there are two");
    };
    let share = |group, people| Share { group, people };
    assert_eq!(tree.shares(2), [share(women, 4), share(doctors, 1)]);
    assert_eq!(tree.shares(0), [share(doctors, 2)]);
    assert_eq!(tree.shares(1), []);
}

#[test]
fn a_unit_without_a_group_is_written_as_it_ever_was() {
    let text = serde_json::to_string(&unit("A1", "A", 30)).unwrap();
    assert_eq!(text, r#"{"id":"A1","parent":"A","name":{},"strength":30}"#);
    let text = serde_json::to_string(&group("women", &[("A1", 4)])).unwrap();
    let expected = r#"{"id":"women","parent":"M","name":{},"across":{"A1":4}}"#;
    assert_eq!(text, expected);
    let read: Unit = serde_json::from_str(expected).unwrap();
    assert_eq!(read, group("women", &[("A1", 4)]));
}
