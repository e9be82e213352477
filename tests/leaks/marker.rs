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

/// Distances of neighbouring answers in memory: bytes, numbers, events, cells, with and without
/// something between.
const STRIDES: [usize; 28] = [
    1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 64, 72, 80, 88,
    96, 112, 128,
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
    for stride in STRIDES {
        found.extend(runs(bytes, stride).map(|at| format!("answers at {at:#x}, {stride} apart")));
    }
    for text in [SCORE, SCORE_IN_LOGICAL_ORDER] {
        found.extend(spelled(bytes, text, 1).map(|at| format!("the score at {at:#x}")));
    }
    for text in OPTIONS.iter().chain([&SCORE]) {
        for stride in STRIDES.iter().filter(|stride| **stride >= 4) {
            let cells = spelled(bytes, text, *stride);
            found.extend(cells.map(|at| format!("{text:?} in cells at {at:#x}")));
        }
    }
    found
}

/// How often a text stands somewhere as it is.
pub fn count(bytes: &[u8], text: &str) -> usize {
    spelled(bytes, text, 1).count()
}

/// How often a text stands somewhere with its letters so far apart.
pub fn spaced(bytes: &[u8], text: &str, stride: usize) -> usize {
    spelled(bytes, text, stride).count()
}

/// Where runs of the answers stand, whatever number stands for the first option.
fn runs(bytes: &[u8], stride: usize) -> impl Iterator<Item = usize> + '_ {
    let answers = ANSWERS.as_bytes();
    let steps: Vec<u8> = answers
        .windows(2)
        .map(|two| two[1].wrapping_sub(two[0]))
        .collect();
    let starts = bytes.len().saturating_sub(stride * (RUN - 1));
    (0..starts).filter(move |at| {
        let step = |n: usize| bytes[at + (n + 1) * stride].wrapping_sub(bytes[at + n * stride]);
        let first = step(0);
        if first == 0 || first.wrapping_add(4) > 8 {
            return false;
        }
        steps
            .windows(RUN - 1)
            .any(|run| run[0] == first && (1..run.len()).all(|n| step(n) == run[n]))
    })
}

fn spelled<'b>(bytes: &'b [u8], text: &'b str, stride: usize) -> impl Iterator<Item = usize> + 'b {
    let letters = text.as_bytes();
    let starts = bytes.len().saturating_sub(stride * (letters.len() - 1));
    (0..starts).filter(move |at| {
        bytes[*at] == letters[0] && (1..letters.len()).all(|n| bytes[at + n * stride] == letters[n])
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
