import type { SayingFamily } from './family.ts';

/** Wordings that many people would find by themselves, short of intent said outright. */
export const saidOften: readonly SayingFamily[] = [
  {
    id: 'cannot-carry-on',
    level: 'worry',
    evenNegated: true,
    sayings: `
not carry|go|keep on|going .. with .. life|living|anymore|much|any|everything|longer ~ job|course|commut*|marriage|relationship|manager|noise
can not do this|life anymore|much|any ~ job|commute|course|relationship|marriage|stairs|alone|shift|shifts|class
can not do|take any|anymore of? this|life|living $ ~ job|noise
not|how .. see|know|think|sure .. how? i .. get|make|last|survive it? through .. night|tonight|weekend|day|week|today ~ shift|exam|heat
not get|make it? through|to .. tonight|night|morning|another|christmas ~ shift|baby|work|exam|train|film
not think|know if? i .. going|will|can|want|am to? make it $ ~ appointment|meeting|session|group|thursday|monday|tuesday|friday|wednesday|today|tomorrow
i am letting|let|ready|want to? go|letting go? $ ~ home|bed|ahead
hanging|holding|clinging .. on .. by|to .. fingertips|fingernails|nails|thread|nothing ~ job|paperwork|lol|work|term|with
come|reached|got|hit|at to? the|my end $
come|reached|got|hit|at to? the|my end .. of? .. road|line|rope|it ~ sticky|course|film|book|boiler|contract|landlord|noise|childminder|kids|relationship|marriage|work|job|toddler
come|reached|got|hit|at to? the|my end .. of? $ ~ sticky|course|film|book|boiler|contract|landlord|noise|childminder|kids|relationship|marriage|work|job|toddler
give|giving|given|gave up on|with life|myself|everything|living|being|it ~ smoking|fags|job
i give|giving|given|am up .. done|finished|tired|life ~ smok*|job|booze|sugar
i give|giving|given|am up $ ~ smok*|job|booze|sugar
had|have enough of .. life|living|being|everything|existing|me ~ everyone|job
not have|got .. the|any|it|left .. strength|fight|will|in|energy me|left|to .. live|carry|keep|go|another|fight|anymore ~ gym|work|clean*
done|tired|sick|finished .. of|with? .. fighting|trying|living|struggling|existing|life|pretending ~ job|council|school|cold|benefits|being|on|with|find|get
what|whats is? the point .. of|in|anymore|carrying|living|going|me ~ form|meeting|course|job|app|appointment|questionnaire|filling|asking|applying|ringing|complain*|work
what|whats is? the point $ ~ form|meeting|course|job|app|appointment|questionnaire|filling|asking|applying|ringing|complain*|work
no|any point .. living|carrying|going|being|in|to .. life|on|alive|me|here|anymore|living ~ work|gym|course|job|dieting|complain*
nothing|no .. to|left|worth live|living|life .. for|anymore
nothing|no .. to|left|worth live|living|life $
`,
  },
  {
    id: 'better-without-me',
    level: 'worry',
    evenNegated: true,
    sayings: `
if|once|when my|mine .. life|mine was|were|is over|gone|ended
if|when|once mine was|were|is over
@loved|family|they|everyone|he|she|everybody .. could|would|will|might ... if|once|when|without i|me .. died|dead|gone|here|disappeared|around|went ~ scared|worry|worried|panic|phone|hair|holiday|work|late
@loved|family|they|everyone .. would|will|might ... without me $ ~ team|shop|pub scared|worry|worried|panic|phone|hair|holiday|work|late
doing|do|be .. him|her|them|everyone|everybody|my|the .. kindness|favour|favours ... if|by|go|gone|died|dead|without ~ lift|shop*|job
doing|do|be .. him|her|them|everyone|everybody|my|the .. kindness|favour|favours $ ~ lift|shop*|job
better|easier|happier|best|lighter .. off? without me|us|her ~ team|job|work|pub
everyone|they|family|kids|world|people ... better|happier|easier|fine .. off|without|if|when .. me|i ... gone|here|dead|died|without|around|me
no use|good to|for anyone|anybody|nobody|them|my ~ shopping|work|team
not deserve .. to|live|life live|be|alive|breathe|here|life|exist
`,
  },
  {
    id: 'wish-to-be-gone',
    level: 'worry',
    evenNegated: true,
    sayings: `
sooner|rather|prefer .. be|just gone|dead|buried|under|not ~ holiday|late|home|there|seen|caught
hope|wish|pray|want the|this|my|it .. cancer|illness|heart|lump|tumour|stroke .. comes|come|kills|takes|gets|stops .. back|me|terminal|worse|bad|so|quick* ~ not|never
hope|wish|pray|want the|this|my|it .. cancer|illness|heart|lump|tumour|stroke .. comes|come|kills|takes|gets|stops $ ~ not|never
hope|wish|pray|happy|glad|relief ... not|never .. come|wake|woke .. round|up|back .. from|again|after|tomorrow|anaesthetic|op ~ pain|symptoms|snow|nightmares|early|cat|dog|baby|him|her
hope|wish|pray|happy|glad|relief ... not|never .. come|wake|woke .. round|up|back $ ~ pain|symptoms|snow|nightmares|early|cat|dog|baby|him|her
not|never want|fancy|wish to .. live|exist|wake .. anymore|up ~ here|there|early|hospital|parents|with|london|house|town|flat|alone|home|where|like
not|never want|fancy|wish to .. live|exist|wake $ ~ here|there|early|hospital|parents|with|london|house|town|flat|alone|home|where|like
not|never want|fancy|wish to .. be alive|here|existing|around ~ forever|list| hospital|parents|school|work|with|london|late|single|house|town|flat|job|rude|difficult|seen|in|bother
not|never want .. this|my life anymore|any
not|never want .. this life $
do|have it|to do? myself ... cancer|die|dead|go
wish|wished|want .. i .. was|were|had|be .. dead|never|not|gone .. born|here|alive|exist|and|tonight
wish|wished|want .. i .. was|were|had|be .. dead|never|not|gone $
just want it|everything|this|all .. to .. stop|end|be .. over|for|now|good ~ pain|hair|noise|neighbour|itch*|divorce|court|school|building
just want it|everything|this|all .. to .. stop|end|be $ ~ pain|hair|noise|neighbour|itch*|divorce|court|school|building
`,
  },
  {
    id: 'left-behind',
    level: 'worry',
    sayings: `
tell @loved|them|him|her|my|everyone ... i|daddy|mummy|dad|mum|that .. loved|love|sorry .. them|her|him|all|you|it ~ course|film|food
tell @loved|them|him|her|my|everyone ... i|daddy|mummy|dad|mum|that .. loved|love|sorry $ ~ course|film|food
started|writing|written|wrote .. letters|cards|letter .. to|for .. kids|children|son|daughter|them|boys|girls ... older|18|grown|gone|case|without
cancelled the? milk|papers|post|deliveries
by the time you|they|anyone|anybody|somebody .. read|reads|get|gets|see|sees|find this|it ~ form
last msg|message|text|letter|time .. i|you|from .. will|send|hear|write|me|see|ever ~ booked|rang
how long|soon ... before|until|for .. anyone|someone|people|they|somebody|anybody .. notice|notices|noticed|missed|found|find|realise ... me|gone|i
how long|soon ... before|until|for .. anyone|someone|people|they|somebody|anybody .. notice|notices|noticed|missed|found|find|realise $
@not want|like|let .. @loved|them|him|her|anyone|cleaner ... be|to .. the|one|ones .. one|ones|find|come|finds .. find|to|who|in|me|finds ~ job|remote|shoes
who|someone|somebody|anyone .. told|know|notice|check|look|come .. if i|nobody|nothing do|did|hears|not .. not|turn|answer|show|hear ~ appointment|session|group|remind*
a|my body .. found|discovered|find ~ film|gym
find|finds|found|finding .. my|the body ~ film|book|news|years|police|his|her|dad|mum|river|show
picked|chosen|chose|choose|choosing .. out? .. music|hymns|hymn|coffin|songs .. and|for|funeral|i ~ wedding|party|choir|gig|sunday|mum|mums|dad|dads|his|her|grandad|nan|husband|wife|school|class
picked|chosen|chose|choose|choosing .. out? .. music|hymns|hymn|coffin|songs $ ~ wedding|party|choir|gig|sunday|mum|mums|dad|dads|his|her|grandad|nan|husband|wife|school|class
nobody|none|not ... knock*|disturb*|interrupt*|coming ... until|till|before ... over|done|dead|gone
insurance|policy|pay|pays ... if|how|even|when|depending .. person|i|someone|somebody .. go|goes|die|dies|suicide|passes|dead ~ terminal|cancer|funeral|mum|dad
been|am saving|storing|keeping|hoarding|collecting them|my|tablets|pills up|by|back|tablets|pills|medication ~ stamps|points|vouchers|coupons|days|photos|receipts
nice|comfort|comforting|good|reassuring .. know|knowing .. they|it|i .. there|have|in|enough .. if|when|just|case|them|comes ~ help|team|you|group|nurse|crisis|phone|support
nice|comfort|comforting|good|reassuring .. know|knowing .. they|it|i .. there|have|in|enough $ ~ help|team|you|group|nurse|crisis|phone|support
rather|sooner he|she|dog|cat .. went|goes|go before me
time .. to .. come|go|leave|join .. home|them|now ... voices|told|god|angels|packed
voices|god|angels|they .. tell|say|told|says|saying ... time to .. come|go|leave|join .. home|them
there is a plan $
do|actually have a plan $ ~ safety|care
tried twice|once|again|three .. this|last|since .. week|month|night|year|weekend ~ call|ring|phone|contact|book|stop|quit|gp|job|counselling|ringing|calling|driving|test|form|cbt|smok*
`,
  },
  {
    id: 'not-safe-outright',
    level: 'worry',
    evenNegated: true,
    sayings: `
^ i? am? not safe $
^ i? am? unsafe $
i do not feel safe $ ~ on|in|driving
i do not feel safe with|from|tonight|anymore|alone ~ road|bike|street|work|driving|ice|covid|area|online
know what i will|would|might|could do .. if|when|next|tonight|to ~ job|money|spare|house
@not|dare|cannot .. leave|left .. me|myself .. alone|own .. tonight|now|because ~ ex|cat|dog|phone
scared|frightened|worried .. of? what? i .. might|will|would|going|may|could|am .. do|hurt|kill|harm .. $|to|something|myself|it|if|next|tonight|him|her|them ~ exam|job|say|test|interview
@he shakes|shook|shaking .. the|our|my|his|her baby|newborn|daughter|son|little ~ hand|hands|head|rattle
@not have|has|had|i|he|she eaten|ate|drunk|drank .. anything|food|thing|properly|or|for|in|since .. for|in|since|or ... days|day|week|weeks|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~ meat|chocolate|alcohol|sugar|bread|dairy|beer|wine|properly|takeaway|much|breakfast
stopped|stop .. drinking as|too|water|fluids|anything|completely .. well|and|now ~ alcohol|beer|wine|vodka|coffee
stopped|stop .. drinking as|too|water|fluids|anything|completely $ ~ alcohol|beer|wine|vodka|coffee
stopped|given|gave .. eating|food .. and|or .. drinking|water|drink
living|surviving|live|survive on .. coffee|water|ice|gum|juice|nothing|laxatives ... week|weeks|days|pass|passed|faint|stand|weak|dizzy|collaps*
pass|passed|passing|black|blacking|faint|collapse .. out .. when|every|if|each|after ... stand|eat|eating|food|weigh|kg|stone
voices|voice ... kill|hurt|stab|jump|die|harm .. myself|yourself|him|her|them|me|people|someone ~ ago|used|not|never
`,
  },
];
