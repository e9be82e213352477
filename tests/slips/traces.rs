//! What is left afterwards: nothing that leads from a record to a slip or to another record of it.

use std::fs;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use standeasy::bundle::Bundle;
use standeasy::checkin::response::{Content, Response};
use standeasy::hex;
use standeasy::seal::{Envelope, Identity, open};
use standeasy::secret::Secret;
use standeasy::slip::{Code, Mark};

use super::support::PASSPHRASE;
use super::{NEXT, Scene, WEEK, aside, holds};

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
