//! The practice mission file: three contingents, six battalions, 24 companies, 72 platoons, and
//! the women of them all as a group across units.

use std::fmt::Write;

use chrono::{Days, NaiveDate};

const HEAD: &str = include_str!("mission.toml");

/// Languages of the unit names below, in their order.
const LANGUAGES: [&str; 6] = ["en", "ar", "fr", "es", "ru", "zh"];

const CONTINGENTS: [(&str, [&str; 6]); 3] = [
    ("N", ["North", "الشمال", "Nord", "Norte", "Север", "北区"]),
    ("S", ["South", "الجنوب", "Sud", "Sur", "Юг", "南区"]),
    ("E", ["East", "الشرق", "Est", "Este", "Восток", "东区"]),
];

const COMPANIES: [&str; 4] = ["A", "B", "C", "D"];

/// Strengths of platoons, taken in turn, so that units differ in size.
const STRENGTHS: [u32; 7] = [34, 30, 18, 36, 28, 24, 38];

/// How many of a hundred people are women, about as in peacekeeping missions.
const WOMEN_OF_100: u32 = 9;

const WOMEN: [&str; 6] = [
    "Women of the mission",
    "نساء البعثة",
    "Femmes de la mission",
    "Mujeres de la misión",
    "Женщины миссии",
    "任务中的女性",
];

/// The key lasts as long as a tour of half a year.
const WEEKS_OF_THE_KEY: u64 = 26;

/// The mission file as an officer would write it; `start` is the first day of the campaign.
pub(super) fn toml(start: NaiveDate) -> String {
    let end = start + Days::new(7 * WEEKS_OF_THE_KEY);
    let head = HEAD.replace("2026-09-28", &start.to_string());
    let mut text = head.replace("2027-03-29", &end.to_string());
    let mut strengths = STRENGTHS.iter().cycle();
    let mut women = Vec::new();
    for (contingent, names) in CONTINGENTS {
        unit(&mut text, contingent, "M", names.map(str::to_owned), None);
        for battalion in 1..=2 {
            let battalion_id = format!("{contingent}{battalion}");
            let names = [
                format!("Battalion {battalion}"),
                format!("الكتيبة {battalion}"),
                format!("Bataillon {battalion}"),
                format!("Batallón {battalion}"),
                format!("Батальон {battalion}"),
                format!("第{battalion}营"),
            ];
            unit(&mut text, &battalion_id, contingent, names, None);
            for company in COMPANIES {
                let company_id = format!("{battalion_id}-{company}");
                let names = [
                    format!("{company} Company"),
                    format!("السرية {company}"),
                    format!("Compagnie {company}"),
                    format!("Compañía {company}"),
                    format!("Рота {company}"),
                    format!("{company}连"),
                ];
                unit(&mut text, &company_id, &battalion_id, names, None);
                for platoon in 1..=3 {
                    let names = [
                        format!("{platoon} Platoon"),
                        format!("الفصيلة {platoon}"),
                        format!("Section {platoon}"),
                        format!("Sección {platoon}"),
                        format!("Взвод {platoon}"),
                        format!("{platoon}排"),
                    ];
                    let id = format!("{company_id}{platoon}");
                    let strength = strengths.next().copied();
                    let of_them = (strength.unwrap_or(0) * WOMEN_OF_100 + 50) / 100;
                    women.push(format!("{id} = {of_them}"));
                    unit(&mut text, &id, &company_id, names, strength);
                }
            }
        }
    }
    unit(&mut text, "women", "M", WOMEN.map(str::to_owned), None);
    let _ = writeln!(text, "across = {{ {} }}", women.join(", "));
    text
}

fn unit(text: &mut String, id: &str, parent: &str, names: [String; 6], strength: Option<u32>) {
    let names: Vec<String> = LANGUAGES
        .iter()
        .zip(names)
        .map(|(language, name)| format!("{language} = \"{name}\""))
        .collect();
    let strength = strength.map_or(String::new(), |people| format!("strength = {people}\n"));
    // Writing to a String cannot fail.
    let _ = write!(
        text,
        "\n[[unit]]\nid = \"{id}\"\nparent = \"{parent}\"\nname = {{ {} }}\n{strength}",
        names.join(", ")
    );
}
