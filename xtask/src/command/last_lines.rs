//! The end of what a program says, while all of it is passed on.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

const KEPT: usize = 80;

/// A program that has ended can have left others behind that hold its pipe open: they are not waited for.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct LastLines(Receiver<VecDeque<String>>);

impl LastLines {
    pub(super) fn of(said: impl Read + Send + 'static) -> Self {
        let (sender, receiver) = channel();
        thread::spawn(move || sender.send(passed_on(said)));
        Self(receiver)
    }

    pub(super) fn told(self) -> String {
        let lines = self.0.recv_timeout(PATIENCE).unwrap_or_default();
        lines.into_iter().collect()
    }
}

fn passed_on(said: impl Read) -> VecDeque<String> {
    let mut said = BufReader::new(said);
    let mut last = VecDeque::new();
    let mut line = Vec::new();
    while said.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        let text = String::from_utf8_lossy(&line).into_owned();
        eprint!("{text}");
        if last.len() == KEPT {
            last.pop_front();
        }
        last.push_back(text);
        line.clear();
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn the_end_of_a_long_text_is_kept() {
        let said: String = (0..100).map(|number| format!("{number}\n")).collect();
        let told = LastLines::of(Cursor::new(said)).told();
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!((lines.len(), lines.first(), lines.last()), (KEPT, Some(&"20"), Some(&"99")));
    }

    #[test]
    fn what_is_no_text_is_passed_over() {
        assert_eq!(LastLines::of(Cursor::new(b"a\xff\nb")).told(), "a\u{fffd}\nb");
    }
}
