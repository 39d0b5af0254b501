import type { Population } from "@muster/model";
import { phrases, words } from "../phrases.ts";

const of = (population: Population, list: string): [string, Population][] =>
  list.split(/\s+/).map((noun) => [noun, population]);

/** Nouns that a number counts, by who they are. */
export const COUNTED: ReadonlyMap<string, Population> = new Map([
  ...of(
    "troops",
    "troops troop soldiers soldier personnel servicemembers servicemember servicemen servicewomen marines airmen sailors paratroopers paratroops " +
      "commandos peacekeepers trainers instructors advisers advisors mentors infantrymen guardsmen legionnaires gis forces troopers " +
      "warfighters infantry servicepersons airborne operators gunners sappers engineers medics reservists observers military sas paras",
  ),
  ...of("police", "police policemen policewomen gendarmes carabinieri"),
  ...of("contractors", "contractors mercenaries"),
  ...of("civilians", "civilians"),
]);

/** Two-word nouns whose last word alone says too little. */
export const COUNTED_PHRASES: readonly { readonly population: Population; readonly phrases: Phrases2 }[] = [
  {
    population: "troops",
    phrases: phrases(
      "service members, service personnel, service men, service women, military members, military staff, special operators, special forces, blue helmets, blue berets, boots on the ground, boots, men and women, men, armed forces, army men, military consultants, army consultants, green berets, navy seals, rangers, staff officers, military officers, members of the military, members of the armed forces, military trainers, uniformed members, uniformed staff, members of the army, military experts, military specialists, special forces members, combat forces, ground forces, military people, peace keepers, military police",
    ),
  },
  { population: "police", phrases: phrases("police officers, police trainers, police advisers, riot police") },
  {
    population: "civilians",
    phrases: phrases(
      "civilian staff, civilian employees, civilian personnel, civilian workers, civilian experts, defense civilians, civilian advisers",
    ),
  },
  {
    population: "contractors",
    phrases: phrases("private contractors, security contractors, defense contractors, military contractors"),
  },
];
type Phrases2 = ReturnType<typeof phrases>;

/** Nouns that are counted only where the military is named beside them. */
export const WEAK = words(
  "men engineers medics operators observers boots military rangers airborne infantry reservists gunners sappers instructors mentors trainers advisers advisors police policemen civilians",
);

/** Words that may stand between a number and what it counts. */
export const BETWEEN = words(
  "more additional extra further new other another fresh combat ground special operations operation ops forces force elite military army navy naval " +
    "air marine marines infantry regular active duty active-duty international foreign multinational allied joint uniformed armed full-time permanent permanently temporary " +
    "rotational deployed stationed based led strong non noncombat support logistics training advisory security peacekeeping peace keeping stabilisation " +
    "stabilization conventional specialist specialised specialized well trained heavily remaining existing current total professional volunteer " +
    "young newly arrived arriving incoming outgoing returning coalition member members of the its their his her our these those such " +
    "all approximately permanent airborne mechanised mechanized armoured armored counterterrorism counter terrorism medical engineering " +
    "reconnaissance reserve and or service intelligence technical national guard defence defense protection response rapid reaction mostly mainly largely " +
    "battle hardened hand picked in-country enabling enabler coast paramilitary plus so-called quick civilian police lightly main core french-led us-led american-led",
);

/** Nouns or participles right before what is counted that make it somebody else. */
export const NOT_OURS = words(
  "former retired ex dead wounded injured killed fallen slain rebel militant militia insurgent enemy separatist jihadist opposition child toy captured missing " +
    "detained imprisoned deserting surrendering demobilised demobilized pro-government government regime embassy diplomatic refugee undocumented armed-group hospital " +
    "taliban kurdish peshmerga hezbollah houthi proxy backed trainee recruit recruits unemployed",
);

/** What follows the noun and makes it only a part of another ("troop carriers"). */
export const NOT_A_HEAD = words(
  "carriers carrier vehicles families family wives relatives spouses veterans deaths casualties fatalities bases base outposts graves barracks " +
    "funerals uniforms positions camps widows suicides injuries transports planes aircraft graduates trainees recruits candidates missions rotations ships cases votes jobs hours " +
    "contracts lives equipment dependants dependents helicopters drones flights",
);

/** Organised bodies whose strength a number can give: "a force of 500", "a 500-strong contingent". */
export const BODIES = words(
  "force forces contingent mission presence deployment battalion brigade battlegroup regiment division company squadron detachment garrison unit team group army " +
    "convoy corps footprint operation column party element component taskforce",
);
/** Bodies of states or parties, whose number counts members. */
export const NOT_BODIES = words(
  "alliance bloc member nation country coalition club council parliament party union committee jury state crowd",
);

/** Nouns for the size of a force: "troop levels", "the number of soldiers". */
export const SIZES = words(
  "number numbers level levels strength total totals presence ceiling cap limit size count headcount footprint figure maximum contingent force deployment mission contribution commitment",
);
