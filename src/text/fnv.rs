//! A small stable hash: FNV-1a with 64 bits.
//!
//! It stands below the store, which needs a short name for a path or for bytes, and below waivers, which need one for
//! what a finding read: a name that is the same in every version of the program. The hashes of the standard library
//! promise that only within one run. FNV-1a takes each byte, mixes it in by exclusive or and multiplies by a prime,
//! so that equal bytes give equal names and different ones almost surely different ones. What must never happen here:
//! use where somebody gains by a collision.

/// The hash of the bytes.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_values_come_out() {
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
