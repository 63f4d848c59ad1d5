import type { SayingFamily } from './family.ts';

/** Fear of harming somebody, and threats. */
export const harmToOthers: readonly SayingFamily[] = [
  {
    id: 'harm-intent',
    level: 'plain',
    sayings: `
going|about|will|want|plan|planning|ready|gonna|decided|shall|need|gotta to? .. kill|stab|shoot|murder|strangle|poison|smother|drown|batter|burn|hurt|bottle|glass .. him|her|them|someone|somebody|my|people|everyone|the|that|his .. $|tonight|today|tomorrow|when|if|now|with|and|mum|dad|wife|husband|kids|baby|boss|neighbour|stepdad|brother|sister|ex|son|daughter|next|before|partner|boyfriend|family|manager|house|landlord|girlfriend|bastard|bitch|she|he|for|children ~ lol|haha|joke|laugh*|curry|kidding|karaoke|feelings|cuteness|snore*|printer|wedding|toast|calories|candle|back|knee|feeling|finds|upset
knife|hammer|machete|axe|bat|gun|acid|blade|petrol .. in|with|my|me|under|ready|round .. bag|pocket|coat|sleeve|car|van|me|pillow|rucksack|jacket|there|school|house|take|took ~ work|chef|fishing|kitchen|stolen|diy|camping|builder|job|toolbox|accident|diesel
took|taken|taking|take|bring|bringing|got|carry|carrying|put .. a|the|my .. knife|hammer|machete|axe|bat|gun|acid|blade .. to|round|into|with|in|out|for ~ shop|sharpen|chef|kitchen|fishing|wall|diy|amnesty|work|drawer|recycling|he|she
waiting|outside|going|heading|drive|driving .. for|to|round|his|her|their .. his|her|him|their|house|flat|work .. knife|petrol|hammer|bat|kill|sort|burn|stab|revenge|pay|machete|gun
make .. him|her|them .. pay|suffer|sorry ~ rent|sorry|maintenance|bill|tax|fine|back
they .. will|all|gonna .. all? .. be sorry|pay|regret ~ late|delay|rent
i .. have|just|think .. killed|stabbed|strangled|smothered|shook|shaken|hit|attacked|hurt|pushed .. him|her|my|the|them|someone ... baby|wife|husband|mum|kid|kids|daughter|son|knife|tonight|today|now|blood|move|moving|breathing|stairs|bleeding ~ dream|car|spider|feelings|accident|bumper|ago|plant|buggy|parked
`,
  },
  {
    id: 'harm-thoughts',
    level: 'worry',
    unwanted: true,
    sayings: `
wanting|want|keep|feel|leave|could .. to|just? .. leave .. him|her|baby|them .. by|at|on|in .. road|bin|station|street|park|somewhere ~ nursery|school
held|put|pulled|pointed|holding|picked .. knife|gun|blade|hammer|scissors .. to|at|on|against .. my|him|her|them|someone|his ~ police|robber*
see|seeing|picture|picturing|imagine|imagining|thinking .. myself|me|about throwing|dropping|stabbing|shaking|smothering|drowning|hitting|pushing .. him|her|them|baby
get|getting him|her|them back .. ... bat|knife|hammer|hurt|kill
kill|stab|hurt|get them|him|her kill|stab|hurt|get them|him|her ~ headset|xbox|ps5|game|games
keep|keeps|keeping saying|telling kill|stab|jump|do|hurt|push
i .. threw|thrown|shook|pushed|dropped|held .. him|her|baby|my|the ... hard|bed|down|wall|again|nearly ~ ball|party|accident|hug|cot|mattress|phone|plate|cup|remote
picturing|picture|imagining|thinking|think .. about? hitting|shaking|dropping|hurting|smothering|killing|stabbing
he|she|they .. is|are dead|finished .. today|tonight|when|meat ~ tired|nice|now|years|phone|funeral
go in there with
think|thinking|thoughts|thought|imagine|imagining|stop|fantas*|urge|urges|want|dream .. of|about|to|imagining .. hurting|killing|kill|hurt|stabbing|harming|attacking .. my|children|him|her|people|someone|them|a|the ~ not|want|feelings|film
have|having|get .. violent thoughts|urges|fantasies ~ not
i will|am|going|gonna .. to? .. smash|cave|bash|kick|break|stab|knife .. his|her|their .. skull|head|face|teeth|legs|neck ~ lol|haha|printer
he|she|they is|are going to die .. i|make|sure ~ cancer|ill|scared|old|hospice|convinced
i .. have to|must kill ... demon|devil|him|her|them|it|inside ~ time|weeds|spider
nearly|almost|i .. beat|hit|hurt|strangled|shook .. my|him|her son|daughter|wife|baby|kids|partner|boy|girl ~ ago|dream|chess|game|cards|record|time
something|walls|it .. says|said|telling|tells .. to? hurt|kill|stab|jump|do
has|have|wants|says|going .. to? kill .. dad|mum|him|her|me|us ... devil|because|knife|demon
scared|frightened|worried|afraid|terrified|might|could|will|would|nearly|almost|want|urge|urges|thoughts|thinking|think|thought|feel|close|imagine|imagining|fantasise|fantasising|dream|dreaming|keep|picture|tempted|like .. i|of|about|to|that|going|will|like|myself|might|could|how .. @killing|killed|hitting|hit|shake|shaking|shook|throw|throwing|drop|dropping|snap|smothered|push|pushing|pillow .. him|her|them|someone|somebody|my|the|people|everyone|baby|kids|mum|dad|wife|husband|strangers|neighbour|boss ~ feelings|not|lol|haha|upset|towel|joke|phone|party|telly|snore*|computer|off|laptop|out|driv*|test|sleep|dropped|car|crash*|health|told|know|window
going|gonna|will|about|might|nearly to? .. lose|snap|explode|flip .. it|and|with .. hurt|kill|hit|someone|him|her|kids|baby|them|do ~ toast|printer|lol|computer|flat|home|job|house|weight|licence|money
hurt|harm|kill|attack|stab .. someone|somebody|anyone|people|him|her|them ... if|before|or|soon|tonight|going|might|will|voices|stop ~ not|no|feelings|without|myself|film|book|ever
i .. hit|pushed|slapped|punched|shook|threw|grabbed|shoved|hurt|smacked|strangled|held .. my|him|her|the .. wife|husband|partner|girlfriend|mum|dad|son|daughter|baby|kids|down|wall|again|throat|against|neck|face|boy|girl ~ ago|years|ball|party|accident|dream|feelings|when|childhood|car|funeral|hand|school|pillow
shook|shake|shaken|shaking|smother|smothered .. him|her|the|my .. baby|son|daughter|pillow|newborn|$|cot|hard ~ rattle|hand|hands|maraca
pillow .. over|near|on .. her|his|baby|face|him ~ sleep|memory|bed
burn|burning|torch|set|blow .. the|their|his|her|this|it|down .. house|flat|place|school|down|fire|up|building ~ candle|toast|calories|check|hob|oven|alarm|iron|bridges|balloon*
knife|blade|bat|hammer|gun|machete|crowbar|axe|acid|weapon|pole|brick|screwdriver|knuckleduster|bottle|shank .. in|on|with|to|for|under|at|ready|and|behind|because|by|when ... bag|pocket|school|work|him|her|them|bed|sleeve|people|next|coat|case|car|someone|anyone|protect|protection|pillow|waiting|me|neighbour|door|go|house|throat|use ~ crime|raid|year
deserve*|ought|needs|should|want|better .. him|her|them|to|be .. die|dead|killed|dies|suffer|stabbed|shot|hurt ~ poorly
@wish|going|will|could|might|may|like|scared ... hurt|kill|stab|punch|hit|attack|harm|lamp|deck|batter|end .. someone|somebody|him|her|them|people|one|everyone|anyone .. ~ not|late|lol|haha|cooker|oven|checking|check
i ... hit|punched|slapped|shook|choked|strangled|kicked|bit|attacked|stabbed|pushed|threw|grabbed|smacked|hurt|pinned|squeezed|dropped|headbutted|burnt|burned|bottled|throttled|shoved .. my|him|her|the|a .. son|daughter|kid|kids|baby|wife|husband|partner|girlfriend|boyfriend|mum|dad|child|toddler|little|him|her|brother|sister|throat|face|neck|hard|again|last|today|yesterday|tonight|$|someone|and|too|against|down|stairs|bloke|stranger|nurse|teacher|neighbour ~ wall|car|headache*|concuss*
baby|newborn|toddler ... shake|shaking|shook|smother*|throw|drown*|hurt|harm|suffocat*|pillow|out|evil|demon|devil|possessed|swapped|window|stairs|wall|bath|without ... ~ mould|damp|council|landlord|draught|wallpaper
someone|somebody|people|he|she|they|everyone .. is|are|will|gonna|going .. to|be? get|getting|be|end .. hurt|killed|stabbed|dead|die|dies|pay|suffer|sorry|regret|it ~ soap
take|taking|bring|both|all|come .. the|my|of|us|him|her|them .. baby|kids|children|boys|girls|them|us|him|her|family|son|daughter ... with|together|heaven .. me|us|go|heaven|die|i
if .. he|she|they|that|see|bailiff .. comes|come|near|touches|crosses|again|goes|worker|step ... do|carry*|kill|leave|box|time|out|sliced|regret|dead|hurt|him|prison|swing
left|forgot|forgotten .. the|my|him|her .. baby|kids|bairn|kid|toddler|son|daughter|little .. in|on|at|alone .. car|bath|hot|own|home|alone|park|shop|pushchair
@wish|going|gonna|will|might|may|could|ready|plan*|about|thinking|think|thought|thoughts|urge|urges|scared|feel|nearly|almost|imagine*|imagining|picture|images|visions|impulse|impulses|fantasies|fantasis*|intend|swear|worried|afraid|itching|tempted|close|voices|god ... kill|stab|murder|shoot|strangle|attack|smother|suffocate|batter|burn|drown|poison|throttle|hurt|harm|shake|throw|killing|stabbing|hurting|strangling|smothering|harming|shaking|throwing|drowning|dropping|punch|punching|smash|shooting|attacking|choke|beat|hitting|burning|slap|crush|murdering|bury|knife|torture|rape .. him|her|them|someone|somebody|people|everyone|anyone|anybody|kids|children|baby|babies|my|the|others|strangers|you|his|boss|neighbour|dad|mum|wife|husband|brother|stepdad|nobody|man|teacher|landlord|women|those ~ not|feelings|lol|haha|curry|pint|film|game|book|back|knee|tantrum|towel|party|chances|boxing|calories|bridges|time|mood|career|head|hand|hands|away|credit|pride|vibe|heart|form|story|zombies|hangover
i .. will|am|gonna .. hurt|kill|stab|shoot|get|smash|batter|finish .. this|that|my|the|him|her|them .. supervisor|boss|manager|teacher|worker|neighbour|man|woman|officer|screw|guard|landlord|doctor|nurse|sergeant|lad|bloke|$
hold|held|holding|put|press* .. the|a|his|her|it pillow|cushion .. and|over|longer|on|down|face|think ~ cuddle|sleep
throwing|throws|threw|hitting|hits|beating|kicking|slapping .. the|his|her|a .. toddler|baby|kid|child|kids|boy|girl|dog|wife ~ ball|party|nursery|arrested
going to get what|whats .. he|she|they|coming|deserve*
put|putting|send|sending him|her|them|someone|somebody|you|one .. in .. hospital|grave|ground|morgue|coma|a&e ~ mum|dad|nan
sort|sorting|do|finish|get him|her|them .. out? .. tonight|now|tomorrow|monday|myself|once ~ school|ready|bed|washed|appointment|dressed|booked
carry|carrying|carried|carries .. knife|blade|machete|hammer|weapon|screwdriver|acid|shank|gun|bat ~ arrested|ago
nearly|almost .. smothered|strangled|choked|stabbed|suffocated|throttled|drowned .. my|him|her|them|someone|the ~ laugh*|ago|years|film|dream
lost .. it|temper|control|rag ... hit|strangled|punched|slapped|choked|grabbed|pushed|threw|smashed .. my|him|her|them
make|making all|everyone|him|her|them .. pay ~ rent|bill|maintenance|council|back
leave|left|leaving her|him|it|baby .. crying|screaming for hours
`,
    unless: `
could|can murder|kill|throttle|strangle|swing .. him|her|them|someone|somebody|my ... sometimes|mornings|days|late|lol|haha|bins
`,
  },
];
