import { verifyEvidence } from "@muster/model";
import { afterEach, describe, expect, it } from "vitest";
import { ask, closeAll, danes, first, right, text } from "../testing/ask-model.ts";
import { answers, completion, fails, type Reply, says, send } from "../testing/model-server.ts";

/** Never stops talking, as fast as it is listened to. */
const endless: Reply = (response) => {
  const more = () => {
    while (!response.destroyed && response.write(" ".repeat(16_384)));
  };
  response.writeHead(200, { "content-type": "application/json" }).on("drain", more);
  more();
};

afterEach(closeAll);

describe("a model's answer", () => {
  it("becomes claims where the text bears it out", async () => {
    const { read } = await ask(answers(right, danes));
    const { claims, candidates } = await read;
    expect(claims.map(({ series, quantity }) => [series, quantity?.words])).toEqual([
      ["us-iraq", "Some 2,500"],
      ["dk-iraq", "nearly 1,000"],
    ]);
    for (const claim of claims) expect(verifyEvidence(text, claim.evidence)).toEqual({ ok: true });
    expect(candidates.map(({ outcome, rule }) => [outcome, rule])).toEqual([
      ["kept", "model"],
      ["kept", "model"],
    ]);
  });

  it.each<[string, object, string]>([
    ["a quote that is not in the text", { quote: "Some 2,500 American troops" }, "quote-not-found"],
    ["a number that disagrees", { quantity: { ...right.quantity, point: 3500 } }, "number-disagrees"],
    ["a force that nobody knows", { force: "usa" }, "unknown-force"],
    ["a place that nobody knows", { place: "mesopotamia" }, "unknown-place"],
    ["a mission that nobody knows", { mission: "oif-3" }, "unknown-mission"],
    ["another shape", { quantity: "2,500" }, "no-answer"],
  ])("is rejected with its reason where it holds %s, and costs the others nothing", async (_, wrong, rule) => {
    const { read } = await ask(answers({ ...right, ...wrong }, danes));
    const { claims, candidates } = await read;
    expect(claims.map(({ series }) => series)).toEqual(["dk-iraq"]);
    expect(candidates).toMatchObject([{ outcome: "rejected", rule }, { outcome: "kept" }]);
  });

  it.each<[string, Reply, string]>([
    [
      "refuses",
      (response) => send(response, 200, completion({ content: null, refusal: "I cannot." }, "stop")),
      "refused",
    ],
    [
      "is held back by a filter",
      (response) => send(response, 200, completion({ content: "" }, "content_filter")),
      "refused",
    ],
    ["does not answer in JSON", says('{"answers": ['), "malformed"],
    ["answers with something else", says('{"figures": []}'), "malformed"],
    ["says nothing", says(""), "empty"],
    ["is cut off", (response) => send(response, 200, completion({ content: '{"ans' }, "length")), "cut-off"],
    ["has no room for the text", fails(400, "context_length_exceeded"), "too-long"],
  ])("goes down as rejected where the model %s", async (_, reply, rule) => {
    const { read } = await ask(reply);
    expect(await read).toMatchObject({
      claims: [],
      candidates: [{ outcome: "rejected", rule, start: 0, end: 60, words: text.slice(0, 60) }],
    });
  });

  it("is taken as it comes for the other parts where a part has none", async () => {
    const { read, server } = await ask(first(says("I cannot."), answers(danes)), { limits: { partLength: 50 } });
    const { claims, candidates } = await read;
    expect(server.asked).toHaveLength(2);
    expect(claims.map(({ evidence }) => evidence.start)).toEqual([text.indexOf("nearly")]);
    expect(candidates).toMatchObject([{ outcome: "kept" }, { rule: "malformed", start: 0 }]);
  });

  it("does not grow beyond its bound", async () => {
    const { read } = await ask(endless, { limits: { answerBytes: 100_000 } });
    expect(await read).toMatchObject({ claims: [], candidates: [{ outcome: "rejected", rule: "too-large" }] });
  });
});
