import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";

/** What is kept beside a cluster to reach it. The file is readable by its owner alone. */
const Settings = z.object({ port: z.number().int().min(1).max(65_535), password: z.string().min(32) });
export type Settings = z.infer<typeof Settings>;

const file = (home: string): string => join(home, "postgres.json");

export async function readSettings(home: string): Promise<Settings | null> {
  const text = await readFile(file(home), "utf8").catch(() => null);
  if (text === null) return null;
  return Settings.parse(JSON.parse(text));
}

async function writeDraft(home: string, settings: Settings): Promise<string> {
  const draft = `${file(home)}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, `${JSON.stringify(settings)}\n`, { mode: 0o600 });
  return draft;
}

export async function writeSettings(home: string, settings: Settings): Promise<void> {
  await rename(await writeDraft(home, settings), file(home));
}

/** The settings of a home, made where it has none: of several starts at the same time, one makes them for all. */
export async function makeSettings(home: string): Promise<Settings> {
  const settings = { port: await freePort(0), password: randomBytes(24).toString("base64url") };
  const draft = await writeDraft(home, settings);
  try {
    await link(draft, file(home));
    return settings;
  } catch (error) {
    const made = await readSettings(home);
    if (made === null) throw error;
    return made;
  } finally {
    await rm(draft);
  }
}

async function listen(port: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No port was given."));
        else resolve(address.port);
      });
    });
  });
}

/** A port that is free on the loopback address now: the wanted one if it is. */
export const freePort = async (wanted: number): Promise<number> =>
  await listen(wanted).catch(async () => await listen(0));
