// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! The command line.

fn main() -> std::process::ExitCode {
    cometchat::runtime::cli::main(cometchat::cli::program())
}
