import type { Catalogues } from '../words-choice.tsx';
import { english } from './en.ts';

/** What these pages can be read in. English is always at hand; any other is loaded when somebody first reads it. */
export const catalogues: Catalogues = {
  english: { name: 'English', language: 'en-GB', load: async () => english },
  'easy-read': {
    name: 'Easy Read',
    language: 'en-GB',
    load: async () => (await import('./easy-read.ts')).easyRead,
  },
};
