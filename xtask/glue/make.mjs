// Turns the glue that wasm-bindgen writes into what the package ships:
//   node make.mjs module GLUE OUT        the module's glue, in syntax that the oldest engines parse
//   node make.mjs twin GLUE WASM OUT     glue and module as one JavaScript file that needs no WASM
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const OLDEST_ENGINES = ["chrome75", "safari13"];
// Safari 13 parses destructuring; what it gets wrong are defaults in nested patterns, and the glue has none.
const SUPPORTED = { destructuring: true };
const EXPORTS_OF_THE_LOADER = "export { initSync, __wbg_init as default };";
const HOST_OF_THE_CORE = "import * as ";
const INSTANCE_OF_THE_CORE = "var retasmFunc = asmFunc(";
// A view of a memory that may have grown. A grown WASM memory detaches its old buffer, an array standing in for one doesn't.
const STALE_VIEW = /if \((cached\w+) === null \|\| .*\) \{/g;

function read(file) {
  return readFileSync(file, "utf8");
}

function tail(name) {
  return read(new URL(name, import.meta.url));
}

function cut(text, mark, keep) {
  const parts = text.split(mark);
  if (parts.length !== 2) {
    throw new Error(`${parts.length - 1} places say "${mark}", one was expected: the tools write another form than this script knows`);
  }
  return keep(parts[0], parts[1]);
}

function lowered(code, options) {
  return transform(code, { target: OLDEST_ENGINES, supported: SUPPORTED, format: "esm", charset: "utf8", legalComments: "none", ...options });
}

function coreAsJavaScript(wasm) {
  const folder = mkdtempSync(join(tmpdir(), "twin-"));
  try {
    const out = join(folder, "core.js");
    const tool = fileURLToPath(new URL("node_modules/binaryen/bin/wasm2js", import.meta.url));
    execFileSync(process.execPath, [tool, "-Oz", "--mvp-features", "--enable-mutable-globals", wasm, "-o", out], { stdio: "inherit" });
    const withoutInstance = cut(read(out), INSTANCE_OF_THE_CORE, (before) => before);
    return cut(withoutInstance, HOST_OF_THE_CORE, (_, after) => after.slice(after.indexOf("\n")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function glueOfTwin(glue) {
  const withoutLoader = cut(glue, EXPORTS_OF_THE_LOADER, (before, after) => before + after);
  const views = withoutLoader.match(STALE_VIEW)?.length;
  const declared = withoutLoader.match(/^let cached\w+Memory0 = null;$/gm)?.length;
  if (views === undefined || views !== declared) {
    throw new Error(`${declared} views of the memory, ${views} places that renew one`);
  }
  return withoutLoader.replace(STALE_VIEW, "if ($1 === null || $1.buffer !== wasm.memory.buffer) {");
}

const makers = {
  async module(glue, out) {
    writeFileSync(out, (await lowered(read(glue) + tail("module-tail.js"))).code);
  },
  async twin(glue, wasm, out) {
    const whole = coreAsJavaScript(wasm) + glueOfTwin(read(glue)) + tail("twin-tail.js");
    writeFileSync(out, (await lowered(whole, { minify: true, treeShaking: true })).code);
  },
};

const [kind, ...files] = process.argv.slice(2);
await makers[kind](...files);
