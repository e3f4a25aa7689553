//! Mistakes as people and tools make them: in a line, between lines, in the bytes.

use fastrand::Rng;

type Lines = Vec<String>;

/// Makes a mistake at a line.
type Mistake = fn(&mut Lines, usize, &mut Rng);

/// Mistakes in lines; those that happen often stand here twice.
const MISTAKES: [(&str, Mistake); 9] = [
    ("a line is missing", |lines, at, _| drop(lines.remove(at))),
    ("a line is there twice", |lines, at, _| lines.insert(at, lines[at].clone())),
    ("two lines are swapped", swapped),
    ("a line is too far right", |lines, at, random| lines[at].insert_str(0, ["  ", " ", "    ", "\t"][random.usize(..4)])),
    ("a line is too far left", |lines, at, _| lines[at] = lines[at].trim_start_matches("  ").to_owned()),
    ("a value is another one", |lines, at, random| lines[at] = with_value(&lines[at], random)),
    ("a word is misspelt", |lines, at, random| lines[at] = misspelt(&lines[at], random)),
    ("another word is misspelt", |lines, at, random| lines[at] = misspelt(&lines[at], random)),
    ("some lines have moved", moved),
];

/// What editors and transfers put into files.
const ODD: [&[u8]; 9] = [b"\xff", b"\xef\xbb\xbf", b"\0", b"\r", b"\xe2\x80\xa8", b"---\n", b"{", b"]", b"\x1b"];

/// Makes one mistake in a file; `other` is another file of the spec, of which something may be pasted. Gives its name and the file.
pub(super) fn mutate(text: &[u8], other: &[u8], random: &mut Rng) -> (&'static str, Vec<u8>) {
    let text = String::from_utf8_lossy(text).into_owned();
    let mut lines: Lines = text.split('\n').map(str::to_owned).collect();
    let at = random.usize(..lines.len());
    match random.usize(..12) {
        0 => ("the file breaks off", text.bytes().take(random.usize(..text.len())).collect()),
        1 => {
            let mut bytes = text.into_bytes();
            let at = random.usize(..bytes.len());
            bytes.splice(at..at, ODD[random.usize(..ODD.len())].iter().copied());
            ("there are odd bytes", bytes)
        }
        2 => {
            let pasted = String::from_utf8_lossy(other).into_owned();
            let (from, count) = (random.usize(..pasted.lines().count()), random.usize(1..6));
            lines.splice(at..at, pasted.lines().skip(from).take(count).map(str::to_owned));
            ("lines of another file are pasted", lines.join("\n").into_bytes())
        }
        number => {
            let (name, mistake) = MISTAKES[number - 3];
            mistake(&mut lines, at, random);
            (name, lines.join("\n").into_bytes())
        }
    }
}

fn swapped(lines: &mut Lines, at: usize, random: &mut Rng) {
    let with = random.usize(..lines.len());
    lines.swap(at, with);
}

fn moved(lines: &mut Lines, at: usize, random: &mut Rng) {
    let until = (at + random.usize(1..8)).min(lines.len());
    let taken: Lines = lines.drain(at..until).collect();
    let to = random.usize(..=lines.len());
    lines.splice(to..to, taken);
}

const VALUES: [&str; 27] = [
    "",
    "~",
    "7",
    "-1",
    "1e999",
    "0x10",
    "true",
    "no",
    "[]",
    "{}",
    "[a, b]",
    "{a: b}",
    "{a: {b: [c]}}",
    "\"",
    "'",
    "*x",
    "&x y",
    "!!str x",
    "- x",
    "|",
    "@",
    "%",
    "\u{1f375}",
    "a: b: c",
    "../../x",
    "{type: [Uid]}",
    "{enum: []}",
];

/// The line with another value behind its key.
fn with_value(line: &str, random: &mut Rng) -> String {
    let value = VALUES[random.usize(..VALUES.len())];
    match line.split_once(": ").or_else(|| line.split_once(':')) {
        Some((key, _)) => format!("{key}: {value}"),
        None => format!("{line}{value}"),
    }
}

/// The line with a character too few, too many, or swapped with its neighbour.
fn misspelt(line: &str, random: &mut Rng) -> String {
    let mut characters: Vec<char> = line.chars().collect();
    let words: Vec<usize> = (1..characters.len()).filter(|&at| characters[at].is_alphanumeric() && characters[at - 1].is_alphanumeric()).collect();
    let Some(&at) = words.get(random.usize(..words.len().max(1))) else { return format!("{line}x") };
    match random.usize(..4) {
        0 => drop(characters.remove(at)),
        1 => characters.insert(at, characters[at]),
        2 => characters[at] = characters[at].to_ascii_uppercase(),
        _ => characters.swap(at - 1, at),
    }
    characters.into_iter().collect()
}
