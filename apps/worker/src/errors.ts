/** The command was called in a way that cannot mean anything: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command was understood and could not be done, or found failure: exit code 1. The message is for a person. */
export class Failed extends Error {
  override readonly name = "Failed";
}
