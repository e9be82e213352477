//! What a system is given beside the program: the manual, completions, the desktop entry, the
//! package; and a stick with the program and its home on it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use standeasy::locale;
use support::{Field, files_below, skip};

/// The whole way to every command, the program's own name first, as its help names them.
fn commands(field: &Field, way: &[String], found: &mut BTreeSet<String>) {
    found.insert([&["standeasy".to_owned()], way].concat().join("-"));
    let mut arguments: Vec<&str> = way.iter().map(String::as_str).collect();
    arguments.push("--help");
    let help = field.ok("home", &arguments);
    let Some((_, list)) = help.split_once("Commands:\n") else {
        return;
    };
    let lines = list.lines().take_while(|line| !line.is_empty());
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    for name in names.map(|line| line.split_whitespace().next().unwrap()) {
        if name != "help" {
            commands(field, &[way, &[name.to_owned()]].concat(), found);
        }
    }
}

fn manual(field: &Field) -> Vec<PathBuf> {
    let said = field.ok("home", &["manual", "--to", "man"]);
    let pages = files_below(&field.path("man"));
    assert!(said.contains(&format!("pages: {}.", pages.len())), "{said}");
    pages
}

#[test]
fn every_command_has_a_page_of_the_manual_and_every_page_a_command() {
    let field = Field::new();
    let mut expected = BTreeSet::new();
    commands(&field, &[], &mut expected);
    assert!(expected.len() > 30, "{expected:?}");
    let name = |page: &PathBuf| page.file_stem().unwrap().to_str().unwrap().to_owned();
    let pages: BTreeSet<String> = manual(&field).iter().map(name).collect();
    assert_eq!(pages, expected);
}

#[test]
fn the_manual_is_written_with_the_same_bytes_again() {
    let field = Field::new();
    let read = |pages: Vec<PathBuf>| -> Vec<Vec<u8>> {
        pages.iter().map(|page| fs::read(page).unwrap()).collect()
    };
    let first = read(manual(&field));
    fs::remove_dir_all(field.path("man")).unwrap();
    assert!(first == read(manual(&field)));
}

#[test]
fn the_programs_that_show_a_manual_find_nothing_to_say_of_it() {
    let field = Field::new();
    let pages = manual(&field);
    if is_there("man") {
        for page in &pages {
            let shown = ran(Command::new("man").args(["--warnings", "-l"]).arg(page));
            let said = String::from_utf8_lossy(&shown.stderr);
            assert!(said.is_empty(), "{page:?}: {said}");
            assert!(!shown.stdout.is_empty(), "{page:?}");
        }
    } else {
        skip("man is not installed");
    }
    if is_there("mandoc") {
        let lint = ran(Command::new("mandoc")
            .args(["-Tlint", "-Wwarning"])
            .args(&pages));
        let said = String::from_utf8_lossy(&lint.stdout);
        // A date would be that of a build, not of the text.
        let said: Vec<&str> = said.lines().filter(|line| !line.contains("date")).collect();
        assert!(said.is_empty(), "{}", said.join("\n"));
    } else {
        skip("mandoc is not installed");
    }
}

fn completions(field: &Field, shell: &str) -> PathBuf {
    let script = field.ok("home", &["completions", shell]);
    field.write(shell, &script)
}

#[test]
fn bash_completes_commands_and_options() {
    if !is_there("bash") {
        return skip("bash is not installed");
    }
    let field = Field::new();
    let script = completions(&field, "bash");
    let checked = ran(Command::new("bash").arg("-n").arg(&script));
    assert!(checked.status.success() && checked.stderr.is_empty());
    for (typed, expected) in [
        (vec!["standeasy", "off"], "officer"),
        (vec!["standeasy", "kit", "pr"], "print"),
        (vec!["standeasy", "kit", "print", "--t"], "--to"),
    ] {
        let last = typed.last().unwrap();
        let before = typed.get(typed.len() - 2).unwrap();
        let line = format!(
            ". {}; COMP_WORDS=({}); COMP_CWORD={}; _standeasy standeasy '{last}' '{before}'; \
             printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.to_str().unwrap(),
            typed.join(" "),
            typed.len() - 1
        );
        let offered = ran(Command::new("bash").args(["-c", &line]));
        let offered = String::from_utf8(offered.stdout).unwrap();
        assert_eq!(offered.trim(), expected, "{typed:?}");
    }
}

#[test]
fn zsh_and_fish_read_theirs() {
    let field = Field::new();
    for shell in ["zsh", "fish"] {
        if !is_there(shell) {
            skip(&format!("{shell} is not installed"));
            continue;
        }
        let script = completions(&field, shell);
        let checked = ran(Command::new(shell).arg("-n").arg(&script));
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(
            checked.status.success() && said.is_empty(),
            "{shell}: {said}"
        );
        if shell == "fish" {
            let line = format!(
                "source {}; complete -C 'standeasy off'",
                script.to_str().unwrap()
            );
            let offered = ran(Command::new("fish").args(["--no-config", "-c", &line]));
            let offered = String::from_utf8(offered.stdout).unwrap();
            assert!(offered.starts_with("officer"), "{offered}");
        }
    }
}

#[test]
fn the_desktop_entry_is_named_in_every_language_and_taken_by_its_checker() {
    let file = root().join("supply/standeasy.desktop");
    let text = fs::read_to_string(&file).unwrap();
    let pairs = text.lines().filter_map(|line| line.split_once('='));
    let entries: BTreeMap<&str, &str> = pairs.collect();
    assert_eq!(entries.get("Terminal"), Some(&"true"));
    for language in locale::available() {
        for key in ["Name", "Comment"] {
            let own = match language.as_str() {
                "en" => key.to_owned(),
                other => format!("{key}[{other}]"),
            };
            let said = entries.get(own.as_str());
            assert!(said.is_some_and(|said| !said.is_empty()), "{own}");
        }
    }
    if !is_there("desktop-file-validate") {
        return skip("desktop-file-validate is not installed");
    }
    let checked = ran(Command::new("desktop-file-validate").arg(file));
    let said = String::from_utf8_lossy(&checked.stdout);
    assert!(checked.status.success() && said.is_empty(), "{said}");
}

/// A folder that stands for a stick: the program, and the home beside it if there is one.
fn stick(field: &Field, with_home: bool) -> PathBuf {
    let program = field.path("standeasy");
    // By a process of its own: what this one has open for writing, another test's may inherit, and
    // what is open for writing cannot be run.
    let copied = Command::new("cp")
        .args([
            env!("CARGO_BIN_EXE_standeasy").as_ref(),
            program.as_os_str(),
        ])
        .status()
        .unwrap();
    assert!(copied.success());
    if with_home {
        fs::create_dir(field.path("standeasy-home")).unwrap();
    }
    program
}

/// Runs a program that is told of no home.
fn unled(field: &Field, program: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    command
        .current_dir(field.path(""))
        .env_remove("STANDEASY_HOME")
        .env("HOME", field.path("user"))
        .env("XDG_DATA_HOME", field.path("user/data"))
        .env("LC_ALL", "C")
        .args(arguments);
    ran(&mut command)
}

#[test]
fn a_home_beside_the_program_is_used_and_another_only_if_it_is_not_there() {
    let init = ["officer", "init", "--passphrase-file", "passphrase"];
    for (with_home, expected) in [(true, "standeasy-home"), (false, "user/data/standeasy")] {
        let field = Field::new();
        let program = stick(&field, with_home);
        let made = unled(&field, &program, &init);
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let identity = field.path(expected).join("officer/identity.age");
        assert!(identity.is_file(), "{expected}");
        assert_eq!(field.path("user").exists(), !with_home);
    }
}

#[test]
fn a_home_that_is_asked_for_wins_over_the_one_beside_the_program() {
    let field = Field::new();
    let program = stick(&field, true);
    let init = [
        "--home",
        "other",
        "officer",
        "init",
        "--passphrase-file",
        "passphrase",
    ];
    assert!(unled(&field, &program, &init).status.success());
    assert!(field.path("other/officer/identity.age").is_file());
    assert_eq!(
        files_below(&field.path("standeasy-home")),
        [] as [PathBuf; 0]
    );
}

#[test]
fn practice_never_touches_the_home_beside_the_program() {
    let field = Field::new();
    let program = stick(&field, true);
    let shown = unled(&field, &program, &["demo", "--seed", "7"]);
    assert!(
        shown.status.success(),
        "{}",
        String::from_utf8_lossy(&shown.stderr)
    );
    assert_eq!(
        files_below(&field.path("standeasy-home")),
        [] as [PathBuf; 0]
    );
}

/// The package of the program that is tested here: it need not be the one that ships.
#[test]
fn the_package_has_all_its_parts_and_the_same_bytes_again() {
    for needed in ["dpkg-deb", "dpkg-shlibdeps", "strip", "python3", "git"] {
        if !is_there(needed) {
            return skip(&format!("{needed} is not installed"));
        }
    }
    let field = Field::new();
    let packages = ["one", "two"].map(|to| {
        let built = ran(Command::new(root().join("supply/deb"))
            .args(["--binary", env!("CARGO_BIN_EXE_standeasy"), "--to"])
            .arg(field.path(to))
            .env("SOURCE_DATE_EPOCH", "1795992623"));
        let said = String::from_utf8_lossy(&built.stderr);
        assert!(built.status.success(), "{said}");
        PathBuf::from(String::from_utf8(built.stdout).unwrap().trim())
    });
    let [one, two] = &packages;
    assert!(
        fs::read(one).unwrap() == fs::read(two).unwrap(),
        "two packages differ"
    );
    let listed = ran(Command::new("dpkg-deb").arg("--contents").arg(one));
    let listed = String::from_utf8(listed.stdout).unwrap();
    for part in [
        "./usr/bin/standeasy\n",
        "./usr/share/man/man1/standeasy-officer-release.1.gz\n",
        "./usr/share/bash-completion/completions/standeasy\n",
        "./usr/share/zsh/vendor-completions/_standeasy\n",
        "./usr/share/fish/vendor_completions.d/standeasy.fish\n",
        "./usr/share/applications/standeasy.desktop\n",
        "./usr/share/icons/hicolor/scalable/apps/standeasy.svg\n",
        "./usr/share/doc/standeasy/copyright\n",
        "./usr/share/doc/standeasy/THIRD-PARTY.txt.gz\n",
    ] {
        assert!(listed.contains(part), "{part} is not in {listed}");
    }
    if !is_there("lintian") {
        return skip("lintian is not installed");
    }
    let mut lintian = Command::new("lintian");
    // Which language tests run in is no fault of the package.
    lintian.env("LC_ALL", "C.UTF-8");
    let judged = ran(lintian
        .args(["--allow-root", "--fail-on", "error"])
        .arg(one));
    let said = String::from_utf8_lossy(&judged.stdout);
    assert!(judged.status.success(), "{said}");
}

fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn ran(command: &mut Command) -> Output {
    let output = command.stdin(std::process::Stdio::null()).output();
    output.unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
