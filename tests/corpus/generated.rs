//! Two hundred records, always the same: every place and kind of subject, some clean, most with something planted.

use crate::clean::entry::KINDS;
use crate::clean::subject::SUBJECT_KINDS;
use crate::days::day;
use crate::draft::Draft;
use crate::expected::Site;
use crate::place::{PLACES, Place};
use crate::plants::{self, Plant};
use crate::random::Random;
use crate::sample::{Planted, Sample};
use credit_portal::law::finding::FindingCode;
use credit_portal::words::Word;

const COUNT: usize = 200;
const TODAYS: [&str; 6] = ["2026-05-20", "2026-06-18", "2026-07-31", "2026-09-30", "2026-11-20", "2026-11-21"];

/// How often each plant was used where a text speaks of it, and where none does.
struct Use {
    plant: Plant,
    /// The place where it is used most: each check shall be seen several times under one law.
    home: Place,
    spoken: usize,
    silent: usize,
}

pub(crate) fn all() -> Vec<Sample> {
    let unused = |plant: Plant| Use { home: home(plant.code), plant, spoken: 0, silent: 0 };
    let mut uses: Vec<Use> = plants::all().into_iter().map(unused).collect();
    (0..COUNT).map(|number| sample(number, &mut uses)).collect()
}

/// The name of what was planted, the finding it is about, and where that stands.
type Done = (&'static str, FindingCode, Site);

fn home(code: FindingCode) -> Place {
    let speaking: Vec<Place> = PLACES.into_iter().filter(|place| place.speaks_of(code)).collect();
    let at = FindingCode::ALL.iter().position(|(other, ..)| *other == code).unwrap();
    speaking[at % speaking.len()]
}

fn sample(number: usize, uses: &mut [Use]) -> Sample {
    let mut random = Random::seeded(2_026_112_100 + number as u64);
    let today = day(random.pick(&TODAYS));
    let (place, kind) = (PLACES[number % PLACES.len()], SUBJECT_KINDS[number / PLACES.len() % SUBJECT_KINDS.len()]);
    let clean: Vec<_> = (0..random.between(1, 3)).map(|_| random.pick(&KINDS)).collect();
    let wanted = if number % 12 == 11 { 0 } else { random.between(6, 10) };
    let mut draft = Draft::new(number, place, kind, today, random);
    draft.fill(&clean);
    let mut planted: Vec<Done> = Vec::new();
    for _ in 0..wanted {
        if let Some(used) = least_used(&draft, &planted, uses) {
            let site = (used.plant.change)(&mut draft);
            planted.push((used.plant.name, used.plant.code, site));
        }
    }
    draft.finish();
    let planted = planted.into_iter().map(|(name, code, site)| Planted {
        name: name.to_owned(),
        code,
        outcome: draft.expected.of(&site, code),
        site,
    });
    let name = format!("generated-{number:03}");
    Sample { name, today, planted: planted.collect(), expected: draft.expected.clone(), record: draft.record }
}

/// The plant that fits and was used least, for the place of the record; marks it as used.
fn least_used<'u>(draft: &Draft, planted: &[Done], uses: &'u mut [Use]) -> Option<&'u Use> {
    let place = draft.place;
    let done = |one: &Use| planted.iter().any(|(name, ..)| *name == one.plant.name);
    let fits = |one: &Use| (one.plant.fits)(draft) && draft.has_room(2) && !done(one);
    let uses_so_far = |one: &Use| match (place == one.home, place.speaks_of(one.plant.code)) {
        (true, _) => one.spoken / 4,
        (false, true) => one.spoken,
        (false, false) => one.silent + 2,
    };
    let rank = |one: &Use| (uses_so_far(one), !one.plant.rare);
    let used = uses.iter_mut().filter(|one| fits(one)).min_by_key(|one| rank(one))?;
    *(if place.speaks_of(used.plant.code) { &mut used.spoken } else { &mut used.silent }) += 1;
    Some(used)
}
