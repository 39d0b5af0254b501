// A lock that a killed holder cannot keep: the file names the process, and a dead process holds nothing.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const holderOf = (path) => Number(readFileSync(path, "utf8"));
const stale = (holder) => !(holder > 0) || !alive(holder);

/** Of several that find the lock stale, one moves it away; one that moved away a fresh lock instead puts it back. */
function clearIfStale(path, mine) {
  const aside = `${mine}.stale`;
  try {
    if (!stale(holderOf(path))) return;
    renameSync(path, aside);
    if (!stale(holderOf(aside))) linkSync(aside, path);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function take(path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    clearIfStale(path, mine);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

export async function holdLock(path, onWait) {
  for (let round = 0; !take(path); round += 1) {
    if (round === 2) onWait();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return () => rmSync(path, { force: true });
}
