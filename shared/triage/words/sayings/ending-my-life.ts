import type { SayingFamily } from './family.ts';

/** Ending one’s own life: intent and a plan, said plainly. */
export const endingMyLife: readonly SayingFamily[] = [
  {
    id: 'intent',
    level: 'plain',
    settles: true,
    sayings: `
^? tonight is the night $ ~ party|date|show|match|wedding
^ .. kill|hang|drown myself tonight|today|now|tomorrow
depressed|low|desperate|anxious|alone|harming and suicidal
suicidal and|need|urgent*|please|help ~ wife|husband|son|daughter|mum|dad|partner|brother|sister|mate|boyfriend|girlfriend| he|she|they|him|her|friend|not|prevention
think|thinking .. of|about committing|killing|hanging|ending .. suicide|myself|it|life ... tonight|today|now|tomorrow|weekend ~ never|not
^? i? am going|gonna to? end myself
going to take|swallow .. them|these|all $
i ... want|wanted|need|ready|like|wish|decided|prefer|going to die ~ embarrass*|laugh*|cringe*|home|old|happy|scared|panic|lump|heart|cancer|told|thought|than|karaoke|hangover|he|she|everyone|people|young|sleep|convinced|feels
i ... want|wanted|need|ready|decided to be dead ~ he|she|than
^ want|wanting|need|ready to die ~ embarrass*|laugh*|cringe*
and|but|so|anymore|useless|alone|worthless want|wanted to die ~ embarrass*|he|she|they
planning|plan|planned .. my death|suicide ~ he|she
planning|planned|plan how to die|kill|end ~ he|she
going|gonna|about|ready to swallow|take|neck|down .. these|them|all|the|my ... @meds|tonight|now|$ ~ mg|back|seriously|every|prescribed|doctor|dog|kids|photo
walking|heading|driving|on|going to|my .. railway|bridge|cliff|cliffs|river|tracks|multistorey|viaduct|reservoir|roof ... line|jump|now|tonight|edge ~ dog|work|station|fish*|swim*|school
and|then .. going|want to take them ~ back|seriously|home|school|vet
i am .. going|gonna to jump ~ bed|shower|ship|chance|bus
@aim .. to? kill|hang|drown|shoot|gas|stab|poison|unalive|off|top|finish|suffocate|electrocute|starve|drink myself ~ laughing|embarrassment
@aim .. to? end|finish|take my|mine own? life
@aim .. to? end it|things|everything|this all|tonight|now|today|tomorrow|soon|here|forever|properly
@aim .. to? end it $ ~ relationship|boyfriend|girlfriend|marriage|him|her|he|she|job|contract|lease|tenancy
@aim .. to? do myself in
@aim .. to? commit suicide
@aim .. to? overdose ~ never
@aim .. to? throw|chuck|fling|hurl myself .. off|from|under|over|front|into|out
@aim .. to? jump .. off|from|under|over|front|into|out ~ shower|bus|bed|ship|queue|ball|joy|sofa|conclusions|towel|money|away
@aim .. to? walk|step|lie|drive|run|go|get ... front|under|into|off|onto .. @traffic|@high|@water|@rails|tree|wall ~ scared|not|lesson|test|dog|work|fear|holiday|swim|school|fish*|picnic|walks
@aim .. to? slit|cut|slash my wrists|throat|veins
@aim .. to? do it tonight|today|now|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|when|after|anyway ~ homework|form|washing|survey|assignment|shop*|gym|laundry|test|call|appointment|online|he|she|they|council|phone|essay|school|work|diy|run
i .. am going|about to do it ~ homework|form|washing|survey|assignment|shop*|gym|laundry|test|call|appointment|online|together|phone|garage|garden|paint*|decorat*|clear
^ going|about|ready to do it ~ homework|form|washing|survey|assignment|shop*|gym|laundry|test|call|appointment|online|phone
i ... want|need|ready|going|decided|prefer to die|be dead ~ from|embarrass*|laugh*|cringe*|home|old|happy|scared|panic|lump|heart|cancer|told|thought|like|than|not|karaoke|hangover|tired
^ want|wanting|need|ready to die|be dead ~ from|embarrass*|laugh*|cringe*
want die ~ not
suicidal .. now|tonight|today|again ~ not
am|feel|feeling|i suicidal ~ sometimes|when|used|he|she|they|asked|never|haircut|haha
^ suicidal $
i am ending it ~ relationship|him|her|he|she|marriage|contract|tenancy|boyfriend|girlfriend|husband|wife|job|partner|friendship
going to? jump of|off ~ bungee|charity|parachute|board
`,
    unless: `
die|dying of|from|laughing|happy|inside|on|before|for|trying|at|in|like|as|about
going to die $ ~ am going to die by|tonight
think|thought|convinced|feel|sure|scared|certain|panic ... going to die
`,
  },
  {
    id: 'plan',
    level: 'plain',
    sayings: `
i .. have|got a plan .. $|and|for|to ~ safety|care|birth|business|wedding|payment|holiday|phone|treatment|savings|revision|study|garden|diet|exams|essay|move|worker
written|wrote .. my|the|a note|letter|letters $ ~ gp|doctor|council|mp|sick|landlord|complain*|school|work|thank
note is|note's written|ready|done|left
have|got .. note|letters ready|written
picked|chosen .. out? the|a|my .. spot|tree|beam|place|bridge ~ holiday|wedding|lunch|meet|live|garden|picnic|christmas|tent
have|got|made|making a|the|my plan .. to|how|for .. end|kill|die|do|go|it|myself|hang|jump ~ move|he|she|safety|care
know|decided|worked|planned|chosen|picked|choosing .. out? how|when|where|which .. i .. would|will|going|am|do .. do it|die|end|kill|go|jump ~ home|holiday|he|she|form|course
i know where .. and .. when
know|chosen|picked|found|got .. which|what|the|a|my .. bridge|spot|tree|beam|place|building|train|platform .. $|to|for|tonight|where|and ~ live|parking|bus|dog|meet|appointment|office|work|sofa|own|need|flat
set|picked|chosen|got|have a|the|my date|day .. to|for|tonight|set|in|when|$ ~ wedding|appointment|surgery|operation|hospital|he|she|interview|scan|court|test|holiday|due|off|cbt|assessment|group|meeting|op
written|wrote|writing|writen|left .. my|the|a|all|some|goodbye|suicide .. notes|note|letters|letter .. $|for|to|and|already|goodbye|tonight ~ gp|doctor|council|mp|sick|landlord|complain*|thank|solicitor|cancer|lecture|homework|card|school|fit|manager|boss|appeal|neighbour|employer|dwp|benefits|song*|he|she|hospital
suicide|goodbye note|notes|letter|letters ~ he|she|brother|son|found|his|her|sister|dad|mum|film
looked|looking|googl*|research*|search*|reading .. up|for|about|into? .. how|ways|methods|painless|quickest|easiest .. to .. die|kill|end|hang|overdose|suicide|do
painless|quick|quickest|easy|easiest|best way|ways .. to die|go|kill|end|do
pinned|searched|research* .. ways|methods|suicide
plan is|plans sorted|made|ready|set|done ~ move|moving|holiday|wedding|birthday|care|safety|weekend|party|christmas
@aim .. to? do it .. at|over|on|this|in .. weekend|bath|bridge|car|night|morning ~ homework|form|washing|survey|assignment|shop*|gym|laundry|test|call|appointment|online|he|she|they|council|phone|essay|school|work|diy|run|garage|garden|paint*|decorat*|clear
`,
  },
];
