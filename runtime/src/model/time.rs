//! Points in time as the API counts them: seconds or milliseconds since 1970, and RFC 3339 texts.
//!
//! They stay what was sent, so nothing is lost or refused; the conversions from and into [`SystemTime`] are for those who compute with them.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use super::scalar::integer;
use super::{Decode, Encode, Input, Invalid, Mismatch, Node, Reading, Writing};

/// A date and time as RFC 3339 text, kept as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DateTime(String);
crate::newtype!(DateTime);

/// The unit of `$name`: how many nanoseconds it has, and how to make a [`Duration`] of some.
macro_rules! timestamp {
    ($(#[$doc:meta])* $name:ident, $unit:literal, $nanos:literal, $duration:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(i64);

        impl $name {
            #[doc = concat!("The point in time so many ", $unit, " after 1970-01-01 00:00 UTC.")]
            #[inline]
            pub const fn new(since_epoch: i64) -> Self {
                Self(since_epoch)
            }

            #[doc = concat!("The ", $unit, " since 1970-01-01 00:00 UTC.")]
            #[inline]
            pub const fn since_epoch(self) -> i64 {
                self.0
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(since_epoch: i64) -> Self {
                Self(since_epoch)
            }
        }

        #[doc = concat!("Rounds down to whole ", $unit, ".")]
        impl From<SystemTime> for $name {
            #[inline]
            fn from(time: SystemTime) -> Self {
                Self(count(time, $nanos))
            }
        }

        /// Fails for a time that the operating system cannot represent.
        impl TryFrom<$name> for SystemTime {
            type Error = Invalid;

            #[inline]
            fn try_from(time: $name) -> Result<Self, Invalid> {
                at($duration(time.0.unsigned_abs()), time.0 < 0)
            }
        }

        impl Decode for $name {
            const KIND: &'static str = concat!("timestamp in ", $unit);

            #[inline]
            fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
                integer(node, reading, Self::KIND).map(Self)
            }

            fn blank() -> Self {
                Self(0)
            }
        }

        impl Encode for $name {
            #[inline]
            fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
                writing.integer(self.0);
            }
        }

        impl Input for $name {
            #[inline]
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.0.to_string())
            }
        }

        crate::serde_bridge!($name);
    };
}

timestamp! {
    /// A point in time in whole seconds since 1970.
    Timestamp, "seconds", 1_000_000_000, Duration::from_secs
}

timestamp! {
    /// A point in time in whole milliseconds since 1970.
    TimestampMs, "milliseconds", 1_000_000, Duration::from_millis
}

/// How many units of so many nanoseconds lie between 1970 and a time. What no `i64` holds is cut to what it holds.
fn count(time: SystemTime, unit: i128) -> i64 {
    let nanos = |duration: Duration| i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX);
    let since = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => nanos(after),
        Err(before) => -nanos(before.duration()),
    };
    i64::try_from(since.div_euclid(unit)).unwrap_or(if since < 0 { i64::MIN } else { i64::MAX })
}

fn at(distance: Duration, before: bool) -> Result<SystemTime, Invalid> {
    let epoch = SystemTime::UNIX_EPOCH;
    let time = if before { epoch.checked_sub(distance) } else { epoch.checked_add(distance) };
    time.ok_or(Invalid::new("a time that the system can represent"))
}
