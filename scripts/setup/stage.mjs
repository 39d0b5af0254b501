// One line a stage, on standard error: what is being done, how far it is, how long it took.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";

const live = process.stderr.isTTY;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function write(mark, title, detail, time) {
  const width = Math.max(20, (process.stderr.columns ?? 100) - 26);
  const line = `${mark} ${title.padEnd(12)} ${detail.slice(0, width).padEnd(Math.min(width, 52))} ${time}`;
  process.stderr.write(live ? `\r\u001b[2K${line}` : line);
}

/** Runs `work(report)` and shows it; `report(text)` says how far it is; what `work` returns is the closing detail. */
export async function stage(title, work) {
  const since = performance.now();
  let detail = "";
  const timer = live ? setInterval(() => write("…", title, detail, seconds(since)), 120) : undefined;
  if (!live) process.stderr.write(`… ${title}\n`);
  try {
    const closing = await work((text) => {
      detail = text;
    });
    clearInterval(timer);
    write("✓", title, closing ?? "", seconds(since));
    process.stderr.write("\n");
  } catch (error) {
    clearInterval(timer);
    write("✗", title, "failed", seconds(since));
    process.stderr.write("\n");
    throw error;
  }
}

/** A command ran and failed; the message holds the end of what it printed and where the rest is. */
export class CommandFailed extends Error {}

/** Runs a command with its output in a log file; the last line is reported as progress. */
export function run(command, args, { cwd, env, log, report }) {
  mkdirSync(join(log, ".."), { recursive: true });
  const file = createWriteStream(log);
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const tail = [];
  const take = (chunk) => {
    file.write(chunk);
    for (const line of chunk.toString().split(/[\r\n]+/)) {
      if (line.trim() === "") continue;
      tail.push(line);
      if (tail.length > 30) tail.shift();
      report?.(line.trim());
    }
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      file.end();
      if (code === 0) resolve(tail);
      else
        reject(
          new CommandFailed(
            `${tail.join("\n")}\n\n${command} ${args.join(" ")} ended with ${signal ?? code}. All of its output: ${log}`,
          ),
        );
    });
  });
}
