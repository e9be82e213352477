//! The languages of columns: `label::Français (fr)`, `label::fr`, `label:french`.

use unic_langid::LanguageIdentifier;

/// The short code of a language as a column names it; `None` for one that is not known.
///
/// A code in brackets counts most, then a code alone, then the language's name in English or in
/// itself.
pub(super) fn code(name: &str) -> Option<String> {
    let name = name.trim();
    let bracketed = name
        .rsplit_once(['(', '（', '['])
        .and_then(|(_, rest)| rest.split([')', '）', ']']).next());
    let before = name.split(['(', '（', '[']).next().unwrap_or(name);
    bracketed
        .and_then(standard)
        .or_else(|| by_name(before))
        .or_else(|| standard(name))
}

/// A code in its standard form: `EN` as `en`, `pt_br` as `pt-BR`, `fra` as `fr`.
fn standard(text: &str) -> Option<String> {
    let parsed: LanguageIdentifier = text.trim().replace('_', "-").parse().ok()?;
    let language = parsed.language.as_str();
    let short = SHORT.iter().find(|(long, _)| *long == language);
    // A word of up to eight letters passes for a code, but only those of two or three are codes.
    let is_code = matches!(language.len(), 2 | 3) && language != "und";
    match short {
        Some((_, short)) => Some(parsed.to_string().replacen(language, short, 1)),
        None => is_code.then(|| parsed.to_string()),
    }
}

fn by_name(name: &str) -> Option<String> {
    let name = name.trim().to_lowercase();
    let known = NAMES
        .iter()
        .find(|(_, names)| names.contains(&name.as_str()));
    known.map(|(code, _)| (*code).to_owned())
}

/// Codes of three letters whose languages are found by two.
const SHORT: &[(&str, &str)] = &[
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("spa", "es"),
    ("ara", "ar"),
    ("rus", "ru"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("por", "pt"),
    ("deu", "de"),
    ("ger", "de"),
    ("swa", "sw"),
    ("ben", "bn"),
    ("hin", "hi"),
    ("urd", "ur"),
    ("nep", "ne"),
    ("kin", "rw"),
    ("amh", "am"),
    ("som", "so"),
    ("hau", "ha"),
    ("ita", "it"),
    ("ukr", "uk"),
    ("tur", "tr"),
    ("fas", "fa"),
    ("per", "fa"),
    ("ind", "id"),
];

/// Names of languages, in English and in themselves: the official ones of the United Nations,
/// and those of countries that send or host many peacekeepers.
const NAMES: &[(&str, &[&str])] = &[
    ("en", &["english", "anglais", "inglés", "ingles"]),
    ("fr", &["french", "français", "francais", "frances"]),
    ("es", &["spanish", "español", "espanol", "castellano"]),
    ("ar", &["arabic", "العربية", "عربي", "عربية", "arabe"]),
    ("ru", &["russian", "русский", "русский язык"]),
    ("zh", &["chinese", "mandarin", "中文", "汉语", "简体中文"]),
    ("pt", &["portuguese", "português", "portugues"]),
    ("de", &["german", "deutsch"]),
    ("it", &["italian", "italiano"]),
    ("sw", &["swahili", "kiswahili"]),
    ("bn", &["bengali", "bangla", "বাংলা"]),
    ("hi", &["hindi", "हिन्दी", "हिंदी"]),
    ("ur", &["urdu", "اردو"]),
    ("ne", &["nepali", "नेपाली"]),
    ("rw", &["kinyarwanda", "ikinyarwanda"]),
    ("rn", &["kirundi", "ikirundi"]),
    ("am", &["amharic", "አማርኛ"]),
    ("so", &["somali", "soomaali"]),
    ("ha", &["hausa"]),
    ("ln", &["lingala"]),
    ("sg", &["sango"]),
    ("wo", &["wolof"]),
    ("id", &["indonesian", "bahasa indonesia"]),
    ("mn", &["mongolian", "монгол"]),
    ("uk", &["ukrainian", "українська"]),
    ("tr", &["turkish", "türkçe"]),
    ("fa", &["persian", "farsi", "فارسی"]),
    ("ps", &["pashto", "پښتو"]),
    ("my", &["burmese", "myanmar"]),
    ("km", &["khmer"]),
    ("th", &["thai"]),
    ("vi", &["vietnamese", "tiếng việt"]),
    ("fil", &["filipino", "tagalog"]),
    ("si", &["sinhala"]),
    ("ta", &["tamil"]),
    ("ht", &["haitian creole", "creole", "kreyòl", "kreyol"]),
    ("el", &["greek", "ελληνικά"]),
    ("pl", &["polish", "polski"]),
    ("nl", &["dutch", "nederlands"]),
    ("ja", &["japanese", "日本語"]),
    ("ko", &["korean", "한국어"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_name_languages_in_many_ways() {
        for (name, expected) in [
            ("English (en)", Some("en")),
            ("Français (fr)", Some("fr")),
            ("العربية (ar)", Some("ar")),
            ("中文 (zh)", Some("zh")),
            ("en", Some("en")),
            ("EN", Some("en")),
            (" english ", Some("en")),
            ("Español", Some("es")),
            ("eng", Some("en")),
            ("pt_BR", Some("pt-BR")),
            ("Português (pt-br)", Some("pt-BR")),
            ("Swahili(swa)", Some("sw")),
            ("Thai", Some("th")),
            ("Klingon", None),
            ("Dialect of the north", None),
            ("", None),
            ("default", None),
            ("und", None),
        ] {
            assert_eq!(code(name).as_deref(), expected, "{name}");
        }
    }
}
