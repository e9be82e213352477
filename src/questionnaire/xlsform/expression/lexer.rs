//! An expression's text to tokens.

use super::Operator;

/// The least part of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Text(String),
    Answer(String),
    Own,
    Name(String),
    Join(Operator),
    Open,
    Close,
    Comma,
}

/// The tokens of a text; `None` if something in it is no token.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (token, after) = token(rest, tokens.last())?;
        tokens.push(token);
        rest = after.trim_start();
    }
    Some(tokens)
}

/// The question that a reference names: blanks inside the braces and SurveyCTO's `last-saved#`
/// are no part of the name.
pub(super) fn question(reference: &str) -> &str {
    let name = reference.trim();
    name.strip_prefix("last-saved#").unwrap_or(name)
}

const SIGNS: [(&str, Token); 17] = [
    ("!=", Token::Join(Operator::IsNot)),
    ("<>", Token::Join(Operator::IsNot)),
    ("<=", Token::Join(Operator::AtMost)),
    (">=", Token::Join(Operator::AtLeast)),
    ("≤", Token::Join(Operator::AtMost)),
    ("≥", Token::Join(Operator::AtLeast)),
    ("==", Token::Join(Operator::Is)),
    ("=", Token::Join(Operator::Is)),
    ("<", Token::Join(Operator::Below)),
    (">", Token::Join(Operator::Above)),
    ("+", Token::Join(Operator::Plus)),
    ("-", Token::Join(Operator::Minus)),
    ("−", Token::Join(Operator::Minus)),
    ("*", Token::Join(Operator::Times)),
    ("(", Token::Open),
    (")", Token::Close),
    (",", Token::Comma),
];

fn token<'t>(text: &'t str, before: Option<&Token>) -> Option<(Token, &'t str)> {
    if let Some(rest) = text.strip_prefix("${") {
        let (name, after) = rest.split_once('}')?;
        return Some((Token::Answer(question(name).to_owned()), after));
    }
    if let Some(found) = quoted(text) {
        return Some(found);
    }
    let first = text.chars().next()?;
    let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if is_number(text) || text.strip_prefix('.').is_some_and(is_number) {
        return number(text);
    }
    if let Some(after) = text.strip_prefix('.') {
        // `..` and `./name` are paths.
        let is_path = after.starts_with(['.', '/']);
        return (!is_path).then_some((Token::Own, after));
    }
    for (sign, token) in SIGNS {
        if let Some(after) = text.strip_prefix(sign) {
            return Some((token, after));
        }
    }
    (first.is_alphabetic()).then(|| name(text, before))
}

/// A text in quotes, straight or as word processors curl them.
fn quoted(text: &str) -> Option<(Token, &str)> {
    let opening = text.chars().next()?;
    let closing: &[char] = match opening {
        '\'' => &['\''],
        '"' => &['"'],
        '‘' | '’' => &['’', '‘'],
        '“' | '”' | '„' => &['”', '“'],
        _ => return None,
    };
    let rest = text.get(opening.len_utf8()..)?;
    let end = rest.find(closing)?;
    let (inside, after) = rest.split_at(end);
    let after = after.get(after.chars().next()?.len_utf8()..)?;
    Some((Token::Text(inside.to_owned()), after))
}

fn number(text: &str) -> Option<(Token, &str)> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let (digits, after) = text.split_at(end);
    Some((Token::Number(digits.parse().ok()?), after))
}

/// A name: a function, or a word that joins where a value stands before it.
fn name<'t>(text: &'t str, before: Option<&Token>) -> (Token, &'t str) {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '.');
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    let follows_value = matches!(
        before,
        Some(
            Token::Number(_)
                | Token::Text(_)
                | Token::Answer(_)
                | Token::Own
                | Token::Name(_)
                | Token::Close
        )
    );
    let joins = match name.to_ascii_lowercase().as_str() {
        "and" => Some(Operator::And),
        "or" => Some(Operator::Or),
        "div" => Some(Operator::Divided),
        "mod" => Some(Operator::Remainder),
        _ => None,
    };
    match joins.filter(|_| follows_value) {
        Some(operator) => (Token::Join(operator), after),
        None => (Token::Name(name.to_owned()), after),
    }
}
