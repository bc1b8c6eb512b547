import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { TODAY, bindings, describeBoth, textOf } from "./bindings.mjs";

const models = new Uint8Array(readFileSync(new URL("../../pkg/models.bin", import.meta.url)));
const listed = JSON.parse(new TextDecoder().decode(models)).models;

const done = { fulfilledOn: "2026-06-01", harmRemoved: true };
const penalty = (id, determinedOn) => ({ id, kind: "penalty", class: "general", determinedOn, publicity: { shown: true }, duties: done });
const recordOf = (kind) => textOf({
  schema: "credit-record/1",
  subject: { kind, division: "230100" },
  entries: [penalty("e1", "2026-05-10"), penalty("e2", "2026-10-10")],
});
const request = { recordText: recordOf("legalPerson"), today: TODAY, models };

describeBoth("points", ({ calls, bytesOfMemory }) => {
  it("are those of the evaluation, and add up", () => {
    const answer = calls.score(request);
    assert.equal(answer.status, "success");
    const { score } = answer.now;
    assert.deepEqual(score, calls.evaluate(request).subject.score);
    assert.equal(score.points, 70);
    assert.equal(score.grade, "B");
    assert.equal(score.contributions.reduce((sum, { points }) => sum + points, score.base), score.points);
    assert.deepEqual(answer.model, listed[0]);
    assert.deepEqual([answer.changed, answer.line, answer.path], [null, [], null]);
  });

  it("change by steps, by time and on the way to a grade", () => {
    const changes = [{ step: "repair", entry: "e1" }, { step: "wait", on: "2027-01-01" }];
    const { changed, line, path } = calls.score({ ...request, changes, line: true, wish: "A" });
    assert.equal(changed.after.score.points, 80);
    assert.equal(changed.after.day, "2027-01-01");
    assert.deepEqual(line.map(({ day, points }) => [day, points]), [[TODAY, 70], ["2027-05-10", 73], ["2027-05-11", 80], ["2027-10-10", 83], ["2027-10-11", 90]]);
    assert.deepEqual(path.steps.map(({ step, entry, on }) => [step, entry, on]), [["repair", "e1", TODAY], ["repair", "e2", "2027-01-11"]]);
  });

  it("come from any model that is named or handed in", () => {
    const other = calls.score({ ...request, model: "xingtai-2020" });
    assert.deepEqual([other.now.score.points, other.now.score.base, other.now.score.grade], [0, null, null]);
    const own = { id: "own", from: "2026-01-01", subjects: ["legalPerson"], indicators: [{ id: "i", clause: "1" }],
      events: [{ id: "e", clause: "2", indicator: "i", points: -3, when: { kind: ["penalty"] } }] };
    assert.equal(calls.score({ ...request, ownModel: JSON.stringify(own) }).now.score.points, -6);
    const people = calls.score({ ...request, ownModel: JSON.stringify({ ...own, subjects: ["naturalPerson"] }) });
    assert.deepEqual([people.status, people.problems[0].code, people.problems[0].path], ["failure", "model-costs-people", "events"]);
  });

  it("are refused to people, by law", () => {
    const { score } = calls.score({ ...request, recordText: recordOf("naturalPerson"), ask: ["HLJD"] }).now;
    assert.deepEqual([score.status, score.refusal, score.points], ["refused", "person", null]);
    assert.deepEqual([score.citations, score.draftCitations], [["HLJ-26"], ["HLJD-47"]]);
  });

  it("fail with a value where a person or a network can cause it", () => {
    for (const [wrong, code] of [
      [{ models: models.slice(0, 100) }, "model-unreadable"],
      [{ model: "none" }, "unknown-model"],
      [{ wish: "Z" }, "unknown-grade"],
      [{ changes: [{ step: "pray" }] }, "steps-unreadable"],
      [{ today: "never" }, "day-shape"],
      [{ recordText: "{" }, "not-json"],
    ]) {
      const answer = calls.score({ ...request, ...wrong });
      assert.equal(answer.status, "failure");
      assert.equal(answer.problems[0].code, code);
    }
    assert.throws(() => calls.score({ ...request, models: undefined }));
    assert.throws(() => calls.score({ ...request, line: "yes" }));
  });

  it("do not fill the memory", () => {
    const all = { ...request, line: true, wish: "A" };
    for (let count = 0; count < 10; count += 1) calls.score(all);
    const before = bytesOfMemory();
    for (let count = 0; count < 30; count += 1) calls.score(all);
    assert.equal(bytesOfMemory(), before);
  });
});

it("points are the same from module and twin", () => {
  const [module, twin] = bindings.map(({ calls }) => calls.score({ ...request, line: true, wish: "A", changes: [] }));
  assert.deepEqual(module, twin);
});
