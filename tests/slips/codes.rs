//! A code as it is typed: mistyping is told at once, and wrong codes lock nobody out.

use super::{Scene, strangers};

#[test]
fn mistyping_is_told_and_wrong_codes_never_lock_anybody_out() {
    let scene = Scene::new();
    let good = &scene.codes[5];
    let digits: String = good.chars().filter(char::is_ascii_digit).collect();
    let mut swapped: Vec<char> = digits.chars().collect();
    let at = (1..13).find(|at| swapped[*at] != swapped[at - 1]).unwrap();
    swapped.swap(at, at - 1);
    let swapped: String = swapped.into_iter().collect();
    let arabic: String = digits
        .chars()
        .map(|digit| char::from_u32(0x0660 + digit.to_digit(10).unwrap()).unwrap())
        .collect();
    let typed = ["123".to_owned(), swapped]
        .into_iter()
        .chain(strangers(12))
        .chain([arabic])
        .collect::<Vec<_>>()
        .join("\n");
    let said = scene.check_in("one", &typed);
    assert_eq!(said.matches("A code has 13 digits.").count(), 1, "{said}");
    assert_eq!(said.matches("Something is mistyped").count(), 1, "{said}");
    assert_eq!(
        said.matches("does not know this code").count(),
        12,
        "{said}"
    );
    assert!(said.contains("Sealed."), "{said}");
    assert!(
        !said.contains(&digits) && !said.contains(good.as_str()),
        "{said}"
    );
}
