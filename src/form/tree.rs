//! Trees. The catalogue, the record, what was computed and what the person said are all JSON, and are all read as this.

use crate::json::{Kind, Number, Read, Reader};
use crate::problem::{Problem, ProblemCode};

/// A value of JSON.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    Nothing,
    Flag(bool),
    Number(i64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

pub(crate) static NOTHING: Node = Node::Nothing;

impl Node {
    /// Reads a text, without the values that `problems` call unusable; `None`: it is not JSON.
    pub(crate) fn of(text: &str, problems: &[Problem]) -> Option<Self> {
        let mut reader = Reader::new(text);
        let node = read(&mut reader, problems).ok()?;
        reader.finish().ok().map(|_| node)
    }

    #[inline(never)]
    pub(crate) fn get(&self, key: &str) -> &Self {
        if let Self::Map(map) = self {
            for (name, node) in map {
                if name == key {
                    return node;
                }
            }
        }
        &NOTHING
    }

    /// What lies at the end of a path. `role=guardian` on it stands for the first of a list that says so.
    #[inline(never)]
    pub(crate) fn at(&self, path: &str) -> &Self {
        let mut node = self;
        for step in path.split('.') {
            node = match step.split_once('=') {
                Some((key, word)) => node.find(key, word),
                None => node.get(step),
            };
        }
        node
    }

    /// The first of a list that has this word under this key.
    #[inline(never)]
    pub(crate) fn find(&self, key: &str, word: &str) -> &Self {
        for node in self.list() {
            if node.get(key).plain() == word {
                return node;
            }
        }
        &NOTHING
    }

    #[inline(never)]
    pub(crate) fn list(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    #[inline(never)]
    pub(crate) fn pairs(&self) -> &[(String, Self)] {
        match self {
            Self::Map(map) => map,
            _ => &[],
        }
    }

    /// The text; empty where it is none.
    #[inline(never)]
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The text, if it is one and not blank.
    #[inline(never)]
    pub(crate) fn said(&self) -> Option<&str> {
        Some(self.text().trim()).filter(|text| !text.is_empty())
    }

    /// A value that stands alone, as a text.
    #[inline(never)]
    pub(crate) fn plain(&self) -> String {
        match self {
            Self::Flag(true) => "yes".to_owned(),
            Self::Flag(false) => "no".to_owned(),
            Self::Number(number) => number.to_string(),
            _ => self.text().to_owned(),
        }
    }

    pub(crate) fn holds(&self) -> bool {
        matches!(self, Self::Flag(true))
    }

    /// Whether there is nothing in it that a person would call an answer.
    #[inline(never)]
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Flag(ticked) => !ticked,
            Self::Number(_) => false,
            Self::Text(text) => text.trim().is_empty(),
            // Words that were chosen are there even if blank; rows are not.
            Self::List(list) => list.iter().all(|one| matches!(one, Self::Map(_)) && one.is_empty()),
            Self::Map(map) => map.iter().all(|(_, one)| one.is_empty()),
        }
    }

    /// Whether it is, or has among it, this word.
    #[inline(never)]
    pub(crate) fn has(&self, word: &str) -> bool {
        match self {
            Self::Text(text) => text == word,
            _ => self.list().iter().any(|one| one.text() == word && matches!(one, Self::Text(_))),
        }
    }

    /// The texts of a list.
    pub(crate) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        for one in self.list() {
            words.push(one.text().to_owned());
        }
        words
    }

    /// A list of texts.
    pub(crate) fn of_words(words: Vec<String>) -> Self {
        let mut list = Vec::new();
        for word in words {
            list.push(Self::Text(word));
        }
        Self::List(list)
    }

    /// Whether it is answers to fields: texts, ticks, lists of words, lists of rows of texts.
    pub(crate) fn is_answers(&self) -> bool {
        let row = |one: &Self| matches!(one, Self::Map(_)) && one.pairs().iter().all(|(_, cell)| cell.is_text());
        matches!(self, Self::Map(_))
            && self.pairs().iter().all(|(_, one)| match one {
                Self::Text(_) | Self::Flag(_) => true,
                Self::List(list) => list.iter().all(Self::is_text) || list.iter().all(row),
                _ => false,
            })
    }

    fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }
}

fn read(reader: &mut Reader<'_>, problems: &[Problem]) -> Read<Node> {
    let node = match reader.peek()?.0 {
        Kind::Object => {
            let mut map = Vec::new();
            reader.object(&mut |reader, key, _| {
                reader.key(key.to_owned(), &mut |reader| {
                    map.push((key.to_owned(), read(reader, problems)?));
                    Ok(())
                })
            })?;
            Node::Map(map)
        }
        Kind::Array => {
            let mut list = Vec::new();
            reader.array(&mut |reader| {
                list.push(read(reader, problems)?);
                Ok(())
            })?;
            Node::List(list)
        }
        Kind::Text => Node::Text(reader.string()?.into_owned()),
        Kind::Number => match reader.number()? {
            Number::Whole(number) => Node::Number(number),
            Number::Other => Node::Nothing,
        },
        Kind::Flag | Kind::Null => reader.literal()?.map_or(Node::Nothing, Node::Flag),
    };
    let unusable = !problems.is_empty() && {
        let path = reader.path();
        problems.iter().any(|one| one.path == path && !keeps(one.code))
    };
    Ok(if unusable { Node::Nothing } else { node })
}

/// Whether a value with such a problem is read all the same: the first of two, and a number that fails its check.
fn keeps(code: ProblemCode) -> bool {
    !matches!(
        code,
        ProblemCode::WrongType
            | ProblemCode::UnknownValue
            | ProblemCode::NumberOutOfRange
            | ProblemCode::TextTooLong
            | ProblemCode::DayShape
            | ProblemCode::ImpossibleDay
    )
}
