import { z } from "zod";
import forceData from "./data/forces.json" with { type: "json" };
import missionData from "./data/missions.json" with { type: "json" };
import otherData from "./data/others.json" with { type: "json" };
import placeData from "./data/places.json" with { type: "json" };
import stateData from "./data/states.json" with { type: "json" };

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const names = z.array(z.string().min(1));
const entry = { id, name: z.string().min(1), aliases: names.min(1), fr: names.default([]) };

const Forces = z.object({ entries: z.array(z.object({ ...entry, nouns: names, authorities: names.default([]) })) });
const Missions = z.object({
  entries: z.array(
    z.object({ ...entry, force: id, place: id.nullable(), from: z.number().nullish(), to: z.number().nullish() }),
  ),
});
const Places = z.object({ entries: z.array(z.object({ ...entry, in: id.optional() })) });
const States = z.object({
  /** The name shown, where it is not the package's. */
  names: z.record(z.string(), z.string()),
  also: z.record(
    z.string(),
    z.object({
      names: names.optional(),
      people: names.optional(),
      government: names.optional(),
      units: names.optional(),
      /** Member states and provinces whose soldiers are sent under their name. */
      parts: names.optional(),
      fr: z.object({ names: names.optional(), people: names.optional(), government: names.optional() }).optional(),
    }),
  ),
  leaders: z.record(z.string(), z.union([z.string(), names])),
  notACapital: names,
});

/** The gazetteer's own data, as its files hold it; states come from world-countries and are only added to. */
export const FORCES = Forces.parse(forceData).entries;
export const MISSIONS = Missions.parse(missionData).entries;
export const PLACES = Places.parse(placeData).entries;
export const STATES = States.parse(stateData);
export const OTHERS = z.object({ names }).parse(otherData).names;
