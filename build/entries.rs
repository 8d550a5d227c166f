//! Where each message of a language's wording files stands: cut by the first columns of its lines alone.
//!
//! The build makes an index of it, so that a start reads no file; `i18n/lexicon.rs` compares it with what the whole
//! syntax tree says. What must never happen here: a message that is cut short, and one that hides another.

/// Where one message stands: the number of its file, where it begins there, and how long its id and the whole of it are.
pub(crate) type Place = (u8, u32, u8, u32);

/// The messages of all files, by their ids, or what makes an index impossible.
pub(crate) fn index(files: &[(&str, &str)]) -> Result<Vec<Place>, String> {
    let mut found: Vec<(&str, &str, Place)> = Vec::new();
    for (number, (file, text)) in files.iter().enumerate() {
        let Ok(number) = u8::try_from(number) else { return Err(format!("{file}: more files than can be counted")) };
        let mut at = 0;
        for (is_message, entry) in pieces(text) {
            if is_message && let Some((id, _)) = entry.split_once([' ', '=']) {
                let place =
                    u32::try_from(at).ok().zip(u8::try_from(id.len()).ok()).zip(u32::try_from(entry.len()).ok());
                let Some(((start, id_length), length)) = place else {
                    return Err(format!("{file}: `{id}` is too long"));
                };
                found.push((id, file, (number, start, id_length, length)));
            }
            at += entry.len();
        }
    }
    found.sort_unstable();
    let mut neighbours = found.iter().zip(found.iter().skip(1));
    if let Some(((id, one, _), (_, other, _))) = neighbours.find(|((one, ..), (other, ..))| one == other) {
        return Err(format!("`{id}` stands twice: in {one} and in {other}"));
    }
    Ok(found.into_iter().map(|(_, _, place)| place).collect())
}

/// A file in pieces, one after the other: messages, and all else. A letter in the first column begins a message, and so
/// does a remark after it.
fn pieces(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (piece, after) = rest.split_at_checked(end(rest)).filter(|(piece, _)| !piece.is_empty())?;
        rest = after;
        Some((piece.starts_with(|first: char| first.is_ascii_alphabetic()), piece))
    })
}

/// Where the entry, the term, the remark or the empty line at the beginning of a text ends.
fn end(text: &str) -> usize {
    let begins = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#');
    let mut lines = text.match_indices('\n').map(|(at, _)| at + 1);
    lines.find(|at| text.as_bytes().get(*at).is_some_and(begins)).unwrap_or(text.len())
}
