//! How long a test waits for its server.

use std::time::{Duration, Instant};

use cometchat::mock::MockServer;

/// A machine that is busy makes a start slow now and then, so the quickest of some counts.
const STARTS: usize = 20;

#[tokio::test]
async fn a_server_is_there_at_once() {
    let mut quickest = Duration::MAX;
    for _ in 0..STARTS {
        let start = Instant::now();
        let api = MockServer::start().await;
        quickest = quickest.min(start.elapsed());
        drop(api);
    }
    assert!(quickest < Duration::from_millis(50), "a start takes {quickest:?}");
}
