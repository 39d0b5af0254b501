/** The address this server was reached under, for links that leave the house. */
export function originOf(request: Request): string {
  const host = request.headers.get("host");
  const url = new URL(request.url);
  const scheme = request.headers.get("x-forwarded-proto") ?? url.protocol.replace(":", "");
  return host === null ? url.origin : `${scheme === "https" ? "https" : "http"}://${host}`;
}
