import { describe, expect, it } from 'vitest';
import { linkIds } from '../../shared/interview/answers.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { labelOf } from '../../shared/interview/labels.ts';
import { type Finding, lintChecklist } from '../../shared/interview/lint-checklist.ts';
import type { Checklist, QuestionData } from '../../shared/interview/question.ts';
import { vocabulary } from '../../shared/interview/vocabulary.ts';

const change = (id: string, with_: (question: QuestionData) => QuestionData): Checklist => ({
  ...checklist,
  questions: checklist.questions.map((question) => (question.id === id ? with_(question) : question)),
});

const codes = (broken: Checklist): readonly Finding['code'][] => lintChecklist(broken).map((finding) => finding.code);

describe('the checklist', () => {
  it('has nothing the lint would find', () => {
    expect(lintChecklist(checklist)).toEqual([]);
  });

  it('asks for every linkId of the vocabulary, once', () => {
    const asked = checklist.questions.flatMap((question) => question.fields.map((field) => field.linkId));
    expect([...asked].sort()).toEqual([...linkIds].sort());
  });

  it('asks the ten questions in their order', () => {
    const short = checklist.questions.filter((question) => question.path === 'short');
    expect(short.map((question) => question.number)).toEqual([1, 1, 2, 2, 2, 3, 4, 4, 5, 6, 7, 8, 9, 9, 10, 10]);
  });

  it('has a plain word for every code', () => {
    for (const linkId of linkIds) {
      const shape = vocabulary[linkId];
      if (shape.kind !== 'code' && shape.kind !== 'list' && shape.kind !== 'national-code') continue;
      for (const code of shape.codes) {
        const plain = labelOf(linkId, code);
        expect(plain.length, `${linkId}: ${code}`).toBeGreaterThan(1);
        if (code.includes('-')) expect(plain, `${linkId}: ${code}`).not.toBe(code);
      }
    }
  });
});

describe('the lint finds what is planted', () => {
  it('a question that is asked twice', () => {
    expect(codes({ ...checklist, questions: [...checklist.questions, ...checklist.questions.slice(-1)] })).toContain(
      'repeated-question',
    );
  });

  it('a question whose condition names a code that does not exist', () => {
    const broken = change('where-now', (question) => ({
      ...question,
      askedWhen: { when: 'all', terms: [{ linkId: 'help-now', operator: '=', answer: 'on-fire' }] },
    }));
    expect(codes(broken)).toContain('unreachable');
  });

  it('a question whose condition depends on one that comes later', () => {
    const broken = change('story', (question) => ({
      ...question,
      askedWhen: { when: 'all', terms: [{ linkId: 'impact', operator: 'exists', answer: true }] },
    }));
    expect(codes(broken)).toContain('unreachable');
  });

  it('a question whose condition contradicts itself', () => {
    const broken = change('harm-from-others', (question) => ({
      ...question,
      askedWhen: {
        when: 'all',
        terms: [
          { linkId: 'alone-now', operator: '=', answer: 'yes' },
          { linkId: 'alone-now', operator: '!=', answer: 'yes' },
        ],
      },
    }));
    expect(codes(broken)).toContain('unreachable');
  });

  it('a choice whose condition contradicts that of its question', () => {
    const broken = change('agreed', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({
        ...field,
        options: (field.options ?? []).map((option) => ({
          ...option,
          askedWhen: {
            when: 'all' as const,
            terms: [{ linkId: 'for-whom' as const, operator: '=' as const, answer: 'me' }],
          },
        })),
      })),
    }));
    expect(codes(broken)).toContain('unreachable');
  });

  it('a page that only a field nobody may see could settle', () => {
    const broken = change('reach-you', (question) => ({ ...question, settledBy: ['known-team'] }));
    expect(codes(broken)).toContain('dead-end');
  });

  it('a question without anything to answer', () => {
    expect(codes(change('age', (question) => ({ ...question, fields: [] })))).toContain('dead-end');
  });

  it('choices of which none can be chosen', () => {
    const broken = change('impact', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({ ...field, options: [] })),
    }));
    expect(codes(broken)).toEqual(expect.arrayContaining(['dead-end', 'missing-code']));
  });

  it('a code that the vocabulary does not know', () => {
    const broken = change('impact', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({
        ...field,
        options: [...(field.options ?? []), { code: 'enormously', label: 'Very much indeed' }],
      })),
    }));
    expect(codes(broken)).toContain('unknown-code');
  });

  it('a text that does not fit in two parts', () => {
    const broken = change('age', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({ ...field, text: { ask: 'How old? '.repeat(40), again: 'How old?' } })),
    }));
    expect(codes(broken)).toContain('text-too-long');
  });

  it('a text with a character outside the phone alphabet', () => {
    const broken = change('age', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({ ...field, text: { ask: 'How old are you? 🙂', again: 'How old?' } })),
    }));
    expect(codes(broken)).toContain('text-too-long');
  });

  it('a text that tells an onlooker what it is about', () => {
    const broken = change('age', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({
        ...field,
        text: { ask: 'For the team: how old are you?', again: 'How old?' },
      })),
    }));
    expect(codes(broken)).toContain('text-not-discreet');
  });

  it('one of the ten questions that cannot be asked by text', () => {
    const broken = change('impact', (question) => ({
      ...question,
      fields: question.fields.map((field) => ({ ...field, text: undefined })),
    }));
    expect(codes(broken)).toContain('not-asked-by-text');
  });

  it('the ten questions out of order', () => {
    const [first, second, ...others] = checklist.questions;
    if (first === undefined || second === undefined) throw new Error('the checklist is empty');
    expect(codes({ ...checklist, questions: [...others.slice(0, 3), first, second, ...others.slice(3)] })).toContain(
      'wrong-order',
    );
  });

  it('a page label that is too long to read', () => {
    expect(codes(change('where', (question) => ({ ...question, title: 'Where is it? '.repeat(12) })))).toContain(
      'label-too-long',
    );
  });

  it('a checklist without a version', () => {
    expect(codes({ ...checklist, version: 'new' })).toContain('no-version');
  });
});
