//! How a hostile file is made: copied, or by a recipe of a few lines.
//!
//! `N x TEXT` writes a text N times, with `\n`, `\r`, `\t`, `\\`, `\s` (a blank), `\xNN` for a
//! byte and `\u{N}` for a character; `N n TEXT` is the same with `{}` as the number of the time,
//! from 0; `hole N` is N bytes of nothing; `fifo`, `folder`, `device`,
//! `link` and `link to nothing` make what is no file to be read.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

/// Makes the file of a case at a place.
pub fn make(case: &Path, place: &Path) {
    if case.extension().is_none_or(|end| end != "recipe") {
        fs::copy(case, place).unwrap();
        return;
    }
    let text = fs::read_to_string(case).unwrap();
    match text.trim_end() {
        "fifo" => assert!(
            Command::new("mkfifo")
                .arg(place)
                .status()
                .unwrap()
                .success()
        ),
        "folder" => fs::create_dir(place).unwrap(),
        "device" => symlink("/dev/zero", place).unwrap(),
        "link" => {
            let target = place.with_extension("target");
            fs::write(&target, "id = \"linked\"\n").unwrap();
            symlink(target, place).unwrap();
        }
        "link to nothing" => symlink("/nowhere/at/all", place).unwrap(),
        _ => write(&text, place),
    }
}

/// Takes away what was made.
pub fn remove(place: &Path) {
    let _ = fs::remove_file(place.with_extension("target"));
    if fs::remove_file(place).is_err() {
        fs::remove_dir(place).unwrap();
    }
}

fn write(text: &str, place: &Path) {
    let mut file = File::create(place).unwrap();
    file.set_permissions(fs::Permissions::from_mode(0o600))
        .unwrap();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(length) = line.strip_prefix("hole ") {
            let end = file.seek(SeekFrom::End(length.parse().unwrap())).unwrap();
            file.set_len(end).unwrap();
            continue;
        }
        if let Some((count, piece)) = line.split_once(" n ") {
            let piece = String::from_utf8(unescaped(piece)).unwrap();
            let numbered = (0..count.parse::<u32>().unwrap())
                .map(|number| piece.replace("{}", &number.to_string()));
            file.write_all(numbered.collect::<String>().as_bytes())
                .unwrap();
            continue;
        }
        let (count, piece) = line.split_once(" x ").unwrap();
        let piece = unescaped(piece);
        file.write_all(&piece.repeat(count.parse().unwrap()))
            .unwrap();
    }
}

fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (c, rest.clone().next()) {
            ('\\', Some('x')) => {
                let digits: String = rest.by_ref().skip(1).take(2).collect();
                bytes.push(u8::from_str_radix(&digits, 16).unwrap());
            }
            ('\\', Some('u')) => {
                let digits: String = rest.by_ref().skip(2).take_while(|c| *c != '}').collect();
                let code = u32::from_str_radix(&digits, 16).unwrap();
                let c = char::from_u32(code).unwrap();
                bytes.extend(c.encode_utf8(&mut [0; 4]).bytes());
            }
            ('\\', Some(other)) => {
                rest.next();
                bytes.push(match other {
                    'n' => b'\n',
                    'r' => b'\r',
                    't' => b'\t',
                    's' => b' ',
                    '\\' => b'\\',
                    other => panic!("no escape: {other}"),
                });
            }
            (c, _) => bytes.extend(c.encode_utf8(&mut [0; 4]).bytes()),
        }
    }
    bytes
}
