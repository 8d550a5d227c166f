//! One line for an open point that several statements wait for, instead of the same line again and again.
//!
//! What must never happen here: a point that is printed nowhere, and a merged line that hides what stood behind the others.

use crate::sheets::block::{Argument, Block, Content};

/// The blocks, where lines that follow each other and are nothing but the same open point are one line. The first stays; what
/// stood behind the others stands behind it.
pub(super) fn once(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    for mut block in blocks {
        if let Content::When(say, inner) = block.is {
            block.is = Content::When(say, once(inner));
        }
        match kept.last_mut() {
            Some(last) if number(&block).is_some() && number(&block) == number(last) => {
                for trace in block.trace {
                    if !last.trace.contains(&trace) {
                        last.trace.push(trace);
                    }
                }
            }
            _ => kept.push(block),
        }
    }
    kept
}

/// The number of the open point, if the block is nothing else.
fn number(block: &Block) -> Option<u32> {
    let Content::Paragraph(say) = &block.is else { return None };
    match say.args.as_slice() {
        [(_, Argument::Open(number, _))] if say.message == "sheet-item" => Some(*number),
        _ => None,
    }
}
