import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../shared/triage/words.ts';
import { isHeldOut, isOfExamples, labelledTexts, measure } from './words/labelled.ts';

const reading = (text: string, language?: string) => readWords(text, language).reading;

describe('present intent in plain words', () => {
  it.each([
    ['I am going to kill myself tonight'],
    ['im gonna kms'],
    ['i want too kil my self'],
    ['I want to end my life and I have the tablets in front of me'],
    ['k!ll myself tonight, going to do it'],
    ["I'm not ok, I want to die"],
    ['im not ok i want to die'],
    ['I took 40 paracetamol an hour ago'],
    ['I am going to stab my stepdad when he gets home'],
    ['he is hitting me right now please send someone'],
    ['My son has just said he is going to kill himself'],
    ["I can't keep myself safe tonight"],
    ['I want to kıll myself'],
    ['My landlord is useless. Work is bad. I am going to hang myself.'],
    ['I am suicidal'],
    ["I've got a plan and the tablets"],
    ['My friend says he is going to kill himself tonight'],
    ['voices that tell me to hurt people on the bus'],
    ['my mum will not wake up and there are pills on the floor'],
    ['My husband pushed me down the stairs when I was holding the baby'],
    ['I will kill myself at 9'],
    ['no life for me i want to kill myself'],
    ['I said I want to kill myself. No, I mean it'],
  ])('%j is read as present intent', (text) => {
    expect(reading(text)).toBe('present-intent');
  });
});

describe('anything else that worries', () => {
  it.each([
    ["I don't want to be here anymore"],
    ['Everyone would be better off without me'],
    ['My husband hits me'],
    ['I am being sexually abused'],
    ['I cut myself most nights'],
    ['The voices say I should die'],
    ['my wife is suicidal and nobody will help us'],
    ['I used to self harm as a teenager. It started again in August'],
    ["I don't want to die. Well, I do."],
    ["please help me i dont want to die but i can't stop thinking about it"],
    ['I tried to kill myself last week'],
    ["can't do this anymore sorry"],
    ["I haven't eaten or drunk anything for four days"],
    ['By the time you read this it will not matter'],
    ['tbh i just want out of this life lol, no one wud care if i died'],
    ['I have lost the will to live since she died'],
    ['I was raped by my ex 2 days ago'],
    ['My wife is suicidal. She is under the crisis team'],
    ['My GP asked if I was suicidal. I am not. I lied'],
    ['My wife was suicidal last month. She is home. She still says it'],
    ['I have OCD and keep thinking that I might stab my husband. I am not sure that I can stop'],
  ])('%j is read as worrying', (text) => {
    expect(reading(text)).toBe('worrying');
  });
});

describe('what only sounds like danger', () => {
  it.each([
    ["I'm dying to see you all"],
    ['this job is killing me'],
    ['my back is killing me and it gets me down'],
    ['I could murder a curry'],
    ['shoot me a text when you have a slot'],
    ['I want to end it with my boyfriend'],
    ['they want to end my contract in June'],
    ['my phone died'],
    ["I'm not suicidal, I just feel very low"],
    ['No thoughts of harming myself or anyone else'],
    ['I have never tried to kill myself'],
    ["My GP asked if I was suicidal and I'm not"],
    ['I took an overdose when I was seventeen. I am forty now'],
    ['My dad killed himself when I was nine'],
    ['I lost my brother to suicide'],
    ['I watched a documentary about suicide and it upset me'],
    ["I can't go on Tuesday"],
    ["I don't want to live with my parents anymore"],
    ['Stop texting me please'],
    ['The tablets make me sleepy all day'],
    ["I will be at my sister's until Friday"],
    ['My mum takes tablets for her heart'],
    ["I'm so low I can't carry on with this course"],
    ["I'm at the end of my tether with the council"],
    ['The thought of ending it has never crossed my mind'],
    ['Mum asked me straight out if I was suicidal. I am not! I am sixteen and sad about a boy'],
    ['Low mood yes. Suicidal no. Never.'],
    ['Wanting to die has never crossed my mind'],
    ['I do not want to die or hurt myself'],
    ['My daughter took an overdose last year. She is doing really well now but I still worry'],
    ['My friend was suicidal last month but she is under the crisis team now'],
    ['I have OCD and keep thinking that I might stab my husband. I would never do it'],
    ['I was in an abusive marriage, left in 2016. The nightmares have started again'],
    ['boyfriend kicked me out and I am on a sofa'],
    ['I was suicidal last year but I am through that now'],
    ['In the refuge I thought about ending it all, but that was seven years ago'],
    ['Suicide is not something I would ever consider'],
    ['I could kill my husband sometimes, he never does the bins'],
    ['wish I could have said goodbye to mum'],
    ['it is not that I want to die'],
    ['when i have a panic attack i feel like im dying'],
    ['Grievance meeting Weds. Union rep useless.'],
    ['ZA1 1AA'],
    [''],
  ])('%j is read as nothing', (text) => {
    expect(reading(text)).toBe('nothing-found');
  });
});

describe('what it cannot read', () => {
  it.each([
    ['chcę umrzeć, nie mam już siły żyć dalej'],
    ['je veux mourir ce soir je ne peux plus'],
    ['ਮੈਂ ਬਹੁਤ ਉਦਾਸ ਹਾਂ'],
    ['me siento muy mal y no tengo trabajo'],
  ])('%j is not readable', (text) => {
    expect(reading(text)).toBe('not-readable');
  });

  it('is everything in a language that the person named, but plain danger counts all the same', () => {
    expect(reading('hello', 'pl')).toBe('not-readable');
    expect(reading('I am going to kill myself', 'pl')).toBe('present-intent');
    expect(reading('hello', 'en-GB')).toBe('nothing-found');
  });
});

describe('the reader of words', () => {
  it('tells patterns and never words', () => {
    const { matched } = readWords('I want to kill myself tonight because of Gerald');
    expect(matched.length).toBeGreaterThan(0);
    expect(matched.join(' ')).not.toMatch(/gerald|myself/i);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(['present-intent', 'worrying', 'nothing-found', 'not-readable']).toContain(reading(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds danger wherever it stands in a long text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (before, after) => {
        const text = `${'The bus was late again. '.repeat(before)}I want to kill myself tonight. ${'It rained. '.repeat(after)}`;
        expect(reading(text)).toBe('present-intent');
      }),
      { numRuns: 30 },
    );
  });

  it('finds danger in a text without any full stop', () => {
    const text = `${'and then we went to the shop and '.repeat(60)} i want to kill myself tonight ${'and so on '.repeat(60)}`;
    expect(reading(text)).toBe('present-intent');
  });

  it('takes time that grows with the length of a hostile text and no faster', () => {
    const took = (text: string): number => {
      const started = performance.now();
      readWords(text);
      return performance.now() - started;
    };
    for (const piece of [
      'i am going to kill my ',
      'thinking of thinking of ',
      'not not ',
      '!',
      ',',
      'aaaa',
      "can't ",
    ]) {
      readWords(piece.repeat(1_000));
      const long = took(piece.repeat(Math.ceil(65_536 / piece.length)));
      expect(long, piece).toBeLessThan(5_000);
    }
  });
});

describe('the labelled set', () => {
  const texts = labelledTexts();

  it('holds at least 300 everyday texts with danger and 900 without, about a third of them held out', () => {
    const all = texts.filter(({ set }) => set === 'everyday' || set === 'everyday-held-out');
    expect(all.filter(({ label }) => label === 'danger').length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ label }) => label === 'ordinary').length).toBeGreaterThanOrEqual(900);
    expect(all.filter(({ set }) => isHeldOut(set)).length / all.length).toBeGreaterThan(0.32);
  });

  it('has no text twice', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it('is read as well as it was where it is old, and no example', () => {
    const measured = measure(texts.filter(({ set }) => set === 'first' || set === 'hard'));
    expect(measured.caught).toBeGreaterThanOrEqual(0.82);
    expect(measured.falselyPresent).toBeLessThanOrEqual(0.007);
    expect(measured.falselyWorrying).toBeLessThanOrEqual(0.05);
  });

  it('has hardly a text with danger among the examples that is not read', () => {
    const measured = measure(texts.filter(({ set }) => isOfExamples(set)));
    expect(measured.caught).toBeGreaterThanOrEqual(0.99);
    expect(measured.falselyWorrying).toBeLessThanOrEqual(0.02);
  });

  it('is read best where people say what most people say', () => {
    const measured = measure(texts.filter(({ set }) => set === 'everyday' || set === 'commonest'));
    expect(measured.caught).toBeGreaterThanOrEqual(0.99);
    expect(measured.falselyPresent).toBeLessThanOrEqual(0.006);
    expect(measured.falselyWorrying).toBeLessThanOrEqual(0.02);
  });
});
