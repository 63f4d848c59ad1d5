import { families } from './families.ts';
import type { Clause } from './normalise.ts';
import { type TogetherRule, words } from './together-rule.ts';

/**
 * Words that are grave only together: a blade and an arm, a death word and `I`. Each rule needs one word of each of its
 * groups in one clause; nothing is weighed or counted. All of them are worries, which a person reads.
 */

const me = words('i me my myself im');
const body = words(
  'arm arms wrist wrists leg legs thigh thighs neck throat skin hand hands head skull face stomach finger fingers chest foot body tongue',
);
const wounds = words(
  'cut cuts cutting cuting blade blades razor razors scissors burn burns burned burnt burning stub stubbed stubbing carve carved carving slash slashed slice sliced slicing stab stabbed stabbing scratch scratching bite biting bit boiling bleed bleeding blood bang banging smash smashing scald needle needles lighter fags cigarette cigarettes iron',
);
const deaths = words(
  'dead die dying death kill killing killed suicide suicidal alive overdose overdosed unalive existence exist exists existing noose topping',
);
const medicines = words(
  'tablets pills medication paracetamol ibuprofen aspirin codeine sertraline citalopram tramadol morphine insulin painkillers antidepressants dose doses diazepam propranolol overdose them',
);
const taking = words('take took taken taking swallowed swallow swallowing necked had downed doubled tripled injected');
const many = words(
  'all whole handful twenty thirty forty fifty sixty eighty hundred loads lots many packet packets box boxes bottle tripled doubled everything twice eight ten twelve fifteen drowsy purpose',
);
const weapons = words(
  'knife knives axe blade machete gun shotgun sword hammer crowbar scissors weapon acid petrol crossbow dagger',
);
const anyone = words(
  'him her me us them someone people he she they dad mum son daughter husband wife partner boyfriend girlfriend brother sister bed myself neighbour kids everyone stepdad',
);
const violence = words(
  'hitting hits beating beats beets punching punches punched slapping slaps slapped kicking kicks kicked strangles strangled strangling choking chokes choked squeezes squeezed pinned pins raping rapes raped batter battering shoved shoves shoving assaulted abusing abuses dragged drags locks locked knocks burns threatens threatened throttled headbutted spits',
);
const others = words(
  'he she they dad mum husband wife partner boyfriend girlfriend brother sister son stepdad stepmum uncle ex man carer parents father manager boss neighbour her him',
);
const those = words('me us her him my mum sister brother them someone kids baby');
const falling = words(
  'jump jumped jumping step stepped stepping fall falling fell throw over leap leaping off under go going sat standing body',
);
const heights = words('bridge roof platform cliff ledge balcony tracks train trains tube lorry viaduct flyover deck');
const tying = words('rope tie tied tying belt scarf cord noose squeeze squeezes squeezed hands wrapped knot shoelace');
const throat = words('neck throat');
const beings = words(
  'voices whispers whisper angels angel god satan devil demon demons spirits spirit jinn radio telly tv head something walls',
);
const orders = words('order orders tell tells telling told say says saying command commands must wants want lives');
const grave = words('kill die dead hurt burn bleach jump cut stab harm end poison drown fire sacrifice belly');

const everydayDeath =
  /\b(?:died|(?:his|her|their|its|\w+s|of|the|a|after|since|about) (?:own )?death|(?:husband|wife|mum|dad|son|daughter|brother|sister|nan|gran|grandad|friend|baby|dog|partner)s? death|like the dead|about to die|stairs|saw (?:my|him|her)|just existing|people die|killed my (?:cousin|friend|dad|mum|brother|sister)|by meetings|the suicide of|well now|years ago|(?:with|at) (?:him|her|them) for dying|embarrassed|well now|ok now|wifi|on toast|of family|vitamin|(?:could|would) (?:have )?kill|death (?:of|in|certificate|row|metal)|deaths|(?:was|were|been|got|is|are|being) killed|killed (?:it|in|by|a|the|off|my (?:vibe|mood|career))|to death|near death|like death|death warmed|life and death|do or die|(?:dad|mum|he|she|husband|wife|nan|gran|grandad|brother|sister|father|they|parents|dog|cat|who|it|that|phone|battery|friend|uncle|aunt) (?:is|are|was|were|isnt|s)? ?(?:now |already |both |not |still )*(?:dead|dying|alive)|dead (?:tired|nervous|good|end|cert|easy|sure|certain|excited|chuffed|proud|pleased|on my feet|boring|funny|cold|quiet|slow|important|line|weight|ringer|leg|zone|heat|battery|plants?|wifi)|dying (?:for|to|of|my hair|hair|out|art|inside)|(?:keep|keeps|are|is|were) dying|die (?:of|on the spot|laughing|from)|do not exist|does not exist|(?:glad|lucky|grateful|happy) to be alive|killing (?:me|us|time|the mood|my|him lol|it)|(?:is|are|was|be|almost|nearly) (?:really |just |so )?(?:killing|going to kill) (?:me|us)|kill for|to kill off|kills? me|me killing|suicidal (?:thoughts )?is that|health anxiety|scared of (?:dying|death)|(?:scared|fear|worried|worry|worries|worrying|afraid|anxious|thought|think|thinks|feel like i|feels like i|feels like im|convinced|panic\w*) .{0,40}(?:die|dying|death|dead)|suicide left|get killed on|kindness|for a (?:decent|good|cup|break|coffee)|children die|help telling|dads? suicide|for my job|cancer|terminal|hospice|palliative|sepsis|years at best|operation|lump|funeral plan|until i die|when i die|before i die|could (?:have )?killed?|will kill me|to see you|documentary|film|book|game|news|bereave\w*|killed (?:himself|herself|themselves)|(?:lost|died|death|passed|took) .{0,30}suicide|suicide (?:prevention|question|awareness|bereave\w*|training|in farming|was selfish)|a suicide|samaritans|crisis line|people who|listen to|haircut|dead to my|over my dead|than (?:speak|die)|what (?:does|do) |social life|someone (?:elses|was)|killing off|cat with my car|fighting|wedding|dead inside job|embarrass\w*|met my maker|alive and (?:well|kicking)|feel alive|felt alive|come alive|side effects?)\b/;

const accident =
  /\b(?:accident\w*|infected|kettle|oven|cooking|kitchen|shav\w*|glass|work|operation|op|surgery|surgeon|tests?|hair|fringe|nails|grass|doctor|nurse|dentist|hospital did|stitched|gcse|eczema|cat|dog|toddler|teeth|brain|food|dinner|blood (?:pressure|sugar|test|tests|count|thinners)|cut (?:down|back|out|off|ties|short|ends?|my (?:hours|dose|hair|ties|ex|losses))|cutting (?:down|back|out)|burning the candle|bleeding (?:freezing|heck|hell|obvious|ulcer|heavily)|bite my (?:tongue|nails)|bang average|ironing|heart ?burn|washing|wash|brick wall|banging headache|cuts to|benefit cuts|fell|broke|headache|migraine|tablets|piercing|tattoo|diabet\w*|bite (?:his|her|your)|bit off|a bit|bit (?:low|sad|down|worse|better|of|weepy|shaky|more)|i scream|raw|hands (?:until|till) they bleed|explode|off my chest|face (?:it|the|my|going|up|being|cooking|him|her|people|work|another)|to face|can not face|on the other hand|head (?:straight|around|of|teacher|office|is all|in the sand)|cigarettes? a day|smok\w*|play guitar)\b/;

export const togetherRules: readonly TogetherRule[] = [
  ...families,
  { id: 'wound-and-body', groups: [wounds, body, words('my myself me')], unless: accident },
  { id: 'death-and-me', groups: [deaths, me], unless: everydayDeath },
  {
    id: 'medicines-and-many',
    groups: [medicines, taking, many],
    unless:
      /\b(?:for my back|cut down|doctor (?:said|told|says)|each|a day|every (?:day|morning|night)|with food|mg|like you said|years ago|used to|late|prescri\w*|chemist|pharmac\w*|leave|annual|had them (?:for|all round|over)|took them (?:all )?(?:to|for|out|home)|take them|kids|vitamin|hay ?fever|blood pressure|off the doctor|slowly|half|forgot\w*|sent home|ten years|twelve (?:weeks|months|years)|all (?:day|week|night|the time|over)|all my (?:life|holiday|wages|money)|parents|biscuits|boxes of)\b/,
  },
  {
    id: 'weapon-and-someone',
    groups: [weapons, anyone],
    unless:
      /\b(?:never hurt|ocd|held up|collect\w*|antique|chef|butcher|kitchen drawer|acid reflux|petrol (?:money|station|prices|gauge)|afghanistan|iraq|tour|army|navy|served|post office|raid|years|used to|when i was|(?:19|20)\d\d|knife crime|on the estate|news|film|game|mugged|at knifepoint|nerf|farm|fork|fish|blade runner|shoulder|grass|mower|nail scissors|paper|craft|hairdress\w*|barber)\b/,
  },
  {
    id: 'violence-between',
    groups: [violence, others, those],
    unless:
      /\b(?:could have|what she said|new partner|apparently|arrested|snooze|to get help|to apply|shoves it|used to|when i was|years|as a (?:child|kid|boy|girl)|(?:19|20)\d\d|never|dementia|nonverbal|seven|toddler|bottle|roof|gym|at the football|boxing|rugby|himself out|locks? (?:the|up|myself)|checks? the locks|locked (?:out|down|up)|down|lockdown|threatens? (?:to (?:leave|sack|quit|cut)|me with (?:court|redundancy|the sack))|punched (?:a|the) wall|beating (?:myself|yourself|the|around)|kicking (?:myself|off|up)|dead now|in prison|left him|baby kicks|kicks me all night|carer for|training|court|school (?:dealt|by)|bits?|did not|has not|not violent|dragged on|drags on|knocks? (?:the|on|it|my)|kicked (?:out|off)|shoved in|pins and|burns (?:easily|food|me out))\b/,
  },
  {
    id: 'fall-and-height',
    groups: [falling, heights, words('i me my am im thinking want nearly she he')],
    unless:
      /\b(?:garden|nice|bus|station|holiday|commut\w*|late|ticket|strike|lovely|view|terrace|flats|live|lives|fishing|work on|worked on|driver|driving|drove|seat|standing room|saw|seen|witness\w*|someone|person|people|years ago|signal|scared of|fear|climb\w*|photo|swim\w*|walk the dog|club|training|trainers?|gym|train (?:as|for|to be|home|to)|trains (?:home|to)|on the train|by train|the train (?:home|to|is|was)|train set|model|course|leak\w*|repair\w*|over the moon|ashes|knocking|girl jumped|go by|get off|got off|go on the|panic\w*|underground|cross\w* the bridge|bridge (?:to|was|is))\b/,
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
