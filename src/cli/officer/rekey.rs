//! `standeasy officer rekey`: everything of a desk sealed to a new key, or to another backup.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::keys::{self, Wish};
use crate::cli::ask;
use crate::cli::columns::labelled;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::rekey::Renewal;
use crate::desk::{DeskError, Home};
use crate::finding::text;
use crate::seal::SealError;
use crate::secret::Secret;
use crate::tell;

#[derive(Debug, Args)]
pub(in crate::cli) struct Rekey {
    // Read after the arguments: what is wrong with them is shown, and this may be a secret key.
    /// Keep the desk's own key, and seal to this backup key: its `age1…` public key.
    #[arg(long, value_name = "age1…", conflicts_with = "backup_to")]
    backup: Option<String>,
    /// Keep the desk's own key, and make a backup key, written to a file for the safe.
    #[arg(long, value_name = "FILE")]
    backup_to: Option<PathBuf>,
    /// Read the backup key's passphrase from the first line of a file.
    #[arg(long, value_name = "PATH", requires = "backup_to")]
    backup_passphrase_file: Option<PathBuf>,
    /// Read the present passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
    /// Read the new key's passphrase from the first line of a file.
    #[arg(long, value_name = "PATH", conflicts_with_all = ["backup", "backup_to"])]
    new_passphrase_file: Option<PathBuf>,
}

impl Rekey {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        let mut desk = Desk::open(home)?;
        let wish = keys::asked(self.backup.as_deref(), self.backup_to.as_deref())?;
        let prompt = tell!(words, "keys-ask-former") + " ";
        let present = ask::existing_at(self.passphrase_file.as_ref(), &prompt)?;
        // Before a new one is asked for, so that a slip is told at once.
        if let Err(error) = desk.unlock(&present).map(drop) {
            return self.was_done(&mut desk, error, home, output);
        }
        match &wish {
            Some(wish) => self.reserve(&mut desk, &present, wish, output),
            None => {
                let new = ask::new(self.new_passphrase_file.as_deref(), output)?;
                let done = desk.rekey(&present, &Renewal::Own { passphrase: &new })?;
                tell_own(&done.recipient, home, output)
            }
        }
    }

    /// A script that was cut off after the new key had become the desk's gives the former
    /// passphrase once more: then there is nothing left to do.
    fn was_done(
        &self,
        desk: &mut Desk,
        error: DeskError,
        home: &Home,
        output: &Output,
    ) -> Result<ExitCode, Failure> {
        let is_slip = matches!(error, DeskError::Seal(SealError::WrongPassphrase));
        if let (true, true, Some(file)) =
            (is_slip, desk.has_former_key(), &self.new_passphrase_file)
        {
            let new = ask::new(Some(file), output)?;
            if desk.unlock(&new).is_ok() {
                return tell_own(desk.recipient(), home, output);
            }
        }
        Err(error.into())
    }

    fn reserve(
        &self,
        desk: &mut Desk,
        present: &Secret,
        wish: &Wish,
        output: &Output,
    ) -> Result<ExitCode, Failure> {
        let words = output.words();
        let passphrase = wish.passphrase(self.backup_passphrase_file.as_deref(), words, output)?;
        let done = desk.rekey(present, &Renewal::Backup(wish.backup(passphrase.as_ref())))?;
        let backup = done.backup.map(|key| key.to_string()).unwrap_or_default();
        output.result(&tell!(words, "keys-rekeyed-backup"))?;
        output.result(&labelled(&[(tell!(words, "label-backup"), backup)]))?;
        keys::tell_sample(wish, &desk.sample(), words, output)?;
        output.result(&tell!(words, "keys-rekeyed-backup-kits"))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn tell_own(
    recipient: &crate::seal::Recipient,
    home: &Home,
    output: &Output,
) -> Result<ExitCode, Failure> {
    let words = output.words();
    let file = text::path(&Desk::identity_file(home));
    output.result(&format!(
        "{}\n{}\n{}",
        tell!(words, "keys-rekeyed"),
        keys::identity(&file, recipient, words),
        tell!(words, "keys-rekeyed-kits", file = "former.age"),
    ))?;
    Ok(ExitCode::SUCCESS)
}
