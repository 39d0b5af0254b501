// The real flow in a process of its own, with one step held at its commit: inside its transaction, when all of it was
// written, or right after. Says "held" there and waits to be killed.
import { openLedger } from "@muster/ledger/connect";
import { type Handler, openQueue, type Queue, type Step } from "@muster/ledger/queue";
import { now } from "../now.ts";
import { runPipeline } from "../pipeline.ts";

const [url = "", step = "", when = ""] = process.argv.slice(2);
const forever = (): Promise<never> => {
  process.stdout.write("held\n");
  return new Promise(() => undefined);
};

const hold =
  <S extends Step>(handler: Handler<S>): Handler<S> =>
  (work) =>
    handler({
      ...work,
      commit: async (use) => {
        const result = await work.commit(async (tx, send) => {
          const written = await use(tx, send);
          return when === "inside" ? forever() : written;
        });
        return when === "after" ? forever() : result;
      },
    });

const ledger = await openLedger({ url, name: "held worker" });
const queue = await openQueue(ledger, { now });
const held: Pick<Queue, "work"> = {
  work: (name, handler) => queue.work(name, name === step ? hold(handler) : handler),
};
runPipeline(held, {
  ledger,
  now,
  root: "/",
  allowPrivate: false,
  userAgent: "muster test",
  onCheck: () => undefined,
});
await queue.drain();
