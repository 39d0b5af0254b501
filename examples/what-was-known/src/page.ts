import { answer, type Source } from "./answer.ts";
import { readFigures } from "./read-figures.ts";

const find = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
};

const form = find("form", HTMLFormElement);
const series = find("select", HTMLSelectElement);
const day = find("[name=day]", HTMLInputElement);
const knownOn = find("[name=known]", HTMLInputElement);
const besides = find("#besides", HTMLUListElement);

const link = ({ text, url }: Source): Node => {
  if (url === null) return document.createTextNode(text);
  const anchor = document.createElement("a");
  anchor.textContent = text;
  anchor.href = url;
  return anchor;
};

const rows = await (await fetch("/figures.jsonl")).text();
const lines = readFigures(rows, "2026-11-24T00:00:00.000Z");

const show = (): void => {
  const line = lines.get(series.value);
  if (line === undefined || !form.checkValidity()) return;
  const known = answer(line, day.value, knownOn.value);
  find("h2", HTMLHeadingElement).textContent = known.question;
  find("output", HTMLOutputElement).textContent = known.figure;
  find("#why", HTMLParagraphElement).textContent = known.why;
  find("#source", HTMLParagraphElement).replaceChildren(...(known.source ? [link(known.source)] : []));
  besides.replaceChildren(
    ...known.besides.map((source) => {
      const item = document.createElement("li");
      item.append(link(source));
      return item;
    }),
  );
};

series.replaceChildren(
  ...[...lines.values()].map(({ slug, title }) => new Option(title, slug, false, slug === "us-syria")),
);
form.addEventListener("input", show);
show();
