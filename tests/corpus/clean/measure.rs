//! Measures that the law of a place allows for any dishonest entry, and those it keeps for the serious.

use crate::place::Place;

/// Measures of the place's own list that anybody on record may meet.
pub(crate) fn ordinary(place: Place) -> &'static [&'static str] {
    match place {
        Place::Karamay => &[
            "talk",
            "admonition",
            "orderRectify",
            "noFacilitation",
            "keySupervision",
            "bidPoints",
            "subsidyLimit",
            "honourLimit",
        ],
        Place::Xinjiang => &["noFacilitation", "subsidyLimit", "keySupervision", "bidPoints", "honourLimit"],
        Place::Suqian | Place::Jiangsu => &[
            "noFacilitation",
            "keySupervision",
            "subsidyLimit",
            "bidPoints",
            "projectLimit",
            "depositRaise",
            "honourLimit",
            "subsidyCancel",
            "honourRevoke",
        ],
        Place::Zhangye => &["keySupervision", "bidPoints", "subsidyLimit", "talk"],
        Place::Heilongjiang => &[
            "noFacilitation",
            "withdrawFacilitation",
            "talk",
            "bidBan",
            "bidPoints",
            "subsidyLimit",
            "projectLimit",
            "honourLimit",
        ],
        Place::Elsewhere => &["keySupervision", "bidPoints", "noFacilitation"],
    }
}

/// Measures of the place's own list that are only for those on a serious list.
pub(crate) fn for_serious(place: Place) -> &'static [&'static str] {
    match place {
        Place::Karamay => {
            &["projectLimit", "industryBan", "officeLimit", "highConsumption", "honourRevoke", "qualificationRevoke"]
        }
        Place::Zhangye => &["industryBan", "officeLimit", "bidBan", "highConsumption"],
        _ => &[],
    }
}
