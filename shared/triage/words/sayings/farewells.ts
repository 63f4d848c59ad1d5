import type { SayingFamily } from './family.ts';

/** Goodbyes, and putting one’s affairs in order. */
export const farewells: readonly SayingFamily[] = [
  {
    id: 'goodbye',
    level: 'worry',
    sayings: `
please forgive me
forgive me $ ~ late|spelling|typing
^ look after .. mum|dad|kids|girls|boys|him|her|them|dog|cat|everyone .. for me $
left|written|wrote|writing letters|letter|note|notes .. for|to .. kids|children|wife|husband|mum|dad|family|son|daughter|girls|boys|everyone ~ school|council|santa|court|teacher|lunch
letters .. to|for .. kids|children|daughter|son|everyone ... older|grown|after|gone|case|when
knows where to find .. keys|me|it|the
love|loved you|u all|both|lots .. do not|dont|look|sorry|goodbye|bye ... sad|after|cry|fault|blame
tell .. my .. girls|boys|kids|mum|dad|wife|husband|son|daughter|brother|sister|family|bro|them ... loved|love|fault|sorry|can|bike|proud ~ gay|late|home|pregnant|diagnosis
want|wanted|know|need|needed|so .. someone|somebody|one|people|anyone|doctor to? .. know|knew|knows .. i .. did? tried|try|loved|gone|why ~ job|qualified
people|ppl|everyone|they will .. know|see|understand why
someone|somebody|please|to .. feed|have|take|look|let ... cats|cat|dog|dogs|hens|horse ... out|saturday|sunday|key|from|when|gone ~ holiday|hospital|op|work|away
extra food .. for|down|out .. cats|cat|dog
find|found|finds .. me|my|body|us ... before|kids|cleaner|home|police|someone|children|not ~ job|house|flat|appointment|therapist|slot|help|counsellor|someone
body ... found|dealt|find|identify|id|sea
id me|my
made|making .. my|own .. arrangements|peace ~ funeral|childcare|travel|work
seen .. to it|everyone|all .. i|$ ~ council|landlord
settled|paid .. my .. account|bill|rent|debts ... milk*|composed|day|last|then
cancel everything|all
said my .. prayers|goodbyes|piece ~ mum|funeral
forgiven everyone|him|her ... tonight|home|god|jesus
going|go .. home .. to .. jesus|god|lord|her|him|heaven
goodbye .. on|to|in .. mirror|steamed|them|kids ~ ward|hospital|funeral|school
say|said|text|texted .. goodbye .. to|them ~ wish|could|never|properly|chance
he|she|they|can|will have .. my bike|room|car|ps5|things|stuff ~ mot|crash|fix
will not|wont .. need|want|be .. em|them|it|anything|needing .. $|else|anymore|where|care|after|next ~ appointment|tablets|antibiotics|plaster|interpreter|translator
calm ... decided|decide|since|now|composed|once ~ breathing|yoga|meditat*|dog|kids|police
ends|funny|feel .. how? calm .. ~ breathing|yoga
goodbye .. everyone|all|mum|dad|world|thank|thanks|and|to|forever|$ ~ party|leaving|school|colleague|hug|airport|funeral|he|she|lunch|session|group|properly|ward|course|nan
sorry to|for .. everyone|all|mum|dad|kids|family ... goodbye|bye|everything|done|love|hurt
by the time .. anyone|you|u|they|somebody .. reads|read|finds|find|gets|sees ... late|gone|dead|it|this|over ~ gp|appointment
it will|would be too late ~ gp|appointment|apply|deadline|book|enrol*|job|claim|evict*
written|wrote|writing to everyone|all|them i? love|loved
someone .. to|please .. have|take|look|want .. my .. dog|cat|dogs|cats|pets|birds|hens ~ walk|holiday|hospital|op|operation|while
goodbye .. $|everyone|all|world|forever|mum|dad|to|kids|xx|x|and|my|cruel ~ party|leaving|school|job|work|colleague|hug|kiss|airport|funeral|dad|he|she|until|book|never|lunch|old
say|said|saying|sent|send|write|wrote|written|writing|leave|left .. my|our|all|last|a? goodbyes|goodbye|farewell|farewells|byes ~ he|she|never|airport|school|dad|mum|before|funeral|nan|work|hospital|husband|wife|get|party|dog|cat|colleagues
tell|telling|told .. my|the|them|him|her|kids|mum|everyone|family|wife|husband .. i .. love|loved|sorry|proud .. them|him|her|very|so|always|$|all|mum ~ every|often|doctor|date
sorry|forgive .. for|me|to .. everything|all|everyone|what|leaving|being|doing|mum|kids|i|this|mess|hurt .. done|am|put|caused|doing|been|$|about|going|to|leaving ~ delay|late|spelling|typing|bothering|mess|reply|missing|wasting|trouble|text|long|ramble|rambling
will|shall|wont|going .. not .. be|bother|text|message|write|call|contact|trouble|hear|see|need|messaging|texting .. again|anymore|me|you|any|further|from|longer ~ until|weekend|holiday|number|phone|session|appointment|service|help|school
not|never .. hear|see|bother .. from? me again|anymore
thank|thanks .. for .. everything|all|trying|being|kind .. $|and|you|but|tried|goodbye|done|it|too ~ appointment|session|letter|yesterday|today|call|course|group|week|last|again|much|advice|info|lovely|fantastic|great
by the time .. you|anyone|they|u .. read|get|see|find|reply|come|ring|gets|here .. this|gone|it|me|i|late|over ~ appointment|doctor|gp
when you .. read|get|find .. this|me ~ please|call|ring|book
see you|u .. in|on|all .. other|next|heaven|hell|side|sky ~ week|time
remember me
my last|final .. will|words|wishes|wish|goodbye|letter|message|drink|meal|breath|christmas ~ job|appointment|session|shift|bus|exam|payment|assignment|essay|order
they|everyone|you .. will|all .. all|be .. sorry|see|regret ~ delay|late
not|nobody|noone|wasnt|aint .. your|anyones|anybodys|nobodys|their|his|her|anyone|yours fault|blame|yours
keys|key .. on|under|with|in|left .. hook|mat|pot|table|margaret|neighbour|drawer|side|door
picked|chosen|chose|choose|choosing .. out? .. music|hymns|hymn|coffin|songs .. and|for|funeral|i
fold*|clear*|tidied .. blanket|bed|desk|bunk|locker|cell|room ..
whoever .. takes|gets|has|finds .. her|it|me|on|over|this
^ goodbye|farewell $
someone|somebody|who|hope|whoever|anyone|postman|police|neighbour|him|her|kids|mum .. finds|find|found|discover|discovers .. me|my|us|body|it|first
tell|let|make|please|say .. @loved .. know|that|i|it|sorry|goodbye|love|how .. love|loved|sorry|was|not|proud|goodbye|tried|am|always|fault|best|much|enough
done|did|made|chosen|picked|set|decided|know|booked|fixed .. a|the|my|when .. date|day|time|place|spot|tree ... end|die|go|$|it|and|to|do|already|circled
been|was a|an|my privilege|honour|pleasure
my last .. stream|livestream|video|post|pay|lesson|sermon|class|song|round
goodbye|bye|goodbyes|farewell|cheerio|adieu|byebye|gbye|tara .. all|everyone|world|forever|ever|cruel|x|life|love|kids|mum|dad|family|my|it|you|to|and|friends|folks|guys ~ see|later|thanks|speak|tomorrow|next|until|till|airport|leaving|school|gate|colleagues|lovely|joke
not|never|no|longer .. hear|bother|trouble|annoy|disturb|worry .. from|of|with|me|you|anymore .. me|again|anymore|after|longer|tonight|forever|today ~ appointment|late|tuesday|job|sleep|tv|council|doctor|gp|clearly|ex|him|number|noise|stop|text|neighbours|wrong
said|saying|say|says|texted|send|sent|sending|writing|wrote|written|write|recorded|filmed|recording|left|leaving|posted .. my|goodbye|goodbyes|byes|farewell|peace|last|final|letters|suicide .. goodbye|goodbyes|byes|farewells|peace|message|messages|letter|letters|video|videos|note|notes|words ~ holiday|airport|leaving|colleagues|council|dwp|mp|gp|school|job|court|funeral|nan|dad|mum|grandad|application|cover|recommend|email|post|appointmentation|sick|fit|doctor|benefits|landlord|agreed|parcel|christmas|thank|again|next|address|opened
letters ... each|opened|open|read|turn|eighteen|wedding ~ council|dwp
left .. the|my .. key|keys|dog|cat|papers|book with .. ~ neighbour|school
i am saying|say bye|goodbye .. now|while|before ~ school|airport|nan|him|her
`,
    unless: `
wish|could ... have .. said .. goodbye
never|not got|get|had ... say goodbye
goodbye .. to .. nursery|workmates|colleagues|staff|team|teachers|house|neighbours
`,
  },
  {
    id: 'affairs-in-order',
    level: 'worry',
    sayings: `
told|tell|tells|rang|asked ... where .. will|papers|passwords|pension|insurance|forms|keys|money .. is|are|were|and|$ ~ lost|buy|apply|benefits|claim
giving|given|gave|sold|selling|give away? .. his|her|all|my|their .. jewellery|tools|medals|fishing|records|guitar|stuff|things|ps5|money|clothes|bike ... hugged|said|fine|look|never|sister|neighbour|girls|away|mum ~ charity|ebay|moving|downsiz*|shop|tip|ex
gave|given|took|taken|left .. my|the .. cat|dog|dogs|cats .. to|at|with .. my|sister|neighbour|sisters|mums|friend|rescue ~ holiday|allerg*|landlord|walk|vet|kennels|work|weekend
name|names|labels on .. all? .. his|her|my things|stuff
who .. to|gets|can|should have|what|my .. what|it|car|everything|house|$ ~ divorce|custody|weekend|job
rent .. paid .. up|to ... day|then|out
dropped .. keys ... letterbox|bosses|door
tidying|tidied .. up|house|top ... suit|bottom|calm|since|decided ~ kids|guests|mum
affairs|ends|things|everything|papers|paperwork|finances|house|insurance .. all|is|are|in|sorted|put|tied .. order|up|sorted|ready|paid .. $|for|now|so|when|before|and ~ tax|mortgage|move|moving|school|benefit|benefits|council|holiday|solicitor
put|putting|got|getting|set .. my|all .. affairs|things .. in? order|straight
gave|given|giving|give .. away|all|my|most .. my|away|things|stuff|belongings|clothes|tools|records|dog|cat|everything|money|ring|jewellery|guitar ~ charity|downsiz*|shop|moving|seized|declutter*|marie|ex|school|divorce|move|flat|burglar*|job|notice
cancelled|cancelling|cancel .. everything|all|my|the .. milk|direct|phone|appointments|subscriptions|plans|future ~ gp|doctor|covid|strike|nhs|train|hospital|they|holiday|operation
passwords|password|pin|bank|insurance|deeds|keys|will|instructions .. are|is|in|on|list|written|left .. drawer|table|envelope|fridge|wife|her|him|them|kitchen|sideboard|for ~ reset|forgot*|landlord|app|estate|lost
it|this|everything will .. be .. over|finished|done|quiet|end .. soon|tonight|tomorrow|by|then|$|before|for|now ~ exam|exams|course|term|divorce|court|treatment|winter|shift|op|wedding|meeting|move|works|chemo
give|gave|given|giving .. my|the .. dog|cat|guitar|watch|car|bike|xbox|playstation|ring|rings|tools|medals|horse|horses|birds|rabbit|piano|camera|laptop|jewellery|ps5|record|budgie|hamster|rod|rods|van .. to|away|someone|because|where
wrote|written|write|writing|changed|updated|made|finished|signed|sorted|redone .. my|a|the|out|own .. will|funeral|eulogy|obituary ~ plan|live|solicitor
affairs in|are order|sorted|straight
`,
  },
];
