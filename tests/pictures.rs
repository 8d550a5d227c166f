//! The pictures of the README show what the program shows now.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    dead_code,
    reason = "tests may fail loudly and read the tree"
)]

#[path = "../examples/pictures.rs"]
mod pictures;

#[test]
fn the_pictures_are_those_that_the_program_draws_now() {
    let drawn = pictures::pictures();
    for (name, svg) in &drawn {
        let kept = std::fs::read_to_string(pictures::folder().join(name)).unwrap_or_default();
        assert!(kept == *svg, "docs/pictures/{name} is old: run `cargo run --example pictures`");
        assert!(roxmltree::Document::parse(svg).is_ok(), "{name} is no XML");
    }
    let kept = std::fs::read_dir(pictures::folder()).unwrap().count();
    assert_eq!(kept, drawn.len(), "a picture too many in docs/pictures");
}
