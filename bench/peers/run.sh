#!/usr/bin/env bash
# Installs four other generators below target/peers and lets each make a crate of the vendor's documents in ../shared/openapi, repaired, less what it
# does not accept. `cargo xtask bench peers` runs this and then measures what target/peers/peers.tsv says: name, operations, folder of the crate, and
# the command that generates into the folder $OUT; both are below target/peers. Needs python3 with pip, Java 11 and what the crates link: OpenSSL.
set -euo pipefail
export RUST_BACKTRACE=0 # It would hide what a program says is wrong.
cd "$(dirname "$0")/../.."
shared=$(cd ../shared && pwd) peers=$PWD/target/peers
mkdir -p "$peers/specs" "$peers/out"
cd "$peers"

missing=()
python3 -m pip --version > /dev/null 2>&1 || missing+=(python3-pip)
java -version > /dev/null 2>&1 || missing+=(default-jre-headless)
[ "$(uname)" != Linux ] || pkg-config --exists openssl || missing+=(pkg-config libssl-dev)
if [ ${#missing[@]} -gt 0 ]; then
  install="apt-get install --yes --no-install-recommends ${missing[*]}"
  { [ "$(id -u)" = 0 ] && apt-get --quiet update && $install; } || { echo "\`$install\` installs what the other generators need" >&2; exit 1; }
fi

cargo install --quiet --locked --root . --target-dir build cargo-progenitor@0.15.1 openapi-to-rust@0.23.0 oas3-gen@0.29.0
java=openapi-generator-7.26.0 # The package of Python is a jar and a program that starts it.
[ -d "$java" ] || { python3 -m pip install --quiet --target "$java.new" openapi-generator-cli==7.26.0 && mv "$java.new" "$java"; }

peer() { # NAME FOLDER COMMAND OPERATION...: makes a crate whose generated part is in the folder, without the operations
  local name=$1 folder=$2 command=$3 left
  shift 3
  left=$(python3 "$shared/bench/reduce.py" "$shared/openapi/merged.json" "specs/$name.json" "$@" | sed -n 's/.*, \([0-9]*\) operations left$/\1/p')
  OUT="out/$name$folder" bash -c "$command" > "$name.log" 2>&1 || { printf '`%s` fails:\n%s\n' "$name" "$(tail -n 20 "$name.log")" >&2; exit 1; }
  printf '%s\t%s\t%s\t%s\n' "$name" "$left" "out/$name" "$command" >> peers.new
}
rm -f peers.new

# It refuses bodies of two kinds and an `id` in both path and query; of the imports it makes structs that have a field twice.
peer progenitor "" 'exec bin/cargo-progenitor progenitor -i specs/progenitor.json -o "$OUT" -n client -v 0.1.0' \
  create-rule-keyword update-rule-keyword upload-push-notification-certificate-p12 upload-push-notification-certificate-p8 \
  CampaignsController_getRecipients import-messages import-users import-groups
# It makes modules and says which dependencies they have.
peer openapi-to-rust /src/generated 'exec bin/openapi-to-rust generate specs/openapi-to-rust.json --output-dir "$OUT"'
echo 'pub mod generated;' > out/openapi-to-rust/src/lib.rs
{
  printf '[package]\nname = "client"\nversion = "0.1.0"\nedition = "2024"\n\n'
  cat out/openapi-to-rust/src/generated/REQUIRED_DEPS.toml
} > out/openapi-to-rust/Cargo.toml
# Its crate does not compile with this operation.
peer oas3-gen "" 'exec bin/oas3-gen generate client-mod -i specs/oas3-gen.json -o "$OUT" --workspace -q' list-group-members
peer openapi-generator "" "exec java -jar $java/openapi_generator_cli/openapi-generator.jar generate -g rust --library reqwest -i specs/openapi-generator.json -o \"\$OUT\""

# Each crate is a workspace of its own, not a member of ours.
for name in progenitor openapi-to-rust oas3-gen openapi-generator; do
  grep -q '^\[workspace\]' "out/$name/Cargo.toml" || printf '\n[workspace]\n' >> "out/$name/Cargo.toml"
done
mv peers.new peers.tsv
