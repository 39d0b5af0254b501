import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { right } from "../testing/ask-model.ts";
import { answers, fails, type ModelServer, openModelServer } from "../testing/model-server.ts";
import { runEntry } from "../testing/processes.ts";

const main = join(import.meta.dirname, "..", "main.ts");
const text = "Some 2,500 US troops remain in Iraq.";
const wrong = { ...right, quote: "Some 3,500 US troops" };

let server: ModelServer;
beforeEach(async () => {
  server = await openModelServer(answers(right, wrong));
});
afterEach(() => server.close());

async function muster(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const running = runEntry(main, ["extract", "-", ...args], { MUSTER_MODEL_URL: "", MUSTER_MODEL_NAME: "", ...env });
  running.child.stdin?.end(text);
  const { code } = await running.ended;
  return { code, out: running.stdout.join("\n"), err: running.stderr.join("\n") };
}

const set = () => ({ MUSTER_MODEL_URL: server.url, MUSTER_MODEL_NAME: "little" });

// Each starts processes of its own, which takes as long as the machine is busy.
describe("muster extract --beside-model", { timeout: 120_000 }, () => {
  it("prints the rules' claims, then the model's, kept and rejected with the reasons", async () => {
    const { code, out } = await muster(["--beside-model"], set());
    expect(code).toBe(0);
    expect(out).toMatch(/us-iraq[^]*Beside the rules: language-model \S+\+little[^]*us-iraq[^]*kept[^]*rejected/);
    expect(out).toContain("quote-not-found: the quote is not in the text to the character");
  });

  it("gives both in one JSON document", async () => {
    const { code, out } = await muster(["--beside-model", "--json"], set());
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      claims: [{ series: "us-iraq", grounds: { quantity: { rule: "point" } } }],
      beside: {
        extractor: { name: "language-model" },
        claims: [{ series: "us-iraq", grounds: { quantity: { rule: "model" } }, confidence: 0.6 }],
        candidates: [{ outcome: "kept" }, { outcome: "rejected", rule: "quote-not-found" }],
      },
    });
  });

  it("says which variables to set, and reads nothing", async () => {
    const { code, out, err } = await muster(["--beside-model"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("MUSTER_MODEL_URL and MUSTER_MODEL_NAME are missing");
  });

  it("still prints the rules' claims where the model cannot be asked, and fails", async () => {
    await server.close();
    server = await openModelServer(fails(401));
    const plain = await muster(["--beside-model"], set());
    expect(plain).toMatchObject({ code: 1, err: expect.stringContaining("see MUSTER_MODEL_KEY") });
    expect(plain.out).toContain("us-iraq");
    const { code, out } = await muster(["--beside-model", "--json"], set());
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      claims: [{ series: "us-iraq" }],
      beside: { failure: { code: "denied", consequence: "stop" } },
    });
  });

  it("sends nothing unless it is asked to, whatever is set", async () => {
    const { code } = await muster([], set());
    expect(code).toBe(0);
    expect(server.asked).toEqual([]);
  });
});
