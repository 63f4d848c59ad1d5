import type { Child } from 'hono/jsx';

/** Simple pictures, drawn for this service: one idea each, for Easy Read. They say nothing that the words do not. */
export type PictureName =
  | 'alert'
  | 'person'
  | 'people'
  | 'pen'
  | 'phone'
  | 'shield'
  | 'house'
  | 'cake'
  | 'list'
  | 'cloud'
  | 'heart'
  | 'tick'
  | 'door';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '4',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const drawings: Readonly<Record<PictureName, () => Child>> = {
  alert: () => (
    <>
      <path d="M48 14 86 80H10z" {...stroke} />
      <path d="M48 38v20M48 68v1" {...stroke} />
    </>
  ),
  person: () => (
    <>
      <circle cx="48" cy="30" r="16" {...stroke} />
      <path d="M18 84c4-22 16-30 30-30s26 8 30 30" {...stroke} />
    </>
  ),
  people: () => (
    <>
      <circle cx="32" cy="34" r="13" {...stroke} />
      <circle cx="66" cy="34" r="13" {...stroke} />
      <path d="M8 82c3-18 12-25 24-25 8 0 13 3 17 8M46 82c3-18 9-25 20-25s19 7 22 25" {...stroke} />
    </>
  ),
  pen: () => (
    <>
      <path d="M62 14l20 20-46 46-24 4 4-24z" {...stroke} />
      <path d="M54 22l20 20" {...stroke} />
    </>
  ),
  phone: () => (
    <>
      <rect x="28" y="10" width="40" height="76" rx="7" {...stroke} />
      <path d="M42 20h12M48 76v1" {...stroke} />
    </>
  ),
  shield: () => (
    <>
      <path d="M48 10l32 12v24c0 20-14 33-32 40-18-7-32-20-32-40V22z" {...stroke} />
      <path d="M34 47l10 10 18-20" {...stroke} />
    </>
  ),
  house: () => (
    <>
      <path d="M10 48 48 14l38 34" {...stroke} />
      <path d="M20 42v42h56V42M40 84V60h16v24" {...stroke} />
    </>
  ),
  cake: () => (
    <>
      <path d="M16 84V54h64v30zM16 66c8 7 13-3 21 2s13 5 21 0 13 3 22-2" {...stroke} />
      <path d="M48 54V36M48 26v-6" {...stroke} />
    </>
  ),
  list: () => (
    <>
      <rect x="18" y="10" width="60" height="76" rx="6" {...stroke} />
      <path d="M30 32h4M44 32h22M30 48h4M44 48h22M30 64h4M44 64h22" {...stroke} />
    </>
  ),
  cloud: () => (
    <path d="M28 72h42a16 16 0 0 0 0-32 24 24 0 0 0-46-2 17 17 0 0 0 4 34zM34 84v2M48 84v4M62 84v2" {...stroke} />
  ),
  heart: () => <path d="M48 82S12 60 12 36a18 18 0 0 1 36-4 18 18 0 0 1 36 4c0 24-36 46-36 46z" {...stroke} />,
  tick: () => (
    <>
      <circle cx="48" cy="48" r="36" {...stroke} />
      <path d="M30 49l13 13 24-27" {...stroke} />
    </>
  ),
  door: () => (
    <>
      <path d="M22 86V10h52v76M12 86h72" {...stroke} />
      <path d="M34 86V22l28-8v72M52 52v1" {...stroke} />
    </>
  ),
};

export function Picture({ name }: { readonly name: PictureName }) {
  return (
    <svg class="od-picture" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false">
      {drawings[name]()}
    </svg>
  );
}
