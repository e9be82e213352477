//! The marker: answers whose order nothing else has, and every form they take on the way.

/// What is typed: the options of the items, counted from 1. No two neighbours are alike, so that
/// no run of equal bytes is taken for them.
pub const ANSWERS: &str = "315241352431425135214253";

/// How many people would have to answer alike for a shorter run to be nobody's: a run of so many
/// answers is searched for, wherever in the sitting it begins.
const RUN: usize = 12;

/// How the score reads on the result page: the sum of the values, 0 to 4, of 24 items.
pub const SCORE: &str = "47 of 96";

/// The same as the words' room puts it together, each number isolated from what surrounds it.
const SCORE_IN_LOGICAL_ORDER: &str = "\u{2068}47\u{2069} of \u{2068}96\u{2069}";

/// What the options are called; on the screen one letter stands in one cell.
pub const OPTIONS: [&str; 5] = [
    "azurite",
    "bronzite",
    "crimsonite",
    "denimite",
    "emeraldite",
];

/// Zeros are passed over in pieces of this size, which no run or text is wider than.
const BLOCK: usize = 4096;

/// Distances of neighbouring answers in memory: bytes, numbers, events, cells, with and without
/// something between; and in a text that names each, as `"item10":5,` does.
const STRIDES: [usize; 32] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 64,
    72, 80, 88, 96, 112, 128,
];

/// The questionnaire the marker answers.
pub fn questionnaire() -> String {
    let mut text = String::from(
        "id = \"marker\"\nversion = \"1.0.0\"\nstatus = \"pilot\"\nsensitive = false\nlicence = \"MIT OR Apache-2.0\"\n\n[[options]]\nid = \"stone\"\nvalues = [0, 1, 2, 3, 4]\n",
    );
    let ids: Vec<String> = (1..=ANSWERS.len()).map(|n| format!("item{n}")).collect();
    for id in &ids {
        text += &format!("\n[[item]]\nid = \"{id}\"\noptions = \"stone\"\n");
    }
    let items: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    text += &format!(
        "\n[[scale]]\nid = \"total\"\nitems = [{}]\nmethod = \"sum\"\ndirection = \"high_is_bad\"\nmin_answered = 0.8\ncuts = [40]\n",
        items.join(", ")
    );
    let options: Vec<String> = OPTIONS.iter().map(|name| format!("\"{name}\"")).collect();
    text += &format!(
        "\n[text.en]\ntitle = \"Stones\"\nintro = \"Which stone?\"\n\"option.stone\" = [{}]\n\"scale.total\" = \"Stones\"\n",
        options.join(", ")
    );
    for (number, id) in ids.iter().enumerate() {
        text += &format!("\"item.{id}\" = \"Stone number {} is\"\n", number + 1);
    }
    text
}

/// Every place where some bytes hold answers, as what was found and how far apart.
pub fn hits(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for (start, part) in written(bytes) {
        let mut tell = |what: &str, at: usize, stride: usize| {
            found.push(format!("{what} at {:#x}, {stride} apart", start + at));
        };
        for stride in STRIDES {
            for at in runs(part, stride) {
                tell("answers", at, stride);
            }
        }
        for (at, stride) in spelled(part, SCORE, &STRIDES) {
            tell("the score", at, stride);
        }
        for (at, stride) in spelled(part, SCORE_IN_LOGICAL_ORDER, &[1]) {
            tell("the score in words", at, stride);
        }
        for option in OPTIONS {
            // As they are they stand in the kit; see `names`.
            for (at, stride) in spelled(part, option, &STRIDES[1..]) {
                tell(option, at, stride);
            }
        }
    }
    found
}

/// How often each option is named as it is. The kit names them, so only a number that grew tells
/// that somebody's answers were written in words.
pub fn names(bytes: &[u8]) -> [usize; OPTIONS.len()] {
    OPTIONS.map(|option| count(bytes, option, 1))
}

/// Answers as a program might write them down: what `hits` finds, and what only `names` does.
pub fn written_down() -> [(String, bool); 3] {
    let each = || ANSWERS.chars().zip(1..);
    let json: Vec<String> = each().map(|(a, n)| format!("\"item{n}\":{a}")).collect();
    let of = |digit: char| OPTIONS[digit.to_digit(10).unwrap() as usize - 1];
    let review = each().map(|(a, n)| format!("{n}. Stone number {n} is {}\n", of(a)));
    [
        (review.take(3).collect(), false),
        (format!("{{{}}}", json.join(",")), true),
        (format!("left behind: {ANSWERS}"), true),
    ]
}

/// How often a text stands somewhere with its letters so far apart; 1 is as it is.
pub fn count(bytes: &[u8], text: &str, stride: usize) -> usize {
    let parts = written(bytes).into_iter();
    parts
        .map(|(_, part)| spelled(part, text, &[stride]).count())
        .sum()
}

/// The parts that are not all zeros, and where each begins: most of a disk and of a memory is.
fn written(bytes: &[u8]) -> Vec<(usize, &[u8])> {
    let mut parts = Vec::new();
    let mut begin = None;
    for (number, block) in bytes.chunks(BLOCK).enumerate() {
        let is_zero = block.iter().all(|byte| *byte == 0);
        match (begin, is_zero) {
            (None, false) => begin = Some(number * BLOCK),
            (Some(from), true) => {
                // What is spread wide may end among zeros.
                let to = bytes.len().min((number + 1) * BLOCK);
                parts.push((from, &bytes[from..to]));
                begin = None;
            }
            _ => {}
        }
    }
    parts.extend(begin.map(|from| (from, &bytes[from..])));
    parts
}

/// Where runs of the answers stand, whatever number stands for the first option.
fn runs(bytes: &[u8], stride: usize) -> Vec<usize> {
    let steps: Vec<u8> = (ANSWERS.as_bytes().windows(2))
        .map(|two| two[1].wrapping_sub(two[0]))
        .collect();
    let pairs = bytes.iter().zip(bytes.iter().skip(stride)).enumerate();
    let likely = pairs
        .filter(|(_, (one, next))| one != next && next.wrapping_sub(**one).wrapping_add(4) <= 8);
    let step = |at: usize, n: usize| {
        let (one, next) = (bytes.get(at + n * stride), bytes.get(at + (n + 1) * stride));
        Some(next?.wrapping_sub(*one?))
    };
    let is_run = |at: &usize| {
        let mut runs = steps.windows(RUN - 1);
        runs.any(|run| (0..run.len()).all(|n| step(*at, n) == Some(run[n])))
    };
    likely.map(|(at, _)| at).filter(is_run).collect()
}

/// Where a text is spelled with its letters some distance apart, one distance of several.
fn spelled<'b>(
    bytes: &'b [u8],
    text: &'b str,
    strides: &'b [usize],
) -> impl Iterator<Item = (usize, usize)> + 'b {
    let letters = text.as_bytes();
    let first = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == letters[0]);
    first.flat_map(move |(at, _)| {
        let fits = move |stride: &&usize| {
            (1..letters.len()).all(|n| bytes.get(at + n * **stride) == Some(&letters[n]))
        };
        strides.iter().filter(fits).map(move |stride| (at, *stride))
    })
}

#[test]
fn the_search_finds_answers_in_every_form_and_nothing_in_noise() {
    let digits: Vec<u8> = ANSWERS.bytes().collect();
    assert!(!hits(&digits).is_empty(), "typed");
    assert!(!hits(&digits[6..18]).is_empty(), "a part of them");
    let encoded: Vec<u8> = digits.iter().map(|digit| digit - b'0' + 2).collect();
    assert!(!hits(&encoded).is_empty(), "as they are kept");
    let events: Vec<u8> = digits
        .iter()
        .flat_map(|d| [*d, 0, 0, 0, 13, 0, 0, 0])
        .collect();
    assert!(!hits(&events).is_empty(), "as events with Enter between");
    let cells: Vec<u8> = SCORE.bytes().flat_map(|letter| [letter; 40]).collect();
    assert!(!hits(&cells).is_empty(), "in cells");
    let mut noise = 7_u32;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (noise >> 24) as u8
    })
    .take(1 << 20)
    .collect();
    assert_eq!(hits(&noise), Vec::<String>::new());
}
