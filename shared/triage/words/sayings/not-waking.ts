import type { SayingFamily } from './family.ts';

/** A wish not to wake. */
export const notWaking: readonly SayingFamily[] = [
  {
    id: 'not-waking',
    level: 'worry',
    evenNegated: true,
    sayings: `
@wish ... not|never wak*|woken|woke ~ baby|early|alarm|tired|hungover|screaming
@not wake|waking up? again|tomorrow|$ ~ baby|alarm|early|time|late
@not wake|waking|woken up would|sounds|seems|appeals|is
not|never have to wake|open ~ baby|early|work
sleep|asleep|bed|sleeping and|n|then? not|never wake|waking|woke|come|get ~ baby|alarm
sleep|asleep .. forever|eternally|permanently|always
sleep for good|eternity|ever|years
fall|stay|be|go|keep asleep .. forever|ever|good ~ class
just|like|love|wish|hope|to stay asleep $
wish|hope|pray|want|like .. sleep .. last|end|peace
not|never open|opening my eyes|eyes again|tomorrow|anymore|ever|$
@wish .. die|go|pass|slip|drift .. my sleep
slip|drift|fade|float|pass away|off .. sleep|quietly|peacefully|forever|unnoticed|unnoticed|painlessly
disappointed|gutted|angry|upset|annoyed|sad|cry|cried|hate|sorry|devastated|disappointment|worst|furious|let .. when|that|i|because .. woke|wake|waking|opened|survived|alive ~ late|early|baby
every|each morning .. disappointed|gutted|still ~ tired|pain|sick|anxious|job
wake|woke up? disappointed|gutted|disapointed
wake|woke|waking .. disappointed|gutted|wish i had not|wishing i had not
morning .. still here|alive|breathing ~ hospital
the|one|a|my long|big|last|final|eternal|endless|forever|deep sleep ~ since|had
not|never see the|another|next? morning|sunrise|dawn|sunset|daylight|spring|summer|christmas
before|by morning .. gone|dead|over|not here
wish .. would not wake
wish i did not|never have|had to wake ~ early|work
hope|hoping|pray|wish ... heart|body .. stops|stop|stopped|packs|gives|give
hope|hoping|pray|wish|want .. tomorrow|morning not|never|does|did not? come
hope|wish|want|pray .. tonight|this|it .. my? last
stop|stopping breathing ~ asthma|panic|attack|feel|felt|like|thought
sleep|asleep and stay|not|remain|never .. asleep|there|up|wake
amount of sleep .. wake
`,
    unless: `
scared|worry|worried|panic|terrified ... not wake|breathing|waking
not wake up for|with|to|until|till|at
baby|he|she|dog|son|daughter|toddler .. not|never wak*
heart attack|surgery|op|operation
did not wake up for|in|to|until|till|on
`,
  },
];
