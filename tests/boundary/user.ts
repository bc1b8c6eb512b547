// A program in TypeScript that uses the package; it is compiled, not run.
import {
  type DisplayStatus,
  type EvaluateAnswer,
  type Help,
  type ProblemCode,
  composeForm,
  evaluate,
  explain,
  openForm,
  score,
  todayInChina,
} from "credit-portal";
import init, { type InitOutput, restart } from "credit-portal/module";
import initTwin, { evaluate as evaluateInTwin } from "credit-portal/twin";

export function statuses(recordText: string): DisplayStatus[] | ProblemCode[] {
  const answer: EvaluateAnswer = evaluate({ recordText, today: todayInChina() });
  return answer.status === "success"
    ? answer.entries.map(({ display }) => display.status)
    : answer.problems.map(({ code }) => code);
}

export const lastDay = (answer: EvaluateAnswer): string | null | undefined =>
  answer.status === "success" ? answer.entries[0]?.display.lastShownDay : null;

export const first = (answer: EvaluateAnswer): Help | undefined =>
  answer.status === "success" ? answer.priorities[0]?.help : undefined;

explain({ recordText: "", today: "2026-11-21", entry: "e1" });
explain({ recordText: "", today: "2026-11-21", measure: "m1" });
explain({ recordText: "", today: "2026-11-21", authorisation: "a1" });
explain({ recordText: "", today: "2026-11-21", subject: true });

export function firstQuestion(recordText: string, forms: Uint8Array): string | undefined {
  const form = openForm({ recordText, today: todayInChina(), form: "F3", entry: "e1", answers: { agent: true }, forms });
  return form.status === "success" ? form.steps[0]?.fields[0]?.label.zh : undefined;
}

export function notInOrder(recordText: string, forms: Uint8Array): string[] {
  const composed = composeForm({ recordText, today: todayInChina(), form: "F7", forms });
  return composed.status === "success"
    ? composed.checks.filter(({ outcome }) => outcome === "notMet").map(({ words }) => words.zh)
    : composed.problems.map(({ code }) => code);
}

export function pointsLeft(recordText: string, models: Uint8Array): number | null | undefined {
  const worked = score({ recordText, today: todayInChina(), models, changes: [{ step: "repair", entry: "e1" }], wish: "A" });
  return worked.status === "success" ? worked.changed?.after.score.points : undefined;
}

// @ts-expect-error a step that nobody can take
score({ recordText: "", today: "2026-11-21", models: new Uint8Array(), changes: [{ step: "pray" }] });

// @ts-expect-error a status that no entry can have
export const unheardOf: DisplayStatus = "unheardOf";

// @ts-expect-error the day is missing
evaluate({ recordText: "" });

// @ts-expect-error a day is a text, not a Date or anything else
export const date: Date | null | undefined = lastDay(evaluate({ recordText: "", today: "2026-11-21" }));

export async function load(): Promise<InitOutput> {
  await initTwin();
  evaluateInTwin({ recordText: "", today: "2026-11-21", ask: [] });
  const output = await init({ module_or_path: new URL("https://example.invalid/module.wasm") });
  await restart();
  return output;
}
