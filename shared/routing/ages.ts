import * as z from 'zod/mini';
import type { Team } from './route.ts';

type Ages = NonNullable<Team['ages']>;

const years = z.int().check(z.gte(0), z.lte(130));

const agesSchema = z.union([
  z.strictObject({ from: z.nullish(years), to: z.nullish(years) }),
  z.strictObject({ min: z.nullish(years), max: z.nullish(years) }),
  z.tuple([z.nullable(years), z.nullable(years)]),
  z.string().check(z.maxLength(50)),
  z.null(),
]);

/** `{from,to}`, `{min,max}`, `[18, 65]`, `18-65`, `65+`, `under 18`, `all`. */
export function agesOf(sent: unknown): Ages | undefined | 'unreadable' {
  if (sent === undefined) return undefined;
  const parsed = agesSchema.safeParse(sent);
  if (!parsed.success) return 'unreadable';
  const said = parsed.data;
  if (said === null) return undefined;
  if (typeof said === 'string') return agesInWords(said.trim().toLowerCase());
  if (Array.isArray(said)) return between(said[0], said[1]);
  return 'min' in said || 'max' in said
    ? between(said.min, said.max)
    : 'from' in said || 'to' in said
      ? between(said.from, said.to)
      : {};
}

function agesInWords(text: string): Ages | 'unreadable' {
  if (text === '' || /^(all|any)\b/.test(text)) return {};
  const [, from, to] = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return between(Number(from), Number(to));
  const above = /^(?:over )?(\d{1,3})\s*(?:\+|and over|or over|plus)$/.exec(text)?.[1];
  if (above !== undefined) return between(Number(above), undefined);
  const under = /^(?:under|below) (\d{1,3})$/.exec(text)?.[1];
  if (under !== undefined) return between(undefined, Number(under) - 1);
  const upTo = /^up to (\d{1,3})$/.exec(text)?.[1];
  return upTo === undefined ? 'unreadable' : between(undefined, Number(upTo));
}

function between(from: number | null | undefined, to: number | null | undefined): Ages | 'unreadable' {
  if (typeof from === 'number' && typeof to === 'number' && from > to) return 'unreadable';
  return { ...(typeof from === 'number' ? { from } : {}), ...(typeof to === 'number' ? { to } : {}) };
}
