import { startServer } from "../server/index.ts";

/** Starts the server of a home in a process of its own, says which it is, and stops it. Run with the home. */
const server = await startServer({ home: process.argv[2] ?? "" });
process.stdout.write(`${JSON.stringify({ pid: server.pid, adopted: server.adopted })}\n`);
await server.stop();
