import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseError } from "../errors/index.ts";
import { createDatabase, createEmptyDatabase, type TestDatabase } from "../testing/index.ts";
import { openLedger } from "./index.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});

afterAll(async () => {
  await database.drop();
});

const url = (change: (url: URL) => void): string => {
  const changed = new URL(database.url);
  change(changed);
  return changed.href;
};

describe("the ledger's sessions", () => {
  it("read and write instants the same whatever zone the server is set to", async () => {
    const admin = new Client({ connectionString: database.url });
    await admin.connect();
    await admin.query(`alter database ${new URL(database.url).pathname.slice(1)} set timezone to 'Asia/Tokyo'`);
    const ledger = await openLedger({ url: database.url, name: "muster test" });
    const at = new Date("2021-02-18T12:34:56.789Z");
    const columns = { kind: "file", title: "t", locator: "l", schedule: "daily", enabled: true, options: {} };
    await ledger.prisma.source.create({ data: { id: "a", ...columns, definitionChangedAt: at, recordedAt: at } });
    expect(await ledger.prisma.source.findUnique({ where: { id: "a" } })).toMatchObject({ recordedAt: at });
    expect(await ledger.prisma.$queryRaw`select "recorded_at" as at from "source" where "recorded_at" = ${at}`).toEqual(
      [{ at }],
    );
    const { rows } = await admin.query<{ at: string }>(
      "select recorded_at at time zone 'UTC' = '2021-02-18 12:34:56.789' as at from source",
    );
    expect(rows).toEqual([{ at: true }]);
    await ledger.close();
    await admin.end();
  });

  it("carry the name they were given", async () => {
    const ledger = await openLedger({ url: database.url, name: "muster by name" });
    expect(await ledger.prisma.$queryRaw`select current_setting('application_name') as name`).toEqual([
      { name: "muster by name" },
    ]);
    await ledger.close();
  });

  it.each([
    ["later", "nobody listens there", url.bind(null, (to) => void (to.port = "1"))],
    ["stop", "the password is wrong", url.bind(null, (to) => void (to.password = "wrong"))],
    ["stop", "there is no such database", url.bind(null, (to) => void (to.pathname = "/none"))],
  ])("fail with the consequence %s where %s", async (consequence, _, to) => {
    const error = await openLedger({ url: to(), name: "muster test" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error).toMatchObject({ consequence });
  });

  it("say that the migrations are missing", async () => {
    const empty = await createEmptyDatabase();
    const ledger = await openLedger({ url: empty.url, name: "muster test" });
    const error = await ledger.prisma.source.findMany().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ consequence: "stop", message: expect.stringContaining("run the migrations") });
    await ledger.close();
    await empty.drop();
  });
});
