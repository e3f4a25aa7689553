#!/usr/bin/env bash
# Installs two other generators below target/peers and lets each make a crate of the vendor's documents in ../shared/openapi, repaired: the one that
# generates fastest and the one whose crate is cheapest to compile, of the four that can be run on them. `cargo xtask bench peers` runs this and then
# measures what target/peers/peers.tsv says: name, operations, folder of the crate (or -), command that generates. Needs python3.
set -euo pipefail
cd "$(dirname "$0")/../.."
shared=$(cd ../shared && pwd) peers=$PWD/target/peers
mkdir -p "$peers/specs" "$peers/out"
cargo install --quiet --locked --root "$peers" --target-dir "$peers/build" oas3-gen@0.29.0 openapi-to-rust@0.23.0
cd "$peers"

# oas3-gen's crate does not compile with this operation.
python3 "$shared/bench/reduce.py" "$shared/openapi/merged.json" specs/oas3-gen.json list-group-members > /dev/null
cp "$shared/openapi/merged.json" specs/openapi-to-rust.json

generate() { # NAME FOLDER: the command
  case $1 in
    oas3-gen) echo "exec bin/oas3-gen generate client-mod -i specs/oas3-gen.json -o $2 --workspace -q" ;;
    openapi-to-rust) echo "exec bin/openapi-to-rust generate specs/openapi-to-rust.json --output-dir $2" ;;
  esac
}
bash -c "$(generate oas3-gen out/oas3-gen)"
printf '\n[workspace]\n' >> out/oas3-gen/Cargo.toml
{
  printf 'oas3-gen\t341\tout/oas3-gen\t%s\n' "$(generate oas3-gen out/again)"
  printf 'openapi-to-rust\t342\t-\t%s\n' "$(generate openapi-to-rust out/openapi-to-rust)"
} > peers.tsv
