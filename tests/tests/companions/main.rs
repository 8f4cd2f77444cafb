//! What clients do beside single calls, over the types of both services.

mod acting;
mod pages;
mod transport;
mod uploads;
mod waits;

/// Runs a future to its end, with timers whose time is the tests'.
fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime");
    runtime.block_on(future)
}
