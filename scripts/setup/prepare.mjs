// Brings a checkout from whatever state it is in to one that runs, doing only what is missing.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdLock } from "./lock.mjs";
import { findRuntime, installRuntime } from "./runtime.mjs";
import { run, stage } from "./stage.mjs";

const hash = (...texts) => createHash("sha256").update(texts.join("\0")).digest("hex");
const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** What the generated database client was made from. */
function schemaOf(root) {
  const folder = join(root, "prisma", "schema");
  return hash(
    ...readdirSync(folder)
      .toSorted()
      .map((name) => read(join(folder, name))),
  );
}

/** `build` is false for the command line, which runs from source. Returns the runtime to go on with. */
export async function prepare(root, { build }) {
  const runtime = findRuntime(root);
  const cache = join(root, ".cache");
  const logs = join(cache, "logs");
  const installStamp = join(root, "node_modules", ".muster-installed");
  const generateStamp = join(cache, "generated");
  const packages = hash(read(join(root, "pnpm-lock.yaml")), read(join(root, "pnpm-workspace.yaml")), runtime.version);
  const schema = schemaOf(root);
  const client = join(root, "packages", "ledger", "src", "generated", "client.ts");
  const installed = () => read(installStamp) === packages;
  const generated = () => existsSync(client) && read(generateStamp) === schema;
  if (!build && !runtime.missing && installed() && generated()) return runtime;

  mkdirSync(cache, { recursive: true });
  const release = await holdLock(join(cache, "setup.lock"), () =>
    process.stderr.write("… another start is setting up this checkout; waiting for it\n"),
  );
  try {
    if (findRuntime(root).missing) {
      await stage("runtime", async (report) => {
        await installRuntime(runtime, report);
        return `Node ${runtime.version}, pnpm ${runtime.pnpmVersion}`;
      });
    }
    if (!installed()) {
      await stage("packages", async (report) => {
        await run(runtime.pnpm, ["install", "--frozen-lockfile", "--reporter=append-only"], {
          cwd: root,
          env: { ...runtime.env, CI: "true" },
          log: join(logs, "install.log"),
          report,
        });
        writeFileSync(installStamp, packages);
        return "as the lockfile has them";
      });
    }
    const tasks = build ? ["build", "--filter=@muster/dashboard"] : ["generate"];
    await stage("build", async (report) => {
      const tail = await run(runtime.pnpm, ["exec", "turbo", "run", ...tasks, "--output-logs=new-only"], {
        cwd: root,
        env: runtime.env,
        log: join(logs, "build.log"),
        report,
      });
      writeFileSync(generateStamp, schema);
      if (tail.some((line) => line.includes("FULL TURBO"))) return "nothing changed";
      return build ? "database client, dashboard" : "database client";
    });
  } finally {
    release();
  }
  return runtime;
}
