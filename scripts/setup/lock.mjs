// A lock that a killed holder cannot keep: the file names the process, and a dead process holds nothing.
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
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
    const holder = Number(readFileSync(path, "utf8"));
    if (!alive(holder)) rmSync(path, { force: true });
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
