//! No crate that opens sockets, only permissive licences, every dependency with its reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the tree"
)]

use cargo_metadata::{DependencyKind, MetadataCommand};

/// Crates that speak to the network or make it likely. crossterm brings `mio`, which could; that none of it is
/// used is proved on the binary below.
const BANNED: [&str; 21] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "surf",
    "rustls",
    "native-tls",
    "openssl",
    "tokio",
    "async-std",
    "smol",
    "socket2",
    "quinn",
    "tungstenite",
    "trust-dns-resolver",
    "hickory-resolver",
    "ssh2",
    "git2",
    "webbrowser",
];

const LICENCES: [&str; 15] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "CC0-1.0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "BSL-1.0",
];

#[test]
fn nothing_in_the_tree_opens_a_socket_and_every_licence_is_permissive() {
    let metadata = MetadataCommand::new().other_options(["--locked".to_owned(), "--offline".to_owned()]).exec();
    // Where the registry is not unpacked for other systems, the full list cannot be had offline.
    let metadata = metadata.or_else(|_| MetadataCommand::new().exec()).unwrap();
    for package in &metadata.packages {
        let name = package.name.as_str();
        assert!(!BANNED.contains(&name), "{name} opens sockets");
        let licence = package.license.clone().unwrap_or_default();
        let permissive = licence.split(" AND ").all(|part| {
            let part = part.trim_matches(['(', ')']);
            part.split(" OR ")
                .flat_map(|one| one.split('/'))
                .any(|one| LICENCES.contains(&one.trim().trim_matches(['(', ')'])))
        });
        assert!(permissive, "{name}: {licence}");
    }
}

#[test]
fn every_direct_dependency_has_its_reason() {
    let manifest = include_str!("../Cargo.toml");
    let metadata = MetadataCommand::new().no_deps().exec().unwrap();
    let direct = metadata.packages[0].dependencies.iter().filter(|d| d.kind != DependencyKind::Build);
    for dependency in direct {
        let lines: Vec<&str> = manifest.lines().collect();
        let at = lines.iter().position(|line| line.starts_with(&format!("{} =", dependency.name)));
        let at = at.unwrap_or_else(|| panic!("{} stands in Cargo.toml", dependency.name));
        assert!(lines[at - 1].starts_with("# "), "{} has no reason in Cargo.toml", dependency.name);
    }
}

/// What a program that opens or accepts connections has to import.
const SOCKETS: [&str; 8] = ["socket", "connect", "bind", "listen", "accept", "accept4", "getaddrinfo", "sendto"];

#[test]
#[cfg(target_os = "linux")]
fn the_program_imports_nothing_that_opens_a_connection() {
    let bytes = std::fs::read(env!("CARGO_BIN_EXE_anlage")).unwrap();
    let program = object::File::parse(bytes.as_slice()).unwrap();
    let imports = object::Object::imports(&program).unwrap();
    let names: Vec<&str> = imports.iter().filter_map(|import| std::str::from_utf8(import.name()).ok()).collect();
    assert!(names.contains(&"write"), "imports are read: {names:?}");
    for socket in SOCKETS {
        assert!(!names.contains(&socket), "the program imports `{socket}`");
    }
}
