import type { SayingFamily } from './family.ts';

/** No point, no way out, a burden, better off without me. */
export const noPoint: readonly SayingFamily[] = [
  {
    id: 'no-point-in-it',
    level: 'worry',
    evenNegated: true,
    sayings: `
no|any|the|what|see|lost|little|zero|hardly point|purpose|reason|use|sense .. in|of|for|to|me .. me|i|being|going|carrying|living|trying|waking|existing|existence|life|alive|here|anything|everything|keep|getting|go|carry|live|continue|continuing|fighting|stay|staying|breathing|it ~ meeting|app|form|group|ringing|applying|course|job|questions|tablets|therapy|complain*|sleeping|appointment|work|lying|arguing
no|not|any|see|what|lost point|purpose|reason anymore|left|now|$ ~ ringing|phone|app|form|group|applying|bother|appointment|tuesday|meeting
what is the point of|in|to .. me|life|it|all|anything|everything|living|being|going|getting|any|trying|carrying|anymore|this ~ meeting|app|form|group|ringing|applying|course|job|therapy|service|assessment|appointment
what is the point anymore|$ ~ meeting|app|form|ringing|applying|reply|bus
pointless existence|life|living|being|me|trying|going|existing|everything|carrying
life|everything|it|all|existence|living|being .. is|feels|seems|looks so|all|completely|just|totally pointless|meaningless|futile|worthless|hopeless|over|empty ~ app|form|course|job|ringing|email
nothing .. to|left|here live|stay|wake|get|keep|lose|fight|for|hold .. for|me|here|up|out|on|$|anymore ~ wear|eat|bank|fridge|month|paid|cupboard|account|hide
nobody|no one|noone .. left|here .. live|stay|for|miss|stop ~ holiday|work
why bother|go|carry|live|stay|keep|continue|try|wake|get|fight .. living|on|alive|anymore|going|trying|up|out|with|$|at ~ ringing|phone|form|applying|asking|washing|council
not|hardly worth living|it|being|carrying|going|continuing|the|saving|anything|waking .. anymore|$|on|alive|pain|effort|here|up|living|life ~ money|hassle|complain*|job|fee|cost|petrol|train|trip|repair*
not|never worth|deserve|deserving|fit .. to? live|life|exist|existing|breathe|air|saving|alive|be .. here|alive|$|it|anymore ~ job|trip|house
gave|give|given|giving up .. on? life|living|everything|myself|all|hope|fighting|completely|trying|me|now|tonight|$ ~ smok*|drink*|job|diet|course|college|work|booze|football|seat|sugar|driving|alcohol|fags|vaping|waiting|gp|phone|dating|gluten|trying|house|uni|career|golf
want|ready|going|about|time|like to give up|in $ ~ smok*|drink*|vaping
lost|losing|lose .. will|reason|hope|desire|strength|fight|reasons .. live|living|go|carry|life|all|survive|continue|fight|on|hope|$ ~ weight|job|case|hold|menu|phone|queue|lol|haha
no will|reason|reasons|desire|fight|hope .. live|living|carry|go|left|life|fight|continue|stay|be ~ tube|work|job|shop|gym|stay|party|holiday|washing|out
no|not|only|one|any|other|cannot|last|see|final|without a? way|option|choice|solution|answer|exit|escape|hope|future out|left|forward|now|here|me|through|for|past|this|$|ahead ~ work|contract|job|company|car|town|finding|motorway|house|industry|bus|of|sign|food|buy|benefits|appointment|drop|single
no light|end|hope|escape at|in|left|anymore|to|for ... tunnel|sight|me|future|life ~ building|work|roadworks|lockdown
easiest|easier|simplest|best|only way|thing|option|answer|solution .. out|end|stop|for|is|to|would|i .. die|dead|gone|end|me|death|suicide|everyone|go|leave|disappear|it|peace ~ bus|lose|work|travel|train|reach|contact|phone|relax|sleep|job|car|pay
end|edge .. the|of .. rope|road|line|limit|world|it .. for|now|me|i|$|coming|reached|here|life ~ bus|live|house|job|shop|garden|town|year|street|contract|childminder|risk
end of the road|line for me|$|now|is|here
reached|reach|hit .. my|the|rock|breaking limit|end|bottom|point .. now|cannot|do|want|i|so ~ questionnaire|book|form|list
can|cannot|could|not .. do|take|face|handle|manage|bear|cope|stand|live .. this|it|life|another|living|being|anything|with|like|everything|the pain .. anymore|longer|life|day|night|morning|week|alive|year|winter|christmas|again ~ job|commute|part|noise|sister|heat|shift|stairs|exam|meeting|school|neighbours|neighbour|work|worry|alone|anxiety|rent|comments|dentist|bus|gym|homework|form|visit|tickets|holiday
not|never|no want|got|have|going|able|strength|find|see .. to? go|carry|keep|struggle|soldier|battle|limp on|going|fighting|struggling|battling|trying|living|surviving .. like|anymore|$|with|much|another|now|life|any|like ~ holiday|tablets|medication|course|work|job|meeting|buses|train|group|pretending|business
run|ran|running out .. fight|steam|road|strength|reasons|hope|rope|will|options|ways ~ cash|money|petrol|gas
nothing|no .. matters|matter|left .. anymore|now|to|because|me|$ ~ eat|spend|fridge|wear|bank|pay|week|month|cupboard
too|so|very tired|exhausted|broken|weak|far .. to|live|gone|for .. live|fight|go|carry|keep|saving|help|save|exist|continue ~ work|gym|out|shop|school|bed|cook
beyond|past|no saving|fixing|hope|repair|help|caring|helping $ ~ car|phone|house|boiler|fridge
cannot|can|could|not be saved|fixed|helped $
too late for me|now|to save|help ~ school|apply|bus|meeting|session|class
do not|not|please? save|stop|help|rescue|revive|resus* me $
not keep|stay|be alive|breathing|living ~ house
no fight|strength|life left|anymore|in me
see no|little|any other? future|way|hope|reason|point|option|end|tomorrow|choice .. for|out|in|to|other|but|me|$|forward|of|anymore ~ job|job|company
no other|alternative|option|choice|way .. but|except|than|left|out|for|i ~ single|drop|menu
least|no|without|how|much painful|pain|hurt .. way|method|die|go|end ~ tooth|dentist|knee|back|birth
how long .. take|before|till|until|does .. forget|found|find|notice|miss|bleed|die|drown|freeze|work .. me|you|someone|somebody|people|them|body|$|after|usually ~ reply|referral|appointment|tablets|antidepressants|ring|form|cheque
in trouble|arrested .. for|if .. it|not|trying .. not|work|it|fails|survive
what happens|happen to .. kids|dog|cat|body|house|debts|tenancy|money|children|stuff|my .. if|when|after .. i|someone|die|gone|person ~ appointment|move|benefits|miss|referral
look like .. an? accident
death .. money|grant|benefit|service|pay
insurance .. two|year|rule|suicide|clause|accident|pays
third|other|another|one|last option|way|door .. keep|looking|left|thinking|always
what|why|wit|whit is|bother the|hold point|on|for .. am|not|what .. going|be|hold|gonna
`,
    unless: `
no point in? ringing|phoning|calling|asking|complaining|texting|applying|coming|telling|worrying
no reason to worry|complain
point of this app|form|service
give up my|the|on my|this|the
@not give|giving up
only way .. get|go|travel|contact
not .. on a|the|my|benefits
at work|school
point of|in this|the|your|that questionnaire|form|forms|app|survey|assessment|waiting|list|course|group|meeting|meetings
point calling|ringing|phoning|asking|going .. before|until|after
`,
  },
  {
    id: 'burden-to-them',
    level: 'worry',
    evenNegated: true,
    sayings: `
better|happier|easier|simpler|cope|relief|relieved|fine|manage|glad|freer|calmer|kinder|nicer|free|best|grow|richer|benefit|improve|improved|favour .. off? .. without|if|when|minus .. me|i ... ~ job|earned|phone|closer|nearer|pain|work|team|driving|car|sleep|slept|exercise|eat|routine|moved|knew|talk|feel|money|could
everyone|everybody|they|kids|family|wife|husband|mum|dad|people|world|children|partner|he|she|you|all|son|daughter ... better|happier|easier|fine|cope|manage|relieved|ok|okay|okey without|if|when|once|minus me|i ~ job|earned|phone|closer|work|driving|group|meeting|late|tuesday
world|place|family|house|life|lives|everything|everyone .. better|easier|happier|lighter|nicer|fine without|minus|less me
without me here|around|in|there|dragging|holding|to|anyway|they|everyone ~ knowing|work|asking|telling|noticing|chat|laughing
better|best if i .. was|were|am|is|not|never|gone|dead|died|left|here|disappear*|around|exist* ~ job|work|closer|home|away|told|tuesday|phoned|rang|early|diet|sleep|live
burden|nuisance|waste|drain|weight|liability|millstone|problem|inconvenience|hindrance|parasite|leech .. to|on|for|of|weight|around everyone|everybody|family|them|kids|people|all|others|wife|husband|mum|dad|space|oxygen|air|skin|life|you|my|breath|children|her|him|neck|society|daughter|son|parents ~ tax|team|scared|older|chest|work
am|being|feel|just|become|such|feeling|i a|such|nothing|just burden|parasite|leech|drain|waste|liability $ ~ tax
burden|drain|problem anymore|longer|gone|lifted|away
take|taking|taken|lift|relieve|free|spare|save|rid|release|let them|everyone|family|kids|her|him|you|all .. of|from|the me|burden|bother|trouble|hassle|worry|carry* ~ work|job|school
waste of space|oxygen|air|skin|breath|life|a space|everyones|a
taking|take|taken up space|room|oxygen|air ~ car|living
only|just|always|all .. in|cause|bring|make|causing .. the|everyones|peoples|their way|pain|misery|problems|trouble|sad|worse|harm ~ bus|food|job|washing
drag|dragging|drags|pull*|bring* .. everyone|everybody|family|them|people|all|my down|with
nobody|noone|anyone|anybody|who|no|none|doubt|not|one ... miss|notice|care|mind|cry|blink|bother|remember|mourn|grieve|upset|come|shed .. me|if|when|i|gone|funeral|dead|died|disappeared|vanished|left|one|tear ~ phoned|rang|work|team|late|earlier|session|meeting|class|off|job|match|call|time|appointment|haircut|group|match|cook*|voices|come|with|cleaner|photos
nobody|noone|anyone|who .. miss|notice me|$ ~ bus|work|party
not|never be|get missed|noticed|remembered $ ~ appointment|dose
who|anyone would|will|is|are even? care|notice|miss|cry|mind|bother
one|1 less|fewer mouth|problem|burden|person|thing|worry|bill|human|idiot|mum|dad|patient ~ meeting|shift|day|tablets
worth more|something dead|gone|insurance
get|be|getting|am|stay|keep out of|from .. their|everyones|your|his|her|peoples|the|my way|hair|lives|life|misery ~ flat|house|bed|car
am|be|feel|always|just in the|everyones|their way|ones
do|doing .. everyone|them|world|kids|family|you|all .. a|favour|big favour
in|a|the way of everyones|their|his|her happiness|lives|life
kids|children|baby|son|daughter|he|she|they deserve|need|deserves|needs .. better|proper|different|another|new|someone .. mum|dad|than|parent|mother|father|else|me ~ job|flat|school|pay|teacher
they|everyone|family|kids|wife|husband|world|nobody|you|people .. not need|want|love .. me|anymore|around ~ to|at|for
all would|will move|get|be on|over|fine|ok without|me|it|eventually|soon
they|everyone|kids|family|wife|husband|he|she will|would .. get|move|be over|on|fine|ok|cope .. me|without|eventually|when|after|if|gone ~ tuesday|work|job
meet|find someone better|else when|after|without|once me|i|gone ~ job
everyones|peoples|their|his|her|mums|families lives|life|would .. easier|better|happier
life insurance|cover|policy|payout|pension .. kids|family|wife|pay|mortgage|sorted|them|worth|if|when|suicide ~ quote|advert|refused|job
insurance .. would|will|money|pay*|cover ... kids|family|wife|them|mortgage|debt|debts ~ car|claim|house|travel
need|needs|want|deserve .. better .. mum|dad|parent|wife|husband|mother|father|than .. me|$
until|till|once|when|after|if i .. am|is not|gone .. gone|about|here|around .. ~ appointment|work|holiday
doing|do .. nhs|everyone|world|them|you|taxpayer .. a favour
think*|thinking .. of|about .. the|my .. children|kids|family .. only|that|why
kids|children|they|he|she deserve|deserves|need|needs .. mum|dad|mother|father|wife|husband|parent who|that
took|take|taking|remove|removed myself|me out|off|away .. picture|way|equation|road
get|have .. life|lives back .. if|without|when .. me|i|it
give .. my .. slot|place|bed|space|seat|appointment|spot .. to|someone|person .. someone|else|with ~ cannot|holiday|late
`,
    unless: `
better without .. job|work|boss
without me knowing|asking|noticing
happier when i am .. with|at|out|busy
if i was|were|am|had at|in|on|able|more|working|better|earning
feel|felt|feels|am|was|sleep|slept better|happier when|if|without i
it would be easier if i .. could|had|knew
scared|worried|worry .. burden
`,
  },
];
