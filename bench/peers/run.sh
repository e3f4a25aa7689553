#!/usr/bin/env bash
# What other generators cost on the same API, beside ours, in one run: bash bench/peers/run.sh [RUNS]
# Installs the generators below target/peers and measures with the scripts of ../shared/bench on the documents of ../shared/openapi; needs python3.
# OpenAPI Generator is measured too where java is there and OAG_JAR names its jar.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3} shared=$(cd ../shared && pwd) peers=$PWD/target/peers
specs=$peers/specs out=$peers/out
mkdir -p "$specs" "$out"

cargo install --quiet --locked --root "$peers" --target-dir "$peers/build" cargo-progenitor@0.15.1 openapi-to-rust@0.23.0 oas3-gen@0.29.0
cargo build --quiet --release --package xtask

# Each gets the operations that it accepts and that compile.
reduce() { python3 "$shared/bench/reduce.py" "$shared/openapi/merged.json" "$specs/$1.json" "${@:2}"; }
reduce progenitor create-rule-keyword update-rule-keyword upload-push-notification-certificate-p12 \
  upload-push-notification-certificate-p8 CampaignsController_getRecipients import-messages import-users import-groups
reduce oas3-gen list-group-members

generate() { # LABEL FOLDER COMMAND…
  python3 "$shared/bench/measure.py" -n "$runs" -w 1 --label "$1 generates" --before "rm -rf $out/$2" -- "${@:3}"
}
generate "openapi-to-rust, 342 operations" openapi-to-rust "$peers/bin/openapi-to-rust" generate "$shared/openapi/merged.json" --output-dir "$out/openapi-to-rust"
generate "oas3-gen, 341 operations" oas3-gen "$peers/bin/oas3-gen" generate client-mod -i "$specs/oas3-gen.json" -o "$out/oas3-gen" --workspace -q
generate "progenitor, 334 operations" progenitor "$peers/bin/cargo-progenitor" progenitor -i "$specs/progenitor.json" -o "$out/progenitor" -n client -v 0.1.0
generate "this, $(target/release/xtask endpoints --format json | grep -c '"id"') operations" this target/release/xtask gen --out "$out/this"
if command -v java > /dev/null && [ -n "${OAG_JAR:-}" ]; then
  generate "openapi-generator, 342 operations" openapi-generator java -jar "$OAG_JAR" generate -g rust -i "$shared/openapi/merged.json" -o "$out/openapi-generator" --library reqwest
else
  echo "openapi-generator is not measured: it needs java, and OAG_JAR to name its jar"
fi

echo "what their crates cost to compile: bash $shared/bench/compile.sh LABEL CRATE_DIR TARGET_DIR $runs, for each folder of $out that is a crate"
