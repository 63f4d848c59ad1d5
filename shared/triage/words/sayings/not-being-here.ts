import type { SayingFamily } from './family.ts';

/** A wish not to be here, to be gone, to have it over. */
export const notBeingHere: readonly SayingFamily[] = [
  {
    id: 'not-here',
    level: 'worry',
    settles: true,
    sayings: `
not ... live .. much longer ~ flat|house|here|neighbours|damp|parents
stop|stopped|stopping existing
i will not be about|around $ ~ work|shift|holiday
why am i .. alive ~ lucky|grateful|waiting
worn out .. living|life $
had enough .. i? want to go $ ~ home|back|away
if i got|get|was hit|run .. by .. bus|car|lorry|train|van
^ then i am gone $
not live anymore|any ~ parents|here|there|with|in
feel|feeling like ending it|things ~ relationship|job
not .. sure|know .. i|if .. will be here
done with .. this|my life
wish .. i .. would|will not $
nothing|nobody|no .. keeping|holding|left .. me .. here|alive|going
if .. it|they .. not for .. i .. would .. have|be .. ended|gone|dead|killed|done|jumped
hope|hoping|hopes .. it|they|drugs|drink|this .. will? kill|kills|finish me
only .. thing|reason .. keeping|keeps|stopping .. me
tired of it all .. want|out|done
not being|be around|here ~ work|appointment|there|next|week|until|enough
not want .. live like this|that
make|making it .. through|thru|to .. tonight|2nite|night|morning|weekend|christmas ~ work|shift|party|show|exam
hate being alive
life|living feels|is impossible ~ him|here
not .. live without .. him|her|them|mum|dad
lost .. the will to live ~ hold|queue|meeting|traffic
not want .. die ... live like
not imagine living|life
not .. be .. a? problem|bother|nuisance .. much|for|longer|anymore
want|wish|rather to be with .. her|him|mum|dad|nan|them|again $ ~ weekend|christmas|holiday|live|together
not .. live .. much|any longer|more|like ~ parents|flat|house|here|mould|damp
done with living
no more pain .. after|soon|tonight
wouldnt|not|dont|idc care if i die|died|live
idc if
want|going to end things .. $|now|tonight|please ~ relationship|boyfriend|girlfriend|marriage|him|her|with|partner
^ done with life|living|everything
finished with living|life
life|living is .. painful ~ expensive
glad if .. bus|car|train|lorry|i|something .. hit|killed|died|took
if .. bus|car|lorry|train .. had|hits|hit .. me ... relieved|glad|better|care|relief|good
no wish|desire|intention to .. see|live|reach|be
not .. see|seeing .. myself .. getting|reaching|being|past|beyond|to ~ job|promoted|career
world .. can have|take me back
fall asleep and .. that ... finished|it|forever|never
mornings .. i|have .. in me|left ~ work
envy|jealous|envious .. of? .. the dead
over for good ~ relationship|marriage|friendship|job|lockdown|winter
not open my eyes
escape from life|living|existence
not mind if i .. got|get|was .. hit|run|killed
disappear $ ~ floor|symptoms|pain|spots|anxiety|debt|hear|voices|he|she|money|off
wish .. i .. was|were|had|been never .. born|been
@wish .. to? disappear ~ floor|symptoms|pain|spots|anxiety|debt|duvet|people
disappear and not|never
disappear forever|completely
not want to live no more|longer|anymore|$ ~ parents|hostel|flat|house|here|there|with|london
tired|sick|fed|bored|weary .. of|up .. of? living|life|existing $
tired|sick|fed|bored|weary .. of|up .. of? living|life|existing and|i|so|want|but|now
tired|sick|weary .. of? fighting .. $|want|and|all|to|every ~ council|housing|benefits|school|dwp|ex
no|lost|any|out hope .. left|for|$|of|anymore ~ getting|appointment|job
lost .. all|my hope
hope|hoping|wish .. i .. get|got .. hit|run|killed|cancer
better off dead|gone
low|bad|much|hard .. i .. could|want|might|will .. end|die|kill|jump .. it|myself|$|off|things
no|not|any .. place|room|need .. for|of .. me .. world|life|here|alive ~ waiting|list|group|service|course|car|hospital
world .. not|isnt .. for me
i am .. done full? stop|$
stop|stopped|stopping fighting|trying|living|wanting .. $|to|and|it ~ job|smok*|fit
stopped .. wanting|seeing .. to|reasons .. live|stay|be
ran|run|running|no|list|out .. out? .. of .. reasons|ways .. to|for .. $|stay|live|go|carry|living ~ job|complain*|jokes
reasons|reason to stay|live|carry|keep|be ~ job|company|flat|school|marriage
why .. am|are i .. still here|alive ~ waiting|list|queue|phone
still here|alive|breathing .. $|and|unfortunately|sadly ~ glad|thankful|lucky|grateful|thanks|waiting|problem|need
should|shouldnt|shouldve|could .. have|be .. finished|ended|died|gone .. it|last|week|here ~ job|work|exam|homework|relationship
what|nothing|anything .. stops|keeps|keep|stopped me .. here|going|alive|was|is|$ ~ sleep*|work*
only|if it .. not|was|were|is .. for .. the|my .. cat|dog|kids|mum|him|her|son|daughter|baby|boys|girls ... gone|here|already|reason
i would .. have|be|of .. gone|dead .. already|by|ago|now ~ work|holiday|shop*
after that nobody|nothing|no|then|there|i ... needs|worry|me|gone|free
not .. need|needing|be|want|plan|after|there|here ... after .. friday|saturday|sunday|monday|tuesday|wednesday|thursday|this|weekend|tonight|tomorrow ~ work|gp|appointment|shift|session|group|school|ring|call|meeting|park*|holiday|food|delivery|because|working
disappear|disappeared .. forever|ever|for
be|being|already|am|feel|like .. a ghost|gone already|$ ~ he|she|hour|minutes|town
nearly time to come|go home
take|taking .. me off .. list|lists ... soon|anyway|because
hope|hoping|beg|begging|pray|praying|rather|properly|keep .. the|my|for|that|it|cancer .. cancer|lump|illness|heart|scan|tumour|stroke ... back|kill|takes|stop|bad|die|terminal|it|worst|runs ~ clear|benign|nothing|gone|better|not
get|be ill .. and|enough .. die|not
hurry up .. $|and|death|it ~ appointment|list|nhs|council|referral|waiting
be with .. him|her|my|them .. boy|wife|husband|mum|dad|girl|son|daughter|again|then|soon|now|$ ~ christmas|weekend|tonight|kids|live|hospital
kindest|kinder|best thing ... leave|absence|gone|go|without|out|me ~ rest|sleep|holiday|said|heard|ever
cross|crossing .. the? .. road|street ... hope|hoping|look|care
tired|sick|exhausted|weary|fed|bored|done|finished|over|through .. of|up|by|with .. living|being alive|existing|life|fighting ~ with|in|here|room|parents|at
tired|sick|exhausted|weary|fed|bored|done .. of|up|by|with .. being alive|here|me ~ work|hospital
not|never|dont .. plan|planning|intend|going|expect|think|want .. on|to|i|will .. being|be|see|seeing .. here|around|alive|christmas|birthday|much|long ~ work|appointment|meeting|holiday|tomorrow
i will|am|shall|would not .. be .. here|around ~ until|appointment|meeting|session|weekend|holiday|back|work|ring|call|class
i will|shall .. not .. be .. bother|problem|trouble|burden|nuisance .. to|for|$|much|anybody|you|anyone|after
will not|wont|never .. trouble|bother|troubling|bothering .. anybody|you|anyone|them|him|her|people .. after|again|anymore|much|$
wont|not .. have|need .. worry .. about .. me ~ work|parking
soon|then|after you|they|everyone|nobody .. will|wont .. not? .. have|need .. worry|bother
not .. wish|want|desire .. to .. go|carry|live|keep .. on .. living|$|without|anymore|like|with ~ holiday|course
run|ran|running out of road|rope|fight|hope|strength ~ petrol
the|this .. is .. end .. $|for|of .. me|it|road|everything ~ term|course|message|form|page|month|shift|year|book|film
no way|going back .. for|from .. me|this|here|now
i want|need|ready|like .. to? .. go|be|home|taken .. home|with .. god|lord|jesus|heaven|mum|dad|him|her ~ bus|visit|see|live|house|christmas|moved
rather be|go .. with .. god|him|her|dead
choose|chose|choosing .. my .. own .. time|death|way|moment ~ meal|hours|therapist
not exist
let go now
not .. stay .. longer|anymore|here ~ job|house|flat|hospital|school|ward|town|awake|hostel|meeting|parents
not|never @wish .. to? be|being|stay|keep .. here|alive|around|living|anymore|breathing|on|in|me ~ hospital|ward|flat|house|school|work|job|town|england|country|hostel|sat|uni|class|meeting|at
not|never @wish .. this|my|to|another|a .. life|tomorrow|future|day|wake|morning|anymore ~ end|ending|take|taking|work|shift|drug*
not|never @wish .. the? morning|tomorrow|christmas to? come|happen
@wish .. i|to|it|we .. was|were|be|could|did .. not here|exist|alive|born|around ~ work|school|live|hospital
@wish .. to? not .. be|exist|wake|live .. here|alive|anymore|up|$|around
@wish .. to? stop|cease|quit .. existing|living|being|breathing|alive ~ here
@wish .. to? be .. gone|invisible|erased|nothing|nowhere ~ pain
@wish .. it|everything|this|all|life|pain|noise|me|thoughts .. all|to .. be? .. end|stop|ended|over|finish|finished ~ exams|divorce|shift|term|course|job|week|neighbours|knee|back|tooth|court|drilling|winter|lockdown|migraine*|tinnitus|dog|barking|works|scaffold*|panic|eczema|periods|hay*|treatment|pregnancy
switch|button|plug|lever .. that|to|which|i|me .. turn|turned|off|end|ended|press|push|pull|me|it ~ washing|lamp|boiler
not|never .. be|am|going .. here|around|alive .. much|long|tomorrow|next|by|when|after|to|for|soon|come|anymore ~ work|appointment|meeting|holiday|moving|away|delivery|back|home|call|ring|session|class|group|office
will|may|might|would|be|am not .. be .. here|around|alive|long|with .. much|long|tomorrow|by|when|after|to|for|christmas|soon|you|longer|see|next ~ appointment|meeting|holiday|away|session|class|group|work|office|delivery|thursday|monday|tuesday|wednesday|friday
too late for me
leave|leaving|left|exit|escape|depart|off .. this|the world|planet|earth|life
had enough .. of .. life|living|being|everything|it|this|existing|all ~ job|noise|boss|him|her|them|council|waiting|landlord|manager
being|staying|keeping|to|living|existing|life .. alive .. hard|hurts|exhausting|painful|pointless|struggle|much|torture|difficult|chore|effort
my life .. over|finished|ended|ending|done|worthless|nothing|pointless|meaningless ~ social|sex|working
want|need|wish .. it over|done|finished .. with
not|hard .. to? .. be|stay|keep .. alive|breathing|living
disappear|vanish .. forever|ever|good|nobody|without|trace|notice|world|face ~ symptoms
nobody|no .. would|will|even|to|one .. notice|miss|care|cry|know|find|bother .. if|me|when|i|that ~ work|meeting|office|late|job|session
put down like
under the? ground|soil|sod
only|one way|ends|end|exit|out|solution|answer|place .. it|this|i|of|out|see|ends|for|to|is .. ends|end|going|death|die|dying|out|left|see|dead ~ debt|job
one last|final .. time|sleep|drink|trip|thing|walk|message|text|night|goodbye|meal|look|cigarette|hug ~ holiday|try|chance|season|question|appointment|session|job
next life|lifetime ~ film|coach*
another|better|other life|world|side|place .. soon|waiting|with|see|meet|peace|for ~ job|live|work|flat|move
not|never want|fancy|wish to .. live|exist|wake $
tired|sick|bored|done of|with|being .. being .. a? person|human|me|alive|here
be|being|am better off|of dead|gone|under|not|in ~ no
will|would|might|may|probably not|never be|see|reach|make|live|get .. thirty|forty|fifty|sixty|twenty|christmas|my|next|2026|2027|2028|another|new|age|the ... ~ wales
join|joining|with|see|seeing|meet|follow|following|reunite*|back|together .. him|her|them|mum|dad|husband|wife|nan|son|daughter|brother|sister|baby|boy|girl|again .. heaven|soon|other|there|grave|tonight|sky|up|afterlife ~ weekend|weekends|every
want|just out $
then|after|once .. that|thats|i is|am|will|be .. me|off|done|free|going $
hanging|holding|hang|hold|staying|stay|living|live on? .. for|until|till|because .. the|my|her|him .. dog|cat|mum|kids|him|her
intend .. it|to .. myself|end|die|use|do ..
part of me .. hopes|hope|wants|want|wishes|wish
nothing|no|plans|plan .. planned|booked|happening|on|for .. after|past|beyond @soon
thinking|thought|think .. of|about ways|exits|methods
sooner|rather|prefer .. be|just gone|dead|buried|under|not ~ holiday|late|home|there|seen|caught
ready|want|time|okay|prepared for? me? to be|go|leave|rest|sleep|meet .. lord|god|maker|him|her|peace|forever|good|earth|world|jesus|heaven|home $
not care|bothered|fussed|mind|matter if|whether|what|about .. i|me .. live|lived|die|died|wake|lives|survive|survived|dead|hit|killed|here|make|happens|happened|become|becomes ~ job|phone
thought|thoughts|think|thinking ... not being|existing|living|waking|here ~ enough|able|good|ready|allowed
made my|me mind up
want|going|need|wish|ready|trying|wanting to end it ~ with|him|her|relationship|contract|lease|marriage|engagement
will|shall not be here|around|alive by then ~ holiday|moved|abroad|away
`,
    unless: `
be here .. school|nursery|college|uni
i am at|away|working|off ..
miss me at
i want to live
my reason|reasons to
`,
  },
];
