import type { PartialDate, Statement } from "@muster/model";
import { z } from "zod";
import { readDate } from "./read-date.ts";

const LinkedData = z.looseObject({
  headline: z.string().nullish().catch(null),
  datePublished: z.string().nullish().catch(null),
  dateModified: z.string().nullish().catch(null),
  inLanguage: z.string().nullish().catch(null),
  "@graph": z.array(z.unknown()).nullish().catch(null),
});
type LinkedData = z.infer<typeof LinkedData>;

const DEPTH = 4;

/** All JSON-LD objects of a page, flat. What is not JSON, or not an object, says nothing. */
function linkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  const take = (value: unknown, depth: number): void => {
    if (depth > DEPTH) return;
    if (Array.isArray(value)) {
      for (const one of value) take(one, depth + 1);
      return;
    }
    const read = LinkedData.safeParse(value);
    if (!read.success) return;
    found.push(read.data);
    take(read.data["@graph"] ?? [], depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      take(JSON.parse(script.textContent ?? ""), 0);
    } catch {
      continue;
    }
  }
  return found;
}

function first<T>(values: Iterable<T | null | undefined>): T | null {
  for (const value of values) if (value !== null && value !== undefined && value !== "") return value;
  return null;
}

function firstDate(values: Iterable<string | null | undefined>): PartialDate | null {
  for (const value of values) {
    const date = value ? readDate(value) : null;
    if (date) return date;
  }
  return null;
}

function absolute(href: string | null, base: string | null): string | null {
  if (href === null) return null;
  const url = URL.parse(href, base ?? undefined);
  return url !== null && (url.protocol === "https:" || url.protocol === "http:") ? url.href : null;
}

/** What a page says of itself: JSON-LD first, then Open Graph and other meta elements, then what is printed. */
export function readStatement(document: Document, url: string | null): Statement {
  const linked = linkedData(document);
  const meta = (...names: string[]): (string | null)[] =>
    names.map(
      (name) =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute("content") ?? null,
    );
  const printed = (selector: string): string | null => document.querySelector(selector)?.textContent?.trim() ?? null;
  const times = [...document.querySelectorAll("article time, main time, time")].slice(0, 3);
  const title = first([
    ...linked.map((l) => l.headline),
    ...meta("og:title", "twitter:title", "DC.title"),
    printed("h1"),
    printed("title"),
  ]);
  return {
    title: title === null ? null : title.replace(/\s+/g, " ").trim().slice(0, 500),
    published: firstDate([
      ...linked.map((l) => l.datePublished),
      ...meta(
        "article:published_time",
        "datePublished",
        "date",
        "pubdate",
        "DC.date.issued",
        "dcterms.issued",
        "parsely-pub-date",
      ),
      ...times.flatMap((time) => [time.getAttribute("datetime"), time.textContent]),
    ]),
    modified: firstDate([
      ...linked.map((l) => l.dateModified),
      ...meta("article:modified_time", "og:updated_time", "dateModified", "last-modified", "dcterms.modified"),
    ]),
    url:
      absolute(
        first([document.querySelector('link[rel="canonical"]')?.getAttribute("href"), ...meta("og:url")]),
        url,
      ) ?? url,
    language: first([
      document.documentElement?.getAttribute("lang"),
      ...linked.map((l) => l.inLanguage),
      ...meta("og:locale").map((locale) => locale?.replace("_", "-") ?? null),
    ]),
  };
}
