import { Answers, believe, type Candidate, type Extractor, type Heard, rules } from "@muster/extraction/port";
import { OpenAI } from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { AskFailure } from "./ask-failure.ts";
import { boundFetch } from "./bound-fetch.ts";
import { explainFailure } from "./explain-failure.ts";
import { readCompletion } from "./read-completion.ts";
import { defaultLimits, type ModelLimits, type ModelSettings } from "./settings.ts";
import { type Part, splitText } from "./split-text.ts";
import { type Message, PROMPT_VERSION, writePrompt } from "./write-prompt.ts";

/** The rule that claims of this extractor name as their ground. */
const RULE = "model";
const SHOWN = 60;

/** A part that the model said nothing on, as a candidate: its first words, and why. */
function unread({ start, text }: Part, { code, message }: AskFailure): Candidate {
  const words = Array.from(text.slice(0, SHOWN * 2)).slice(0, SHOWN);
  const end = start + words.length;
  return { words: words.join(""), start, end, outcome: "rejected", rule: code, why: message, claim: null, signals: [] };
}

/**
 * A language model behind an OpenAI-compatible endpoint, as an extractor beside the rules. What it says is never taken at
 * its word: `believe` holds every answer against the text and against the rules' own reading of its numbers.
 *
 * @returns an extractor whose `read` rejects with an `AskFailure` where the model cannot be asked (`later`, `stop`), and
 *   with what its signal was aborted with; a part of the text that the model has no answer for is a rejected candidate
 * @example
 * const model = openModel({ url: "http://127.0.0.1:11434/v1", name: "llama3.1", key: null });
 * const { claims, candidates } = await model.read(document);
 */
export function openModel(settings: ModelSettings, given: Partial<ModelLimits> = {}): Extractor {
  const limits = { ...defaultLimits, ...given };
  const { host } = new URL(settings.url);
  const client = new OpenAI({
    baseURL: settings.url,
    // The SDK takes what is left out from OPENAI_… variables, and those are not about this endpoint.
    apiKey: settings.key ?? "none",
    adminAPIKey: null,
    organization: null,
    project: null,
    logLevel: "off",
    timeout: limits.requestMs,
    maxRetries: limits.retries,
    fetch: boundFetch(settings, limits),
  });

  const ask = async (messages: readonly Message[], signal: AbortSignal | undefined): Promise<readonly unknown[]> => {
    const deadline = AbortSignal.timeout(limits.askMs);
    try {
      const completion = await client.chat.completions.create(
        {
          model: settings.name,
          messages: [...messages],
          temperature: 0,
          response_format: zodResponseFormat(Answers, "figures"),
        },
        { signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]) },
      );
      return readCompletion(completion, host);
    } catch (error) {
      signal?.throwIfAborted();
      throw explainFailure(error, host, deadline.aborted);
    }
  };

  return {
    name: "language-model",
    // What the rules read in a number decides what is believed, so that their version is a part of this one.
    version: `${PROMPT_VERSION}.${rules.version}+${settings.name}`,
    read: async (document, signal) => {
      signal?.throwIfAborted();
      const heard: Heard[] = [];
      const silent: Candidate[] = [];
      for (const part of splitText(document.text, limits.partLength)) {
        try {
          heard.push({ part, answers: await ask(writePrompt(document, part.text), signal) });
        } catch (error) {
          if (!(error instanceof AskFailure) || error.consequence !== "never") throw error;
          silent.push(unread(part, error));
        }
      }
      const { claims, candidates } = believe(document, heard, RULE);
      return { claims, candidates: [...candidates, ...silent] };
    },
  };
}
