//! Facts about representatives: a party outside the area of a law that its activity reaches.
//!
//! Art. 27 GDPR and UK GDPR concern both parties, Art. 14 of the Swiss Act controllers only. A client that is left
//! open is not asked. What must never happen here: a party that is not asked because a fact is missing.

use super::super::scope::{Scope, Seen, Tested};
use super::transfers::{both, inside};
use super::{country, unseen};
use crate::law::Regime;

/// Tests a fact about representatives; none if the name is not one of them.
pub(super) fn test(name: &str, scope: &Scope<'_, '_>) -> Option<Tested> {
    Some(match name {
        "client-representative-eu" => outside(scope, "client-country", Regime::Eu),
        "client-representative-ch" => outside(scope, "client-country", Regime::Ch),
        "client-representative-uk" => outside(scope, "client-country", Regime::Uk),
        "contractor-representative-eu" => outside(scope, "contractor-country", Regime::Eu),
        "contractor-representative-uk" => outside(scope, "contractor-country", Regime::Uk),
        _ => return None,
    })
}

/// Whether the seat lies outside the area of the regime while the client's activity reaches people in it.
fn outside(scope: &Scope<'_, '_>, seat: &str, regime: Regime) -> Tested {
    let reached: &[&str] = match regime {
        Regime::Eu => &["eu-offering", "eu-monitoring"],
        Regime::Ch => &["ch-effects"],
        Regime::Uk => &["uk-offering", "uk-monitoring"],
    };
    let reach = match scope.see("client-reach") {
        Seen::Value(value) => (value.names().iter().any(|name| reached.contains(name)).into(), Vec::new()),
        seen => unseen(seen),
    };
    both(reach, || match country(scope, seat) {
        Ok(seat) => {
            let (truth, open) = inside(scope.law, regime, seat);
            (truth.negate(), open)
        }
        Err(open) => open,
    })
}
