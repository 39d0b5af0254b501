/** Waits that can be ended from outside. A wake that nobody waits for ends the next wait. */
export interface Waiter {
  wake(): void;
  wait(ms: number): Promise<void>;
  /** Waits the whole time, whoever wakes. */
  pause(ms: number): Promise<void>;
}

export function makeWaiter(): Waiter {
  let woken = false;
  let end: (() => void) | null = null;
  return {
    wake: () => {
      woken = true;
      end?.();
    },
    wait: async (ms) => {
      await new Promise<void>((resolve) => {
        if (woken) return resolve();
        const timer = setTimeout(resolve, ms);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      woken = false;
      end = null;
    },
    pause: async (ms) =>
      await new Promise<void>((resolve) => {
        setTimeout(resolve, ms).unref();
      }),
  };
}
