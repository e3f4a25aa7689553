//! Nothing of its own: the tests are in `it/`. The README and pages of `docs/` stand here so that their examples are compiled.

#![cfg_attr(doctest, doc = include_str!("../README.md"))]

#[cfg(doctest)]
#[doc = include_str!("../docs/reliability.md")]
mod reliability {}
