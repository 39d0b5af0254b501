import { listRole } from "../list-role.ts";
import { implied, stated } from "../resolved.ts";
import { countryOf, type ForceRule } from "./basis.ts";

/** "Albania: 90; Italy: 850": the force that a list's line names. */
export const ofList: ForceRule = (subject) => {
  const role = listRole(subject);
  return role?.is === "force" && role.owner.force ? stated(role.owner.force, "list") : null;
};

/** A list of places: whose people they are stands over it, in the headline or in the lines before. */
export const overList: ForceRule = (subject, host) => {
  const role = listRole(subject);
  if (role?.is !== "place") return null;
  const { topic } = subject;
  const force =
    topic.forceOfTitle(countryOf(host)) ?? (topic.lastListRole === "place" ? (topic.last?.force ?? null) : null);
  return force && force.id !== countryOf(host) ? implied(force, "list") : null;
};
