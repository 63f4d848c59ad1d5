import { isKidding, isLongAgo, isTopic } from './context.ts';
import type { Clause } from './normalise.ts';

/**
 * What nobody could foresee as a phrase: who, what, when and wish, each an open list of words, that worry where they stand
 * close together. `tonight`, `he` and a lock; a bridge and a long look; tablets and a Thursday.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Each a family of words. */
export const concepts = {
  tonight: list('tonight midnight tonights'),
  now: list(
    'tonight now minutes minute hour hours midnight today yesterday moment currently already soon morning 2day just straightaway dawn asap immediately',
  ),
  day: list(
    'monday tuesday wednesday thursday friday saturday sunday weekend tomorrow date birthday anniversary christmas mondays fridays sundays mon tues weds thurs fri sat sun',
  ),
  he: list('he she his him her hes shes'),
  they: list('they them their'),
  child: list(
    'kids kid baby babies son daughter boy girl toddler child children little lad lads twins twin cot nappy grandson granddaughter niece nephew newborn sister brother 11 12 13 14 15 16',
  ),
  means: list(
    'propofol cannula ketamine fentanyl tramadol oxycodone heroin inject injected mushrooms berries yew foxglove nitrogen monoxide hairdryer hair-dryer wire socket ammo ammunition rounds bullets bullet harness nitrite zopiclone propranolol bayonet machete hammer axe acid stones rucksack fumes pipe antifreeze weedkiller rope hose toaster cord gun shotgun rifle cartridges knife knives blade blades razor petrol exhaust lighter bleach syringe vein veins noose flex cable scarf laces trigger morphine oramorph stash blister strips cylinder helium charcoal beam rafters banister scissors penknife',
  ),
  place: list(
    'altar statues dive scaff mast deck waterfall ravine gorge marsh dam mainline sidings slipway jetty allotment attic lighthouse steeple belfry bridge river water sea tide tracks track roof edge cliff cliffs garage barn beam shed woods crossing canal loft ladder platform railway lake pier harbour quarry lorry lorries wagon overboard balcony ledge reservoir motorway train trains weir viaduct parapet railings multistorey cellar quay dock docks rocks waves overpass flyover layby humber crane scaffold rooftop cab tram embankment',
  ),
  ending: list(
    'last end ending done finish finished over gone goodbye bye forever never anymore longer ready peace rest wake off die dead enough',
  ),
  leaving: list(
    'keys key passport will solicitor papers dog cat hens tortoise horse horses letter letters note notes list songs insurance homes cancel cancelled password passwords deposit envelope medals funeral rehomed deeds photos',
  ),
  blood: list(
    'blood bleeding bleed bled neck wrist wrists throat fist fists bruise bruises burns blistered stitches scars marks knuckles veins cuts wound wounds thighs sleeves plasters bandage',
  ),
  force: list(
    'lock locked locks locking door bolt bolted hit hits push pushed pushes touched touches touching scream screams screaming throws threw outside banging hide hiding hides hurts hurting makes pictures pics secret shouting temper drunk upstairs downstairs grabbed grabs dragged drags held holds pinned kicked kicks smashed smashing trapped escape whispering beats beating slapped punched choked strangled threatened threatens threatening follows followed allowed force forced forces stabbed rip ripped',
  ),
  told: list('tell telling tells told say says saying said text texted texts texting messaged'),
  voice: list('voices god lord allah captain devil whisper whispers angel angels radio demon demons satan jinn'),
  thought: list(
    'thinking think thought thoughts looking look watch watching picture wonder wondering imagine imagining staring stare',
  ),
  ease: list('easy quiet peaceful calm floaty sleepy cold quick simple gentle warm soft silent dark deep'),
  put: list(
    'put got bought sat stood standing sitting holding held parked lying hid wrapped tied drew poured lined counted opened turned laid',
  ),
  alone: list('alone nobody empty myself'),
  tablets: list('pills tablets medication insulin patches paracetamol morphine script dosette'),
  lost: list('forget forgets remember miss find finds found missing'),
  way: list('way ways painful painless trouble work works hurt hurts quick quicker long takes'),
  i: list('i me my myself'),
} as const;

type Concept = keyof typeof concepts;

/** Concepts that worry together, and the words that show that it is about something else. */
interface Crossing {
  readonly id: string;
  readonly of: readonly Concept[];
  readonly unless?: ReadonlySet<string>;
}

const treatment = list(
  'check checking checks rehab canaries youth worker festival comedown hoards bill roof skills course kettle lunch pub weekend dad hospital hip knee back pain migraine prescribed prescription repeat gp doctor dr nurse pharmacy pharmacist chemist appointment dosage dose mg effects help helps helped helping work working weaning shop shopping tesco asda recipe cook cooking dinner tea lunch diet washing kids clean cleaning slept sleeping ran run review morning mornings forget forgot',
);
const outing = list(
  'tram crash drama news shower bill idiot breathe bowling upset dog walk walking walked fishing holiday view lovely nice live lives work works commute late delayed ticket bus swim swimming swam paddle sunset picnic scared panic panicky anxious anxiety lift club cafe garden leak fix fixed driver driving beach summer festival class training seat bank heights phobia',
);
const everyday = list(
  'rehab cried old gentleman tuesday same herself hello solicitor dementia vet fifteen talk lol haha appointment group session class parking meeting course school work job boss manager teacher gp doctor nurse football exam bus bin bins delivery football match council shift tea dinner film telly book funny joke laugh lol haha therapist counsellor counselling assessment interview holiday receptionist housing',
);
const _eveningOut = list(
  'train late music neighbour neighbours noise deadline on-call buses flight airport cricket rugby darts bake quiz dream dreams fireworks storm snow shift nightshift telly tv film match football quiz party pub concert tea dinner curry pizza group class choir bingo shift call ring phone takeaway show game episode baby teething works wedding rain gig meeting session homework appointment online zoom link cold study revise sleep',
);

export const crossings: readonly Crossing[] = [
  { id: 'now-he-force', of: ['now', 'he', 'force'], unless: everyday },
  { id: 'day-he-force', of: ['day', 'he', 'force'], unless: everyday },
  { id: 'he-force-told', of: ['he', 'force', 'told'], unless: everyday },
  { id: 'now-he-put', of: ['tonight', 'he', 'put'], unless: everyday },
  { id: 'child-he-they', of: ['child', 'he', 'they', 'force'], unless: everyday },
  { id: 'blood-force', of: ['blood', 'force'], unless: everyday },
  { id: 'means-ease', of: ['means', 'ease'], unless: treatment },
  { id: 'means-day', of: ['means', 'day'], unless: treatment },
  { id: 'means-ending', of: ['means', 'ending'], unless: treatment },
  { id: 'means-he', of: ['means', 'he'], unless: treatment },
  { id: 'place-now', of: ['place', 'now'], unless: outing },
  { id: 'place-thought', of: ['place', 'thought'], unless: outing },
  { id: 'place-ease', of: ['place', 'ease'], unless: outing },
  { id: 'place-ending', of: ['place', 'ending'], unless: outing },
  { id: 'place-put', of: ['place', 'put'], unless: outing },
  { id: 'place-voice', of: ['place', 'voice'], unless: outing },
  { id: 'voice-told-force', of: ['voice', 'told', 'force'], unless: everyday },
];

/** Words that stand close together: the clauses of a text, joined as far as this many words. */
const nearWords = 40;

const stretches = (clauses: readonly Clause[]): readonly Clause[] => {
  const stretch: string[] = [];
  let so: Clause[] = [];
  let length = 0;
  for (const clause of clauses) {
    const size = clause.split(' ').length;
    if (so.length > 0 && length + size > nearWords) {
      stretch.push(so.join(' '));
      so = so.slice(-1);
      length = so[0]?.split(' ').length ?? 0;
    }
    so.push(clause);
    length += size;
  }
  return [...stretch, so.join(' ')];
};

/** Told of another year. */
const anotherYear =
  /\b(?:last (?:year|winter|summer|spring|autumn)|in (?:19|20)\d\d|years? (?:gone|now|sober|clean)|\d+ yrs)\b/;

const isBeside = (stretch: Clause): boolean =>
  anotherYear.test(stretch) || isLongAgo(stretch) || isTopic(stretch) || isKidding(stretch);

/** The ids of what crosses in a text. */
export const crossingsIn = (clauses: readonly Clause[]): readonly string[] => {
  const found = new Set<string>();
  for (const stretch of stretches(clauses)) {
    if (isBeside(stretch)) continue;
    const words = [...new Set(stretch.split(' '))];
    const has = (wanted: ReadonlySet<string>): boolean => words.some((word) => wanted.has(word));
    const present = new Map<Concept, boolean>();
    const stands = (concept: Concept): boolean => {
      const known = present.get(concept) ?? has(concepts[concept]);
      present.set(concept, known);
      return known;
    };
    for (const { id, of, unless } of crossings) {
      if (of.every(stands) && !(unless !== undefined && has(unless))) found.add(id);
    }
  }
  return [...found];
};
