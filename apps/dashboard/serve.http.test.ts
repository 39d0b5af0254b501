import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { serveDashboard } from "./src/testing/serve-dashboard.ts";

/** A database that is not there: the server must come up without it, and say so when it is asked. */
const NOWHERE = "postgresql://nobody@127.0.0.1:9/nothing";

test("says where it is, once, and stops when told", async () => {
  const dashboard = await serveDashboard({ databaseUrl: NOWHERE });
  expect(JSON.parse(dashboard.output())).toEqual({ ready: true, url: dashboard.url });
  expect(await dashboard.stop()).toBe(0);
}, 20_000);

test("answers while the database is away: a problem to programs, a page to people", async () => {
  const dashboard = await serveDashboard({ databaseUrl: NOWHERE });
  const health = await fetch(`${dashboard.url}/api/health`);
  expect(health.status).toBe(503);
  expect(health.headers.get("content-type")).toContain("application/problem+json");
  expect((await fetch(dashboard.url)).status).toBe(500);
  await dashboard.stop();
}, 20_000);

test("tells a malformed address from a fault", async () => {
  const dashboard = await serveDashboard({ databaseUrl: NOWHERE });
  expect((await fetch(`${dashboard.url}/documents/%E0%A4%A`)).status).toBe(400);
  await dashboard.stop();
}, 20_000);

test("ends when whoever started it is gone", async () => {
  const dashboard = await serveDashboard({ databaseUrl: NOWHERE });
  const ended = once(dashboard.process, "exit");
  dashboard.process.disconnect();
  expect(await ended).toEqual([0, null]);
}, 20_000);

test("leaves a taken port with a code of its own", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await expect(serveDashboard({ databaseUrl: NOWHERE, port })).rejects.toThrow(/code 98.*is taken/s);
  other.close();
}, 20_000);

test("does not start on an environment it cannot read", async () => {
  await expect(serveDashboard({ databaseUrl: "mysql://nobody@127.0.0.1/nothing" })).rejects.toThrow(
    /code 2.*DATABASE_URL/s,
  );
}, 20_000);
