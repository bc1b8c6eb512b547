//! Writes what is published beside the module into a folder: `cargo run --example publish -- FOLDER`.

use credit_portal::form::forms_file;
use credit_portal::publish::{law_in_words, record_format_schema, score_model_schema};
use credit_portal::score::models_file;
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("name the folder to write into")?);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("credit-record-1.schema.json"), record_format_schema())?;
    fs::write(folder.join("score-model-1.schema.json"), score_model_schema())?;
    fs::write(folder.join("forms.bin"), forms_file())?;
    fs::write(folder.join("models.bin"), models_file())?;
    Ok(fs::write(folder.join("law.json"), law_in_words())?)
}
