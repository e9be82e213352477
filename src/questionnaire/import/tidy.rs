//! The first thing done to a foreign questionnaire: clean texts and standard language codes.

use unic_langid::LanguageIdentifier;

use super::foreign::{Foreign, Localised};
use super::{Report, clean};

/// The language that texts are taken to be in where a file does not say.
const ASSUMED: &str = "en";

/// Cleans every text and names every language by its standard code.
pub(super) fn tidy(foreign: &mut Foreign, report: &mut Report) {
    foreign.language = match standard(&foreign.language) {
        Some(language) => language,
        None => {
            foreign.language_is_stated = false;
            ASSUMED.to_owned()
        }
    };
    if !foreign.language_is_stated {
        report.change(
            "language",
            format!(
                "The file does not state its language by a standard code: its texts are taken as `{}`. Rename [text.{}] in the file if that is wrong.",
                foreign.language, foreign.language
            ),
        );
    }
    let done = {
        rename(&mut foreign.title);
        clean::localised(&mut foreign.title)
    };
    tell("title", done, report);
    if let Some(licence) = &mut foreign.licence {
        let (text, _) = clean::text(licence);
        *licence = clean::cut(&text, 400).0;
    }
    foreign.licence.take_if(|licence| licence.is_empty());
    for item in &mut foreign.items {
        let labels = item.options.iter_mut().map(|option| &mut option.label);
        let texts = labels.chain([&mut item.text, &mut item.heading]);
        let mut texts: Vec<&mut Localised> = texts.collect();
        texts.iter_mut().for_each(|texts| rename(texts));
        let done = clean::all(texts.into_iter());
        tell(&item.id, done, report);
    }
}

fn tell(id: &str, done: clean::Done, report: &mut Report) {
    if done.unseen {
        report.change(
            id,
            "Characters that cannot be seen or that move and turn text were taken out of its texts.",
        );
    }
    if done.markup {
        report.change(id, "Markup was taken out of its texts.");
    }
}

/// Names the languages of a text by their standard codes; one without goes.
fn rename(texts: &mut Localised) {
    let renamed: Localised = std::mem::take(texts)
        .into_iter()
        .filter_map(|(language, text)| match language.as_str() {
            "" => Some((language, text)),
            _ => Some((standard(&language)?, text)),
        })
        .collect();
    *texts = renamed;
}

/// The standard form of a language code.
fn standard(code: &str) -> Option<String> {
    let identifier: LanguageIdentifier = code.trim().parse().ok()?;
    let standard = identifier.to_string();
    (standard != "und").then_some(standard)
}
