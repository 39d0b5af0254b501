import type { LanguageWords } from "../language-words.ts";

/** Nouns that a number counts, what stands around them, and nouns for bodies, sizes, changes, speakers. */
export const NOUNS: LanguageWords["classes"] = {
  troops:
    "ones peacemakers peacemaker mechanics drivers pilots technicians nurses doctors logisticians planners divers aviators linguists cooks clerks crewmen aircrew pers troops troop soldiers soldier personnel servicemembers servicemember servicemen servicewomen serviceman marines marine airmen sailors seamen paratroopers paratroops paratrooper commandos peacekeepers peacekeeper trainers instructors advisers advisors mentors infantrymen guardsmen legionnaires gis forces troopers warfighters infantry servicepersons gunners sappers engineers medics reservists observers military sas paras tankers riflemen combatants cavalrymen artillerymen soliders solders soldats fusiliers gurkhas grenadiers monitors staff airborne",
  police: "police policemen policewomen gendarmes carabinieri",
  contractors: "contractors contractor mercenaries mercenary",
  civilians: "civilians",
  person:
    "people persons men women individuals members employees staffers officers experts specialists operators representatives others countrymen compatriots fellows",
  weak: "ones mechanics drivers pilots technicians nurses doctors logisticians planners divers aviators linguists cooks clerks crewmen aircrew men women people persons individuals engineers medics operators observers boots military rangers airborne infantry reservists gunners sappers instructors mentors trainers advisers advisors police policemen civilians monitors staff officers experts specialists members tankers sailors seamen combatants others representatives employees staffers contractors contractor mercenaries mercenary",
  militaryWord:
    "base bases garrison barracks military army navy naval armed combat air marine uniformed forces force defence defense nato un peacekeeping coalition blue special infantry troop deployed stationed service active-duty",
  between:
    "more additional extra further new other another fresh combat ground special operations operation ops forces force elite military army navy naval air marine marines infantry regular active duty active-duty international foreign multinational allied joint uniformed armed full-time permanent permanently temporary temporarily rotational deployed stationed based led strong non noncombat support logistics logistical training advisory security peacekeeping peace keeping stabilisation stabilization conventional specialist specialised specialized well trained heavily remaining existing current total professional volunteer young newly arrived arriving incoming outgoing returning coalition member members of the its their his her our these those such all approximately airborne mechanised mechanized armoured armored counterterrorism counter terrorism terrorist medical engineering reconnaissance reserve and or service intelligence technical national guard defence defense protection response rapid reaction mostly mainly largely battle hardened hand picked enabling enabler coast paramilitary plus so-called quick civilian police lightly main core front-line frontline high-readiness ready permanent-party fighting tank artillery marine mobile highly actual physical alliance boots female male land occupation occupying interim staff liaison headquarters administrative auxiliary semi permanent troop soldier",
  notOurs:
    "former retired ex dead wounded injured killed fallen slain rebel militant militia militias insurgent insurgents enemy separatist jihadist opposition child toy captured missing detained imprisoned deserting surrendering demobilised demobilized pro-government government regime embassy diplomatic refugee undocumented hospital taliban kurdish peshmerga hezbollah houthi isis isil al-qaeda al-shabaab boko proxy backed trainee recruit recruits unemployed local tribal indigenous pro anti hostile loyalist homeless aspiring prospective future would-be volunteer-trainee mutinous invading ukrainian-trained",
  notHead:
    "carriers carrier vehicles vehicle families family wives relatives spouses veterans deaths casualties fatalities bases base outposts graves barracks funerals uniforms positions camps widows suicides injuries transports planes aircraft graduates trainees recruits candidates missions rotations ships cases votes jobs hours contracts lives equipment dependants dependents helicopters drones flights houses homes tanks guns rifles schools academies academy trucks convoys buses salaries wages children hospital",
  body: "corps brigades battalions regiments divisions companies squadrons platoons garrisons battlegroups detachments force forces contingent mission presence deployment battalion brigade battlegroup regiment division company squadron detachment garrison unit team group army convoy corps footprint operation column party element component taskforce group expedition troop platoon battery complement reinforcement vanguard reserve police peacekeepers",
  unitBody: "battalion brigade battlegroup regiment division company squadron platoon battery",
  notBody:
    "alliance bloc member nation country coalition-of club council parliament party union committee jury state crowd population city village town tribe",
  size: "number numbers level levels strength total totals presence ceiling cap limit size count headcount footprint figure figures maximum contingent force forces deployment mission contribution commitment contingents minimum complement tally troop",
  ceiling: "ceiling cap limit maximum ceilings caps limits threshold quota mandate",
  rise: "increase reinforcement reinforcements rise surge boost buildup build-up addition additions influx expansion uplift growth deployment deployments arrival dispatch sending augmentation upsurge",
  fall: "decrease reduction reductions cut cuts drawdown drawdowns withdrawal withdrawals pullout pullback removal decline drop departure exit draw-down redeployment downsizing repatriation evacuation pull-out",
  mission:
    "mission operation deployment missions operations campaign force contingent effort war presence intervention engagement",
  rotation:
    "replace replaces replacing replaced relieve relieves relieving rotation rotational rotate rotating swap rotations rotated turnover handover",
  exerciseNoun:
    "drill games exercise exercises drills manoeuvres maneuvers manoeuvre maneuver wargames wargame rehearsal parade parades",
  land: "soil territory bases base airspace province town city land side region provinces cities camp desert capital coast villages village countryside",
  stateBody:
    "army military government parliament forces navy air marine troops soldiers officials ministry minister president embassy media press war flag uniform neighbour neighbours neighbor neighbors allies ally authorities leadership administration people police militia citizens leaders side general commander",
  office:
    "minister secretary president chief commander general spokesman spokeswoman spokesperson ambassador official officials chairman adviser admiral colonel premier chancellor lawmaker lawmakers senator diplomat diplomats source sources major lieutenant officer director envoy analyst analysts spokesmen governor king prince leader head deputy undersecretary speaker representative captain brigadier sergeant commandant expert experts",
  nameless: "official officials source sources diplomat diplomats officer officers",
  press:
    "post times courant news agency reuters afp ap cnn bbc npr tribune journal stripes monitor beast independent tv press guardian telegraph daily observer herald globe magazine gazette today dpa tass xinhua anadolu sputnik interfax politico newspaper radio television channel review newsweek bloomberg axios nbc cbs abc fox",
  speechPlace:
    "reporters journalists said told conference interview briefing speech speaking meeting summit talks visit met lawmakers news press event ceremony address hearing headquartered officials sources diplomats analysts headquarters reporter interviewed rally congress correspondent",
  foreign:
    "foreign international combined western multinational allied mixed european african arab coalition-led several various",
  nations: "countries nations states members allies partners contributors governments nationalities contingents",
  bearing:
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west northeast northwest southeast southwest neighbouring neighboring nearby upper lower inner outer mainland continental",
  country: "country nation state territory kingdom republic homeland",
  regionNoun: "region area theatre theater zone",
  world: "worldwide globally overseas abroad world globe elsewhere",
  backed:
    "backed trained allied armed funded supported brokered sponsored aligned equipped affiliated friendly linked controlled held run occupied administered made built designated supplied imposed",
  led: "led commanded headed",
  basedWord: "based bound deployed stationed located",
  strong: "strong",
  member: "member man person soldier troop personnel men people",
  usual: "typically usually normally generally traditionally typical usual",
  armyWord: "army armies military forces navy police",
  trainee:
    "trainees recruits cadets graduates conscripts volunteers students candidates applicants recruit draftees reservists",
  planNoun:
    "plan plans scheme decision intention intentions pledge promise order orders announcement target goal aim agreement schedule timetable timeline deadline preparations",
  proposalNoun:
    "proposal proposals option options request requests recommendation recommendations offer offers suggestion scenario possibility idea call calls debate talks discussions consideration considerations need",
  authorityNoun:
    "authorisation authorization approval ceiling cap limit mandate maximum authority permission quota threshold",
  home: "home",
  thereWord: "there here",
};

/** Two- and three-word nouns whose last word alone says too little. */
export const COUNTED: LanguageWords["counted"] = {
  troops:
    "service members, service member, service personnel, service men, service women, service people, military members, military staff, special operators, special forces, special operations forces, blue helmets, blue berets, boots on the ground, boots, armed forces, army men, military consultants, army consultants, green berets, navy seals, seals, rangers, staff officers, military officers, members of the military, members of the armed forces, military trainers, uniformed members, uniformed staff, members of the army, military experts, military specialists, special forces members, combat forces, ground forces, military people, peace keepers, military police, men and women, men in uniform, men and women in uniform, military men, men under arms, military advisers, military advisors, military observers, military personnel, uniformed personnel, army personnel, combat troops, air force personnel, airmen and women, fighting men, guards, national guard members, national guardsmen, military engineers, military instructors, members of its armed forces, members of the force, special force members, marine corps, force members, military servicemen, servicemen and women, military workers, army officers, army staff, active duty",
  police:
    "police officers, police trainers, police advisers, police advisors, riot police, civilian police, policemen and women, police personnel",
  civilians:
    "civilian staff, civilian employees, civilian personnel, civilian workers, civilian experts, defense civilians, civilian advisers, civilian officials, civil servants, civilian members, national staff, international civilians, local staff",
  contractors:
    "private contractors, security contractors, defense contractors, defence contractors, military contractors, private security contractors, private military contractors, private soldiers, contract personnel, contractor personnel",
};

export const THERE =
  "the islands, the archipelago, its territory, its soil, their soil, its land, there, the country, in-country, in country, in theater, in theatre, that country, the nation, the region, this country, the territory, that nation, the area, the war zone, the war-torn country, the theatre, the theater, on the ground, local soil, the west african country, the west african nation, the east african nation, the landlocked country, the island, the peninsula, the war-ravaged country, the kingdom, the republic, the enclave, the province, the gulf state, the baltic state, the baltic nation, the north african country, the african country, the mediterranean island, the former yugoslav republic, the war-battered nation, the middle eastern country";

export const WITHHELD: LanguageWords["withheld"] = {
  refusal: refusals(),
  secret:
    "is classified, are classified, remains classified, remain classified, is secret, are secret, is withheld, are withheld, were withheld, was withheld, has not been disclosed, have not been disclosed, is not disclosed, are not disclosed, not been made public, is not public, are not public, kept secret, was not disclosed, were not disclosed, is not known, not been released, has not been released, no longer disclosed, no longer published, remains secret, not been specified, was not specified, has not been specified, was not given, was not immediately clear, not been revealed, was not revealed, not made public, withheld from, been withheld",
};

/** "declined to say", "would not disclose", "stopped publishing", in every combination. */
function refusals(): string {
  const verbs =
    "say,disclose,specify,give,provide,confirm,reveal,state,discuss,publish,release,comment on,divulge,share,tell,detail,say publicly,say exactly,be drawn on,put a number on".split(
      ",",
    );
  const refusing =
    "declined to,declines to,refused to,refuses to,would not,will not,won't,wouldn't,no longer,stopped,has stopped,does not,do not,did not,has refused to,have declined to,has declined to,did not immediately,declined to publicly,not".split(
      ",",
    );
  return [
    ...refusing.flatMap((refusal) => verbs.map((verb) => `${refusal} ${verb}`)),
    ...["publishes", "discloses", "releases", "reports"].map((verb) => `no longer ${verb}`),
    ...["publishing", "disclosing", "releasing", "reporting"].flatMap((verb) => [`stopped ${verb}`, `without ${verb}`]),
    ...["saying", "specifying", "giving", "disclosing"].map((verb) => `without ${verb}`),
    "withheld, withholds, is withholding, has withheld",
  ].join(",");
}
