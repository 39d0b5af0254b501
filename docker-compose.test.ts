import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

// No Docker engine runs where the tests run, so the file is read against what it has to promise.
const Condition = z.strictObject({ condition: z.enum(["service_healthy", "service_completed_successfully"]) });
const Service = z.strictObject({
  build: z.strictObject({ context: z.literal("."), target: z.string() }).optional(),
  image: z.string().regex(/:\d+\.\d+/, { error: "an image is pinned to a version" }),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  user: z.string().refine((user) => user !== "root" && user !== "0"),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), Condition).optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal("CMD")], z.string()),
      interval: z.string(),
      timeout: z.string(),
      start_period: z.string().optional(),
      retries: z.number().int().positive(),
    })
    .optional(),
  restart: z.string(),
  init: z.boolean().optional(),
  stop_grace_period: z.string().optional(),
});
const Compose = z.looseObject({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.unknown()) });

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const compose = Compose.parse(parse(read("docker-compose.yml"), { merge: true }));
const dockerfile = read("Dockerfile");

describe("docker-compose.yml", () => {
  it("runs the four services", () => {
    expect(Object.keys(compose.services)).toEqual(["postgres", "migrate", "worker", "dashboard"]);
  });

  it("checks the health of all that keep running", () => {
    const running = Object.entries(compose.services).filter(([, service]) => service.restart !== "no");
    expect(running.filter(([, service]) => service.healthcheck === undefined).map(([name]) => name)).toEqual([]);
  });

  it("migrates once, after the database is healthy and before anything reads it", () => {
    expect(compose.services["migrate"]).toMatchObject({
      restart: "no",
      depends_on: { postgres: { condition: "service_healthy" } },
    });
    for (const name of ["worker", "dashboard"]) {
      expect(compose.services[name]?.depends_on?.["migrate"]).toEqual({ condition: "service_completed_successfully" });
    }
  });

  it("builds only stages that the Dockerfile has", () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map((match) => match[1]);
    for (const { build } of Object.values(compose.services)) if (build) expect(stages).toContain(build.target);
  });

  it("starts files that exist", () => {
    const named = [
      ...`${read("docker-compose.yml")}\n${dockerfile}`.matchAll(
        /\b((?:apps|data|packages)\/[\w/.-]+\.(?:ts|yaml))\b/g,
      ),
    ].map((m) => m[1] ?? "");
    expect(named.length).toBeGreaterThan(2);
    for (const file of named) expect(() => read(file)).not.toThrow();
  });
});

describe("Dockerfile", () => {
  it("pins every image it starts from and does not run as root", () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((m) => m[1] ?? "");
    const stages = [...dockerfile.matchAll(/ AS (\S+)$/gm)].map((m) => m[1] ?? "");
    for (const image of images) expect(stages.includes(image) || /:\d+\.\d+\.\d+/.test(image)).toBe(true);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it("copies the manifest of every package that the images run", () => {
    for (const name of [
      "packages/model",
      "packages/extraction",
      "packages/sources",
      "packages/ledger",
      "apps/worker",
      "apps/dashboard",
    ]) {
      expect(dockerfile).toContain(`COPY ${name}/package.json ${name}/`);
    }
  });
});
