//! Nothing of its own: the tests are in `it/`. The README stands here so that its example is compiled.

#![cfg_attr(doctest, doc = include_str!("../README.md"))]
