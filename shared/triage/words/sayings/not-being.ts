import type { SayingFamily } from './family.ts';

/** A wish not to be here, to be gone, to be dead. */
export const notBeing: readonly SayingFamily[] = [
  {
    id: 'not-here',
    level: 'worry',
    evenNegated: true,
    sayings: `
@wish .. i|me ... not|never here|born|exist|existed|alive|around ~ lived|closer|group
@wish ... be|was|were gone $ ~ pain|he|she|anxiety
@wish ... be|was|were gone|dead|invisible|nothing|dust|ash|ghost forever|already|by|too|instead|now
wish|wishing ... was|were|be dead|gone|died ~ he|she|phone|good|drawing
@not @wish ... be|being here|alive|around|born|anymore $ ~ in|at
@not @wish .. be|being|stay|staying|remain|keep here|alive|around|anymore|living|breathing|earth|planet|world ~ at|in|with|meeting|hospital|ward|hostel|class|town|country|holiday|people
@not|hardly @often? want|feel|fancy|like being|living|existing|to|life exist|live|be|go|it|alive|here|life on? $ ~ home
should|wish|better|wished ... never|not been? born|conceived
never asked|chose|wanted to be born|here|alive
not meant|supposed|made|built|cut .. for|to|be this? here|alive|world|life|earth|exist|live|around|survive
stop|cease|quit|finish|give|done|end|ending exist*|living|being alive|breathing up?
stop|cease|quit exist*|living ~ with|beyond|in
not|never have to be|exist|live|feel|do|think anymore|alive|existing|any|anything|ever
disappear|vanish|evaporate|dissolve|melt .. forever|ever|off|completely|good|nobody|world|earth|face|existence|permanently|existed|tonight|now|today
@wish .. disappear|vanish|evaporate|dissolve $ ~ floor|embarrass*|holiday|pain|spots
@wish ... disappear|vanish ~ floor|embarrass*|holiday|pain|spots|symptoms|anxiety|debt|debts|problem|problems|feeling|duvet
@wish .. ground|earth .. swallow .. for|and|never|keep
want|like|wish|need to? switch|turn|shut myself|it|me|everything|life|brain|my off|down for|forever|good|permanently|completely
switch|turn|shut myself|me|life off|down ~ phone
delete|erase|remove|rub myself|me|my ~ account|number|data|details|messages|profile|photo|email
not want|wish|like .. tomorrow|wake|future|morning come|happen|exist|be|see
ready|want|time|okay|prepared for? me? to be|go|leave|rest|sleep|meet .. lord|god|maker|him|her|peace|forever|good|earth|world|jesus|heaven|home $
i am|feel ready to go|leave|rest|be $ ~ home|work
i am|have .. ready to leave|go|depart now|this|earth|world|life|whenever|any|soon ~ home|work|school
lived|had .. long enough|my time|a good innings|good life now ~ here
want|like|need|ready|time .. check|clock|bow|log|tap|opt out ~ of|hotel|early|book|library|at|it
opt|opting|checking|tapping|bowing|clocking out of? life|living|early|for|permanently|this
@wish .. my|this|life|it|everything|all ... be|to|was|were over|finish|finished|done|end ~ exam|exams|course|treatment|winter|shift|divorce|case|court|pregnancy|day|job|week|christmas|term
not|cannot|never see|picture|imagine|have myself|me|my|a? .. here|alive|future|old|past|beyond|by|living|next|another|growing|getting ~ job|industry|here|company|him|her|glasses
no future|tomorrow for me|us
not plan|planning|book|booking|bother .. future|ahead|after|beyond|past|because|here
will|shall|am|would|is|might|may|probably not|never going? to? be here|around|alive|about .. @soon|when|for|much|to|long|by|after|any|then|next ~ meeting|appointment|session|class|work|holiday|away|back|late|delivery|until|till|lift|wales|ring|spain
will|would|might|may|probably not|never be|see|reach|make|live|get .. thirty|forty|fifty|sixty|twenty|christmas|my|next|2026|2027|2028|another|new|age|the ... ~ pay|train|appointment|rent|meeting|bus|doctor|gp|point|consultant|therapist|deadline|target|house|top|phone|mortgage|boss|team|family|kids|him|her|session|you|benefits|group|class|course|college|job|end|wales|ring
will|be|am|already all? gone|dead|over|finished .. by|before .. @soon|time|you|read ~ pain|he|she|sale|money|pay|wages|term|season|food|milk
will be|all .. over|finished|done|gone soon|by|tonight|tomorrow|before|then ~ exam|exams|term|course|treatment|divorce|court|shift|ring
this time tomorrow|next .. not|gone|dead|over|nobody
not need|needing|want|be .. it|them|this|that|my|the|any|appointment .. where|when|after|soon i|am|going
do not need|want|bother .. appointment|next|follow .. because|i|will|be|not gone|here|around
counting|count down? the? days|hours .. until|till|left|to i|end|me|it|go|my ~ holiday|christmas|wedding|school|baby
@number days|hours|weeks left|to go|until i ~ leave|due|holiday|school|course
not|never|hardly make|see|get|last|survive|be here? .. through|past|until|till|to|the|another tonight|night|weekend|week|christmas|month|year|morning|day ~ shop|work|gp|train|group|meeting|appointment|session|class|shift|party|him|her|sleep|rent|bus
leave|leaving|left|escape|exit|depart|off|done|quit this|the world|earth|planet|place|life|mortal|body behind?|for|forever|$ ~ left|he|she|husband|nan|mum|dad
end .. existence|existing|suffering|misery|torment|agony
put me|myself out ... misery|down ~ hayfever|lol
be|being|am better off|of dead|gone|under|not|in ~ job|home|team|school|none|no
as well|rather|sooner be|die|were dead|gone|not|under
half dead|gone|in the grave already
one|a|my foot in the grave
six feet under|below ~ looks|haha
no more|longer .. me|life|of me|living ~ with|at|here|in
be no more|longer $
permanent|eternal|everlasting|forever|final|endless|lasting peace|rest|sleep|silence|solution|quiet|dark|darkness|escape|break|relief|end
peace|quiet|silence|rest|escape|darkness|relief .. forever|eternal|permanent|ever|finally|good|dying|death|grave|dead ~ quiet
@wish .. peace|rest|quiet|silence .. permanent|finally|at|last|forever|ever|only
join|joining|with|see|seeing|meet|follow|following|reunite*|back|together .. him|her|them|mum|dad|husband|wife|nan|son|daughter|brother|sister|baby|boy|girl|again .. heaven|soon|other|there|grave|tonight|sky|up|afterlife ~ group|holiday|lovely|looking|visit|appointment|gp|date
want|need|wish|longing|time|going|ready to? be|go with|to|follow|join .. him|her|them|mum|dad|husband|wife|nan|son|daughter|brother|sister|baby|boy|girl|god|jesus|lord now|again|up|there|$|in|wherever|soon ~ live|house|holiday|lovely|cinema|visit|group|appointment
@wish .. with|join my|our late? dead husband|wife|mum|dad|son|daughter|baby
god|lord|jesus|allah|reaper|angels|someone|something|anything take|takes|took|taking me|us|my ~ shopping|town|hospital|seriously|home|out|phone|number|money
take me|us .. lord|god|jesus|home|now|tonight|away
call|calls|calling|called me home
death .. relief|peaceful|freedom|kinder|friend|comfort*|calling|beautiful|mercy|only ~ his|her|their|anniversary|since|after|mums|dads|certificate|scared|job
it would .. relief|blessing|mercy|kinder|kindness .. if i|to|not|for|die|me ~ job|group
would not mind|care|bother|matter|be|fight|stop ... died|dying|dead|die|hit|killed|wake|gone|cancer|heart|death|collapsed|crash*|fatal|terminal ~ if he|she
not care|bothered|fussed|mind|matter if|whether|what|about .. i|me .. live|lived|die|died|wake|lives|survive|survived|dead|hit|killed|here|make|happens|happened|become|becomes ~ job|phone
not|never bothered|fussed|mind|care|scared either way|whether|about .. live|dying|die|wake
hope|hoping|wish|wishing|pray|praying|want|wanting|rather ... cancer|terminal|crash*|kills|killed|kill|heart attack|hit|fatal|finish|finishes|stroke|accident|incurable|plane|lump|meteor|lightning|disease|covid ~ he|she|mood|vibe|clear|benign
hope|wish|want .. doctor|test|scan|results ... bad|terminal|months|cancer|dying
jealous|envy|envious|envied|lucky .. dead|died|dying|passed|terminal|gone|him|cemetery|coffin ~ holiday
should|ought|wish|supposed|could .. have|been|was|were me|i .. died|dead|instead|crash|killed|coffin|hearse
it should|was have been me|i
why .. not|me|i .. die|dead|me|take ~ phone|do
why am|was i|me still|not here|alive|breathing|dead|living|born|bothering|existing|left
why did|do i|they ... survive|live|save|born|wake|bother ~ weekend|money
still here|alive|breathing unfortunately|sadly|somehow|though|regret|worse|why|when
unfortunately i .. still|woke|survived|alive
tired|sick|weary|exhausted|fed|done|finished|bored|drained|over|worn .. of|with|up|from .. life|living|being|existing|breathing|alive|here|world|waking|fighting|surviving|trying|everything|all|existence|myself ~ in|work|job|on|housing|together|patronised|ill|cost|being|with|like|london|shop|neighbours|thing|little|duvet
tired|sick|weary|exhausted|done|finished|bored .. being|of alive|here|me|in|living this|in|world|skin|$ ~ work|job
enough of|with life|living|being|world|existing|everything|myself|breathing ~ in|work|job|on|alone|told|ignored
cannot|hate|hated|loathe|despise|detest being|am|living alive|here|in|this me|world|body|skin|$ ~ flat|house|town|london
hate|loathe|despise|regret .. existing|existence|breathing|born ~ room|conditions|with|in|arrangements
living|life|existing|being|breathing is|feels|seems|hurts .. too|torture|hell|pointless|chore|effort|unbearable|painful|agony|punishment|curse|prison|much|over|done ~ expensive|room|costs|here|with|alone
life .. over|ending|end|ended|finished|done|pointless|curse|sentence|meaningless ~ social|sex|work|half|love
be over|done|finished|through with life|living|everything|this world|all
let me die|go|sleep|rest|leave|slip ~ home|early|know|out|in|back|to
want|like|wish .. out of? life|here|this world|existence|everything|my head|mind|body|it|$ ~ job|relationship|marriage|hospital|house|town|contract|flat|tenancy
want|just out $ ~ job|relationship|marriage|hospital|house|town|contract|flat|tenancy|ward
want|wish|need .. it|this|everything|all|pain|thoughts|noise|suffering to? stop|end|be|go|finish .. forever|good|now|permanently|tonight|over|please|$ ~ exam|exams|divorce|work|job|rain|treatment|court|drilling|itching|knee|back|neighbours|tinnitus|pain
make .. it|this|everything|pain|thoughts stop|end please|now|forever|permanently|$
born to|wrong .. suffer|planet|die
bury|cremate|buried|cremated me|next|alongside|with ~ wanted
sleep|lie|rest|stay|be next|beside|with to? him|her|them|mum|dad|husband|wife in the|his|her ground|grave
start again|over in another|next|new life
next|another|different life|lifetime .. be|will|see|come|better|maybe|happier ~ stage|chapter
better place|world waiting|for|than|where|soon ~ work|looking|find|live
rest in peace .. me|i|soon|now
die|dying|dead .. sounds|seems|looks|easier|nice|peaceful|appeal*|better|best|good|inviting ~ wood|he|she|scary|scared|good
not|never|no scared of|fear .. dying|death|die|dead ... anymore|now|welcome|bring|come
not scared to die|go
thought|thoughts|think|thinking ... not being|existing|living|waking|here ~ enough|able|good|ready|allowed|with
have|had|got|getting|having .. thoughts|ideas|feelings .. not|ending|dying|die|death|dead|leaving|jump*|dark* of? living|life|being|it|all|world ~ marriage|job|marriage
end|ends|ending|over .. one|way or|another|other .. tonight|soon|week
expire|expired|perish|cark|croak|kick the|my bucket ~ passport|licence|milk|prescription|card|ticket|document|tax|lease|date
suffocated|smothered in|at my|birth
aborted|abort|miscarried me|should|wish|mum
death|dying|suicide|dead ... all|only|thing|mind|constantly|everywhere|welcome|please ~ his|her|their|mums|dads|scared|anniversary|metal|tired|time|gran|bored|see|for|meet|laughing|battery
give|bring|grant me death|to
needs|wants|want .. me alive|here|around $
tired|sick|bored|done of|with|being .. being .. a? person|human|me|alive|here ~ nice
stop|stopped|stopping|not|no making|make|plans|planning|plan .. past|after|beyond|for .. @soon|then|that
there is|will|are|would not .. going|be .. a|any .. next|second|another|@number .. $|weeks|year|winter|month|time|spring|appointment
not|no further|more need|require* $ ~ tablets|parking
look|looking forward to .. dying|death|not|being|gone|end .. here|dead|over|it|$ ~ seeing
then|after|once .. that|thats|i is|am|will|be .. me|off|done|free|going $ ~ shift|home|work|holiday|bus|class|dinner|week|bed
i can|could|will|shall go|leave too|now|then|finally|after|next $ ~ shop*|gym|back|home|bus
have|had|got|taken my|ma shot|go|turn|time at it|life
somebody|someone else .. can|may|could have|take .. my|the seat|place|bed|turn|spot
wish|wished .. it|bomb|crash|car|fire|cancer|virus|war|accident|mine|stroke|bullet|that .. had .. got|taken|killed|finished|been|hit .. me
only|just take .. second|moment|minute|slip|step|one ~ call|read|form
would|will|be|so so|too|very|be easy|simple tonight|now|to|just|$ ~ park*|get|book|reach|cook|use
over|past .. the side|edge .. everyone|come|go|jump|rail|climb
ticket|exit|way out|home|door .. out|held|given|open|permission
given|got|have permission to go|leave|die
turn|turning|turnin|switch* .. it|everything|myself .. off .. at|mains|good
dream of .. a? switch|button|off|ending|nothing|darkness
right|sense|understand|makes|get .. what|why .. did|done .. total|perfect|sense|now|makes ~ school|boss
got|get|getting it right too|now
finish|finishing|finished my|own .. life|days|story
i must|have|will|gonna|going|think|to do it myself|on|tonight|now|soon|friday|tomorrow|monday|sunday ~ homework|form|essay|assignment|diy|shop*|decorat*|plumber|paperwork|test
made my|me mind up
no return|swim back|way back
fell|fall|jumped|let go yet|already
going|gonna|gan|want|off to|dae hang|end|drown|dae .. myself|masel|mesel in?
something .. happen|will if|before|unless|tonight ~ nice|good|else
hanging|holding|hang|hold|staying|stay|living|live on? .. for|until|till|because .. the|my|her|him .. dog|cat|mum|kids|him|her ~ phone|appointment|line
only cost|burden|weight|loss|trouble|nuisance
no loss .. ~ weight|hair|job|hearing
body .. to .. science|sea|medical|ashes ~ art
see you|u .. under|below|other|next|hell|heaven|sky|beyond|life ~ week
not|never make|reach|see .. it? to|till .. results|prom|graduation|wedding|christmas|birthday|sunday|monday|payday
credits .. rolling|roll
rehearsed|rehearse|rehearsing|practised|practise|practice|practised .. it|run ~ speech|play|song|interview|lines
here to see|meet|know it|them ~ doctor|gp
people who .. will|still .. still|be .. here ~ work|help
i|it .. am|is past .. treating|treatment|saving|help|caring
rather .. under|in|below .. ground|earth|grave|river
last gig|race|round|dive|shift|fare|flight|service|sermon|lesson .. not|ever|i|ends|then
coward .. if|either|not|for|cannot|to ~ him|he|husband
windy|cold|high|quiet|peaceful|lovely up here
high is|enough|up .. enough|is|here ~ sugar|pressure|mark|marks
intend .. it|to .. myself|end|die|use|do .. ~ apply|move|retire|go
going|gone|went out together|with .. her|him|me ~ friends|tea|date
do|put|shoot me next|down|too|out|instead ~ form|call|misery
time of death
resuscitat*|dnr|resus ~ course|training|trained
clock|clocking off|out .. soon|early|for|now ~ shift|work
not .. any|have .. more .. birthdays|christmases|of .. them|em ~ sugar
off .. and|then .. all of .. them|em|days
where .. i am .. off|going .. ... not|no|do ~ know
will|willing .. it .. come|happen|over ~ better
never|not get|grow|be old|older .. ~ school
off to .. ... not take|need
do not|not need to .. reply ~ urgent
terminates|terminated here
appeal .. sentence|life
not see .. beans|crop|harvest|blossom|leaves|snow|lambs|swallows|out|them .. up|again|come|this|next ~ glasses|work
no use|need for .. thursday|tomorrow|monday|friday|tuesday|wednesday|next|calendar|diary|winter|summer ~ parking
more|another years|nights|days|winters .. no|not|of ~ job|mortgage|lease
not do .. more|another .. nights|years|days|winters|birthdays ~ shifts|night
@number|sixteen|twenty|thirty|forty|fifty more years|winters ~ work|mortgage|pension
last day .. mine|nice|ring|date|chosen
things to do before .. ~ holiday|wedding|baby|move
delete account|myself|life
only thing .. i .. transfer|end|delete|want|kill .. me|is|myself
next .. nothing|nothings .. ~ week
final curtain|act|chapter|journey|resting|exit
exit music|stage|strategy|plan ~ work|business
keep|save .. spot|space|place|plot .. next|beside|by .. me|him|her|nan|mum|dad ~ queue|parking|meeting
own stone|headstone|grave|coffin|plot
bury|buried|cremate|cremated ... me|us|next|please|not tell ~ dad|mum|husband|wife|was|cat|dog
send .. priest|undertaker|hearse|coroner|imam|vicar
soon .. next to .. nan|mum|dad|him|her|wife
dead .. yet|soon|weekend|teatime|morning|christmas|already .. ~ phone|battery|car|him|dad
give it .. till|til|until .. ~ time
lord|god|allah|jesus|almighty ... take|takes|took|taking me|us ~ home|church|seriously
thoughts .. again|back|louder ... thoughts|cut|louder|worse|again|them|those
not|never|cannot see myself|me .. in|there|any ~ mirror
not want .. be anywhere|anything|anyone ~ near
part of me .. hopes|hope|wants|want|wishes|wish ~ go|better|help|back
i .. attempted|attempt .. ~ form|call|ring|exam|quiz
want|going|need|wish|ready|trying|wanting to end it ~ with|him|her|relationship|contract|lease|marriage|engagement
nothing|no|plans|plan .. planned|booked|happening|on|for .. after|past|beyond @soon
thinking|thought|think .. of|about ways|exits|methods ~ improve|cope|manage|help|save|earn
way|ways out .. not mean|house|literally
thinking|thought|think|dream .. not .. being .. alive|here ~ good
nobody|noone|who .. find|finds|found me|body|us ~ job|house
`,
    unless: `
@not @wish .. be|being .. here with|when|for
wish|hope .. you|he|she|they .. here|alive|born
wish .. he|she|dad|mum|nan|they was|were|had
scared|fear|frightened|terror|anxiety|worried|panic|worry of|about .. dying|death|die
he|she|they|dad|mum|nan|husband|wife not|is|was|will .. here|around
end|ending|finish .. contract|relationship|marriage|lease
feel|feels|felt|feeling like i|am .. going|about|to die|dying
over with
it is over between|with
not here|available|around|free|in .. monday|tuesday|wednesday|thursday|friday .. i am at|in|on|away
in this job|house|flat|hostel|town|ward|hospital|queue .. i mean|anymore
i am at|in .. solicitor|wales|work|spain|holiday|hospital|court
dead tired|easy|good|nice|chuffed|proud|pleased|nervous|keen
`,
  },
  {
    id: 'ending-my-life',
    level: 'worry',
    sayings: `
end|ending|finish|take|taking my own? life|days|story
want|wants|need|like|going|wanting|ready|begging|asking|dying to die|death ~ scared|asked|poorly|likes|chaplain
want|need|wish death|dying
bring|bringing|close|closing .. my? life .. close|end|over
life|it .. to a close|end .. i|my|myself
i .. decided|decide|resolved|determined .. $
intend|intending|aim .. to? .. end|die|kill|use|do|bring|go .. life|myself|it|them
do|doing myself in ~ job
i|am|is will|be|wanting|going|want|better|rather .. to? be dead .. by|tonight|today|tomorrow|soon|now|$|if|than|and ~ phone
using|use|used|try|turn|aim|point .. it|them|gun|bolt|knife|that|gas|rope on me|myself ~ cream|doctor|therapy|test
inject|hang|drown|stab|shoot|gas|burn|poison|electrocute|suffocate|smother|strangle|choke|end|finish|kill|injure|kilt|top myself|meself ~ laughing|printer|talks|joke|joking
leave this house|place|flat|room|cell|ward .. dead|box|coffin|bag
`,
    unless: `
die of|before|happy|laughing|on|from|in
who|people want|wants
feel|feels|felt|thought|think|scared like|that|i .. going|am|about to die
`,
  },
];
