//! The command line as tests run it: the real program, built once, in an environment of its own, in which no key may be printed.

use std::sync::OnceLock;

use serde_json::Value;

use crate::built::{self, Program, Run};
use crate::server::{Answer, Server};
use crate::{project, request};

/// The settings of an app.
pub(crate) const SETTINGS: [(&str, &str); 5] = [
    ("COMETCHAT_APP_ID", "app"),
    ("COMETCHAT_REGION", "us"),
    ("COMETCHAT_API_KEY", "example-api-key"),
    ("COMETCHAT_MANAGEMENT_KEY", "example-management-key"),
    ("COMETCHAT_MANAGEMENT_SECRET", "example-management-secret"),
];

/// The program, built once for all tests.
pub(crate) fn program() -> &'static Program {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    PROGRAM.get_or_init(|| built::build(&project::root(), &["-p", "cometchat", "--features", "cli"], "cometchat"))
}

/// Where programs run: all that is set, and nothing else.
#[derive(Clone)]
pub(crate) struct Shell {
    variables: Vec<(String, String)>,
    /// The words in front of all that is typed.
    words: &'static [&'static str],
}

impl Shell {
    /// Nothing is set.
    pub(crate) fn new() -> Self {
        Self { variables: Vec::new(), words: &[] }
    }

    /// The settings of an app whose families are all at this URL.
    pub(crate) fn at(url: &str) -> Self {
        Self::new().with(&SETTINGS).with(&[("COMETCHAT_BASE_URL", url)])
    }

    /// The same where these are set too; the last value of a name counts.
    pub(crate) fn with(mut self, variables: &[(&str, &str)]) -> Self {
        self.variables.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self
    }

    /// The same where this is not set.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.variables.retain(|(set, _)| set != name);
        self
    }

    /// What is set.
    pub(crate) fn environment(&self) -> Vec<(&str, &str)> {
        self.variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// Runs the command line.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with_input(arguments, "")
    }

    /// Runs it with something on standard input.
    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &str) -> Run {
        let run = program().run_with_input(&self.environment(), &[self.words, arguments].concat(), input);
        let said = format!("{run:?}");
        assert!(!said.contains("example-"), "no secret is printed: {said}");
        for (name, key) in self.variables.iter().filter(|(name, _)| name.ends_with("_KEY") || name.ends_with("_SECRET")) {
            assert!(!said.contains(key), "the value of `{name}` is printed: {said}");
        }
        run
    }

    /// Runs it, and expects an answer and nothing beside it.
    pub(crate) fn out(&self, arguments: &[&str]) -> String {
        let Run { code, out, err } = self.run(arguments);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        out
    }

    /// The same where the answer is JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        json(&self.out(arguments))
    }

    /// Runs it, and expects that it refuses what was typed.
    pub(crate) fn refusal(&self, arguments: &[&str]) -> String {
        let Run { code, out, err } = self.run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        err
    }
}

/// What was printed, as JSON.
pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// A shell, and a server that answers what is run in it as told.
pub(crate) struct Line {
    pub(crate) shell: Shell,
    pub(crate) server: Server,
}

impl Line {
    /// For what people type.
    pub(crate) fn open(answer: Answer) -> Self {
        let server = Server::start(answer);
        Self { shell: Shell::at(&server.url), server }
    }

    /// For what scripts call.
    pub(crate) fn of_scripts(answer: Answer) -> Self {
        let Self { shell, server } = Self::open(answer);
        Self { shell: Shell { words: &["call"], ..shell }, server }
    }

    /// Runs, and expects a refusal before anything is sent.
    pub(crate) fn refusal(&self, arguments: &[&str]) -> String {
        let reason = self.shell.refusal(arguments);
        assert!(self.server.is_quiet(), "nothing is sent");
        reason
    }

    /// What was sent and not asked for yet.
    pub(crate) fn sent(&self) -> Vec<String> {
        self.server.requests().iter().map(|request| request::plain(request)).collect()
    }
}

#[cfg(unix)]
mod terminal {
    //! A terminal that nobody sits at.

    use std::ffi::OsStr;
    use std::fs::File;
    use std::io::Read;
    use std::os::fd::OwnedFd;
    use std::os::unix::ffi::OsStrExt;
    use std::process::Stdio;

    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

    use super::{Run, Shell, program};

    impl Shell {
        /// Runs with standard error at a terminal, and standard output too if it is told so. What the terminal shows comes beside what the program did.
        pub(crate) fn run_at_terminal(&self, arguments: &[&str], out: bool) -> (Run, String) {
            let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("there are terminals");
            grantpt(&ours).and_then(|()| unlockpt(&ours)).expect("it can be had");
            let name = ptsname(&ours, Vec::new()).expect("it has a name");
            let theirs = File::options().read(true).write(true).open(OsStr::from_bytes(name.as_bytes())).expect("it can be opened");
            let mut command = program().command(&self.environment(), arguments);
            let stdout = if out { theirs.try_clone().expect("it can be shared").into() } else { Stdio::piped() };
            let child = command.env("TERM", "xterm-256color").stdin(Stdio::null()).stdout(stdout).stderr(theirs).spawn().expect("the program starts");
            // Ours ends when nobody has theirs any more.
            drop(command);
            let reader = std::thread::spawn(move || shown(ours));
            let run = Run::of(child.wait_with_output().expect("the program ends"));
            (run, reader.join().expect("it was read"))
        }
    }

    /// What was written, until there is nobody to write.
    fn shown(terminal: OwnedFd) -> String {
        let (mut terminal, mut shown, mut some) = (File::from(terminal), Vec::new(), [0; 4096]);
        // The end of a terminal is an error on Linux.
        while let Ok(count @ 1..) = terminal.read(&mut some) {
            shown.extend_from_slice(&some[..count]);
        }
        String::from_utf8(shown).expect("it is text")
    }
}
