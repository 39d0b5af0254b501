import { execFile } from "node:child_process";
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive } from "./postmaster.ts";
import { type Server, ServerError, startServer } from "./index.ts";

const isRoot = process.getuid?.() === 0;
let folder: string;
let home: string;
const running = new Set<Server>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "muster-server-"));
  await chmod(folder, 0o755);
  home = join(folder, "home");
});

afterEach(async () => {
  for (const server of running) if (isAlive(server.pid)) await server.stop();
  running.clear();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: { settings?: Record<string, string>; patience?: number } = {}): Promise<Server> {
  const server = await startServer({ home, ...options });
  running.add(server);
  return server;
}

async function query(server: Server, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Ends a process as a power cut would, and waits until the system has taken it away. */
async function kill(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  await expect.poll(() => isAlive(pid), { interval: 5, timeout: 10_000 }).toBe(false);
}

describe("the embedded server", { timeout: 60_000 }, () => {
  it("is a UTF-8 database on the loopback address alone, with a password that only its owner may read", async () => {
    const server = await start();
    expect(
      await query(
        server,
        "select datname, pg_encoding_to_char(encoding) as encoding, datlocprovider, datlocale from pg_database where datname = current_database()",
      ),
    ).toEqual([{ datname: "muster", encoding: "UTF8", datlocprovider: "b", datlocale: "C.UTF-8" }]);
    expect(
      await query(
        server,
        "select name, setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name",
      ),
    ).toEqual([
      { name: "listen_addresses", setting: "127.0.0.1" },
      { name: "unix_socket_directories", setting: "" },
    ]);
    expect((await stat(join(home, "postgres.json"))).mode & 0o777).toBe(0o600);
    const wrong = new Client({ connectionString: server.url.replace(/:[^:@]+@/, ":wrong@") });
    await expect(wrong.connect()).rejects.toThrow(/password/);
  });

  it("keeps what was committed when its processes are killed, and comes back by itself", async () => {
    const first = await start();
    await query(first, "create table kept as select 42 as value");
    await kill(first.pid);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second, "select value from kept")).toEqual([{ value: 42 }]);
    expect([second.port, second.url]).toEqual([first.port, first.url]);
  });

  it("comes back while backends of the killed one are still at work", async () => {
    const first = await start();
    const busy = new Client({ connectionString: first.url });
    busy.on("error", () => undefined);
    await busy.connect();
    // It runs on without its postmaster until it looks up from its work.
    const working = busy.query("select count(*) from generate_series(1, 3000000)").catch(() => undefined);
    await kill(first.pid);
    const second = await start();
    expect(await query(second, "select 1 as one")).toEqual([{ one: 1 }]);
    await working;
    await busy.end().catch(() => undefined);
  });

  it("is adopted where it runs, and stopped by whoever adopted it", async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url });
    await second.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(await readFile(join(home, "postgres", "postmaster.pid"), "utf8").catch(() => "gone")).toBe("gone");
    await first.stop();
  });

  it("is one server when several start it at the same time", async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.filter(({ adopted }) => !adopted)).toHaveLength(1);
  });

  it("frees the lock of a server whose process id went to another program", async () => {
    const first = await start();
    await query(first, "create table kept as select 42 as value");
    const lock = join(home, "postgres", "postmaster.pid");
    const lines = (await readFile(lock, "utf8")).split("\n");
    await first.stop();
    await writeFile(lock, [process.pid, ...lines.slice(1)].join("\n"));
    const second = await start();
    expect(await query(second, "select value from kept")).toEqual([{ value: 42 }]);
  });

  it("moves to another port where its own is taken, and stays there", async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen({ host: "127.0.0.1", port: first.port });
    try {
      const second = await start();
      expect(second.port).not.toBe(first.port);
      await second.stop();
      const third = await start();
      expect(third.port).toBe(second.port);
    } finally {
      squatter.close();
    }
  });

  it("starts beside the one it was copied from while that ran", async () => {
    const original = await start();
    await query(original, "create table kept as select 42 as value");
    await query(original, "checkpoint");
    const copy = join(folder, "copy");
    await cp(home, copy, { recursive: true, preserveTimestamps: true });
    if (isRoot)
      await promisify(execFile)("chown", ["-R", "--reference", join(home, "postgres"), join(copy, "postgres")]);
    home = copy;
    const copied = await start();
    expect(copied).toMatchObject({ adopted: false });
    expect(copied.port).not.toBe(original.port);
    expect(isAlive(original.pid)).toBe(true);
    expect(await query(copied, "select value from kept")).toEqual([{ value: 42 }]);
  });

  it("is whole again after a start that was killed while it made the cluster", async () => {
    const half = join(home, "postgres.999999999.new-half");
    await mkdir(join(half, "data"), { recursive: true });
    await writeFile(join(half, "data", "PG_VERSION"), "18\n");
    expect(await query(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
    expect(await readdir(home)).toEqual(["postgres", "postgres.json"]);
  });

  it("says what is wrong where it cannot start", async () => {
    await (await start()).stop();
    await expect(start({ settings: { shared_buffers: "nonsense" }, patience: 0 })).rejects.toThrow(/shared_buffers/);
    await rm(join(home, "postgres.json"));
    await expect(start()).rejects.toThrow(ServerError);
  });

  it.runIf(isRoot)("starts for root also below a folder that is closed to others", async () => {
    await chmod(folder, 0o700);
    const server = await start();
    expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
    const [owner] = [await stat(join(home, "postgres"))];
    expect(owner.uid).not.toBe(0);
  });

  it.runIf(isRoot)("starts for an ordinary user", async () => {
    await mkdir(home);
    const nobody = 65_534;
    await chown(home, nobody, nobody);
    const script = fileURLToPath(new URL("../testing/start-a-server.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, home], {
      uid: nobody,
      gid: nobody,
      cwd: home,
    });
    expect(JSON.parse(stdout)).toMatchObject({ adopted: false });
    expect((await stat(join(home, "postgres"))).uid).toBe(nobody);
    // Root finds it and runs it as its owner.
    expect(await query(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
    expect((await stat(join(home, "postgres"))).uid).toBe(nobody);
  });
});
