import type { Candidate, ExtractInput } from "@muster/extraction/port";
import type { Claim } from "@muster/model";
import { AskFailure, type AskFailureCode, type Consequence } from "../language-model/ask-failure.ts";
import { openModel } from "../language-model/open-model.ts";
import type { ModelSettings } from "../language-model/settings.ts";

/** What a second extractor reads in a document, or why it could not be asked. */
export type Beside = { readonly extractor: { readonly name: string; readonly version: string } } & (
  | { readonly claims: readonly Claim[]; readonly candidates: readonly Candidate[] }
  | {
      readonly failure: {
        readonly code: AskFailureCode;
        readonly consequence: Consequence;
        readonly message: string;
      };
    }
);

/** Reads a document with the language model that is set. That it could not be asked is an answer too. */
export async function readBeside(settings: ModelSettings, document: ExtractInput): Promise<Beside> {
  const model = openModel(settings);
  const extractor = { name: model.name, version: model.version };
  try {
    return { extractor, ...(await model.read(document)) };
  } catch (error) {
    if (!(error instanceof AskFailure)) throw error;
    const { code, consequence, message } = error;
    return { extractor, failure: { code, consequence, message } };
  }
}
