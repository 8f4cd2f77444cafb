//! What is measured, in which order, and against which target.

use crate::bodies;
use crate::cargo::{Folder, Side, Stage};
use crate::meter::Usage;
use crate::table::{Row, Unit};

/// What to measure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// How often each build is measured.
    pub(crate) runs: u32,
    /// Whether only check and dev build are measured.
    pub(crate) quick: bool,
    /// Whether there are bodies to read and write.
    pub(crate) has_bodies: bool,
}

/// Measures everything in the plan.
///
/// # Errors
///
/// A sentence, when something cannot be built or run.
pub(crate) fn rows(folder: &Folder, plan: Plan) -> Result<Vec<Row>, String> {
    let check = builds(folder, Stage::Check, plan.runs)?;
    let dev = builds(folder, Stage::Dev, plan.runs)?;
    let mut rows = vec![
        row(
            "check, by the clock",
            Unit::Seconds,
            &check,
            |it| it.seconds,
            "20 %",
        ),
        row(
            "check, processor time",
            Unit::Seconds,
            &check,
            |it| it.processor,
            "",
        ),
        row(
            "check, peak memory",
            Unit::Megabytes,
            &check,
            |it| it.memory,
            "450 MB",
        ),
        row(
            "dev build, by the clock",
            Unit::Seconds,
            &dev,
            |it| it.seconds,
            "22 %",
        ),
        row(
            "dev build, processor time",
            Unit::Seconds,
            &dev,
            |it| it.processor,
            "",
        ),
    ];
    if plan.quick {
        return Ok(rows);
    }
    let release = builds(folder, Stage::Release, plan.runs)?;
    rows.extend([
        row(
            "release build, by the clock",
            Unit::Seconds,
            &release,
            |it| it.seconds,
            "25 %",
        ),
        row(
            "release build, processor time",
            Unit::Seconds,
            &release,
            |it| it.processor,
            "",
        ),
    ]);
    rows.extend(sizes(folder)?);
    if plan.has_bodies {
        rows.extend(speed(folder)?);
    }
    Ok(rows)
}

/// What the compiler used in each run, ours and the twin's.
type Builds = [Vec<Usage>; 2];

/// Builds both crates in turns, so that whatever else the machine does slows both.
fn builds(folder: &Folder, stage: Stage, runs: u32) -> Result<Builds, String> {
    eprintln!("{}: dependencies", stage.name());
    for side in Side::BOTH {
        folder.build(stage, side.package())?;
    }
    let mut used = Builds::default();
    for run in 1..=runs {
        for (side, used) in Side::BOTH.into_iter().zip(&mut used) {
            let usage = folder.rebuild(stage, side)?;
            eprintln!(
                "{}: run {run} of {runs}, {}: {:.2} s",
                stage.name(),
                side.folder(),
                usage.seconds
            );
            used.push(usage);
        }
    }
    Ok(used)
}

fn row(
    metric: &'static str,
    unit: Unit,
    used: &Builds,
    figure: impl Fn(&Usage) -> f64,
    target: &'static str,
) -> Row {
    let [ours, twin] = used
        .each_ref()
        .map(|used| median(used.iter().map(&figure).collect()));
    Row {
        metric,
        unit,
        ours,
        twin,
        ratio: ours / twin,
        target,
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn sizes(folder: &Folder) -> Result<Vec<Row>, String> {
    eprintln!("programs");
    let binary = |name: &str| {
        folder.build(Stage::Release, name)?;
        folder.release_size(&format!("{name}{}", std::env::consts::EXE_SUFFIX))
    };
    let bare = binary("bare")?;
    let (ours_all, twin_all) = (binary("ours-all")?, binary("twin-all")?);
    let (ours_one, twin_one) = (binary("ours-one")?, binary("twin-one")?);
    let (ours_types, twin_types) = (binary("ours-types")?, binary("twin-types")?);
    let ours = folder.release_size("libtencent_esign.rlib")?;
    let twin = folder.release_size("libtwin.rlib")?;
    let size = |metric, unit, ours: f64, twin: f64, target| Row {
        metric,
        unit,
        ours,
        twin,
        ratio: ours / twin,
        target,
    };
    Ok(vec![
        size("release rlib", Unit::Megabytes, ours, twin, ""),
        size(
            "binary, all types, no HTTP",
            Unit::Kilobytes,
            ours_types,
            twin_types,
            "45 %",
        ),
        size("binary, reqwest alone", Unit::Kilobytes, bare, bare, ""),
        size(
            "binary, all actions",
            Unit::Kilobytes,
            ours_all,
            twin_all,
            "45 %",
        ),
        size(
            "  over reqwest alone",
            Unit::Kilobytes,
            ours_all - bare,
            twin_all - bare,
            "",
        ),
        size(
            "binary, one action",
            Unit::Kilobytes,
            ours_one,
            twin_one,
            "",
        ),
        size(
            "  over reqwest alone",
            Unit::Kilobytes,
            ours_one - bare,
            twin_one - bare,
            "300 kB",
        ),
    ])
}

fn speed(folder: &Folder) -> Result<Vec<Row>, String> {
    eprintln!("documented examples");
    folder.build(Stage::Release, "bodies")?;
    let found = bodies::findings(&folder.run("bodies")?)?;
    eprintln!(
        "documented examples: {} compared, {} that a side cannot read, {} that the sides write differently",
        found.compared, found.skipped, found.different
    );
    let row = |metric, [ours, twin, ratio]: [f64; 3], target| Row {
        metric,
        unit: Unit::Microseconds,
        ours,
        twin,
        ratio,
        target,
    };
    Ok(vec![
        row("decode, average example", found.decode, "1.1"),
        row("encode, average example", found.encode, "1.2"),
    ])
}
