import assert from "node:assert/strict";
import { it } from "node:test";
import { TODAY, bindings, describeBoth, recordWith } from "./bindings.mjs";

const recordText = recordWith({ determinedOn: "2026-05-06" });
const right = { recordText, today: TODAY };

// Not a person's mistake but a programmer's: the call throws an Error that says what is wrong.
const WRONG = [
  ["no request", undefined],
  ["null", null],
  ["a number", 1],
  ["a text", recordText],
  ["a list", []],
  ["an empty object", {}],
  ["no text", { today: TODAY }],
  ["a record that was parsed already", { recordText: JSON.parse(recordText), today: TODAY }],
  ["a Date for a day", { recordText, today: new Date() }],
  ["a number for a day", { recordText, today: 20_261_121 }],
  ["one word where a list belongs", { recordText, today: TODAY, ask: "HLJD" }],
  ["numbers in the list", { recordText, today: TODAY, ask: [1] }],
  ["a getter that throws", { get recordText() { throw new RangeError("no"); }, today: TODAY }],
];

describeBoth("requests of the wrong shape", ({ calls }) => {
  for (const [name, request] of WRONG) {
    it(`throw an Error and leave the instance in order: ${name}`, () => {
      const before = JSON.stringify(calls.evaluate(right));
      assert.throws(() => calls.evaluate(request), Error);
      assert.throws(() => calls.explain(request), Error);
      assert.equal(JSON.stringify(calls.evaluate(right)), before);
    });
  }

  it("are not those with a day that is none: that is answered", () => {
    for (const today of ["", "today", "2026-2-3", "2026-02-30", "２０２６-11-21"]) {
      const answer = calls.evaluate({ recordText, today });
      assert.equal(answer.status, "failure");
      assert.equal(answer.problems[0].path, "today");
    }
  });

  it("are not those that ask for an entry that is not there: that is answered", () => {
    const answer = calls.explain({ ...right, entry: "none" });
    assert.equal(answer.status, "failure");
    assert.equal(answer.problems[0].code, "unknown-entry");
  });

  it("nor those that name another thing that is not there, or nothing", () => {
    for (const [named, path] of [[{ measure: "none" }, "measure"], [{ authorisation: "none" }, "authorisation"], [{}, "entry"]]) {
      const answer = calls.explain({ ...right, ...named });
      assert.equal(answer.status, "failure");
      assert.equal(answer.problems[0].path, path);
    }
  });

  it("can ask about an entry, a measure, an authorisation or the subject", () => {
    const whole = JSON.parse(recordText);
    whole.measures = [{ id: "m1", kind: "talk" }];
    whole.authorisations = [{ id: "a1", bundled: true }];
    const asked = { recordText: JSON.stringify(whole), today: TODAY };
    const entry = whole.entries[0].id;
    for (const about of [{ entry }, { measure: "m1" }, { authorisation: "a1" }, { subject: true }]) {
      const answer = calls.explain({ ...asked, ...about });
      assert.equal(answer.status, "success");
      assert.notEqual(answer.findings.length + answer.qualifications.length, 0);
    }
  });
});

describeBoth("bad calls", ({ calls, bytesOfMemory }) => {
  const badCalls = [
    () => calls.checkRecord("{"),
    () => calls.checkRecord('{"schema":"credit-record/1","subject":{"kind":"fish"},"entries":[{}]}'),
    () => calls.evaluate({ recordText: "[", today: TODAY }),
    () => calls.evaluate({ recordText, today: "never" }),
    () => calls.explain({ ...right, entry: "none" }),
    () => assert.throws(() => calls.evaluate({ recordText: "x".repeat(1_000) }), Error),
    () => assert.throws(() => calls.evaluate({ recordText, today: TODAY, ask: ["a", 1] }), Error),
    () => assert.throws(() => calls.explain(null), Error),
  ];

  it("do not use up memory, however many there are", () => {
    const make = (times) => {
      for (let i = 0; i < times; i += 1) badCalls[i % badCalls.length]();
    };
    make(1_000);
    const before = bytesOfMemory();
    make(100_000);
    assert.equal(bytesOfMemory(), before);
  });
});

it("module and twin throw the same words", () => {
  for (const [, request] of WRONG) {
    const [module, twin] = bindings.map(({ calls }) => {
      try {
        return calls.evaluate(request);
      } catch (error) {
        return error.message;
      }
    });
    assert.equal(twin, module);
  }
});
