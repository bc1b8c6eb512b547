import assert from "node:assert/strict";
import { it } from "node:test";
import { TODAY, bindings, records } from "./bindings.mjs";

const DAYS = ["2024-02-29", "2026-04-01", TODAY, "2031-12-31"];

it("there are records to agree on", () => {
  assert.ok(records.length > 0);
});

for (const { name, text } of records) {
  it(`module and twin answer with the same bytes: ${name}`, () => {
    const [module, twin] = bindings.map(({ calls }) => {
      const evaluated = DAYS.map((today) => calls.evaluate({ recordText: text, today }));
      const explained = evaluated[0].entries.map(({ id }) => calls.explain({ recordText: text, today: TODAY, entry: id }));
      return JSON.stringify([calls.about(), calls.checkRecord(text), evaluated, explained]);
    });
    assert.equal(twin, module);
  });
}
