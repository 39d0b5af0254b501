// Run as a child by the tests of the supervisor: says over IPC that it runs, and takes a request to end as told.
if (process.argv[2] === "stubborn") process.on("SIGTERM", () => process.stdout.write("not yet\n"));
else process.on("SIGTERM", () => process.exit(0));
process.on("message", () => {});
process.send?.({ ready: true });
