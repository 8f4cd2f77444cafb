//! `esign completions`.

use super::esign;

#[test]
fn each_shell_has_its_own() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = esign(&["completions", shell], "");
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{shell}: {run}");
        for name in ["completions", "upload", "--wait-timeout"] {
            let name = match shell {
                // It writes options without their dashes.
                "fish" => name.trim_start_matches('-'),
                _ => name,
            };
            assert!(run.stdout.contains(name), "{shell}: {name}");
        }
    }
}

#[test]
fn services_and_actions_are_completed_by_name() {
    let script = esign(&["completions", "bash"], "").stdout;
    let words = |command: &str| {
        let (_, rest) = script
            .split_once(&format!("\n        esign__subcmd__{command})\n"))
            .expect("the command is there");
        let (_, words) = rest.split_once("opts=\"").expect("it has words");
        words.split_once('"').expect("and an end").0.to_owned()
    };
    let call = words("call");
    for word in [
        "--profile",
        "essbasic",
        "CreateFlowByFiles",
        "ChannelBatchCancelFlows",
    ] {
        assert!(call.split(' ').any(|known| known == word), "{word}: {call}");
    }
    // It signs for any service of the vendor.
    assert!(!words("sign").contains("CreateFlowByFiles"));
}
