//! Colours, or none. Focus is a marker, reverse video and the cursor in every theme, so that
//! nothing is said by colour.

use ratatui::style::{Color, Modifier, Style};

use super::page::Look;

/// How the screens look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// The terminal's own two colours, and a quiet blue for marks.
    #[default]
    Terminal,
    /// Light on dark.
    Dark,
    /// Dark on light.
    Light,
    /// White on black, and nothing between.
    Contrast,
    /// The terminal's own two colours alone; also where `NO_COLOR` is set.
    Mono,
}

/// Colours of a theme. Those of the upper 240 are the same on every terminal.
struct Palette {
    ground: Color,
    text: Color,
    quiet: Color,
    accent: Color,
}

impl Theme {
    /// The style of a look.
    pub(super) fn style(self, look: Look) -> Style {
        let palette = self.palette();
        let style = Style::new().bg(palette.ground).fg(palette.text);
        match look {
            Look::Plain => style,
            Look::Quiet => style.fg(palette.quiet),
            Look::Strong => style.add_modifier(Modifier::BOLD),
            Look::Accent => style.fg(palette.accent).add_modifier(Modifier::BOLD),
            Look::Focus => style.add_modifier(Modifier::REVERSED),
        }
    }

    fn palette(self) -> Palette {
        let (ground, text, quiet, accent) = match self {
            // Bright blue of the sixteen stands out from black as from white.
            Self::Terminal => (Color::Reset, Color::Reset, Color::Reset, Color::LightBlue),
            Self::Mono => (Color::Reset, Color::Reset, Color::Reset, Color::Reset),
            Self::Dark => indexed([234, 253, 248, 117]),
            Self::Light => indexed([255, 235, 240, 25]),
            Self::Contrast => indexed([16, 231, 231, 231]),
        };
        Palette {
            ground,
            text,
            quiet,
            accent,
        }
    }
}

fn indexed([ground, text, quiet, accent]: [u8; 4]) -> (Color, Color, Color, Color) {
    (
        Color::Indexed(ground),
        Color::Indexed(text),
        Color::Indexed(quiet),
        Color::Indexed(accent),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance (WCAG 2.2) of one of the upper 240 colours of xterm.
    fn luminance(color: Color) -> f64 {
        let Color::Indexed(index) = color else {
            panic!("{color:?} is not of the upper 240");
        };
        let step = |level: u8| if level == 0 { 0 } else { 55 + 40 * level };
        let channels = match index {
            16..=231 => {
                let cube = index - 16;
                [step(cube / 36), step(cube / 6 % 6), step(cube % 6)]
            }
            232.. => [8 + 10 * (index - 232); 3],
            _ => panic!("{index} is set by the person"),
        };
        let linear = channels.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn contrast(one: Color, other: Color) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn whatever_is_read_stands_out_by_four_and_a_half_to_one() {
        for (theme, least) in [
            (Theme::Dark, 4.5),
            (Theme::Light, 4.5),
            (Theme::Contrast, 21.0),
        ] {
            let palette = theme.palette();
            for color in [palette.text, palette.quiet, palette.accent] {
                let found = contrast(color, palette.ground);
                assert!(found > least - 0.01, "{theme:?} {color:?}: {found:.1}");
            }
        }
    }

    #[test]
    fn mono_has_no_colour_and_shows_focus_all_the_same() {
        for look in [
            Look::Plain,
            Look::Quiet,
            Look::Strong,
            Look::Accent,
            Look::Focus,
        ] {
            let style = Theme::Mono.style(look);
            assert_eq!(style.fg, Some(Color::Reset));
            assert_eq!(style.bg, Some(Color::Reset));
        }
        let focus = Theme::Mono.style(Look::Focus);
        assert!(focus.add_modifier.contains(Modifier::REVERSED));
    }
}
