import type { SayingFamily } from './family.ts';

/** Voices that order. */
export const voices: readonly SayingFamily[] = [
  {
    id: 'voices',
    level: 'plain',
    sayings: `
@voices say|says|saying|want|wants .. i|me .. have|must|to .. kill|stab|hurt|harm|jump|do ~ ago|used|years|never|past
voices|voice ... telling|tell|tells|told|say|says|saying me .. to? .. do|kill|hurt|jump|die .. ~ ago|used|years|never|past
@voices .. are|is|in|keep|keeps|has|have|who|that|which|my|head|out .. tell|tells|telling|told|say|says|saying|command*|order*|want|wants|shout|shouting|scream*|whisper* .. me|i|to|her|him|us|that|should|must .. to|must|should|need|have|do|hurt|kill .. kill|hurt|stab|jump|hang|attack|push|harm|cut|drown|strangle|get|burn|die|end|do|myself|him|her|them|it|people ~ ago|used|not|never|years|park|film|joke|gym|medication|past|taught|ignore|weather|news
@voices tell|tells|telling|told|say|says|saying|ordered|want|wants .. me .. to? .. kill|hurt|stab|jump|hang|attack|push|harm|cut|drown|strangle|burn|die|end|do|sacrifice|punish ~ ago|used|years|never|park|film|joke|past|weather|not
@voices .. saying|say|says|telling|shouting|screaming .. kill|stab|jump|hurt|burn|hang|cut|do .. yourself|him|her|them|myself|it|die|off|now ~ ago|used|never|not
`,
  },
  {
    id: 'voices-heard',
    level: 'worry',
    sayings: `
out to get me|us|him|her ~ lol|boss|manager
hear|hears|read|reads|reading|controls|controlling|inserting|stealing my thoughts|mind
being watched|followed|tracked|monitored|recorded .. through|by|in|everywhere ~ manager|boss|work|gp|team|clinic
mi5|mi6|government|fbi|cia|police ... put|planted|implant* .. in|inside .. my|head|teeth|phone|tv
plotting|trying|out to kill|poison|murder|harm me|us|him|her ~ deadline*|boss|work|lol|with
tv|telly|television|radio|news .. sending|talking|speaking|giving|sends|talks|speaks .. me|him|her|messages .. ~ show|film
hear|hearing .. a|the voice|voices .. saying|telling|says|tells|say ... ~ name|nice|nan|good
hear|hearing people|voices|them|someone .. in .. walls|ceiling|vents|loft|pipes
neighbours|they|people|government ... gas|gassing|poison*|rays|radiation ... walls|me|house|pipes ~ bill|boiler|council
kill yourself ... hear|head|voice|over
voices|voice .. not .. stop
watching us|me .. through .. baby|monitor|tv|phone|walls ~ neighbour's|ring
voices|voice|hearing|head|radio|angel|angels|he|devil|god ... telling|tell|tells|told|say|says|saying|said .. me|to|i|push|jump|kill|do ... push|jump|kill|stab|fly|walk|traffic|track|tracks|fire|hand|hurt|die|now|come home|packed|must|her|him|louder|listen|ignore ~ love|nan|grandad|funny|birthday|radio|4|film|calm
hearing|hear things|voices|something .. telling|tell|tells me .. to
voice|voices|it|they .. wants|want|telling .. him|her|me .. to cut|kill|jump|hurt|stab|push|burn
jump or|off|now ~ bus|stop|train
sacrifice .. my|his|her|our ~ holiday|career|weekend|job|time
god|allah|jesus|angel|angels|devil told|tells|telling|said|wants .. him|her|me|us ~ love|rest
voices|whispers|god|jesus|allah|devil|satan|lucifer|demon|demons|spirit|spirits|jinn|djinn|angel|angels|ghost|entity|telly|tv|television|radio|head|something|it|they|man|shadow|presence|dead|grandad|mirror|walls|thing ... tell|tells|telling|told|say|says|saying|said|order|orders|ordering|ordered|command|commands|commanding|commanded|want|wants|make|makes|making|push|pushes|pushing|shout|shouts|shouting|scream|screams|screaming|instruct*|demand*|urge*|force*|whisper*|goad*|encourag*|chant* .. me|i|to|that|at|us ... kill|die|hurt|harm|stab|jump|burn|cut|end|obey|do|sacrifice|drown|strangle|walk|train|fire|knife|attack|bad|punish|suffer|starve|leave|stop|road|bridge|must|myself|worthless|deserve|better|overdose|hang|bleed|eat|fight|smash|them|her|him|rope|river|traffic|window|take ~ contract|hurt*|tinnitus|birds|nasty|fix
voices|whispers|whispering|god|devil|demon|demons|spirits ... kill|die|hurt|harm|stab|jump|burn|cut|obey|sacrifice|knife|drown|command*|order*|instruct*|attack|punish|worse|win|winning|louder|stop|control ~ years|voicemail|answerphone
i|am|he|she .. god|jesus|messiah|prophet|chosen|antichrist|saviour|christ|mahdi
poison* .. me|my|food|water|tea|tablets|us
walls|commander|angel|angels|it|he|captain|radio|mirror say|says|said|asked|asks|tell|tells|speaks ... eat|window|proof|job|safe|door|jump|finish|kill|cut|abraham|burn|go
chip|implant|microchip|device|insects|bugs|worms|snake|something .. in|inside|under|planted|living|crawl* ... brain|head|skin|tooth|body|me|out|arm|stomach ...
voices|god|devil|captain|allah|jesus|man|tall|shadow|angel|angels|dead .. in|says|said|is|are|telling|tells|saying|whispers ... time|tonight|come|home|join|night|waiting|side|go|clean|me ~ gp|doctor|radio|mass|church|christmas|visit|hospital|ring|carer|school|appointment|tea|phone|pancake
hear|hearing|heard .. a|my|voices|him|her|them|things|people|someone|man|men ... kill|die|hurt|harm|stab|jump|burn|obey|do|end|bad|cut|train|knife ~ news|film|sermon|neighbours|tinnitus|voicemail|answerphone
they|he|she|it .. tell|tells|telling|want|wants .. me to .. gouge|peel|cut|pull|burn|jump|kill|hurt|stab|end|starve|die|scratch|bleed|drown ~ hair|gp
telly|tv|radio|phone .. said|told|says|keeps .. all|i|me|good|mums|my|name ... done|do|must|go|know|kill|die ~ news|documentary|film|programme|weather|traffic
getting stronger|louder|closer ... ~ gym|weights|legs|day
shouting|yelling|screaming at me to .. walk|jump|step|run|drive|do|hurt|cut|stab|kill ~ boss|manager|teacher|coach|gym|physio|work|homework|dad|mum|he|she
i can fly ~ plane|flying|abroad
`,
  },
];
