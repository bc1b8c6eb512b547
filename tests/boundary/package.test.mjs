import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import * as module from "credit-portal";
import * as twin from "credit-portal/twin";

const PKG = new URL("../../pkg/", import.meta.url);
const GOLDEN = new URL("../golden/credit_portal.d.ts", import.meta.url);
const CALLS = ["about", "checkRecord", "composeForm", "evaluate", "explain", "openForm", "score", "survey", "todayInChina"];

const read = (url) => readFileSync(url, "utf8");
const about = JSON.parse(read(new URL("package.json", PKG)));

/** Every file that `exports` leads to. */
function targets(entry) {
  return typeof entry === "string" ? [entry] : Object.values(entry).flatMap(targets);
}

it("every export leads to a file", () => {
  const files = [about.types, ...targets(about.exports)];
  assert.ok(files.length > 8);
  assert.deepEqual(files.filter((file) => !existsSync(new URL(file, PKG))), []);
});

it("the version is the engine's", () => {
  assert.equal(about.version, module.about().engine);
});

it("module and twin have the same calls and no others", () => {
  assert.deepEqual(Object.keys(module).sort(), [...CALLS, "initSync", "restart"].sort());
  assert.deepEqual(Object.keys(twin).sort(), [...CALLS, "default", "restart"].sort());
});

it("what is published beside the module is JSON", () => {
  const schema = JSON.parse(read(new URL("credit-record-1.schema.json", PKG)));
  assert.equal(schema.title, "credit-record/1");
  assert.equal(JSON.parse(read(new URL("score-model-1.schema.json", PKG))).title, "score-model/1");
  assert.ok(JSON.parse(read(new URL("law.json", PKG))).provisions.length > 0);
});

it("nothing tells where it was built", () => {
  const module = readFileSync(new URL("credit_portal_bg.wasm", PKG)).toString("latin1");
  for (const place of [process.cwd(), process.env.HOME, ".cargo", ".rustup"]) {
    assert.ok(!module.includes(place), place);
  }
});

it("the types hold for a user in TypeScript", () => {
  const compiler = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));
  const project = fileURLToPath(new URL("tsconfig.json", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [compiler, "--project", project], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});

it("the types are the reviewed ones (cargo xtask accept writes them anew)", () => {
  const types = read(new URL("credit_portal.d.ts", PKG));
  if (process.env.UPDATE_GOLDENS === "1") {
    mkdirSync(new URL(".", GOLDEN), { recursive: true });
    writeFileSync(GOLDEN, types);
  }
  assert.equal(types, read(GOLDEN));
});
