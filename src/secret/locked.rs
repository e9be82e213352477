//! A page of memory for what must not reach a swap file.

use std::fmt;
use std::ops::{Deref, DerefMut};

use region::LockGuard;
use zeroize::Zeroize;

/// The largest page of the systems this program runs on, in bytes: two of these never share
/// one, so that unlocking one never unlocks another.
const PAGE: usize = 16 * 1024;

#[repr(align(16384))]
struct Page([u8; PAGE]);

/// Up to 16 KiB on a page of their own, wiped when dropped and, where the system allows it,
/// never written to swap. Systems let an ordinary user lock little; a few of these fit.
pub struct Locked {
    // Goes first: a page is unlocked while it is still ours.
    lock: Option<LockGuard>,
    page: Box<Page>,
    used: usize,
}

impl Locked {
    /// Zeros: `length` of them, or as many as fit.
    pub fn new(length: usize) -> Self {
        let page = Box::new(Page([0; PAGE]));
        Self {
            lock: region::lock(page.0.as_ptr(), PAGE).ok(),
            page,
            used: length.min(PAGE),
        }
    }

    /// Whether the system keeps it out of swap.
    pub fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    /// The same bytes on another page.
    pub(crate) fn copied(&self) -> Self {
        let mut copy = Self::new(self.len());
        copy.copy_from_slice(self);
        copy
    }

    /// Appends bytes, if they fit.
    pub(super) fn push(&mut self, bytes: &[u8]) -> bool {
        let end = self.used + bytes.len();
        let Some(room) = self.page.0.get_mut(self.used..end) else {
            return false;
        };
        room.copy_from_slice(bytes);
        self.used = end;
        true
    }

    /// Wipes all but the first bytes.
    pub(super) fn truncate(&mut self, length: usize) {
        if let Some(tail) = self.page.0.get_mut(length..) {
            tail.zeroize();
        }
        self.used = self.used.min(length);
    }
}

impl Deref for Locked {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.page.0.get(..self.used).unwrap_or_default()
    }
}

impl DerefMut for Locked {
    fn deref_mut(&mut self) -> &mut [u8] {
        self.page.0.get_mut(..self.used).unwrap_or_default()
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        self.page.0.zeroize();
    }
}

impl fmt::Debug for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
