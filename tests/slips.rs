//! One answer a slip: two laptops, one desk, codes from the printed sheet, and what is left
//! afterwards, which is nothing that leads from a record to a slip.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod support;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::{Digest, Sha256};
use standeasy::bundle::Bundle;
use standeasy::checkin::response::{Content, Response};
use standeasy::checkin::{Answer, Checkin, Finished};
use standeasy::desk::Home;
use standeasy::desk::laptop::{Laptop, read_kit};
use standeasy::hex;
use standeasy::kit::Kit;
use standeasy::period::Period;
use standeasy::seal::{Envelope, Identity, open};
use standeasy::secret::Secret;
use standeasy::slip::{Code, Mark, Pass};
use standeasy::unit::UnitId;
use support::{Field, PASSPHRASE, files_below, forms, mission, release_arguments};

const SLIPS: usize = 120;
const WEEK: &str = "2026-W46";
const NEXT: &str = "2026-W47";
/// The unit and six questions, the seal, and the end.
const ANSWERS: &str = "1\n1\n2\n3\n4\n5\n0\n\n1\n";

fn asking(text: &str) -> String {
    let slips = format!(
        "practice = true\nadmission = \"slips\"\nslips = {SLIPS}\nwithdrawal = \"discreet\""
    );
    text.replace("practice = true", &slips)
}

/// A desk whose practice mission asks for slips, and two laptops.
struct Scene {
    field: Field,
    kit: Kit,
    codes: Vec<String>,
}

impl Scene {
    fn new() -> Self {
        Self::of(&asking(&mission(4, true)))
    }

    fn of(text: &str) -> Self {
        let field = Field::new();
        support::begun::desk().lay_out(&field);
        field.write("mission.toml", text);
        let build = [
            "kit",
            "build",
            "mission.toml",
            "--to",
            "mission.kit",
            "--slips",
            "slips.html",
        ];
        field.ok("desk", &build);
        for laptop in ["one", "other"] {
            field.ok(laptop, &["laptop", "install", "mission.kit"]);
        }
        let page = fs::read_to_string(field.path("slips.html")).unwrap();
        Self {
            kit: read_kit(&field.path("mission.kit")).unwrap(),
            codes: codes(&page),
            field,
        }
    }

    fn pass(&self, slip: usize) -> Pass {
        let code = Code::read(&self.codes[slip]).unwrap();
        self.kit.slips().unwrap().admit(&code).unwrap()
    }

    fn passes(&self, slips: std::ops::Range<usize>) -> Vec<Pass> {
        slips.map(|slip| self.pass(slip)).collect()
    }

    /// Somebody's check-in line by line; what was said.
    fn check_in(&self, laptop: &str, typed: &str) -> String {
        let mut command = self
            .field
            .command(laptop, &["checkin", "--plain", "--lang", "en"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        write!(input, "{typed}\n{ANSWERS}").unwrap();
        drop(input);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    }

    /// As many people of a laptop as there are slips, each with one.
    fn crowd(
        &self,
        laptop: &str,
        questionnaire: &str,
        period: &str,
        slips: std::ops::Range<usize>,
    ) {
        let people: Vec<(UnitId, Period, Finished)> = slips
            .clone()
            .map(|slip| self.person(questionnaire, period, slip))
            .collect();
        let mut laptop = Laptop::open(&Home::at(self.field.path(laptop))).unwrap();
        laptop.seal_all(&people, 0, &self.passes(slips)).unwrap();
    }

    fn person(
        &self,
        questionnaire: &str,
        period: &str,
        number: usize,
    ) -> (UnitId, Period, Finished) {
        let asked = self.kit.questionnaire(questionnaire).unwrap();
        let mut checkin = Checkin::begin(asked.clone());
        for item in 0..asked.items().len() {
            let option = ((number + item) % 4) as u8;
            checkin.choose(item, Answer::Option(option)).unwrap();
        }
        let unit = UnitId::try_from(format!("A{}", number % 4 + 1)).unwrap();
        let period = self.kit.mission().calendar.named(period).unwrap();
        (unit, period, checkin.finish().unwrap())
    }

    fn carry(&self, laptop: &str, bundle: &str) -> Value {
        self.field.ok(laptop, &["laptop", "pack", "--to", bundle]);
        self.field.take_in(bundle)
    }

    fn release(&self, questionnaire: &str, period: &str, to: &str) -> Value {
        let mut arguments = release_arguments(period, to);
        let at = arguments.iter().position(|one| *one == "pulse-6").unwrap();
        arguments[at] = questionnaire;
        self.field.ok("desk", &arguments);
        let text = fs::read_to_string(self.field.path(to).join("release.json")).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    /// Whether bytes stand in any file of a home.
    fn holds(&self, home: &str, bytes: &[u8]) -> bool {
        holds(&self.field.path(home), bytes)
    }
}

fn holds(folder: &Path, bytes: &[u8]) -> bool {
    let files = files_below(folder);
    files.iter().any(|file| {
        let content = fs::read(file).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

/// The codes of a page of slips, as they are printed.
fn codes(page: &str) -> Vec<String> {
    let start = "<p class=\"digits13\" lang=\"en\" dir=\"ltr\">";
    let slips = page.split(start).skip(1);
    slips
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect()
}

fn aside(taken: &Value) -> Vec<String> {
    let bundles = taken["bundles"].as_array().unwrap().iter();
    let reasons = bundles.flat_map(|bundle| bundle["quarantined"].as_array().unwrap());
    reasons
        .map(|why| why.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_slip_used_on_two_laptops_counts_once() {
    let scene = Scene::new();
    for laptop in ["one", "other"] {
        let said = scene.check_in(laptop, &scene.codes[0]);
        assert!(said.contains("Sealed."), "{said}");
    }
    // And forty more people, who all try it on both.
    scene.crowd("one", "pulse-6", WEEK, 1..41);
    scene.crowd("other", "pulse-6", WEEK, 1..41);
    let taken = scene.carry("one", "one.bundle");
    assert_eq!(aside(&taken), [""; 0]);
    let taken = scene.carry("other", "other.bundle");
    let why = "its slip was used before for the same questionnaire and period";
    assert_eq!(aside(&taken), [why; 41]);
    let made = scene.release("pulse-6", WEEK, "out");
    assert_eq!(made["rows"][0]["n"], 40, "{made}");
    // Forty of a hundred and twenty, of the printed n, to the nearest five.
    assert_eq!(made["slips"]["count"], 120);
    assert_eq!(made["slips"]["used_percent"], 35);
    // The second laptop need not keep what will never count.
    scene
        .field
        .ok("other", &["laptop", "clear", "other.receipt"]);
    let status = scene.field.ok("other", &["laptop", "status", "--json"]);
    let status: Value = serde_json::from_str(&status).unwrap();
    assert_eq!(status["records_about"], 0);
}

#[test]
fn the_same_slip_counts_in_each_period_and_in_each_questionnaire() {
    let both = mission(4, true).replace(
        "id = \"pulse-6\"\n",
        "id = \"pulse-6\"\n\n[[questionnaire]]\nid = \"rest-9\"\n",
    );
    let scene = Scene::of(&asking(&both));
    for (laptop, questionnaire, period) in [
        ("one", "pulse-6", WEEK),
        ("other", "pulse-6", NEXT),
        ("other", "rest-9", WEEK),
    ] {
        scene.crowd(laptop, questionnaire, period, 0..40);
    }
    for (laptop, bundle) in [("one", "one.bundle"), ("other", "other.bundle")] {
        assert_eq!(aside(&scene.carry(laptop, bundle)), [""; 0]);
    }
    for (questionnaire, period) in [("pulse-6", WEEK), ("pulse-6", NEXT), ("rest-9", WEEK)] {
        let made = scene.release(questionnaire, period, &format!("{questionnaire}-{period}"));
        assert_eq!(made["rows"][0]["n"], 40, "{questionnaire} {period}");
    }
}

#[test]
fn a_late_answer_after_the_release_is_named_and_changes_nothing() {
    let scene = Scene::new();
    scene.crowd("one", "pulse-6", WEEK, 0..40);
    scene.carry("one", "one.bundle");
    let made = scene.release("pulse-6", WEEK, "out");
    scene.crowd("other", "pulse-6", WEEK, 39..41);
    let taken = scene.carry("other", "other.bundle");
    let why = "its period was released, and which slips were used in it is not kept any longer";
    assert_eq!(aside(&taken), [why; 2]);
    assert_eq!(scene.release("pulse-6", WEEK, "again"), made);
}

#[test]
fn mistyping_is_told_and_wrong_codes_never_lock_anybody_out() {
    let scene = Scene::new();
    let good = &scene.codes[5];
    let digits: String = good.chars().filter(char::is_ascii_digit).collect();
    let mut swapped: Vec<char> = digits.chars().collect();
    let at = (1..13).find(|at| swapped[*at] != swapped[at - 1]).unwrap();
    swapped.swap(at, at - 1);
    let swapped: String = swapped.into_iter().collect();
    let strangers = standeasy::slip::make(12, 1, &|| ()).codes;
    let strangers: Vec<String> = strangers
        .iter()
        .map(|code| code.grouped().to_string())
        .collect();
    let arabic: String = digits
        .chars()
        .map(|digit| char::from_u32(0x0660 + digit.to_digit(10).unwrap()).unwrap())
        .collect();
    let typed = ["123".to_owned(), swapped]
        .into_iter()
        .chain(strangers)
        .chain([arabic])
        .collect::<Vec<_>>()
        .join("\n");
    let said = scene.check_in("one", &typed);
    assert_eq!(said.matches("A code has 13 digits.").count(), 1, "{said}");
    assert_eq!(said.matches("Something is mistyped").count(), 1, "{said}");
    assert_eq!(
        said.matches("does not know this code").count(),
        12,
        "{said}"
    );
    assert!(said.contains("Sealed."), "{said}");
    assert!(
        !said.contains(&digits) && !said.contains(good.as_str()),
        "{said}"
    );
}

#[test]
fn nothing_leads_from_what_is_kept_to_a_code() {
    let scene = Scene::new();
    scene.check_in("other", &scene.codes[0]);
    fs::create_dir(scene.field.path("stick")).unwrap();
    scene
        .field
        .ok("other", &["laptop", "pack", "--to", "stick/other.bundle"]);
    scene.crowd("one", "pulse-6", NEXT, 1..41);
    scene.carry("one", "stick/one.bundle");
    let kit = scene.kit.fingerprint().0;
    let used = format!("used/{}/", hex::encode(&kit)).into_bytes();
    assert!(scene.holds("desk", &used), "the search finds what is there");
    // The desk was given everything; the sheet alone has codes.
    scene.release("pulse-6", NEXT, "out");
    assert!(!scene.holds("desk", b"used/"), "no memory of used slips");
    fs::remove_file(scene.field.path("slips.html")).unwrap();
    for slip in [0, 1, 40, 100] {
        let pass = scene.pass(slip);
        let digits: String = scene.codes[slip]
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let marks = [("pulse-6", WEEK), ("pulse-6", NEXT), ("-", "-")];
        let marks = marks.map(|(questionnaire, period)| pass.mark(&kit, questionnaire, period));
        let mut searched: Vec<Vec<u8>> = marks.iter().map(|mark| mark.to_vec()).collect();
        searched.extend(marks.iter().map(|mark| hex::encode(mark).into_bytes()));
        searched.push(pass.expose().to_vec());
        searched.push(hex::encode(pass.expose()).into_bytes());
        searched.push(digits.into_bytes());
        searched.push(scene.codes[slip].clone().into_bytes());
        for bytes in searched {
            assert!(!holds(&scene.field.path(""), &bytes), "slip {slip}");
        }
    }
}

/// As much of a digest, or of a key, as is looked for: whoever keeps a part of one keeps enough.
const PART: usize = 8;

/// A record of a bundle as the officer's key opens it, and what it reads as.
struct Opened {
    plain: Secret,
    response: Response,
}

/// The records of a bundle without its filling.
fn opened(scene: &Scene, bundle: &str) -> Vec<Opened> {
    let file = fs::read(scene.field.path("desk/officer/identity.age")).unwrap();
    let identity = Identity::unlock(&file, &Secret::from(PASSPHRASE.to_owned())).unwrap();
    let read = Bundle::read(&fs::read(scene.field.path(bundle)).unwrap()).unwrap();
    let entries = read.bundle.entries.iter();
    entries
        .filter_map(|entry| {
            let envelope = Envelope::from_bytes(entry.envelope.as_slice()).unwrap();
            let plain = open(&envelope, &identity).unwrap();
            match Content::read(&plain).unwrap() {
                Content::Response(response) => Some(Opened { plain, response }),
                Content::Decoy => None,
            }
        })
        .collect()
}

/// What leads from a record to a slip or from one record of it to the next: the code however it
/// is written, what it is stretched to, its tag in the kit, its pass, and digests of all of them
/// that whoever has the kit could work out.
fn traces(scene: &Scene, slip: usize) -> Vec<(String, Vec<u8>)> {
    let slips = scene.kit.slips().unwrap();
    let written = serde_json::to_value(slips.written()).unwrap();
    let salt: [u8; 16] = hex::decode(written["salt"].as_str().unwrap()).unwrap();
    let kit = scene.kit.fingerprint().0;
    let code = Code::read(&scene.codes[slip]).unwrap();
    let grouped = scene.codes[slip].as_bytes();
    let pass = scene.pass(slip);
    let mut stretched = [0_u8; 32];
    let how = scrypt::Params::new(slips.factor(), 8, 1, 32).unwrap();
    scrypt::scrypt(code.expose(), &salt, &how, &mut stretched).unwrap();
    let tag = Sha256::new()
        .chain_update(b"standeasy slip tag")
        .chain_update(stretched)
        .finalize();
    let tag = &tag[..PART];
    let tags = written["tags"].as_str().unwrap();
    assert!(tags.contains(&hex::encode(tag)), "the kit knows the slip");

    // The last digit follows from the others.
    let digits = &code.expose()[..12];
    let values: Vec<u8> = digits.iter().map(|digit| digit - b'0').collect();
    let number: u64 = std::str::from_utf8(code.expose()).unwrap().parse().unwrap();
    let pairs: Vec<u8> = values
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[1])
        .collect();
    let mut all = vec![
        ("digits".to_owned(), digits.to_vec()),
        ("groups".to_owned(), grouped.to_vec()),
        (
            "groups with dashes".to_owned(),
            scene.codes[slip].replace(' ', "-").into_bytes(),
        ),
        ("values of the digits".to_owned(), values),
        ("two digits a byte".to_owned(), pairs),
        (
            "number, the small end first".to_owned(),
            number.to_le_bytes()[..6].to_vec(),
        ),
        (
            "number, the great end first".to_owned(),
            number.to_be_bytes()[2..].to_vec(),
        ),
    ];
    let secrets: [(&str, &[u8]); 5] = [
        ("code", code.expose()),
        ("grouped code", grouped),
        ("stretched code", &stretched),
        ("pass", pass.expose()),
        ("tag", tag),
    ];
    let keys: [(&str, &[u8]); 3] = [("nothing", &[]), ("the salt", &salt), ("the kit", &kit)];
    let mut parts = vec![
        ("stretched code".to_owned(), stretched[..PART].to_vec()),
        ("pass".to_owned(), pass.expose()[..PART].to_vec()),
        ("tag".to_owned(), tag.to_vec()),
    ];
    for (secret, bytes) in secrets {
        for (with, key) in keys {
            let before = Sha256::new().chain_update(key).chain_update(bytes);
            let behind = Sha256::new().chain_update(bytes).chain_update(key);
            let mut keyed = <Hmac<Sha256> as KeyInit>::new_from_slice(key).unwrap();
            keyed.update(bytes);
            for (how, digest) in [
                ("before", before.finalize()),
                ("behind", behind.finalize()),
                ("as its key", keyed.finalize().into_bytes()),
            ] {
                let name = format!("digest of the {secret}, {with} {how}");
                parts.push((name, digest[..PART].to_vec()));
            }
        }
    }
    let as_text = |(name, part): &(String, Vec<u8>)| {
        let digits = hex::encode(part);
        let great = digits.to_ascii_uppercase();
        [digits, great].map(|text| (format!("{name}, in hex"), text.into_bytes()))
    };
    all.extend(parts.iter().flat_map(as_text));
    all.extend(parts);
    all
}

fn is_in(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// The control: the mark that a slip's pass makes is found in a record of each week.
#[test]
fn the_officers_key_opens_nothing_that_leads_to_a_code_or_to_another_record() {
    const CROWD: std::ops::Range<usize> = 1..9;
    let scene = Scene::new();
    // One who types the code itself, and eight who come in two weeks.
    scene.check_in("other", &scene.codes[0]);
    for week in [WEEK, NEXT] {
        scene.crowd("one", "pulse-6", week, CROWD);
    }
    let mut records = Vec::new();
    for (laptop, count) in [("other", 1), ("one", 2 * CROWD.len())] {
        let bundle = format!("{laptop}.bundle");
        scene.field.ok(laptop, &["laptop", "pack", "--to", &bundle]);
        let found = opened(&scene, &bundle);
        assert_eq!(found.len(), count, "{laptop}");
        records.extend(found);
    }
    for Opened { plain, response } in &records {
        // Nothing else stands in a record than what it reads as.
        assert!(plain.expose() == response.to_bytes().unwrap().expose());
        assert!(is_in(plain.expose(), &response.mark.unwrap()));
    }

    let kit = scene.kit.fingerprint().0;
    let of_slip = |slip: usize| -> Vec<&Opened> {
        let pass = scene.pass(slip);
        let mark = |response: &Response| -> Mark {
            pass.mark(&kit, &response.questionnaire, &response.period)
        };
        let own = records.iter();
        own.filter(|one| one.response.mark == Some(mark(&one.response)))
            .collect()
    };
    assert_eq!(of_slip(0).len(), 1);
    assert_eq!(of_slip(100).len(), 0, "nobody drew it");
    for slip in CROWD {
        let own = of_slip(slip);
        let [first, second] = own.as_slice() else {
            panic!("slip {slip} is in {} records", own.len());
        };
        assert_ne!(first.response.period, second.response.period);
        // All that is not the same for everybody who answers the same.
        let [first, second] = [first, second].map(|one| {
            let mark = one.response.mark.unwrap();
            (mark, [one.response.id, mark].concat())
        });
        assert_ne!(first.0, second.0);
        let shares = first.1.windows(5).any(|piece| is_in(&second.1, piece));
        assert!(!shares, "slip {slip}");
    }
    for slip in [0].into_iter().chain(CROWD).chain([100]) {
        for (name, trace) in traces(&scene, slip) {
            let is_there = records.iter().any(|one| is_in(one.plain.expose(), &trace));
            assert!(!is_there, "{name} of slip {slip}");
        }
    }
}

#[test]
fn another_key_carries_the_slips_on_and_its_destruction_takes_them() {
    let scene = Scene::new();
    scene.crowd("one", "pulse-6", WEEK, 0..20);
    scene.carry("one", "one.bundle");
    scene.field.write("new", "another-passphrase-for-the-desk");
    let rekey = [
        "officer",
        "rekey",
        "--passphrase-file",
        "passphrase",
        "--new-passphrase-file",
        "new",
    ];
    scene.field.ok("desk", &rekey);
    fs::copy(scene.field.path("new"), scene.field.path("passphrase")).unwrap();
    scene.crowd("other", "pulse-6", WEEK, 10..40);
    let taken = scene.carry("other", "other.bundle");
    assert_eq!(aside(&taken).len(), 10, "{taken}");
    assert!(scene.holds("desk", b"slips/") && scene.holds("desk", b"used/"));
    let campaign = scene.kit.fingerprint().hex();
    let destroy = [
        "officer",
        "destroy",
        "--campaign",
        &campaign,
        "--unreleased",
        "--to",
        "paper",
        "--passphrase-file",
        "passphrase",
    ];
    scene.field.ok("desk", &destroy);
    assert!(!scene.holds("desk", b"slips/") && !scene.holds("desk", b"used/"));
    let left = fs::read_dir(scene.field.path("desk/officer/archive/first"));
    assert_eq!(left.map_or(0, Iterator::count), 0);
}

#[test]
fn somebody_made_to_answer_can_still_answer_with_the_same_slip() {
    let scene = Scene::new();
    let forced = ANSWERS.replacen("0\n\n", "0\n  \n", 1);
    let mut command = scene
        .field
        .command("one", &["checkin", "--plain", "--lang", "en"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    write!(input, "{}\n{forced}", scene.codes[3]).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("Sealed.")
    );
    scene.check_in("other", &scene.codes[3]);
    assert_eq!(aside(&scene.carry("one", "one.bundle")), [""; 0]);
    assert_eq!(aside(&scene.carry("other", "other.bundle")), [""; 0]);
}

#[test]
fn the_sheet_has_a_slip_each_and_is_for_its_owner_alone() {
    let scene = Scene::new();
    assert_eq!(scene.codes.len(), SLIPS);
    for code in &scene.codes {
        let groups: Vec<usize> = code.split(' ').map(str::len).collect();
        assert_eq!(groups, [4, 4, 4, 1]);
    }
    let page = fs::read_to_string(scene.field.path("slips.html")).unwrap();
    for line in [
        "One answer to each questionnaire a period.",
        "Une réponse par questionnaire et période.",
        "إجابة واحدة عن كل استبيان في الفترة.",
    ] {
        assert_eq!(page.matches(line).count(), SLIPS, "{line}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(scene.field.path("slips.html"))
            .unwrap()
            .permissions();
        assert_eq!(mode.mode() & 0o777, 0o600);
    }
    // Neither a sheet nor a kit is ever replaced, and nothing is made then.
    let build = [
        "kit",
        "build",
        "mission.toml",
        "--to",
        "other.kit",
        "--slips",
        "slips.html",
    ];
    assert!(
        scene
            .field
            .exits("desk", &build, 1)
            .contains("exists already")
    );
    assert!(!scene.field.path("other.kit").exists());
}

#[test]
fn a_kit_says_that_slips_are_asked_for_and_how_dear_a_guess_is() {
    let scene = Scene::new();
    let shown = scene
        .field
        .ok("any", &["kit", "show", "mission.kit", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["mission"]["admission"], "slips");
    assert_eq!(shown["mission"]["slips"], SLIPS);
    assert_eq!(shown["mission"]["slip_factor"], 4, "practice");
    let text = scene.field.ok("any", &["kit", "show", "mission.kit"]);
    assert!(text.contains("code of a slip"), "{text}");
    let said = scene.check_in("one", "q");
    assert!(said.contains("You need a slip with a code"), "{said}");
}

#[test]
fn where_it_is_not_asked_for_there_is_no_trace_of_it() {
    let field = Field::new();
    field.officer_with_kit(&mission(4, true));
    let bytes = fs::read_to_string(field.path("mission.kit")).unwrap();
    assert!(
        !bytes.contains("slip") && !bytes.contains("admission"),
        "{bytes}"
    );
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.write(
        "forms.csv",
        &forms(&field, "2026-11-11", &[("A1", 10), ("A2", 10)]),
    );
    field.ok("laptop", &["laptop", "transcribe", "forms.csv"]);
    field.ok("laptop", &["laptop", "pack", "--to", "stick.bundle"]);
    assert_eq!(field.take_in("stick.bundle")["quarantined"], 0);
    let made = field.release(WEEK, "out");
    assert!(!made.contains("slips"), "{made}");
    assert!(!holds(&field.path("desk"), b"used/") && !holds(&field.path("desk"), b"slips/"));
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let field = Field::new();
    support::begun::desk().lay_out(&field);
    let plain = mission(4, true);
    let build = ["kit", "build", "mission.toml", "--to", "mission.kit"];
    let with_sheet = [&build[..], &["--slips", "slips.html"]].concat();
    for wrong in [
        "admission = \"slips\"",
        "slips = 400",
        "admission = \"slips\"\nslips = 0",
        "admission = \"slips\"\nslips = 100001",
        "admission = \"roster\"\nslips = 400",
    ] {
        field.write(
            "mission.toml",
            &plain.replace("practice = true", &format!("practice = true\n{wrong}")),
        );
        let said = field.exits("desk", &with_sheet, 1);
        assert!(
            said.contains("mission.toml:") && said.contains("slips"),
            "{wrong}: {said}"
        );
    }
    field.write("mission.toml", &plain);
    assert!(
        field
            .exits("desk", &with_sheet, 1)
            .contains("asks for no slips")
    );
    field.write("mission.toml", &asking(&plain));
    assert!(field.exits("desk", &build, 1).contains("--slips FILE.html"));
    assert!(!field.path("mission.kit").exists() && !field.path("slips.html").exists());
    field.ok("desk", &with_sheet);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    field.write("forms.csv", &forms(&field, "2026-11-11", &[("A1", 1)]));
    let said = field.exits("laptop", &["laptop", "transcribe", "forms.csv"], 1);
    assert!(said.contains("forms on paper have none"), "{said}");
}
