import assert from "node:assert/strict";
import { it } from "node:test";
import { TODAY, describeBoth, recordWith, textOf } from "./bindings.mjs";

const LIMIT = 32 * 1024 * 1024;

const NO_RECORDS = {
  "nothing": "",
  "white space": " \t\r\n",
  "words": "what is this",
  "half a record": recordWith({}).slice(0, -2),
  "null": "null",
  "a number": "1e999",
  "an empty list": "[]",
  "an empty object": "{}",
  "a byte order mark alone": "\ufeff",
  "zero characters": "\0\0\0",
  "a lone high surrogate": "\ud800",
  "a lone low surrogate": "\udc00{",
  "a broken escape": String.raw`{"schema":"\ud800\u12"}`,
  "many open brackets": "[".repeat(200_000),
  "many open objects": '{"a":'.repeat(200_000),
  "one key very often": `{${'"a":1,'.repeat(20_000)}"a":1}`,
  "a very long number": "9".repeat(1_000_000),
  "a very long text": `"${"中".repeat(1_000_000)}"`,
};

// Numbers of documents that other checkers fall over: characters of several bytes, at the length of a real number in
// bytes or in characters.
const NUMBERS = [
  "一二三四五六",
  "é".repeat(9),
  "１１０１０１１９９００３０７７４５８",
  "９１６５０２００ＭＡ０００００００Ｘ",
  "😀".repeat(18),
  "\u0000".repeat(18),
  "",
  " ",
  "x".repeat(100_000),
];
const KINDS = [
  "residentId", "uscc", "passport", "hkMacauPermit", "taiwanPermit", "residencePermit", "foreignPermanentResident", "other",
];

function ask(calls, recordText) {
  return [
    calls.checkRecord(recordText),
    calls.evaluate({ recordText, today: TODAY }),
    calls.explain({ recordText, today: TODAY, entry: "e1" }),
  ];
}

describeBoth("texts", ({ calls }) => {
  for (const [name, text] of Object.entries(NO_RECORDS)) {
    it(`that are no record are refused with problems: ${name}`, () => {
      for (const answer of ask(calls, text)) {
        assert.equal(answer.status, "failure");
        assert.ok(answer.problems.length > 0);
        assert.ok(answer.problems.every(({ line, column }) => line >= 1 && column >= 1));
      }
    });
  }

  it("with strange numbers of documents are answered", () => {
    for (const number of NUMBERS) {
      for (const type of KINDS) {
        const subject = { kind: "naturalPerson", name: number, id: { type, number } };
        const text = textOf({ schema: "credit-record/1", subject, entries: [] });
        const [checked, evaluated] = ask(calls, text);
        assert.equal(checked.status, "success", `${type} ${number}`);
        assert.equal(evaluated.status, "success", `${type} ${number}`);
      }
    }
  });

  it("with full-width digits are not taken for numbers or days", () => {
    const [checked] = ask(calls, recordWith({ determinedOn: "２０２６-05-06" }));
    assert.deepEqual(checked.problems.map(({ code, path }) => [code, path]), [["day-shape", "entries[0].determinedOn"]]);
  });

  it("with lone surrogates keep the rest of the record", () => {
    for (const title of ["\ud800", "a\udc00b"]) {
      const raw = recordWith({}).replace('"kind":"penalty"', `"kind":"penalty","title":"${title}"`);
      const answer = calls.evaluate({ recordText: raw, today: TODAY });
      assert.equal(answer.status, "success");
      assert.equal(answer.entries[0].recorded.title, title.toWellFormed());
    }
  });

  it("of 32 MiB are read, and one byte more is refused as too large", () => {
    const record = recordWith({});
    const full = record + " ".repeat(LIMIT - record.length);
    assert.equal(calls.checkRecord(full).status, "success");
    const refused = calls.checkRecord(`${full} `);
    assert.equal(refused.status, "failure");
    assert.deepEqual(refused.problems.map(({ code }) => code), ["too-large"]);
  });

  it("are measured in bytes, not in characters", () => {
    const refused = calls.checkRecord("中".repeat(LIMIT / 3 + 1));
    assert.deepEqual(refused.problems.map(({ code }) => code), ["too-large"]);
  });
});
