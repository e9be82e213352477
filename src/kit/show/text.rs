//! A kit in words, section by section. Labels are English; what people will read while they
//! answer stands in every language of the mission.

use crate::kit::{Kit, Mission};
use crate::period::Grain;
use crate::questionnaire::document::Review;
use crate::questionnaire::{Item, Questionnaire, Status};

/// The whole kit in plain text: no control characters, each line ended by a line feed.
pub fn text(kit: &Kit) -> String {
    let sections = [
        title(kit.mission()),
        fingerprint(kit),
        calendar(kit.mission()),
        languages(kit),
        help(kit.mission()),
        policy(kit.mission()),
        pathway(kit),
        questionnaires(kit),
        units(kit),
        recipients(kit),
    ];
    let lines: Vec<String> = sections.map(|section| section.join("\n")).into();
    lines.join("\n\n") + "\n"
}

/// The section on languages alone: what the wording of each questionnaire is worth in each.
pub fn languages_text(kit: &Kit) -> String {
    languages(kit).join("\n")
}

fn title(mission: &Mission) -> Vec<String> {
    let name = Mission::text(&mission.name, first_language(mission));
    let mut lines = vec![format!("{name} ({})", mission.id)];
    if mission.practice {
        lines.push("PRACTICE: every answer under this kit is invented.".to_owned());
    }
    lines
}

fn fingerprint(kit: &Kit) -> Vec<String> {
    let fingerprint = kit.fingerprint();
    let mut lines = vec![
        "Fingerprint: compare it with the officer's printed card".to_owned(),
        format!("  {}", fingerprint.words().join(" ")),
        format!("  {}", fingerprint.hex()),
    ];
    lines.extend(fingerprint.qr().into_iter().map(|line| format!("  {line}")));
    lines
}

fn calendar(mission: &Mission) -> Vec<String> {
    let start = mission.calendar.start;
    let grain = match mission.calendar.grain {
        Grain::Week => "by ISO week",
        Grain::Month => "by calendar month",
        Grain::Round => "by round",
    };
    let mut lines = vec![
        "When".to_owned(),
        format!("  from {start} on; an answer is dated {grain}, never by day or hour"),
    ];
    let rounds = mission.calendar.rounds.iter();
    lines.extend(rounds.map(|round| format!("  {}: {} to {}", round.id, round.from, round.to)));
    lines
}

fn languages(kit: &Kit) -> Vec<String> {
    let mut lines = vec!["Languages".to_owned()];
    for code in &kit.mission().languages {
        for questionnaire in kit.questionnaires() {
            let state = match questionnaire.review_states().get(code.as_str()) {
                Some(Review::Reviewed) => "reviewed by a native clinician",
                Some(Review::Draft) | None => "draft, awaits a native clinician",
            };
            lines.push(format!("  {code}  {}: {state}", questionnaire.id()));
        }
    }
    lines
}

fn help(mission: &Mission) -> Vec<String> {
    let mut lines = vec!["Who can help".to_owned()];
    for help in &mission.help {
        for code in &mission.languages {
            let name = Mission::text(&help.name, code);
            let reach = on_one_line(Mission::text(&help.reach, code));
            lines.push(format!("  {code}  {name}: {reach}"));
        }
    }
    lines
}

fn policy(mission: &Mission) -> Vec<String> {
    let policy = &mission.policy;
    vec![
        "What can ever be shown".to_owned(),
        format!(
            "  never a group of fewer than {} people",
            policy.minimum_group
        ),
        format!("  counts of people only in steps of {}", policy.base),
        format!("  averages from {} people on", policy.mean_from),
        format!(
            "  the answers to single questions from {} people on",
            policy.items_from
        ),
    ]
}

/// What people are told before they are asked about danger to oneself.
fn pathway(kit: &Kit) -> Vec<String> {
    let title = "Questions about danger to oneself";
    let languages = kit.mission().languages.iter();
    let told: Vec<String> = languages
        .filter_map(|code| Some(format!("  {code}  {}", kit.response_pathway(code)?)))
        .collect();
    if told.is_empty() {
        return vec![title.to_owned(), "  none is asked".to_owned()];
    }
    let head = format!("{title}: people are told before the first question");
    std::iter::once(head).chain(told).collect()
}

fn questionnaires(kit: &Kit) -> Vec<String> {
    let mut lines = vec!["What is asked".to_owned()];
    for questionnaire in kit.questionnaires() {
        lines.push(format!("  {}", questionnaire_head(questionnaire)));
        for code in &kit.mission().languages {
            let (title, intro) = (questionnaire.title(code), questionnaire.intro(code));
            let texts = [Some(title), intro].into_iter().flatten();
            lines.extend(texts.map(|text| format!("     {code}  {}", on_one_line(text))));
        }
        for (at, item) in questionnaire.items().iter().enumerate() {
            lines.push(format!(
                "  {}. {}{}{}",
                at + 1,
                item.id,
                condition(questionnaire, item),
                if item.safety {
                    " (about danger to oneself)"
                } else {
                    ""
                }
            ));
            for code in &kit.mission().languages {
                lines.extend(wording(questionnaire, at, code));
            }
        }
    }
    lines
}

fn questionnaire_head(questionnaire: &Questionnaire) -> String {
    let status = match questionnaire.status() {
        Status::Pilot => "pilot: wording of its own, no clinical meaning",
        Status::Published => "a published instrument",
    };
    let sensitive = if questionnaire.is_sensitive() {
        "; sensitive, shown for larger groups only"
    } else {
        ""
    };
    let (id, version) = (questionnaire.id(), questionnaire.version());
    format!("{id} {version} ({status}{sensitive})")
}

fn condition(questionnaire: &Questionnaire, item: &Item) -> String {
    let earlier = item
        .show_if
        .as_ref()
        .and_then(|condition| Some((condition, questionnaire.items().get(condition.item)?)));
    earlier.map_or(String::new(), |(condition, earlier)| {
        let values: Vec<String> = condition.values.iter().map(ToString::to_string).collect();
        format!(" (only if {} is {})", earlier.id, values.join(" or "))
    })
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

fn units(kit: &Kit) -> Vec<String> {
    let tree = kit.tree();
    let language = first_language(kit.mission());
    let mut lines = vec!["Who is asked".to_owned()];
    for index in tree.roots().into_iter().flat_map(|root| tree.within(root)) {
        let Some(unit) = tree.unit(index) else {
            continue;
        };
        let indent = "  ".repeat(tree.depth(index) + 1);
        let people = unit
            .strength
            .map_or(String::new(), |people| format!(": {people} people"));
        lines.push(format!(
            "{indent}{}  {}{people}",
            unit.id,
            tree.name(index, language)
        ));
    }
    lines
}

fn recipients(kit: &Kit) -> Vec<String> {
    let mut lines = vec!["Keys that can open the answers; none of them is on a laptop".to_owned()];
    lines.extend(kit.recipients().iter().map(|key| format!("  {key}")));
    lines
}

fn first_language(mission: &Mission) -> &str {
    mission.languages.first().map_or("en", String::as_str)
}

fn on_one_line(text: &str) -> String {
    text.replace('\n', " / ")
}
