import { mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client, DatabaseError } from "pg";
import { type Binaries, findBinaries } from "./binaries.ts";
import { chooseRunner } from "./choose-runner.ts";
import { createCluster } from "./create-cluster.ts";
import { freeLock, isAlive, readPostmaster, type Postmaster } from "./postmaster.ts";
import { run, type Runner } from "./run.ts";
import { ServerError } from "./server-error.ts";
import { freePort, makeSettings, readSettings, type Settings, writeSettings } from "./settings.ts";

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

interface Cluster {
  readonly home: string;
  readonly data: string;
  readonly binaries: Binaries;
  readonly runner: Runner;
}

/** The cluster's home, made where there is none, and how to reach it. */
async function findCluster(cluster: Cluster, say: (line: string) => void): Promise<Settings> {
  const { home, data, binaries, runner } = cluster;
  const settings = await readSettings(home);
  if ((await readFile(join(data, "PG_VERSION"), "utf8").catch(() => null)) === null) {
    const made = settings ?? (await makeSettings(home));
    say("making the database cluster");
    await createCluster(binaries, runner, { home, password: made.password });
    return made;
  }
  if (settings) return settings;
  throw new ServerError(`${data} holds a cluster, but ${join(home, "postgres.json")} with its password is missing.`);
}

/** Starts a postmaster, once. @returns it, or why there is none. */
async function launch(
  { data, binaries, runner }: Cluster,
  input: { readonly port: number; readonly patience: number; readonly settings: Readonly<Record<string, string>> },
): Promise<Postmaster | string> {
  const log = join(data, "start.log");
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
    ...input.settings,
  }).map(([name, value]) => `-c ${name}="${value}"`);
  const started = await run(runner, binaries.control, [
    "start",
    "-w",
    "-s",
    `--pgdata=${data}`,
    `--log=${log}`,
    `--timeout=${Math.max(10, Math.ceil(input.patience / 1000))}`,
    `--options=-p ${input.port} ${flags.join(" ")}`,
  ]);
  const postmaster = await readPostmaster(data);
  return started.code === 0 && postmaster ? postmaster : `${started.output}\n${await lastWords(log)}`;
}

async function stop({ data, binaries, runner }: Cluster, pid: number): Promise<void> {
  const stopped = await run(runner, binaries.control, ["stop", "-D", data, "-m", "fast", "-w", "-t", "60", "-s"]);
  if (stopped.code !== 0 && isAlive(pid)) {
    throw new ServerError(`PostgreSQL (process ${pid}) did not stop: ${stopped.output}`);
  }
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
  const say = options.onLog ?? (() => undefined);
  const patience = (options.patience ?? 60) * 1000;
  await mkdir(home, { recursive: true });
  const binaries = await findBinaries();
  const runner = await chooseRunner(data, [home, binaries.folder]);
  const cluster: Cluster = { home, data, binaries, runner };
  let settings = await findCluster(cluster, say);
  const reachAt = async (port: number): Promise<void> => {
    if (port === settings.port) return;
    settings = { ...settings, port };
    await writeSettings(home, settings);
  };
  const serve = async (pid: number, adopted: boolean): Promise<Server> => {
    await createDatabase(settings);
    say(`${adopted ? "adopted the server" : "started"} on port ${settings.port}`);
    const { port } = settings;
    return { url: connectionUrl(settings, database), port, pid, adopted, stop: async () => await stop(cluster, pid) };
  };

  const deadline = performance.now() + patience;
  for (;;) {
    if (await freeLock(data)) say("freed the lock of a server that is gone");
    const running = await readPostmaster(data);
    let why: string;
    if (running && isAlive(running.pid)) {
      const seen = await probe({ ...settings, port: running.port }, data);
      if (seen.ready) {
        await reachAt(running.port);
        return await serve(running.pid, true);
      }
      why = seen.why;
    } else {
      await reachAt(await freePort(settings.port));
      const launched = await launch(cluster, { port: settings.port, patience, settings: options.settings ?? {} });
      if (typeof launched !== "string") return await serve(launched.pid, false);
      why = launched;
    }
    if (performance.now() > deadline) throw new ServerError(`PostgreSQL did not start in ${data}: ${why}`);
    // The lock, the port or the memory of a server that is ending is given free by the system, which tells nobody.
    await pause(100);
  }
}
