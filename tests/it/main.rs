//! The workspace's tests, one module for each promise.

mod access;
mod curl;
mod drift;
mod examples;
mod project;
mod server;
mod wire;
