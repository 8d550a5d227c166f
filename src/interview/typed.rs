//! Typed text becomes values.
