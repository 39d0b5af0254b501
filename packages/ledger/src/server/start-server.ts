import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client, DatabaseError } from "pg";
import { findBinaries, type Binaries } from "./binaries.ts";
import { chooseRunner } from "./choose-runner.ts";
import { clearStale, isAlive, readPostmaster, type Postmaster } from "./postmaster.ts";
import { run, type Runner } from "./run.ts";
import { ServerError } from "./server-error.ts";
import { freePort, makePassword, readSettings, writeSettings, type Settings } from "./settings.ts";

export interface StartServerOptions {
  /** The folder that holds all state (MUSTER_HOME). The cluster lies in its folder `postgres`. */
  readonly home: string;
  readonly onLog?: (line: string) => void;
  /** Further settings for this start, as `name: value`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long to wait for a server that is starting, recovering or ending, in seconds. */
  readonly patience?: number;
}

export interface Server {
  /** The connection string of the database `muster`, with its password. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Whether it ran already. */
  readonly adopted: boolean;
  /** Stops the server, adopted or not, after what is under way in it was rolled back. */
  stop(): Promise<void>;
}

const database = "muster";

function connectionUrl(settings: Settings, name: string): string {
  return `postgresql://postgres:${encodeURIComponent(settings.password)}@127.0.0.1:${settings.port}/${name}`;
}

async function createCluster(binaries: Binaries, runner: Runner, home: string, settings: Settings): Promise<void> {
  const data = join(home, "postgres");
  // Built beside and renamed, so that a killed start leaves no half a cluster behind.
  const draft = join(home, `postgres.${process.pid}.new`);
  const passwordFile = join(draft, "password");
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, "data"), { recursive: true });
  await writeFile(passwordFile, settings.password, { mode: 0o600 });
  if (runner.as !== "self") {
    for (const path of [draft, join(draft, "data"), passwordFile]) await chown(path, runner.uid, runner.gid);
  }
  const made = await run(runner, binaries.initdb, [
    `--pgdata=${join(draft, "data")}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // PostgreSQL's own C.UTF-8: the same on every machine, whatever locales the system has.
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
  ]);
  if (made.code !== 0) {
    await rm(draft, { recursive: true, force: true });
    throw new ServerError(`The database cluster could not be made in ${home}: ${made.output}`);
  }
  await rename(join(draft, "data"), data).catch(() => undefined);
  await rm(draft, { recursive: true, force: true });
}

/** What the server at this port says of itself, or why it does not answer. */
async function probe(settings: Settings, data: string): Promise<{ ready: boolean; why: string }> {
  const client = new Client({
    connectionString: connectionUrl(settings, "postgres"),
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const shown = await client.query<{ data_directory: string }>("show data_directory");
    const directory = shown.rows[0]?.data_directory;
    return { ready: directory === data, why: `the server on port ${settings.port} serves ${directory}` };
  } catch (error) {
    return { ready: false, why: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(settings: Settings): Promise<void> {
  const client = new Client({ connectionString: connectionUrl(settings, "postgres") });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (found.rowCount === 0) {
      await client.query(`create database ${database}`).catch((error: unknown) => {
        // Another start was faster.
        if (!(error instanceof DatabaseError && (error.code === "42P04" || error.code === "23505"))) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

/** The end of the log that a failed start wrote. */
async function lastWords(log: string): Promise<string> {
  const text = await readFile(log, "utf8").catch(() => "");
  return text.trim().split("\n").slice(-5).join("\n");
}

/**
 * Starts the embedded PostgreSQL of a home, or adopts the one that runs there already.
 *
 * Everything lies in `<home>/postgres`; password and port in `<home>/postgres.json`, readable by the owner alone. It
 * listens on the loopback address only. After a `kill -9` of any process the next start recovers by itself.
 */
export async function startServer(options: StartServerOptions): Promise<Server> {
  const home = resolve(options.home);
  const data = join(home, "postgres");
  const log = join(data, "start.log");
  const say = options.onLog ?? (() => undefined);
  const patience = (options.patience ?? 60) * 1000;
  await mkdir(home, { recursive: true });
  const binaries = await findBinaries();
  const runner = await chooseRunner(data, [home, binaries.folder]);
  let settings = await readSettings(home);
  const version = await readFile(join(data, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) {
    settings ??= { port: await freePort(0), password: makePassword() };
    await writeSettings(home, settings);
    say("making the database cluster");
    await createCluster(binaries, runner, home, settings);
  }
  if (!settings) {
    throw new ServerError(`${data} holds a cluster, but ${join(home, "postgres.json")} with its password is missing.`);
  }

  const serve = (postmaster: Postmaster, adopted: boolean, current: Settings): Server => ({
    url: connectionUrl(current, database),
    port: current.port,
    pid: postmaster.pid,
    adopted,
    stop: async () => {
      const stopped = await run(runner, binaries.control, ["stop", "-D", data, "-m", "fast", "-w", "-t", "60", "-s"]);
      if (stopped.code !== 0 && isAlive(postmaster.pid)) {
        throw new ServerError(`PostgreSQL (process ${postmaster.pid}) did not stop: ${stopped.output}`);
      }
    },
  });

  const deadline = performance.now() + patience;
  let why = "";
  for (;;) {
    if (await clearStale(data)) say("cleared the lock of a server that is gone");
    const running = await readPostmaster(data);
    if (running && isAlive(running.pid)) {
      const current = { ...settings, port: running.port };
      const seen = await probe(current, data);
      if (seen.ready) {
        if (current.port !== settings.port) await writeSettings(home, current);
        await createDatabase(current);
        say(`adopted the server on port ${current.port}`);
        return serve(running, true, current);
      }
      why = seen.why;
    } else {
      const port = await freePort(settings.port);
      if (port !== settings.port) {
        settings = { ...settings, port };
        await writeSettings(home, settings);
      }
      await rm(log, { force: true });
      const flags = Object.entries({
        listen_addresses: "127.0.0.1",
        unix_socket_directories: "",
        max_connections: "100",
        logging_collector: "on",
        log_directory: "log",
        log_filename: "postgresql-%a.log",
        log_truncate_on_rotation: "on",
        log_rotation_age: "1d",
        log_rotation_size: "0",
        ...options.settings,
      }).map(([name, value]) => `-c ${name}='${value}'`);
      const started = await run(runner, binaries.control, [
        "start",
        "-w",
        "-s",
        `--pgdata=${data}`,
        `--log=${log}`,
        `--timeout=${Math.ceil(patience / 1000)}`,
        `--options=-p ${port} ${flags.join(" ")}`,
      ]);
      const postmaster = await readPostmaster(data);
      if (started.code === 0 && postmaster) {
        await createDatabase(settings);
        say(`started on port ${port}`);
        return serve(postmaster, false, settings);
      }
      why = `${started.output}\n${await lastWords(log)}`;
    }
    if (performance.now() > deadline) throw new ServerError(`PostgreSQL did not start in ${data}: ${why}`);
    // The lock, the port or the memory of a server that is ending is given free by the system, which tells nobody.
    await pause(100);
  }
}
