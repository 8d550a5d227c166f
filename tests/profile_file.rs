//! The profile file: canonical bytes, strict reading.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the tree"
)]

use anlage::profile::{read, write};

#[test]
fn the_worked_example_is_read_and_written_back_byte_for_byte() {
    let text = include_str!("data/example.ron");
    let profile = read::read(text).expect("the example is a profile");
    assert_eq!(write::write(&profile), text);
}
