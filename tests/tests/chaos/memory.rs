//! How much memory this process holds.

use std::fs;

/// How much the process may grow after its first quarter.
pub(crate) const MOST_GROWTH_MB: f64 = 8.0;

/// What the process holds now, in MB. `None` where the system has no `/proc`.
pub(crate) fn held() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes / 1024.0)
}
