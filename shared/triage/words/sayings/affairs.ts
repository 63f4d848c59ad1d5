import type { SayingFamily } from './family.ts';

/** Affairs put in order. */
export const affairs: readonly SayingFamily[] = [
  {
    id: 'affairs-in-order',
    level: 'worry',
    evenNegated: true,
    sayings: `
give|gave|given|giving|handed|handing .. away|out|everything|all|my .. my|all|everything|things|stuff|possessions|records|guitar|clothes|tools|belongings|jewellery|collection|games|watch|car|bike|camera|books|dog|cat|tropical ... away|$|my|to|the|people|friends|things|records|clothes|because|who|so|now|stuff ~ charity|baby|moved|moving|diet|smok*|size|decluttering|outgrown|up|outgrew|downsizing|uni
give|gave|given|giving .. my|the .. dog|cat|guitar|watch|car|bike|xbox|playstation|ring|rings|tools|medals|horse|horses|birds|rabbit|piano|camera|laptop|jewellery|ps5|record|budgie|hamster|rod|rods|van .. to|away|someone|because|where ~ walk|bath|food|tablets|stroke|wash|moved|mot|allergic|birthday|back|away
giving .. my|all .. things|stuff|possessions|belongings away|to
found|find|finding|sorted|arranged|got|getting|new|rehomed|rehome|rehoming .. a|new|my|someone|the|for .. home|homes|dog|cat|cats|take|owner|horses|fish ... dog|cat|cats|pets|rabbit|him|her|animals|because|gone|where|not|$|so ~ moved|allergic|care|moving|hospital|housing|job|landlord|stray|support|carer|afford
put|putting|get|getting|got|sort|sorted|sorting|set|tidied|tidying|organised|organising|arrange|arranged|leave|leaving|left|need|all|everything .. my|the|all|affairs|everything|things|house|paperwork .. affairs|paperwork|papers|will|funeral|passwords|finances|estate|insurance|documents|accounts|everything|bills|bank|pensions|order ... order|ready|kids|wife|them|tidy|straight|place|up|sorted|family|done|gone|easier|find|for|folder|drawer|husband|not|before|$|someone ~ taxi|claim|universal|benefits|tax|job|uni|divorce|move|hospital|operation|school|housing|application|lists
affairs in|are order|sorted|straight
passwords|password|pin|pins|logins|bank .. in|on|to|for|written|is|are|down|with|taped ... drawer|envelope|wife|husband|son|daughter|table|down|desk|partner|mum|safe|sister|brother|book ~ hacked|reset|forgot|website|locked|scam|online|stolen
wrote|written|write|writing|changed|updated|made|finished|signed|sorted|redone .. my|a|the|out|own .. will|funeral|eulogy|obituary ~ doctor|pay|mum|dads|diagnosis|power|solicitor|asked|be|never|son|live|lose|plan
left|leave|leaving|written|wrote|list|done|typed .. instructions|list|everything|notes|details|passwords .. for|of|on|to|about .. wife|husband|mum|family|kids|dog|cat|funeral|everything|who|whoever|after|passwords|accounts|boiler|bills|sister|son|daughter|songs|cremation ~ carer|holiday|shopping|babysitter|work|cleaner|sitter
paid|paying|pay|prepaid .. for|off|up .. my .. own? funeral|cremation|debts|everything ~ monthly|plan
paid off|up|my .. debts|everything|overdraft|rent .. so|now|before|nobody|no ~ tax|job
cleared|clear|cleaning|cleaned|tidied|tidying|emptied|deleted|deleting|wiped|wiping|burned|burnt|binned|shredded|shredding|sorted|boxed|packed|labelled .. out|up|my|all|everything|the|history|phone|house|flat|room .. flat|room|things|phone|history|accounts|photos|diaries|everything|house|stuff|desk|locker|wardrobe|possessions|messages|search|computer|laptop|belongings|life|boxes .. so|nobody|no|ready|before|for|gone|easier|them|wife|one|sister|mum|after ~ moving|landlord|mould|visitors|inspection|visit|baby|therapist|mum|grandad|dad|sale
so nobody|noone|none|they|wife|mum|kids|no .. has|have|one|need|finds|gets to|find|has|clear|deal|left .. clear|find|sort|deal|clean|see|do|mess|it|anything|me|after ~ work|school|bus
closed|closing|cancelled|cancelling|cancel|deleted|stopped .. my|all|the .. accounts|account|everything|subscriptions|debits|phone|contract|pension|appointments|deliveries|milk|netflix|gym|lease ... not|because|so|need|point|where|anymore|gone ~ broke|money|afford|bank|hacked|debt|cheaper
settle|settled|settling .. my|all|up|debts|affairs
making|make|made|making sure|certain .. kids|wife|family|they|everyone|dog|mum|cat|husband|boys|girls|everything|children .. are|is|will|be|has|have|looked|provided|sorted|ok|okay|cared ... ok|okay|after|gone|sorted|without|order|for|place|when ~ school|fed|home|safe|lunch|while|work
wife|kids|family|husband|mum|children|they|boys|girls|daughter|son will .. be|get .. looked|provided|sorted|okay|ok|fine|cared|money|house|pension|insurance .. after|for|when|without|$|by|now|up ~ tea|holiday|week
everything|all|things|it .. is|are|now|has|been .. in place|order|ready|sorted|arranged|prepared|planned|set ... go|me|just|only|except|tonight|kids|wife|note|now|left|need|end|do|letters|have ~ holiday|move|wedding|operation|move|baby|party|christmas|therapy|appointment|interview
sold|selling|sell .. everything|all|my .. own|car|house|stuff|everything|possessions .. because|not|need|where|gone|will ~ afford|money|moving|debt|bills|rent|moved|work
not|no|never need|needing|want .. where .. i|am going
`,
    unless: `
moving|moved|move house|home|out|to
for the charity|jumble
`,
  },
];
