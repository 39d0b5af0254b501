#!/usr/bin/env node
import { runMuster } from "./program.ts";

// A reader that has seen enough (`muster changes | head`) closes the pipe: that is its way to say stop, and no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const code = await runMuster(process.argv.slice(2));
// Everything was let go of by now; pg's idle timers would still keep the process for ten seconds.
process.exit(code);
