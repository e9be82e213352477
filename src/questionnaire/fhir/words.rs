//! Texts and their translations.

use super::codes;
use super::node::Node;
use crate::questionnaire::import::foreign::Localised;

/// The text of a key with the translations beside it under `_key`.
pub(super) fn localised(node: &Node<'_>, key: &str, language: &str) -> Localised {
    let mut texts = Localised::new();
    let beside = node.get(&format!("_{key}"));
    let plain = node.text(key).map(str::to_owned);
    let rendered = || beside.as_ref().and_then(rendering);
    if let Some(text) = plain.or_else(rendered) {
        texts.insert(language.to_owned(), text);
    }
    if let Some(beside) = &beside {
        translations(beside, &mut texts);
    }
    texts
}

/// The wording of an item: its text, else the words of its code.
pub(super) fn of_item(node: &Node<'_>, language: &str) -> Localised {
    let mut texts = localised(node, "text", language);
    if texts.is_empty()
        && let Some(display) = codes::display(node)
    {
        texts.insert(language.to_owned(), display.to_owned());
    }
    texts
}

/// A text that stands only in a rendered form; its markup is stripped later.
fn rendering(beside: &Node<'_>) -> Option<String> {
    let rendered = beside.extensions(&["rendering-xhtml", "rendering-markdown"]);
    let text = rendered.iter().find_map(|one| {
        one.text("valueString")
            .or_else(|| one.text("valueMarkdown"))
    });
    text.map(str::to_owned)
}

fn translations(beside: &Node<'_>, texts: &mut Localised) {
    for translation in beside.extensions(&["translation"]) {
        let part = |name: &str, keys: &[&str]| -> Option<String> {
            let parts = translation.list("extension");
            let part = parts.iter().find(|part| part.text("url") == Some(name))?;
            keys.iter()
                .find_map(|key| part.text(key))
                .map(str::to_owned)
        };
        let language = part("lang", &["valueCode", "valueString"]);
        let content = part("content", &["valueString", "valueMarkdown"]);
        if let (Some(language), Some(content)) = (language, content) {
            texts.entry(language).or_insert(content);
        }
    }
}
