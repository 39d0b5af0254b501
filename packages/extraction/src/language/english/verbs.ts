import { phrases, words } from "../phrases.ts";

/** Going up. With "to" before the number it is a level, with "by" or a bare object an increase. */
export const RAISE = words(
  "increase increases increased increasing raise raises raised raising boost boosts boosted boosting expand expands expanded expanding bolster bolsters bolstered bolstering " +
    "reinforce reinforces reinforced reinforcing grow grows grew grown growing rise rises rose risen rising swell swells swelled swelling swollen double doubles doubled doubling " +
    "surge surges surged surging enlarge enlarged enlarging broaden broadens broadened broadening climb climbs climbed climbing triple tripled tripling quadruple quadrupled " +
    "add adds added adding strengthen strengthened strengthening augment augmented augmenting beef beefed ramp ramped scale scaled step stepped stepping bring brings brought bringing take takes taking took jump jumped balloon ballooned upped upping",
);
/** Going down. */
export const LOWER = words(
  "reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering drop drops dropped dropping fall falls fell fallen falling shrink shrinks shrank shrunk shrinking decrease decreases " +
    "decreased decreasing draw draws drew drawn drawing trim trims trimmed trimming slash slashes slashed slashing halve halves halved halving decline declines declined declining dwindle dwindles dwindled " +
    "downsize downsized downsizing whittle whittled pare pared scale scaled consolidate shed sheds shedding",
);
/** Going away. Before the number its object is a decrease; after it, its subject is one. */
export const LEAVE = words(
  "withdraw withdraws withdrew withdrawn withdrawing pull pulls pulled pulling remove removes removed removing repatriate repatriated repatriating evacuate evacuated evacuating depart departs departed " +
    "departing exit exits exited exiting recall recalled recalling",
);
/** Coming and being sent: a level of that deployment, an increase with "more". */
export const SEND = words(
  "send sends sent sending deploy deploys deployed deploying dispatch dispatches dispatched dispatching contribute contributes contributed contributing provide provides provided providing commit commits " +
    "committed committing pledge pledges pledged pledging station stations stationed stationing rotate arrive arrives arrived arriving land landed join joins joined joining put order ordered mobilise mobilised mobilize mobilized supply supplied offer offers offered field fields fielded",
);
/** Being there. */
export const HAVE = words(
  "has have had having keep keeps kept keeping maintain maintains maintained maintaining retain retains retained retaining host hosts hosted hosting remain remains remained remaining stay stays stayed staying are is was were be been being stand stands stood " +
    "number numbers numbered numbering total totals totaled totalled consist consists consisted consisting comprise comprises comprised comprising include includes included including serve serves serving operate operates operating " +
    "based stationed exist exists leave leaves leaving left",
);

/** Nouns of change: "a reduction of 500 troops", "a drawdown of". */
export const RISE_NOUNS = words(
  "increase reinforcement reinforcements rise surge boost buildup addition additions influx expansion",
);
export const FALL_NOUNS = words(
  "decrease reduction reductions cut cuts drawdown withdrawal withdrawals pullout pullback removal decline drop departure",
);

export const PLANNED = phrases(
  "will, 'll, shall, plan to, plans to, planned to, planning to, plans, plan, planned, planning, set to, is due to, are due to, due to, due in, agreed to, agreed, agrees to, agree to, decided to, decides to, decided, decision to, decision, intends to, intend to, intended to, expects to, expected to, " +
    "expect to, is expected, are expected, going to, about to, scheduled to, slated to, pledged, pledged to, pledges, vowed to, promised, promised to, promises to, prepares to, preparing to, is to, are to, was to, were to, aims to, aim to, ordered, order to, orders, announced plans, announces plans, " +
    "determined to, bound for, earmarked, poised to, ready to, target of, goal of, to be deployed, to be sent, would, it would, he would, they would, announced it would, announced that it would, would be deployed, would be sent, would send, would withdraw, would deploy, signed off on, committed to, gave the go-ahead, gave the green light, to deploy, to send, to withdraw",
);
export const PROPOSED = phrases(
  "could, may, might, considering, considers, consider, weighing, weighs, mulling, mulls, proposes, proposed, proposing, proposal, propose, recommend, recommends, recommended, recommending, recommendation, request, requests, requested, requesting, request for, asked for, asks for, asking for, option, options, offer, offered, offers, offering, " +
    "possibly, potentially, studying, would need, would be needed, would require, needed, need, needs, call for, called for, calls for, calling for, urged, urges, urging, suggested, suggests, floated, hypothetical, scenario, if, discussing, discussed, discuss, talks on, under consideration, willing to, ready to offer, exploring, would like, wants, wanted, want, hopes, hoped, seeking, sought, seeks, favours, favors, favored, favoured, envisages, envisaged, not ruled out, not rule out, not ruling out, is open to",
);
export const AUTHORISED = phrases(
  "approved, approves, approve, approving, approval, authorised, authorized, authorises, authorizes, authorise, authorize, authorising, authorizing, authorisation, authorization, cap, caps, capped, ceiling, limit, limits, limited to, mandate, mandated, mandates, maximum strength, maximum, force management level, allows, allowed, permits, permitted, troop limit, force level cap, authorised strength, authorized strength, upper limit, allows for, permits up to, not to exceed",
);
export const ESTIMATED = phrases(
  "estimate, estimates, estimated, estimating, believe that, believe, believes, is thought, are thought, believed to, is believed, are believed, believed, thought to, reckons, reckoned, guess, guesses, guessed, guessing, assessed, assesses, according to estimates, analysts say, analysts said, experts say, suggests that, likely, presumed, reportedly has estimated, put the number at, may be as many, by some estimates, probably",
);

/** Verbs of saying: what stands before them is who says so, not who is counted. */
export const SAID = words(
  "said says say told tells announced announces announce reported reports report stated states confirmed confirms added noted notes declared explained instructed estimated estimates according wrote revealed disclosed claimed claims insisted acknowledged testified warned indicated introduced briefed tweeted argued suggested",
);

/** What befalls people, and what they do, that makes a count of them no level. Right after the noun. */
export const BEFELL = words(
  "killed dead died wounded injured captured missing lost hurt deserted defected surrendered perished fell slain kidnapped abducted infected tested graduated trained served paraded marched protested participated participating train rehearse practised practiced attended hospitalised hospitalized",
);
/** What is done to them, right before the number. */
export const DID_TO = words(
  "killed killing kills kill wounded wounding injured injuring captured capturing lost losing kidnapped train trains trained training graduated graduating recruit recruited recruiting recruits arrested arresting detained detaining claimed costing cost claiming demobilise demobilised vaccinated equip equipped " +
    "pay paid paying honour honoured awarded hurting treated screened rescued families deaths death killings",
);
