import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { TODAY, bindings, describeBoth, textOf } from "./bindings.mjs";

const forms = new Uint8Array(readFileSync(new URL("../../pkg/forms.bin", import.meta.url)));

// Invented; the check characters are right.
const recordText = textOf({
  schema: "credit-record/1",
  subject: { kind: "naturalPerson", name: "样例甲", division: "650200", id: { type: "residentId", number: "650203199003074534" } },
  entries: [{
    id: "e1", kind: "penalty", title: "样例行政处罚", class: "general", determinedOn: "2025-03-31",
    provider: { name: "样例市样例局", role: "authority" }, publicity: { shown: true },
  }],
});
const request = { recordText, today: TODAY, form: "F3", entry: "e1", forms };
const answers = {
  "letter.receiver": "provider",
  "letter.writtenAnswer": true,
  "objection.wants": ["stopShowing"],
  "objection.rows": [{ recorded: "仍在公示", shouldBe: "不再公示", evidence: "附件一" }],
};

const fieldsOf = (form) => Object.fromEntries(form.steps.flatMap(({ fields }) => fields).map((field) => [field.id, field]));

describeBoth("letters", ({ calls, bytesOfMemory }) => {
  it("open with what the record tells, in full, and where it stands", () => {
    const form = calls.openForm(request);
    assert.equal(form.status, "success");
    const { "applicant.name": name, "letter.receiver": receiver } = fieldsOf(form);
    assert.equal(name.value, "样例甲");
    assert.deepEqual(name.source, { from: "record", path: "subject.name", code: null });
    const receivers = ["leadAuthority", "provider", "aggregator", "creditChina", "decidingUnit"];
    assert.deepEqual(receiver.options.map(({ id }) => id), receivers);
    assert.ok(form.attachments.length > 0);
  });

  it("take answers of every kind", () => {
    const fields = fieldsOf(calls.openForm({ ...request, answers }));
    for (const [id, value] of Object.entries(answers)) {
      assert.deepEqual(fields[id].value, value);
      assert.equal(fields[id].source.from, "person");
      assert.equal(fields[id].problem, null);
    }
  });

  it("take what is no character for the sign of that, and a backslash for one", () => {
    const said = { "objection.facts": "a\ud800b\udc00 \\ud800 \\ 😀" };
    const fields = fieldsOf(calls.openForm({ ...request, answers: said }));
    assert.equal(fields["objection.facts"].value, said["objection.facts"].toWellFormed());
  });

  it("are composed with checks, their facts and the digest of these", () => {
    const composed = calls.composeForm({ ...request, answers });
    assert.equal(composed.status, "success");
    const { letter, checks, data, digest } = composed;
    assert.equal(letter.receiver, "样例市样例局");
    assert.ok(letter.blocks.some(({ kind, rows }) => kind === "table" && rows[0].includes("附件一")));
    assert.ok(letter.blocks.some(({ kind, lines }) => kind === "arithmetic" && lines.every(({ law }) => law !== "")));
    assert.ok(checks.every(({ outcome }) => ["met", "open", "notMet"].includes(outcome)));
    assert.match(digest, /^[0-9a-f]{64}$/u);
    assert.equal(letter.digest, digest);
    assert.deepEqual(JSON.parse(data).answers["objection.wants"], ["stopShowing"]);
    assert.ok(!letter.fileName.includes("样例"));
  });

  it("refuse with a value what a person or a network can cause", () => {
    for (const [wrong, code] of [
      [{ forms: forms.slice(0, 100) }, "forms-unreadable"],
      [{ form: "F9" }, "form-not-open"],
      [{ entry: "none" }, "unknown-entry"],
      [{ today: "never" }, "day-shape"],
      [{ recordText: "{" }, "not-json"],
    ]) {
      for (const call of [calls.openForm, calls.composeForm]) {
        const answer = call({ ...request, ...wrong });
        assert.equal(answer.status, "failure");
        assert.equal(answer.problems[0].code, code);
      }
    }
  });

  it("throw at requests of the wrong shape, and use up no memory by it", () => {
    const wrong = [
      undefined,
      { ...request, forms: [1] },
      { ...request, form: "F99" },
      { ...request, answers: [] },
      { ...request, answers: { a: 1 } },
      { ...request, answers: { a: [1] } },
      { ...request, answers: { a: ["a", { b: "c" }] } },
    ];
    const all = () => wrong.forEach((one) => assert.throws(() => calls.openForm(one), Error));
    for (let i = 0; i < 20; i += 1) all();
    const before = bytesOfMemory();
    for (let i = 0; i < 500; i += 1) all();
    assert.equal(bytesOfMemory(), before);
  });
});

it("module and twin write the same letter", () => {
  const [module, twin] = bindings.map(({ calls }) => JSON.stringify(calls.composeForm({ ...request, answers })));
  assert.equal(twin, module);
});
