import { spawn } from "node:child_process";
import { tmpdir } from "node:os";

/** As whom a command runs: ourselves, another user, or another user that may pass closed folders. */
export type Runner =
  | { readonly as: "self" }
  | { readonly as: "user"; readonly uid: number; readonly gid: number }
  | { readonly as: "user-with-passage"; readonly uid: number; readonly gid: number };

export interface Ran {
  readonly code: number | null;
  /** What it printed, both streams. */
  readonly output: string;
}

/**
 * Runs a command to its end. For `user-with-passage`, `setpriv` of util-linux lends the one capability that lets the
 * user pass folders closed to others; that keeps a checkout or a home under root's own folder usable.
 */
export async function run(runner: Runner, command: string, args: readonly string[]): Promise<Ran> {
  const [file, all] =
    runner.as === "user-with-passage"
      ? [
          "setpriv",
          [
            `--reuid=${runner.uid}`,
            `--regid=${runner.gid}`,
            "--clear-groups",
            // Without this bit access(2), which PostgreSQL asks about its own files, would disregard the capability.
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            "--",
            command,
            ...args,
          ],
        ]
      : [command, [...args]];
  return await new Promise<Ran>((resolve) => {
    const child = spawn(file, all, {
      ...(runner.as === "user" ? { uid: runner.uid, gid: runner.gid } : {}),
      // The server it may leave behind must not hold anyone's folder as its working directory.
      cwd: runner.as === "self" ? process.cwd() : tmpdir(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const printed: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => printed.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => printed.push(text));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output: printed.join("").trim() }));
  });
}
