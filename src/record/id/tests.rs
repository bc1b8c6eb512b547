//! Published specimens, and invented numbers with birth days long ago; their check characters are python-stdnum's.

use super::{IdFault, birth_day, check, mask, mask_name};
use crate::record::words::{IdType, SubjectKind};
use crate::words::Word;

/// Numbers that are right, each under its kind.
const RIGHT: [(IdType, &str); 24] = [
    (IdType::ResidentId, "11010519491231002X"), // the specimen of GB 11643
    (IdType::ResidentId, "65020318850715004X"),
    (IdType::ResidentId, "65020318850715004x"),
    (IdType::ResidentId, "110101189602290017"),
    (IdType::ResidentId, "110101160002290014"),
    (IdType::ResidencePermit, "81000018900101001X"),
    (IdType::ResidencePermit, "820000189512310024"),
    (IdType::ResidencePermit, "830000189602290030"),
    (IdType::ForeignPermanentResident, "911124198108030024"), // published specimens
    (IdType::ForeignPermanentResident, "932682198501010017"),
    (IdType::ForeignPermanentResident, "XYZ650080010101"),
    (IdType::Uscc, "91650200MAXXXX015Y"),
    (IdType::Uscc, "91650200MAXX000740"),
    (IdType::Uscc, "91650200MAXX0004XA"),
    (IdType::Uscc, "91650200MAXX00090M"),
    (IdType::Passport, "E00000000"),
    (IdType::Passport, "EA0000000"),
    (IdType::Passport, "SE0000000"),
    (IdType::Passport, "C01X00T47"), // a published specimen of another country
    (IdType::HkMacauPermit, "H00000000"),
    (IdType::HkMacauPermit, "M0000000000"),
    (IdType::TaiwanPermit, "00000000"),
    (IdType::Other, "军官证 0号"),
    (IdType::Other, "?"),
];

/// All categories there are, in one and the same code but for the check character.
const CATEGORIES: &str = "11650200MAXXXX0157 12650200MAXXXX0154 13650200MAXXXX0151 19650200MAXXXX015E
    21650200MAXXXX0156 29650200MAXXXX015D 31650200MAXXXX0155 32650200MAXXXX0152 33650200MAXXXX015Y
    34650200MAXXXX015U 35650200MAXXXX015Q 39650200MAXXXX015C 41650200MAXXXX0154 49650200MAXXXX015B
    51650200MAXXXX0153 52650200MAXXXX0150 53650200MAXXXX015W 59650200MAXXXX015A 61650200MAXXXX0152
    62650200MAXXXX015Y 69650200MAXXXX0159 71650200MAXXXX0151 72650200MAXXXX015X 79650200MAXXXX0158
    81650200MAXXXX0150 89650200MAXXXX0157 91650200MAXXXX015Y 92650200MAXXXX015U 93650200MAXXXX015Q
    A1650200MAXXXX015X A9650200MAXXXX0155 N1650200MAXXXX015H N2650200MAXXXX015E N3650200MAXXXX015B
    N9650200MAXXXX015Q Y1650200MAXXXX0159";

#[test]
fn accepts_right_numbers() {
    for (kind, number) in RIGHT {
        assert_eq!(check(kind, number), [], "{kind:?} {number}");
    }
    for code in CATEGORIES.split_whitespace() {
        assert_eq!(check(IdType::Uscc, code), [], "{code}");
    }
}

#[test]
fn names_what_is_wrong() {
    let two = [IdFault::CheckCharacter, IdFault::BirthDay];
    for (kind, number, faults) in [
        (IdType::ResidentId, "650203188507150040", &[IdFault::CheckCharacter][..]),
        (IdType::ResidentId, "110101189002290013", &[IdFault::BirthDay]),
        (IdType::ResidentId, "110101190002290011", &[IdFault::BirthDay]),
        (IdType::ResidentId, "650203189004310018", &[IdFault::BirthDay]),
        (IdType::ResidentId, "650203188513010019", &[IdFault::BirthDay]),
        (IdType::ResidentId, "650203188501000016", &[IdFault::BirthDay]),
        (IdType::ResidentId, "650203000001010018", &[IdFault::BirthDay]),
        (IdType::ResidentId, "110101189002290010", &two),
        (IdType::ResidentId, "010101189001010012", &[IdFault::Shape]),
        (IdType::ResidentId, "911124198108030024", &[IdFault::Shape]),
        (IdType::ResidencePermit, "840000189001010015", &[IdFault::Shape]),
        (IdType::ResidencePermit, "810001189001010016", &[IdFault::Shape]),
        (IdType::ForeignPermanentResident, "911652189003070053", &[IdFault::CheckCharacter]),
        (IdType::ForeignPermanentResident, "911652189002310050", &[IdFault::BirthDay]),
        (IdType::ForeignPermanentResident, "110101189602290017", &[IdFault::Shape]),
        (IdType::Uscc, "91650200MAXXXX015X", &[IdFault::CheckCharacter]),
        (IdType::Uscc, "91650200MAXXXX0162", &[IdFault::OrganisationCode]),
        (IdType::Uscc, "91650200MAXXXX01AE", &[IdFault::OrganisationCode]),
        (IdType::Uscc, "91650200MAXXXX0163", &[IdFault::CheckCharacter]),
        (IdType::Uscc, "14650200MAXXXX015X", &[IdFault::Category]),
        (IdType::Uscc, "94650200MAXXXX015M", &[IdFault::Category]),
        (IdType::Uscc, "Y2650200MAXXXX0156", &[IdFault::Category]),
        (IdType::Uscc, "B1650200MAXXXX015W", &[IdFault::Category]),
        (IdType::Uscc, "9A650200MAXXXX0153", &[IdFault::Category]),
        (IdType::Uscc, "9A650200MAXXXX0154", &[IdFault::CheckCharacter, IdFault::Category]),
        (IdType::Uscc, "9165020AMAXXXX015Y", &[IdFault::Shape]),
        (IdType::Uscc, "91650200MAOXXX015Y", &[IdFault::Shape]),
        (IdType::Uscc, "91650200maxxxx015y", &[IdFault::Shape]),
        (IdType::Passport, "EEEEEEEEE", &[IdFault::Shape]),
        (IdType::Passport, "E0000000-", &[IdFault::Shape]),
        (IdType::Passport, "E000000000", &[IdFault::Shape]),
        (IdType::HkMacauPermit, "H000000000", &[IdFault::Shape]),
        (IdType::HkMacauPermit, "00000000", &[IdFault::Shape]),
        (IdType::TaiwanPermit, "0000000", &[IdFault::Shape]),
        (IdType::ForeignPermanentResident, "XYZ65008001010", &[IdFault::Shape]),
        (IdType::ForeignPermanentResident, "XY0650080010101", &[IdFault::Shape]),
        (IdType::Other, " \u{3000}", &[IdFault::Shape]),
    ] {
        assert_eq!(check(kind, number), faults, "{kind:?} {number}");
    }
}

#[test]
fn only_the_organisation_code_merely_warns() {
    use IdFault::{BirthDay, Category, CheckCharacter, OrganisationCode, Shape};
    let warnings = [Shape, CheckCharacter, BirthDay, Category, OrganisationCode].map(IdFault::is_warning);
    assert_eq!(warnings, [false, false, false, false, true]);
}

#[test]
fn survives_the_numbers_that_stop_others() {
    // Six full-width digits are 18 bytes; so are nine two-byte letters.
    for number in
        ["", "１２３４５６", "ééééééééé", "11010118９602290017", "110101189602290017\0", "六五零二零三", "H0000000é"]
    {
        for (kind, _, _) in IdType::ALL {
            if *kind != IdType::Other {
                assert_eq!(check(*kind, number), [IdFault::Shape], "{kind:?} {number}");
            }
            assert_eq!(birth_day(*kind, number), None, "{kind:?} {number}");
        }
    }
}

#[test]
fn reads_the_birth_day_of_a_right_number_only() {
    for (kind, number, day) in [
        (IdType::ResidentId, "65020318850715004x", Some("1885-07-15")),
        (IdType::ResidencePermit, "830000189602290030", Some("1896-02-29")),
        (IdType::ForeignPermanentResident, "911124198108030024", Some("1981-08-03")),
        (IdType::ForeignPermanentResident, "XYZ650080010101", None),
        (IdType::ResidentId, "650203188507150040", None),
        (IdType::ResidentId, "911124198108030024", None),
        (IdType::Uscc, "110101188007150592", None),
        (IdType::Other, "110101189602290017", None),
    ] {
        assert_eq!(birth_day(kind, number).map(|day| day.to_string()).as_deref(), day, "{kind:?} {number}");
    }
}

#[test]
fn masks_all_but_credit_codes() {
    for (kind, number, masked) in [
        (IdType::ResidentId, "65020318850715004X", "6****************X"),
        (IdType::ResidentId, "91650200MAXXXX015Y", "9****************Y"),
        (IdType::Passport, "E00000001", "E*******1"),
        (IdType::Other, "军官证一号", "军***号"),
        (IdType::Other, "军官证", "军*证"),
        (IdType::Other, "é号", "**"),
        (IdType::Other, "号", "*"),
        (IdType::Other, "", ""),
        (IdType::Uscc, "91650200MAXXXX015Y", "91650200MAXXXX015Y"),
        (IdType::Uscc, "91650200MAXXXX0162", "91650200MAXXXX0162"), // a warning only
        (IdType::Uscc, "91650200MAXXXX015X", "9****************X"),
        (IdType::Uscc, "94650200MAXXXX015M", "9****************M"),
        (IdType::Uscc, "91650200", "9******0"),
        // A credit code with category and check character right, but a resident number as well.
        (IdType::Uscc, "110101188007150592", "1****************2"),
    ] {
        assert_eq!(mask(kind, number), masked, "{kind:?} {number}");
    }
    assert!(check(IdType::Uscc, "110101188007150592").into_iter().all(IdFault::is_warning));
    assert_eq!(check(IdType::ResidentId, "110101188007150592"), []);
}

#[test]
fn masks_names_of_people() {
    for (kind, name, masked) in [
        (SubjectKind::NaturalPerson, "欧阳明白", "欧***"),
        (SubjectKind::NaturalPerson, "𠮷某", "𠮷*"),
        (SubjectKind::NaturalPerson, "", ""),
        (SubjectKind::LegalPerson, "克拉玛依某某有限公司", "克拉玛依某某有限公司"),
        (SubjectKind::Unincorporated, "某某合作社", "某某合作社"),
    ] {
        assert_eq!(mask_name(kind, name), masked);
    }
}
