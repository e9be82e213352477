//! Codes and marks, held to what is promised of them.

use super::*;

fn some(count: u32) -> Made {
    make(count, 1, &|| ())
}

fn text(code: &Code) -> String {
    String::from_utf8(code.expose().to_vec()).unwrap()
}

#[test]
fn every_wrong_digit_and_every_swap_of_neighbours_in_a_thousand_codes_is_caught() {
    let mut tried = 0;
    for code in some(1000).codes {
        let digits = text(&code).into_bytes();
        assert!(Code::read(&text(&code)).is_ok());
        let mut wrong = Vec::new();
        for at in 0..DIGITS {
            for digit in b'0'..=b'9' {
                let mut other = digits.clone();
                other[at] = digit;
                wrong.push(other);
            }
            let mut swapped = digits.clone();
            swapped.swap(at, (at + 1).min(DIGITS - 1));
            wrong.push(swapped);
        }
        wrong.retain(|other| *other != digits);
        for other in wrong {
            let typed = String::from_utf8(other).unwrap();
            assert_eq!(Code::read(&typed).unwrap_err(), Mistyped::Check, "{typed}");
            tried += 1;
        }
    }
    assert!(tried > 1000 * 9 * DIGITS);
}

#[test]
fn the_table_gives_the_check_digit_of_its_source() {
    // The example of the published scheme: 572 is followed by a 4.
    let code = Code::of(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 7, 2]);
    assert_eq!(text(&code), "0000000005724");
}

#[test]
fn a_code_is_read_the_same_in_every_script_and_however_it_is_grouped() {
    let made = some(20);
    for code in &made.codes {
        let latin = text(code);
        for zero in ['0', '٠', '۰', '０', '०', '০'] {
            let digits = latin
                .bytes()
                .map(|digit| char::from_u32(u32::from(zero) + u32::from(digit - b'0')).unwrap());
            let digits: String = digits.collect();
            let grouped = super::code::grouped(&digits).to_string();
            let dashed = grouped.replace(' ', "-");
            let marked = format!(
                "\u{2067}\u{200F} {} \u{2069}\n",
                grouped.replace(' ', "\u{A0}")
            );
            for typed in [digits, grouped, dashed, marked] {
                assert_eq!(text(&Code::read(&typed).unwrap()), latin, "{zero}");
            }
        }
    }
}

#[test]
fn what_is_no_code_is_told_apart() {
    for (typed, why) in [
        ("", Mistyped::Length),
        ("1234", Mistyped::Length),
        ("00000000000000", Mistyped::Length),
        ("000000000000a", Mistyped::NotADigit),
        ("0000000000001", Mistyped::Check),
    ] {
        assert_eq!(Code::read(typed).unwrap_err(), why, "{typed}");
    }
    assert!(Code::read("0000000000000").is_ok());
}

#[test]
fn a_kit_knows_its_own_codes_and_no_other() {
    let made = some(30);
    let read = Slips::read(&made.slips.written(), 1).unwrap();
    assert_eq!(read, made.slips);
    for (code, pass) in made.codes.iter().zip(&made.passes) {
        assert!(read.admit(code).as_ref() == Some(pass));
    }
    for code in &some(100).codes {
        assert!(read.admit(code).is_none());
    }
}

#[test]
fn a_cheap_unsorted_or_doubled_list_is_not_read() {
    let made = some(3);
    assert!(Slips::read(&made.slips.written(), USUAL_FACTOR).is_none());
    let mut other = made.slips.clone();
    other.tags.swap(0, 1);
    assert!(Slips::read(&other.written(), 1).is_none());
    other.tags[0] = other.tags[1];
    assert!(Slips::read(&other.written(), 1).is_none());
    let mut dear = made.slips.written();
    dear.factor = MOST_FACTOR + 1;
    assert!(Slips::read(&dear, 1).is_none());
    let mut short = made.slips.written();
    short.tags.pop();
    assert!(Slips::read(&short, 1).is_none());
}

#[test]
fn marks_differ_by_slip_kit_questionnaire_and_period() {
    let made = some(2);
    let [one, other] = made.passes.as_slice() else {
        panic!("two were made");
    };
    let kit = [1; 32];
    let mark = one.mark(&kit, "pulse-6", "2026-W47");
    assert_eq!(mark, one.mark(&kit, "pulse-6", "2026-W47"));
    for another in [
        other.mark(&kit, "pulse-6", "2026-W47"),
        one.mark(&[2; 32], "pulse-6", "2026-W47"),
        one.mark(&kit, "rest-9", "2026-W47"),
        one.mark(&kit, "pulse-6", "2026-W48"),
        // Lengths stand before the parts, so that none can lend letters to the next.
        one.mark(&kit, "pulse-62", "026-W47"),
    ] {
        assert_ne!(mark, another);
    }
}

#[test]
fn nothing_of_a_code_or_a_pass_is_printed() {
    let made = some(1);
    assert_eq!(format!("{:?}", made.codes), "[***]");
    assert_eq!(format!("{:?}", made.passes), "[***]");
}

#[test]
fn pauses_grow_and_end_somewhere() {
    let pauses: Vec<u32> = (0..12).map(pause_after).collect();
    assert_eq!(pauses, [0, 0, 0, 8, 16, 24, 32, 40, 48, 48, 48, 48]);
}
