import { onLondonWall } from '../routing/london-clock.ts';
import type { Instant } from './events.ts';

/** The London date of an instant, `2026-03-29`: ages and days are counted by it. */
export const londonDate = (instant: Instant): string => onLondonWall(Date.parse(instant)).toISOString().slice(0, 10);
