import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { assert, constantFrom, property, record, string } from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSource, listScheduled } from "../catalogue/index.ts";
import { closeCheck, openCheck } from "../archive/index.ts";
import { type Ledger, openLedger, type Transaction } from "../connect/index.ts";
import { LedgerError } from "../errors/index.ts";
import { openTestLedger, sampleSource } from "../testing/index.ts";
import { jobId } from "./job-id.ts";
import { countJobs, JobLostError, openQueue, type Queue, type QueueEvent, type Step } from "./index.ts";

const now = "2026-11-24T00:00:00.000Z";
let ledger: Ledger;
let queues: Queue[];
let ledgers: Ledger[];
let events: QueueEvent[];

beforeEach(async () => {
  ledger = await openTestLedger();
  [queues, ledgers, events] = [[], [], []];
});

afterEach(async () => {
  for (const queue of queues) await queue.stop({ graceMs: 0 });
  for (const other of ledgers) await other.close();
  await ledger.close();
});

async function open(on: Ledger = ledger, concurrency = 4): Promise<Queue> {
  const queue = await openQueue(on, { now: () => now, concurrency, onEvent: (event) => events.push(event) });
  queues.push(queue);
  return queue;
}

/** A second worker: connections of its own. */
async function openOther(): Promise<Queue> {
  const other = await openLedger({ url: ledger.url, name: "muster test, another worker" });
  ledgers.push(other);
  return await open(other);
}

/** What a step writes in these tests: one row for each time its effect happened. */
async function leaveMark(tx: Transaction, name: string): Promise<void> {
  const place = (await tx.flagship.count()) + 1;
  await tx.$executeRaw`select pg_advisory_xact_lock(1)`;
  await tx.flagship.create({ data: { slug: `${name} ${place}`, position: (await tx.flagship.count()) + 1 } });
}

const marks = async (): Promise<string[]> =>
  (await ledger.prisma.flagship.findMany({ orderBy: { position: "asc" } })).map(({ slug }) => slug.split(" ")[0] ?? "");

const send = async (queue: Queue, revision: string): Promise<boolean> =>
  await ledger.transaction(async (tx) => await queue.send(tx, "diff", { revision }));

async function states(step: Step = "diff"): Promise<string[]> {
  const rows = await ledger.pool.query<{ state: string }>("select state from pgboss.job where name = $1", [step]);
  return rows.rows.map(({ state }) => state).sort();
}

const typesOf = (): string[] => events.map(({ type }) => type);

describe("sending", () => {
  it("queues a subject once for a step, whoever sends it and when", async () => {
    const [queue, other] = [await open(), await openOther()];
    expect(await Promise.all([send(queue, "r1"), send(other, "r1")])).toEqual(expect.arrayContaining([true, false]));
    queue.work("diff", async ({ commit }) => await commit(async () => undefined));
    await queue.drain();
    expect(await send(queue, "r1")).toBe(false);
    expect(await states()).toEqual(["completed"]);
  });

  it("is undone with its transaction", async () => {
    const queue = await open();
    const undone = ledger.transaction(async (tx) => {
      await queue.send(tx, "diff", { revision: "r1" });
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect(await states()).toEqual([]);
  });

  it("derives the same id from the same subject, and another from another", () => {
    const subject = record({ document: string(), cause: string() });
    assert(
      property(subject, subject, (a, b) => {
        expect(jobId("reconcile", a)).toBe(jobId("reconcile", { cause: a.cause, document: a.document }));
        const same = a.document === b.document && a.cause === b.cause;
        expect(jobId("reconcile", a) === jobId("reconcile", b)).toBe(same);
      }),
    );
    assert(
      property(constantFrom("normalise", "diff", "extract"), string(), (step, revision) => {
        expect(jobId(step, { revision })).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(jobId(step, { revision })).not.toBe(jobId("archive", { check: revision }));
      }),
    );
  });
});

const spoilt = (): never => {
  throw new Error("spoilt");
};

describe("a step's effect", () => {
  it("happens with its job's completion and the next job, in one transaction", async () => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async ({ payload, commit }) => {
      await commit(async (tx, send) => {
        await leaveMark(tx, `diff-${payload.revision}`);
        expect(await send("extract", { revision: payload.revision })).toBe(true);
      });
    });
    queue.work("extract", async ({ payload, commit }) => {
      await commit(async (tx) => await leaveMark(tx, `extract-${payload.revision}`));
    });
    expect(await queue.drain()).toEqual({ done: 2, failed: 0, waiting: 0 });
    expect(await marks()).toEqual(["diff-r1", "extract-r1"]);
    expect(await ledger.prisma.lease.count()).toBe(0);
  });

  const points: [string, (tx: Transaction, next: () => Promise<unknown>, fail: () => never) => Promise<void>][] = [
    ["before anything is written", async (_tx, _next, fail) => fail()],
    [
      "between what it writes and the job it sends",
      async (tx, _next, fail) => {
        await leaveMark(tx, "undone");
        fail();
      },
    ],
    [
      "after everything, just before the commit",
      async (tx, next, fail) => {
        await leaveMark(tx, "undone");
        await next();
        fail();
      },
    ],
    [
      "at the commit itself",
      async (tx, next) => {
        await leaveMark(tx, "undone");
        await next();
        // The server ends the session, as a crash would, while the transaction is open.
        const rows = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
        await ledger.pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
      },
    ],
  ];

  it.each(points)("does not happen where its transaction ends %s", async (_, spoil) => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async ({ commit }) => {
      await commit(async (tx, send) => {
        await spoil(tx, async () => await send("extract", { revision: "r1" }), spoilt);
      });
    });
    expect(await queue.drain()).toEqual({ done: 0, failed: 0, waiting: 1 });
    expect([await marks(), await states(), await states("extract")]).toEqual([[], ["retry"], []]);
    expect(typesOf()).toContain("retry");
    expect(await ledger.prisma.lease.count()).toBe(0);

    await ledger.pool.query("update pgboss.job set start_after = now()");
    queue.work("diff", async ({ commit, attempt }) => {
      expect(attempt).toBe(1);
      await commit(async (tx, send) => {
        await leaveMark(tx, "once");
        await send("extract", { revision: "r1" });
      });
    });
    expect(await queue.drain()).toMatchObject({ done: 1, failed: 0 });
    expect([await marks(), await states(), await states("extract")]).toEqual([["once"], ["completed"], ["created"]]);
  });

  it.each([
    ["never", 0],
    ["twice", 2],
  ])("must be committed once: %s is an error", async (_, times) => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async ({ commit }) => {
      for (let time = 0; time < times; time++) await commit(async (tx) => await leaveMark(tx, "mark"));
    });
    const drained = await queue.drain();
    expect(await marks()).toHaveLength(times === 0 ? 0 : 1);
    expect(drained.failed).toBe(times === 0 ? 1 : 0);
    expect(await states()).toEqual([times === 0 ? "failed" : "completed"]);
  });
});

describe("several workers", () => {
  it("do each of 50 jobs once", async () => {
    const first = await open();
    const workers = [first, await openOther(), await openOther()];
    const names = Array.from({ length: 50 }, (_, index) => `r${index}`);
    await Promise.all(names.map(async (name) => await send(first, name)));
    const begun: string[] = [];
    for (const worker of workers) {
      worker.work("diff", async ({ payload, commit }) => {
        begun.push(payload.revision);
        await commit(async (tx) => await leaveMark(tx, payload.revision));
      });
    }
    const drained = await Promise.all(workers.map(async (worker) => await worker.drain()));
    expect(drained.reduce((sum, { done }) => sum + done, 0)).toBe(50);
    expect((await marks()).sort()).toEqual(names.sort());
    expect(begun).toHaveLength(50);
  });

  it("wait for each other when they drain", async () => {
    const [queue, other] = [await open(), await openOther()];
    await send(queue, "r1");
    const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    queue.work("diff", async ({ commit }) => {
      begun.resolve();
      await finish.promise;
      await commit(async (_, send) => await send("extract", { revision: "r1" }));
    });
    await queue.start();
    await begun.promise;
    other.work("extract", async ({ commit }) => {
      await commit(async (tx) => await leaveMark(tx, "other"));
    });
    const drained = other.drain();
    finish.resolve();
    expect(await drained).toMatchObject({ done: 1 });
    expect(await marks()).toEqual(["other"]);
  });
});

describe("a job of a worker that was killed", () => {
  it("comes back to the next worker at once, and is done once", async () => {
    const queue = await open();
    await send(queue, "r1");
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL("../testing/hold-job.ts", import.meta.url)), ledger.url],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await once(child.stdout, "data");
    expect(await states()).toEqual(["active"]);
    queue.work("diff", async ({ commit, attempt }) => {
      await commit(async (tx) => await leaveMark(tx, `attempt-${attempt}`));
    });
    const drained = queue.drain();
    child.kill("SIGKILL");
    expect(await drained).toEqual({ done: 1, failed: 0, waiting: 0 });
    expect(await marks()).toEqual(["attempt-1"]);
    expect(typesOf()).toEqual(["recovered", "done"]);
  });

  it("is given up when its workers die each time, and its check is closed", async () => {
    const queue = await open();
    await addSource(ledger, sampleSource(), now);
    const check = await ledger.transaction(async (tx) => {
      const opened = await openCheck(tx, { source: "notes", slot: now, now });
      await queue.send(tx, "fetch", { check: opened.check });
      return opened.check;
    });
    // As it stands after its last worker was killed: under way, with nobody.
    await ledger.pool.query("update pgboss.job set state = 'active', started_on = now(), retry_count = retry_limit");
    expect(await queue.drain()).toEqual({ done: 0, failed: 1, waiting: 0 });
    expect(await states("fetch")).toEqual(["failed"]);
    expect(await ledger.prisma.check.findUnique({ where: { id: check } })).toMatchObject({ outcome: "failed" });
    expect(await listScheduled(ledger)).toEqual([{ id: "notes", enabled: true, schedule: "hourly", lastSlot: now }]);
  });

  it("is not taken from a worker that lives", async () => {
    const [queue, other] = [await open(), await openOther()];
    await send(queue, "r1");
    const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    queue.work("diff", async ({ commit }) => {
      begun.resolve();
      await finish.promise;
      await commit(async (tx) => await leaveMark(tx, "mine"));
    });
    await queue.start();
    await begun.promise;
    other.work("diff", async ({ commit }) => {
      await commit(async (tx) => await leaveMark(tx, "other"));
    });
    await other.start();
    await other.stop();
    finish.resolve();
    await queue.drain();
    expect(await marks()).toEqual(["mine"]);
  });

  it("cannot be committed by a worker that only seemed dead", async () => {
    const [queue, other] = [await open(), await openOther()];
    await send(queue, "r1");
    const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<unknown>()];
    let late: unknown;
    queue.work("diff", async ({ commit }) => {
      begun.resolve();
      await finish.promise;
      try {
        await commit(async (tx) => await leaveMark(tx, "late"));
      } catch (error) {
        late = error;
        throw error;
      }
    });
    await queue.start();
    await begun.promise;
    // The session that proves the worker alive breaks; the worker itself goes on.
    await ledger.pool.query(
      "select pg_terminate_backend(l.pid) from pg_locks l join lease on lease.worker = l.objid::bigint where l.locktype = 'advisory'",
    );
    other.work("diff", async ({ commit }) => {
      await commit(async (tx) => await leaveMark(tx, "other"));
    });
    expect(await other.drain()).toMatchObject({ done: 1 });
    finish.resolve(null);
    await queue.stop();
    expect(late).toBeInstanceOf(JobLostError);
    expect(await marks()).toEqual(["other"]);
    expect(await states()).toEqual(["completed"]);
  });
});

describe("an error of a step", () => {
  class Told extends LedgerError {}

  it("that may pass puts the job off, longer each time", async () => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async () => {
      throw new Told("busy", "later");
    });
    expect(await queue.drain()).toEqual({ done: 0, failed: 0, waiting: 1 });
    const { rows } = await ledger.pool.query(
      "select state, start_after > now() + interval '2 s' as put_off, output->>'message' as why from pgboss.job",
    );
    expect(rows).toEqual([{ state: "retry", put_off: true, why: "Told: busy" }]);
    expect((await countJobs(ledger)).find(({ step }) => step === "diff")).toEqual({
      step: "diff",
      ready: 0,
      waiting: 1,
      active: 0,
      failed: 0,
    });
  });

  it("that will not pass leaves the job failed, where people see it", async () => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async () => {
      throw new Told("broken", "never");
    });
    expect(await queue.drain()).toEqual({ done: 0, failed: 1, waiting: 0 });
    expect((await countJobs(ledger)).find(({ step }) => step === "diff")?.failed).toBe(1);
    expect(typesOf()).toEqual(["failed"]);
  });

  it("of a job whose retries are used up leaves it failed", async () => {
    const queue = await open();
    await send(queue, "r1");
    await ledger.pool.query("update pgboss.job set retry_limit = 0");
    queue.work("diff", async () => {
      throw new Error("a defect");
    });
    expect(await queue.drain()).toEqual({ done: 0, failed: 1, waiting: 0 });
  });

  it("that concerns everything hands the job back and stops the worker", async () => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async () => {
      throw new Told("no database", "stop");
    });
    await queue.start();
    await expect(queue.ended).rejects.toThrow("no database");
    expect(await states()).toEqual(["created"]);
    expect(await ledger.prisma.lease.count()).toBe(0);
  });

  it("after the commit changes nothing", async () => {
    const queue = await open();
    await send(queue, "r1");
    queue.work("diff", async ({ commit }) => {
      await commit(async (tx) => await leaveMark(tx, "done"));
      throw new Error("too late");
    });
    await queue.drain();
    expect([await marks(), await states(), typesOf()]).toEqual([["done"], ["completed"], ["error"]]);
  });
});

describe("stopping", () => {
  it("lets a job finish that can", async () => {
    const queue = await open();
    await send(queue, "r1");
    const [begun, finish] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    queue.work("diff", async ({ commit }) => {
      begun.resolve();
      await finish.promise;
      await commit(async (tx) => await leaveMark(tx, "finished"));
    });
    await queue.start();
    await begun.promise;
    const stopped = queue.stop();
    finish.resolve();
    await stopped;
    await queue.ended;
    expect([await marks(), await states()]).toEqual([["finished"], ["completed"]]);
  });

  it("hands back a job that cannot, and the next worker does it", async () => {
    const queue = await open();
    await send(queue, "r1");
    const begun = Promise.withResolvers<void>();
    queue.work("diff", async ({ signal, commit }) => {
      begun.resolve();
      await once(signal, "abort");
      await commit(async (tx) => await leaveMark(tx, "too late"));
    });
    await queue.start();
    await begun.promise;
    await queue.stop({ graceMs: 0 });
    expect(await states()).toEqual(["created"]);
    const next = await openOther();
    next.work("diff", async ({ commit }) => {
      await commit(async (tx) => await leaveMark(tx, "next"));
    });
    expect(await next.drain()).toMatchObject({ done: 1 });
    expect(await marks()).toEqual(["next"]);
  });
});

describe("a check", () => {
  it("is opened once for a slot and joined while it is under way", async () => {
    await addSource(ledger, sampleSource(), now);
    const openAt = async (slot: string) =>
      await ledger.transaction(async (tx) => await openCheck(tx, { source: "notes", slot, now }));
    const results = await Promise.all([openAt(now), openAt(now), openAt(now)]);
    expect(results.filter(({ opened }) => opened)).toHaveLength(1);
    expect(new Set(results.map(({ check }) => check)).size).toBe(1);
    const later = "2026-11-24T01:00:00.000Z";
    expect(await openAt(later)).toEqual({ check: results[0]?.check, opened: false });
    expect(await listScheduled(ledger)).toEqual([]);
    await ledger.transaction(async (tx) => {
      expect(await closeCheck(tx, { check: results[0]?.check ?? "", outcome: "unchanged", reason: null, now })).toBe(
        true,
      );
      expect(await closeCheck(tx, { check: results[0]?.check ?? "", outcome: "failed", reason: "no", now })).toBe(
        false,
      );
    });
    expect((await openAt(now)).opened).toBe(false);
    expect((await openAt(later)).opened).toBe(true);
  });
});
