//! The fake server, as users of the crate meet it in their tests.

mod every;
mod memory;
mod refusals;
mod scripts;
mod start;
