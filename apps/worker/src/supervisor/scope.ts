type Undo = () => Promise<void> | void;

/** What was begun and how it is ended again: in reverse order, on every way out. */
export class Scope {
  readonly #undo: Undo[] = [];
  readonly #atOnce: (() => void)[] = [];

  onEnd(undo: Undo): void {
    this.#undo.push(undo);
  }

  /** What is left to do when there is no time to end anything cleanly. */
  onAbandon(act: () => void): void {
    this.#atOnce.push(act);
  }

  /** Ends everything, whatever fails on the way; throws the first failure at last. */
  async end(): Promise<void> {
    const failures: unknown[] = [];
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  abandon(): void {
    for (const act of this.#atOnce) act();
  }
}
