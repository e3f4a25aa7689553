//! JSON Schemas of the language, for completion and hints in editors. They are made from the very types that read the files.

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};

use crate::spec::{ApiFile, Deviations, MockFile, ResourceFile, TypesFile};

/// The schemas of the five kinds of files, by their path in the repository.
pub fn schemas() -> BTreeMap<String, String> {
    let schemas = [
        ("api", text::<ApiFile>("The API as a whole")),
        ("resource", text::<ResourceFile>("A resource")),
        ("types", text::<TypesFile>("Types that several resources use")),
        ("mock", text::<MockFile>("What a fake server of the API remembers")),
        ("deviations", text::<Deviations>("Where the spec differs on purpose from the vendor's reference, by `METHOD /path`")),
    ];
    schemas.into_iter().map(|(kind, text)| (format!("docs/schema/{kind}.schema.json"), text)).collect()
}

fn text<T: JsonSchema>(title: &str) -> String {
    let mut schema = schema_for!(T);
    schema.insert("title".to_owned(), title.into());
    format!("{:#}\n", schema.as_value())
}
