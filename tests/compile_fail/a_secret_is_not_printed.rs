//! A secret has no `Display`.


fn main() -> Result<(), cometchat::Error> {
    let secret = cometchat::Secret::from("example-key");
    println!("{secret}");
    Ok(())
}
