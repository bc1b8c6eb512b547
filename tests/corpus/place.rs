//! The places of the corpus, and which of their texts speaks of what, as the articles have it.

use crate::random::Random;
use credit_portal::law::finding::FindingCode;
use credit_portal::law::finding::FindingCode as Code;

/// A place with the same law throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Karamay,
    Xinjiang,
    Suqian,
    Jiangsu,
    Zhangye,
    Heilongjiang,
    /// National rules only.
    Elsewhere,
}

use Place::{Elsewhere, Heilongjiang, Jiangsu, Karamay, Suqian, Xinjiang, Zhangye};

pub(crate) const PLACES: [Place; 7] = [Karamay, Xinjiang, Suqian, Jiangsu, Zhangye, Heilongjiang, Elsewhere];

impl Place {
    pub(crate) fn division(self, random: &mut Random) -> &'static str {
        let codes: &[&'static str] = match self {
            Karamay => &["650200", "650202", "650203"],
            Xinjiang => &["650100", "652300", "654002"],
            Suqian => &["321300", "321302", "321322"],
            Jiangsu => &["320100", "320500", "320902"],
            Zhangye => &["620700", "620702", "620725"],
            Heilongjiang => &["230100", "230200", "231000"],
            Elsewhere => &["110108", "440305", "620100"],
        };
        random.pick(codes)
    }

    /// The place of a division code.
    pub(crate) fn of(division: &str) -> Self {
        let beginnings = [
            ("6502", Karamay),
            ("65", Xinjiang),
            ("3213", Suqian),
            ("32", Jiangsu),
            ("6207", Zhangye),
            ("23", Heilongjiang),
        ];
        beginnings
            .into_iter()
            .find(|(beginning, _)| division.starts_with(beginning))
            .map_or(Elsewhere, |(_, place)| place)
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Karamay => "克拉玛依",
            Xinjiang => "新疆",
            Suqian => "宿迁",
            Jiangsu => "江苏",
            Zhangye => "张掖",
            Heilongjiang => "黑龙江",
            Elsewhere => "其他地方",
        }
    }

    pub(crate) fn in_xinjiang(self) -> bool {
        matches!(self, Karamay | Xinjiang)
    }

    pub(crate) fn in_jiangsu(self) -> bool {
        matches!(self, Suqian | Jiangsu)
    }

    /// Whether a text that reaches the place speaks of this at all. What a national rule says is said everywhere.
    pub(crate) fn speaks_of(self, code: FindingCode) -> bool {
        let places: &[Place] = match code {
            Code::ShownThoughKeptOut | Code::MustNotEnter => &[Karamay, Heilongjiang],
            Code::RecordedTwice | Code::CapacityDoubtful | Code::ListingOutsideList => LOCAL,
            Code::LinkedPersonBeyond | Code::MeasureOutsideList => LOCAL,
            Code::OutsideClosedList => &[Karamay, Suqian, Jiangsu, Heilongjiang],
            Code::OutsideCatalogue => &[Karamay, Xinjiang, Zhangye],
            Code::NoEffectiveDocument | Code::DecisionIncomplete | Code::Leniency => {
                &[Karamay, Xinjiang, Suqian, Jiangsu, Heilongjiang]
            }
            Code::NoticeIncomplete => &[Karamay, Xinjiang, Suqian, Jiangsu],
            Code::LeniencyForMinors | Code::DataShownTooWidely => &[Suqian, Jiangsu],
            Code::ExemptFromMeasures | Code::MeasureThoughExempt => &[Heilongjiang],
            Code::PersonalRecordOpen | Code::MeasureOnlyForSerious => &[Karamay, Zhangye],
            Code::PersonalDataUnmasked | Code::MeasureUnpublished => &[Suqian, Jiangsu, Heilongjiang],
            Code::AuthorisationWithoutEnd | Code::AuthorisationUnlimited => &[Suqian, Jiangsu, Heilongjiang],
            Code::ForbiddenData | Code::DataWithoutConsent => &[Karamay, Suqian, Jiangsu, Heilongjiang],
            Code::IdentifierInvalid => &[Karamay, Suqian, Jiangsu, Heilongjiang],
            Code::GoodRecordAgainstWish => &[Karamay, Xinjiang, Suqian, Zhangye, Heilongjiang],
            Code::ExtensionNotInHigherLaw => &[Karamay],
            Code::MeasureOnThirdParty => &[Suqian, Jiangsu, Zhangye],
            Code::AuthorisationWithoutPurpose => &[Karamay, Xinjiang, Suqian, Heilongjiang],
            Code::AuthorisationBundled => &[Karamay, Xinjiang],
            _ => &PLACES,
        };
        places.contains(&self)
    }
}

/// The places with a text of their own.
const LOCAL: &[Place] = &[Karamay, Xinjiang, Suqian, Jiangsu, Zhangye, Heilongjiang];
