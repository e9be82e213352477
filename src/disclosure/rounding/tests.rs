use super::*;

const CAMPAIGN: [u8; 32] = [7; 32];

fn rounding(key: &[u8]) -> Rounding<'_> {
    Rounding {
        key,
        campaign: &CAMPAIGN,
        questionnaire: "pulse-6",
    }
}

fn cuts(id: &str) -> Subject<'_> {
    Subject {
        kind: "cuts",
        id,
        layer: 10,
    }
}

#[test]
fn d06_a_coin_belongs_to_a_group_whatever_the_order_of_its_members() {
    let coins = rounding(&[1; 32]);
    let first = coins.coin(&cuts("total"), &["A1", "A2"]).0;
    assert_eq!(first, coins.coin(&cuts("total"), &["A2", "A1"]).0);
    let others = [
        coins.coin(&cuts("total"), &["A1"]).0,
        coins.coin(&cuts("total"), &["A1A2"]).0,
        coins.coin(&cuts("strain"), &["A1", "A2"]).0,
        coins
            .coin(
                &Subject {
                    layer: 30,
                    ..cuts("total")
                },
                &["A1", "A2"],
            )
            .0,
        coins
            .coin(
                &Subject {
                    kind: "sum",
                    ..cuts("total")
                },
                &["A1", "A2"],
            )
            .0,
        rounding(&[2; 32]).coin(&cuts("total"), &["A1", "A2"]).0,
    ];
    assert!(!others.contains(&first));
}

#[test]
fn d06_no_two_fields_read_the_same() {
    let coins = rounding(&[1; 32]);
    let split = coins.coin(&cuts("a"), &["bc"]).0;
    assert_ne!(split, coins.coin(&cuts("ab"), &["c"]).0);
    assert_ne!(coins.coin(&cuts("a"), &["b", "c"]).0, split);
}

#[test]
fn d06_a_count_goes_to_one_of_its_two_neighbours() {
    for coin in [0, 1 << 62, 1 << 63, u64::MAX].map(Coin) {
        for base in [3, 5] {
            for people in 0..40 {
                let rounded = coin.count(people, base);
                assert_eq!(rounded % base, 0);
                assert!(rounded.abs_diff(people) < base);
            }
        }
    }
}

#[test]
fn d06_the_coin_decides_exactly_at_its_share() {
    let third = u64::MAX / 3;
    assert_eq!(Coin(third).count(4, 3), 6);
    assert_eq!(Coin(third + 1).count(4, 3), 3);
    assert_eq!(Coin(2 * third).count(5, 3), 6);
    assert_eq!(Coin(2 * third + 1).count(5, 3), 3);
}

#[test]
fn d06_with_one_coin_fewer_people_are_never_printed_as_more() {
    for at in 0..64 {
        let coin = Coin(at << 58);
        for people in 1..60 {
            assert!(coin.count(people - 1, 3) <= coin.count(people, 3));
        }
    }
}

#[test]
fn d06_over_many_groups_rounding_neither_adds_nor_takes() {
    let coins = rounding(&[9; 32]);
    let groups = 20_000;
    for people in [1, 2, 4, 8] {
        let error: i64 = (0..groups)
            .map(|group| {
                let coin = coins.coin(&cuts("total"), &[&format!("U{group}")]);
                i64::from(coin.count(people, 3)) - i64::from(people)
            })
            .sum();
        // One standard error is sqrt(2 / 20,000) = 0.01.
        let bias = error as f64 / f64::from(groups);
        assert!(bias.abs() < 0.05, "{people} people: {bias}");
    }
}
