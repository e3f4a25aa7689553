//! Profiles: several apps in one file, which holds no keys.

use std::fs;
use std::path::Path;

use super::open;
use crate::built::Run;
use crate::shell::Shell;

const FILE: &str = r#"
[profiles.tea]
app_id = "teahouse"
region = "eu"
api_key = { env = "TEA_KEY" }

[profiles.shop]
app_id = "shop"
region = "us"
auth_key = { command = ["printenv", "SHOP_KEY"] }
"#;

/// Runs with a file of profiles, and the keys that it points to.
fn with(file: &str, url: Option<&str>, arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("cometchat/config.toml");
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
    fs::write(&path, file).expect("it can be written");
    let home = folder.path().display().to_string();
    let path = std::env::var("PATH").expect("programs are found");
    let mut environment = vec![("XDG_CONFIG_HOME", home.as_str()), ("TEA_KEY", "example-tea-key"), ("SHOP_KEY", "example-shop-key"), ("PATH", &path)];
    environment.extend(url.map(|url| ("COMETCHAT_BASE_URL", url)));
    Shell::new().with(&environment).run(arguments)
}

/// What is said of a file that cannot be used.
fn refused(file: &str) -> String {
    let Run { code, err, .. } = with(file, None, &["users", "list", "--profile", "tea"]);
    assert_eq!(code, 2, "{err}");
    err.split_once("config.toml`: ").expect("the file is named").1.trim_end().to_owned()
}

#[test]
fn a_profile_names_an_app_and_where_its_key_is() {
    let line = open();
    let Run { out, .. } = with(FILE, None, &["users", "list", "--profile", "tea", "--dry-run"]);
    assert!(out.contains("host: teahouse.api-eu.cometchat.io\n") && out.contains("apikey: $TEA_KEY"), "{out}");
    let url = Some(line.server.url.as_str());
    assert_eq!(with(FILE, url, &["--profile", "tea", "users", "get", "ada"]).code, 0);
    assert!(line.sent()[0].contains("apikey: example-tea-key"), "from the environment");
    let shop = with(FILE, url, &["users", "create", "ada", "Ada", "--profile", "shop"]);
    assert_eq!(shop.code, 0, "{}", shop.err);
    assert!(line.sent()[0].contains("apikey: example-shop-key"), "from a command");
    assert_eq!(with(FILE, url, &["call", "users.get", "--path", "uid=ada", "--profile", "tea"]).code, 0, "scripts may use it too");
    let Run { code, err, .. } = with(FILE, None, &["users", "list", "--profile", "coffee"]);
    assert!(code == 2 && err.contains("there is no profile `coffee`, only `shop`, `tea`"), "{err}");
}

#[test]
fn a_file_that_holds_a_key_is_refused() {
    let word = "must be { env = \"NAME\" } or { command = [\"PROGRAM\", …] }: this file holds no keys";
    for value in ["\"example-key\"", "{ env = \"example-key\" }", "{ env = \"0a1b2c\" }", "{ command = \"example-key\" }", "{ env = 1 }", "[]"] {
        assert_eq!(refused(&format!("[profiles.tea]\napi_key = {value}")), format!("profile `tea`: `api_key` {word}"));
    }
    let other = "[profiles.tea]\nregion = \"eu\"\n[profiles.shop]\nauth_key = \"example-key\"";
    assert_eq!(refused(other), format!("profile `shop`: `auth_key` {word}"), "in a profile that is not in use too");
    assert_eq!(refused("[profiles.tea]\napi_key = example-key"), "line 2 is no TOML");
    assert!(refused("[profiles.tea]\nkey = \"example-key\"").starts_with("profile `tea`: there is no setting `key`, only app_id, region, "));
    assert_eq!(refused("[profiles.tea]\nregion = 1"), "profile `tea`: `region` must be a text");
    assert_eq!(refused("api_key = \"example-key\""), "the file has tables named `profiles.NAME` and nothing else");
}

#[test]
fn a_key_that_is_not_there_is_missed() {
    let failing = "[profiles.tea]\napp_id = \"tea\"\nregion = \"eu\"\napi_key = { command = [\"false\"] }";
    let Run { code, err, .. } = with(failing, None, &["users", "list", "--profile", "tea"]);
    assert!(code == 2 && err.contains("comes from the command `false`, which did not print it"), "{err}");
    let odd = "[profiles.tea]\napp_id = \"tea house\"";
    let Run { code, err, .. } = with(odd, None, &["users", "list", "--profile", "tea", "--dry-run"]);
    assert!(code == 2 && err.starts_with("error: profile `tea`: `COMETCHAT_APP_ID`: expected "), "{err}");
    let missing = Path::new("no/such/file").display().to_string();
    let Run { code, err, .. } = with(FILE, None, &["users", "list", "--profile", "tea", "--config-file", &missing]);
    assert!(code == 2 && err.starts_with("error: `no/such/file`: "), "{err}");
}
