import type { ReadText } from './assess.ts';
import { isEveryday } from './words/everyday.ts';

/**
 * The reader of words for functions that somebody waits on. It is the largest thing they carry and many requests hold no
 * words, or none but a yes, so it is loaded when it is needed. `readText` throws where it was not loaded: then a person
 * reads the words soon.
 */
export function wordsWhenNeeded(): { readonly load: () => Promise<ReadText>; readonly readText: ReadText } {
  let loaded: ReadText | undefined;
  return {
    async load() {
      loaded ??= (await import('./words.ts')).readWords;
      return loaded;
    },
    readText(text, language) {
      if (isEveryday(text, language)) return { reading: 'nothing-found' };
      if (loaded === undefined) throw new Error('words where none were expected');
      return loaded(text, language);
    },
  };
}
