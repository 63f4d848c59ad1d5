import type { SayingFamily } from './family.ts';

/** Somebody who is being hurt, threatened, controlled or used. */
export const hurtByOthers: readonly SayingFamily[] = [
  {
    id: 'hurt-by-someone',
    level: 'worry',
    sayings: `
@he ... hit|hits|hitting|beat|beats|beating|punch|punches|punched|punching|slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|bit|bites|biting|burnt|burns|burned|burning|shove|shoves|shoved|shoving|push|pushes|pushed|pushing|grab|grabs|grabbed|grabbing|spat|spits|spitting|headbutt*|smack|smacks|smacked|smacking|whack*|thump*|batter*|rape|rapes|raped|raping|molest*|grope*|groped|touches|touched|touching|pin|pins|pinned|drag|drags|dragged|dragging|throttle*|threw|throws|throwing|shook|shakes|stab*|attack*|assault*|abuse|abuses|abused|abusing|threaten*|threten*|hurt|hurts|hurting|harm*|knock|knocks|knocked|knocking|squeez*|twist*|pull|pulls|pulled|whip*|belt*|lash*|control*|stalk*|follow*|blackmail*|exploit*|bully|bullies|intimidat*|degrad*|humiliat* .. me|us|my|mum|kids|baby|sister|brother .. hair|face|arm|arms|throat|neck|head|kids|children|baby|around|about|again|when|if|$|and|in|on|with|last|down|against|because|for|every|yesterday|today|tonight|at|so|but|still|across|everyday|until|sister|brother|mum|most|sometimes|bad|now|badly|out|from|most|once|twice|to ~ ago|used|years|child|school|work|boss|when|feelings|never|dead|dementia|toddler|baby|left|ex|prison|cat|dog|laughter|luck|hockey|training|boxing|bill|not|court|football|weights|doctor|physio|ball|sled|colleague|netball|arrested|childhood|grew|said|report|media|himself|herself|buttons
@he .. gets|got|is|being|turns|can|becomes|starts|goes|been|was|gone .. rough|physical|handy|heavy|nasty|violent|aggressive|abusive|dangerous|forceful|controlling|possessive|threatening|vicious .. with|to|on|toward|towards|when|after|$|if|again|lately|and|now|sometimes|at|drunk ~ ago|used|years|ex|left|was|not|toddler|dementia|teacher|boss|dog|cat|never|exam|footballer|manager|report
@he ... raise*|raises|lift*|lay|lays|laid|put|puts|putting .. his|her|their|a .. hand|hands|fist|fists|finger .. to|at|on|around|round|up|over .. me|my|us|mum|kids|throat|neck ~ ago|never|years|when
hand|hands|fist|arm|knee|foot|knife|pillow|belt .. around|round|on|over|to|at .. my|her|our .. throat|neck|mouth|face ~ ago|years|physio|mask
@he ... gave|gives|give|giving .. me|us|her .. a|another|two .. slap|slaps|smack|kicking|hiding|beating|black|thump|bruise|clout|thick|punch|the|battering|belt|dig
black eye|eyes ~ makeup|football|boxing|rugby|bean|bags|peas|ago
bruise|bruises|bruised|bruising|marks|burns|fractured|busted ... he|she|him|her|husband|wife|partner|boyfriend|dad|mum|from|where|hide|makeup|concealer|cover|sleeves|grabbed|again|explain|fell|questions ~ football|rugby|bike|fell|boiler|fall|phone|washing|machine|down|car|gym|ladder|marathon|heart|up|brambles|hedges
hide|hiding|cover|covering|makeup|concealer .. my|the|up .. bruise|bruises|black|marks|face|eye
@he ... take|takes|taking|took .. it|temper|anger|everything .. out on .. me|us|kids|mum ~ ago
@he ... loses|lose|lost|losing .. it|temper|rag|control .. with|at|and|on|again|most|every|when|over .. me|us|smash*|kids|break*|i|the|hits|throw*|i ~ job|keys|dementia|ago
@he ... smash*|punch*|kick*|throw*|threw|hole*|trash* .. the|my|up|a|holes|things|stuff|plates|house|his|phone ... wall|walls|door|doors|phone|house|flat|tv|things|stuff|plates|up|me|window|windows|in|furniture ~ football|ago|years|party|toddler|cat|dog|ball|gig|landlord|builders|builder|marathon|up
egg|eggs|eggshells|shells .. with|around|because|when|round .. him|her|he|she|them|dad|husband|temper ~ boil*
walk*|tiptoe*|creep* ... eggshells ~ bipolar
@he ... check|checks|checked|checking|goes|going|reads|reading|look|looks|track|tracks|tracking|monitor*|watch|watches|watching|follow|follows|following|record*|listen*|timed|times|search* .. my|through|me|on|where|every|in ... phone|messages|texts|emails|bank|mileage|location|receipts|underwear|everywhere|bag|moves|move|whereabouts|app|time|camera|cameras|calls|who|diary|accounts|i ~ school|doctor|sons|teacher|homework|nurse|blood|ago|police|bus|bill
camera|cameras|tracker|airtag|spyware .. in|on|every|my|all ... bedroom|room|car|house|me|phone|watch*|bag|coat ~ neighbour|speed|council|shop|dashcam|wildlife|colonoscopy
@he .. will|does|do|would|is|did|has|are? not|never .. let|allow|allows|letting|allowing|lets|like|want|permit .. me|us|my|mum|her ... out|leave|see|have|work|friends|family|eat|sleep|phone|house|money|go|talk|outside|speak|wear|shower|doctor|anyone|ring|call|college|learn|english|home|keys|food|anywhere|alone|nobody ~ leave|holiday|boss|manager|landlord|council|bank|prom|sleepover|xbox|concert|festival|tattoo|nose|party|dog|piercing|screen|phone|pub|flexitime|meds|ex|retire|games
not|never allowed|permitted|let .. to? .. leave|out|go|see|have|talk|speak|work|phone|money|friends|eat|outside|own|answer|contact|family|anywhere|sleep|wash|alone|bank|english|doctor|lock|door|close|shower ~ dog|dogs|pets|holiday|hospital|work|park|ward|parking|landlord|council|ball|smok*|garden|prison|hostel|drive|licence|seizure|games|visitors|ex|court|psoriasis|anyone
ask|asking|beg|begging .. him|her|permission .. to|for|go|eat|out|leave|spend|money|use|toilet|speak|shower ~ school|work|boss|planning|council|class|time|landlord|shampoo|still
lock*|trap*|kept|keeps|keep|held|holding|shut*|prisoner|captive|hostage .. me|us|her|him|kids|mum|child|son|daughter|in|inside .. in|inside|out|at|here|prisoner|hostage|captive|room|house|bedroom|bathroom|home|cupboard|night|day|basement|garden|against|from|flat|when|garage ~ lift|toilet|keys|job|body|head|updated|warm|busy|awake|loop|company|hospital|secure|lockdown|debt|posted|cycle|mind|books|school|coat|wardrobe|sessions
prisoner|hostage|slave|servant in|my|own|home|house|here|to|for ~ mind|body|anxiety|released|illness|hmp|exprisoner
@he ... control*|takes|take|took|taken|hold|holds|keep|keeps|hid|hides|hidden|steal|steals|stole|stealing|withhold*|spends|drains .. all|my|the|our|off|away ... money|bank|wages|card|cards|benefits|pension|passport|documents|papers|phone|keys|medication|insulin|inhaler|food|visa|account|everything|sim|wheelchair|frame|hearing|laptop ~ ex|confiscated|teacher|council|dwp|burglar*|scam*|dementia|doctor|guardian|school|manager|attorney|court|tax|power|employer|ago|bank|nurse|carer
@he ... says|said|say|saying|told|tells|threaten*|threat*|swears|swore|promised|promises|warned|texts|texted|messaged|keeps ... kill|stab|burn|burn|slit|hurt|find|acid|shoot|break|smash|cut|batter|strangle|bury|finish|rape|hunt|set|dead|beat|murder|hit|jump|end .. me|us|my|kids|him|her|them|mum|dog|legs|face|house|you|family|throat|baby|round|after ~ laugh|joke|film|phone|lol|cancer|doctor|teacher|nurse|seat|wheel|court|pain|tablet|swear|appointment
if i|we|she|he .. leave|left|tell|told|report|go|say|speak|scream|stop|move|refuse|ring|call|try|talk|divorce|ever|call|stand|argue|answer .. him|her|anyone|police|back|out|someone|away|to|he|she|they|no|social|up ... kill|hurt|find|dead|take|kids|worse|hit|hits|regret|burn|beat|post|deport*|children|stab|suffer|pay|come|consequences|send|angry|mad|kicks|shame ~ job|work|boss|course|smok*|drink*|landlord|exam|uni
kill|murder|hurt|stab|attack|burn|batter|rape .. me|us .. if|when|one|someday|next|and|before|tonight|he|she|for|in|because ... i|we|day|time|out|find|finds|gets|come|home|leave|tell|knows|children|kids|is|says|honour|family|bed|sleep ~ lol|haha|mum|late|boss|job|spend|spent|bill|forget|exam|phone|dad|stress|commute|bill|this|it|cough
@he ... make|makes|made|making|force|forces|forced|forcing|pressure*|pressur*|pester*|coerc*|guilt* .. me|us|her|him|my .. to|into|have|do|with|watch|touch|sleep ... sex|bed|things|sleep|touch|watch|men|him|money|friends|sell|marry|marriage|deal|carry|beg|steal|drugs|pictures|undress|work|drink|naked|nudes|kneel|it|no|when|do|photos|eat|strip|video|lie|sign ~ homework|laugh|boss|teacher|manager|physio|school|chores|exam|dishes|therapist|worker|bins|happy|smile|exercise|doctor|jobcentre|quit|retire|tea
sex|bed|sleep .. when|with|if|even|without|though|or|because|after|every|for|to ... not|no|force*|cry|crying|scared|pressure*|hurt|hurts|consent|angry|sulk*|asleep|refuse|rent|landlord|money ~ drive|life|tablets|side|libido|cannot|therapy|early|apnoea|hygiene|bad|wake|list|cleaner
say|said|saying no .. and|to ... him|he|carries|did|does|not|stop*|listen*|sex|anyway ~ doctor|gp|council|boss|people
@he ... comes|come|came|coming|gets|got|climb*|sneak* .. in|into|to|my .. my|our|her|the .. room|bed|bedroom|shower .. at|when|every|night|and|after|while|$ ~ cat|dog|toddler|little|kids|son|daughter|tea|nightmare
touch*|feel|feels|felt|grope*|rub|rubs|puts|put|kiss|kisses|kissed|stroke*|licks .. me|my|his|her|hand|hands ... leg|private|privates|down|there|where|inappropriate*|when|sleep|bum|breast|breasts|chest|bits|thigh|under|not|secret|uncomfortable|wrong|sexual* ~ eczema|lump|nurse|doctor|gp|hob|homework|relaxed|better|massage|sad|down
uncle|stepdad|dad|grandad|cousin|brother|teacher|coach|neighbour|stepbrother|friend|pastor|priest|tutor|imam|lodger|man|he ... touch*|secret|secrets|games|special|bath|shower|tickle|cuddle*|watch*|undress*|creepy|weird|alone|nudes|pictures|night ... me|us|not|tell|when|mine|again|room|him|about|mum|with ~ dementia|films|football|ago|funeral|chess|birthday|secretary|died|late|game|tv|xbox|knitting|job
our|little secret ~ santa|garden|ingredient
send*|sent|share*|post*|leak*|release|show*|put|upload*|spread* .. my|the|them|it|more|him|naked|nude|pictures|photos|videos ... pictures|photos|nudes|videos|naked|online|parents|everyone|family|school|money|internet|nude|private|intimate ~ holiday|dog|cat|baby|wedding|rash|house|id|passport|proof|mould|leak|damp
blackmail*|sextort*|extort*|groom*|traffick*|pimp*|enslaved|coercive|honour ~ dog|dogs|course|nails|job|wedding|cat|fitness|parlour|training|storyline
old|older|grown man|men|guy|bloke|boyfriend|lad|lads ... meet|online|pictures|sex|secret|gifts|phone|hotel|sends|buys|car|drugs|touch*|flat|naked|snap|snapchat ~ mates|football|work|pub|allotment|shed|carer
owe*|debt|debts|loan .. money|to|them|him|shark|sharks|dealer|dealers|gang|dealer .. ... kill|break|coming|hurt|threaten*|legs|door|kids|after|round|scared|find|stab*|me|sell ~ council|tax|bank|card|bailiff|bailiffs|water|rent|student|gas|catalogue|dwp|advice|stepchange|payday|housing|mum|credit
dealer|dealers|gang|loan|shark|lads|men|blokes ... outside|door|after|coming|following|watching|waiting|threaten*|knife|chase*|find|looking|using|sell* ... me|my|us|home|house|flat|kids|school|for|come|over|drugs|here|room ~ bus|late|football|delivery|kids|council|holiday|work|nice|gp|doctors|nurses|nurse|library|party|tea|hospital|ambulance|bill|builders|carers|shout
cuckoo*|county lines ~ clock|bird
hide|hiding|hid|ran|run|running|escape*|escaping|fled|flee|fleeing|get|leave|leaving|away|safe from|of|in .. from|my|bathroom|toilet|wardrobe|under|car|shed|the|cupboard|garden|friends ... him|husband|partner|boyfriend|ex|dad|family|wife|them|he|stepdad|violent|until|because|while|brother ~ ago|school|ex|years|safe|college|work|funeral|holiday|football|peace|tv|music|cat
scared|frightened|terrified|petrified|dread*|fear|afraid|panic .. of|to|when|for|because|if|that|every|my .. go|going|be|he|she|my|him|her|home|his|partner|husband|wife|dad|mum|boyfriend|ex|son|life|safety|kids|lives|door|key|what|brother|they|stepdad|tell|uncle|family|landlord|sleep|coming|girlfriend ... home|him|do|gets|comes|coming|temper|son|partner|husband|wife|ex|dad|drunk|again|drinks|angry|door|life|hurt|kill|me|next|find|find|back|anyone|shout*|he|night|safety|mood|reaction|out|turn|$ ~ dying|lump|exam|die|lose|losing|cancer|alone|school|ago|years|leave|relapse|interview|crowd|driving|drive|operation|job|fail|results|work|wrong|cannot|hospital|flying|dentist|panic|covid|phone|stairs|dog|heart|buses|sack|dementia|trains|seizure|forget|forgetting|forgets|fall|falling|miscarry|miscarriage|baby|births|birth|agoraphobia|new|uni|therapy|group|news|anxiety|own
key|keys|car|footsteps|van .. in|the|pull|pulls|on|his .. door|lock|drive|stairs|up ... scared|freeze|shake|panic|sick|stomach|dread|hide|heart ~ lost|ago|checking|ocd
not|isnt|never|un safe|unsafe .. at|in|with|here|living|around|to .. home|house|him|her|go|my|here|own|husband|dad|partner|son|family|$ ~ work|neighbourhood|street|estate|bike|roads|damp|mould|covid|fall|stairs|wiring|slept|boiler|online|brake
not safe|unsafe .. here|home|tonight|now|with|house|back|$ ~ wiring|boiler|damp|stairs|bike|roads|staff|ladder|walk
violent|abusive|controlling|coercive|abuser|toxic .. husband|wife|partner|boyfriend|girlfriend|relationship|marriage|dad|mum|son|ex|home|household|man|brother|father|stepdad|situation|house|family ~ left|ago|was|years|past|grew|childhood|survived|old|used|had|ended|previous|got|former|free|escaped|yrs|court
living|live|lives|stuck|staying|stay|married|sleep|home with|to .. a|an|my|the .. abuser|abusive|violent|monster|bully|rapist|narcissist|attacker|controlling
domestic|sexual abuse|violence|assault|abused|dv|da ~ ago|years|left|charity|course|work|volunteer|training|past|was|old|survivor|childhood|childhood|helpline|historic
sexually abused|assaulted|harassed|exploited ~ ago|years|child|childhood|was
being|getting|get|been|gets|is|are being? .. abused|beaten|hit|battered|threatened|stalked|followed|blackmailed|bullied|raped|molested|groomed|exploited|trafficked|starved|controlled|drugged|poisoned|attacked|slapped|strangled|choked|forced|harassed|locked|punched|kicked|hurt|assaulted|targeted|watched|touched|neglected .. by|at|again|every|in|when|to|into|with|most|daily|everyday|if|for|$ ~ work|ago|years|school|colleague|colleagues|manager|boss|child|childhood|was|redundancy|council|dog|past|online|kid|prison|retire|sell|sales|advert|bailiffs|landlord|move|resign|like|anxiety
marry|marriage|married|wedding|engaged|engagement|fiance .. off|to|forced|against|me|someone|man|abroad|cousin|in|pakistan|back|stranger|arranged .. ... not|forced|no|abroad|passport|flight|parents|family|cousin|older|summer|met|make|refuse|tickets|choice|say ~ happily|years|happy|daughter|invite|dress|best|divorced|cannot|speech|plan*|venue|sister|son|ago
@he|parents|family .. booked|taking|take|send|sending|took|bought|fly .. me|us|tickets|flight|flights .. to|back|abroad|away|for|home ... marry|married|abroad|wedding|pakistan|cousin|man|cut|somalia|bangladesh|india|turkey|forced|not|never ~ holiday|happy|looking
fgm|cut like|me like|down my|mum|sister ~ costs|grass
passport|documents|wages|papers .. taken|hidden|kept|by|they|he|away|locked|has ~ renew*|office|photo|expired|post
not|no|never pay*|wages|paid .. locked|hit|passport|threaten*|leave|slave|sleep|food
@he .. starv*|neglect*|leaves|left|leave|refus*|withhold*|shout*|scream*|rough|handles|drug|drugs|overmedicat* .. me|mum|dad|him|her|us|nan|food|kids ... hungry|food|wet|soiled|bed|toilet|alone|eat|dirty|nappy|medicine|medication|all|days|bruise*|hours|floor|cold|rough|rough|locked|water|face ~ ago|years|voicemail|message|school|football|note|class|stopped|garden
carer|carers|staff|nurse|care-home|home|agency .. ... hit*|rough|shout*|slap*|pinch*|steal*|bruise*|handles|drag*|money|hurt*|scared|force*|left|cruel|threaten* .. me|mum|dad|him|her|nan|us|purse|money|my|husband|wife ~ lovely|kind|hurt*|foster|before
help|police|ambulance .. me|please|quick|now .. he|she|husband|boyfriend|hurry|coming|here|dad|in|hurt* ... in|coming|back|hit|house|door|kill|here|knife|upstairs|outside|downstairs|room
cannot|can not talk|speak|call|ring|text .. he|she|husband|partner|because|or|is|him ... here|listening|hear|home|next|room|watching|kill|asleep|reads|back|phone ~ work|boss|teacher|meeting|shop|baby|library
whisper*|quiet*|text|texting|message|messaging .. from|because|in|so|this ... bathroom|toilet|wardrobe|he|hear|locked|cupboard|she|car ~ voices|late|baby|sleep*
he|she|they .. is|are|will|be|was .. back|home|coming|here|outside|downstairs|asleep|upstairs .. soon|minutes|now|so|cannot|any|$ .. hide|quick|scared|talk|kill|hurt|delete|please|hurry|reply
do not|never ring|call|reply|text|phone|answer|leave|write|contact .. back|this|me|he|a|the|my|number|voicemail|home ... he|husband|partner|checks|reads|sees|she|listening|phone|looks|goes|will|dad|boyfriend|wife|find ~ night|work|meeting|shift|baby|bed|nights|school|class|pick|late|mum
next|this|one time|day|of .. he|she|they .. will|would|is not|going|gonna .. miss|stop|kill|lucky|let
@he .. stands|stand|stood|sits|sat|kneels|knelt|lies|stamps|stamped|walks .. on .. me|my|hair|chest|back|face|neck
walked|fell|fallen .. into|down .. a|the|another door|stairs|cupboard .. again|thats|we|that|what|saying|tell*|story|excuse
touch*|feel|feels|rubs .. me|us .. under|at|when|on|every .. blanket|duvet|covers|table|night|film|bed|sleep
@he .. hurts|touches|hurt|touch|sore .. his|her|my bottom|bum|private|privates|bits|willy|parts
arm|face|back|leg|hand|neck is|all|are .. blistered|swollen|black|burnt|purple
@he .. has|got .. a? key .. he|comes|come|coming|tonight|in|lets ~ carer|safe|lost
no|pay|free rent .. other|another|way|sex|favours|problem|if|favour|for
work|pay it off|back .. later|flat|him|with|men|sex|bed
taking|take|bringing|bring|drive|pick|collect* me .. to|up|from .. flat|hotel|house|men|mate|abroad|hour|night|tonight|room ~ appointment|gp|hospital|airport|mum|dad|school|food|dinner|clinic|nan
met|meet|meeting|talking .. online|internet|snapchat|instagram|discord|roblox|tinder|game .. ... he|him|pics|man|coming|pick|older|hotel|pictures ~ love|boyfriend|nice|wedding|married|husband|friends|wife
has|got|have|keeps .. pics|pictures|photos|videos|nudes .. of? .. me|my|$
not safe .. to? .. talk|speak|text|call|come|go|at ~ tractor
pretend|pretending .. this|you|to|i .. is|am|are|be .. my|a|sister|mum|wrong|recipe|number|pizza
made|makes|make me .. delete|block|unfriend|quit|drop|stop|cut .. everyone|friends|them|all|my|contacts|off|family|seeing
hurt|kicked|hit|killed|kick .. the|my .. dog|cat|puppy .. to|show|because|when|of|me ~ car|vet
answer .. phone|rings .. or|he|when|in|i .. get|gets|comes|kicks|goes|mad|it
i get|cop|catch|got it|hit|hell|battered .. when|if|for|off .. he|she|him|her|dad|mum|in ~ email|letter|benefits
the food .. he|she|they .. lets|gives|leaves|allows
@he .. outside|banging|kicking|hammering|knocking .. again|with|at|on|night|door|now|window|metal|still .. ~ builders|builder|baby|parcel|delivery|music|football|drums
bolt|padlock|lock|chain .. on|outside .. his|her|my|the .. side|door|outside|bedroom|room
husband|boyfriend|partner|wife|dad|he|she|man punch|hit|slap|kick|beat|choke|push|strangle|throw|hurt|grab .. face|me|my|stomach|head|neck ~ not|never|used
eye .. closed|black|swollen|shut .. he|husband|punch*|hit|home ~ infection|stye
swelling|bruising|bruises|marks .. goes|go|gone|fade|down ... ~ ice|ankle|sprain|physio|knee|op
someone|he|she is|with with? me .. cannot|not|can|listening|writing|read ~ kind|support
not meant|supposed|allowed .. out|leave|go|room .. ~ work|hospital|tag|prison|homework
do|did .. to me .. what|like|same .. did|cat|dog|her|last
pregnant|expecting .. uncle|dad|stepdad|brother|teacher|cousin|force*|raped|13|14|15|fifteen|fourteen ~ husband
uncle|stepdad|teacher|coach .. ... pregnant|touches|drew|does|secret|drawing|shows|makes
what .. teacher|uncle|stepdad|dad|he|man .. does|did|makes .. to|with|him|her ~ work|job|living
quick|hurry .. he|before|home|she .. home|back|comes|til|gets
until|till|before .. he|she|husband|dad .. gets|comes|is|back|home ... quick|hurry|scared|hide|delete ~ cook*
@he .. reads|sees|checks .. these|this|them|my|everything .. so|if|wrong|isnt|not|reply|delete|messages|texts ~ email|letter|book
if i reply|say|text|write|send .. ... not|isnt|means|wrong|help
or .. it is|its|else .. the .. cellar|cupboard|shed|belt|garage|cold|floor|else
say|stop .. or else
put|slipped .. something|stuff|drug .. in .. my|her .. drink|tea|food
woke|wake|where|naked|tights|knickers|underwear ... where|naked|tights|gone|off|remember|man|stranger ~ school|wash|parents|dream
man|men|guy|older ... roblox|snapchat|discord|instagram|minecraft|fortnite|tiktok ... ~ son|screen|hours|limit
roblox|snapchat|discord|instagram|minecraft|fortnite ... school|meet|gate|pictures|send|car|pick|address ~ screen|hours|limit|bully
knows .. my .. school|address|house|street .. and|he|gate|will
mates|friends|men|blokes .. pay|paid|paying .. him|her|them|dad ... ~ drinks|round
lock|locked|padlock .. fridge|food|kitchen|cupboard ~ diet|toddler|dementia
visa|passport|papers|status .. is|through|with|depends|his|him ... him|husband|his|police|threat*|cancel*|report
poured|pour|threw|thrown .. hot|boiling|tea|water|acid|petrol .. on|over|at .. me|my|her|face|lap
came|come .. to|at .. my|our door .. ... photo|photograph|daughter|school|threat*|stop|money|knife ~ parcel|delivery|charity|jehovah
@he .. has|got|had|gets|holds|took .. me .. by .. throat|neck|hair|arm|wrists ~ ago|years
bruise easy|easily .. not|she|he|tells|says|lie ~ blood|tablets|anaemi*
towel|tissue|flannel .. round|on|over|around .. head|face|nose|eye ... soak*|blood|bleed*|through ~ shower|wash
passed out|blacked .. ... throat|choke*|strangl*|hit
selling|sells|sold|sharing .. pictures|photos|videos .. of .. my|me|her|him|little|kids|girl
discreet|discretion .. ... husband|wife|partner|respected|blood
tells|told .. nurses|doctor|nurse|school|social|everyone .. i|she|he .. fell|bruise|clumsy|mad|confused|lie*
or|else|otherwise he|they|dad|uncle|brother|family .. kill|hurt|beat|burn|cut|throw .. me|us
marry .. ... or|not|kill|abroad|passport|force*|uncle|dad says|make* ~ happily
`,
    unless: `
used to|when i|we was|were
as a child|kid|boy|girl|teenager
years|decades|ago ~ for
he|she|ex|they|dad|mum|husband|partner .. is|was .. dead|died|prison|gone
left|divorced|escaped|safe|away .. him|her|now|there ~ cannot|not|if|never|bruise*|on|marks
@not hurt|hits|hit|touched|touches|violent ~ stop
hit|hits .. me .. like|hard|that|how
could murder|kill|strangle
dog|cat|puppy|horse|parrot ... bit|bites|scratch*|knock*|jump*|follow*
therapist|counsellor|doctor|nurse|gp|dentist|teacher .. hurt|touched|asked|said|told|check*
hurt .. my feelings|back|knee|head
by accident|mistake
screens|screen|xbox|tiktok|bedtime
let me have|get|keep .. cat|dog|hamster|tattoo|piercing|rabbit|sleepover|boyfriend|job
`,
  },
];
