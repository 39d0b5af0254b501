// The runtime this checkout runs on: the machine's Node where it is new enough, else Node from the npm registry; and
// pnpm in the version that wrote the lockfile. Both come as ordinary packages that hold the binary, so nothing runs at
// install and nothing is downloaded from elsewhere.
import { existsSync, mkdirSync, readFileSync, symlinkSync, rmSync, copyFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./stage.mjs";

const NODE = "24.21.0";

const manifest = (root) => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const newEnough = (version) => Number(version.split(".")[0]) >= Number(NODE.split(".")[0]);

/** What to run and with which PATH; `missing` lists the packages that still have to be installed. */
export function findRuntime(root) {
  const home = join(root, ".cache", "runtime");
  const pnpm = manifest(root).devEngines.packageManager.version;
  const own = !newEnough(process.versions.node);
  const platform = process.platform === "win32" ? "win" : process.platform;
  const wanted = [`@pnpm/exe.${process.platform}-${process.arch}@${pnpm}`];
  if (own) wanted.push(`node-${platform}-${process.arch}@${NODE}`);
  const stamp = join(home, "stamp");
  // What another Node had brought as well may stay: this process may be running on it.
  const brought = existsSync(stamp) ? readFileSync(stamp, "utf8").split("\n") : [];
  const present = wanted.every((one) => brought.includes(one));
  const bin = join(home, "bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  };
  // npm hands its own settings down as variables; pnpm would warn about each it does not know.
  for (const name of Object.keys(env)) if (/^npm_/i.test(name)) delete env[name];
  return {
    home,
    bin,
    stamp,
    wanted,
    suffix,
    env,
    own,
    missing: !present,
    node: own ? join(bin, `node${suffix}`) : process.execPath,
    pnpm: join(bin, `pnpm${suffix}`),
    version: own ? NODE : process.versions.node,
    pnpmVersion: pnpm,
  };
}

export async function installRuntime(runtime, report) {
  rmSync(runtime.home, { recursive: true, force: true });
  mkdirSync(runtime.bin, { recursive: true });
  report(`fetching ${runtime.wanted.join(", ")}`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await run(
    npm,
    [
      "install",
      "--prefix",
      runtime.home,
      "--no-save",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      ...runtime.wanted,
    ],
    { cwd: runtime.home, env: process.env, log: join(runtime.home, "..", "logs", "runtime.log"), report },
  );
  const packages = join(runtime.home, "node_modules");
  const place = (from, name) => {
    const to = join(runtime.bin, `${name}${runtime.suffix}`);
    if (process.platform === "win32") copyFileSync(from, to);
    else symlinkSync(from, to);
  };
  place(join(packages, `@pnpm/exe.${process.platform}-${process.arch}`, `pnpm${runtime.suffix}`), "pnpm");
  if (runtime.own) {
    const platform = process.platform === "win32" ? "win" : process.platform;
    place(join(packages, `node-${platform}-${process.arch}`, "bin", `node${runtime.suffix}`), "node");
  }
  writeFileSync(runtime.stamp, runtime.wanted.join("\n"));
}
