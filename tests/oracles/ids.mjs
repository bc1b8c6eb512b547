// Numbers on stdin as `person NUMBER` or `code NUMBER`, one a line; for each, whether util-helpers accepts it.
import { readFileSync } from "node:fs";
import { isIdCard, isSocialCreditCode } from "util-helpers";

const accepts = { person: isIdCard, code: isSocialCreditCode };
const lines = readFileSync(0, "utf8").trim().split("\n");
const verdicts = lines.map((line) => {
  const [kind, number] = line.split(" ");
  return accepts[kind](number) ? "yes\n" : "no\n";
});
process.stdout.write(verdicts.join(""));
