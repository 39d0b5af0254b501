import type { LookupAddress } from "node:dns";
import { lookup as resolveName } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { codeOf, LookFailure } from "../failure/failure.ts";
import { isPublicAddress } from "./public-address.ts";

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Asks the machine's own resolver, with its hosts file, as every other program on it does. */
export const resolveWithSystem: Resolve = (host) => resolveName(host, { all: true });

const notAllowed = (host: string, address: string): LookFailure =>
  new LookFailure(
    "address-not-allowed",
    host === address
      ? `${host} is not a public address, and Muster only reads from public ones unless it is told otherwise.`
      : `${host} leads to ${address}, which is not a public address; Muster only reads from public ones unless it is told otherwise.`,
  );

/**
 * Checks what can be checked of an address before its name is resolved: protocol, credentials, and the host where it is
 * an IP address.
 *
 * @throws LookFailure `protocol-not-allowed`, `credentials-in-address` or `address-not-allowed`
 */
export const checkUrl = (url: URL, allowPrivate: boolean): void => {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new LookFailure("protocol-not-allowed", `${url.protocol}// is not read; use http:// or https://.`);
  if (url.username !== "" || url.password !== "")
    throw new LookFailure("credentials-in-address", `The address of ${url.host} carries a user name or a password.`);
  // An IP address never reaches the lookup below, so it is judged here. URL has already brought forms such as
  // 2130706433 or 0x7f.1 to 127.0.0.1.
  const host = url.hostname.replaceAll(/[[\]]/g, "");
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw notAllowed(host, host);
};

const notFound = (host: string, cause: unknown): LookFailure =>
  new LookFailure("host-not-found", `${host} cannot be found (${codeOf(cause) || "no answer"}).`, { cause });

/**
 * A lookup for sockets that resolves a name once, refuses it when any of its addresses is not public, and hands the
 * socket the very addresses it checked. There is no second resolution that could answer otherwise (DNS rebinding).
 */
export const guardLookup =
  (allowPrivate: boolean, resolve: Resolve): LookupFunction =>
  (host, options, done) => {
    const answer = (found: readonly LookupAddress[]): void => {
      const hidden = allowPrivate ? undefined : found.find(({ address }) => !isPublicAddress(address));
      if (hidden !== undefined) throw notAllowed(host, hidden.address);
      const wanted = options.family === 4 || options.family === 6 ? options.family : 0;
      const usable = found.filter(({ family }) => wanted === 0 || family === wanted);
      const [first] = usable;
      if (first === undefined) throw new LookFailure("host-not-found", `${host} has no address.`);
      if (options.all === true) done(null, [...usable]);
      else done(null, first.address, first.family);
    };
    const lookUp = async (): Promise<void> => {
      try {
        answer(await resolve(host));
      } catch (error) {
        done(error instanceof LookFailure ? error : notFound(host, error), []);
      }
    };
    void lookUp();
  };
