//! A letter as plain text, for reading.

use credit_portal::form::answer::{Block, ComposedLetter};
use credit_portal::words::Word;

pub(crate) fn print(composed: &ComposedLetter) -> String {
    let letter = &composed.letter;
    let mut lines = vec![letter.title.clone(), String::new(), format!("{}：", letter.receiver)];
    letter.blocks.iter().for_each(|block| lines.extend(block_lines(block)));
    lines.push(format!("\n附件：{}", letter.enclosures.join("；")));
    lines.extend(
        letter.signature.iter().map(|line| {
            format!("{}：{}〔{}〕", line.label, line.value.as_deref().unwrap_or_default(), line.kind.word())
        }),
    );
    lines.push(letter.date.clone().unwrap_or_else(|| "没有日期".to_owned()));
    lines.push("\n—— 不属于信的内容 ——".to_owned());
    lines.extend(letter.notes.iter().map(|note| format!("注意：{note}")));
    lines.extend(composed.checks.iter().map(|check| format!("{}：{}", check.outcome.word(), check.words.zh)));
    lines.push(format!("文件名：{}\n", letter.file_name));
    lines.join("\n")
}

fn block_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text, .. } => vec![format!("\n{text}\n")],
        Block::Paragraph { text } => vec![format!("    {text}")],
        Block::Facts { rows } => rows.iter().map(|row| format!("  {}｜{}", row.label, row.value)).collect(),
        Block::Table { columns, rows } => {
            [columns].into_iter().chain(rows).map(|cells| format!("  {}", cells.join("｜"))).collect()
        }
        Block::List { items } => items.iter().zip(1..).map(|(item, number)| format!("  {number}. {item}")).collect(),
        Block::Arithmetic { lines } => {
            lines.iter().map(|line| format!("  {}（{}；{}）", line.text, line.law, line.certainty.word())).collect()
        }
    }
}
