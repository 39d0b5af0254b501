"use client";

import { debounce, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useState, useTransition } from "react";
import { Button } from "../components/ui/button.tsx";
import { Input, Select } from "../components/ui/field.tsx";
import { dayNumber, dayOf } from "../charts/scale/scale.ts";

/** While a slider moves, the address and the server are asked this often at most. */
const SETTLE_MS = 180;

const address = {
  knownAt: parseAsString,
  asOf: parseAsString,
  clock: parseAsStringLiteral(["public", "recorded"]).withDefault("public"),
};

export interface KnownAsOfProps {
  readonly knownOn: string;
  readonly asOf: string | null;
  readonly clock: "public" | "recorded";
  readonly today: string;
  /** The first day worth asking about. */
  readonly first: string;
  readonly since: string | null;
}

/**
 * "What was known on …": a plain form that works by itself, and with a script answers while the slider moves. All of it
 * is in the address, so that a view can be cited.
 */
export function KnownAsOf({ knownOn, asOf, clock, today, first, since }: KnownAsOfProps) {
  const [pending, startTransition] = useTransition();
  const [, setAddress] = useQueryStates(address, {
    shallow: false,
    history: "replace",
    scroll: false,
    startTransition,
  });
  // While the reader moves something the form shows that; the answer for it comes after.
  const [moved, setMoved] = useState<{ knownOn: string; from: string } | null>(null);
  const shown = moved !== null && moved.from === knownOn ? moved.knownOn : knownOn;

  const know = (day: string) => {
    setMoved({ knownOn: day, from: knownOn });
    void setAddress({ knownAt: day === today ? null : day }, { limitUrlUpdates: debounce(SETTLE_MS) });
  };

  return (
    <form
      method="get"
      className="not-printed border-y border-rule py-4 font-figures text-[0.9375rem]"
      aria-busy={pending}
    >
      {since === null ? null : <input type="hidden" name="since" value={since} />}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
        <label htmlFor="known-at" className="font-semibold">
          As known on
        </label>
        <Input
          id="known-at"
          type="date"
          name="knownAt"
          key={`known ${shown}`}
          defaultValue={shown}
          min={first}
          max={today}
          onChange={({ currentTarget: { value } }) => {
            if (value >= first && value <= today) know(value);
          }}
        />
        <label htmlFor="clock">by</label>
        <Select
          id="clock"
          name="clock"
          key={clock}
          defaultValue={clock}
          onChange={({ currentTarget: { value } }) =>
            void setAddress({ clock: value === "recorded" ? "recorded" : "public" })
          }
        >
          <option value="public">the public</option>
          <option value="recorded">this ledger</option>
        </Select>
        <label htmlFor="as-of">about</label>
        <Input
          id="as-of"
          type="date"
          name="asOf"
          key={`about ${asOf ?? ""}`}
          defaultValue={asOf ?? ""}
          onChange={({ currentTarget: { value } }) => void setAddress({ asOf: value === "" ? null : value })}
        />
        <span className="text-soft">(blank: the same day)</span>
        <Button type="submit">Show</Button>
        <span role="status" className="text-soft">
          {pending ? "Reading the ledger…" : ""}
        </span>
      </div>
      <div className="mt-3 hidden items-center gap-3 scripted:flex">
        <span className="text-sm text-soft">{first.slice(0, 4)}</span>
        <input
          type="range"
          aria-label="As known on, by slider"
          aria-valuetext={shown}
          className="w-full accent-link"
          min={dayNumber(first)}
          max={dayNumber(today)}
          value={dayNumber(shown)}
          onChange={({ currentTarget: { value } }) => know(dayOf(Number(value)))}
        />
        <span className="text-sm whitespace-nowrap text-soft">today</span>
      </div>
    </form>
  );
}
