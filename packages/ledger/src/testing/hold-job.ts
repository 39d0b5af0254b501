import { openLedger } from "../connect/index.ts";
import { openQueue } from "../queue/index.ts";

/** A worker in a process of its own that takes a job, says so, and never finishes it. Run with the database's URL. */
const ledger = await openLedger({ url: process.argv[2] ?? "", name: "muster test, to be killed" });
const queue = await openQueue(ledger, { now: () => new Date().toISOString() });
queue.work("diff", async ({ job }) => {
  process.stdout.write(`${job}\n`);
  await new Promise(() => undefined);
});
await queue.start();
