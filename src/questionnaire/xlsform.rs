//! XLSForm workbooks, as ODK, Kobo and SurveyCTO use them, to a [`Foreign`] questionnaire.
//!
//! A form that its own tools refuse is refused here, with everything wrong at once; what those
//! accept and this program does not ask is left out or shown, and said so. Formulas, macros and
//! links of a workbook are never run or followed.

use crate::finding::text::excerpt;
use crate::finding::{Finding, Findings, Severity};
use crate::questionnaire::import::foreign::{Foreign, Format, Localised};

mod cell;
mod choices;
mod column;
mod condition;
mod constraint;
mod expression;
mod kind;
mod language;
mod question;
mod references;
mod sheets;
mod sums;
mod survey;
mod table;
mod workbook;

use column::Column;
use sheets::Sheets;
pub use workbook::MOST_BYTES;

/// Reads a workbook; `file` is its name for messages.
pub fn read(file: &str, bytes: &[u8]) -> Result<Foreign, Findings> {
    let mut findings = Vec::new();
    let foreign = sheets::read(bytes, &mut findings).map(|sheets| form(&sheets, &mut findings));
    match foreign {
        Ok(Some(mut foreign)) if !stops(&findings) => {
            for warning in findings {
                let sentence = format!("{} {}", warning.what, warning.hint);
                foreign.report.warn(sentence);
            }
            Ok(foreign)
        }
        Ok(_) => Err(Findings::new(file, "", findings)),
        Err(finding) => {
            findings.push(finding);
            Err(Findings::new(file, "", findings))
        }
    }
}

fn stops(findings: &[Finding]) -> bool {
    findings.iter().any(|f| f.severity == Severity::Error)
}

fn form(sheets: &Sheets, findings: &mut Vec<Finding>) -> Option<Foreign> {
    let setting = |column: &Column| sheets.setting(column).filter(|text| !text.is_empty());
    let stated = setting(&Column::DefaultLanguage).filter(|name| *name != "default");
    let code = stated.and_then(language::code);
    let mut foreign = Foreign::new(Format::Xlsform, base(sheets, code.as_deref()));
    let is_named = sheets
        .survey
        .languages
        .contains(&Some(foreign.language.clone()));
    foreign.language_is_stated = is_named || code.as_deref() == Some(&foreign.language);
    if let Some(name) = stated.filter(|_| code.is_none()) {
        foreign.report.warn(format!(
            "The default language `{}` of the form is not known by this name; its code behind it would tell, as in `Zarma (dje)`.",
            excerpt(name, 40)
        ));
    }
    foreign.id = setting(&Column::FormId).map(str::to_owned);
    foreign.version = setting(&Column::Version).map(str::to_owned);
    if let Some(title) = setting(&Column::Title) {
        foreign.title = Localised::from([(foreign.language.clone(), title.to_owned())]);
    }
    survey::read(sheets, &mut foreign, findings)?;
    Some(foreign)
}

/// The language that texts without one are in: the one stated, or English where there is such a
/// column, or else the first that has a column.
fn base(sheets: &Sheets, stated: Option<&str>) -> String {
    let languages = &sheets.survey.languages;
    let has_plain = languages.contains(&None);
    let first = languages.iter().flatten().next();
    match (stated, first) {
        (Some(stated), _) if has_plain || languages.iter().flatten().any(|l| l == stated) => {
            stated.to_owned()
        }
        (_, Some(first)) if !has_plain => first.clone(),
        (Some(stated), _) => stated.to_owned(),
        _ => "en".to_owned(),
    }
}
