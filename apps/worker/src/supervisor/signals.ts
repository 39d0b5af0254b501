/** A terminal signals the whole group and a wrapper passes its own on: what comes within a moment is one request. */
const ONE_REQUEST_MS = 400;

export interface StopRequests {
  /** Aborted by the first request. */
  readonly stop: AbortSignal;
  /** Settles with the first request. */
  readonly asked: Promise<void>;
  dispose(): void;
}

/**
 * Hears SIGINT, SIGTERM and SIGHUP, and the end of the process that started this one over IPC. The first request is to
 * stop cleanly; `onInsist` is called when another follows.
 */
export function hearStopRequests(onInsist: () => void): StopRequests {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) =>
    controller.signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  let first = 0;
  const hear = () => {
    if (!controller.signal.aborted) {
      first = performance.now();
      controller.abort();
    } else if (performance.now() - first > ONE_REQUEST_MS) onInsist();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, hear);
  const onDisconnect = () => controller.abort();
  process.on("disconnect", onDisconnect);
  return {
    stop: controller.signal,
    asked,
    dispose() {
      for (const signal of signals) process.off(signal, hear);
      process.off("disconnect", onDisconnect);
    },
  };
}
