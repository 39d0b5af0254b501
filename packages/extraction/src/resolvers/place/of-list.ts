import { listRole } from "../list-role.ts";
import { stated } from "../resolved.ts";
import type { PlaceRule } from "./basis.ts";

/** "Kuwait, 13,004; Qatar, 8,115": the place that a list's line names. */
export const ofList: PlaceRule = (subject) => {
  const role = listRole(subject);
  return role?.is === "place" && role.owner.place
    ? stated({ places: [role.owner.place], preposition: "in" }, "list")
    : null;
};
