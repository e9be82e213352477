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

/// The same where whoever likes may count for the unit above.
fn coarser() -> UnitTree {
    tree().with_coarser(Some(10))
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
fn where_nobody_may_count_for_the_unit_above_the_tree_is_what_it_was() {
    assert_eq!(tree().with_coarser(None), tree());
    let tree = tree();
    assert!(!tree.has_coarser());
    let units = 0..tree.units().len();
    assert!(units.clone().all(|unit| tree.coarser_of(unit).is_none()));
    let own: Vec<usize> = units.filter(|unit| tree.has_people(*unit)).collect();
    assert_eq!(own, at(&tree, &["M", "A1", "A2"]));
    assert_eq!(tree.peopled(), own);
}

#[test]
fn a_unit_above_can_be_answered_as_by_those_directly_below_and_nobody_is_counted_twice() {
    let tree = coarser();
    let people = |id: &str| tree.people(tree.find(id).unwrap());
    // Nobody is with a unit directly below the mission, so its staff stays alone.
    assert_eq!(["M", "A", "A1"].map(people), [5, 50, 30].map(Some));
    let above = |id: &str| tree.coarser_of(tree.find(id).unwrap());
    assert_eq!(["A1", "A2"].map(above), [tree.find("A"); 2]);
    assert_eq!(["M", "A", "women"].map(above), [None; 3]);
    assert!(tree.has_coarser());
    assert_eq!(
        tree.answering(),
        at(&tree, &["M", "A", "A1", "A2", "women", "doctors"])
    );
    let all = 0..tree.units().len();
    let apart: u32 = all.map(|unit| tree.people_apart(unit)).sum();
    assert_eq!((apart, tree.total_strength(0)), (55, 55));
    // Nobody is with the company itself, so nobody is asked whether they are.
    assert_eq!(tree.offered(Some(1)), at(&tree, &["A1", "A2"]));
    assert_eq!(tree.peopled(), at(&tree, &["M", "A1", "A2"]));
}

#[test]
fn a_row_of_a_unit_above_is_about_all_who_could_have_answered_as_it() {
    let tree = coarser();
    let strength = |ids: &[&str]| tree.strength_of(&at(&tree, ids));
    assert_eq!(strength(&["A1"]), Some(30));
    assert_eq!(strength(&["A"]), Some(50));
    assert_eq!(strength(&["A", "A2"]), Some(50));
    assert_eq!(strength(&["A", "women"]), Some(50));
    assert_eq!(strength(&["A1", "women"]), Some(39));
    let all = ["M", "A", "A1", "A2", "women", "doctors"];
    assert_eq!(strength(&all), Some(tree.total_strength(0)));
}

#[test]
fn a_unit_above_is_offered_only_where_more_people_and_enough_can_answer_as_it() {
    let of = |units: &[Unit], least: u32| {
        let tree = UnitTree::new(units.to_vec()).unwrap();
        let tree = tree.with_coarser(Some(least));
        let units = 0..tree.units().len();
        let offered: Vec<Option<usize>> = units.map(|unit| tree.coarser_of(unit)).collect();
        (offered, tree)
    };
    let alone = [unit("A", "", 0), unit("A1", "A", 30)];
    assert_eq!(of(&alone, 10).0, [None, None]);
    let with_staff = [unit("A", "", 5), unit("A1", "A", 30)];
    let (offered, tree) = of(&with_staff, 10);
    assert_eq!((offered, tree.people(0)), (vec![None, Some(0)], Some(35)));
    let few = [unit("A", "", 0), unit("A1", "A", 4), unit("A2", "A", 5)];
    let (offered, tree) = of(&few, 10);
    assert_eq!((offered, tree.people(0)), (vec![None; 3], None));
    assert_eq!(of(&few, 9).0, [None, Some(0), Some(0)]);
    // A company whose staff shares its part with two platoons gains nothing by the battalion,
    // and is not counted as if it might choose it; a lone troop beside it gains.
    let battalion = [
        unit("B", "", 6),
        unit("C", "B", 9),
        unit("C1", "C", 60),
        unit("C2", "C", 60),
        unit("T", "B", 12),
    ];
    let (offered, tree) = of(&battalion, 10);
    assert_eq!(offered, [None, None, Some(1), Some(1), Some(0)]);
    assert_eq!([0, 1].map(|unit| tree.people(unit)), [Some(18), Some(129)]);
    assert_eq!(tree.strength_of(&[0]), Some(18));
    assert_eq!(tree.strength_of(&[0, 1]), Some(147));
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
