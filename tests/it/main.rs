//! The workspace's tests, one module for each promise.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod access;
mod built;
mod canary;
mod cli;
mod curl;
mod downstream;
mod drift;
mod examples;
mod grown;
mod mock;
mod models;
mod people;
mod programs;
mod project;
mod reference;
mod request;
mod second;
mod security;
mod served;
mod server;
mod shapes;
mod shell;
mod wire;

#[rustfmt::skip]
#[path = "../../generated/samples/mod.rs"]
mod samples;
