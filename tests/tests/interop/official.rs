//! One of the vendor's clients, driven by a script of `tests/interop`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use esign_tests::process::Run;
use esign_tests::{tell, workspace};
use serde::Deserialize;
use serde_json::{Value, json};
use tencent_esign::runtime::secrecy::ExposeSecret;
use tencent_esign::{Credential, SERVICES};
use tencent_esign_mock::Mock;

use crate::example;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Python,
    Node,
}

/// A client that is installed.
pub(crate) struct Official {
    language: Language,
    folder: PathBuf,
}

/// What came of the calls.
pub(crate) struct Calls {
    pub(crate) outcomes: Vec<Outcome>,
    /// All actions that the client has a method for, by service.
    pub(crate) actions: BTreeMap<String, Vec<String>>,
}

/// What came of one call.
#[derive(Debug, Deserialize)]
pub(crate) struct Outcome {
    pub(crate) service: String,
    pub(crate) action: String,
    pub(crate) answer: Option<Value>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
}

/// The client, where `ESIGN_INTEROP` names the folder that has it.
pub(crate) fn find(language: Language) -> Option<Official> {
    let folder = std::env::var_os("ESIGN_INTEROP").map(PathBuf::from);
    if folder.is_none() {
        tell(&format!(
            "not run: the vendor's {language:?} client; bash .ci/interop installs it"
        ));
    }
    Some(Official {
        language,
        folder: folder?,
    })
}

impl Official {
    /// Calls every action of the schema that the client has, each with its first example.
    pub(crate) fn call_all(&self, mock: &Mock, keys: &Credential, time: Option<i64>) -> Calls {
        let has = self.run(mock, keys, time, "").actions;
        let mut lines = String::new();
        for catalog in SERVICES {
            let service = catalog.service.name;
            let has = has.get(service).expect("the client has the service");
            for action in catalog
                .actions
                .iter()
                .filter(|known| has.iter().any(|it| it == known.name))
            {
                let (request, _) = example(service, action.name).expect("an example");
                let call = json!({"service": service, "action": action.name, "request": request});
                lines.push_str(&format!("{call}\n"));
            }
        }
        self.run(mock, keys, time, &lines)
    }

    fn run(&self, mock: &Mock, keys: &Credential, time: Option<i64>, lines: &str) -> Calls {
        let (program, script) = match self.language {
            Language::Python => (self.folder.join("python/bin/python"), "calls.py"),
            Language::Node => (Path::new("node").to_owned(), "calls.js"),
        };
        let mut command = Command::new(program);
        command
            .arg(workspace::root().join("tests/interop").join(script))
            .env("NODE_PATH", self.folder.join("node/node_modules"))
            .env("INTEROP_ENDPOINT", mock.address().to_string())
            .env("INTEROP_SECRET_ID", keys.secret_id())
            .env("INTEROP_SECRET_KEY", keys.secret_key().expose_secret());
        if let Some(time) = time {
            command.env("INTEROP_TIME", time.to_string());
        }
        let run = Run::of(&mut command, lines);
        assert_eq!(run.code, 0, "{run}");
        let mut told = run.json_lines();
        let mut last = told.pop().expect("the script tells its actions");
        let actions = serde_json::from_value(last["actions"].take()).expect("names by service");
        let outcomes = told.into_iter().map(serde_json::from_value);
        Calls {
            outcomes: outcomes.collect::<Result<_, _>>().expect("outcomes"),
            actions,
        }
    }
}
