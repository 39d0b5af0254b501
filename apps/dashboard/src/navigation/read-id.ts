/**
 * An id as an address carries it; null where it cannot be one, because it is malformed or holds control characters that
 * no text in the ledger has.
 */
export function readId(segment: string): string | null {
  try {
    const id = decodeURIComponent(segment);
    return id === "" || /\p{Cc}/u.test(id) ? null : id;
  } catch {
    return null;
  }
}
