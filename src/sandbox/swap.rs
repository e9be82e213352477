//! Whether the system may write memory to a disk as it is.

use std::fs;
use std::os::linux::fs::MetadataExt;
use std::path::Path;

use super::Swap;

/// Devices that stand on each other: a partition on a volume on an encrypted disk.
const DEEPEST: usize = 8;

/// The swap that is in use now.
pub(super) fn look() -> Swap {
    // Without the file there is no swap in this kernel.
    judge(
        &fs::read_to_string("/proc/swaps").unwrap_or_default(),
        &is_covered,
    )
}

/// What the system's table of swap says, by its own words for each place.
fn judge(table: &str, is_covered: &dyn Fn(&str) -> bool) -> Swap {
    let mut places = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next());
    let mut swap = Swap::None;
    places.any(|place| {
        let is_open = !is_covered(place);
        swap = if is_open { Swap::Open } else { Swap::Encrypted };
        is_open
    });
    swap
}

/// Whether a swap file or partition lies on an encrypted disk or in memory. What cannot be found
/// out is taken to be open.
fn is_covered(place: &str) -> bool {
    let path = place.replace("\\040", " ");
    let Ok(found) = fs::metadata(&path) else {
        return false;
    };
    let device = match found.st_rdev() {
        0 => found.st_dev(),
        device => device,
    };
    let (major, minor) = (libc::major(device), libc::minor(device));
    is_encrypted(
        &Path::new("/sys/dev/block").join(format!("{major}:{minor}")),
        DEEPEST,
    )
}

/// Whether a block device, by its folder of the system, is encrypted by dm-crypt, or is made of
/// such alone; one in memory is as good.
fn is_encrypted(device: &Path, depth: usize) -> bool {
    let told = |name: &str| fs::read_to_string(device.join(name)).unwrap_or_default();
    if told("dm/uuid").starts_with("CRYPT-") || told("backing_dev").trim() == "none" {
        return true;
    }
    let Ok(below) = fs::read_dir(device.join("slaves")) else {
        return false;
    };
    let below: Vec<_> = below.flatten().map(|entry| entry.path()).collect();
    depth > 0 && !below.is_empty() && below.iter().all(|one| is_encrypted(one, depth - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "Filename\tType\tSize\tUsed\tPriority\n";

    #[test]
    fn one_open_place_makes_the_swap_open() {
        let covered = |place: &str| place == "/dev/dm-1";
        let judged = |places: &[&str]| {
            let lines = places
                .iter()
                .map(|place| format!("{place} partition 1 0 -2\n"));
            judge(&(HEAD.to_owned() + &lines.collect::<String>()), &covered)
        };
        assert_eq!(judged(&[]), Swap::None);
        assert_eq!(judged(&["/dev/dm-1"]), Swap::Encrypted);
        assert_eq!(judged(&["/dev/dm-1", "/dev/sda2"]), Swap::Open);
        assert_eq!(judged(&["/swap file", "/dev/dm-1"]), Swap::Open);
        assert_eq!(judge("", &covered), Swap::None);
    }

    #[test]
    fn a_volume_is_as_encrypted_as_what_it_stands_on() {
        let folder = tempfile::tempdir().unwrap();
        let device = |name: &str, uuid: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.join("dm")).unwrap();
            fs::create_dir_all(path.join("slaves")).unwrap();
            fs::write(path.join("dm/uuid"), uuid).unwrap();
            path
        };
        let crypt = device("dm-0", "CRYPT-LUKS2-x\n");
        let bare = device("sda", "");
        let on = |name: &str, below: &[&std::path::PathBuf]| {
            let path = device(name, "LVM-x\n");
            for (number, one) in below.iter().enumerate() {
                std::os::unix::fs::symlink(one, path.join(format!("slaves/{number}"))).unwrap();
            }
            path
        };
        assert!(is_encrypted(&crypt, DEEPEST));
        assert!(!is_encrypted(&bare, DEEPEST));
        assert!(is_encrypted(&on("dm-1", &[&crypt]), DEEPEST));
        assert!(!is_encrypted(&on("dm-2", &[&crypt, &bare]), DEEPEST));
        let round = on("dm-3", &[]);
        std::os::unix::fs::symlink(&round, round.join("slaves/0")).unwrap();
        assert!(!is_encrypted(&round, DEEPEST));
        let compressed = device("zram0", "");
        fs::write(compressed.join("backing_dev"), "none\n").unwrap();
        assert!(is_encrypted(&compressed, DEEPEST));
    }
}
