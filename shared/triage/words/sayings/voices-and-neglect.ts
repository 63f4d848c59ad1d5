import type { SayingFamily } from './family.ts';

/** Voices that command, being hunted, and a body without food or drink. */
export const voicesAndNeglect: readonly SayingFamily[] = [
  {
    id: 'voices-command',
    level: 'worry',
    sayings: `
voices|whispers|god|jesus|allah|devil|satan|lucifer|demon|demons|spirit|spirits|jinn|djinn|angel|angels|ghost|entity|telly|tv|television|radio|head|something|it|they|man|shadow|presence|dead|grandad|mirror|walls|thing ... tell|tells|telling|told|say|says|saying|said|order|orders|ordering|ordered|command|commands|commanding|commanded|want|wants|make|makes|making|push|pushes|pushing|shout|shouts|shouting|scream|screams|screaming|instruct*|demand*|urge*|force*|whisper*|order|goad*|encourag*|chant* .. me|i|to|that|at|us ... kill|die|hurt|harm|stab|jump|burn|cut|end|obey|do|sacrifice|drown|strangle|walk|train|fire|knife|attack|bad|punish|suffer|starve|leave|stop|road|bridge|must|myself|worthless|deserve|better|overdose|hang|bleed|eat|fight|smash|them|her|him|rope|river|traffic|window|take ~ teacher|gp|nurse|doctor|bin|exercise|eat|news|hurt*|diet|manager|boss|therapist|school|told|job|sermon|help|relax|holiday|bbc|licence|forecast|tinnitus|contract|birds|fix|nasty|laugh
voices|whispers|whispering|god|devil|demon|demons|spirits ... kill|die|hurt|harm|stab|jump|burn|cut|obey|sacrifice|knife|drown|command*|order*|instruct*|attack|punish|worse|win|winning|louder|stop|control ~ not|no|film|book|school|radio|nice|friendly|harmless|years|grew|without|never|neighbours|only
hear|hearing|heard .. a|my|voices|him|her|them|things|people|someone|man|men ... kill|die|hurt|harm|stab|jump|burn|obey|do|end|bad|cut|train|knife|do ~ news|film|sermon|neighbours|tinnitus
have|must|got|need|going|cannot|can|not|hard|chosen|told|ordered|harder .. to|not .. obey|listen|follow|resist|ignore|disobey .. them|voices|orders|god|commands|it ... ~ music|radio|podcast|recipe|gp|doctor|diet|teacher|football|lectures|council
do|doing|did what .. they|it|voices|he .. say|says|want|wants|tell|tells|told ~ doctor|gp|boss|job|teacher|dad|mum|therapist
mission|chosen|sacrifice|prophecy|sign|signs .. from|by|to|god|me ... god|die|kill|burn|jump|fly|end|world|blood ~ job|statement|work|form|neurological|early
they|people|someone|neighbours|police|government|mi5|gang|men|mafia|family ... are|is|have|been .. after|coming|poison*|tracking|bugging|bugged|spying|plotting|implant*|reading|controlling|replaced|hunting|trying|going|out ... me|my|us|to|for|thoughts|house|food|kill|get|get|hurt|water|through|phone|mind ~ football|tv|film|tea|baby|holiday|kind|nice|dinner|course|visit|bus|back|kids|christmas|help|late
poison* .. me|my|food|water|tea|tablets|us ~ food|carbon
chip|implant|microchip|device|insects|bugs|worms|snake|something .. in|inside|under|planted|living|crawl* ... brain|head|skin|tooth|body|me|out|arm|stomach ... ~ lump|tinnitus|fish|diabetes|ring|pacemaker|contraceptive|coil|tracker|game|hearing|cochlear|dentist|tech
dig|cut|get|take|pull|rip|carve .. it|them|him|chip|thing|devil|demon|evil .. out of? .. me|my|head|skin|him|her|baby|$ ~ system|chest|house
can|could|able|know .. fly|invincible|immortal|bulletproof|cannot|walk .. from|off|die|killed|hurt|water|balcony|through|roof|window ~ airport|holiday|plane|ryanair|dog
i|am|he|she .. god|jesus|messiah|prophet|chosen|antichrist|saviour|christ|mahdi
not|hardly|no|without .. slept|sleep|sleeping .. for|in|since|at .. @number|several|days|week|nights|monday|tuesday|wednesday|thursday|friday|saturday|sunday ... ~ hours|through|properly|well|good|baby|night|newborn|teething|couple|weeks|months|years
awake|up .. for .. @number .. days|nights ~ months
voices|god|devil|captain|allah|jesus|man|him|tall|shadow|angel|angels|dead .. in|says|said|is|are|telling|tells|saying|whispers .. ... time|tonight|come|home|join|night|waiting|side|go|clean|me ~ gp|doctor|radio|mass|church|christmas|visit|hospital|ring|carer|school|appointment|tea|phone|pancake
instructions|instruction|orders|commands|messages .. to|from .. ... cut|peel|kill|jump|burn|hurt|stop|god|tv|radio|arm|do ~ ikea|flat|work|knit*|recipe|gp|doctor|boss|dosage|tablets|furniture
they|he|she|it .. tell|tells|telling|want|wants .. me to .. gouge|peel|cut|pull|burn|jump|kill|hurt|stab|end|starve|die|scratch|bleed|drown ~ hair|gp
telly|tv|radio|phone .. said|told|says|keeps .. all|i|me|good|mums|my|name ... done|do|must|go|know|kill|die ~ news|documentary|film|programme|weather|traffic
walls|commander|angel|angels|it|he|captain|radio|mirror say|says|said|asked|asks|tell|tells|speaks .. ... eat|window|proof|job|safe|door|jump|finish|kill|cut|abraham|burn|go ~ ikea|form|website|letter|gp|leaflet|recipe
told .. in .. head .. ... grab|push|jump|wheel|kill|hit|stab|swerve|run
in my head to .. grab|push|jump|kill|hit|stab|swerve|run|burn|scream|cut
getting stronger|louder|closer .. ... ~ gym|weights|legs|day
`,
    unless: `
voices .. not|never|no .. tell|say|hurt|harm|command
used to
the voices are|is quiet|quieter|better|nice|friendly
voices .. not .. dangerous|scary|bad
doctor|gp|nurse|teacher|mum|manager|counsellor|friend says|told|tells
`,
  },
  {
    id: 'without-food-or-drink',
    level: 'worry',
    evenNegated: true,
    sayings: `
not|nothing|no|stopped|refus*|without|hardly|barely|never|zero|nowt ... eat*|ate|food|drink*|drunk|drank|fluids|fluid|water|meal|fed ... for|in|since|days|day .. a|the|about|over|nearly|past|last? .. @number|days|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|fortnight|weekend ~ alcohol|meat|sugar|chocolate|properly|booze|sober|dairy|fish|takeaway|vodka|wine|beer|healthy|gluten|well|pub|hours|school|bread|relapsed|recovery|enough|much|years|months|lent|ramadan|fast|fasting|carbs|smok*|vape|nursery|aa
@number|several|couple|many days|weeks|week .. without|no|since|not .. eat*|food|drink*|water|ate|a|meal|eaten|had|drunk ~ alcohol|sober|wine|booze|meat|smok*|cigarette|fag|beer|clean|drinking|gambling
not|nothing .. eaten|ate|eating .. or|nor|and .. drunk|drinking|drank|drink|slept
last|days|since .. ate|eaten|eat|drank|meal|food|drink|drunk .. was|on|days|i|since|anything|water|is ... monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|week|remember|ago ~ out|together|alcohol|months|years|wine|sober|allergic
cannot|not|no keep|keeping .. food|anything|water|fluids|it .. down .. days|for|even|$|not ~ price|budget
not|nothing|stopped|refuse|cannot|refusing .. eating|drinking|eat|drink|swallow .. anything|or|at|altogether|completely|to|and|food|water|any|on ... all|drink*|die|more|anymore|week|days|disappear|purpose|point|longer|until|waste ~ alcohol|meat|dairy|school|sugar|booze|pub|nursery|coffee|cake|fish|caffeine|out|wheat|crisps|tea|properly
no|nothing|run|without .. any|food|to|money|out|heating|eat .. food|eat|in|house|flat|fridge|heating|left|of ... kids|days|baby|child|house|children|since|eat|left|freezing|water|fed ~ shop|tuesday|appetite|allergy|thursday|wednesday|dog|budget|bank|universal|voucher|paid
lying|lay|laid|sat|stuck .. in|on .. my|own|floor|urine|wet|piss|wee|mess|shit|bed ... days|own|urine|piss|wee|mess|floor|cannot|faeces|hours ~ tv|years|months|job|rut
starv*|dehydrat* .. myself|to|death|days|himself|herself|me ~ dog|attention|ago|cat
weigh|weight .. ... stone|kilos|kg ... not|eat*|faint*|drop*|hair|collapse*|still ~ gain*|put|club|slimming|antidepressant|antidepressants|joint|lose
fainted|faint|fainting|collapsed|collapsing|blacked|blackout ... food|eat*|hunger|starv*|drink*|days|weak|purg*|water|again ~ heat|pregnant|needle|exam|boiler|bus|anxiety|bench|panic|blood|standing
drink|drinking .. my|own? .. only|just|nothing ... water|coffee|urine ... days|weight
@number|couple|few|several days|weeks .. since .. food|eat*|ate|meal|drank|drink|any|left|hot ~ alcohol|pub
stopped|stop|quit having|eating|taking .. meals|food|dinner|anything ... days|weeks|now|funeral|since ~ meat|takeaway
will|would|can|does|has .. eat|eaten|swallow|drink|drank .. nothing|no|not
no|not|had .. fluid|fluids|water|drink|food .. @number .. days
hungry|starving .. days|kids|since|baby|faint ~ always|tablets|night
not .. eating|eat .. ... drink .. only|little|tap ... 
@number|several day|days .. ... not|cannot|drink|eat .. eat*|stand|get|drink ~ work|gym|holiday|booze|week
cannot|no stand|get up ... food|eat|pray|eaten|days|drink ~ work|bed|morning
no|got|run .. milk|formula|nappies|food .. ... baby|kids|him|her|cry*|fed|left ~ shop|voucher|bank|allergy|cows
eat|eaten|ate nothing|nowt .. since|for|in ~ bad
tap .. frozen|off|water .. ... food|since|nothing
no|only|hardly food|water|milk since|in .. there|sunday|monday|tuesday|wednesday|thursday|friday|saturday|last|house ~ fridge|alcohol
`,
    unless: `
nil by mouth
intermittent|fast|fasting|ramadan|lent|diet
not .. drink|drank|drunk|drinking for|in|since ~ water|eat*|eaten|ate|fluids|anything
`,
  },
];
