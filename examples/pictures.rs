//! Draws real frames of the real screens, with the shipped example, as SVG files into `docs/pictures/`.
//!
//! `cargo run --example pictures`; a test compares the files with what this draws. What must never happen here: a
//! picture of something that the program does not show.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "a tool of this repository")]

#[path = "../tests/common/screen.rs"]
mod screen;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anlage::assess::Engine;
use anlage::i18n::Language;
use anlage::interview::renew::carry;
use anlage::tui::effect::{EntryState, HomeEntry, Shelf};
use anlage::tui::theme::Appearance;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use screen::{Looks, Screen, eeg_praxis, entry};

/// Columns and rows of a cell in the picture.
const CELL: (u16, u16) = (9, 19);

fn main() {
    let folder = folder();
    std::fs::create_dir_all(&folder).unwrap();
    for (name, svg) in pictures() {
        std::fs::write(folder.join(name), svg).unwrap();
    }
}

/// Where the pictures are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures")
}

/// Every picture with its file name.
pub(crate) fn pictures() -> Vec<(String, String)> {
    let engine = Engine::embedded().unwrap();
    let mut pictures = Vec::new();
    for language in [Language::De, Language::En] {
        for (name, size, scene) in SCENES {
            let looks = Looks { appearance: Appearance::Light, quiet: true, ..Looks::new(language, *size) };
            let mut screen = scene(&engine, looks);
            let cursor = screen.cursor_of_frame();
            let svg = svg(screen.buffer(), cursor, &screen.rows().join(" "));
            pictures.push((format!("{name}-{}.svg", language.tag()), svg));
        }
    }
    pictures
}

type Scene = for<'e> fn(&'e Engine, Looks) -> Screen<'e>;

const SCENES: &[(&str, (u16, u16), Scene)] = &[
    ("home", (92, 22), |engine, looks| {
        let mut screen = Screen::home(engine, looks, library());
        screen.keys("Down*2");
        screen
    }),
    ("question", (92, 22), |engine, looks| at(engine, looks, "client-secrecy", "Down")),
    ("grid", (92, 28), |engine, looks| at(engine, looks, "data", "Down*4 Right")),
    ("measures", (92, 30), |engine, looks| at(engine, looks, "measures-system-access", "Down*3")),
    ("annex", (132, 32), |engine, looks| at(engine, looks, "subprocessor-notice", "Ctrl+E")),
    ("review", (92, 28), |engine, looks| {
        let mut screen = Screen::open(engine, looks, carry(&eeg_praxis()));
        screen.keys("Down Enter");
        screen
    }),
    ("export", (92, 24), |engine, looks| {
        let mut screen = Screen::open(engine, looks, eeg_praxis());
        screen.keys("F8 End Enter");
        screen
    }),
];

fn at<'e>(engine: &'e Engine, looks: Looks, place: &str, keys: &str) -> Screen<'e> {
    let mut screen = Screen::open(engine, looks, eeg_praxis());
    assert!(screen.app.show(&anlage::id::Path::new(place).unwrap()));
    screen.keys(keys);
    screen
}

/// A library that somebody might have; every name is invented.
fn library() -> Vec<HomeEntry> {
    vec![
        entry("EEG-Praxis", Some("EEG-Praxis am Münsterplatz"), 0, Shelf::Library),
        entry("Zahnarzt Dr. Öztürk", Some("Zahnarztpraxis Dr. Öztürk"), 31, Shelf::Library),
        entry("Steuerkanzlei Brandt", Some("Brandt und Partner"), 1, Shelf::Library),
        HomeEntry { template: true, ..entry("Kurvenlicht", None, 12, Shelf::Library) },
        HomeEntry { state: EntryState::Broken, changed: None, ..entry("Kopie (2)", None, 0, Shelf::Library) },
        entry("Altvertrag 2024", Some("Praxis Nord"), 0, Shelf::Archive),
    ]
}

/// A frame as SVG: lines are drawn as lines, everything else is text in a font of equal widths.
fn svg(buffer: &Buffer, cursor: (u16, u16), words: &str) -> String {
    let (columns, rows) = (buffer.area.width, buffer.area.height);
    let (width, height) = (columns * CELL.0 + 20, rows * CELL.1 + 20);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" \
         font-size=\"15\" role=\"img\">\n<title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" rx=\"6\" \
         fill=\"#ffffff\" stroke=\"#888888\"/>\n",
        escape(&words.split_whitespace().take(12).collect::<Vec<_>>().join(" "))
    );
    for y in 0..rows {
        let mut x = 0;
        while x < columns {
            let start = x;
            let look = Look::of(&buffer[(x, y)]);
            let mut text = String::new();
            while x < columns && Look::of(&buffer[(x, y)]) == look {
                text.push_str(buffer[(x, y)].symbol());
                x += 1;
            }
            run(&mut out, (start, y), x - start, &text, &look);
        }
    }
    let (x, y) = (10 + cursor.0 * CELL.0, 10 + cursor.1 * CELL.1 + CELL.1 - 3);
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"2\" fill=\"#005fb8\"/>", CELL.0);
    out.push_str("</svg>\n");
    out
}

/// How a cell looks.
#[derive(PartialEq, Eq)]
struct Look {
    front: String,
    back: String,
    bold: bool,
    underlined: bool,
    /// A line of a frame.
    drawn: Option<char>,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        let (front, back) = (colour(cell.fg, "#141414"), colour(cell.bg, "#ffffff"));
        let reversed = cell.modifier.contains(Modifier::REVERSED);
        let (front, back) = if reversed { (back, front) } else { (front, back) };
        let drawn = cell.symbol().chars().next().filter(|c| "─│┌┐└┘".contains(*c));
        Self {
            front,
            back,
            bold: cell.modifier.contains(Modifier::BOLD),
            underlined: cell.modifier.contains(Modifier::UNDERLINED),
            drawn,
        }
    }
}

fn colour(colour: Color, other: &str) -> String {
    match colour {
        Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        _ => other.to_owned(),
    }
}

fn run(out: &mut String, (column, row): (u16, u16), cells: u16, text: &str, look: &Look) {
    let (x, y) = (10 + column * CELL.0, 10 + row * CELL.1);
    let width = cells * CELL.0;
    if look.back != "#ffffff" {
        let _ =
            writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{}\" fill=\"{}\"/>", CELL.1, look.back);
    }
    if let Some(line) = look.drawn {
        let (middle, half) = (y + CELL.1 / 2, x + CELL.0 / 2);
        let (right, bottom) = (x + width, y + CELL.1);
        let path = match line {
            '│' => format!("M{half} {y}V{bottom}"),
            '┌' => format!("M{half} {bottom}V{middle}H{right}"),
            '┐' => format!("M{half} {bottom}V{middle}H{x}"),
            '└' => format!("M{half} {y}V{middle}H{right}"),
            '┘' => format!("M{half} {y}V{middle}H{x}"),
            _ => format!("M{x} {middle}H{right}"),
        };
        let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"{}\"/>", look.front);
        return;
    }
    let shown = text.trim_end();
    if shown.is_empty() {
        return;
    }
    // The width is given, so that columns stand below each other in every font.
    let length = anlage::tui::wrap::width(shown) * usize::from(CELL.0);
    let weight = if look.bold { " font-weight=\"bold\"" } else { "" };
    let line = if look.underlined { " text-decoration=\"underline\"" } else { "" };
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{}\" fill=\"{}\" textLength=\"{length}\" xml:space=\"preserve\"{weight}{line}>{}</text>",
        y + 14,
        look.front,
        escape(shown)
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
