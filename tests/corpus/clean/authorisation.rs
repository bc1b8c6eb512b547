//! Letters that let somebody look at a record, as they should be.

use crate::days::{days_after, days_before};
use crate::random::Random;
use jiff::civil::Date;
use serde_json::{Value, json};

/// A letter for one purpose, some kinds of entry and some months.
pub(crate) fn authorisation(today: Date, random: &mut Random) -> Value {
    json!({
        "grantee": random.pick(&["虚构银行股份有限公司支行", "虚构招标代理有限公司", "虚构人力资源服务中心"]),
        "scope": [random.pick(&["penalties", "licences", "evaluations"])],
        "purpose": random.pick(&["申请贷款", "参加投标", "应聘核验"]),
        "from": days_before(today, random.between(5, 40)).to_string(),
        "until": days_after(today, random.between(20, 200)).to_string(),
        "bundled": false,
    })
}
