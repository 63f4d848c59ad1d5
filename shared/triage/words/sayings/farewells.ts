import type { SayingFamily } from './family.ts';

/** Leave-taking. */
export const farewells: readonly SayingFamily[] = [
  {
    id: 'saying-goodbye',
    level: 'worry',
    evenNegated: true,
    sayings: `
goodbye|bye|goodbyes|farewell|cheerio|adieu|byebye|gbye|tara .. all|everyone|world|forever|ever|cruel|x|life|love|kids|mum|dad|family|my|it|you|to|and|friends|folks|guys ~ for|see|later|thanks|speak|tomorrow|next|until|till|airport|leaving|school|gate|colleagues|lovely|joke
^ goodbye|farewell $
goodbye forever|everyone|all|cruel|world|my ~ joke
thank|thanks|thankyou .. for|you everything|all|trying|being|loving|looking|caring ... goodbye|bye|sorry|end|farewell|over|love|done|enough|late ~ late|tuesday|appointment|session|missing
thank|thanks you|for .. everything|all .. done|you|did ... not|wont|no|never .. need|fault|save|saved|help|helped|worked ~ today|late|tuesday
nice|pleasure|lovely|good|honour knowing|knew|known you|everyone|all|them ~ new
^ have a good|nice|great|happy life|lives
so long everyone|all|world|and|my
this is|be .. it|goodbye|end|last|final ... from|for|of|goodbye|me|you|will|time|now ~ session|shift|week|chance|warning|day|form|year|job|payment|text|bus|for|from
this is it $
this is .. the? end|goodbye|farewell ~ week|term|road
my|the|a|one final|last .. message|text|words|letter|post|note|email|goodbye|wishes|will|night|meal|breath|drink|walk|christmas|birthday|sunset|hours|chapter|supper|sleep|act|bow|stand .. i|ever|from|on|to|you|here|alive|$|tonight|together|before|goodbye|will|was|is|for|with|as ~ work|shift|job|school|term|got|did|was|drank|unread|week|ago|seen|letter|drink|when|appointment|reply|session|slept|course|lease|ate|saw|said|date|saw|nurse|class|cigarette|dose
last time you|i|we|they .. hear|see|text|speak|talk|hold|kiss|write|message|bother|tell|do ~ was|worked|went|saw|felt|gp
last|final thing i .. do|say|write|tell|need|have
not|never|no|longer .. hear|see|be|bother|trouble|text|annoy|disturb|worry .. from|of|with|me|you|anymore .. me|again|anymore|after|longer|$|tonight|forever|today ~ appointment|late|tuesday|job|sleep|tv|council|doctor|gp|clearly|ex|him|number|noise|stop|text|neighbours|wrong
not|never .. bother|trouble|burden|hurt|disappoint|worry|upset|annoy you|anyone|anybody|them|everyone|people .. again|anymore|after|longer|much|soon ~ late|texting
sorry|apologise|apologies|soz|sry|forgive ... everyone|mum|dad|kids|everything|all|family|wife|husband|son|daughter|children|world ... love|loved|goodbye|bye|cannot|not|tried|enough|strong|failed|weak|forgive|mess|pain|being|life|gone|leaving|put|hurt|through|let ~ late|missed|form|session|appointment|tuesday|message
sorry .. for|about everything|being|all|existing|living|the|what .. born|here|alive|$|mess|i|done|pain|burden|me|life|did|about|failure|weak|coward|hurt|way|caused|goodbye ~ late|missed|session|appointment|tuesday|wrong|delay|trouble|spelling|rude|said|called|long|rambling|handwriting|phone|nuisance
^ sorry .. mum|dad|kids|everyone|everybody|everything|children|baby|darling|guys|love|boys|girls|family $
sorry .. to|for .. leave|leaving|go|going|do|doing|put|putting|letting|let|hurt .. you|this|like|everyone|way|them|him|her|through|down ~ group|meeting|session|class|message|early|bother|team
i|am .. sorry ... leave|leaving|go|going ... you|them|behind|way|this|like ~ group|meeting|session|class|work|party
hope|please|someday|know|will|can|god .. they|you|she|he|everyone|kids|family|mum|god|forgive* forgive|forgiven|understand|forgives|understands .. me|why|someday|one|what|$ ~ language|english|accent|writing|spelling|condition|diagnosis|letter|the|form
^ please? forgive me $
forgive me for|mum|dad|kids|everyone|god|lord|what|please ~ late|spelling|asking|saying|writing
remember|forget me|how|that|us .. as|i|fondly|when|well|loved|happy|always|how|was ~ from|ask|who|not|you|did|remember
not|never .. cry|sad|grieve|mourn|upset|blame|angry|guilty|miss|worry|hate .. for|over|about|yourself|yourselves|me|her|anyone|when .. me|i|gone|yourself|yourselves|him|again|this|what ~ why|know|about|because|sleep
not|nobody|noone|wasnt|aint .. your|anyones|anybodys|nobodys|their|his|her|anyone|yours fault|blame|yours ~ told|know|accident|say|says|said|learn|late
not come|try|bother|go|send .. looking|find|to|searching|search|after|stop|save|anyone .. for|me|stop|$|police ~ job|home
not look for me $
by the time|when|if|once you|they|she|he|anyone|someone|somebody|police|this|mum .. read|reading|get|gets|see|find|finds|reads|found|is|this ... this|me|letter|note|message|body|it|will|found|gone ~ form|house|job|form|application|please|reply|let|time|chance
someone|somebody|who|hope|whoever|anyone|postman|police|neighbour|him|her|kids|mum .. finds|find|found|discover|discovers .. me|my|us|body|it|first ~ job|flat|help|fascinating|annoying|attractive|boring|place|house
tell|let|make|please|say .. @loved .. know|that|i|it|sorry|goodbye|love|how .. love|loved|sorry|was|not|proud|goodbye|tried|am|always|fault|best|much|enough ~ late|running|cancel|appointment|said|gp|home|gay|told|phoned|ok|okay|rang|coming|stuck|how|better
tell|telling|told .. @kin .. i .. love|loved|sorry|tried|proud ~ gay
give|kiss|hug|cuddle .. @kin .. kiss|hug|love|cuddle|from|for|goodnight .. me|from|my|goodbye|$ ~ dog|meds
kissed|hugged|kiss|cuddled|held|hold|hug .. @kin .. one|goodbye|last|longer|extra|for|tighter .. last|time|than|$|night|goodbye|final ~ airport|school
look|take|mind|watch|care|feed|keep|raise|protect .. after|care|over|of|for|my|the|them|an .. @kin|dog|cat|cats|dogs|pets|horses|cattle|hens|animals .. for|when|after|please|once|without|if|will .. me|gone|i|am|not|happens ~ work|job|ward|hospital|holiday|out|while|carer|help|group|school|shift|moment
who|someone|somebody will|would|could|can|to|please .. look|take|feed|have|walk|love|care|want|adopt .. dog|cat|cats|dogs|horses|rabbit|budgie|hamster|pets|kids|baby|them|him|her ... gone|dead|die|if|when|after|happens|without|me ~ hospital|work|ward|appointment|holiday|operation
promise|swear .. me .. look|take|care|tell|not|remember|love .. after|kids|mum|dad|him|her|them|dog|cat|cry|me
see|meet|wait|waiting|watch|watching .. you|me|them|him|her|us|over|everyone|down|all .. other|heaven|next|another|up|above|over|hell|afterlife|better .. side|life|heaven|lifetime|there|place|above|kids|hell|$ ~ week|tuesday|appointment|session|time|month|feeling|job|road|room
other side $
always|forever|still|only love|loved|with|watch|over .. you|them|him|her .. all|kids|no|goodbye|$|remember|never|even|whatever ~ dog
love you all|both|everyone|so|always|forever|goodbye|mum|dad|kids .. $|goodbye|sorry|bye|remember|always|never|more|much
love|loved you|them|everyone|him|her .. sorry|goodbye|bye|remember|enough|cannot|but|forgive
i .. did|tried|done|gave|fought|given my|everything|all|so|as|long|hard .. best|hard|could|tried|had|long|goodbye|sorry ~ exam|test|interview|course|diet|form
i tried|fought $
been|you|they|was .. kind|good|lovely|patient|best .. to|for .. me|mum|us .. goodbye|sorry|thank|not|more|than|remember ~ tuesday|appointment|session
been nothing but? kind $
play|want|sing|wear|like ... my .. funeral|wake|coffin|cremation|burial|grave|ashes|headstone ~ dad|mum|sister|brother|nan|husband|colour
my funeral|coffin|grave|ashes|headstone|gravestone|obituary|eulogy|hearse|cremation|burial|autopsy ~ plan|director|black|happy|insurance
bury|scatter|cremate .. me|my
where|how|who .. i .. want|like|would to|be|like .. buried|scattered|cremated|remembered|found
remembered|remember .. as|for|when someone|a|good|gone|who
said|saying|say|says|texted|send|sent|sending|writing|wrote|written|write|recorded|filmed|recording|left|leaving|posted .. my|goodbye|goodbyes|byes|farewell|peace|last|final|letters|suicide .. goodbye|goodbyes|byes|farewells|peace|message|messages|letter|letters|video|videos|note|notes|words ~ holiday|airport|leaving|colleagues|council|dwp|mp|gp|school|job|court|funeral|nan|dad|mum|grandad|application|cover|recommendation|sick|fit|doctor|benefits|landlord|agreed|parcel|christmas|thank|again|next
letter|letters|note|notes|cards|video|videos|envelope|envelopes|messages .. for|to|on|in|under|is|are|each|by .. each|every|my|the|all|kids|children|wife|husband|mum|dad|family|boys|girls|kitchen|table|pillow|fridge|mantelpiece|bed|kettle|written|drawer|open|after|when .. kids|children|wife|husband|mum|dad|table|gone|family|boys|girls|shelf|birthday|birthdays|pillow|when|written|drawer|each|$|dead ~ council|dwp|gp|school|job|court|milkman|hospital|benefits|appointment|prescription|christmas|thank|doctor|lunch|landlord|solicitor|fees|consultant|sick|sorted|rent|cancer
wrote|written|writing|write|written|left|leaving|leave|done .. a|my|the|some|each|all|kids|wife|them|letters|mum ... letter|letters|note|notes|card|cards ... when|read|open|after|gone|sorry|why|explain*|18|eighteen|21|wedding|grow|grown|@kin|drawer|table ~ council|dwp|gp|school|job|court|milkman|hospital|benefits|landlord|mp|sick|fit|santa|dead|late|solicitor|therapist
i .. will|would .. be .. watching|above|star|stars|angel|looking down ~ tv|match|game|telly|film
@soon .. is|will|be .. the? day|night|end|when ... i|it .. go|die|end|over|all|do|leave|finish|decided ~ holiday|exam|wales
done|did|made|chosen|picked|set|decided|know|booked|fixed .. a|the|my|on|when .. date|day|time|place|spot|tree ... end|die|go|$|it|and|to|do|already|circled ~ wedding|holiday|baby|appointment|party|surgery|operation|meeting|assessment|christening|move|lose
made my mind up|peace|decision .. now|tonight|with|$|and|about|already ~ job|course|uni|college|move|divorce|quit|leave|therapy|group|medication
made|found my peace
plan|plans|planned|planning|arranged|worked|prepared|sorted|decided .. it|all|everything|how|out|what|my|in .. all|out|do|head|mind|in|is|when|how|ready|end|die|go ~ party|wedding|holiday|meals|revision|day|trip|birth|work|route|menu|lesson|lessons|journey|breath|say|problem
going away|somewhere .. forever|far|nobody|good|long|not|cannot|peaceful|better ~ holiday|uni
going|gone|go|off on .. long|last journey|trip|walk|sleep ~ holiday|dog|train
not|never|no coming back|home|return*|turning .. back|from|this|again|ever|time|$|now ~ group|uni|holiday|session|anxiety|hospital|dad|he|she|him|cancer|back|dog|cat
no turning|going back
not be back|home|returning|around again|ever|tonight|$ ~ work|late|holiday|tuesday|monday
wait|waiting|holding|hold|hang|hanging|staying|stay|live|living .. until|till|for|only .. after|dog|cat|mum|dad|kids|christmas|birthday|wedding|funeral|exam|are|is|she|he|my .. dies|gone|passes|dead|then|over|grown|18|leave|died|old ~ appointment|assessment|results|list|job|therapy|call|operation|hospital|group|letter
after|once|when .. mum|dad|dog|cat|nan|christmas|birthday|wedding .. dies|goes|gone|over|passes .. i|nothing|so|that ... go|too|follow|can|end|free|join|will|over|stop* ~ help|holiday|house|move|retire|work|group|need|appointment
not be sad|upset|angry|cross|cry|mad
thank|thanks .. for everything|all .. you|u .. did|done|have
nice|good|glad|lovely|happy to|way .. end|finish|leave on|with|it ~ session|week|course|year|day
nobodys|nobody|noone|not|no .. fault|blame .. nobodys|ok|but|mine|$|anyones ~ accident|crash|flood
been|was a|an|my privilege|honour|pleasure ~ help|work
will|can|should|could|to|may|please find|have|take|keep .. my|the|all|her|his|me .. pokemon|ring|watch|rosary|bike|bicycle|guitar|dog|cat|tools|records|car|books|medals|flute|boots|collection|xbox|ps5|phone|laptop|room|horse|budgie|budgies|fish|hamster|clothes|money|savings|jacket|coat|trainers|kit|van|plants ~ cannot|repair|mot|vet|cleaned|walk|nap|fix|back|lost|sleep
give|giving|gave|leave|left|leaving|posted|send|sending|sent .. my|me|the|all .. bicycle|bike|medals|guitar|bass|flute|ring|watch|rosary|records|tools|books|savings|pension|money|everything|dog|cat|phone|thesis|boots|camera|piano|collection|jewellery|pokemon|all ... to|for .. my|the|her|him|wife|daughter|son|mum|brother|sister|friend|ex|girl|boy|nephew|niece|neighbour|lin|someone ~ charity|allowance|uni|rent|lend|borrow*|hmrc|council|birthday|christmas
spare|my|house|door|the key|keys .. is|are|under|in|left|with .. under|mat|pot|neighbour|door|letterbox|step|stone|shed|meter ~ lost|locked|forgot
need not|longer be|renew* .. renewed|me
last .. of .. that|everything|it|the|my .. own|money|$ ~ tablets
returned|return|give|gave|handed .. back|in|the|my|all .. library|keys|commode|frame|uniform|books|kit|walking ... not|need|want*|because|now|goodbye|longer ~ fine|late|overdue
not|nor be|shall wanting|needing|requiring .. it|them|that
see|watch|look* .. from|down .. up|above|heaven
tell .. them|him|her|mum|dad|kids|everyone .. i went|was|am .. smiling|happy|peaceful|peace|ready|free
put|left|get .. on a timer|schedule*
you|they .. will get|see|read|find .. it|this .. when .. done|over|gone|it
wanted|want|need .. someone|somebody|you|people|anyone .. to know|remember .. i|me .. was|existed|here|tried|mattered|lived
feed|water|mind|have|want|take .. my|me|the .. budgies|budgys|budgie|cat|dog|fish|hens|rabbit|tortoise|hamster|plants|horse|pigeons .. from|after|tomorrow|when|if|on|for ~ cannot|anxiety
needs|need|wants someone|somebody|home|feeding|looking .. from|after|by .. @soon ~ appointment|carer|work
ask|tell|ring|phone|telephone|send|call .. police|ambulance|someone|somebody ... not|use|side|door|key|tomorrow|morning|myself|yourself|after|alone ~ noise|burgled|neighbours|stolen
send|get someone|somebody|police round|over|in .. not|but|before .. in|yourself|kids|come
keep the deposit|change|car|money|dog|cat
all i|thats|everything .. i|own .. gone|sold|given|left
cancelled|cancel|stopped|rang|told .. the .. milk|milkman|papers|paper|post|window|deliveries|gardener|cleaner|subscription|meals ~ money|afford|broke|holiday|price|cheaper|cost
go well $ ~ interview
only one who .. said|ever|knew|listened|asked|saw
send .. this|it .. to .. when .. 18|eighteen|older|grown|she|he|gone
my|the shoes|coat|boots|guitars|books|things|tools|clothes .. to|for|go .. my|lin|jamshid|mo|charity|someone|him|her|he|she|brother|friend ... ~ school|repair|cobbler|shop|washing
fold*|clear*|tidied .. blanket|bed|desk|bunk|locker|cell|room .. ~ ocd|mum
thank you for .. room|bed|bread|kindness|trying|listening|being|hospitality|soap|years|friendship .. ~ today|session
pay|money|keys|key|phone|wallet|bank|card|papers|passport|ring|will .. is|are|in|be|on .. in|on|under|with|be .. drawer|envelope|side|table|desk|biscuit|tin|safe ~ lost|nicked|stole
been a|my friend|good .. friend|him|milkman
knocked|came|come|gave|given|give .. spare|his|her .. fags|cat|dog|tools|keys|telly ~ borrow|lend|parcel
paid .. back .. ... square|straight|even|so|everything
all|am square|straight|settled .. so|now|then|with
forward|pass|leave|donate|transfer .. my .. fellowship|salary|savings|pension|books|wages|estate|money .. to .. ... fund|charity|student|dean|school|nephew|niece ~ gift|aid
apologies to .. dean|everyone|all|staff|family|boss
no reply|answer|need needed|necessary|required|wanted|reply
shook|shaken .. hand|hands .. one|all|every|everyone
left .. badge|uniform|medal|phone|wallet|ring|keys|shoes .. on|behind|it ~ lost|bus
salute .. ~ magpie|sun|yoga
my last .. stream|livestream|video|post|pay|lesson|sermon|class|song|round
done|did|made|had my last .. ~ exam|session|appointment|payment
tell .. @kin|kayden|them .. mum|mummy|mommy|daddy|dad|i .. was|is .. poorly|sick|ill|not|bad|brave|good ~ gp|school|hospital
mind|watch .. pump|boiler|step|gate|catch|stove .. sticks|leaks|smokes
whoever .. takes|gets|has|finds .. her|it|me|on|over|this ~ prize|job
cheerio|toodle|night|goodnight then|all|now|everyone|$ ~ tuesday|see|tomorrow|thanks
nobody|no .. play|sing|cry|wear .. song|black|hymn|that|at .. ~ football
funeral|burial|coffin|shroud .. clothes|outfit|suit|dress|song|music|ironed ~ dad|mum|nan
would|will .. baby|she|he|they|kids .. remember .. me|us ~ number|appointment|password
be|see .. local|the .. paper|news|headlines ~ job|advert
recycle|donate .. organs|person|body|kidneys|heart ~ box|bin|card
better used|spent by|on someone|them
better off w|with .. one|without|just .. kid|less|less
do not|never cry|fight|argue|fuss .. over|n|at|and|for ~ baby|why
let|make .. my .. sister|brother|mum|dad|uncle .. sing|speak|cry|come|near ~ cannot
last words ~ exam|cross
keys|key .. on|under|with|in|left .. hook|mat|pot|table|margaret|neighbour|drawer|side|door ~ lost|car|work|find
god bless .. yous|you|all|everyone|kids|mum|dad|ma ~ thanks|best|chat
did your|their|her best
done till|until|through|up .. someone|else|cover|line|february ~ homework
in my locker|drawer|shed|desk|room .. share|code|for|take|yours ~ lost|work
share|split .. them|it|everything|money .. out|between|among|equally|fight ~ bill|house|flat
been a gas|blast|ride|hoot|life
transfer complete|done|made .. ~ house|bank|course
account|accounts closing|closed|empty .. ~ scam|bank|bills
sold|gave|giving|given .. the|my|away .. kit|nursery|everything|things|all .. ... last|refuge|me|away ~ baby|size
last thing .. i .. giving|give|do|doing|own|eat|see .. away|is|me ~ need|night
should i leave .. heating|lights|door|key|food|note .. on|for|open|out
will|would|does someone|somebody .. come|find|notice .. within|in|day|before|cats|smell ~ appointment|carer
come .. by .. himself|herself|yourself|alone .. ... not .. bring|kids|little|children|upstairs ~ appointment
signed out|off .. hugged|for|good|last ~ sick|work|doctor|gp
hugged|hug .. each|every|all|everyone .. of|us|and .. ~ reunion|christmas
give|gave|given .. prize|best|favourite .. ... then|locked|shed|away
tools|boots|things|clothes .. in .. row|order|line|pile
whoever .. plot|room|bed|desk|job ~ did
dug|baked|cooked|sewn|served|delivered|driven|milked .. my|me last
letters .. ... each|opened|open|read|turn|eighteen|wedding ~ council|dwp
paid|pay|settled .. milkman|paper|window|coalman|butcher|newsagent|vet|undertaker
left .. the|my .. key|keys|dog|cat|papers|book with .. ~ neighbour|school
asking|asked|ask .. people|family|friends|kids .. what .. want .. mine|of|keep|after
patience|kindness .. with .. me|old|silly|man|woman
`,
    unless: `
goodbye to my|the dad|mum|nan|brother|sister|dog|cat|husband|wife|colleagues|class|sugar
see you tomorrow|tuesday|wednesday|thursday|friday|monday|next
sorry for being|the late|delay|wait
my .. nan|nans|dads|mums funeral
sick|fit|cover|thank note|letter|you
never got|get to say
did not get|want to say
before he|she|they died|passed
last will and
suicide note|letter from
goodbye for now
hung up .. on me
last message|text|email got|was|did|cut|went|sent
`,
  },
];
