import { describe, expect, it } from "vitest";
import { bothOf, casesIn, type CasesOf, readMarked, strangers } from "../../testing/read-marked.ts";
import { GATES } from "./index.ts";

/**
 * "{one|another}": with the first the number is rejected, with the second it is kept. After it, what is said of the
 * rejected one, where that is more than the gate's name.
 */
const CASES: CasesOf<readonly [text: string, says?: string]> = {
  year: [
    ["In {«2011 troops»|2011 «1,800 troops»} left Iraq for home, the US general said."],
    ["The US general said that since {«2011 troops»|2011 «2,400 troops»} have been in Iraq."],
  ],
  dated: [
    ["The last French troops will arrive in Mali «15-19»{ May|}.", "date: the day of a date"],
    [
      "French troops will be in Mali by {May, and by «15 to 19» May|«15 to 19»} at the latest.",
      "date: the day of a date",
    ],
  ],
  "no-count": [
    ["The US has 2,500 troops in Iraq and had {«2008»|«2,008»} in Syria.", "year"],
    ["The US keeps 2,500 troops abroad, and «about 60» were {Americans|in Syria}.", "who-they-were"],
    ["The US has 2,500 troops in Iraq and {averaged|has} «900» in Syria.", "average"],
    ["The US has 2,500 troops in Iraq and {battalion|also} «900» in Syria.", "label"],
    ["The US has 2,500 troops in Iraq {— «900» —|and «900»} in Syria.", "label"],
    ["The US has 2,500 troops in Iraq and sends «900» {a month|again} to Syria.", "rate"],
  ],
  age: [
    ["Norway has 300 soldiers in Mali, and {the colonel|in Niger}, «46»."],
    ["Norway has 300 soldiers in Mali, and {a lieutenant|a force} of «27» in Niger."],
    ["Norwegian soldiers in Mali, who {are|number} «23», go home."],
    ["Norway keeps 300 soldiers in Mali and meets {Malians|them with} «under 25» there."],
  ],
  "too-many": [
    ["Germany has sent {«1.2 million soldiers»|«120,000 soldiers»} to Mali."],
    ["Russia keeps {«6.9 million soldiers»|«690,000 soldiers»} in Ukraine."],
  ],
  weak: [
    ["Germany keeps 300 soldiers in Mali in a {town|force} of «5,000 people».", "nothing-military"],
    ["Canada sent «30 engineers» to Mali to {build a school|join its troops}.", "nothing-military"],
    ["«850 Germans» are in Mali, most of them {students|soldiers}.", "nothing-military"],
    ["France {shelters|has} «500 civilians» at its base in Mali.", "nothing-military"],
  ],
  befell: [
    ["«14 French soldiers» were {killed|based} in Mali."],
    ["A bomb in Mali {killed|missed} «14 French soldiers»."],
    ["France spoke of the {deaths|arrival} of «13 soldiers» in Mali."],
    ["«Ten French soldiers» {lost their lives|kept their posts} in Mali."],
  ],
  negated: [
    ["Britain {would not|will} send «500 troops» to Mali."],
    ["Britain {has no|has} plans to send «500 troops» to Mali."],
    ["Britain {refused|agreed} to send «500 troops» to Mali."],
    ["«500 British troops» will {not |}be sent to Mali."],
  ],
  exercise: [
    ["«1,000 German troops» {take part in the exercise|take over the base} in Norway."],
    ["The {exercise|base} involves «500 German soldiers» in Norway."],
    ["Germany {leads manoeuvres|has a base} in Norway. It sent «500 soldiers» there for some days."],
  ],
  definition: [
    ["A German brigade {usually |}has «3,000 to 5,000 soldiers» in Mali."],
    ["A German battalion {normally |}numbers «800 soldiers» in Mali."],
  ],
  rotation: [
    ["France will deploy «1,800 soldiers» in Mali to {replace|join} a brigade."],
    ["French troops arrived in Mali, {replacing|with} «1,800 soldiers»."],
    ["The US sent «900 soldiers» to Poland in a {regular|first} rotation."],
  ],
  cumulative: [
    ["«58,000 Dutch soldiers» {have served|serve} in Afghanistan since 2001."],
    ["«3,400 Danish soldiers», deployed in Mali {since|for} 2009, are home."],
    ["«3,400 Danish soldiers» in Mali fought {throughout|in May}."],
  ],
  worldwide: [
    ["The US has «200,000 troops» {worldwide|in Iraq}."],
    ["The US has «200,000 troops» {around the world|in Iraq}."],
    ["The US has «200,000 troops» {abroad|in Iraq}."],
  ],
  few: [["«Two French soldiers» {crossed|stay in} a town in Mali."], ["Norway {met|keeps} «five soldiers» in Mali."]],
  part: [
    ["The UN has 4,000 troops in Mali, {including|and} «900 trainers».", "part: a part of the number before it"],
    [
      "Britain has 4,000 troops in Mali, including «900 soldiers» {in all|in Niger}.",
      "part: a part of the number before it",
    ],
    ["4,000 British troops are in Mali, of whom «900» are {pilots|in Niger}.", "part: a part of the number before it"],
  ],
  "inside-bracket": [
    [
      "The US has 3,200 soldiers in Iraq («about 2,200» {under the mission|in Syria}, plus 700 contractors).",
      "part: a part of the number before the bracket",
    ],
    [
      "The US has 3,200 soldiers in Iraq (2,200 under the mission, plus «700 {soldiers|contractors}»).",
      "part: a part of the number before the bracket",
    ],
  ],
  trainees: [
    ["Britain has {trained|sent} «9,000 soldiers» in Mali."],
    ["Britain {pays|keeps} «500 guards» in Mali.", "done-to"],
    ["Britain sent «500 soldiers» to Japan for {training|training missions}."],
    ["«500 Malian soldiers» {completed training|stay} in Britain."],
  ],
  leads: [
    ["Germany {leads|sends} a battlegroup of «1,200» in Lithuania."],
    ["Germany {commands|keeps} «1,200 soldiers» in Lithuania."],
  ],
  each: [
    ["{Each|One} of the NATO battlegroups in Poland consists of «about 1,000 soldiers»."],
    ["{Each|One} of the French bases in Mali houses «about 1,000 soldiers»."],
  ],
  compared: [
    ["The US has «14,000 more troops» in Iraq{ than were there before|}."],
    ["The US has «14,000 fewer troops» in Iraq {than|since} last year."],
  ],
  prisoners: [
    ["«205 Russian servicemen» went to Belarus in an {exchange of prisoners|aircraft}."],
    ["Russia sent «205 soldiers» to Belarus as {prisoners|guards}."],
  ],
  votes: [
    ["US troops stay in Iraq: {votes to keep them|those in place} number «329»."],
    ["The troops that the US sends to Iraq, {adopted|raised} by «329», are there."],
  ],
  "took-part": [
    ["«1,200 German soldiers» are {taking part|staying} in Mali."],
    ["«1,200 German soldiers» took part in {the fighting|MINUSMA} in Mali."],
  ],
  massed: [
    ["Russia massed «100,000 troops» {on the border with|in the east of} Ukraine.", "no-place: at a border"],
    ["Russia has «100,000 troops» {at the Ukrainian border|in Ukraine}.", "no-place: at a border"],
  ],
  "others-army": [
    ["{Qortani's|The Russian} army, on paper «17,000 men», is in Libya with Russian help.", "not-ours"],
    ["The {separatist|Russian} army had «4,500 soldiers» in Ukraine, Russia said.", "not-ours"],
    ["Russia has «500,000 men» in its {regular army|mission} in Syria.", "whole-army"],
    ["Norway's own {army|force}, with «8,300 soldiers», is in Mali.", "whole-army"],
  ],
  capacity: [
    ["The French base in Mali {can house|houses} «up to 900 soldiers»."],
    ["The French base in Mali was built in 1999 {to house|and houses} «up to 900 soldiers»."],
  ],
  "at-home": [
    ["Norway has 300 soldiers in Mali and «400» are held {in reserve at home|in Niger}.", "on-alert"],
    ["Norway keeps «400 soldiers» {at home, and not|far from home,} in Mali."],
    ["Norway keeps «30,000 soldiers» {under arms|at work} in Mali.", "whole-army"],
  ],
};

describe("a gate", () => {
  it.each(casesIn(CASES))("%s: %s", (gate, text, says = `${gate}: `) => {
    const [one, another] = bothOf(text);
    const { outcome, rule, why } = readMarked(one);
    expect(`${outcome} by ${rule}: ${why}`).toMatch(new RegExp(`^rejected by ${says}`));
    expect(readMarked(another)).toMatchObject({ outcome: "kept", claims: [{}] });
  });

  it("has cases, and they have a gate", () => {
    expect(strangers(GATES, CASES)).toEqual([]);
  });
});
