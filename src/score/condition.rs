//! Conditions that come as JSON when the engine runs. The packs' conditions were read when the crate was built; the module
//! has a reader of their compact form only, so a tree is written in that form and read back by it.

use crate::form::tree::Node;
use crate::law::condition::Condition;

/// What a condition is asked with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum With {
    Word,
    Words,
    Number,
    Condition,
    Conditions,
    /// It asks of other entries, of limits of time, of measures or of authorisations: nothing that points hang on.
    Nothing,
}

/// The conditions in the order of their declaration.
pub(crate) const CONDITIONS: [(&str, With); 38] = [
    ("all", With::Conditions),
    ("any", With::Conditions),
    ("not", With::Condition),
    ("someEntry", With::Nothing),
    ("is", With::Word),
    ("kind", With::Words),
    ("domain", With::Words),
    ("class", With::Words),
    ("act", With::Words),
    ("event", With::Words),
    ("providerRole", With::Words),
    ("channel", With::Words),
    ("basis", With::Words),
    ("documentType", With::Words),
    ("documentStatus", With::Words),
    ("procedure", With::Word),
    ("measure", With::Words),
    ("onlyMeasures", With::Words),
    ("fineAtMost", With::Number),
    ("listingAct", With::Words),
    ("noticeLacks", With::Words),
    ("decisionLacks", With::Words),
    ("linkedBeyond", With::Words),
    ("exposed", With::Words),
    ("collected", With::Words),
    ("collectedWithoutConsent", With::Words),
    ("collectedWithoutWarning", With::Words),
    ("honour", With::Words),
    ("honourLevel", With::Words),
    ("commitmentType", With::Words),
    ("commitmentStatus", With::Words),
    ("nationalGrade", With::Nothing),
    ("subject", With::Words),
    ("youngerThan", With::Number),
    ("clock", With::Nothing),
    ("missed", With::Nothing),
    ("applied", With::Nothing),
    ("target", With::Nothing),
];

/// The condition that a tree writes down; `None`: it is none that points can hang on.
pub(super) fn condition(node: &Node) -> Option<Condition> {
    let mut compact = Vec::new();
    write(node, &mut compact)?;
    postcard::from_bytes(&compact).ok()
}

fn write(node: &Node, compact: &mut Vec<u8>) -> Option<()> {
    let [(name, inside)] = node.pairs() else { return None };
    let at = CONDITIONS.iter().position(|(known, _)| known == name)?;
    let (_, with) = CONDITIONS.get(at)?;
    number(u64::try_from(at).ok()?, compact);
    match (with, inside) {
        (With::Word, Node::Text(text)) => word(text, compact),
        (With::Words, Node::List(list)) => {
            length(list, compact);
            for one in list {
                let Node::Text(text) = one else { return None };
                word(text, compact);
            }
        }
        (With::Number, Node::Number(count)) => number(u64::try_from(*count).ok()?, compact),
        (With::Condition, Node::Map(_)) => write(inside, compact)?,
        (With::Conditions, Node::List(list)) => {
            length(list, compact);
            for one in list {
                write(one, compact)?;
            }
        }
        _ => return None,
    }
    Some(())
}

fn length(list: &[Node], compact: &mut Vec<u8>) {
    number(u64::try_from(list.len()).unwrap_or_default(), compact);
}

fn word(text: &str, compact: &mut Vec<u8>) {
    number(u64::try_from(text.len()).unwrap_or_default(), compact);
    compact.extend_from_slice(text.as_bytes());
}

/// Seven bits a byte, the lowest first.
fn number(mut number: u64, compact: &mut Vec<u8>) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            compact.push(low);
            return;
        }
        compact.push(low | 0x80);
    }
}
