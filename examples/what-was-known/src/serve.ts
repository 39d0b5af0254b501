import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { pathToFileURL } from "node:url";

// The page imports the very files that the command runs: types are stripped on the way, nothing is bundled.
const model = import.meta.resolve("@muster/model");
const zod = pathToFileURL(createRequire(model).resolve("zod/package.json"));
const folders: Readonly<Record<string, string>> = {
  model: new URL(".", model).href,
  zod: new URL(".", zod).href,
  src: new URL(".", import.meta.url).href,
};

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  ts: "text/javascript; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
};

/** The file behind a path of the page, null where there is none. */
const locate = (path: string): URL | null => {
  if (path === "/") return new URL("page.html", import.meta.url);
  if (path === "/figures.jsonl") return new URL("../figures.jsonl", import.meta.url);
  const [, folder = "", rest = ""] = /^\/(\w+)\/(.+)$/.exec(path) ?? [];
  const base = folders[folder];
  if (base === undefined) return null;
  const file = new URL(rest, base);
  return file.href.startsWith(base) ? file : null;
};

const server = createServer((request, response) => {
  const file = locate(new URL(request.url ?? "/", "http://localhost").pathname);
  const type = types[file?.pathname.split(".").at(-1) ?? ""];
  const send = async (): Promise<void> => {
    if (file === null || type === undefined) throw new Error("There is no such file.");
    const text = await readFile(file, "utf8");
    response.writeHead(200, { "content-type": type });
    response.end(file.pathname.endsWith(".ts") ? stripTypeScriptTypes(text) : text);
  };
  send().catch(() => response.writeHead(404).end());
});

const port = Number(process.argv[2] ?? 4173);
server.listen(port, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
