import { implied } from "../resolved.ts";
import { countryOf, distinctForces, type ForceRule } from "./basis.ts";

/** A fact sheet on a mission: the mission that the headline names, where it names only one. */
export const titleMission: ForceRule = ({ topic }, host) => {
  const [only, ...others] = distinctForces(
    (topic.title?.mentions ?? []).filter(
      ({ form, force }) => form === "mission" && force !== null && force.id !== countryOf(host),
    ),
  );
  return only && others.length === 0 ? implied(only, "title-mission") : null;
};
