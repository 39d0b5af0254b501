import { styledRemark } from "./print.ts";

/** Says how far a stage is. */
export type Report = (progress: string) => void;

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function line(mark: string, title: string, detail: string, since: number): string {
  const width = Math.max(20, (process.stderr.columns ?? 100) - 26);
  return `${mark} ${title.padEnd(12)} ${detail.slice(0, width).padEnd(Math.min(width, 52))} ${seconds(since)}`;
}

/**
 * Runs `work` as one stage and shows it on standard error, in the manner of scripts/setup/stage.mjs: what is being
 * done, how far it is, how long it took. What `work` returns as `detail` is the closing word.
 */
export async function stage<T extends { detail: string }>(
  title: string,
  work: (report: Report) => Promise<T>,
): Promise<T> {
  const live = process.stderr.isTTY;
  const since = performance.now();
  let progress = "";
  const show = (mark: string, detail: string) =>
    process.stderr.write(live ? `\r\u001b[2K${line(mark, title, detail, since)}` : line(mark, title, detail, since));
  const timer = live ? setInterval(() => show("…", progress), 120) : undefined;
  if (!live) process.stderr.write(`… ${title}\n`);
  try {
    const result = await work((text) => {
      progress = text;
    });
    clearInterval(timer);
    show(styledRemark("green", "✓"), result.detail);
    process.stderr.write("\n");
    return result;
  } catch (error) {
    clearInterval(timer);
    show(styledRemark("red", "✗"), "failed");
    process.stderr.write("\n");
    throw error;
  }
}
