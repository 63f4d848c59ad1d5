import { pattern, type WordPattern } from '../pattern.ts';
import { medicines } from './pieces.ts';

/** Ways and places that are on somebody's mind. */
export const meansAndPlaces: readonly WordPattern[] = [
  pattern(
    'urge-to-fall',
    'worry',
    '(?:urge|tempted|pull|pulls|pulled|temptation) (?:\\w+ ){0,3}(?:to )?(?:jump|step|swerve|crash|drive|fall|let go|me$)|just step out|step in front|(?:walk|walked) into the (?:sea|river|canal|road|traffic)|nearly (?:did it|jumped|ended it|did it this)|driving off the road|swerve',
    {
      unless: 'out of my skin|jumping for joy|drive (?:to|past)|years ago|tempted to (?:drive|jump) (?:home|in)',
    },
  ),
  pattern(
    'edge-now',
    'worry',
    'engine (?:on|running) (?:for|and|in|until)|(?:got|pulled|talked) me (?:off|down from|out of) (?:the|a)|pulled me (?:out|back)|noose|the rail broke|section 136',
  ),
  pattern(
    'high-places',
    'worry',
    '(?:walk\\w*|stand\\w*|stood|sit\\w*|sat|going|go|went|drawn|think\\w*|look\\w*|keep|end\\w* up|drive|drove|am|me|^) (?:\\w+ ){0,3}(?:to|on|at|by|off|near|about|over|from|towards) (?:the |a |that |our )?(?:\\w+ ){0,2}(?:bridge|ledge|train tracks|railway tracks|railway line|train line|railway|railings|tracks|rooftop|roof|cliff|cliffs|edge|viaduct|weir|multi storey)(?:$| (?:at|and|again|now|in the|every|most|thinking|looking|near|by|behind|over|because|or|then|when|where|most))|flat ?mate is on|(?:is|are) on the (?:roof|ledge|bridge)',
    {
      unless:
        'club|live|lives|flats|holiday|climb\\w*|bus|fish\\w*|view|photos?|picnic|dog|teeth|on edge|over the edge of my|paint\\w*|leak\\w*|fix\\w*|ashes|rebuilt|knocking|tiles|someone jump|saw|repair\\w*|left (?:at|after)|turn|opposite|knitting',
    },
  ),
  pattern(
    'means-enough',
    'worry',
    `(?:enough|saved|all|bottle of|box of|boxes of|packet of|packets of|stash of|pile of|drawer full of|handful of|lot of) (?:\\w+ ){0,2}(?:${medicines})(?: (?:saved|here|ready|now|left|in|on|to))?|${medicines} (?:\\w+ ){0,3}(?:kill|die|end it|ready|saved|stashed|tonight|in case i|calling|staring|counted|front)|(?:swallow|swallowing|neck|necking|take|taking) (?:these|them all|all (?:of )?(?:these|them|my)|the (?:whole|entire|lot|rest)|everything|every)|(?:have|got) the (?:pills|tablets|rope|blade|knife|gun|means)(?:$| (?:ready|here|with|and|now))|hosepipe`,
    {
      unless:
        'fork|asked|prescri\\w*|chemist|pharmac\\w*|(?:one|two|each|every) (?:a |)?(?:day|morning|night)|holiday|doctor|nurse|for the (?:week|month)|repeat|ran out|run out|lot of tablets (?:for|a day|every)|take everything|taking everything|(?:dry|upset|side|sick|sleepy|tired|weight)|blood pressure|garden|take all my|all my (?:tablets|medication) (?:as|like|on time|every|at)|taking all my (?:tablets|medication)(?:$| (?:as|like|and|every|properly))|pain killers for my',
    },
  ),
  pattern(
    'medicines-near',
    'worry',
    `${medicines} (?:are |is )?(?:\\w+ )?(?:on the (?:table|bed|side)|next to me|lined up|here with me|staring at me)|(?:lined up|counted out|laid out|counting) (?:all )?(?:my |the )?${medicines}|extra insulin|trusted with (?:my |the )?(?:own )?(?:${medicines}|knives|blades)|with (?:pills|tablets|a blade|a razor|a knife)$`,
    {
      unless: 'pill box|dosette|nurse|chemist|pharmac\\w*',
    },
  ),
];
