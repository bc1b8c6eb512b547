import assert from "node:assert/strict";
import { it } from "node:test";
import { TODAY, describeBoth, recordWith, records } from "./bindings.mjs";

const DAY_IN_MS = 86_400_000;

/** Nothing but what JSON knows: so an answer can be stored, posted and compared. */
function assertPlain(value, path) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    assert.ok(Number.isSafeInteger(value), `${path} is ${value}`);
  } else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) assertPlain(value[i], `${path}[${i}]`);
  } else {
    assert.equal(typeof value, "object", `${path} is a ${typeof value}`);
    assert.equal(Object.getPrototypeOf(value), Object.prototype, `${path} is a ${value.constructor?.name}`);
    for (const key of Reflect.ownKeys(value)) assertPlain(value[key], `${path}.${String(key)}`);
  }
}

describeBoth("answers", ({ calls }) => {
  it("are plain values, whatever is asked", () => {
    for (const { name, text } of records) {
      assertPlain(calls.checkRecord(text), `checkRecord of ${name}`);
      const answer = calls.evaluate({ recordText: text, today: TODAY });
      assertPlain(answer, `evaluate of ${name}`);
      assertPlain(calls.survey({ recordText: text, today: TODAY }), `survey of ${name}`);
      for (const { id } of answer.entries) {
        assertPlain(calls.explain({ recordText: text, today: TODAY, entry: id }), `explain of ${id} in ${name}`);
      }
    }
    assertPlain(calls.about(), "about");
    assertPlain(calls.checkRecord("no record"), "a failure");
  });

  it("say null where nothing is known", () => {
    const { status, subject, entries } = calls.evaluate({ recordText: recordWith({}), today: TODAY });
    assert.equal(status, "success");
    assert.equal(subject.name, null);
    assert.equal(subject.id, null);
    assert.deepEqual(entries[0].recorded, {
      kind: "penalty", title: null, provider: null, documentNumber: null, determinedOn: null, publishedOn: null,
      statedUntil: null, class: null, measures: [], shown: null, sensitive: [],
      facts: [{ path: "id", kind: "text", value: "e1" }, { path: "kind", kind: "word", value: "penalty" }],
    });
    assert.equal(entries[0].display.startsOn, null);
  });

  it("of a survey are the rows of the entries that an evaluation tells of", () => {
    for (const { text: recordText } of records) {
      const { rows } = calls.survey({ recordText, today: TODAY });
      const { entries } = calls.evaluate({ recordText, today: TODAY });
      const told = ({ id, display }) => [id, display.status, display.lastShownDay, display.firstRepairDay];
      assert.deepEqual(rows.map((row) => [row.id, row.status, row.lastShownDay, row.firstRepairDay]), entries.map(told));
    }
    assert.deepEqual(calls.survey({ recordText: "no record", today: TODAY }).status, "failure");
    assert.equal(calls.survey({ recordText: "{}", today: "yesterday" }).problems[0].path, "today");
  });

  it("tell of the entries asked for, and of no others", () => {
    const { text: recordText } = records.find(({ text }) => JSON.parse(text).entries?.length > 0);
    const whole = calls.evaluate({ recordText, today: TODAY });
    const entries = [whole.entries[0].id, "no such entry"];
    assert.deepEqual(calls.evaluate({ recordText, today: TODAY, entries }).entries, [whole.entries[0]]);
    const none = calls.evaluate({ recordText, today: TODAY, entries: [] });
    assert.deepEqual([none.entries, none.subject.agenda], [[], []]);
    const short = calls.evaluate({ recordText, today: TODAY, entries: [], inShort: true });
    assert.deepEqual(short.entries, []);
    assert.deepEqual(short.subject.agenda, whole.subject.agenda);
    assert.deepEqual(short.priorities, whole.priorities);
  });

  it("count the days to the last one, as the calendar does", () => {
    const recordText = recordWith({
      determinedOn: "2026-05-06", class: "general", publicity: { publishedOn: "2026-05-08", shown: true },
    });
    const { lastShownDay, remainingDays } = calls.evaluate({ recordText, today: TODAY }).entries[0].display;
    assert.match(lastShownDay, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(remainingDays, (Date.parse(lastShownDay) - Date.parse(TODAY)) / DAY_IN_MS);
  });

  it("are the same bytes for the same input", () => {
    const requests = records.map(({ text }) => ({ recordText: text, today: TODAY }));
    const [first, second] = [0, 1].map(() => requests.map((request) => JSON.stringify(calls.evaluate(request))));
    assert.deepEqual(second, first);
  });

  it("leave the request as it was", () => {
    const request = Object.freeze({ recordText: recordWith({}), today: TODAY, ask: Object.freeze(["HLJD"]) });
    calls.evaluate(request);
    assert.deepEqual(request, { recordText: recordWith({}), today: TODAY, ask: ["HLJD"] });
  });
});

describeBoth("today in China", ({ calls }) => {
  const cases = [
    ["2026-11-21T15:59:59.999Z", "2026-11-21"],
    ["2026-11-21T16:00:00.000Z", "2026-11-22"],
    ["2026-12-31T16:00:00.000Z", "2027-01-01"],
    ["2028-02-28T16:00:00.000Z", "2028-02-29"],
  ];
  for (const [instant, day] of cases) {
    it(`is ${day} at ${instant}`, ({ mock }) => {
      mock.timers.enable({ apis: ["Date"], now: Date.parse(instant) });
      assert.equal(calls.todayInChina(), day);
    });
  }
});
