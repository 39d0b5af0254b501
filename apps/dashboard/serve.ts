import { createServer } from "node:http";
import next from "next";
import { readEnv } from "./src/env.ts";

/** Exit code for a port that is taken: whoever started the dashboard picks another one. */
const PORT_TAKEN = 98;
/** What is still open this long after the signal to stop is cut off. */
const GRACE_MS = 1500;

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

const env = (() => {
  try {
    return readEnv();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
})();

// Standard output carries the one line that says where the dashboard is; what Next tells goes with the errors.
console.log = console.error;
console.info = console.error;

const app = next({ dev: false, dir: import.meta.dirname, hostname: env.HOST, port: env.PORT, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  if (isDecodable(request.url ?? "/")) {
    void handle(request, response);
    return;
  }
  // Next answers such an address with an error of its own making.
  response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" }).end("This address is malformed.\n");
});

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), GRACE_MS).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("disconnect", stop);

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") fail(`Port ${env.PORT} on ${env.HOST} is taken.`, PORT_TAKEN);
  fail(`The dashboard cannot listen on ${env.HOST}:${env.PORT}: ${error.message}`, 1);
});
server.listen(env.PORT, env.HOST, () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : env.PORT;
  const host = env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST;
  const ready = { ready: true, url: `http://${host}:${port}` };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
  process.send?.(ready);
});
