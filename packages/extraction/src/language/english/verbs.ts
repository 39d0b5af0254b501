import { entriesOf } from "../entries-of.ts";
import type { WordClass } from "../word-classes.ts";
import { inflect } from "./inflect.ts";

/** Verbs by what they say of the people counted; see `inflect` for how they are written. */
const MEANINGS: Partial<Record<WordClass, string>> = {
  // A force has people somewhere.
  hold: "have/had keep/kept maintain retain station base field possess boast hold/held sustain count preserve",
  host: "host house accommodate quarter welcome harbour harbor",
  // A body has a size.
  comprise: "number total+ consist comprise contain involve amount stand/stood average encompass",
  include: "include",
  remain: "remain stay exist serve operate stand/stood linger work live",
  base: "base station locate position garrison billet headquarter",
  // People are put somewhere.
  send: "send/sent deploy dispatch contribute provide commit+ supply assign mobilise mobilize redeploy transfer fly/flew/flown ship+ airlift put+/put pour inject insert detach second lend/lent furnish allocate loan despatch surge rush offer rotate post move station donate field introduce pump parachute airdrop drop+ spread/spread inject",
  raise:
    "increase raise boost expand bolster reinforce grow/grew/grown rise/rose/risen swell/swelled/swollen double triple quadruple strengthen augment enlarge broaden climb add balloon surge jump soar beef ramp step+ widen build/built scale bump hike top+ multiply escalate upsize elevate mushroom lift",
  lower:
    "reduce cut+/cut lower drop+ fall/fell/fallen shrink/shrank/shrunk decrease draw/drew/drawn trim+ slash halve decline dwindle downsize whittle pare scale shed+/shed thin+ curtail diminish downscale slim+ wind/wound shave dip+ plummet quarter slump plunge",
  leave:
    "withdraw/withdrew/withdrawn extricate pull remove repatriate evacuate depart exit recall leave/left extract vacate quit+/quit demobilise demobilize redeploy retreat",
  leaveBehind: "leave/left",
  arrive: "travel arrive land come/came/come enter go/went/gone head fly/flew/flown travel reinforce return",
  comes: "come/came/come go/went/gone return fly/flew/flown head",
  join: "join",
  reach: "reach exceed surpass top+ hit+/hit touch pass peak near approach total+",
  move: "move relocate shift reposition transfer redeploy redistribute reassign reshuffle",
  replace: "replace relieve swap+ substitute supplant",
  become: "become/became/become bring/brought take/took/taken make/made give/gave/given",
  lead: "lead/led head command spearhead coordinate oversee/oversaw/overseen supervise",
  // Somebody says, denies, guesses.
  say: "say/said tell/told announce report state confirm note declare explain write/wrote/written reveal disclose claim insist acknowledge testify warn indicate brief tweet argue quote cite inform instruct add describe mention admit+ comment emphasise emphasize stress underline reiterate recall relate point conclude assert maintain suggest echo post concede clarify remark reply respond outline observe affirm joke predict recount",
  deny: "deny dispute reject refute dismiss contradict rebut+",
  refuse: "decline refuse",
  disclose:
    "say/said disclose specify give/gave/given provide confirm reveal state discuss publish release comment divulge share tell/told report detail",
  estimate:
    "estimate believe think/thought reckon guess assess presume suspect calculate gauge speculate figure assume peg+ put+/put judge",
  misstate: "misstate misreport misspeak/misspoke/misspoken misquote overstate understate",
  // What is to come.
  plan: "plan+ intend expect schedule slate prepare aim promise pledge vow anticipate project envision earmark arrange gear",
  decide:
    "decide vote consent agree order instruct direct determine resolve announce opt+ command elect undertake/undertook/undertaken finalise finalize",
  propose:
    "propose consider weigh mull recommend request ask urge suggest seek/sought want discuss debate explore study contemplate float offer call need require advise envisage hope wish favour favor advocate demand press push ponder examine review argue invite entertain desire prefer+ evaluate moot petition lobby eye",
  authorise:
    "approve authorise authorize allow permit+ mandate cap+ limit+ sanction greenlight okay endorse extend back ratify empower entitle restrict",
  oppose: "oppose resist block veto avoid",
  // What makes a count of people no force level.
  harm: "murder slaughter behead burn deport displace rape torture kill wound injure capture lose/lost hurt/hurt kidnap+ abduct slay/slew/slain infect hospitalise hospitalize execute massacre maim ambush target attack shoot/shot strike/struck arrest detain imprison poison bury evacuate die fall/fell/fallen perish eliminate neutralise neutralize liquidate surrender desert defect disappear drown damage destroy intern jail",
  teach:
    "drill train teach/taught graduate instruct educate coach mentor recruit equip+ enlist conscript recruit vet+ school assist",
  cost: "cost/cost pay/paid spend/spent fund honour honor award vaccinate treat screen rescue feed/fed reward compensate decorate fine shelter save visit thank arm greet address",
  cumulate: "serve rotate deploy pass participate fight/fought",
  visit: "visit greet address thank",
  mass: "mass amass gather concentrate assemble marshal",
  begin:
    "begin/began/begun start launch found establish create set+/set invade overthrow/overthrew/overthrown topple sign pass adopt form invade seize break/broke/broken open inaugurate occupy annex erupt win/won",
  end: "end complete finish conclude cease stop+ expire",
};

/** Verbs that no rule asks the meaning of, listed so that a clause is seen to have one. */
const OTHER =
  "rule help support seek/sought use make/made take/took/taken give/gave/given get/got see/saw/seen find/found show/showed/shown let+/let ask try turn follow meet/met continue change allow hold/held speak/spoke/spoken read/read spend/spent grow win/won offer remember consider appear buy/bought wait die send/sent stay fall reach kill remain raise pass sell/sold require report decide pull advise protect fight/fought defend guard patrol secure monitor conduct carry perform face ensure prevent counter combat bolster deter run+/ran/run act play live believe happen lie sit+/sat cover represent mark cause lack benefit matter depend rely range vary split+/split divide share form belong account compare focus target build/built bear/bore/borne tackle battle train advise assist oversee transit arrive check track hunt drive/drove/driven push fire respond avert hasten speed/sped ease raise praise thank criticise criticize blame accuse complain protest demonstrate march rally expel+ evict kick order resume suspend halt delay postpone freeze/froze/frozen restart expand extend renew end complete elapse occur vote elect reelect oppose hail welcome regard treat call name refer+ know/knew/known understand/understood feel/felt hear/heard learn realise realize hope worry fear prove pose present retain drop destroy strengthen exercise shield engage embed+ attach accompany escort deliver distribute ferry transport handle manage staff man+ organise organize structure tie link connect underscore highlight signal demand insist trigger spark prompt force mean/meant begin/began/begun lift ban+ enforce violate breach honour respect implement apply adopt pursue achieve accomplish fulfil+ fulfill serve collapse end face risk suffer endure survive recover rebuild/rebuilt restore return convert transform transition evolve adapt adjust align coordinate integrate merge combine unite";

const FORM_CLASSES = [
  ["base", "baseForm"],
  ["singular", "singular"],
  ["past", "past"],
  ["participle", "participle"],
  ["gerund", "gerund"],
] as const;

/** Every form of every verb, as classes. */
export function verbClasses(): Partial<Record<WordClass, string>> {
  const lists = new Map<WordClass, Set<string>>();
  const put = (name: WordClass, word: string): void => {
    const list = lists.get(name) ?? new Set();
    lists.set(name, list.add(word));
  };
  for (const [meaning, list] of [...entriesOf(MEANINGS), ["verb", OTHER] as const])
    for (const forms of inflect(list))
      for (const [form, name] of FORM_CLASSES) {
        put(meaning, forms[form]);
        put("verb", forms[form]);
        put(name, forms[form]);
      }
  // "have" irregularly.
  for (const name of ["hold", "verb", "singular"] as const) {
    lists.get(name)?.delete("haves");
    put(name, "has");
  }
  const classes: Partial<Record<WordClass, string>> = {};
  for (const [name, list] of lists) classes[name] = [...list].join(" ");
  return classes;
}
