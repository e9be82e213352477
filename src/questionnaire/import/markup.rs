//! Markup in texts of foreign files, reduced to the words in it.
//!
//! Only tags of known names are taken for markup, so that `less than < 5` stays as it is.
//! Nothing is interpreted: what a tag would do does not happen.

/// Tags that are stripped and leave their content.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "big", "center", "code", "em", "font", "i", "img", "ins", "label", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u",
];

/// Tags that part words as a line break does.
const BLOCK: [&str; 25] = [
    "blockquote",
    "body",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "html",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "tbody",
    "td",
    "th",
    "tr",
    "ul",
];

/// Tags whose content is no text.
const SILENT: [&str; 4] = ["head", "script", "style", "title"];

const ENTITIES: [(&str, &str); 12] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("rsquo", "’"),
    ("lsquo", "‘"),
    ("rdquo", "”"),
    ("ldquo", "“"),
    ("ndash", "–"),
    ("hellip", "…"),
];

/// The longest entity between `&` and `;`.
const LONGEST_ENTITY: usize = 10;

/// The words of a text, and whether there was markup in it.
pub(super) fn strip(text: &str) -> (String, bool) {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        let taken = if from.starts_with('<') {
            tag(from, &mut words)
        } else {
            entity(from, &mut words)
        };
        found |= taken.is_some();
        let length = taken.unwrap_or_else(|| {
            // Both signs are one byte long.
            words.push_str(from.get(..1).unwrap_or_default());
            1
        });
        rest = from.get(length..).unwrap_or_default();
    }
    words.push_str(rest);
    (words, found)
}

/// The length of the tag or comment that a text begins with, if it is one.
fn tag(from: &str, words: &mut String) -> Option<usize> {
    if from.starts_with("<!--") {
        return Some(from.find("-->").map_or(from.len(), |at| at + 3));
    }
    let inside = from.get(1..)?;
    let name: String = inside
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let name = name.as_str();
    let end = from.find('>').map(|at| at + 1)?;
    let after = from
        .get(1..end)?
        .trim_start_matches('/')
        .get(name.len()..)?;
    // `<b or c>` is arithmetic to nobody, but `<bands>` is no tag.
    after
        .starts_with([' ', '>', '/', '\n', '\t', '\r'])
        .then_some(())?;
    if SILENT.contains(&name) {
        let close = format!("</{name}");
        let lower = from.to_ascii_lowercase();
        let closing = lower.find(&close).unwrap_or(from.len());
        let close_end = lower.get(closing..).and_then(|tail| tail.find('>'));
        return Some(close_end.map_or(from.len(), |at| closing + at + 1));
    }
    if BLOCK.contains(&name) {
        words.push(' ');
    } else if !INLINE.contains(&name) {
        return None;
    }
    Some(end)
}

/// The length of the entity that a text begins with, if it is a known one.
fn entity(from: &str, words: &mut String) -> Option<usize> {
    let end = from
        .bytes()
        .take(LONGEST_ENTITY + 2)
        .position(|b| b == b';')?;
    let name = from.get(1..end)?;
    let known = ENTITIES.iter().find(|(known, _)| *known == name);
    match known {
        Some((_, meaning)) => words.push_str(meaning),
        None => words.push(numbered(name)?),
    }
    Some(end + 1)
}

fn numbered(name: &str) -> Option<char> {
    let number = name.strip_prefix('#')?;
    let code = match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_leaves_its_words() {
        for (text, words) in [
            ("<b>one</b> two", "one two"),
            (
                "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>one</p><p>two</p></div>",
                "  one  two  ",
            ),
            ("one<br/>two", "one two"),
            ("<script>alert(1)</script>one", "one"),
            ("<STYLE>p{}</STYLE >one", "one"),
            ("<!-- no -->one", "one"),
            ("a &amp;lt; b &#39;c&#x27;", "a &lt; b 'c'"),
            ("x < 5 and y > 3", "x < 5 and y > 3"),
            ("<5 cigarettes>", "<5 cigarettes>"),
            ("<bands>", "<bands>"),
            ("a & b; c", "a & b; c"),
            ("<b", "<b"),
            ("<script>never closed", ""),
        ] {
            assert_eq!(strip(text).0, words, "{text}");
        }
    }
}
