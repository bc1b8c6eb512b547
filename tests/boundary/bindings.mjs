// The package by its name, once as the WASM module and once as its JavaScript twin. What holds for one holds for both.
import * as module from "credit-portal";
import { initSync } from "credit-portal/module";
import * as twin from "credit-portal/twin";
import { readFileSync, readdirSync } from "node:fs";
import { describe } from "node:test";

const twinExports = await twin.default();

export const bindings = [
  { name: "module", calls: module, bytesOfMemory: () => initSync().memory.buffer.byteLength },
  { name: "twin", calls: twin, bytesOfMemory: () => twinExports.memory.buffer.byteLength },
];

export function describeBoth(what, tests) {
  for (const binding of bindings) {
    describe(`${binding.name}: ${what}`, () => tests(binding));
  }
}

export const TODAY = "2026-11-21";

export function textOf(record) {
  return JSON.stringify(record);
}

export function recordWith(entry) {
  return textOf({
    schema: "credit-record/1",
    subject: { kind: "legalPerson", division: "650200" },
    entries: [{ id: "e1", kind: "penalty", ...entry }],
  });
}

const RECORDS = new URL("../records/", import.meta.url);

export const records = readdirSync(RECORDS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, text: readFileSync(new URL(name, RECORDS), "utf8") }));
