// Days on stdin, one a line; for each, whether chinese-days takes it for a working day.
// It reads days in the local time zone: run with TZ=Asia/Shanghai.
import { readFileSync } from "node:fs";
import chineseDays from "chinese-days";

const days = readFileSync(0, "utf8").trim().split("\n");
process.stdout.write(days.map((day) => (chineseDays.isWorkday(day) ? "yes\n" : "no\n")).join(""));
