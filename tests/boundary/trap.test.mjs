// What happens when the engine itself fails. It has no known way to, so these tests break it: in their copy of the module
// `evaluate` works twice in an instance and then fails for good.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import binaryen from "binaryen";
import { TODAY, recordWith } from "./bindings.mjs";

const CALLS_THAT_WORK = 2;
const request = { recordText: recordWith({ determinedOn: "2026-05-06" }), today: TODAY };
const from = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function broken(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(binaryen.Features.MutableGlobals);
  const { i32 } = module;
  module.addGlobal("calls", binaryen.i32, true, i32.const(0));
  const calls = () => module.global.get("calls", binaryen.i32);
  const evaluate = module.getFunction(binaryen.getExportInfo(module.getExport("evaluate")).value);
  const { body } = binaryen.getFunctionInfo(evaluate);
  const failing = [
    module.global.set("calls", i32.add(calls(), i32.const(1))),
    module.if(i32.gt_u(calls(), i32.const(CALLS_THAT_WORK)), module.unreachable()),
    body,
  ];
  binaryen.Function.setBody(evaluate, module.block(null, failing, binaryen.getExpressionType(body)));
  assert.ok(module.validate());
  return module.emitBinary();
}

const folder = mkdtempSync(join(tmpdir(), "trap-"));
after(() => rmSync(folder, { recursive: true }));
const wasm = join(folder, "broken.wasm");
writeFileSync(join(folder, "package.json"), '{"type":"module"}');
writeFileSync(wasm, broken(readFileSync(from("pkg/credit_portal_bg.wasm"))));

async function brokenModule() {
  const file = join(folder, "module.js");
  copyFileSync(from("pkg/credit_portal.js"), file);
  const calls = await import(pathToFileURL(file));
  const instance = () => calls.initSync({ module: readFileSync(wasm) });
  instance();
  return { calls, memory: () => instance().memory, Failure: WebAssembly.RuntimeError };
}

async function brokenTwin() {
  const file = join(folder, "twin.js");
  execFileSync(process.execPath, [from("xtask/glue/make.mjs"), "twin", from("target/bindings/credit_portal.js"), wasm, file]);
  const calls = await import(pathToFileURL(file));
  let instance = await calls.default();
  const refresh = async () => { instance = await calls.default(); };
  return { calls, memory: () => instance.memory, refresh, Failure: Error };
}

for (const [name, make] of [["module", brokenModule], ["twin", brokenTwin]]) {
  describe(`${name}: after the engine failed`, async () => {
    const { calls, memory, refresh, Failure } = await make();

    it("a fresh instance answers through the same functions, as often as needed", async () => {
      for (let round = 0; round < 3; round += 1) {
        const first = JSON.stringify(calls.evaluate(request));
        assert.equal(JSON.parse(first).status, "success");
        assert.equal(JSON.stringify(calls.evaluate(request)), first);
        assert.throws(() => calls.evaluate(request), Failure);
        assert.throws(() => calls.evaluate(request), Failure, "the instance stays broken until it is dropped");
        const old = memory();
        await calls.restart();
        await refresh?.();
        assert.notEqual(memory(), old, "the memory is another");
      }
      assert.equal(calls.about().engine, JSON.parse(readFileSync(from("pkg/package.json"), "utf8")).version);
    });
  });
}
