import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, closeAll, document, failure, first, open, right, text } from "../testing/ask-model.ts";
import { answers, fails } from "../testing/model-server.ts";

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeAll();
});

describe("a question", () => {
  it("holds a model to a schema, asks for no chance, and keeps the text apart", async () => {
    const { read, server, model } = await ask(answers());
    await read;
    expect(model).toMatchObject({ name: "language-model", version: expect.stringMatching(/^1\.\d+\+little$/) });
    const [asked] = server.asked;
    expect(asked?.question).toMatchObject({ model: "little", temperature: 0 });
    expect(asked?.question.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    const [system, user] = asked?.question.messages ?? [];
    expect(user?.content).toBe(text);
    expect(system?.content).not.toContain("remain");
    expect(system?.content).toContain("Denmark: force dk, place dk");
    expect(system?.content).toContain("published on 2021-02-18");
    expect(asked?.question.response_format.json_schema.schema).toMatchObject({
      additionalProperties: false,
      required: ["answers"],
    });
  });

  it("carries the key where one is set, and nothing that other variables hold", async () => {
    const elsewhere = await open(answers());
    vi.stubEnv("OPENAI_BASE_URL", elsewhere.url);
    vi.stubEnv("OPENAI_API_KEY", "another");
    vi.stubEnv("OPENAI_ADMIN_KEY", "another");
    vi.stubEnv("OPENAI_ORG_ID", "another");
    vi.stubEnv("OPENAI_PROJECT_ID", "another");
    vi.stubEnv("OPENAI_CUSTOM_HEADERS", "x-other: another");
    const plain = await ask(answers());
    await plain.read;
    const keyed = await ask(answers(), { settings: { key: "sesame" } });
    await keyed.read;
    expect(elsewhere.asked).toEqual([]);
    expect(plain.server.asked[0]?.headers).not.toHaveProperty("authorization");
    expect(keyed.server.asked[0]?.headers.authorization).toBe("Bearer sesame");
    for (const { headers } of [...plain.server.asked, ...keyed.server.asked]) {
      expect(JSON.stringify(headers)).not.toMatch(/another|stainless|none/i);
      expect(headers["user-agent"]).toMatch(/^Muster\//);
    }
  });

  it("is not asked of an empty text", async () => {
    const { read, server } = await ask(answers(), {}, { ...document, text: " \n\n " });
    expect(await read).toEqual({ claims: [], candidates: [] });
    expect(server.asked).toEqual([]);
  });

  it("is asked again after an error that passes, when the server says so", async () => {
    const busy = fails(429, "rate_limit_exceeded", { "retry-after": "0" });
    const { read, server } = await ask(first(busy, answers(right)), { limits: { retries: 1 } });
    expect((await read).claims).toHaveLength(1);
    expect(server.asked).toHaveLength(2);
  });

  it.each([["3600"], [new Date(Date.now() + 3_600_000).toUTCString()]])(
    "is not asked again before its time (Retry-After: %s)",
    async (wait) => {
      const { error, server } = await failure(fails(429, null, { "retry-after": wait }), { limits: { retries: 2 } });
      expect(error).toMatchObject({
        code: "rate-limited",
        consequence: "later",
        message: expect.stringContaining(wait),
      });
      expect(server.asked).toHaveLength(1);
    },
  );
});
