//! Any file as a part of a spec, and any file as its head: it is generated, or refused with problems that each have a place.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../codegen/tests/broken/places.rs"]
mod places;

/// A spec without problems, to which the file is added.
const API: &[u8] = include_bytes!("../../codegen/tests/features/api.yaml");

fuzz_target!(|data: &[u8]| {
    let beside = [("api.yaml", API), ("teas.yaml", data)];
    let alone = [("api.yaml", data)];
    for files in [&beside[..], &alone] {
        places::problems(&files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect());
    }
});
