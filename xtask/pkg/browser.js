import init from "./credit_portal.js";

await init();

export * from "./credit_portal.js";
