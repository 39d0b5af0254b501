import { CursorError } from "@muster/ledger/queries";
import { badParameters, problem } from "./problem.ts";

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/** Turns what a question throws into a problem: a cursor of another question is the asker's, anything else is ours. */
export function handle<C>(handler: Handler<C>): Handler<C> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      if (error instanceof CursorError) {
        const given = new URL(request.url).searchParams.get("cursor") ?? "";
        return badParameters([{ name: "cursor", given, allowed: "the `next` of an answer to the same question" }]);
      }
      console.error(error);
      return problem(503, "The ledger did not answer", "The database is out of reach or busy. Try again in a moment.");
    }
  };
}
