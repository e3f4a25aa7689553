//! The budget of the generated crate: counts that do not depend on the load of a machine, none of which may grow unnoticed. `cargo xtask bench --accept` makes
//! what is counted the budget, for a change that is worth what it costs.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::compile::packages;
use super::figures::{digits, number};
use super::generation::{files, lines};
use super::measure::{bytes, has_valgrind, instructions};
use crate::package::Unpacked;
use crate::print;
use crate::test::{Verdict, cargo, folder, succeeds};

const FILE: &str = "bench/budget.toml";

const HEAD: &str = "\
# What the generated crate may cost at most. `cargo xtask test budget` compares; after a change that is worth more: `cargo xtask bench --accept`.
# Lines and packages are exact. The others may be 3 % more: another version of the compiler makes other code of the same source, and the library holds
# paths. They are counted without optimization and debug information, on Linux of x86-64 alone, since another system makes other code: the library with
# all features, LLVM IR of it and of the program bench/src/bin/client.rs; instructions where valgrind is, of generating the small API in
# tests/second/spec.

";

/// By how much what the compiler makes may exceed the budget.
const TOLERANCE: f64 = 0.03;

/// How many of the largest parts are named.
const NAMED: usize = 8;

/// Whether the compiler makes here what it made for the budget.
const SAME_CODE: bool = cfg!(all(target_os = "linux", target_arch = "x86_64"));

/// The budget: a number by name.
type Budget = BTreeMap<String, f64>;

/// Something that is counted.
struct Count {
    name: &'static str,
    value: f64,
    tolerance: f64,
    /// What it is made of, the largest first.
    parts: Vec<String>,
}

/// Compares what is counted with the budget.
pub(crate) fn run() -> Result<Verdict> {
    let text = fs::read_to_string(folder().join(FILE)).with_context(|| format!("cannot read `{FILE}`"))?;
    let budget: Budget = toml::from_str(&text)?;
    let counts = count()?;
    let over: Vec<String> = counts.iter().filter_map(|count| over(&budget, count)).collect();
    for missing in budget.keys().filter(|name| counts.iter().all(|count| count.name != name.as_str())) {
        print::out(&format!("`{missing}` is not counted here\n"));
    }
    if over.is_empty() {
        return Ok(Verdict::Passed);
    }
    print::out(&over.concat());
    print::out(&format!("help: make it smaller, or accept it with `cargo xtask bench --accept` and say in the commit what `{FILE}` buys\n"));
    Ok(Verdict::Failed)
}

/// Makes what is counted the budget.
pub(super) fn accept() -> Result<()> {
    if !SAME_CODE || !has_valgrind() {
        bail!("the budget is counted on Linux of x86-64, with valgrind: `apt-get install valgrind` installs it");
    }
    let budget: Budget = count()?.into_iter().map(|count| (count.name.to_owned(), count.value)).collect();
    let text = format!("{HEAD}{}", toml::to_string(&budget)?);
    fs::write(folder().join(FILE), &text)?;
    print::out(&text);
    Ok(())
}

/// What is said of a count that exceeds the budget.
fn over(budget: &Budget, count: &Count) -> Option<String> {
    let Count { name, value, tolerance, parts } = count;
    let Some(most) = budget.get(*name) else { return Some(format!("`{name}` is {value} and not in the budget\n")) };
    let grown = (value / most - 1.0) * 100.0;
    let parts = parts.join("\n  ");
    (*value > most * (1.0 + tolerance)).then(|| format!("`{name}` is {value}, {grown:.1} % more than its budget of {most}\n  {parts}\n"))
}

fn count() -> Result<Vec<Count>> {
    let mut counts = vec![emitted()?, dependencies()?];
    if SAME_CODE {
        counts.extend(library()?);
        counts.extend(generation()?);
    }
    Ok(counts)
}

/// Lines of source for an endpoint, types and documentation included.
fn emitted() -> Result<Count> {
    Ok(Count { name: "lines_per_endpoint", value: digits(lines()?), tolerance: 0.0, parts: largest(files()?, "lines in") })
}

/// Packages that the crate needs with its default features, itself included.
fn dependencies() -> Result<Count> {
    let value = number(packages(&folder(), &["--package", "cometchat"])?);
    Ok(Count { name: "packages", value, tolerance: 0.0, parts: vec!["`cargo tree --package cometchat --edges normal` shows them".to_owned()] })
}

/// Thousands of bytes of the library, and lines of LLVM IR: those of the library, and those of a program that lists users, where the generic code is made. The
/// package is built, whose dependencies the check `package` has built.
fn library() -> Result<[Count; 2]> {
    let client = Unpacked::get()?.context("the client cannot be packaged")?;
    let mut compiled = functions(&module(client.cargo("rustc").arg("--lib"))?);
    let bytes = bytes(&folder().join("target/debug/libcometchat.rlib"))?;
    compiled.extend(functions(&module(&mut cargo(&["rustc", "--package", "bench", "--bin", "client"]))?));
    let lines = number(compiled.iter().map(|(lines, _)| lines).sum::<usize>());
    let count = |name, value: f64| Count { name, value: value.round(), tolerance: TOLERANCE, parts: Vec::new() };
    Ok([count("library_kilobytes", bytes / 1000.0), Count { parts: largest(compiled, "lines in"), ..count("llvm_lines", lines) }])
}

/// What a command of cargo compiles, as LLVM IR.
fn module(cargo: &mut Command) -> Result<String> {
    // The compiler runs in another folder.
    let into = std::path::absolute(super::scratch()?.join("module.ll"))?;
    cargo.args(["--quiet", "--", "-Cdebuginfo=0", "-Ccodegen-units=1"]).arg(format!("--emit=llvm-ir={}", into.display()));
    if !succeeds(cargo.env("CARGO_INCREMENTAL", "0"))? {
        bail!("what the budget counts does not build");
    }
    Ok(fs::read_to_string(&into)?)
}

/// The functions of a module in LLVM IR, with the number of their lines. The compiler writes a function's name as people read it into a comment before it.
fn functions(module: &str) -> Vec<(usize, String)> {
    let mut functions = Vec::new();
    let (mut name, mut lines) = ("", None);
    for line in module.lines() {
        lines = match (lines, line) {
            (Some(lines), "}") => {
                functions.push((lines, name.to_owned()));
                None
            }
            (Some(lines), _) => Some(lines + 1),
            (None, line) if line.starts_with("define ") => Some(0),
            (None, line) => {
                name = line.strip_prefix("; ").filter(|text| !text.starts_with("Function Attrs")).unwrap_or(name);
                None
            }
        };
    }
    functions
}

/// Millions of instructions that generating a small API takes, without optimization.
fn generation() -> Result<Option<Count>> {
    let out = super::scratch()?.join("second");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let spec = folder().join("tests/second/spec");
    // Not the program that runs, which other checks may have built anew.
    let program = folder().join("target/debug").join(format!("xtask{}", std::env::consts::EXE_SUFFIX));
    let counted = instructions(&program, &["gen", "--spec", &spec.to_string_lossy(), "--out", &out.to_string_lossy()])?;
    let parts = vec!["`valgrind --tool=callgrind target/debug/xtask gen --spec tests/second/spec --out target/second` shows where".to_owned()];
    Ok(counted.map(|count| Count { name: "generation_megainstructions", value: (count / 1e6).round(), tolerance: TOLERANCE, parts }))
}

/// The largest of some parts.
fn largest(mut parts: Vec<(usize, String)>, unit: &str) -> Vec<String> {
    parts.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    parts.into_iter().take(NAMED).map(|(size, name)| format!("{size} {unit} {name}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Budget, Count, functions, largest, over};

    fn lines(value: f64) -> Count {
        Count { name: "lines", value, tolerance: 0.03, parts: vec!["90 lines in tea.rs".to_owned()] }
    }

    #[test]
    fn what_grew_is_named_with_how_much_and_where() {
        let budget = Budget::from([("lines".to_owned(), 80.0)]);
        assert_eq!(over(&budget, &lines(84.0)).as_deref(), Some("`lines` is 84, 5.0 % more than its budget of 80\n  90 lines in tea.rs\n"));
        assert_eq!(over(&budget, &lines(82.0)), None);
        assert_eq!(over(&Budget::new(), &lines(1.0)).as_deref(), Some("`lines` is 1 and not in the budget\n"));
    }

    #[test]
    fn functions_are_counted_by_name() {
        let module = "; tea::pour\n; Function Attrs: nounwind\ndefine void @pour() {\nstart:\n  ret void\n}\n\n; tea::drink\ndefine void @drink() {\n  ret void\n}\n";
        let functions = functions(module);
        assert_eq!(functions, [(2, "tea::pour".to_owned()), (1, "tea::drink".to_owned())]);
        assert_eq!(largest(functions, "lines in")[0], "2 lines in tea::pour");
    }
}
