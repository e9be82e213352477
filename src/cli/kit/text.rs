//! A kit in words, section by section. Labels are in the reader's language; what people will
//! read while they answer stands in every language of the mission.

use chrono::NaiveDate;

use crate::kit::{Kit, Mission};
use crate::locale::{Words, plain};
use crate::period::Grain;
use crate::questionnaire::document::Review;
use crate::questionnaire::{Item, Questionnaire, Status};
use crate::report::analyses;
use crate::tell;
use crate::unit::Unit;

/// The units of a group that stand in one line.
const MEMBERS: usize = 6;

/// The whole kit in plain text: no control characters, each line ended by a line feed.
pub(super) fn text(kit: &Kit, words: &Words) -> String {
    let sections = [
        title(kit.mission(), words),
        fingerprint(kit, words),
        calendar(kit.mission(), words),
        languages(kit, words),
        help(kit.mission(), words),
        policy(kit.mission(), words),
        pathway(kit, words),
        questionnaires(kit, words),
        units(kit, words),
        recipients(kit, words),
    ];
    let lines: Vec<String> = sections.map(|section| section.join("\n")).into();
    lines.join("\n\n") + "\n"
}

/// The section on languages alone: what the wording of each questionnaire is worth in each.
pub(super) fn languages_text(kit: &Kit, words: &Words) -> String {
    languages(kit, words).join("\n")
}

fn title(mission: &Mission, words: &Words) -> Vec<String> {
    let name = Mission::text(&mission.name, first_language(mission));
    let mut lines = vec![format!("{name} ({})", mission.id)];
    if mission.practice {
        lines.push(tell!(words, "kit-practice"));
    }
    lines
}

fn fingerprint(kit: &Kit, words: &Words) -> Vec<String> {
    let fingerprint = kit.fingerprint();
    let mut lines = vec![
        tell!(words, "kit-compare"),
        format!("  {}", fingerprint.words().join(" ")),
        format!("  {}", fingerprint.hex()),
    ];
    lines.extend(fingerprint.qr().into_iter().map(|line| format!("  {line}")));
    lines
}

fn calendar(mission: &Mission, words: &Words) -> Vec<String> {
    let day = |day: NaiveDate| words.figures(&day.to_string());
    let start = day(mission.calendar.start);
    let when = match mission.calendar.grain {
        Grain::Week => tell!(words, "kit-by-week", start = start),
        Grain::Month => tell!(words, "kit-by-month", start = start),
        Grain::Round => tell!(words, "kit-by-round", start = start),
    };
    let rounds = mission.calendar.rounds.iter().map(|round| {
        let (from, to) = (day(round.from), day(round.to));
        tell!(
            words,
            "kit-round",
            id = round.id.as_str(),
            from = from,
            to = to
        )
    });
    let key_end = mission.calendar.key_end;
    let key_end = key_end.map(|end| tell!(words, "kit-key-end", day = day(end)));
    let lines = [when].into_iter().chain(rounds).chain(key_end);
    let lines = lines.map(|line| format!("  {line}"));
    [tell!(words, "kit-when")]
        .into_iter()
        .chain(lines)
        .collect()
}

fn languages(kit: &Kit, words: &Words) -> Vec<String> {
    let mut lines = vec![tell!(words, "kit-languages")];
    for code in &kit.mission().languages {
        for questionnaire in kit.questionnaires() {
            let state = match questionnaire.review_states().get(code.as_str()) {
                Some(Review::Reviewed) => tell!(words, "kit-reviewed"),
                Some(Review::Draft) | None => tell!(words, "kit-draft"),
            };
            lines.push(format!("  {code}  {}: {state}", questionnaire.id()));
        }
    }
    lines
}

fn help(mission: &Mission, words: &Words) -> Vec<String> {
    let mut lines = vec![tell!(words, "help-title")];
    for help in &mission.help {
        for code in &mission.languages {
            let name = Mission::text(&help.name, code);
            let reach = on_one_line(Mission::text(&help.reach, code));
            lines.push(format!("  {code}  {name}: {reach}"));
        }
    }
    lines
}

fn policy(mission: &Mission, words: &Words) -> Vec<String> {
    let policy = &mission.policy;
    let n = |number: u32| words.ungrouped(number);
    let lines = [
        tell!(words, "kit-smallest", n = n(policy.minimum_group)),
        tell!(words, "kit-steps", base = n(policy.base)),
        tell!(words, "kit-means", n = n(policy.mean_from)),
        tell!(words, "kit-items", n = n(policy.items_from)),
    ];
    let withdrawal = mission.withdrawal.map(|_| tell!(words, "kit-withdrawal"));
    let told = analyses::told(policy, words).map(|text| plain(&text));
    let laptops = mission.laptops.map(|_| tell!(words, "kit-enrolled"));
    let slips = mission
        .slips
        .map(|count| tell!(words, "kit-slips", n = words.ungrouped(count)));
    let coarser = mission.coarser.then(|| tell!(words, "kit-coarser"));
    let chosen = [told, withdrawal, laptops, slips, coarser];
    let chosen = chosen.into_iter().flatten();
    let lines = lines.into_iter().chain(chosen);
    let lines = lines.map(|line| format!("  {line}"));
    let title = tell!(words, "kit-limits");
    [title].into_iter().chain(lines).collect()
}

/// What people are told before they are asked about danger to oneself.
fn pathway(kit: &Kit, words: &Words) -> Vec<String> {
    let languages = kit.mission().languages.iter();
    let told: Vec<String> = languages
        .filter_map(|code| Some(format!("  {code}  {}", kit.response_pathway(code)?)))
        .collect();
    if told.is_empty() {
        let none = format!("  {}", tell!(words, "kit-danger-none"));
        return vec![tell!(words, "kit-danger"), none];
    }
    let title = tell!(words, "kit-danger-told");
    [title].into_iter().chain(told).collect()
}

fn questionnaires(kit: &Kit, words: &Words) -> Vec<String> {
    let mut lines = vec![tell!(words, "kit-asked")];
    for questionnaire in kit.questionnaires() {
        lines.push(format!("  {}", questionnaire_head(questionnaire, words)));
        for code in &kit.mission().languages {
            let (title, intro) = (questionnaire.title(code), questionnaire.intro(code));
            let texts = [Some(title), intro].into_iter().flatten();
            lines.extend(texts.map(|text| format!("     {code}  {}", on_one_line(text))));
        }
        for (at, item) in questionnaire.items().iter().enumerate() {
            let notes = [
                condition(questionnaire, item, words),
                item.safety.then(|| tell!(words, "kit-item-danger")),
            ];
            let notes = notes.into_iter().flatten();
            let notes: String = notes.map(|note| format!(" {note}")).collect();
            lines.push(format!("  {}. {}{notes}", words.ungrouped(at + 1), item.id));
            for code in &kit.mission().languages {
                lines.extend(wording(questionnaire, at, code));
            }
        }
    }
    lines
}

fn questionnaire_head(questionnaire: &Questionnaire, words: &Words) -> String {
    let mut kind = match questionnaire.status() {
        Status::Pilot => tell!(words, "kit-pilot"),
        Status::Published => tell!(words, "kit-published"),
    };
    if questionnaire.is_sensitive() {
        kind = kind + "; " + &tell!(words, "kit-sensitive");
    }
    let (id, version) = (questionnaire.id(), questionnaire.version());
    format!("{id} {version} ({kind})")
}

fn condition(questionnaire: &Questionnaire, item: &Item, words: &Words) -> Option<String> {
    let condition = item.show_if.as_ref()?;
    let earlier = questionnaire.items().get(condition.item)?;
    let values = condition.values.iter().map(ToString::to_string);
    let values =
        values.reduce(|first, second| tell!(words, "either-or", first = first, second = second));
    let values = values.unwrap_or_default();
    let item = earlier.id.as_str();
    Some(tell!(words, "kit-only-if", item = item, values = values))
}

fn wording(questionnaire: &Questionnaire, item: usize, code: &str) -> [String; 2] {
    let values = questionnaire
        .items()
        .get(item)
        .map_or(&[][..], |item| &item.values);
    let options: Vec<String> = values
        .iter()
        .zip(questionnaire.option_texts(item, code))
        .map(|(value, text)| format!("{value} {}", on_one_line(text)))
        .collect();
    [
        format!(
            "     {code}  {}",
            on_one_line(questionnaire.item_text(item, code))
        ),
        format!("         {}", options.join(" / ")),
    ]
}

fn units(kit: &Kit, words: &Words) -> Vec<String> {
    let tree = kit.tree();
    let language = first_language(kit.mission());
    let mut lines = vec![tell!(words, "kit-units")];
    for index in tree.roots().into_iter().flat_map(|root| tree.within(root)) {
        let Some(unit) = tree.unit(index) else {
            continue;
        };
        let indent = "  ".repeat(tree.depth(index) + 1);
        if unit.is_across() {
            lines.extend(across(unit, &indent, (tree.name(index, language), words)));
            continue;
        }
        let people = unit
            .strength
            .map(|people| tell!(words, "kit-people", n = words.ungrouped(people)))
            .map_or(String::new(), |people| format!(": {people}"));
        lines.push(format!(
            "{indent}{}  {}{people}",
            unit.id,
            tree.name(index, language)
        ));
    }
    lines
}

/// A group across units: its people, and those of each unit.
fn across(unit: &Unit, indent: &str, (name, words): (&str, &Words)) -> Vec<String> {
    let people = words.ungrouped(unit.people().unwrap_or(0));
    let people = tell!(words, "kit-across", n = people);
    let members = unit.across.iter();
    let members: Vec<String> = members
        .map(|(id, people)| format!("{id} {}", words.ungrouped(*people)))
        .collect();
    let rows = members.chunks(MEMBERS);
    let rows = rows.map(|row| format!("{indent}  {}", row.join(" · ")));
    std::iter::once(format!("{indent}{}  {name}: {people}", unit.id))
        .chain(rows)
        .collect()
}

fn recipients(kit: &Kit, words: &Words) -> Vec<String> {
    let mut lines = vec![tell!(words, "kit-keys")];
    lines.extend(kit.recipients().iter().map(|key| format!("  {key}")));
    if let Some(second) = kit.second() {
        let name = second.name().words().join(" ");
        lines.push(tell!(words, "kit-second", words = name));
        lines.push(format!("  {}", second.recipient));
    }
    lines
}

fn first_language(mission: &Mission) -> &str {
    mission.languages.first().map_or("en", String::as_str)
}

fn on_one_line(text: &str) -> String {
    text.replace('\n', " / ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::tests::kit;

    #[test]
    fn a_soldier_is_shown_all_that_a_kit_says() {
        let kit = kit();
        let shown = text(&kit, &Words::new("en"));
        for expected in [
            "Mission d'essai (practice)\nPRACTICE",
            &kit.fingerprint().hex(),
            &kit.fingerprint().words().join(" "),
            "r1: 2026-10-05 to 2026-10-18",
            "fr  pulse: draft",
            "en  pulse: reviewed",
            "en  Chaplain: Tent 4 / any hour",
            "fewer than 10 people",
            "en  I had strength.\n         0 Never / 1 Rarely / 2 Often",
            "en  Pulse\n     en  About this week.",
            "fr  J'étais calme.",
            "temper (only if strength is 1 or 2)",
            "  M  Mission\n    A  Compagnie A: 130 people",
            &kit.recipients()[0].to_string(),
            &kit.recipients()[1].to_string(),
        ] {
            assert!(shown.contains(expected), "{expected}\n{shown}");
        }
    }

    #[test]
    fn a_group_across_units_stands_with_its_people_and_those_of_each_unit() {
        let kit = crate::desk::post::fake::FakePost::with_groups(1).kit;
        let shown = text(&kit, &Words::new("en"));
        let expected = "    W1  Women of the mission: 13 people, who are in these units as well:\n      A 4 · B 9\n";
        assert!(shown.contains(expected), "{shown}");
    }

    #[test]
    fn every_language_shows_the_same_lines() {
        let kit = kit();
        let english = text(&kit, &Words::new("en"));
        for language in crate::locale::available() {
            let shown = text(&kit, &Words::new(&language));
            assert_eq!(shown.lines().count(), english.lines().count(), "{language}");
            assert!(shown.contains(&kit.fingerprint().hex()), "{language}");
        }
    }
}
