import { readFileSync } from "node:fs";
import { initSync } from "./credit_portal.js";

initSync({ module: readFileSync(new URL("./credit_portal_bg.wasm", import.meta.url)) });

export * from "./credit_portal.js";
