import { formatDate } from "@muster/model";
import { dayOf } from "../scale/scale.ts";
import type { Picture } from "./picture.ts";

/** One day of the picture in words, for a pointer and for a screen reader. */
export function read(picture: Picture, day: number): { date: string; words: string } {
  const date = `${formatDate({ date: dayOf(day), precision: "day" })}:`;
  const parts: string[] = [];
  const stretch = picture.stretches.find(({ from, to }) => from <= day && day < to);
  if (stretch !== undefined) {
    const standing = stretch.style === "observed" ? "reported for this day" : `last reported for ${stretch.date}`;
    parts.push(`${stretch.words}, ${standing}${stretch.contested ? ", contested" : ""}`);
  } else if (picture.withheld.some(({ from, to }) => from <= day && day < to)) parts.push("number withheld");
  else parts.push("no figure");
  const near = Math.max(3, Math.round((picture.to - picture.from) / 200));
  for (const plan of picture.plans) {
    if (plan.from - near <= day && day < plan.to + near) parts.push(`${plan.words} ${plan.modality} (${plan.date})`);
  }
  for (const event of picture.events)
    if (Math.abs(event.day - day) <= near) parts.push(`${event.title} (${event.date})`);
  return { date, words: `${[...new Set(parts)].join("; ")}.` };
}
