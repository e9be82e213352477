//! A disk that writes down, in their order, each block that is written to it and each flush.
//!
//! It is one file of a file system in user space, read and written past the system's own cache.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, UNIX_EPOCH};

use fuser::{
    BackgroundSession, Config, Errno, FileAttr, FileHandle, FileType, Filesystem, FopenFlags,
    Generation, INodeNo, LockOwner, OpenFlags, ReplyAttr, ReplyData, ReplyEmpty, ReplyEntry,
    ReplyOpen, ReplyWrite, Request, WriteFlags,
};

const NAME: &str = "image";
const FILE: INodeNo = INodeNo(2);
const FOR_EVER: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(30);

/// What reached the disk.
pub enum Event {
    /// Some bytes at a place; lost in a power cut unless a flush followed.
    Write { at: usize, bytes: Vec<u8> },
    /// All writes before are durable.
    Flush,
}

/// A disk as it was at the start, and all that reached it since.
pub struct Recording {
    pub start: Vec<u8>,
    pub events: Vec<Event>,
}

impl Recording {
    pub fn flushes(&self) -> usize {
        let is_flush = |event: &&Event| matches!(event, Event::Flush);
        self.events.iter().filter(is_flush).count()
    }

    pub fn writes(&self) -> usize {
        self.events.len() - self.flushes()
    }
}

/// The disk while it records.
pub struct Recorder {
    folder: tempfile::TempDir,
    start: Vec<u8>,
    state: Arc<Mutex<State>>,
    session: BackgroundSession,
}

struct State {
    content: Vec<u8>,
    events: Vec<Event>,
}

impl Recorder {
    pub fn new(start: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let state = Arc::new(Mutex::new(State {
            content: start.to_vec(),
            events: Vec::new(),
        }));
        let disk = Disk(Arc::clone(&state));
        let session = fuser::spawn_mount(disk, folder.path(), &Config::default()).unwrap();
        Self {
            folder,
            start: start.to_vec(),
            state,
            session,
        }
    }

    pub fn image(&self) -> PathBuf {
        self.folder.path().join(NAME)
    }

    pub fn events(&self) -> usize {
        self.state.lock().unwrap().events.len()
    }

    /// Takes the disk away. A loop device lets go of its file a moment after it was told to, and
    /// until then the system calls the disk busy, so this asks again for up to half a minute.
    pub fn finish(self) -> Recording {
        let is_gone = || {
            let outcome = Command::new("umount").arg(self.folder.path()).output();
            outcome.is_ok_and(|output| output.status.success())
        };
        let until = Instant::now() + PATIENCE;
        while !is_gone() {
            assert!(Instant::now() < until, "the recorded disk stays busy");
            std::thread::sleep(Duration::from_millis(50));
        }
        self.session.join().unwrap();
        let events = std::mem::take(&mut self.state.lock().unwrap().events);
        Recording {
            start: self.start,
            events,
        }
    }
}

struct Disk(Arc<Mutex<State>>);

impl Disk {
    fn attributes(&self, ino: INodeNo) -> FileAttr {
        let is_file = ino == FILE;
        let size = self.0.lock().unwrap().content.len() as u64;
        FileAttr {
            ino,
            size: if is_file { size } else { 0 },
            blocks: size / 512,
            atime: UNIX_EPOCH,
            mtime: UNIX_EPOCH,
            ctime: UNIX_EPOCH,
            crtime: UNIX_EPOCH,
            kind: if is_file {
                FileType::RegularFile
            } else {
                FileType::Directory
            },
            perm: 0o700,
            nlink: 1,
            uid: 0,
            gid: 0,
            rdev: 0,
            blksize: 4096,
            flags: 0,
        }
    }
}

impl Filesystem for Disk {
    fn lookup(&self, _: &Request, _: INodeNo, name: &OsStr, reply: ReplyEntry) {
        if name == NAME {
            reply.entry(&FOR_EVER, &self.attributes(FILE), Generation(0));
        } else {
            reply.error(Errno::ENOENT);
        }
    }

    fn getattr(&self, _: &Request, ino: INodeNo, _: Option<FileHandle>, reply: ReplyAttr) {
        reply.attr(&FOR_EVER, &self.attributes(ino));
    }

    fn open(&self, _: &Request, _: INodeNo, _: OpenFlags, reply: ReplyOpen) {
        reply.opened(FileHandle(0), FopenFlags::FOPEN_DIRECT_IO);
    }

    fn read(
        &self,
        _: &Request,
        _: INodeNo,
        _: FileHandle,
        offset: u64,
        size: u32,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyData,
    ) {
        let content = &self.0.lock().unwrap().content;
        let start = content.len().min(offset as usize);
        let end = content.len().min(start + size as usize);
        reply.data(&content[start..end]);
    }

    fn write(
        &self,
        _: &Request,
        _: INodeNo,
        _: FileHandle,
        offset: u64,
        data: &[u8],
        _: WriteFlags,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyWrite,
    ) {
        let mut state = self.0.lock().unwrap();
        let at = offset as usize;
        let Some(place) = state.content.get_mut(at..at + data.len()) else {
            return reply.error(Errno::ENOSPC);
        };
        place.copy_from_slice(data);
        state.events.push(Event::Write {
            at,
            bytes: data.to_vec(),
        });
        reply.written(data.len() as u32);
    }

    fn fsync(&self, _: &Request, _: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        self.0.lock().unwrap().events.push(Event::Flush);
        reply.ok();
    }
}
