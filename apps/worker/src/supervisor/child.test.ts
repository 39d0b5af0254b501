import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { backoff, type Child, type ChildPlan, keepRunning } from "./child.ts";

const entry = fileURLToPath(new URL("../testing/restless-child.ts", import.meta.url));

let child: Child | null = null;
afterEach(() => child?.kill());

function begin(how: string, plan: Partial<ChildPlan>): Promise<void> {
  return new Promise((resolve) => {
    child = keepRunning({
      name: "restless",
      argv: [entry, how],
      settings: () => ({}),
      onLine: () => {},
      onCrash: () => null,
      ...plan,
      onMessage(message) {
        plan.onMessage?.(message);
        resolve();
      },
    });
  });
}

it("starts a child that was killed again, counting the crashes", async () => {
  const crashes: number[] = [];
  const pids = new Set<number | undefined>();
  const { promise, resolve } = Promise.withResolvers<void>();
  await begin("gentle", {
    onMessage() {
      pids.add(child?.pid);
      if (pids.size === 3) resolve();
      else process.kill(child?.pid ?? 0, "SIGKILL");
    },
    onCrash(ended) {
      expect(ended.signal).toBe("SIGKILL");
      crashes.push(ended.crashes);
      return 0;
    },
  });
  await promise;
  expect(crashes).toEqual([1, 2]);
  expect(pids.size).toBe(3);
});

it("stops a child cleanly, and that is no crash", async () => {
  let crashed = false;
  await begin("gentle", { onCrash: () => ((crashed = true), 0) });
  await child?.stop(60_000);
  expect(child?.pid).toBeUndefined();
  expect(crashed).toBe(false);
});

it("makes a child end that does not", async () => {
  await begin("stubborn", {});
  await child?.stop(100);
  expect(child?.pid).toBeUndefined();
});

it("waits longer after each crash, and never longer than half a minute", () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(backoff)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});
