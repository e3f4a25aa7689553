//! Which version the changes ask for. Below 1.0 a breaking change takes a new minor version and everything else a patch; from 1.0 on each level has a
//! part of its own.

use anyhow::{Context, Result};
use semver::Version;
use serde::Serialize;

use super::log::Level;

/// The part of the version to raise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Bump {
    None,
    Patch,
    Minor,
    Major,
}

impl Bump {
    /// The part that the gravest change asks to raise; nothing if there is none.
    pub(super) fn of(version: &Version, gravest: Option<Level>) -> Self {
        match (version.major, gravest) {
            (_, None) => Self::None,
            (0, Some(Level::Breaking)) | (1.., Some(Level::Addition)) => Self::Minor,
            (1.., Some(Level::Breaking)) => Self::Major,
            (0, Some(Level::Addition)) | (_, Some(Level::Behaviour)) => Self::Patch,
        }
    }

    /// The version after this one.
    pub(super) fn applied(self, version: &Version) -> Version {
        let Version { major, minor, patch, .. } = *version;
        match self {
            Self::None => version.clone(),
            Self::Patch => Version::new(major, minor, patch + 1),
            Self::Minor => Version::new(major, minor + 1, 0),
            Self::Major => Version::new(major + 1, 0, 0),
        }
    }

    /// In a word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Reads a version.
pub(super) fn read(text: &str) -> Result<Version> {
    text.parse().with_context(|| format!("`{text}` is no version of three numbers, which `crate.version` and `crate.runtime.version` have to be"))
}

/// Whether code for the one version is at home with the other.
pub(super) fn compatible(old: &Version, new: &Version) -> bool {
    let leading = |version: &Version| match (version.major, version.minor) {
        (0, 0) => (0, 0, version.patch),
        (0, minor) => (0, minor, 0),
        (major, _) => (major, 0, 0),
    };
    leading(old) == leading(new) && old <= new
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_version_follows_from_the_gravest_change() {
        for (version, gravest, next) in [
            ("0.1.4", None, "0.1.4"),
            ("0.1.4", Some(Level::Behaviour), "0.1.5"),
            ("0.1.4", Some(Level::Addition), "0.1.5"),
            ("0.1.4", Some(Level::Breaking), "0.2.0"),
            ("1.2.3", Some(Level::Behaviour), "1.2.4"),
            ("1.2.3", Some(Level::Addition), "1.3.0"),
            ("1.2.3", Some(Level::Breaking), "2.0.0"),
        ] {
            let version = version.parse().expect("a version");
            assert_eq!(Bump::of(&version, gravest).applied(&version).to_string(), next);
        }
    }

    #[test]
    fn versions_are_compatible_while_the_first_number_that_counts_stays() {
        for (old, new, expected) in [
            ("0.0.1", "0.0.2", false),
            ("0.1.0", "0.1.7", true),
            ("0.1.7", "0.1.0", false),
            ("0.1.0", "0.2.0", false),
            ("1.1.0", "1.2.0", true),
            ("1.1.0", "2.0.0", false),
        ] {
            assert_eq!(compatible(&old.parse().expect("a version"), &new.parse().expect("a version")), expected, "{old} and {new}");
        }
    }
}
