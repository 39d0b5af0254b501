import { describe, expect, it } from "vitest";
import { readEnv } from "../env.ts";
import { requireModel } from "./settings.ts";

const url = { MUSTER_MODEL_URL: "http://127.0.0.1:11434/v1" };
const name = { MUSTER_MODEL_NAME: "little" };

describe("the model that is set", () => {
  it("is the one of the environment", () => {
    const bare = { url: "http://127.0.0.1:11434/v1", name: "little", key: null };
    expect(requireModel(readEnv({ ...url, ...name }))).toEqual(bare);
    expect(requireModel(readEnv({ ...url, ...name, MUSTER_MODEL_KEY: "sesame" }))).toEqual({ ...bare, key: "sesame" });
  });

  it.each<[NodeJS.ProcessEnv, RegExp]>([
    [{}, /MUSTER_MODEL_URL and MUSTER_MODEL_NAME are missing/],
    [url, /: MUSTER_MODEL_NAME is missing/],
    [name, /: MUSTER_MODEL_URL is missing/],
    [{ ...url, MUSTER_MODEL_NAME: "" }, /: MUSTER_MODEL_NAME is missing/],
  ])("is missing where it is not set: %j", (variables, says) => {
    expect(() => requireModel(readEnv(variables))).toThrow(says);
  });

  it.each(["ftp://example.org/v1", "example.org", "http://me@example.org/v1", "http://:secret@example.org/v1"])(
    "is at no such address: %s",
    (address) => {
      expect(() => readEnv({ MUSTER_MODEL_URL: address })).toThrow(/MUSTER_MODEL_URL must/);
    },
  );
});
