import type { SayingFamily } from './family.ts';

/** What people write when something is happening: just now, tonight, already decided, somebody else in the room. */
export const atOnce: readonly SayingFamily[] = [
  {
    id: 'just-now',
    level: 'worry',
    evenNegated: true,
    sayings: `
going|gonna|will|must|want|ready|about|nearly|almost|tried|trying|gonnae|might|could|would|think|plan|if .. to? .. do|doing|done it .. ~ homework|form|forms|essay|assignment|diy|job|online|phone|gym|course|sober|test|exam|how|interview|zoom|video|group|therapy|washing|shopping|marathon|alone|driving|together|right|questionnaire|survey|better|again
use it .. on|tonight|now|me|myself|him
throat|jugular|windpipe ~ sore|lump|tight|cough|dry|strep|infection|tonsils|clear|clearing|cancer|singing|frog|closing|dry|sales|cut
wrists ~ carpal|sore|sprain|splint|arthritis|hurt|typing|swollen|rsi|slap|broke|fell
helium|noose|ligature|fent|barbiturates|nembutal|pentobarbital|cyanide|antifreeze|viaduct|parapet|hosepipe|gallows|slurry|railings|hypodermic|nitrogen|ricin ~ balloon|balloons|party|fix|painted|paint*|garden|film|game|farm|locked|bike|liquid|picnic
rope|shotgun|rifle|cartridges|razors|blades|machete|crossbow ~ skipping|licence|license|climbing|climb*|shav*|clay|gym|jump|tug|skating|fans|beard|legs|washing|swing|boat|ladder|dog|game|film|crime|sailing|course|grass|fan|shoulder|roller|ice|hunting|scout|scouts|learn*|ropes|kids|wiper|end|boiler|storage|lights|fairy|forty|gone|patch
multi storey|multistorey ~ flat|flats|ticket|parked|parking|pay|barrier|car
stopping|stop|stopped|quit|refus* .. my|his|her|the .. dialysis|insulin|chemo|antipsychotics|clozapine|epilepsy|heart ~ doctor|gp|consultant|nurse|side|weaned|ended
smell of gas
stood|standing|stand .. on .. chair|stool|ledge|edge|rail|sill|windowsill|roof|wall ~ bulb|curtains|shelf|stage|clean*|lightbulb
an ending|end .. want|need|please
it would .. be|hurt .. mercy|quick|painless|blessing|easy|easier|over|relief .. ~ job|if i could|phone|online
would it .. be|hurt .. quick|painful|hurt|painless|long ~ tooth|coil|injection|filling|smear|process|wait
no version|future|next|picture .. with me .. in
sent .. him|her|them|wife|husband|kids|mum|flatmate .. away|out|off .. so|not .. see|find|hear|there
written .. it|everything|all .. down .. for .. whoever|them|him|her|kids|wife|mum
in one|my hand .. ... other|pills|tablets|knife|phone|rope|bottle|blade
on my way .. to .. bridge|multi|station|cliff|cliffs|river|sea|roof|tracks|viaduct|woods|coast|canal|car
gets|got|climbs|comes|came|crawls in|into my|our bed ~ cat|dog|toddler|kids|he is four
be|sooner|rather|soon with .. jean|him|her|them|wife|husband|mum|dad|son|daughter|nan .. soon|now|again|long|tonight|$ ~ live|living|tea|visit|holiday|dinner|group|appointment|time|weekend
not|wont be long now|left|until|till ~ appointment|wait|list|queue|reply
changed my mind .. ... scared|took|taken|boxes|pills ~ course|group
not|nobody answering|opening .. door|phone .. ... gas|smell|note|worried|said|screaming|quiet|days ~ gp|surgery|council|number
bought|buying|ordered|got|keep .. rope|helium|blades|razors|charcoal|bleach|petrol|antifreeze|knife|machete|noose ~ kitchen|bbq|party|shav*|car|station
in front of .. the|a .. 1|2|3|4|5|6|7|8|9|10|11|12|train|bus|lorry|tram|tube|wagon|express ~ queue|telly|sat
told|ordered|commanded|chosen by .. god|allah|jesus|voices|angels|spirits|demons|satan|jinn
took|taken|had|necked|swallowed .. a? load|lot|lots|loads|bunch|handful|handfuls|boxes|packets|strips|box|packet .. of? ~ time|work|stress|abuse|grief|crap|on|stick|fun|help|advice|courage|doing|guts|me|my|photos|trouble|leave|kids
took|taken @number boxes|packets|strips|packs|bottles|sheets
sent .. wife|husband|mum|kids|flatmate|them|him|her .. away|out|off ... so|not ... see|find|hear|there ~ school|shop
no .. version|future|next|picture ... me .. in|there
want .. an|the ending|end ~ season|book|film|month|week
look .. after .. my .. xbox|dog|cat|kids|mum|bike|ps5|fish|car ... phone|off|gone|not ~ holiday
battered|leathered|clobbered|twatted|belted|throttled|kicked .. his|her|my|the|their .. missus|wife|mrs|girlfriend|kids|son|daughter|mum|little|boy|girl|dog|head|face ~ fish|sausage|cod|ball
coffin|coffins|casket|crematorium|headstone|shroud|noose|mortuary|morgue ~ dad|mum|nan|husband|wife|his|her|brother|funeral|work|director|service|nail|nails|sat|film|grandad
not moving|breathing|responding|conscious ~ bowels|bus|queue|exercise|house|forward|home
not|never .. see|want .. another|any .. sunrise|sunset|morning|christmas|birthday|spring|summer|winter|day|dawn
stopped|stop|not|quit .. eating|drinking|taking ... so|until|till|because ... over|end|die|gone|faster|quicker|fade|disappear ~ diet
google*|search*|look*|asked .. how .. many|much|long|high|deep|far ... kill*|die|dead|fatal|enough|lethal|fall|survive
how many|much .. ... kill|kills|fatal|lethal
out of life|living|existence ~ lot|get
see|seeing|picture|imagine|watch .. myself|me .. jump*|hang*|fall*|crash*|dead|dying|drown*|cut*|swing*|dangling ~ film
every time .. close .. eyes ... jump*|hang*|dead|die|rope|knife|blood ~ accident|crash|war|afghan*|iraq|tour
not .. bother|need|worry .. ... after|beyond|past .. @soon ~ work|shift|class
it .. be|is over|done|finished faster|quicker|soon|sooner ~ shift|course
painless ~ coil|dentist|injection|filling|smear|procedure|process|quick
i attempted
`,
  },
];
