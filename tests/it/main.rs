//! The workspace's tests, one module for each promise.

mod access;
mod built;
mod cli;
mod curl;
mod downstream;
mod drift;
mod examples;
mod project;
mod request;
mod second;
mod server;
mod wire;
