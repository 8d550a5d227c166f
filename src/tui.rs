//! The screens: the interview in a terminal.
//!
//! `normalise` turns raw events into inputs, `keymap` turns an input into an action of the current mode,
//! `App::update` takes an action and gives effects, `draw` shows the state. Effects run in `commands` and come
//! back as actions. What must never happen here: a touch of disk, clock or terminal, a change while drawing,
//! and a loop over questions that asks what the walk does not ask.

pub mod action;
pub mod app;
pub mod body;
pub mod context;
pub mod dialogs;
pub mod draw;
pub mod editor;
pub mod effect;
pub mod fields;
pub mod hit;
pub mod input;
pub mod keymap;
pub mod list;
pub mod normalise;
pub mod screens;
pub mod session;
pub mod theme;
pub mod wrap;
