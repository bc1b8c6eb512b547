//! Who a record is about.

use crate::numbers::{with_code_check, with_organisation_check, with_person_check};
use crate::place::Place;
use crate::random::Random;
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SubjectKind {
    Person,
    Firm,
    Unincorporated,
}

/// As often as they come up: every other record is a person's.
pub(crate) const SUBJECT_KINDS: [SubjectKind; 4] =
    [SubjectKind::Person, SubjectKind::Firm, SubjectKind::Person, SubjectKind::Unincorporated];

/// An invented subject of age whose number is right.
pub(crate) fn subject(kind: SubjectKind, place: Place, random: &mut Random) -> Value {
    let division = place.division(random);
    let word = random.pick(&["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"]);
    let (kind, name, id) = match kind {
        SubjectKind::Person => {
            let family = random.pick(&["林", "沈", "阿依", "宋", "巴特", "钱"]);
            let id = json!({ "type": "residentId", "number": resident_number(division, random) });
            ("naturalPerson", format!("{family}示例{word}"), id)
        }
        SubjectKind::Firm => {
            let trade = random.pick(&["商贸", "建筑", "食品", "化工", "物流"]);
            ("legalPerson", format!("虚构{word}{trade}有限公司"), credit_code("91", division, random))
        }
        SubjectKind::Unincorporated => {
            let trade = random.pick(&["合伙企业", "农民专业合作社筹备组", "个人独资企业"]);
            ("unincorporated", format!("虚构{word}{trade}"), credit_code("92", division, random))
        }
    };
    json!({ "kind": kind, "name": name, "id": id, "division": division, "roles": [] })
}

fn resident_number(division: &str, random: &mut Random) -> String {
    let (year, month, day) = (random.between(1958, 2001), random.between(1, 12), random.between(1, 28));
    with_person_check(&format!("{division}{year}{month:02}{day:02}{:03}", random.between(1, 999)))
}

fn credit_code(category: &str, division: &str, random: &mut Random) -> Value {
    let organisation = with_organisation_check(&format!("MA{:06}", random.between(1, 999_999)));
    json!({ "type": "uscc", "number": with_code_check(&format!("{category}{division}{organisation}")) })
}
