import { afterEach, describe, expect, it } from "vitest";
import { closeAll, document, failure, open } from "../testing/ask-model.ts";
import { answers, fails, type Reply, send } from "../testing/model-server.ts";
import { openModel } from "./open-model.ts";

afterEach(closeAll);

describe("an endpoint", () => {
  it.each<[string, Reply, string, string]>([
    ["does not know the key", fails(401, "invalid_api_key"), "denied", "stop"],
    ["does not let us ask", fails(403), "denied", "stop"],
    ["has no such model", fails(404, "model_not_found"), "not-there", "stop"],
    ["wants to be paid", fails(429, "insufficient_quota"), "out-of-quota", "stop"],
    ["does not take the question", fails(400, "unsupported_parameter"), "not-understood", "stop"],
    ["leads elsewhere", fails(307, null, { location: "http://127.0.0.1:9/v1/chat/completions" }), "not-there", "stop"],
    ["is no such API", (response) => send(response, 200, { hello: "world" }), "wrong-protocol", "stop"],
    [
      "serves a page",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
      "wrong-protocol",
      "stop",
    ],
    [
      "breaks its own JSON",
      (response) => response.writeHead(200, { "content-type": "application/json" }).end("{"),
      "wrong-protocol",
      "stop",
    ],
    ["has enough for now", fails(429, null, { "retry-after": "5" }), "rate-limited", "later"],
    ["has a fault", fails(500), "server-error", "later"],
    ["is being restarted", fails(503), "server-error", "later"],
    ["closes the connection", (response) => response.destroy(), "connection-lost", "later"],
    [
      "breaks off",
      (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write("{", () => response.destroy());
      },
      "connection-lost",
      "later",
    ],
  ])("that %s is told as such", async (_, reply, code, consequence) => {
    const { error, server } = await failure(reply);
    expect(error).toMatchObject({ name: "AskFailure", code, consequence });
    expect(server.asked).toHaveLength(1);
  });

  it("is quoted with what it says itself", async () => {
    const { error } = await failure(fails(401, "invalid_api_key"));
    const says = /^127\.0\.0\.1:\d+ answered 401: it does not let us ask; see MUSTER_MODEL_KEY \(no: 401\)\.$/;
    expect(error).toMatchObject({ message: expect.stringMatching(says) });
  });

  it("where nobody listens can be asked later", async () => {
    const server = await open(answers());
    await closeAll();
    const model = openModel({ url: server.url, name: "little", key: null }, { retries: 0 });
    await expect(model.read(document)).rejects.toMatchObject({ code: "cannot-connect", consequence: "later" });
  });

  it("that is silent is given up on after a time", async () => {
    const { error } = await failure(() => {}, { limits: { requestMs: 50 } });
    expect(error).toMatchObject({ code: "timeout", consequence: "later" });
  });

  it.each([200, 500])("that begins to answer with %i and never ends is given up on after a time", async (status) => {
    const reply: Reply = (response) =>
      void response.writeHead(status, { "content-type": "application/json" }).write("{");
    const { error } = await failure(reply, { limits: { askMs: 500 } });
    expect(error).toMatchObject({ consequence: "later" });
  });

  it("is left alone when the reading is called off, with the reason", async () => {
    const controller = new AbortController();
    const reason = new Error("called off");
    const { error } = await failure(() => controller.abort(reason), { signal: controller.signal });
    expect(error).toBe(reason);
    const never = await failure(answers(), { signal: AbortSignal.abort(reason) });
    expect(never).toMatchObject({ error: reason, server: { asked: [] } });
  });
});
