//! Commands about the command line itself: completions for shells, and manual pages.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint};
use clap_complete::Shell;
use clap_mangen::Man;

use super::inputs::usage;
use super::{Failure, say};

/// The commands.
pub(super) fn commands() -> [Command; 2] {
    let shell = Arg::new("shell").value_name("SHELL").required(true).value_parser(clap::value_parser!(Shell)).help("The shell");
    let words = Arg::new("command").value_name("COMMAND").action(ArgAction::Append).help("The command, such as `users create`; without, the program");
    let dir = Arg::new("dir")
        .long("dir")
        .value_name("DIR")
        .value_hint(ValueHint::DirPath)
        .conflicts_with("command")
        .value_parser(clap::value_parser!(PathBuf));
    [
        Command::new("completions").about("Print what a shell needs to complete commands, options and values").arg(shell),
        Command::new("man").about("Print a manual page").arg(words).arg(dir.help("Write the pages of all commands into this folder")),
    ]
}

/// What a shell needs for completion.
pub(super) fn completions(mut root: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell") else { return usage("no shell is named".into()) };
    let name = root.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut root, name, &mut script);
    say::out(String::from_utf8_lossy(&script).trim_end())
}

/// A manual page, or all of them as files.
pub(super) fn man(mut root: Command, matches: &ArgMatches) -> Result<(), Failure> {
    root.build();
    if let Some(dir) = matches.get_one::<PathBuf>("dir") {
        let written = std::fs::create_dir_all(dir).and_then(|()| clap_mangen::generate_to(root, dir));
        return written.map_err(|error| Failure::Usage(format!("`{}`: {error}", dir.display())));
    }
    let mut command = &root;
    for word in matches.get_many::<String>("command").into_iter().flatten() {
        let Some(found) = command.find_subcommand(word) else { return usage(format!("there is no command `{word}` in `{}`", command.get_name())) };
        command = found;
    }
    let mut page = Vec::new();
    match Man::new(command.clone()).render(&mut page) {
        Ok(()) => say::out(String::from_utf8_lossy(&page).trim_end()),
        Err(error) => usage(format!("the page cannot be made: {error}")),
    }
}
