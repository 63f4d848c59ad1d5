import { describe, expect, test } from 'vitest';
import { isBack, isReassuring, isThanks } from '../../functions/texts/reading/consent-words.ts';
import { codeWordIn, readInOrder, wholeMessage } from '../../functions/texts/reading/reading-order.ts';
import { isMobileNumber } from '../../functions/texts/replying/mobile-number.ts';
import { readWords } from '../../shared/triage/words.ts';

const read = (body: string) => readInOrder(body, readWords);

describe('the order of reading', () => {
  test.each(['STOP', 'stop', ' Stop. ', 'StopAll', 'Please stop', 'END', 'cancel', 'Unsubscribe', 'quit!', 'STOP 🙏'])(
    '%s is goodbye',
    (body) => expect(read(body)).toEqual({ is: 'stop' }),
  );

  test.each([
    'Stop the voices please',
    'I cannot stop',
    'the end of term is hard',
    'cancel Monday',
    'stop it at once he says',
  ])('%s is no goodbye', (body) => expect(read(body).is).not.toBe('stop'));

  test.each(['stop I am going to kill myself', 'I am going to kill myself. STOP', 'call me, I have taken an overdose'])(
    '%s is danger before anything else',
    (body) => expect(read(body)).toEqual({ is: 'danger' }),
  );

  test.each([
    ['Back', 'back'],
    ['SKIP', 'skip'],
    ['c', 'call'],
    ['Please call me', 'call'],
    ['Not now', 'later'],
    ['it’s getting worse', 'worse'],
    ['No one has called', 'nobody-called'],
    ['My code word is Robin', 'code'],
    ['NEW', 'new'],
  ])('%s is a command', (body, command) => expect(read(body)).toEqual({ is: 'command', command }));

  test.each([
    'I went back to work',
    'call my mum',
    'help my son',
    'it was worse last year than now',
    'the web of lies',
  ])('a command inside a sentence is only words: %s', (body) => expect(read(body).is).not.toBe('command'));

  test('a reader of words that fails makes a person look', () => {
    const failing = () => {
      throw new Error('no reader');
    };
    expect(readInOrder('hello there', failing)).toEqual({ is: 'worrying' });
    expect(readInOrder('STOP', failing)).toEqual({ is: 'stop' });
  });
});

describe('a language that our reader does not know', () => {
  test.each(['Nie chcę żyć', 'Dwi ddim yn iawn', 'میں مرنا چاہتا ہوں', 'Я не хочу жить', 'помогите'])(
    '%s may hold anything',
    (body) => expect(read(body)).toEqual({ is: 'unread' }),
  );

  test('is no command and no goodbye, and a command in English is one all the same', () => {
    const unable = () => ({ reading: 'not-readable' }) as const;
    expect(readInOrder('STOP', unable)).toEqual({ is: 'stop' });
    expect(readInOrder('call me', unable)).toEqual({ is: 'command', command: 'call' });
    expect(readInOrder('mae popeth yn ddu', unable)).toEqual({ is: 'unread' });
  });

  test.each(['ZA1 1AA', 'Priya', 'x', '👍🏽', '🙏🙏🙏', '34', '27/3/1990', 'ok', '1 3', '...', 'a b a b a b a b', '4️⃣'])(
    'is not one word, a postcode, digits or marks, whatever the reader says: %s',
    (body) => expect(readInOrder(body, () => ({ reading: 'not-readable' })).is).toBe('words'),
  );
});

describe('small words', () => {
  test.each(['yes', 'YES!', 'yh', 'ok', 'Okay then', 'yes please', 'Yes that is fine', '1', '👍 ok'])(
    '%s agrees',
    (body) => expect(isReassuring(body)).toBe('yes'),
  );
  test.each(['no', 'No thanks', 'nah', '2', 'leave it'])('%s does not agree', (body) =>
    expect(isReassuring(body)).toBe('no'),
  );
  test.each(['maybe', 'what is this', 'yes but who reads it and where does it all go', ''])('%s is not clear', (body) =>
    expect(isReassuring(body)).toBeUndefined(),
  );
  test.each(['Thanks', 'thank you!', 'ok', '👍'])('%s asks for nothing', (body) => expect(isThanks(body)).toBe(true));
  test.each(['', 'thanks but nobody came'])('"%s" is more than thanks, or less', (body) =>
    expect(isThanks(body)).toBe(false),
  );
  test('a number after a break is an answer, a hello is not', () => {
    expect(isBack('1')).toBe(false);
    expect(isBack('Hello')).toBe(true);
    expect(isBack('yes')).toBe(true);
  });
  test('a code word is one word', () => {
    expect(codeWordIn(wholeMessage('CODE robin'))).toBe('robin');
    expect(codeWordIn(wholeMessage('code to the door is 1234'))).toBeUndefined();
    expect(codeWordIn('code')).toBeUndefined();
  });
});

describe('numbers that we text', () => {
  test.each(['+447911123456', '+447400123456'])('%s is one', (number) =>
    expect(isMobileNumber(number, false)).toBe(true),
  );
  test.each(['+33612345678', '+441632960123', '+447624123456', '+447012345678', '+44791112345', '+447700900123'])(
    '%s is none',
    (number) => expect(isMobileNumber(number, false)).toBe(false),
  );
  test('a drama number is one at home', () => expect(isMobileNumber('+447700900123', true)).toBe(true));
});
