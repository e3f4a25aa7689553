//! What the API forbids does not compile, and the compiler says why.

#[test]
fn what_the_api_forbids_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile_fail/*.rs");
    cases.pass("compile_pass/*.rs");
}
