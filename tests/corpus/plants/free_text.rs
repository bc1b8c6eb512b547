//! What titles and histories tell of a person: a statement counts like a field collected, a mere mention does not.

use super::{Plant, plant};
use crate::clean::entry::Kind;
use crate::draft::{Draft, entry_site};
use crate::expected::Site;
use crate::place::Place;
use credit_portal::law::finding::FindingCode as Code;
use serde_json::{Value, json};

/// Statements of what is never to be collected.
const FORBIDDEN: [&str; 9] = [
    "会员档案，血型：O型",
    "贷后回访：借款人患有糖尿病多年",
    "本人信奉佛教",
    "既往病史：脑梗",
    "借款人有癫痫病史",
    "会员确诊高血压，已告知",
    "办卡时已采集右手食指指纹",
    "资料备注 宗教信仰：天主教",
    "因患尿毒症长期透析，货款延期支付",
];

/// The same, of a customer: whom a trader's file calls so is the person it is about.
const OF_CUSTOMERS: [&str; 4] =
    ["该客户有癫痫病史", "客户既往病史：脑梗", "客户本人患有糖尿病", "客户体检发现携带乙肝病毒"];

/// Statements of what may be collected with consent only.
const WITH_CONSENT: [&str; 6] = [
    "申请人月收入9200元",
    "银行存款余额12万元",
    "名下有房产两处",
    "去年缴纳个人所得税8300元",
    "持有股票和基金若干",
    "购买了商业保险两份",
];

/// Mentions of a matter, an office, a place, an act.
const MENTIONED: [&str; 16] = [
    "宗教活动场所消防检查不合格",
    "提供虚假收入证明",
    "医疗器械经营不规范",
    "疾病预防控制中心采购合同履约情况",
    "指纹锁质量纠纷",
    "无偿献血奉献奖",
    "存款保险标识未张贴",
    "股票配资广告纠纷",
    "欠税公告",
    "血站物资供货合同履约情况",
    "房屋租赁合同履约情况",
    "病历档案柜供货合同",
    "寺庙门票代售合同履约情况",
    "保险代理合同履约情况",
    "转基因大豆供货合同",
    "精神文明建设先进个人",
];

pub(super) fn plants() -> Vec<Plant> {
    let never = Code::ForbiddenData;
    let consent = Code::DataWithoutConsent;
    let people = [
        plant(never, "a trader's title states what is never to be collected", |draft| {
            stated(draft, Kind::Market, &FORBIDDEN)
        }),
        plant(never, "a trader's title states an illness of its customer", |draft| {
            stated(draft, Kind::Market, &OF_CUSTOMERS)
        }),
        plant(never, "a public title states what is never to be collected", |draft| {
            stated(draft, Kind::Licence, &FORBIDDEN)
        }),
        plant(never, "a trader's title mentions such a matter", |draft| mentioned(draft, Kind::Market)),
        plant(never, "a public title mentions such a matter", |draft| mentioned(draft, Kind::Licence)),
        plant(consent, "a trader's title states income or fortune", |draft| stated(draft, Kind::Market, &WITH_CONSENT)),
        plant(consent, "a history states income or fortune", history),
        plant(consent, "a trader's title states what is listed with its consent", listed),
        plant(never, "a trader's title states that a face was taken", face),
    ];
    let firms = plant(never, "a firm's title with the words of a statement", mentioned_of_firm).of_organisations();
    people.map(Plant::of_people).into_iter().chain([firms]).collect()
}

/// Whom the place binds: traders in Karamay and Heilongjiang, anybody in Jiangsu.
fn binds(draft: &Draft, at: usize, kind: Kind) -> bool {
    match draft.place_of(at) {
        Place::Karamay | Place::Heilongjiang => kind == Kind::Market,
        _ => true,
    }
}

fn stated(draft: &mut Draft, kind: Kind, among: &[&str]) -> Site {
    let at = draft.fresh(kind);
    let title = draft.random.pick(among);
    let entry = draft.entry(at);
    entry["title"] = json!(title);
    entry["data"] = Value::Null;
    if binds(draft, at, kind) {
        if among != WITH_CONSENT {
            draft.yes(at, Code::ForbiddenData);
        } else {
            draft.open(at, Code::DataWithoutConsent);
        }
    }
    entry_site(at)
}

fn mentioned(draft: &mut Draft, kind: Kind) -> Site {
    let at = draft.fresh(kind);
    let title = draft.random.pick(&MENTIONED);
    draft.entry(at)["title"] = json!(title);
    entry_site(at)
}

fn mentioned_of_firm(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    let title = draft.random.pick(&FORBIDDEN);
    draft.entry(at)["title"] = json!(title);
    entry_site(at)
}

fn history(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    let what = draft.random.pick(&WITH_CONSENT);
    let on = draft.days_ago(6);
    let entry = draft.entry(at);
    entry["data"] = Value::Null;
    entry["history"] = json!([{ "on": on, "what": format!("补录：{what}"), "why": "核对资料" }]);
    draft.open(at, Code::DataWithoutConsent);
    entry_site(at)
}

fn listed(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    let entry = draft.entry(at);
    entry["title"] = json!("银行存款余额12万元");
    entry["data"] = json!([{ "field": "deposits", "value": "12万元", "writtenConsent": true, "warned": true }]);
    entry_site(at)
}

/// Only Heilongjiang forbids every biometric.
fn face(draft: &mut Draft) -> Site {
    let at = draft.fresh(Kind::Market);
    let entry = draft.entry(at);
    entry["title"] = json!("办卡时已采集人脸信息");
    entry["data"] = Value::Null;
    if draft.place_of(at) == Place::Heilongjiang {
        draft.yes(at, Code::ForbiddenData);
    }
    entry_site(at)
}
