/** Simple pictures, drawn for this service: one idea each, for Easy Read. They say nothing that the words do not. */

const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

const face = `${circle(48, 48, 36)}M36 40v2M60 40v2`;
const bubble = 'M12 18h72v46H46L28 82V64H12z';
const handset = 'M30 12l12 20-9 9c4 10 12 18 22 22l9-9 20 12c-2 12-10 18-18 18C40 82 14 56 12 30c0-8 6-16 18-18z';
const sheet = 'M20 10h56v76H20z';
const shield = 'M48 10l32 12v24c0 20-14 33-32 40-18-7-32-20-32-40V22z';
const heart = 'M48 82S12 60 12 36a18 18 0 0 1 36-4 18 18 0 0 1 36 4c0 24-36 46-36 46z';
const letter = 'M10 24h76v50H10zM10 26l38 28 38-28';
const cloud = 'M28 66h42a16 16 0 0 0 0-32 24 24 0 0 0-46-2 17 17 0 0 0 4 34z';
const house = 'M10 48 48 14l38 34M20 42v42h56V42';
const person = (x: number, y: number, size: number): string =>
  `${circle(x, y, size)}M${x - size * 1.8} ${y + size * 3.4}c${size * 0.2}-${size * 1.4} ${size * 0.9}-${size * 1.9} ${size * 1.8}-${size * 1.9}s${size * 1.6} ${size * 0.5} ${size * 1.8} ${size * 1.9}`;

/** Lines on a square of 96 by 96. */
const drawings = {
  alert: 'M48 14 86 80H10zM48 38v20M48 68v1',
  ambulance: `M8 30h50v40H8zM58 42h16l14 14v14H58M33 38v20M23 48h20${circle(26, 74, 7)}${circle(70, 74, 7)}`,
  away: 'M54 14H22v68h32M40 48h46M72 34l14 14-14 14',
  baby: `${circle(48, 30, 18)}M42 30v1M54 30v1M42 38c4 4 8 4 12 0M26 86c0-20 8-34 22-34s22 14 22 34z`,
  back: 'M28 20 12 38l16 18M14 38h44a22 22 0 0 1 0 44H30',
  bed: 'M10 22v54M10 62h76v14M86 62c0-16-10-20-24-20H34v20M18 50h8',
  bell: 'M22 70c8-8 6-18 8-30a18 18 0 0 1 36 0c2 12 0 22 8 30zM40 78a8 8 0 0 0 16 0M48 12v8',
  bin: 'M16 26h64M36 26V14h24v12M24 26l6 58h36l6-58M40 40l2 30M56 40l-2 30',
  bottle: 'M34 86V46c0-8 6-10 6-18V12h16v16c0 8 6 10 6 18v40zM34 58h28',
  bubble,
  'bubble-no': `${bubble}M40 32l18 18M58 32 40 50`,
  'bubble-plus': `${bubble}M48 29v24M36 41h24`,
  bubbles: 'M8 12h54v32H36L22 58V44H8zM72 34h16v34H74v14L60 68H44v-8',
  cake: 'M16 84V54h64v30zM16 66c8 7 13-3 21 2s13 5 21 0 13 3 22-2M48 54V36M48 26v-6',
  calendar: 'M14 20h68v64H14zM14 38h68M32 12v14M64 12v14M28 52h8M46 52h8M64 52h6M28 68h8M46 68h8',
  check: `${sheet}M30 30l5 5 9-10M54 32h14M30 50l5 5 9-10M54 52h14M30 70l5 5 9-10M54 72h14`,
  clock: `${circle(48, 48, 36)}M48 26v22l16 10`,
  cloud,
  clouds: `${cloud}M34 78v6M48 78v10M62 78v6`,
  cross: `${circle(48, 48, 36)}M34 34l28 28M62 34 34 62`,
  door: 'M22 86V10h52v76M12 86h72M34 86V22l28-8v72M52 52v1',
  down: 'M12 22l22 22 14-12 34 38M82 48v22H60',
  ear: 'M30 44a20 20 0 0 1 40 0c0 16-14 18-14 30a10 10 0 0 1-20 2M40 46a10 10 0 0 1 20 0c0 6-6 8-8 12M14 30c-4 10-4 18 0 28M84 30c4 10 4 18 0 28',
  'face-fine': `${face}M32 56c8 12 24 12 32 0`,
  'face-flat': `${face}M34 62h28`,
  'face-sad': `${face}M34 68c6-10 22-10 28 0`,
  'face-crying': `${face}M34 70c6-10 22-10 28 0M30 50v12M66 50v12`,
  family: `${person(22, 26, 11)}${person(74, 26, 11)}${person(48, 60, 8)}`,
  fast: 'M56 8 24 54h20l-6 34 34-48H50z',
  heart,
  'heart-cloud': `M48 60S26 46 26 30a11 11 0 0 1 22-2 11 11 0 0 1 22 2c0 16-22 30-22 30z${circle(30, 74, 6)}${circle(18, 86, 3)}`,
  hospital: 'M18 86V20h60v66M10 86h76M48 30v20M38 40h20M40 86V66h16v20',
  house: `${house}M40 84V60h16v24`,
  key: `${circle(30, 48, 18)}M48 48h38v14M72 48v10`,
  letter,
  'letter-at': `M10 24h76v50H10z${circle(48, 49, 8)}M56 41v10c0 8 10 6 10-4 0-28-38-24-36 4 2 20 24 18 30 12`,
  list: 'M18 10h60v76H18zM30 32h4M44 32h22M30 48h4M44 48h22M30 64h4M44 64h22',
  lock: 'M20 44h56v40H20zM32 44V30a16 16 0 0 1 32 0v14M48 58v10',
  map: `M10 24l24-10 28 10 24-10v58L62 82 34 72 10 82zM34 14v58M62 24v58`,
  numbers: 'M8 34h20v28H8zM38 34h20v28H38zM68 34h20v28H68zM18 44v8M48 44v8M78 44v8',
  pen: 'M62 14l20 20-46 46-24 4 4-24zM54 22l20 20',
  people: `${person(30, 34, 12)}${person(66, 34, 12)}`,
  person: person(48, 30, 16),
  phone: 'M28 10h40v76H28zM42 20h12M48 76v1',
  pills:
    'M14 60a15 15 0 0 1 0-22l24-24a15 15 0 0 1 22 22L36 60a15 15 0 0 1-22 0zM26 26l22 22M54 68a16 16 0 1 1 32 0 16 16 0 1 1-32 0zM56 68h28',
  pin: `M48 88C30 64 22 52 22 38a26 26 0 0 1 52 0c0 14-8 26-26 50z${circle(48, 38, 9)}`,
  plate: `${circle(50, 48, 24)}${circle(50, 48, 13)}M12 18v22a6 6 0 0 0 12 0V18M18 18v62M86 80V18c-8 6-10 16-8 30h8`,
  print: 'M26 34V12h44v22M26 66H12V34h72v32H70M26 54h44v30H26zM34 66h28M34 74h18',
  question: `${circle(48, 48, 36)}M36 38c0-16 24-16 24 0 0 10-12 10-12 20M48 68v1`,
  'question-head': `M28 86V70C16 62 12 52 12 42a32 32 0 0 1 64-4l10 18H76v14H60v16M34 36c0-14 22-14 22 0 0 8-11 8-11 16M45 62v1`,
  ring: `${handset}M58 12c14 2 24 12 26 26M58 26c6 2 10 6 12 12`,
  save: `M12 36h72v48H12zM8 22h80v14H8zM38 50h20`,
  scales: 'M48 12v70M30 84h36M16 28h64M16 28 6 54h20zM80 28 70 54h20z',
  see: `M6 48c22-36 62-36 84 0-22 36-62 36-84 0z${circle(48, 48, 12)}`,
  'see-not': `M6 48c22-36 62-36 84 0-22 36-62 36-84 0z${circle(48, 48, 12)}M16 84 80 12`,
  send: 'M8 50 88 10 66 86 44 60zM44 60 88 10M44 60v26l12-14',
  shield: `${shield}M34 47l10 10 18-20`,
  speak: 'M14 40h16l34-22v60L30 56H14zM30 56l6 26h10l-4-22M74 36c6 6 6 18 0 24',
  star: 'M48 10l11 26 28 2-21 18 7 28-25-15-25 15 7-28L9 38l28-2z',
  steps: 'M8 84h20V66h20V48h20V30h20M72 14v20M72 14l14 5-14 6',
  stop: 'M34 12h28l22 22v28L62 84H34L12 62V34zM34 48h28',
  sun: `${circle(48, 48, 18)}M48 8v12M48 76v12M8 48h12M76 48h12M20 20l8 8M68 68l8 8M76 20l-8 8M28 68l-8 8`,
  tape: `${circle(26, 44, 16)}${circle(70, 44, 16)}M26 60h44`,
  'thumb-down': 'M34 54h-20V14h20zM34 50l14 32c10 0 10-8 6-24h22c8 0 10-6 8-12l-6-24c-2-6-6-8-12-8H34',
  'thumb-up': 'M34 42H14v40h20zM34 46l14-32c10 0 10 8 6 24h22c8 0 10 6 8 12l-6 24c-2 6-6 8-12 8H34',
  tick: `${circle(48, 48, 36)}M30 49l13 13 24-27`,
  tools: 'M58 16a18 18 0 0 0 2 24L14 78l8 8 40-44a18 18 0 0 0 24-22L74 32l-10-2-2-10z',
  wait: 'M24 10h48M24 86h48M28 10c0 24 40 28 40 52v24M68 10c0 24-40 28-40 52v24M40 72h16',
} as const satisfies Readonly<Record<string, string>>;

export type PictureName = keyof typeof drawings;

/** For the eye alone. */
export function Picture({ name, small }: { readonly name: PictureName; readonly small?: boolean }) {
  const size = small ? 40 : 96;
  const shown = small ? 'od-picture od-picture--small' : 'od-picture';
  return (
    <svg class={shown} viewBox="0 0 96 96" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
