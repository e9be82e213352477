//! What `kit show` prints.
