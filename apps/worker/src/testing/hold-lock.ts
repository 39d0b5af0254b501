import { z } from "zod";
import { tryLock } from "../home/lock.ts";

// Run as a process of its own: takes a lock, says whether it got it, and holds it for as long as it lives.
const [home, name, mode] = z
  .tuple([z.string(), z.string(), z.enum(["exclusive", "shared"])])
  .parse(process.argv.slice(2));
const lock = tryLock(home, name, mode);
process.stdout.write(lock === null ? "refused\n" : "held\n");
process.stdin.on("data", () => process.stdout.write(`upgrade ${lock?.upgrade()}\n`));
