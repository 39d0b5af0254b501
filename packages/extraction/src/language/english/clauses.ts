import { phrases, words } from "../phrases.ts";

/** Words that begin another clause. */
export const CLAUSE_WORDS = words(
  "while whereas although though but because since unless whether after before when as if because despite amid which who whose where whom",
);
export const CLAUSE_SIGNS = words("; : — – ( ) •");
/** Words that end a noun phrase. */
export const STOPS = words(
  "in to at from with for by on that who which whom whose will would could may might can has have had were was are is be been being not than as when while after before during since into over under about per amid among between if but also however until till via through " +
    "across inside within against because where there this it he she they we i you had do does did must should so too then now still out up down off away back only just",
);
export const PLACE_PREPOSITIONS = words("in to at inside into across throughout within around on");
export const AWAY_PREPOSITIONS = words("from of");
export const ITS = words("its their his her our");
export const MORE = words("more additional extra further another other fresh new");
export const NOW = words("now currently presently today still nowadays");
/** Nouns for a country or a place named before. */
export const THERE = phrases(
  "its territory, its soil, their soil, its land, there, the country, in-country, in country, in theater, in theatre, that country, the nation, the region",
);
export const MISSION_NOUNS = words("mission operation deployment");
/** Speech that happens in a place: "told reporters in Berlin". */
export const SPEECH_PLACES = words(
  "reporters journalists said told conference interview briefing speech speaking meeting summit talks visit met lawmakers news press event ceremony address hearing headquartered officials sources diplomats analysts",
);
/** What belongs to a state rather than being its land: "in the German army". */
export const BODIES_OF_STATE = words(
  "army military government parliament forces navy air marine troops soldiers officials ministry minister president embassy media press war flag uniform neighbour neighbours neighbor neighbors allies ally",
);
export const LAND = words(
  "soil territory bases base airspace province town city land side region border provinces cities camp desert capital",
);
