import { families } from './families.ts';
import type { Clause } from './normalise.ts';
import { type TogetherRule, words } from './together-rule.ts';

/**
 * Words that are grave only together: a blade and an arm, a death word and `I`. Each rule needs one word of each of its
 * groups in one clause; nothing is weighed or counted. All of them are worries, which a person reads.
 */

const body = words(
  'arm arms wrist wrists leg legs thigh thighs neck throat skin hand hands head skull face stomach finger fingers chest foot body tongue',
);
const wounds = words(
  'cut cuts cutting cuting blade blades razor razors scissors burn burns burned burnt burning stub stubbed stubbing carve carved carving slash slashed slice sliced slicing stab stabbed stabbing scratch scratching bite biting bit boiling bleed bleeding blood bang banging smash smashing scald needle needles lighter fags cigarette cigarettes iron',
);
const medicines = words(
  'tablets pills medication paracetamol ibuprofen aspirin codeine sertraline citalopram tramadol morphine insulin painkillers antidepressants dose doses diazepam propranolol overdose them',
);
const taking = words('take took taken taking swallowed swallow swallowing necked had downed doubled tripled injected');
const many = words(
  'all whole handful twenty thirty forty fifty sixty eighty hundred loads lots many packet packets box boxes bottle tripled doubled everything twice eight ten twelve fifteen drowsy purpose',
);
const violence = words(
  'hitting hits beating beats beets punching punches punched slapping slaps slapped kicking kicks kicked strangles strangled strangling choking chokes choked squeezes squeezed pinned pins raping rapes raped batter battering shoved shoves shoving assaulted abusing abuses dragged drags locks locked knocks burns threatens threatened throttled headbutted spits',
);
const others = words(
  'he she they dad mum husband wife partner boyfriend girlfriend brother sister son stepdad stepmum uncle ex man carer parents father manager boss neighbour her him',
);
const those = words('me us her him my mum sister brother them someone kids baby');
const tying = words('rope tie tied tying belt scarf cord noose squeeze squeezes squeezed hands wrapped knot shoelace');
const throat = words('neck throat');
const beings = words(
  'voices whispers whisper angels angel god satan devil demon demons spirits spirit jinn radio telly tv head something walls',
);
const orders = words('order orders tell tells telling told say says saying command commands must wants want lives');
const grave = words('kill die dead hurt burn bleach jump cut stab harm end poison drown fire sacrifice belly');

const accident =
  /\b(?:accident\w*|tongue|hoodie|infected|kettle|oven|cooking|kitchen|shav\w*|glass|work|operation|op|surgery|surgeon|tests?|hair|fringe|nails|grass|doctor|nurse|dentist|hospital did|stitched|gcse|eczema|cat|dog|toddler|teeth|brain|food|dinner|blood (?:pressure|sugar|test|tests|count|thinners)|cut (?:down|back|out|off|ties|short|ends?|my (?:hours|dose|hair|ties|ex|losses))|cutting (?:down|back|out)|burning the candle|bleeding (?:freezing|heck|hell|obvious|ulcer|heavily)|bite my (?:tongue|nails)|bang average|ironing|heart ?burn|washing|wash|brick wall|banging headache|cuts to|benefit cuts|fell|broke|headache|migraine|tablets|piercing|tattoo|diabet\w*|bite (?:his|her|your)|bit off|a bit|bit (?:low|sad|down|worse|better|of|weepy|shaky|more)|i scream|raw|hands (?:until|till) they bleed|explode|off my chest|face (?:it|the|my|going|up|being|cooking|him|her|people|work|another)|to face|can not face|on the other hand|head (?:straight|around|of|teacher|office|is all|in the sand)|cigarettes? a day|smok\w*|play guitar)\b/;

export const togetherRules: readonly TogetherRule[] = [
  ...families,
  { id: 'wound-and-body', groups: [wounds, body, words('my myself me')], unless: accident },
  {
    id: 'medicines-and-many',
    groups: [medicines, taking, many],
    unless:
      /\b(?:for my back|cut down|doctor (?:said|told|says)|each|a day|every (?:day|morning|night)|with food|mg|like you said|years ago|used to|late|prescri\w*|chemist|pharmac\w*|leave|annual|had them (?:for|all round|over)|took them (?:all )?(?:to|for|out|home)|take them|kids|vitamin|hay ?fever|blood pressure|off the doctor|slowly|half|forgot\w*|sent home|ten years|twelve (?:weeks|months|years)|all (?:day|week|night|the time|over)|all my (?:life|holiday|wages|money)|parents|biscuits|boxes of)\b/,
  },
  {
    id: 'violence-between',
    groups: [violence, others, those],
    unless:
      /\b(?:netflix|banned|charged|choked up|by accident|autistic|could have|what she said|new partner|apparently|arrested|snooze|to get help|to apply|shoves it|used to|when i was|years|as a (?:child|kid|boy|girl)|(?:19|20)\d\d|never|dementia|nonverbal|seven|toddler|bottle|roof|gym|at the football|boxing|rugby|himself out|locks? (?:the|up|myself)|checks? the locks|locked (?:out|down|up)|down|lockdown|threatens? (?:to (?:leave|sack|quit|cut)|me with (?:court|redundancy|the sack))|punched (?:a|the) wall|beating (?:myself|yourself|the|around)|kicking (?:myself|off|up)|dead now|in prison|left him|baby kicks|kicks me all night|carer for|training|court|school (?:dealt|by)|bits?|did not|has not|not violent|dragged on|drags on|knocks? (?:the|on|it|my)|kicked (?:out|off)|shoved in|pins and|burns (?:easily|food|me out))\b/,
  },
  {
    id: 'tied-and-throat',
    groups: [tying, throat],
    unless:
      /\b(?:sore|lump in|stiff|physio|massage|scarf i knitted|school tie|wear|warm|bow|tie for|years ago|used to)\b/,
  },
  {
    id: 'ordered-by-something',
    groups: [beings, orders, grave],
    unless:
      /\b(?:head (?:teacher|of|office)|the head|god (?:says|said) love|tv (?:licen[cs]e|series)|god knows|oh my god|good god|my head hurt\w*|head (?:is )?(?:hurts|burst\w*)|end of|weekend|at the end|in the end|bbc|on the (?:telly|tv|radio)|news)\b/,
  },
];

/** The rules whose words stand together in a clause. */
export const togetherIn = (clause: Clause): readonly TogetherRule[] => {
  const present = new Set(clause.split(' '));
  return togetherRules.filter(
    (rule) => rule.groups.every((group) => [...group].some((word) => present.has(word))) && !rule.unless.test(clause),
  );
};
