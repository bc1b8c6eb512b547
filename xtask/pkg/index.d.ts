export * from "./credit_portal.js";
