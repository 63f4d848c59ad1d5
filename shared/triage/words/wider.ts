import { medicines, pattern, someone, soon, type WordPattern } from './pattern.ts';

/** The same dangers by what they are made of: a way, a place, a farewell, a wound, a hand raised. */

const threshold =
  '(?:going to|about to|want to|ready to|have to|need to|plan(?:ning)? (?:to|on)|thinking of|thinking about|think about|intend to|decided to|tempted to|might|will|would|could)';

const wayAndTime: readonly WordPattern[] = [
  pattern(
    'do-it-soon',
    'plain',
    `${threshold} (?:\\w+ )?do it (?:\\w+ )?${soon}|${soon} (?:\\w+ ){0,3}(?:going to|about to|will) (?:\\w+ )?do it(?:$| )`,
    {
      unless:
        'homework|form|washing|survey|interview|assignment|shop\\w*|marathon|gym|laundry|ironing|the test|call|ring|appointment|(?:he|she|they|you|doctor|council|plumber) (?:is |are )?(?:going to|will)',
    },
  ),
  pattern(
    'do-it',
    'worry',
    `(?:way|how|when|where|place|time) i (?:would|will|could|might|am going to) (?:\\w+ )?(?:do it|die|go|end)|${threshold} (?:\\w+ )?(?:doing the same|do the same|doing it|do it (?:anyway|myself|properly|this time|again|for real|right))|find(?:s|ing)? (?:me|my body)|the same way (?:as|he|she)|follow (?:him|her) (?:soon|out|there)|turn(?:ing)? the wheel|oncoming|wrong side of|railings|parapet|barrier on the bridge|in the woods (?:where|so|to|and)`,
    {
      unless:
        'homework|diy|course|job|run|the same (?:shift|job|class|exercise|course)|find me (?:a|some|on|at)|go to|come and find me|garden railings|paint\\w*|walk|hard to find me|dog',
    },
  ),
  pattern(
    'means-enough',
    'worry',
    `(?:enough|saved|all|bottle of|box of|boxes of|packet of|packets of|stash of|pile of|drawer full of|handful of|lot of) (?:\\w+ ){0,2}(?:${medicines})(?: (?:saved|here|ready|now|left|in|on|to))?|${medicines} (?:\\w+ ){0,3}(?:kill|die|end it|ready|saved|stashed|tonight|in case i|calling|staring|counted|front)|(?:swallow|swallowing|neck|necking|take|taking) (?:these|them all|all (?:of )?(?:these|them|my)|the (?:whole|entire|lot|rest)|everything|every)|(?:have|got) the (?:pills|tablets|rope|blade|knife|gun|means)(?:$| (?:ready|here|with|and|now))|hosepipe`,
    {
      unless:
        'asked|prescri\\w*|chemist|pharmac\\w*|(?:one|two|each|every) (?:a |)?(?:day|morning|night)|holiday|doctor|nurse|for the (?:week|month)|repeat|ran out|run out|lot of tablets (?:for|a day|every)|take everything|taking everything|(?:dry|upset|side|sick|sleepy|tired|weight)|blood pressure|garden|take all my|all my (?:tablets|medication) (?:as|like|on time|every|at)|taking all my (?:tablets|medication)(?:$| (?:as|like|and|every|properly))|pain killers for my',
    },
  ),
  pattern(
    'reading-up',
    'worry',
    `(?:read\\w*|look\\w*|search\\w*|google\\w*|googling|research\\w*|watch\\w*|forum\\w*|websites?|online) (?:\\w+ ){0,5}(?:overdos\\w*|suicid\\w*|hanging|ways (?:to|of)|how to (?:die|do it|end|kill)|methods?|bridges|poison\\w*|lethal|drowning)|(?:overdos\\w*|suicid\\w*|methods?) (?:\\w+ ){0,2}(?:online|websites?|forums?|videos?)`,
    {
      unless:
        'work|nurse|course|paper|book|news|leaflet|documentary|prevention|teach\\w*|knitting|girl who|man who|about a',
    },
  ),
  pattern(
    'pain-to-end',
    'worry',
    '(?:want|need|wish|wanted) (?:it|this|everything|the pain|all this|the hurt|my life|life|things) (?:all )?(?:to )?(?:just )?(?:be over|end|stop|finish|be finished|be done)(?:$| (?:for good|forever|now|tonight|so|today|please))|(?:end|stop) (?:it|everything|all of it) for good|ready to end (?:everything|it|things)|(?:ready|want|need) to (?:finish|end) (?:everything|it all|things)',
    {
      unless:
        'exams?|divorce|court|case|contract|relationship|term|course|session|treatment|winter|job|marriage|noise|tooth|knee|back|probation|rain|school|queue|winter|building work|renovation|lockdown|pregnan\\w*|with (?:my|him|her)',
      evenNegated: true,
    },
  ),
];

const leaving: readonly WordPattern[] = [
  pattern(
    'goodbyes',
    'worry',
    '(?:said|say|saying|written|wrote|writing|left|leaving|sent|sending) (?:\\w+ ){0,3}(?:goodbyes?|farewells?|goodbye (?:letters?|notes?|messages?|texts?|videos?)|last (?:letters?|notes?|words|messages?))|goodbye (?:and|to (?:you|everyone|all|the world|my|life)|letters?|notes?|texts?|videos?)|my goodbye|hid the letters|letters? (?:for (?:after|when|my|the|them|each)|to be (?:opened|found|read))|changed my will|(?:my|the) will (?:is|and) (?:\\w+ )?(?:done|sorted|letters|ready|signed)',
    {
      unless:
        'funeral|never got to|did not get to|not say goodbye|see you|next (?:week|time)|mum says goodbye|service|leaving (?:do|party)|retire\\w*|at the airport|hospice|cancer|months left|council|landlord',
    },
  ),
  pattern(
    'absent-later',
    'worry',
    '(?:not|never|no) (?:\\w+ ){0,4}(?:being here|being around|being alive|be needing|needing|here for|around for|around to see|alive for|live to see|make it to|see my next|reach|getting to) (?:\\w+ ){0,4}(?:birthday|christmas|appointment|next|summer|spring|then|year|wedding|weekend|week|thirty|forty|fifty|much longer|any|it|this)|gone by (?:then|now|tomorrow|morning|tonight|the|mon|tues|wed|thurs|fri|sat|sun)|(?:will|would) (?:all )?be gone (?:by|before|soon)|after i (?:am|have) gone|when i have gone|letting go|let go tonight|no way back|can not fight|(?:stopped|tired of|done|finished) (?:fighting|trying to live)|do life|(?:have|has) had enough of (?:everything|this life|it all|living)|not (?:wish|want|care|choose) to (?:go on|carry on|keep) living|go on living|(?:not|never) (?:wish|want|ask\\w*) to (?:live|be born|exist)',
    {
      unless:
        'letting go of (?:the|my|him|her|control|things|staff)|holiday|wales|away|work|shift|by 3|ring before|gone by (?:bus|train|car)|needing (?:a|the) (?:lift|interpreter|letter|parking)|not make it to the (?:group|appointment|meeting|class)|can not make it|reach (?:the|my) (?:doctor|gp|toes|phone|surgery|council)|reaching|live (?:with|in|here|at|near|there|anywhere)|fight (?:the council|the decision|off)|love letting|house|dog',
      evenNegated: true,
    },
  ),
  pattern(
    'cannot-stay-safe',
    'plain',
    '(?:can not|not able to|struggling to|do not think i can|not sure i can|hard to|unable to|will not be able to) (?:\\w+ )?(?:stay|keep|be) (?:myself )?(?:safe|alive)(?: (?:tonight|today|now|anymore|much longer|for|on my own|alone)|$)',
    {
      unless: 'on the (?:road|bike|street)|covid|online|crossing',
      evenNegated: true,
    },
  ),
];

const wounds: readonly WordPattern[] = [
  pattern(
    'cutting-on',
    'worry',
    '(?:keep|kept|been|started|start|stop|stopped|still|always|again|am|back to|relapsed (?:into|with)|resorted to|turn to|into|about|of|like|from|urge|addicted to) (?:\\w+ )?cutting(?:$| (?:and|again|but|because|to|when|every|at|my|myself|since|is|it|after|deeper|more|a lot|most|as))|cutting (?:is|helps|makes|feels|again|every|myself|has)|(?:cuts|wounds|scars|burns) (?:are|is|keep|have) (?:\\w+ )?(?:deep\\w*|infected|fresh|new|worse|bleeding|bad)|hurt(?:ing)? myself|self injur\\w*|(?:cut|cuts|slit|slash\\w*|stab\\w*|burn\\w*|punch\\w*|scratch\\w*|bit) (?:his|her|their) (?:own )?(?:arms?|wrists?|legs?|thighs?|throat)',
    {
      unless:
        'cutting (?:down|back|out|off|grass|hair|hedge|edge|sugar|ties|costs?)|fell|bike|at work|cooking|playing|years (?:ago|since)|used to|not for \\w+ years|my foot',
    },
  ),
  pattern(
    'poison-drunk',
    'plain',
    '(?:drank|drunk|drinking|drink|swallowed|downed|sipped) (?:\\w+ ){0,5}(?:bleach|antifreeze|disinfectant|weedkiller|detergent|white spirit|drain cleaner|acid|screenwash|meths|perfume|mouthwash|petrol)',
    {
      unless: 'accident|toddler|dog|cat|fizzy|mouthwash as',
    },
  ),
];

const raised: readonly WordPattern[] = [
  pattern(
    'thoughts-of-hurting',
    'worry',
    '(?:think|thinking|thoughts?|thought|dream\\w*|fantas\\w*|imagin\\w*|images?|urges?|feel like|want|wanting|visions?|obsess\\w*|scared of|worried about|frightened of) (?:\\w+ ){0,4}(?:hurting|harming|killing|stabbing|attacking|strangling|smothering|drowning|poisoning|shooting|abusing|beating up|murdering|punching) (?:children|kids|people|others|someone|somebody|him|her|them|my|the|a|strangers|women|men|everyone|animals)',
    {
      unless:
        'never (?:act|do)|would never|ocd|horrify|bad person|feelings|(?:his|her|their) feelings|film|book|game|career|my back|vibe|the mood',
    },
  ),
  pattern(
    'scared-of-someone',
    'worry',
    `scared of (?:my |the |his |her )?(?:own )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|son|daughter|brother|sister|stepdad|stepmum|uncle|carer|family|flatmate|neighbour|landlord|him|her|them|boys? at|man|men (?:who|outside|that)|gang)(?:$| (?:and|when|because|he|she|they|at|coming|finding|now|his|,|temper|all))|scared (?:he|she|they|my \\w+) (?:will|is going to|are going to|might|may|would|could) (?:hurt|kill|hit|find|come|attack|beat|start|lose|take it out)|(?:he|she|they) scares? me|(?:hide|hiding|hid|ran|running|run|escape\\w*|get away|flee\\w*) (?:\\w+ ){0,3}from (?:him|her|my (?:husband|wife|partner|dad|ex|boyfriend|brother|son|family)|them)`,
    {
      unless:
        'used to|years|scared of (?:him|her|them) (?:dying|leaving)|(?:will|might|is going to) find (?:someone|out i (?:am|failed)|a new)|get away from (?:it all|them all)|died|childhood|when i was',
      evenNegated: true,
    },
  ),
  pattern(
    'kept-in',
    'worry',
    '(?:lock\\w*|shut\\w*|trapped|kept|held|keep\\w*|imprison\\w*) (?:me |us |up )?(?:in|inside|at home|prisoner|captive|against my will|from leaving|in (?:the|my|a|our) (?:house|room|flat|home|bedroom|cupboard|basement))(?: (?:all day|by|and|every|when|since|with|for|most|at night)|$)|not (?:allowed|let) (?:me |us )?(?:to )?(?:out|leave|outside|go out|have (?:a phone|friends|money)|see)|(?:he|she|they|husband|wife|partner|boyfriend|family|parents) (?:will|do|does) not let (?:me|us|her|him)',
    {
      unless:
        '(?:ex|court).*see my|let me see (?:my|the)|used to|when i was|lockdown|trapped in (?:my (?:job|head|body)|the lift|a lift|this)|covid|bail|years|prison|tag|screen time|on my phone after|stay up|stay out|kept in (?:touch|hospital|overnight)|locked in (?:a|the) (?:toilet|lift)|keep in|keeping in|held in|play|have a (?:dog|cat|tattoo|sleepover)|go to (?:the )?(?:party|concert|prom)|shut (?:down|up)',
      evenNegated: true,
    },
  ),
  pattern(
    'other-threatens',
    'plain',
    `(?:${someone}) (?:is |are |has been |keeps |was )?(?:threatening|trying|attempting|about|going|wanting) (?:to )?(?:jump|hang|kill (?:himself|herself|themselves)|kill me|kill us|kill the|kill mum|end (?:his|her|their) life|set fire|stab|shoot|strangle|overdose|take (?:an overdose|tablets|pills))`,
    {
      unless:
        'years ago|used to|film|game|goldfish|mum is going|mums going|when she sees|if (?:she|he) (?:sees|finds)|jump (?:ship|the queue|at)|kill the (?:mood|vibe|lawn)',
    },
  ),
];

/** Learned from texts that the reader missed when it first saw them. */
const learned: readonly WordPattern[] = [
  pattern(
    'said-plainly-of-later',
    'worry',
    '(?:not|never|no longer) (?:\\w+ ){0,3}be (?:a |an |your |anyones |any )?(?:problem|burden|bother|trouble|worry|nuisance|weight)|(?:everything|all|what) i need to (?:do it|die|end)|chosen (?:where|when|how|the (?:day|place|date|way))|(?:written|wrote) to everyone|nothing (?:left )?to (?:wake|get) up for|can not stay (?:any|much) longer|worry about me (?:anymore|soon|after|again)|not have to worry about me|(?:rather be|be|go|going|home) (?:with|to) (?:god|jesus|heaven|the lord)|not live without (?:him|her|them|my (?:son|daughter|husband|wife|mum|dad|baby|brother|sister))|(?:will|would|might|may|going to|could|to) (?:take|end) (?:his|her|their) (?:own )?li(?:fe|ves)|get the insurance|top of the (?:stairs in the |multi storey )?car park|drugs i would use|i (?:only |just |still |do |sometimes )+cut(?: a (?:bit|little)|$)|(?:not|never) (?:hear|see) (?:from )?me again|nothing (?:more|else|left) (?:for me )?in (?:this|my) life|stomach pumped|feel like dying$|(?:picked|chosen|found) (?:out )?(?:the|a|my) (?:tree|spot|place|bridge|beam)|(?:tree|spot|place|bridge|beam) (?:\\w+ )?(?:picked|chosen)|(?:which|what) (?:pills|tablets|drugs|rope) (?:would|will|to|i)|jumped in(?:to)? the (?:river|sea|canal|water)|(?:pulled|fished|dragged) (?:me )?out(?: of the (?:water|river|sea|canal))?$|(?:knife|knives|blade|pills|rope|morphine|tablets) .{0,30}(?:and )?(?:think about it|count (?:it|them))|set (?:his|her|their|the|my|it) .{0,12}on fire|followed (?:home |around |everywhere )?by (?:my ex|him|a man|someone)|beat my (?:son|daughter|wife|husband|partner|kids?|child|girlfriend|boyfriend|mum|dad)|peace (?:forever|at last|the permanent)|(?:see|know|understand) why i (?:should|would|bother|have to) (?:to )?(?:carry|go|keep|live|be here|bother|wake|try)|live (?:much|any|a lot) longer|another (?:mum|mother|dad|father|parent)$|wish (?:a|that a|the|some) (?:car|bus|lorry|train|truck) (?:would|had)|violent (?:thoughts|urges|fantasies|impulses)|(?:my|an|the) abuser|go (?:and |to )?be with (?:mum|dad|him|her|them|my)|(?:something|stuff|things) (?:online |off the internet )?(?:that|which) (?:would|will) (?:do it|end it|kill)|garage is sealed|note (?:is )?ready|this is (?:goodbye|it for me|the end|my goodbye|my last)|do (?:this )?life (?:anymore|any|without)|(?:imagine|face|bear|stand|manage|do|take|see) (?:\\w+ )?(?:living|another (?:day|night|week|month|year|morning)|being alive|going on|a future)|(?:hope|hoping|wish|wishing|pray|praying) (?:\\w+ ){0,3}(?:kills?|takes?|finish\\w*|ends?) me|(?:i would |would |i )welcome (?:it|death|the end|dying)|(?:when|before|after|until|once|if) i (?:finally |actually |do )?(?:do it|go through with it|am dead|die|end it)(?:$| )|and then (?:i will )?go$|then i will go|hold on until|waiting until (?:after|my|the)|not long (?:left|now) for me',
    {
      unless:
        'happen to (?:him|her|them) when|swam|swimming|charity|knitting|homework|form|job|when i die i want|before i die i|another (?:day|night) (?:shift|at work|of rain)|in this (?:house|flat|job|town)|the (?:shop|test|form|marathon)|nobody knows|see another (?:doctor|gp)|take another (?:day|week) off|stand another|living (?:with|in|at|here|near)|until i die|terminal|cancer|appointment|bus',
      evenNegated: true,
    },
  ),
  pattern(
    'done-to-me',
    'worry',
    '(?:i am|i was|i have been|we are|am|being|been|was|getting|get|gets|got) (?:\\w+ )?(?:being |getting )?(?:forced|made|attacked|beaten(?: up)?|abused|assaulted|raped|strangled|hit|punched|kicked|slapped|threatened|trafficked|exploited|groomed|blackmailed|controlled|starved|drugged|pimped|sold|locked in|locked up|kept prisoner|molested|stalked) (?:\\w+ ){0,2}(?:by|to|for|with|at home|every|again|last (?:night|week)|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|all the time|now)|abusiv\\w* (?:to|towards|husband|wife|partner|man|home|family|dad|mum|relationship)|(?:partner|partnr|husband|wife|boyfriend|girlfriend|dad|mum|son|ex) (?:is|gets|has been|was|can be|has got) (?:very |so |really |getting |physically |sexually |emotionally )*(?:abus\\w*|violent|aggressive|dangerous|threatening)|violent (?:to|towards|with) (?:me|my|us|him|her|the)|have been violent|am violent',
    {
      unless:
        'security|i had an abusive|(?:my )?ex(?: partner| husband| wife)? was|used to|when i was|as a (?:child|kid|boy|girl|teenager)|years|(?:19|20)\\d\\d|childhood|in my (?:teens|twenties|thirties)|(?:not|never|is not) (?:\\w+ )?violent|made (?:to feel|redundant|aware|by hand|up|a)|forced to (?:retire|work|move|sell|leave|resign|close|take|wait|use)|hit (?:by (?:a|the) (?:car|bus|bill)|hard|with)|attacked by (?:a|the) dog|in the street|walking home|threatened with (?:eviction|redundancy|court)|at school by|boxing|rugby|made to (?:wait|work late|do overtime|pay|reapply|sit)|got away|safe now|sold (?:a|to|my)|groom\\w* (?:the|my) dog|controlled (?:by (?:diet|medication|tablets|my anxiety))',
    },
  ),
  pattern(
    'poisoning',
    'worry',
    'poison\\w* (?:me|us|my|our|the (?:food|water|tea|family|children))|(?:family|they|neighbours|wife|husband|someone|people|government|council|doctors) (?:are|is|have been) (?:\\w+ )?poisoning',
    {
      unless: 'food poisoning|carbon monoxide|relationship|mind against|workplace|atmosphere',
    },
  ),
];

export const widerPatterns: readonly WordPattern[] = [...learned, ...wayAndTime, ...leaving, ...wounds, ...raised];
