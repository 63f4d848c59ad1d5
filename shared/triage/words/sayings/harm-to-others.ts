import type { SayingFamily } from './family.ts';

/** Harm to others that the writer wants, fears or has done; a baby or a child at risk from them. */
export const harmToOthers: readonly SayingFamily[] = [
  {
    id: 'harm-to-others',
    level: 'worry',
    sayings: `
@wish|going|gonna|will|might|may|could|ready|plan*|about|thinking|think|thought|thoughts|urge|urges|scared|feel|nearly|almost|imagine*|imagining|picture|images|visions|impulse|impulses|fantasies|fantasis*|intend|swear|worried|afraid|itching|tempted|close|voices|god ... kill|stab|murder|shoot|strangle|attack|smother|suffocate|batter|burn|drown|poison|throttle|hurt|harm|shake|throw|killing|stabbing|hurting|strangling|smothering|harming|shaking|throwing|drowning|dropping|punch|punching|smash|shooting|attacking|choke|beat|hitting|burning|slap|crush|murdering|batter|bury|knife|torture|rape .. him|her|them|someone|somebody|people|everyone|anyone|anybody|kids|children|baby|babies|my|the|others|strangers|you|his|boss|neighbour|dad|mum|wife|husband|brother|stepdad|nobody|man|teacher|landlord|women|those ~ not|never|feelings|ocd|lol|haha|curry|pint|film|game|book|back|knee|tantrum|towel|party|party|intrusive|horrify|horrifies|disgust*|chances|boxing|calories|bridges|time|mood|career|head|hand|hands|head|away|up|credit|pride|vibe|heart|form|story|zombies|hangover
@wish|going|will|could|might|may|like|scared ... hurt|kill|stab|punch|hit|attack|harm|lamp|deck|batter|end .. someone|somebody|him|her|them|people|one|everyone|anyone .. ~ feelings|not|never|lol|haha|film|game
someone|somebody|people|he|she|they|everyone .. is|are|will|gonna|going .. to|be? get|getting|be|end .. hurt|killed|stabbed|dead|die|dies|pay|suffer|sorry|regret|it ~ back|worried|phone|exam|tired|job|lot|football|cancer|hospice|feel*|marry|marry|soap|opera
snap|snapping|explode|erupt|lose|losing|lost|flip|flipping|blow|crack .. it|and|control|rag|temper|my|one|at|completely ... hurt|kill|stab|hit|someone|kids|baby|him|her|regret|do|punch|smash|end|prison|him ~ job|keys|phone|weight|ring|wallet|hair|bad|feel
make|making .. him|her|them|everyone|you|people|all .. pay|suffer|bleed|sorry|regret|scream ~ proud|laugh
revenge|payback|retribution ~ porn|price|number|break|split|if|though|more|my
deserve*|ought|needs|should|want|better .. him|her|them|to|be .. die|dead|killed|dies|suffer|stabbed|shot|hurt ~ me|i|poorly
put|send|sending .. him|her|them .. in|under|to .. hospital|ground|grave|hole|box|ambulance|coffin|hell ~ home|care|respite
dead|deadman|finished|history .. when|if|once|to ... see|find|get|gets|catch|near|sees ~ phone|battery|me|mum|dad|boss
burn|torch|petrol|bomb|firebomb|set|pour|light .. his|her|their|the|my|it|down|house|place|fire|school|on ... house|flat|down|car|school|place|office|fire|over|petrol|bed|alight ~ toast|alarm|wood|calories|bbq|barbecue|candle|incense|bridges|price|stove|bonfire|dinner|out|garden|year
wait|waiting|sat|sitting|stood|park|parked|hang|lurk*|stand|standing|follow|followed|following|watch|watching .. for|outside|near|by|home .. his|her|him|their|them|work|school|house|to ... house|work|school|flat|leave|comes|home|out|him|her|knife|bat|front ~ kids|pick|son|daughter|gp|bus|concert|late|train|news|son|surgery|taxi|film|lift|hospital
know|find|found|got|looked .. out|where|his|her|up .. he|she|they|address|lives|works|it .. lives|live|works|work|drinks|sleeps|goes|parks ... and|going|pay|him|her|sort|hurt|$ ~ school|gp|doctor
knife|blade|bat|hammer|gun|machete|crowbar|axe|acid|weapon|pole|brick|screwdriver|knuckleduster|bottle|shank .. in|on|with|to|for|under|at|ready|and|behind|because|by|when ... bag|pocket|school|work|him|her|them|bed|sleeve|people|next|coat|case|car|someone|anyone|protect|protection|pillow|waiting|me|neighbour|door|go|house|throat|use ~ kitchen|cook*|gas|cricket|baseball|water|baby|wine|milk|diy|chef|drawer|toilet|day|gym|golf|fish*|shelf|medicine|broken|crime|raid|year|video
carry|carrying|take|taking|took|bring|bringing|bought|buy|got|sleep|sleeping|keep|keeping|grab|grabbed|picked|hold|holding|held|pulled|pull|sharpened|sharpening|hid|hide|hiding .. with|a|up|out|the|my|got .. knife|blade|bat|hammer|gun|machete|crowbar|axe|acid|weapon|pole|shank|screwdriver|knives ~ kitchen|cook*|gas|cricket|baseball|chef|drawer|diy|collect|antique|shoot|water|licence|glue|wedding|course|arrested|year|alarm
i ... hit|punched|slapped|shook|choked|strangled|kicked|bit|attacked|stabbed|pushed|threw|grabbed|smacked|hurt|pinned|squeezed|dropped|headbutted|burnt|burned|bottled|throttled|shoved .. my|him|her|the|a .. son|daughter|kid|kids|baby|wife|husband|partner|girlfriend|boyfriend|mum|dad|child|toddler|little|him|her|brother|sister|throat|face|neck|hard|again|last|today|yesterday|tonight|$|someone|and|too|against|down|stairs|bloke|stranger|nurse|teacher|neighbour|neck ~ off|line|feelings|back|knee|brake|gym|wall|email|party|head|arm|leg|ankle|foot|toe|ago|years|surprise|elbow|hand|book|phone|used|rugby|out|hip|ball|ladder|car|target|luck|button
shake|shaking|shook|shaken|throw|throwing|smother*|drop|dropping|drown*|hurt|hurting|harm|harming|suffocat*|squash|pillow|slap|smack|squeez*|scream*|silence|bath|stairs|window|hate|kill|strangle|stop|swap*|possess*|evil|demon|devil ... baby|newborn|bub|infant|toddler ... crying|stop|cry|again|hard|wall|down|quiet|shut|over|face|$|out|sleep|cot|want|off|feel|die|me|might|could ~ ocd|intrusive|never|weight|seat|giggle|swim*|dropped|dropping|teeth|bump|yoga|weaning|car|off|lessons|lovely|bond
baby|newborn|toddler ... shake|shaking|shook|smother*|throw|drown*|hurt|harm|suffocat*|pillow|out|evil|demon|devil|possessed|swapped|window|stairs|wall|bath|without ... ~ teeth|swim*|group|sling|cot|sleeping|work|class|weaning|colic|reflux|feeding|clothes|shower|lessons|going|classes|night|wears
scared|worried|afraid|frightened|not|cannot|dare .. to|be|of|trust|safe|being|myself .. be|alone|with|around|near|left .. with|alone|around|near .. my|the|baby|him|her|kids|children|them|newborn|people|daughter|son ~ anxious|crowd|meeting|driving|strangers|new
take|taking|bring|both|all|come .. the|my|of|us|him|her|them .. baby|kids|children|boys|girls|them|us|him|her|family|son|daughter ... with|together|heaven .. me|us|go|heaven|die|i ~ school|shop|holiday|park|work|hospital|out|home|gp|dentist|town|appointment
kill|end|hurt|drown|gas .. us|all .. both|all|two|together|of|everyone
end it for all|both|us
both|all .. of us .. dead|gone|die|go|together|peace ~ holiday|shop|work|park
attracted|attraction|urges|thoughts|touch*|sexual*|arous*|images|look* .. to|about|of|at|towards .. kids|children|child|minors|underage|boys|girls|little|niece|nephew|teenagers ~ teach|scared|ocd
hurt|hurting|kick*|torture*|kill*|stamped|drowned|strangled|burn* ... animals|cat|cats|dog|puppy|kitten|hamster|pets ~ vet|lost|he|she|down|old|sleep|died|street|upset
bomb|shooting|massacre|shoot up|school|mosque|church|everyone ... plan|kill|list|make|going ~ news|weather|film|closed
nobody|anyone|someone|people|family|kids|wife|husband .. safe|danger|risk .. with|around|from|near .. me ~ online
danger|risk .. to .. others|people|my|the|children|kids|anyone|everyone|family|public ~ not|washing
want|wants|making|enjoy|enjoying|smell .. blood|bleed|suffer ~ nose|test|film|nurse|ago|pressure|donate|work
shank|shanked|slice|sliced|bayonet|slit|bottle|glass|glassed|deck|knacker|cripple|maim .. him|her|them|someone|somebody|one|the|a|tomorrow|on ~ pizza|bread|cake|wine|water|table|lit|desk|envelope|open
@they .. is|are|will|gonna|getting|be .. getting|get .. it|sliced|stabbed|done|shanked|battered|hurt|served|carried|buried|sorted|smashed ~ new|job|council|phone|flu|covid|vaccine|benefits|tested
bomb|explosive|explosives|grenade|pipe|petrol .. under|in|at|make|making|made|building|built|office|council|school|throw|bottle ~ bath|news|war|station|threw|dropped|gone|toys|ticking
do|doing .. the|my time .. for|him|her|happily|care|and|worth ~ community|served|inside|years|first
leave|leaves|leaving|carried|carrying|carry .. him|out|horizontal|box|bag|ambulance .. ~ shopping|dog
list of .. names|people|targets|them
names|list .. crossed|crossing|ticked|kill|them|deserve|first ~ shopping|baby|waiting|todo
bring*|take|taking .. something|it|thing|weapon .. in|into|to .. for .. him|them|school|work|monday|all|class ~ eat|read|party|cake|show|share
everyone|everybody|they|all .. will .. know .. my|who .. name|am|i
see|watch|want .. his|her|their|the .. face|fear|eyes .. when|feels|beg|begs|blood|knows|die
put|putting|slipped|slip .. something|tablets|poison|pills|bleach|stuff .. in .. his|her|their|the .. dinner|tea|drink|food|coffee|soup|milk
claw hammer|axe|chainsaw
fantasise|fantasising|fantasies|daydream*|dream .. about|of .. him|her|caretaker|boss|manager|teacher|killing|hurting|his|blood ~ holiday|kissing|sex|dating|retirement
i .. will|am|gonna .. hurt|kill|stab|shoot|get|smash|batter|finish .. this|that|my|the|him|her|them .. supervisor|boss|manager|teacher|worker|neighbour|man|woman|officer|screw|guard|landlord|doctor|nurse|sergeant|lad|bloke|$
kill|hurt|stab .. the|a|this|that|my .. resident|patient|man|woman|child|girl|boy|baby|old|teacher|officer|neighbour|supervisor ~ mood|film|game|ago|years
next screw|officer|person|one|man .. who|that|opens|touches|comes|says .. my|me|near .. ... ~ appointment|meeting
if .. he|she|they|that|see|bailiff .. comes|come|near|touches|crosses|again|goes|worker|step .. ... do|carry*|kill|leave|box|time|out|sliced|regret|dead|hurt|him|prison|swing ~ phone|appointment|gp|bus|works|baby
kids|them|nobody|noone|one .. can have|gets|get .. them|her|him|if .. cannot|can|she|he|i|no ~ flu|nits|cold
order .. in my|got head|mind
left|forgot|forgotten .. the|my|him|her .. baby|kids|bairn|kid|toddler|son|daughter|little .. in|on|at|alone .. car|bath|hot|own|home|alone|park|shop|pushchair ~ sitter|mum|nursery|dad|nan
not|cannot remember .. picking|where|leaving|feeding|putting .. her|him|baby|kids|them .. ~ school|years|ago
hold|held|holding|put|press* .. the|a|his|her|it pillow|cushion .. and|over|longer|on|down|face|think ~ cuddle|sleep
push|pushing|shove|throw .. her|him|it|them|someone|pram|baby .. push|off|under|train|crossing|road|now|voices|today
arms|hands|body .. moved|moving|move .. by|on|today|own|themselves ~ physio|ms|stiff
hear|heard|hearing .. him|her|them|man|woman .. throw*|hit*|beat*|kick*|slap*|strangl*|smack*
throwing|throws|threw|hitting|hits|beating|kicking|slapping .. the|his|her|a .. toddler|baby|kid|child|kids|boy|girl|dog|wife ~ ball|party|nursery|arrested
catapult|crossbow|slingshot|firework|fireworks|brick .. ... them|him|her|kids|window|door|car|head ~ scared|dog|noise|cat
chosen|chose|picked .. one|who|target|him|them .. ... thursday|monday|friday|look|finally|make|first ~ course|school|name|colour|doctor
cries|cry|crying|screams .. i|us|me .. want|could|will|feel|going .. to? .. squeeze|shake|hit|throw|smother|slap|hurt
helped|help .. along|die|pass|over .. drew|one|quiet|sleep|patient*|syringe ~ road
baby|newborn .. stopped|quiet|cold .. crying|moving|breathing|waking|feeding|responding ~ sleeping|night|weaned
not|isnt .. mine .. baby|kid|here ~ car|phone|fault|idea
run|mow|knock .. him|her|them|people|someone .. down|over .. ~ stairs|price
breaking|broke|breaks|snapped .. my|the|his|her .. babies|baby|kids|son|daughter|childs .. ribs|arm|leg|bones|ribs|wrist ~ bike|football|swing|playing
urge|impulse|pull .. to|when .. ... push|shove|stab|hit|passenger|stands|line|someone|hurt|throw ~ jump|cut
make .. a|him|her|thing|them|it .. vanish|disappear ~ magic|card|trick
them|him|her|kids|family|wife|dog first .. and|then .. me
left|leave|leaving .. my|the|a .. kid|baby|son|daughter|old|toddler|child|kids|girl|boy .. alone|home|own .. ~ sitter|nursery|school|after|my|mum
off my|me head ... kids|baby|old|child|left
get|feel|got .. this|an|the urge .. ... ~ spend|shop|smoke|eat|clean|drink|buy|wee|check
everyone|everybody|all|them .. at .. that|the|work|school|warehouse|office|mosque|church ... news|pay|sorry|regret|dead|see ~ good|watch|watching|heard|kind
finish the job|him|her|them ~ essay
gas|fire|knife|pillow ... all .. of .. us
pictur*|imagin*|seeing .. it|them ... bairns|kids|asleep|gas|all ... us|gas|asleep|dead ~ holiday
`,
    unless: `
could|i|would murder|kill|strangle a|an|for|some
kill time|two
never act|do|hurt
@not hurt|harm anyone|anybody|a|him|her|them
laughing|joking|kidding
mum|dad|wife|husband|boss|missus .. kill|murder|strangle me
`,
  },
];
