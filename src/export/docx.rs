//! stub
use crate::sheets::page::{Page, Stamp};
/// stub
pub fn docx(_: &Page, _: &Stamp) -> Result<Vec<u8>, String> {
    Ok(Vec::new())
}
