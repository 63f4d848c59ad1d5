import type { SayingFamily } from './family.ts';

/** Being hit, threatened, forced, controlled or trapped. */
export const hurtByOthers: readonly SayingFamily[] = [
  {
    id: 'hurt-now',
    level: 'plain',
    sayings: `
@they is|are going to hurt|kill|attack|get me ~ boss|joke|lol|deadline|cuteness
someone|somebody is going to .. hurt|kill|attack me
hiding .. in|from|because|upstairs|under|behind .. ... he|him|she|angry|dad|partner|husband|boyfriend|drunk|shouting ~ dementia|keys|mask*|cry|crying|present|toys
beaten|beat me up .. and|i|now|tonight ~ ago|years
@they .. keeps|keep .. saying|threatening ... kill|stab me|us ~ joke|boss|lol
pushed me down
by the throat ~ doctor|sore
he|she|they is|are coming .. up|in|round|back|home|to ... hit|kill|hurt|stab|beat ~ hammer|home
he|she|they is|are going to ... hit|hurt|kill|beat|stab|attack|rape me|us|mum|her|him ~ feelings|boss|joke
@they .. saying|says|said|keeps|threatening|threatened ... kill|stab|hurt|shoot me|us|mum|my ~ joke|lol|ago|years|deadlines|late
@they .. is|are|been|keeps|just|has .. hitting|beating|punching|kicking|strangling|choking|attacking|hurting|raping|stabbing|battering .. @us .. now|right|moment|please|help|downstairs|upstairs|outside|tonight ~ dream|years|ago|used|game
@they .. is|has|keeps|just .. going|trying|tried|threatened|threatening|says|said|told .. to|he|she|will .. kill|stab|shoot|murder|strangle .. me|us|mum|my|her|the ~ joke|laugh*|lol|haha|ago|years|late|mess|embarrass*|dog|wedding|cuteness|kindness|finds|ruined
@they .. got|has|with|holding|had|waving|pulled|put|picked .. a|the .. knife|gun|machete|hammer|bat|axe|sword ~ chef|game|kitchen|cook*|years|ago|butter|nerf|plastic|lego|shelf|cake|wall
@they .. is|are .. outside|downstairs|upstairs|back|home|here|coming|banging|kicking|smashing|trying .. shouting|banging|threatening|drunk|knife|door|scared|hide|hiding|get|kill ~ hammer|builder|builders|noise|delivery|baby|dog|party|neighbours|music
need|send|call .. police|ambulance|someone .. now|quick|please|urgently|asap ~ check|certificate|job
`,
  },
  {
    id: 'hurt-by-someone',
    level: 'worry',
    sayings: `
he|she|husband|wife|partner|boyfriend|girlfriend|dad|mum broke|broken my wrist|arm|nose|rib|ribs|jaw|finger|leg .. on|last|yesterday|this|again|sunday|monday|tuesday|wednesday|thursday|friday|saturday|night|and ~ ago|years|accident|football|child
handy with .. his|her fists|hands ~ diy|ago|used
have|made to ask .. permission .. to ~ manager|boss|photo*|school|share|teacher|gp
goes|going|go through my phone|messages|bag|texts ~ parents
get|getting|got beaten up ~ ago|years|game|match
said|say|saying no .. he|they|she ... anyway|forced|did|made|carried
please send .. someone|help|police|ambulance|anyone $
black eye|eyes ~ football|rugby|fell|boxing|cupboard
sexually assaulted|attacked|abused .. by|on|again|yesterday|today|tonight|friday|saturday|sunday|weekend|night|week|party ~ years|child|childhood|when
not .. go|leave|do|see|spend ... without .. asking|permission|telling .. him|her|them|$|from|husband|partner|wife ~ stairs|help|panic*
has|have|got .. my pictures|nudes|photos .. and|$|says|will|off ~ family|wedding|phone|album
send|pay .. money|them|him|more or .. he|they|she|will ~ bill|fine|bailiff*|court|council
keep|keeps|keeping me|us|her .. in .. house|home|room|flat|here ~ hospital|mind|warm|busy|knee|illness
not allowed .. a|my|any|to .. phone|friends|money|key|see|speak|talk ~ school|ward|hospital|mum|parents|gp|driv*
booked .. flights|tickets|wedding ... me|i ... engaged|marry|married|wed ~ honeymoon|love|excited
if he|she|they can not have me|him|her ... nobody|no|die|kill
ex|he|she|they keeps|keep|kept turning|coming up|round .. at|to? .. my .. house|work|flat|school|door ~ grandkids|dog
smashing .. stuff|plates|everything|things|doors|up ~ gym|pb|goals
hiding|hid .. with|and .. baby|kids|children|daughter|son|mum ~ toys|seek
pushed|pushes|threw|throws|shoved|kicked .. me|us|him|her|mum down|against|into|across .. stairs|wall|floor|room|door|table
not let|letting|allow me|us go|leave $ ~ school|party|holiday|gig|sleep
ran|run|escaped|fled|running .. away? from .. him|her|husband|wife|partner|boyfriend|home|them|dad|stepdad ~ ago|years|problems
dealer|dealers|gang|they .. coming for me|us|him|my
owe|owes .. money|grand|thousands .. dealer|dealers|gang|gangs|shark*
if|unless i .. not send|sleep|undress|video ~ email|form|tablets
sex with me .. when|while|if|even ... asleep|sleeping|drunk|not|no|pregnant
says|said|making|forcing|wants|got|arranged|made|have|has .. me|i|to|for ... marry .. my|a|an|some|older .. cousin|man|someone|stranger|uncle ~ love|happy
hits|beats|punches|slaps|kicks|strangles|chokes|batters mum|us|dad|my .. $|and|when|brother|sister|mum|in|all|every|again|a ~ used|ago|years
ask*|want*|sent|send|sending .. me|him|her|for ... nude|nudes|naked .. pictures|photos|video|$ ~ paint*|art
dad|stepdad|uncle|brother|teacher|step|he|man|boyfriend .. does|did|doing things to me ~ ago|years
i .. get|got|am|being|been beaten|battered|hit|hurt|raped|punched|strangled by .. my|him|her|dad|husband|partner|ex|boyfriend ~ ago|years|child|childhood
trapped with him|her|them ~ cat|dog
taking|take|send|sending .. me .. pakistan|india|bangladesh|abroad|somalia|country|home ... marry|married|marriage|wedding ~ holiday
@they .. slaps|hits|smacks|kicks|beats|punches|burns me .. when|if|and|every|because|$ ~ used|ago|years
in danger from
@they controls|controlling|control .. everything|me|what|who|my ~ thermostat|remote|toddler
i am|been|got locked in ~ syndrome|lockdown|contract
child|kid|baby|boy|girl|children ... being hurt|hit|beaten|abused|shouted
@they .. slaps|smacks|twisted|twists|pulled|cracked|pushes|pushed .. me|my|her ... arm|when|about|back|hair|bed ~ ago|years|muscle
takes|took|take .. my .. pension|benefits|wages|money ... pushes|hits|regret|scared|arm|shouts ~ scam*|tax|dwp
dont|do not tell .. him|her|them|mum|dad .. i|please ... said|told|hits|hurts ~ surprise|gp
whispering|whisper ... typing|smashing|he|downstairs
smashing|smashed .. up|the .. the|kitchen|house|place|flat|things ~ car|bike|phone|screen|burgl*
turning up|outside .. at|my|the .. flat|house|work ... key|last|strangled|again|scared ~ late
@they is|are|has|was|being|been|gets|got|become|turned .. violent|abusive|controlling|aggressive .. $|to|towards|with|and|when|at|again|now|lately ~ ago|years|ex|used|dementia|toddler|autistic|past|divorced|left|boss|manager|dog|customer*|childhood|dead|died|growing|first
@they hits|beats|hurts|kicks|slaps|punches|rapes|abuses|controls|threatens|chokes me ~ used|ago|years
@they .. broke|break in ... hit|attack*|threaten* me
living|live|stuck with .. an|my|a|violence|violent .. abuser|abusive|violence|abuse|violent
domestic violence|abuse ~ ago|years|past|worker|course|charity|volunteer|used|childhood|survivor|ex|left|helpline
i am|being|get|keep .. being .. abused|raped|beaten|hit|controlled|threatened|stalked|blackmailed|trafficked|exploited|sexually|physically ~ ago|years|child|childhood|past|used
i was|got|been .. raped|assaulted|attacked|beaten .. up? .. last|yesterday|today|tonight|this|friday|saturday|sunday|weekend|night|monday|on ~ year|years|ago|month|months|2|mugged|work
@they touches|touching|touched me ~ ago|years|heart|child
@they .. pushes|pushing|shoves|shoving|throws|throwing me ~ limit|limits|buttons|away|off|bus
pulls|pulling|pulled .. my hair ~ own|out
@they .. is .. stalking|following|harassing .. me .. $|and|again|has ~ ago|years
not|dont feel|felt safe .. around|with|from|near|at|of .. my|him|her|home|them|dad|stepdad|husband|partner|ex|boyfriend|family|house ~ myself
make|making|made|force|forcing|forced .. me .. marry|deal|sell|carry|drugs|sex ~ ago|years
@they .. @hitting .. @us ~ used|years|ago|dead|died|prison|divorced|when|childhood|dream|court|arrested|ex|balls|ball|game|feelings|bus|dementia|autistic|toddler|cat|dog|work|past|once|back|buttons|limits|boundaries|around|bump*|grabs|words|over|hug|first
hits|beats|punches|kicks|slaps|strangles|chokes|batters|attacks|bites|rapes|abuses|hurts|threatens|controls me .. $|when|and|if|every|most|again|but|because|for|with|he|at|so ~ used|years|ago|dead|head|back|knee|anxiety|panic|smell|memory|grief|sadness|wave|realisation|thought|news|depression
he|she|dad|mum|husband|partner|boyfriend|wife|they .. hit|beat|punched|kicked|slapped|strangled|choked|battered|raped|assaulted|attacked|threatened|grabbed|pushed|shoved|threw|burned|bit|dragged|pinned .. me|us|mum|my|her ... last|yesterday|today|again|tonight|this|week|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|when|so|because|and|down|against|neck|face|stomach|bruise*|baby|pregnant ~ years|ago|ex|court|prison|arrested|left|childhood|dead|died|when|used|ball|party|surprise|first|grew|dementia|money
have|having|had sex .. when|not|with .. want|wanting|him|them|men|his
forced|force|forcing|forces .. himself|herself on
rape|raped|raping|rapes|molest*|groom*|trafficked|trafficking|fgm .. ~ years|ago|child|when|nineteen|aged|childhood|course|teen|past|1|school|refuge|dog|poodle|salon|wedding|beard|19*|20*
touches|touching|touched .. me|her|him|my ... @soon|night|bed|private|not|secret|asleep|where|room|uncle|stepdad|bath|down|there|tell ~ heart|kind|ago|years|moved|past
not .. allowed|let|lets|letting|allow .. me|us .. out|leave|money|without|talk|speak|work|friends|family|anyone ~ kids|son|daughter|grandkids|grandchildren|dog|pub|school|landlord|curfew|grounded|pets|gp|computer|covid|hospital|visiting|ward|games|xbox|sleepover|party|work
takes|took|checks|controls|controlling|tracks|tracking|keeps|reads|monitors|follows|following .. my|me|every .. phone|money|wages|bank|passport|messages|card|everywhere|calls|location|text|texts|benefits ~ phobia|cat|dog|dwp|uc|deduct*|tax|manager|mum|teen|parents|thermostat|app|home|dinner|lunch
locks|locked|lock|locking .. me|us|door|her|doors .. in|out|up|room|when|bedroom|house|cupboard|toilet|at|inside ~ keys|myself|checks|check|ocd|dementia|forgot|covid|account|twice|lost|bathroom|cry|wind
scared|frightened|terrified|afraid .. of|to .. my|him|her|go|what .. husband|partner|boyfriend|wife|dad|stepdad|brother|son|home|ex|him|will|he|she|girlfriend|mum|family ~ losing|driving|school|again|died|dying|leaving|alone|hospital|baby|work|failing|disappoint*|illness|ill|tell*|telling|upset*|out|flying|heights|needles|dentist|dogs|spiders|wedding
scared|frightened|terrified|petrified .. of .. him|her ~ losing|dying|die|ill
leave|leaving|left|go|going|tell|told .. he|she|they .. will|would|says|said .. kill|hurt|take|find|burn|stab|come ~ ages|upset|joke|care|good
says|said|threatens|threatened|threatening|told|tells|keeps .. he|she|they|to .. will|would|to|going .. kill|hurt|stab|burn|find|beat|smash|take|share|post|send|batter|bury .. me|us|my|kids|them|him|mum|house|pictures|photos|nudes|children|baby ~ joke|lol|haha|laugh*|later|email|letter|form|time|info|link|out|appointment|seriously|ages|back|school|dinner|holiday|shop*|cinema|park|pick*|bus
threatening|threaten|threatens|threatened .. me|us|to|my|him|her ... kill|hurt|knife|acid|burn|smash|stab|door|family|house|me|window*|leave* ~ sack|court|redundan*|evict*|leave|bailiff*|quit|legal|sue|resign|sanction*|baliffs|landlord|letter*|job|ex|dismiss*
my .. hands|fists|fist .. on|round|around .. him|her|them|neck|throat
he|she|his .. temper|hands|fists|fist|belt .. on|with|round|around|scare|walls|neck|throat|me|flew|smash* ~ tooth|rubber
hands|arm|arms|belt|scarf|cord .. round|around|on|over .. my|her|mums .. neck|throat|mouth ~ doctor|physio|massage|hug|baby|warm
knocked|smashed|throws|threw|throwing|smashes|kicks|punches .. me|things|plates|about|around|door|wall|phone|furniture|at|everything|stuff .. he|she|when|at|dad|mum|husband|partner|me ~ toddler|autistic|myself|teenager|sick|party|baby|tantrum*|away
being|been|gets|is|are being? .. abused|beaten|hit|battered|threatened|stalked|followed|blackmailed|raped|molested|groomed|exploited|trafficked|starved|controlled|drugged|poisoned|attacked|slapped|strangled|choked|forced|harassed|locked|punched|kicked|hurt|assaulted|targeted|watched|touched|neglected .. by|at|again|every|in|when|to|into|with|most|daily|everyday|if|for|$ ~ work|like
@he ... comes|come|came|coming|gets|got|climb*|sneak* .. in|into|to|my .. my|our|her|the .. room|bed|bedroom|shower .. at|when|every|night|and|after|while|$
@he ... control*|takes|take|took|taken|hold|holds|keep|keeps|hid|hides|hidden|steal|steals|stole|stealing|withhold*|spends|drains .. all|my|the|our|off|away ... money|bank|wages|card|cards|benefits|pension|passport|documents|papers|phone|keys|medication|insulin|inhaler|food|visa|account|everything|sim|wheelchair|frame|hearing|laptop ~ ex|dinner|lunch
@he .. gets|is|being|turns|becomes|starts|goes|been .. rough|physical|handy|heavy|nasty|violent|aggressive|abusive|dangerous|forceful|controlling|possessive|threatening|vicious .. with|to|on|toward|towards|when|after|$|if|again|lately|and|now|sometimes|at|drunk ~ report|not|ex|ago|free|used|prison|left
@he ... make|makes|made|making|force|forces|forced|forcing|pressure*|pressur*|pester*|coerc*|guilt* .. me|us|her|him|my .. to|into|have|do|with|watch|touch|sleep ... sex|bed|things|sleep|touch|watch|men|him|money|friends|sell|marry|marriage|deal|carry|beg|steal|drugs|pictures|undress|work|drink|naked|nudes|kneel|it|no|when|do|photos|eat|strip|video|lie|sign ~ laugh
lock*|trap*|kept|held|holding|shut*|prisoner|captive|hostage .. me|us|her|him|kids|mum|child|son|daughter|in|inside .. in|inside|out|at|here|prisoner|hostage|captive|room|house|bedroom|bathroom|home|cupboard|night|day|basement|garden|against|from|flat|when|garage ~ coat|sessions
uncle|stepdad|dad|grandad|cousin|brother|teacher|coach|neighbour|stepbrother|friend|pastor|priest|tutor|imam|lodger|man|he ... touch*|secret|secrets|games|special|bath|shower|tickle|cuddle*|watch*|undress*|creepy|weird|alone|nudes|pictures|night ... me|us|not|tell|when|mine|again|room|him|about|mum|with
violent|abusive|controlling|coercive|abuser|toxic .. husband|wife|partner|boyfriend|girlfriend|relationship|marriage|dad|mum|son|ex|home|household|man|brother|father|stepdad|situation|house|family ~ grew|ago|yrs|left|was|had|storyline
whisper*|quiet*|text|texting|message|messaging .. from|because|in|so|this ... bathroom|toilet|wardrobe|he|hear|locked|cupboard|she|car
@he .. stands|stand|stood|sits|sat|kneels|knelt|lies|stamps|stamped|walks .. on .. me|my|hair|chest|back|face|neck
taking|take|bringing|bring|drive|pick|collect* me .. to|up|from .. flat|hotel|house|men|mate|abroad|hour|night|tonight|room
not safe .. to? .. talk|speak|text|call|come|go|at ~ tractor
not meant|supposed|allowed .. out|leave|go|room ..
poured|pour|threw|thrown .. hot|boiling|tea|water|acid|petrol .. on|over|at .. me|my|her|face|lap
@he ... raise*|raises|lift*|lay|lays|laid|put|puts|putting .. his|her|their|a .. hand|hands|fist|fists|finger .. to|at|on|around|round|up|over .. me|my|us|mum|kids|throat|neck ~ ago|never|years|when
camera|cameras|tracker|airtag|spyware .. in|on|every|my|all ... bedroom|room|car|house|me|phone|watch*|bag|coat ~ neighbour|speed|council|shop|dashcam|wildlife|colonoscopy
if i|we|she|he .. leave|left|tell|told|report|go|say|speak|scream|stop|move|refuse|ring|call|try|talk|divorce|ever|stand|argue|answer .. him|her|anyone|police|back|out|someone|away|to|he|she|they|no|social|up ... kill|hurt|find|dead|take|kids|worse|hit|hits|regret|burn|beat|post|deport*|children|stab|suffer|pay|come|consequences|send|angry|mad|kicks|shame ~ job|work|boss|course|smok*|drink*|landlord|exam|uni
touch*|felt|grope*|rub|rubs|puts|put|kiss|kisses|kissed|stroke*|licks .. me|my|his|her|hand|hands ... leg|private|privates|down|there|where|inappropriate*|when|sleep|bum|breast|breasts|chest|bits|thigh|under|not|secret|uncomfortable|wrong|sexual* ~ eczema|lump|nurse|doctor|gp|hob|homework|relaxed|better|massage|sad|down
not safe|unsafe .. here|home|tonight|now|with|house|back|$ ~ wiring|boiler|damp|stairs|bike|roads|staff|ladder|walk
uncle|stepdad|teacher|coach ... pregnant|touches|drew|does|secret|drawing|shows|makes
@he .. reads|sees|checks .. these|this|them|my|everything .. so|if|wrong|isnt|not|reply|delete|messages|texts ~ email|letter|book
have|has|had|get|getting me .. killed|shot|beaten|jumped|stabbed ~ in|tested
grabs|hits|slaps|leaves|shouts me ... when|if i .. complain|ask|cry
carer|carers|staff .. grabs|hits|slaps|hurts|pinches|steals|rough ... me|my
`,
  },
];
