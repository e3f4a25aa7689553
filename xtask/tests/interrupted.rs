//! A run of `gen` that is stopped at any moment leaves the folder all old or all new, and the next run cleans up after it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How often a run is stopped.
const RUNS: usize = 100;
/// Slow machines stop earlier.
const MOST_TIME: Duration = Duration::from_secs(40);

/// Files by path.
type Tree = BTreeMap<String, Vec<u8>>;

fn read(folder: &Path) -> Tree {
    fn walk(root: &Path, folder: &Path, tree: &mut Tree) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, tree);
            } else {
                tree.insert(path.strip_prefix(root).unwrap().display().to_string(), fs::read(path).unwrap());
            }
        }
    }
    let mut tree = Tree::new();
    walk(folder, folder, &mut tree);
    tree
}

fn generate(spec: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("gen").arg("--spec").arg(spec).arg("--out").arg(out).stdout(Stdio::null());
    command
}

fn neighbours(folder: &Path) -> Vec<PathBuf> {
    let parent = folder.parent().unwrap();
    fs::read_dir(parent)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with('.'))
        .collect()
}

/// A spec with many resources, so that writing takes a while; `word` makes all of them differ.
fn write_spec(folder: &Path, word: &str) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("api.yaml"), include_str!("demo/api.yaml")).unwrap();
    let resource = include_str!("demo/notes.yaml");
    for number in 0..60 {
        let text = resource
            .replace("notes", &format!("notes{number}s"))
            .replace("Note", &format!("Note{number}"))
            .replace("WORD", if number % 3 == 0 { "same" } else { word });
        fs::write(folder.join(format!("notes{number}.yaml")), text).unwrap();
    }
}

#[test]
fn a_killed_run_leaves_all_old_or_all_new() {
    let temp = tempfile::tempdir().unwrap();
    let (one, two, out) = (temp.path().join("one"), temp.path().join("two"), temp.path().join("out"));
    write_spec(&one, "first");
    write_spec(&two, "second");
    let mut trees = Vec::new();
    let mut usual = Duration::MAX;
    for spec in [&one, &two] {
        let start = Instant::now();
        assert!(generate(spec, &out).status().unwrap().success());
        usual = usual.min(start.elapsed());
        fs::create_dir_all(out.join("target")).unwrap();
        fs::write(out.join("target/kept"), "kept").unwrap();
        trees.push(read(&out));
    }
    assert_ne!(trees[0], trees[1]);

    let start = Instant::now();
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let (mut finished, mut stopped, mut while_writing) = (0, 0, 0);
    for run in (0..RUNS).take_while(|_| start.elapsed() < MOST_TIME) {
        let mut child = generate([&one, &two][run % 2], &out).spawn().unwrap();
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // Most of a run is thought, and the disk is touched near its end.
        sleep(usual / 2 + usual * 6 / 10 * u32::try_from(random >> 48).unwrap() / 0xffff);
        child.kill().unwrap();
        child.wait().unwrap();
        while_writing += usize::from(!neighbours(&out).is_empty());
        let mut tree = read(&out);
        // What is kept for others may for a moment still lie beside the folder.
        tree.entry("target/kept".to_owned()).or_insert_with(|| b"kept".to_vec());
        match trees.iter().position(|whole| *whole == tree) {
            Some(state) if state == run % 2 => finished += 1,
            Some(_) => stopped += 1,
            None => panic!("run {run} left a folder that is neither old nor new"),
        }
    }
    assert!(finished > 0 && stopped > 0, "{finished} runs finished, {stopped} were stopped: that tells nothing");
    println!("{finished} runs finished, {stopped} were stopped; {while_writing} while they wrote");

    assert!(generate(&one, &out).status().unwrap().success());
    assert_eq!(read(&out), trees[0]);
    assert_eq!(neighbours(&out), Vec::<PathBuf>::new());
}

#[test]
fn files_that_stay_as_they_are_keep_their_time() {
    let temp = tempfile::tempdir().unwrap();
    let (one, two, out) = (temp.path().join("one"), temp.path().join("two"), temp.path().join("out"));
    write_spec(&one, "first");
    write_spec(&two, "second");
    assert!(generate(&one, &out).status().unwrap().success());
    let before = read(&out);
    let time = |file: &str| fs::metadata(out.join(file)).unwrap().modified().unwrap();
    let times: BTreeMap<&String, _> = before.keys().map(|file| (file, time(file))).collect();
    sleep(Duration::from_millis(20));
    assert!(generate(&two, &out).status().unwrap().success());
    let after = read(&out);
    let (same, changed): (Vec<_>, Vec<_>) = before.keys().partition(|file| after.get(*file) == before.get(*file));
    assert!(!same.is_empty() && !changed.is_empty());
    for file in same {
        assert_eq!(time(file), times[file], "{file} did not change and has a new time");
    }
}
