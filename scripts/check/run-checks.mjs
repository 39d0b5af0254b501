// Everything `npm test` holds, in the order in which a mistake is cheapest to see, each run whatever came of the one
// before; a summary; and one closing line with the sum over every runner.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const report = join(root, ".cache", "checks", "vitest.json");
const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", NO_UPDATE_NOTIFIER: "1" };

function runCommand(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => {
      process.stdout.write(`${command}: ${error.message}\n`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

const asOne = async (command, args) => {
  const ok = await runCommand("pnpm", ["exec", command, ...args]);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** A file that could not be loaded ran no test: it counts as one that failed. So does a run that left no report. */
async function runVitest() {
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const ok = await runCommand("pnpm", [
    "exec",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const broken = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.every((t) => t.status !== "failed"),
    );
    const failed = numFailedTests + broken.length;
    return { passed: numPassedTests, failed: !ok && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @type {[string, () => Promise<{ passed: number, failed: number }>][]} */
const checks = [
  ["format", () => asOne("oxfmt", ["--check"])],
  ["lint", () => asOne("oxlint", ["--deny-warnings"])],
  ["types", () => asOne("turbo", ["run", "typecheck", "--output-logs=errors-only"])],
  ["packages", () => asOne("turbo", ["run", "build", "--filter=@muster/model", "--output-logs=errors-only"])],
  ["tests", runVitest],
];

const results = [];
for (const [name, check] of checks) {
  process.stdout.write(`\n── ${name} ${"─".repeat(70 - name.length)}\n`);
  const since = performance.now();
  const result = await check();
  results.push({ name, ...result, seconds: (performance.now() - since) / 1000 });
}

process.stdout.write(`\n── summary ${"─".repeat(63)}\n`);
for (const { name, passed, failed, seconds } of results) {
  const mark = failed === 0 ? "✓" : "✗";
  process.stdout.write(
    `${mark} ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(8)} s\n`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
