//! Sealing and opening, against the curve and the cipher alone, and against the `age` command.

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use rayon::prelude::*;
use standeasy::checkin::Answer;
use standeasy::checkin::sheets::Sheets;
use standeasy::questionnaire::library;
use standeasy::seal::{self, Identity, Recipient};
use standeasy::secret::Secret;
use standeasy::tabulate::Tabulator;
use x25519_dalek::{PublicKey, StaticSecret};

use crate::counting::UNITS;
use crate::measure::{paired, peer, timed};
use crate::table::{Goal, Table, megabytes, time};

const RECORD: usize = 480;
const CHUNK: usize = 64 * 1024;
const ARCHIVE: usize = 32 << 20;

pub fn rows(table: &mut Table) {
    if table.wants("seal") {
        sealing(table);
    }
    if table.wants("open") {
        opening(table);
        on_all_processors(table);
        a_process_a_record(table);
        with_pyrage(table);
    }
    if table.wants("archive") {
        archive(table);
    }
}

fn cipher() -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(&[7; 32].into())
}

fn encrypt(plain: &[u8]) -> Vec<u8> {
    cipher().encrypt(&Nonce::default(), plain).unwrap()
}

fn sealing(table: &mut Table) {
    let identity = Identity::generate();
    let recipients = [identity.recipient()];
    let officer = PublicKey::from(&StaticSecret::from([9; 32]));
    let (plain, record) = (vec![1; RECORD], Secret::new(vec![1; RECORD]));
    let pair = paired(
        (41, 100),
        || {
            let ephemeral = StaticSecret::from(rand::random::<[u8; 32]>());
            black_box(PublicKey::from(&ephemeral));
            black_box(ephemeral.diffie_hellman(&officer));
            black_box(encrypt(&plain));
        },
        || drop(black_box(seal::seal(&record, &recipients).unwrap())),
    );
    let times = (time(pair.limit), time(pair.ours));
    let what = "seal a record, to keygen + DH + ChaCha20";
    table.row(
        what,
        (&times.0, &times.1),
        pair.ratio,
        "x",
        Goal::Most(1.15),
    );
}

fn opening(table: &mut Table) {
    let identity = Identity::generate();
    let record = Secret::new(vec![1; RECORD]);
    let sealed = seal::seal(&record, &[identity.recipient()]).unwrap();
    let secret = StaticSecret::from([9; 32]);
    let share = PublicKey::from(&StaticSecret::from([8; 32]));
    let pair = paired(
        (41, 100),
        || drop(black_box(secret.diffie_hellman(&share))),
        || drop(black_box(seal::open(&sealed, &identity).unwrap())),
    );
    let times = (time(pair.limit), time(pair.ours));
    table.row(
        "open a record, to one DH",
        (&times.0, &times.1),
        pair.ratio,
        "x",
        Goal::Most(1.25),
    );
}

fn on_all_processors(table: &mut Table) {
    let what = "open 4,000 records on two threads, to one";
    if std::thread::available_parallelism().map_or(1, usize::from) < 2 {
        return table.skipped(what, "there is one processor");
    }
    let identity = Identity::generate();
    let record = Secret::new(vec![1; RECORD]);
    let sealed: Vec<_> = (0..4000)
        .map(|_| seal::seal(&record, &[identity.recipient()]).unwrap())
        .collect();
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(2)
        .build()
        .unwrap();
    let pair = paired(
        (11, 1),
        || {
            pool.install(|| {
                sealed
                    .par_iter()
                    .for_each(|one| drop(seal::open(one, &identity).unwrap()));
            });
        },
        || {
            sealed
                .iter()
                .for_each(|one| drop(seal::open(one, &identity).unwrap()))
        },
    );
    let times = (time(pair.ours), time(pair.limit));
    table.row(
        what,
        (&times.0, &times.1),
        pair.ratio,
        "x",
        Goal::Least(1.6),
    );
}

/// A key of the `age` command's own in a file, and whom to seal to for it; `None` without `age`.
fn age_key(file: &Path) -> Option<Recipient> {
    let made = Command::new("age-keygen").arg("-o").arg(file).output();
    made.ok().filter(|output| output.status.success())?;
    let text = std::fs::read_to_string(file).unwrap();
    let mut lines = text.lines();
    let recipient = lines.find_map(|line| line.strip_prefix("# public key: "));
    Some(recipient.unwrap().trim().parse().unwrap())
}

/// What a user would take instead: the `age` command for every record.
fn a_process_a_record(table: &mut Table) {
    let what = "open records, to a process of `age` for each";
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    let Some(recipient) = age_key(&key) else {
        return table.skipped(what, "the age command is not installed");
    };
    let record = Secret::new(vec![1; RECORD]);
    let sealed = seal::seal_block(&record, &[recipient]).unwrap();
    let file = folder.path().join("record.age");
    std::fs::write(&file, &sealed).unwrap();
    let identity = Identity::generate();
    let ours = seal::seal(&record, &[identity.recipient()]).unwrap();
    let pair = paired(
        (11, 10),
        || drop(black_box(seal::open(&ours, &identity).unwrap())),
        || {
            let mut age = Command::new("age");
            let output = age
                .arg("-d")
                .arg("-i")
                .arg(&key)
                .arg(&file)
                .output()
                .unwrap();
            assert!(output.status.success());
        },
    );
    let times = (time(pair.ours), time(pair.limit));
    table.row(
        what,
        (&times.0, &times.1),
        pair.ratio,
        "x",
        Goal::Least(40.0),
    );
}

/// What a user would write instead: a script that opens with pyrage and counts with pandas.
fn with_pyrage(table: &mut Table) {
    const RECORDS: usize = 2000;
    let what = "open 2,000 records and count, to pyrage + pandas";
    let folder = tempfile::tempdir().unwrap();
    let Some(recipient) = age_key(&folder.path().join("key")) else {
        return table.skipped(what, "the age command is not installed");
    };
    let recipients = [recipient];
    let identity = Identity::generate();
    let mut sealed = Vec::new();
    for number in 0..RECORDS {
        let mut plain = vec![0; RECORD];
        plain[0] = u8::try_from(number % UNITS).unwrap();
        for (item, answer) in plain[1..7].iter_mut().enumerate() {
            *answer = u8::try_from(number.wrapping_mul(2_654_435_761) >> (item * 3) & 3).unwrap();
        }
        let plain = Secret::new(plain);
        let file = folder.path().join(format!("{number}.age"));
        std::fs::write(file, seal::seal_block(&plain, &recipients).unwrap()).unwrap();
        sealed.push(seal::seal(&plain, &[identity.recipient()]).unwrap());
    }
    let Some(said) = peer("open_pyrage", &[folder.path().as_os_str()]) else {
        return table.skipped(what, "python3 with pyrage and pandas is not installed");
    };
    let seconds: f64 = said.trim().parse().unwrap();
    let questionnaire = library::find("pulse-6").unwrap();
    let tree = crate::counting::tree();
    let ours = timed(3, &mut || {
        let opened: Vec<Secret> = sealed
            .par_iter()
            .map(|one| seal::open(one, &identity).unwrap())
            .collect();
        let mut units: Vec<Sheets> = (0..UNITS).map(|_| Sheets::new(6)).collect();
        for one in &opened {
            let bytes = one.expose();
            let answers: Vec<Answer> = bytes[1..7].iter().map(|a| Answer::Option(*a)).collect();
            units[usize::from(bytes[0])].push(&answers);
        }
        let mut tabulator = Tabulator::new(&questionnaire, &tree);
        for (unit, sheets) in units.iter().enumerate() {
            tabulator.add(unit + 1, sheets.as_bytes());
        }
        drop(black_box(tabulator.finish()));
    });
    let theirs = time(Duration::from_secs_f64(seconds));
    let ratio = seconds / ours.as_secs_f64();
    table.row(what, (&theirs, &time(ours)), ratio, "x", Goal::Least(4.0));
}

fn archive(table: &mut Table) {
    let identity = Identity::generate();
    let plain = vec![3; ARCHIVE];
    let block = Secret::new(plain.clone());
    let cipher = cipher();
    let recipients = [identity.recipient()];
    // Both end with all that is sealed in memory, in room that was made for it at once.
    let chunks = || {
        let mut sealed = Vec::with_capacity(plain.len() + plain.len() / CHUNK * 16);
        for chunk in plain.chunks(CHUNK) {
            sealed.extend_from_slice(&cipher.encrypt(&Nonce::default(), chunk).unwrap());
        }
        drop(black_box(sealed));
    };
    let pair = paired((21, 1), chunks, || {
        drop(black_box(seal::seal_block(&block, &recipients).unwrap()));
    });
    let times = (time(pair.limit), time(pair.ours));
    let what = format!("archive: seal {}, to ChaCha20", megabytes(ARCHIVE as u64));
    table.row(
        &what,
        (&times.0, &times.1),
        pair.ratio,
        "x",
        Goal::Most(1.25),
    );
    let sealed = seal::seal_block(&block, &[identity.recipient()]).unwrap();
    let start = Instant::now();
    drop(black_box(seal::open_block(&sealed, &identity).unwrap()));
    let first = start.elapsed();
    let again = timed(3, &mut || {
        drop(black_box(seal::open_block(&sealed, &identity).unwrap()))
    });
    let rate = ARCHIVE as f64 / 1e6 / again.min(first).as_secs_f64();
    let what = format!("archive: open {}", megabytes(ARCHIVE as u64));
    table.row(&what, ("", &time(again)), rate, "MB/s", Goal::None);
}
