#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| standeasy_fuzz::hold("laptop", bytes));
