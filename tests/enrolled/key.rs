//! The signing key of a laptop: what it is in and what it is not, and the way on where it is lost.

use std::fs;
use std::path::{Path, PathBuf};

use standeasy::bundle::{Bundle, HEADER_BYTES};
use standeasy::checkin::response::Content;
use standeasy::hex;
use standeasy::seal::{ENVELOPE_BYTES, Envelope, Identity, open};
use standeasy::secret::Secret;

use crate::support::{Field, PASSPHRASE, files_below};
use crate::{enrol, field, intake, keys, pack_more, packed, text};

#[test]
fn the_signing_key_stands_in_nothing_that_leaves_the_laptop() {
    let field = field(true);
    let bundle = packed(&field, "laptop");
    enrol(&field, "laptop");
    field.take_in(&bundle);
    field.ok("laptop", &["laptop", "sample", "--to", "sample.age"]);
    let [key] = keys(&field, "laptop").try_into().unwrap();
    let digits = fs::read_to_string(&key).unwrap();
    let seed: [u8; 32] = hex::decode(digits.trim()).unwrap();
    let forms = [digits.trim().to_uppercase(), digits.trim().to_owned()];
    let mut needles = forms.map(String::into_bytes).to_vec();
    needles.push(seed.to_vec());
    let holds = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        let is_in = |needle: &Vec<u8>| bytes.windows(needle.len()).any(|one| one == needle);
        needles.iter().any(is_in)
    };
    assert!(holds(&key), "the search would find it");
    let searched = files_below(&field.path("")).into_iter();
    let found: Vec<PathBuf> = searched.filter(|path| holds(path)).collect();
    assert_eq!(found, [key]);
}

/// What the records of a bundle hold but for the kit and the random number, sorted.
fn contents(field: &Field, bundle: &str) -> Vec<Vec<u8>> {
    let file = fs::read(field.path("desk/officer/identity.age")).unwrap();
    let identity = Identity::unlock(&file, &Secret::from(PASSPHRASE.to_owned())).unwrap();
    let read = Bundle::read(&fs::read(field.path(bundle)).unwrap()).unwrap();
    let entries = read.bundle.entries.iter();
    let mut all: Vec<Vec<u8>> = entries
        .map(|entry| {
            let envelope = Envelope::from_bytes(entry.envelope.as_slice()).unwrap();
            let plain = open(&envelope, &identity).unwrap();
            match Content::read(&plain).unwrap() {
                Content::Response(_) => plain.expose()[49..].to_vec(),
                Content::Decoy => plain.expose().to_vec(),
            }
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_record_is_the_same_whether_its_laptop_is_enrolled_or_not() {
    let made = [true, false].map(|enrolled| {
        let field = field(enrolled);
        let bundle = packed(&field, "laptop");
        let length = fs::metadata(field.path(&bundle)).unwrap().len();
        (contents(&field, &bundle), length)
    });
    assert_eq!(made[0].0, made[1].0);
    assert_eq!(made[0].1, made[1].1 + 96);
    assert_eq!(
        made[1].1,
        (HEADER_BYTES + 64 * (16 + ENVELOPE_BYTES) + 32) as u64
    );
}

#[test]
fn the_same_kit_again_keeps_the_key_and_another_kit_has_another() {
    let field = field(true);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    let [before] = keys(&field, "laptop").try_into().unwrap();
    let digits = fs::read(&before).unwrap();
    private(&before);
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    assert_eq!(fs::read(&before).unwrap(), digits);
    // Cut off after the key and before the kit.
    fs::remove_file(field.path("laptop/laptop/mission.kit")).unwrap();
    field.ok("laptop", &["laptop", "install", "mission.kit"]);
    assert_eq!(keys(&field, "laptop"), std::slice::from_ref(&before));
    assert_eq!(fs::read(&before).unwrap(), digits);
    let other = text(true).replace("\"field\"", "\"other\"");
    field.write("other.toml", &other);
    field.ok("desk", &["kit", "build", "other.toml", "--to", "other.kit"]);
    field.ok("laptop", &["laptop", "install", "other.kit"]);
    let [after] = keys(&field, "laptop").try_into().unwrap();
    assert_ne!(after, before);
    assert_ne!(fs::read(&after).unwrap(), digits);
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(not(unix))]
fn private(_: &Path) {}

#[test]
fn a_lost_or_damaged_key_is_told_and_the_same_kit_brings_a_new_one_and_loses_no_record() {
    for is_lost in [true, false] {
        let field = field(true);
        let bundle = packed(&field, "laptop");
        let before = enrol(&field, "laptop");
        field.take_in(&bundle);
        let [key] = keys(&field, "laptop").try_into().unwrap();
        match is_lost {
            true => fs::remove_file(&key).unwrap(),
            false => fs::write(&key, "0123").unwrap(),
        }
        let pack = ["laptop", "pack", "--to", "second.bundle"];
        let said = field.exits("laptop", &pack, 1);
        assert!(
            said.contains("signing key") && said.contains("same kit"),
            "{said}"
        );
        assert!(!field.path("second.bundle").exists());
        let status = field.ok("laptop", &["laptop", "status"]);
        assert!(status.contains("signing key is gone"), "{status}");
        assert!(status.contains("about 65"), "{status}");
        let looked = field.exits("laptop", &["verify", "--json"], 1);
        assert!(
            looked.contains("signing key of this laptop is gone"),
            "{looked}"
        );
        let _ = fs::remove_file(&key);
        field.ok("laptop", &["laptop", "install", "mission.kit"]);
        pack_more(&field, "laptop", "second.bundle");
        assert_eq!(
            intake(&field, &["second.bundle"], 1)["bundles"][0]["state"],
            "apart"
        );
        assert_ne!(enrol(&field, "laptop"), before);
        assert_eq!(intake(&field, &["--apart"], 0)["campaign_about"], 80);
    }
}
