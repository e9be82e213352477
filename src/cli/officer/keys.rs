//! `standeasy officer init`, `passphrase`, `backup` and `recover`: the keys of a desk.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::cli::ask;
use crate::cli::columns::labelled;
use crate::cli::failure::Failure;
use crate::cli::misuse::Misuse;
use crate::cli::output::Output;
use crate::desk::officer::Officer as Desk;
use crate::desk::officer::deposit;
use crate::desk::officer::keys::{Backup, Made};
use crate::desk::{DeskError, Home, files};
use crate::finding::text;
use crate::locale::Words;
use crate::seal::Recipient;
use crate::secret::Secret;
use crate::tell;

/// What adds a backup key.
const REKEY: &str = "standeasy officer rekey --backup-to FILE";

#[derive(Debug, Default, Args)]
pub(in crate::cli) struct Init {
    // Read after the arguments: what is wrong with them is shown, and this may be a secret key.
    /// A backup key that exists already: its `age1…` public key. It opens the answers too.
    #[arg(long, value_name = "age1…", conflicts_with = "backup_to")]
    backup: Option<String>,
    /// Make a backup key, under a passphrase of its own, and write it to a file for the safe.
    #[arg(long, value_name = "FILE")]
    backup_to: Option<PathBuf>,
    /// Read the backup key's passphrase from the first line of a file.
    #[arg(long, value_name = "PATH", requires = "backup_to")]
    backup_passphrase_file: Option<PathBuf>,
    /// Read the passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Passphrase {
    /// Read the present passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
    /// Read the new passphrase from the first line of a file.
    #[arg(long, value_name = "PATH")]
    new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FromSafe {
    /// The backup key's identity file.
    file: PathBuf,
    /// Read its passphrase from the first line of a file; - is standard input.
    #[arg(long, value_name = "PATH")]
    passphrase_file: Option<PathBuf>,
}

impl Init {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        Desk::check_new(home)?;
        let words = output.words();
        let wish = self.wish(words, output)?;
        let passphrase = ask::new(self.passphrase_file.as_deref(), output)?;
        let reserve = self.second_passphrase(&wish, words, output)?;
        let backup = wish.backup(reserve.as_ref());
        let made = Desk::init_with(home, &passphrase, &backup)?;
        let file = text::path(&Desk::identity_file(home));
        output.result(&format!(
            "{}\n{}\n{}",
            tell!(words, "officer-made"),
            identity(&file, &made.recipient, words),
            tell!(words, "officer-keep", file = "rounding.age"),
        ))?;
        self.tell_backup(&wish, &made, words, output)?;
        Ok(ExitCode::SUCCESS)
    }

    /// Which backup is wanted: as the options say, else as somebody says who sits here.
    fn wish(&self, words: &Words, output: &Output) -> Result<Wish, Failure> {
        if let Some(wish) = asked(self.backup.as_deref(), self.backup_to.as_deref())? {
            return Ok(wish);
        }
        if self.passphrase_file.is_some() || !io::stdin().is_terminal() {
            return Ok(Wish::None);
        }
        output.talk(&tell!(words, "keys-before"));
        output.talk(&tell!(words, "keys-ask-backup", example = "age1…"));
        let mut typed = String::new();
        io::stdin().read_line(&mut typed)?;
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(Wish::None);
        }
        // A mistyped or secret key must not become the name of a file.
        let looks_like_key = |start: &str| {
            let head = typed.get(..start.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(start))
        };
        if looks_like_key("age1") || looks_like_key("AGE-") {
            return known(typed);
        }
        Ok(Wish::New(PathBuf::from(typed)))
    }

    fn second_passphrase(
        &self,
        wish: &Wish,
        words: &Words,
        output: &Output,
    ) -> Result<Option<Secret>, Failure> {
        if let Wish::New(file) = wish
            && file.exists()
        {
            return Err(DeskError::Exists { path: file.clone() }.into());
        }
        wish.passphrase(self.backup_passphrase_file.as_deref(), words, output)
    }

    fn tell_backup(
        &self,
        wish: &Wish,
        made: &Made,
        words: &Words,
        output: &Output,
    ) -> Result<(), Failure> {
        let Some(backup) = &made.backup else {
            // A script was told by its author.
            if self.passphrase_file.is_none() {
                output.talk(&tell!(words, "keys-no-backup"));
            }
            return Ok(());
        };
        let label = (tell!(words, "label-backup"), backup.to_string());
        output.result(&labelled(&[label]))?;
        tell_sample(wish, &made.sample, words, output)
    }
}

/// Where the backup key is, if it was made now, and what its holder is to open with it.
pub(super) fn tell_sample(
    wish: &Wish,
    sample: &Path,
    words: &Words,
    output: &Output,
) -> Result<(), Failure> {
    if let Wish::New(file) = wish {
        let path = text::path(file);
        output.result(&tell!(words, "keys-backup-written", file = path))?;
        let path = text::path(&deposit::beside(file));
        output.result(&tell!(words, "keys-deposit-written", file = path))?;
    } else {
        let file = text::path(&sample.with_file_name(deposit::FILE));
        output.result(&tell!(words, "keys-deposit-copy", file = file))?;
    }
    let sample = text::path(sample);
    let command = format!("age -d -i IDENTITY {sample}");
    output.result(&tell!(
        words,
        "keys-backup-sample",
        file = sample,
        command = command
    ))
}

/// Which backup was asked for.
pub(super) enum Wish {
    None,
    Known(Recipient),
    New(PathBuf),
}

impl Wish {
    /// The passphrase that a key which is made now is put under.
    pub(super) fn passphrase(
        &self,
        file: Option<&Path>,
        words: &Words,
        output: &Output,
    ) -> Result<Option<Secret>, Failure> {
        let Self::New(_) = self else {
            return Ok(None);
        };
        output.talk(&tell!(words, "keys-backup-passphrase"));
        ask::new(file, output).map(Some)
    }

    /// The backup that is wished for.
    pub(super) fn backup<'a>(&'a self, passphrase: Option<&'a Secret>) -> Backup<'a> {
        match (self, passphrase) {
            (Self::Known(recipient), _) => Backup::Known(recipient.clone()),
            (Self::New(file), Some(passphrase)) => Backup::New { file, passphrase },
            _ => Backup::None,
        }
    }
}

/// The backup that the options name, if they name one.
pub(super) fn asked(backup: Option<&str>, to: Option<&Path>) -> Result<Option<Wish>, Failure> {
    match (backup, to) {
        (Some(text), _) => known(text).map(Some),
        (None, Some(file)) => {
            files::check_folder_of(file)?;
            Ok(Some(Wish::New(file.to_owned())))
        }
        (None, None) => Ok(None),
    }
}

impl Passphrase {
    pub(in crate::cli) fn run(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        let mut desk = Desk::open(home)?;
        let prompt = tell!(words, "keys-ask-former") + " ";
        let former = ask::existing_at(self.passphrase_file.as_ref(), &prompt)?;
        // Before a new one is asked for, so that a slip is told at once.
        drop(desk.unlock(&former)?);
        let new = ask::new(self.new_passphrase_file.as_deref(), output)?;
        desk.change_passphrase(&former, &new)?;
        output.result(&tell!(words, "keys-changed"))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl FromSafe {
    /// Opens everything with the backup key, and changes nothing.
    pub(in crate::cli) fn check(&self, home: &Home, output: &Output) -> Result<ExitCode, Failure> {
        let words = output.words();
        let desk = Desk::open(home)?;
        if desk.backup().is_none() {
            return Err(DeskError::NoBackup.into());
        }
        desk.check_backup(&self.file, &self.passphrase(words)?)?;
        output.result(&tell!(words, "keys-backup-good"))?;
        Ok(ExitCode::SUCCESS)
    }

    /// Makes the backup key the desk's identity.
    pub(in crate::cli) fn recover(
        &self,
        home: &Home,
        output: &Output,
    ) -> Result<ExitCode, Failure> {
        let words = output.words();
        let recovered = Desk::recover(home, &self.file, &self.passphrase(words)?)?;
        let path = text::path(&Desk::identity_file(home));
        output.result(&format!(
            "{}\n{}",
            tell!(words, "keys-recovered"),
            identity(&path, &recovered.recipient, words),
        ))?;
        if !recovered.has_deposit {
            let deposit = Desk::identity_file(home).with_file_name(deposit::FILE);
            let deposit = text::path(&deposit);
            let command = "standeasy officer recover";
            output.result(&tell!(
                words,
                "keys-recovered-without",
                file = deposit,
                command = command
            ))?;
        }
        if Desk::open(home)?.backup().is_none() {
            output.result(&tell!(
                words,
                "keys-recovered-next",
                file = path,
                command = REKEY
            ))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn passphrase(&self, words: &Words) -> Result<Secret, Failure> {
        let prompt = tell!(words, "keys-ask-backup-passphrase") + " ";
        ask::existing_at(self.passphrase_file.as_ref(), &prompt)
    }
}

/// The identity's file and its recipient, under each other.
pub(super) fn identity(file: &str, recipient: &Recipient, words: &Words) -> String {
    labelled(&[
        (tell!(words, "label-identity"), file.to_owned()),
        (tell!(words, "label-recipient"), recipient.to_string()),
    ])
}

pub(super) fn known(text: &str) -> Result<Wish, Failure> {
    let recipient = text.parse().map_err(Misuse::Recipient)?;
    Ok(Wish::Known(recipient))
}
