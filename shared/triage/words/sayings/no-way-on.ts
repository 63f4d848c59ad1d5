import type { SayingFamily } from './family.ts';

/** Not being able to go on, and being a burden that others were better without. */
export const noWayOn: readonly SayingFamily[] = [
  {
    id: 'cannot-go-on',
    level: 'worry',
    settles: true,
    sayings: `
how much more .. i .. can|could take|cope|do|stand|handle ~ noise|job|boss|landlord
not cope|bear|stand|do|face with? being|living alive|here|life
not think i ... make it $ ~ appointment|session|today|meeting|group|class
not carry|go|cope|keep on? with life|living|it|everything ~ going
not take|do|cope|handle|stand anymore of this|it ~ job|noise|landlord|boss|manager|neighbour*|course|weather
i am done with everything|life|living|this|it $ ~ job|work|course|shift|exam*
not want .. carry|go on $
not face .. tomorrow|another|the .. day|morning|week|$ ~ work|job|shift|school|exam
not .. think|know|see|believe .. i .. can .. go|carry|keep|do|cope|last|survive|take .. on|this|it|any|going|much|longer ~ work|job|course|shift|shifts|holiday|commut*|tuesday|monday|wednesday|thursday|friday|appointment
not .. know .. how .. much|long .. more|longer .. take|cope|go|last|do|survive|carry|handle|stand ~ noise|landlord|job|boss|neighbours|manager
i .. want|need|going|ready|about|am|feel to? .. give|giving up .. $|on|now|and|completely ~ smok*|drink*|booze|sugar|job|chocolate|work|vap*|weed|gambl*|course|uni|caring|flat
got|have nothing|nothin left ~ pay|petrol|fridge|bank|food|rent|give|work
there|is|see no point .. $|in|to|anymore|any ~ meeting|form|app|group|applying|complain*
not|never go|carry|keep|going|carrying on .. $|like|anymore|living|without|much|another ~ holiday|course|tour|motorway|strike|bus|trip|train|tuesday|thursday|monday|wednesday|friday|date|trips|outings|rides|tube|planes|lift|noise|neighbours|landlord|boss|shift|shifts|job|manager
i .. have|had given|give|giving up .. $|on .. life|everything|myself|living|me ~ smok*|drink*|job|hobby|trying|football
not|how|sure .. know|sure .. how|if .. much|long|i .. longer|can|will .. hold|keep|go|carry|last|take|cope|hang ... on|out|going|it|$ ~ job|landlord|noise|manager
not .. do|take|face|handle|bear|stand|manage|fight|cope .. this|it|with|another|life|living|anymore|any|tomorrow .. anymore|life|day|longer|tomorrow|alone|more|night|morning|week|living ~ job|work|stairs|commute|course|homework|noise|marriage|relationship|shift|shifts|class|exercise|housework|phone|diet|meeting|manager|school|pain|knee|parking|landlord|boss|crowds|gym|neighbour|neighbours|bus
not|how|dont|sure .. see|know|think|how|if .. i|to|can|am|will .. get|make|last|survive|cope|be .. through|past|until|till|the|it|to .. night|tonight|weekend|day|week|today|tomorrow|morning|winter|christmas|year ~ shift|exam|heat|presentation|work|term|rent|pay
not|never .. make|last|survive|reach .. it|through|to|past|another|until|till|the .. tonight|morning|weekend|christmas|night|week|year|birthday|winter|tomorrow|day|$|old|thirty|forty|fifty|summer|spring ~ appointment|session|meeting|group|class|party|shift|train|work|gym|course|shop*|payday|pay|boss|rent|baby|today|therapist|rebook|reschedule|cardiologist
i am done|finished $ ~ work|shift|homework|six|form|course|exams|washing|cooking
come|reached|got|hit|at|reaching .. to? the|my|rock end|bottom|limit ... $|road|rope|line|tether|it|everything|life ~ term|course|film|book|month|page|form|contract|shift|job|council|landlord|manager|boss|noise|school|toddler|childminder|boiler|sticky|season|work|neighbours|kids|patience
cliff edge
not .. see .. way|any|a|no|light|out .. out|forward|through|end|$|future|light ~ windscreen|glasses
no|not .. way|light|see .. out|end|tunnel .. $|of|this|but|except|apart|tunnel ~ flat|estate|contract|job|car
nothing|none|no .. matters|left|helps|worth|point .. anymore|for|me|$|it|in ~ job|work|fridge|tooth
nothing|no .. to|left|worth .. lose|live|stay|living|me .. for|forward|$ ~ job
i am letting|let|ready|want to? go|letting go? $
give|giving|given|gave up on|with life|myself|everything|living|being|it ~ form|website|app|line|council
not have|got .. the|any|it|left .. strength|fight|will|in|energy me|left|to .. live|carry|keep|go|another|fight|anymore
not .. think|believe|know|sure .. i .. can|could .. face|do|bear|manage|take|get|stand another|any ~ shift|job|appointment|bus|needle|overtime|work
not .. got|have .. months|weeks|days|it|anything|much|years .. left? in me
`,
  },
  {
    id: 'better-without-me',
    level: 'worry',
    sayings: `
life insurance ... sorted|better|clear|without|rich|secure|happier
make|making|ruin|ruining|ruined .. everyones|their|peoples|families|kids|family's|all .. life|lives .. worse|misery|hell|harder|$
better .. off with .. another|different|new|proper .. mum|dad|mother|father|wife|husband|family ~ work|team
insurance .. and .. be better
i|am|me|being|feel .. a burden .. to|on|for|$ ~ proof|work|nhs
life|lives|things .. would|will|be|get|could .. easier|better|happier|simpler .. minute|when|if|once|without
have .. their|her|his lives|life back if|when
if i was|were to .. go|die ~ back|work|uni|holiday
me dead|gone .. clears|better|than|would|they|and|pays
less mouth to feed
nobody|no would|wud .. notice .. for|until|while|if|days|weeks|i|$ ~ work|office
how long .. before|till|until .. anyone|somebody|someone|they .. noticed|notice|find|found|finds|missed
best|better .. to .. just? be|all .. done|gone|out|round
sad for|at .. bit|while|first .. then|and|but
better|happier|easier|fine|good|cheaper|free|freer|safer|relieved|lighter|peace|ok|okay|richer .. off|of|place|for|be|it|life .. without|if .. me|i ~ team|office|pub|works|shift
better|happier|easier|fine|relieved|free|safer|cope .. without me
@people .. would|will|could|be|are|might ... without me ~ start|holiday|pub|went|party|shop*|team
@people .. would|will|could|be|might ... if|once|when|with i|me .. gone|dead|not|died|disappeared|out|left|around|here|went|way ~ scared|phone|holiday|work|late|panic|worry|job|told
if|when|once i .. was|were|am|just|had|is|did|went? not|gone|dead|died|disappeared|vanished|here|around|away ~ work|holiday|phone|late|scared|worry|appointment|able|shop*|sure|well|careful|mistaken|ready|eating|sleeping|medication|working
waste .. of .. space|oxygen|air|skin|breath|life ~ work|job
doing|do .. everyone|them|him|her|my|world|the|people|family .. a .. favour|favours|kindness|service
nobody|no .. one|body|would|will .. miss|misses|care|cares|want|wants|need|needs|loves .. me ~ work|texts|house|call|lift
world|place|life|lives|earth .. better|fine|easier|happier|on|turn .. without|if .. me|i
out of .. the|their|everyones|his|her|your .. way|hair|lives|life .. $|for|then|soon|forever|first|and ~ holiday|work|furniture
kinder|easier|better|best .. all|for|if|on .. everyone|all|them|family|kids|me|i .. if|i|gone|way|round|out|dead|not ~ ring|text|appointment|email
better|happier|easier|simpler|cope|relief|relieved|fine|manage|glad|freer|calmer|kinder|nicer|free|best|grow|richer|benefit|improve|improved|favour .. off? .. without|if|when|minus .. me|i ... ~ earned
better|happier|easier|simpler|cope|relief|relieved|fine|manage|glad|freer|calmer|kinder|nicer|free|best|grow|richer|benefit|improve|improved|favour .. off? .. without|if|when|minus .. me|i ... ~ job|earned|phone|closer|nearer|pain|work|team|driving|car|sleep|slept|exercise|eat|routine|moved|knew|talk|feel|money|could
nobody|noone|anyone|who .. miss|notice me|$ ~ bus|work|party
kids|children|they|he|she deserve|deserves|need|needs .. mum|dad|mother|father|wife|husband|parent who|that
deserve|deserves .. a better mum|dad|mother|father|parent|wife|husband|partner
`,
    unless: `
miss me at
`,
  },
];
