import { z } from "zod";
import { constraints, type ConstraintName } from "./constraints.ts";
import { LedgerError, type Consequence } from "./ledger-error.ts";

/** A guarantee of the database refused a write. */
export class ConstraintError extends LedgerError {
  readonly constraint: ConstraintName;

  constructor(constraint: ConstraintName, options: ErrorOptions) {
    const { meaning, consequence } = constraints[constraint];
    super(`${meaning} (${constraint})`, consequence, options);
    this.constraint = constraint;
  }
}

/** The database could not serve the query, for a reason outside it. */
export class DatabaseError extends LedgerError {
  /** The SQLSTATE, or the name of the error where the server never answered. */
  readonly state: string;

  constructor(message: string, consequence: Consequence, state: string, options: ErrorOptions) {
    super(message, consequence, options);
    this.state = state;
  }
}

/** The shapes under which the driver's error arrives: bare, as the adapter's error, or wrapped by Prisma. */
const Coded = z.object({ code: z.string(), message: z.string() });
const Adapter = z.object({
  cause: z.object({ originalCode: z.string().optional(), originalMessage: z.string().optional(), kind: z.string() }),
});
const Wrapped = z.object({ meta: z.object({ driverAdapterError: Adapter }) });

interface Found {
  /** The SQLSTATE, or what the system, the adapter or Prisma calls the error where the server never answered. */
  readonly state: string;
  readonly message: string;
}

function find(error: unknown): Found | null {
  const wrapped = Wrapped.safeParse(error);
  const adapter = wrapped.success ? wrapped.data.meta.driverAdapterError : Adapter.safeParse(error).data;
  const coded = Coded.safeParse(error);
  if (adapter) {
    const { originalCode, originalMessage, kind } = adapter.cause;
    return { state: originalCode ?? kind, message: originalMessage ?? coded.data?.message ?? kind };
  }
  return coded.success ? { state: coded.data.code, message: coded.data.message } : null;
}

const isConstraint = (name: string): name is ConstraintName => Object.hasOwn(constraints, name);

/** The guarantee that a message names. The message's language depends on the server; the name in it does not. */
const constraintIn = (message: string): ConstraintName | null =>
  Array.from(message.matchAll(/[a-z][a-z0-9_]*/g), ([name]) => name).find(isConstraint) ?? null;

const consequences: readonly { readonly state: RegExp; readonly consequence: Consequence; readonly why: string }[] = [
  { state: /^(40001|40P01|55P03)$/, consequence: "later", why: "Another transaction was in the way." },
  {
    state:
      /^(08...|57P0[123]|53...|ECONN[A-Z]+|ETIMEDOUT|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028|P2034|DatabaseNotReachable|ConnectionClosed|SocketTimeout)$/,
    consequence: "later",
    why: "The database could not be reached or had no room.",
  },
  {
    state: /^(28...|3D000|42501|ENOTFOUND|P1000|P1003|P1010|TlsConnectionError)$/,
    consequence: "stop",
    why: "The database refuses this program.",
  },
  {
    state: /^(42P01|42703|P2021|P2022)$/,
    consequence: "stop",
    why: "The database has another schema; run the migrations.",
  },
];

/** Turns an error of the database, however wrapped, into a typed one. Anything else comes back as it is. */
export function translateError(error: unknown): unknown {
  if (error instanceof LedgerError) return error;
  const found = find(error);
  if (!found) return error;
  const constraint = constraintIn(found.message);
  if (constraint && /^(23|MU)/.test(found.state)) return new ConstraintError(constraint, { cause: error });
  const known = consequences.find(({ state }) => state.test(found.state));
  if (known)
    return new DatabaseError(`${known.why} ${found.message}`, known.consequence, found.state, { cause: error });
  return error;
}
