import { z } from "zod";
import { AskFailure } from "./ask-failure.ts";

/** What is read of a chat completion. The SDK's types say what should be there; servers that only speak the protocol differ. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** One bad answer must not cost the others, so that each is judged on its own. */
const Said = z.object({ answers: z.array(z.unknown()) });

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new AskFailure("malformed", "The model did not answer in JSON.");
  }
}

/**
 * Reads what the model said, each answer as it came.
 *
 * @throws AskFailure where there is no answer in it
 */
export function readCompletion(completion: unknown, host: string): readonly unknown[] {
  const read = Completion.safeParse(completion);
  const [choice] = read.data?.choices ?? [];
  if (choice === undefined)
    throw new AskFailure("wrong-protocol", `${host} does not answer with a chat completion; see MUSTER_MODEL_URL.`);
  const { message, finish_reason: end } = choice;
  if (message.refusal) throw new AskFailure("refused", `The model refuses: ${message.refusal}`);
  if (end === "content_filter") throw new AskFailure("refused", "The endpoint's filter held the answer back.");
  if (end === "length") throw new AskFailure("cut-off", "The answer was longer than the model may write.");
  if (!message.content) throw new AskFailure("empty", "The model said nothing.");
  const said = Said.safeParse(parse(message.content));
  if (!said.success) throw new AskFailure("malformed", 'The model did not answer with a list of "answers".');
  return said.data.answers;
}
