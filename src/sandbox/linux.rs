//! Landlock, seccomp and the limits of a process, on Linux.
//!
//! Errors are not told from here: where the kernel lacks one of these, the attempts in
//! [`look`](super::look) find it open, and that is what a person is shown.

use std::collections::BTreeMap;
use std::path::Path;

use landlock::{
    ABI, Access, AccessFs, AccessNet, BitFlags, Ruleset, RulesetAttr, RulesetCreatedAttr,
    RulesetError, Scope, path_beneath_rules,
};
use rustix::process::{
    DumpableBehavior, Resource, Rlimit, Signal, dumpable_behavior, getppid, getrlimit,
    set_dumpable_behavior, set_parent_process_death_signal, setrlimit,
};
use seccompiler::{
    SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    apply_filter,
};

/// The newest rules of Landlock this program knows; an older kernel enforces what it has.
const RULES: ABI = ABI::V6;

/// What everybody may read: the terminal, and what time zone the laptop is in.
const READABLE: [&str; 2] = ["/etc/localtime", "/usr/share/zoneinfo"];
const TERMINALS: [&str; 3] = ["/dev/tty", "/dev/pts", "/dev/null"];

/// System calls that a check-in never needs: new sockets, other programs, other processes'
/// memory, and the ring that would do any of these past this list.
const FORBIDDEN: [libc::c_long; 9] = [
    libc::SYS_socket,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_io_uring_setup,
    libc::SYS_bpf,
];

/// Writes to a terminal as if its person had typed it.
const TYPING: [u64; 2] = [libc::TIOCSTI, 0x541C];

/// No core on a disk; no other program of the same user may look into this process.
pub(super) fn keep_memory() {
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    // What was not accepted is found open afterwards.
    let _ = setrlimit(Resource::Core, none);
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Whether both hold.
pub(super) fn is_memory_kept() -> bool {
    let no_core = getrlimit(Resource::Core).current == Some(0);
    no_core && matches!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable))
}

/// TERM comes when the parent ends, and its handler leaves the terminal wiped.
pub(super) fn end_with_parent(parent: Option<&str>) -> bool {
    // Where it was not accepted, a killed parent leaves a check-in that goes on: no harm.
    let _ = set_parent_process_death_signal(Some(Signal::TERM));
    let now = getppid().map(|pid| pid.as_raw_nonzero().get().to_string());
    // It may have ended before the signal was asked for.
    parent.is_none() || now.as_deref() == parent
}

/// Closes every file but those below the folders, and every port.
pub(super) fn keep_to(folders: &[&Path]) {
    // What was not accepted is found open afterwards.
    let _ = restrict(folders);
}

fn restrict(folders: &[&Path]) -> Result<(), RulesetError> {
    let all = AccessFs::from_all(RULES) & !BitFlags::from(AccessFs::Execute);
    let terminal = AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::IoctlDev;
    Ruleset::default()
        .handle_access(AccessFs::from_all(RULES))?
        .handle_access(AccessNet::from_all(RULES))?
        .scope(Scope::from_all(RULES))?
        .create()?
        .add_rules(path_beneath_rules(folders, all))?
        .add_rules(path_beneath_rules(
            READABLE,
            AccessFs::from_read(RULES) & all,
        ))?
        .add_rules(path_beneath_rules(TERMINALS, terminal))?
        .restrict_self()?;
    Ok(())
}

/// Denies the forbidden system calls with the error that a missing right gives.
pub(super) fn forbid_calls() {
    if let Some(program) = calls() {
        // What was not accepted is found open afterwards.
        let _ = apply_filter(&program);
    }
}

fn calls() -> Option<seccompiler::BpfProgram> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        FORBIDDEN.iter().map(|call| (*call, Vec::new())).collect();
    let typing = TYPING.iter().map(|request| {
        let is_it = SeccompCondition::new(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, *request);
        SeccompRule::new(vec![is_it.ok()?]).ok()
    });
    rules.insert(libc::SYS_ioctl, typing.collect::<Option<_>>()?);
    let denied = SeccompAction::Errno(u32::try_from(libc::EPERM).ok()?);
    let machine = std::env::consts::ARCH.try_into().ok()?;
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, denied, machine).ok()?;
    filter.try_into().ok()
}
