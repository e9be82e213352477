//! Tokens to an expression, by the precedence of XPath 1.0.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::lexer::Token;
use super::{Expression, Operator};

/// The deepest nesting that is looked at; each level costs a few frames of the stack.
const DEEPEST: usize = 60;

/// The most operators, since a long chain of them makes a deep tree.
const MOST_OPERATORS: usize = 600;

/// Reads all tokens as one expression.
pub(super) fn parse(tokens: Vec<Token>) -> Option<Expression> {
    let mut parser = Parser {
        tokens: tokens.into_iter().peekable(),
        depth: 0,
        operators: 0,
    };
    let expression = parser.joined(0)?;
    parser.tokens.next().is_none().then_some(expression)
}

struct Parser {
    tokens: Peekable<IntoIter<Token>>,
    depth: usize,
    operators: usize,
}

/// How strongly an operator binds; the loosest first.
fn strength(operator: Operator) -> usize {
    match operator {
        Operator::Or => 0,
        Operator::And => 1,
        Operator::Is | Operator::IsNot => 2,
        Operator::Below | Operator::AtMost | Operator::Above | Operator::AtLeast => 3,
        Operator::Plus | Operator::Minus => 4,
        Operator::Times | Operator::Divided | Operator::Remainder => 5,
    }
}

const STRONGEST: usize = 5;

impl Parser {
    /// Reads parts joined by operators that bind at least this strongly.
    fn joined(&mut self, least: usize) -> Option<Expression> {
        if least > STRONGEST {
            return self.signed();
        }
        let mut left = self.joined(least + 1)?;
        loop {
            let Some(Token::Join(operator)) = self.tokens.peek() else {
                return Some(left);
            };
            let operator = *operator;
            if strength(operator) != least {
                return Some(left);
            }
            self.tokens.next();
            self.operators += 1;
            if self.operators > MOST_OPERATORS {
                return None;
            }
            let right = self.joined(least + 1)?;
            left = Expression::Join(operator, Box::new(left), Box::new(right));
        }
    }

    fn signed(&mut self) -> Option<Expression> {
        let minus = Token::Join(Operator::Minus);
        let mut is_negative = false;
        while self.tokens.next_if_eq(&minus).is_some() {
            is_negative = !is_negative;
        }
        let inner = self.single()?;
        Some(if is_negative {
            Expression::Negative(Box::new(inner))
        } else {
            inner
        })
    }

    fn single(&mut self) -> Option<Expression> {
        Some(match self.tokens.next()? {
            Token::Number(number) => Expression::Number(number),
            Token::Text(text) => Expression::Text(text),
            Token::Answer(name) => Expression::Answer(name),
            Token::Own => Expression::Own,
            Token::Open => {
                let inner = self.inside()?;
                self.tokens.next_if_eq(&Token::Close)?;
                inner
            }
            // SurveyCTO's word for "no answer".
            Token::Name(name) if name.eq_ignore_ascii_case("null") => {
                Expression::Text(String::new())
            }
            Token::Name(name) => {
                self.tokens.next_if_eq(&Token::Open)?;
                Expression::Call(name.to_ascii_lowercase(), self.arguments()?)
            }
            Token::Join(_) | Token::Close | Token::Comma => return None,
        })
    }

    fn inside(&mut self) -> Option<Expression> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let inner = self.joined(0);
        self.depth -= 1;
        inner
    }

    fn arguments(&mut self) -> Option<Vec<Expression>> {
        let mut arguments = Vec::new();
        if self.tokens.next_if_eq(&Token::Close).is_some() {
            return Some(arguments);
        }
        loop {
            arguments.push(self.inside()?);
            match self.tokens.next()? {
                Token::Comma => {}
                Token::Close => return Some(arguments),
                _ => return None,
            }
        }
    }
}
