//! Identifiers: what must hold for any number there could be.

use credit_portal::day::Day;
use credit_portal::record::id::{IdFault, birth_day, check, mask, mask_name};
use credit_portal::record::words::{IdType, SubjectKind};
use credit_portal::words::Word;
use proptest::prelude::{Just, Strategy, prop, prop_assert, prop_assert_eq, prop_assert_ne, prop_oneof, proptest};

mod numbers;
use numbers::{checked, with_one_changed};

fn kinds() -> impl Strategy<Value = IdType> {
    prop::sample::select(IdType::ALL).prop_map(|(kind, _, _)| kind)
}

/// A right number of a document without a check character.
fn shaped() -> impl Strategy<Value = (IdType, String)> {
    prop_oneof![
        (Just(IdType::Passport), "E[0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|G[0-9]{8}|[SDP]E[0-9]{7}"),
        (Just(IdType::HkMacauPermit), "[HM]([0-9]{8}|[0-9]{10})"),
        (Just(IdType::TaiwanPermit), "[0-9]{8}"),
        (Just(IdType::ForeignPermanentResident), "[A-Z]{3}[0-9]{12}"),
    ]
}

/// Any text, and texts that come close to a number: of its length in bytes or in characters, from scripts with
/// digits of their own.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(prop::char::any(), 0..40).prop_map(String::from_iter),
        "[0-9]{15,19}",
        "[0-9A-Za-z]{18}",
        "[0-9０-９Ｘx]{16,18}",
        "[０-９]{6}",
        "[é-ü]{9}",
        "[٠-٩]{9}",
        "[0-9]{15}[X가-힣]",
        "[HM][0-9é]{6,9}",
        checked().prop_map(|(_, number)| number),
    ]
}

fn errors(kind: IdType, number: &str) -> Vec<IdFault> {
    check(kind, number).into_iter().filter(|fault| !fault.is_warning()).collect()
}

/// Whether it is right as a credit code, and as the number of no person.
fn is_public(kind: IdType, number: &str) -> bool {
    let of_persons = [IdType::ResidentId, IdType::ResidencePermit, IdType::ForeignPermanentResident];
    kind == IdType::Uscc
        && errors(kind, number).is_empty()
        && of_persons.iter().all(|&of| !errors(of, number).is_empty())
}

proptest! {
    #[test]
    fn answers_any_text(kind in kinds(), text in texts()) {
        let faults = check(kind, &text);
        prop_assert!(faults.is_sorted_by(|fault, next| fault < next));
        prop_assert!(faults == [IdFault::Shape] || !faults.contains(&IdFault::Shape));
        if birth_day(kind, &text).is_some() {
            prop_assert_eq!(faults, []);
        }
    }

    #[test]
    fn masks_all_but_two_characters(kind in kinds(), text in texts()) {
        let masked = mask(kind, &text);
        let last = text.chars().count().saturating_sub(1);
        let bare = |place| last >= 2 && (place == 0 || place == last);
        let expected = text.chars().enumerate().map(|(place, had)| if bare(place) { had } else { '*' });
        if masked != expected.collect::<String>() {
            prop_assert_eq!(&masked, &text);
            prop_assert!(is_public(kind, &text));
        }
    }

    #[test]
    fn shows_right_credit_codes_whole((kind, number) in checked()) {
        prop_assert_eq!(mask(kind, &number) == number, is_public(kind, &number));
    }

    #[test]
    fn masks_all_but_the_first_character_of_a_persons_name(name in texts()) {
        let masked = mask_name(SubjectKind::NaturalPerson, &name);
        prop_assert_eq!(masked.chars().next(), name.chars().next());
        prop_assert!(masked.chars().skip(1).all(|character| character == '*'));
        prop_assert_eq!(masked.chars().count(), name.chars().count());
        prop_assert_eq!(mask_name(SubjectKind::LegalPerson, &name), name);
    }

    #[test]
    fn accepts_right_numbers((kind, number) in prop_oneof![checked(), shaped()]) {
        prop_assert_eq!(check(kind, &number), []);
    }

    #[test]
    fn reads_the_birth_day_of_a_person((kind, number) in checked()) {
        let written = number.get(6..14).and_then(|digits| {
            let (year, rest) = digits.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            Day::parse(&format!("{year}-{month}-{day}"))
        });
        prop_assert_eq!(birth_day(kind, &number), if kind == IdType::Uscc { None } else { written });
    }

    #[test]
    fn refuses_any_one_changed_character(
        (kind, number) in checked().prop_flat_map(|(kind, number)| (Just(kind), with_one_changed(kind, &number))),
    ) {
        prop_assert_ne!(errors(kind, &number), []);
    }

    #[test]
    fn takes_a_small_x_for_a_large_one((kind, number) in checked()) {
        if let Some(body) = number.strip_suffix('X').filter(|_| kind != IdType::Uscc) {
            prop_assert_eq!(check(kind, &format!("{body}x")), []);
        }
    }

    #[test]
    fn warns_of_a_wrong_organisation_code(
        category in prop::sample::select(numbers::CATEGORIES),
        body in "[0-9A-HJ-NPQRTUWXY]{8}",
        check_character in prop::sample::select(numbers::CODE_ALPHABET.chars().collect::<Vec<_>>()),
    ) {
        let right = numbers::with_organisation_check(&body);
        let organisation = format!("{body}{check_character}");
        let code = numbers::with_code_check(&format!("{category}650200{organisation}"));
        let warning = (organisation != right).then_some(IdFault::OrganisationCode);
        prop_assert_eq!(check(IdType::Uscc, &code), warning.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn takes_texts_of_any_size() {
    let text = "１".repeat(10_000_000);
    for (kind, _, _) in IdType::ALL {
        let refused = *kind != IdType::Other;
        assert_eq!(check(*kind, &text).is_empty(), !refused, "{kind:?}");
        assert_eq!(mask(*kind, &text).len(), 10_000_004, "{kind:?}");
    }
}
