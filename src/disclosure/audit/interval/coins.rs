//! What releases tell of the secret coins. A coin belongs to a group for a whole campaign, so
//! what one release rules out stays ruled out, and the ledger remembers it.
//!
//! Counts alone rule out nothing: each can be as printed, whatever the coin. Only a printed
//! sum, where few people are affected, may say that a count went up or did not.

use std::collections::BTreeMap;

use crate::disclosure::audit::Evidence;
use crate::disclosure::digest;
use crate::disclosure::ledger::{COIN_UNIT, Told};

/// The name of a coin: what it rounds, in which layer, for which scale and group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct CoinName {
    sum: bool,
    layer: u32,
    scale: String,
    group: String,
}

impl CoinName {
    /// The coin of a scale's counts in a group of a layer.
    pub(super) fn cuts(layer: u32, scale: &str, members: &[&str]) -> Self {
        Self::new(false, layer, (scale, members))
    }

    /// The coin of a scale's sum in a group of layer 30.
    pub(super) fn sum(scale: &str, members: &[&str]) -> Self {
        Self::new(true, 30, (scale, members))
    }

    fn new(sum: bool, layer: u32, (scale, members): (&str, &[&str])) -> Self {
        Self {
            sum,
            layer,
            scale: scale.to_owned(),
            group: digest::of(members.join(" ").as_bytes()),
        }
    }
}

/// Where a coin's value may lie, from below to, in parts of [`COIN_UNIT`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: u32,
    pub(super) to: u32,
}

impl Span {
    /// Nothing is known.
    pub(super) const ALL: Self = Self {
        from: 0,
        to: COIN_UNIT,
    };

    /// The coins of one class: in class i of a base a count goes up iff its remainder is above i.
    pub(super) fn of_class(class: u32, base: u32) -> Self {
        let part = COIN_UNIT / base;
        Self {
            from: class * part,
            to: (class + 1) * part,
        }
    }

    /// What is left if both are true; empty spans stay empty.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        }
    }

    /// The least span that holds both.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            from: self.from.min(other.from),
            to: self.to.max(other.to),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.from >= self.to
    }
}

/// What is known of coins.
#[derive(Debug, Default)]
pub(super) struct Coins(BTreeMap<CoinName, Span>);

impl Coins {
    /// What the campaign's earlier releases of the questionnaire told.
    pub(super) fn remembered(evidence: &Evidence<'_>) -> Self {
        let entry = evidence.entry;
        let mut coins = Self::default();
        let earlier = evidence.earlier.iter().filter(|other| {
            other.campaign == entry.campaign && other.questionnaire == entry.questionnaire
        });
        for told in earlier.flat_map(|other| &other.coins) {
            let name = CoinName {
                sum: told.sum,
                layer: told.layer,
                scale: told.scale.clone(),
                group: told.group.clone(),
            };
            coins.learn(
                name,
                Span {
                    from: told.from,
                    to: told.to,
                },
            );
        }
        coins
    }

    pub(super) fn span(&self, name: &CoinName) -> Span {
        self.0.get(name).copied().unwrap_or(Span::ALL)
    }

    /// Adds what is known; a span of all coins is no knowledge.
    pub(super) fn learn(&mut self, name: CoinName, span: Span) {
        let known = self.span(&name).and(span);
        if known != Span::ALL {
            self.0.insert(name, known);
        }
    }

    /// The classes of a base that a coin may be of.
    pub(super) fn classes(&self, name: &CoinName, base: u32) -> Vec<u32> {
        let span = self.span(name);
        (0..base)
            .filter(|class| !span.and(Span::of_class(*class, base)).is_empty())
            .collect()
    }

    /// What is known of coins that round counts.
    pub(super) fn cuts(&self) -> impl Iterator<Item = Span> {
        let coins = self.0.iter();
        coins.filter(|(name, _)| !name.sum).map(|(_, span)| *span)
    }

    /// All that is known, for the ledger.
    pub(super) fn told(self) -> Vec<Told> {
        let coins = self.0.into_iter();
        coins
            .map(|(name, span)| Told {
                sum: name.sum,
                layer: name.layer,
                scale: name.scale,
                group: name.group,
                from: span.from,
                to: span.to,
            })
            .collect()
    }
}
