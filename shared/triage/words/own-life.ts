import { overdoseTaken, plainOwnLife } from './own-life-plain.ts';
import { worryOwnLife } from './own-life-worry.ts';
import type { WordPattern } from './pattern.ts';

export const ownLifePatterns: readonly WordPattern[] = [...plainOwnLife, ...overdoseTaken, ...worryOwnLife];
