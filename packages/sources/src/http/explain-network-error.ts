import { codeOf, LookFailure, type FailureCode } from "../failure/failure.ts";

const byCode: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: "host-not-found",
  EAI_AGAIN: "host-not-found",
  ECONNREFUSED: "cannot-connect",
  EHOSTUNREACH: "cannot-connect",
  ENETUNREACH: "cannot-connect",
  EADDRNOTAVAIL: "cannot-connect",
  ETIMEDOUT: "timeout",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "truncated",
  UND_ERR_HEADERS_OVERFLOW: "bad-response",
  EPROTO: "tls-failed",
};

const byPrefix: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/, "tls-failed"],
  [/^HPE_/, "bad-response"],
];

const says: Partial<Record<FailureCode, string>> = {
  "host-not-found": "cannot be found",
  "cannot-connect": "cannot be reached",
  timeout: "did not answer in time",
  truncated: "broke off before the end of its answer",
  "connection-lost": "closed the connection",
  "bad-response": "does not speak HTTP as it should",
  "tls-failed": "cannot be trusted (TLS)",
};

const unwrap = (error: unknown): readonly unknown[] => {
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  const cause = error instanceof Error && error.cause !== undefined ? [error.cause] : [];
  return [error, ...[...inner, ...cause].flatMap((one) => unwrap(one))];
};

/**
 * Gives an error of sockets, TLS or undici its meaning.
 *
 * @param reading - whether the body was being read: a connection lost then is a truncated answer
 * @returns a LookFailure; anything that is no error of the network comes back as it is, for it is a bug
 */
export const explainNetworkError = (error: unknown, host: string, reading: boolean): unknown => {
  const all = unwrap(error);
  const known = all.find((one) => one instanceof LookFailure);
  if (known !== undefined) return known;
  const codes = all.map((one) => codeOf(one)).filter((code) => code !== "");
  const lost = codes.some((code) => ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE", "ECONNABORTED"].includes(code));
  const code =
    codes.map((one) => byCode[one] ?? byPrefix.find(([pattern]) => pattern.test(one))?.[1]).find((one) => one) ??
    (lost ? "connection-lost" : undefined);
  if (code === undefined) return error;
  const meant = reading && (code === "connection-lost" || code === "bad-response") ? "truncated" : code;
  return new LookFailure(meant, `${host} ${says[meant] ?? "failed"} (${codes.join(", ")}).`, { cause: error });
};
