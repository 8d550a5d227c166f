//! What answers speak for: measures and safeguards that are proposed, with the reason.
//!
//! It stands beside the questions; `interview::suggest` tests the conditions. What must never happen here: a
//! proposal without a reason, and one that depends on the measures themselves.

use serde::Deserialize;

use super::Condition;
use crate::data::carried;
use crate::id::Id;

/// The file.
pub(super) const FILE: &[u8] = carried!("questionnaire/suggestions.ron");

/// One reason, and what it speaks for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// The reason, worded as `suggestion--<id>`.
    pub id: Id,
    /// When it holds; it names questions that stand before the measures.
    #[serde(rename = "if")]
    pub condition: Condition,
    /// The measures it speaks for.
    #[serde(default)]
    pub measures: Vec<Id>,
    /// The entries of the list `safeguard` it speaks for.
    #[serde(default)]
    pub safeguards: Vec<Id>,
}
