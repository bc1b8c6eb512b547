//! Invented titles and providers, as a public site words them.

use super::entry::Kind;
use crate::random::Random;

/// Fields of an act: what the decision calls them, who decides, and what was done.
pub(crate) const FIELDS: [(&str, &str, &str); 12] = [
    ("workSafety", "应急管理局", "未按规定对从业人员进行安全培训"),
    ("fire", "消防救援支队", "疏散通道堆放杂物"),
    ("ecology", "生态环境局", "未按排污许可证要求开展自行监测"),
    ("food", "市场监督管理所委托的食品检查队", "食品进货查验记录不完整"),
    ("drug", "药品监督管理分局", "未按规定储存药品"),
    ("worksQuality", "住房和城乡建设局", "未按图施工"),
    ("specialEquipment", "特种设备安全监察科", "起重机械未按期检验"),
    ("compulsoryCertification", "认证监管科", "销售未经强制性认证的插座"),
    ("finance", "地方金融管理局", "未按规定报送经营数据"),
    ("taxation", "税务局稽查局", "未按期办理纳税申报"),
    ("labour", "劳动保障监察大队", "未按规定保存工资支付台账"),
    ("other", "城市管理局", "擅自占用道路堆放物料"),
];

/// Fields in which the older rule knew a longer shortest period.
pub(crate) const SPECIAL: [&str; 5] = ["food", "drug", "specialEquipment", "workSafety", "fire"];

pub(crate) fn title(kind: Kind, what: &str, random: &mut Random) -> String {
    let plain = |titles: &[&str], random: &mut Random| titles[random.between(0, 1) as usize].to_owned();
    match kind {
        Kind::Penalty => format!("关于{what}的行政处罚"),
        Kind::SeriousList => format!("因{what}列入严重失信主体名单"),
        Kind::AbnormalList => plain(&["未按规定公示年度报告列入经营异常名录", "通过登记的住所无法联系"], random),
        Kind::JudgmentDefault => plain(&["未履行生效判决确定的付款义务", "有能力而不履行调解书"], random),
        Kind::Arrears => plain(&["欠缴增值税", "欠缴城镇土地使用税"], random),
        Kind::Commitment => plain(&["办理食品经营许可告知承诺", "容缺受理补交材料承诺"], random),
        Kind::Honour => plain(&["市级劳动竞赛先进", "年度优秀志愿服务表彰"], random),
        Kind::Basic => plain(&["登记注册信息", "变更登记信息"], random),
        Kind::Licence => plain(&["食品经营许可", "道路货物运输经营许可"], random),
        Kind::Evaluation => plain(&["公共信用综合评价", "年度公共信用综合评价"], random),
        Kind::Market => plain(&["供货合同履约情况", "租赁合同履约情况"], random),
        Kind::Other => format!("{what}（其他失信信息）"),
    }
}
