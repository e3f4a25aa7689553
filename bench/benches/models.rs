//! How long reading and writing a page of 100 objects takes, by the client's types and by plain serde.

use std::time::Duration;

use anyhow::Result;
use bench::models::{Page, names, of_client, of_serde};
use criterion::{Criterion, Throughput};

/// What is measured of a page: what it is called, and the work.
type Way = (&'static str, fn(&dyn Page) -> Result<usize>);

const WAYS: [Way; 2] = [("read", |page| page.read()), ("write", |page| page.write())];

fn main() -> Result<()> {
    let mut criterion = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2)).configure_from_args();
    for model in names() {
        let (client, serde) = (of_client(model)?, of_serde(model)?);
        let mut group = criterion.benchmark_group(model);
        group.throughput(Throughput::Bytes(u64::try_from(client.text().len())?));
        for (way, once) in WAYS {
            for (by, page) in [("serde", &serde), ("client", &client)] {
                group.bench_function(format!("{way}-{by}"), |bencher| bencher.iter(|| once(page.as_ref())));
            }
        }
        group.finish();
    }
    criterion.final_summary();
    Ok(())
}
