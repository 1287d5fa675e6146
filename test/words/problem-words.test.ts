import { describe, expect, it } from 'vitest';
import { problemSpeaker } from '../../src/words/problem-words.ts';

const speak = problemSpeaker({
  names: { 'action {1}': 'l’action {1}', '{1} of {2}': '{1} ({2})' },
  texts: {
    '{1} is {2}': '{1} vaut {2}',
    '{1} is missing': '{1} manque',
    'expected {1}': 'attendu : {1}',
    'a list': 'une liste',
  },
});

describe('what the checker says, in another language', () => {
  it('keeps names and values, and says what stands around them', () => {
    expect(speak('`title` is missing')).toBe('`title` manque');
    expect(speak('`url` of action 12 is `it is missing`')).toBe('`url` (l’action 12) vaut `it is missing`');
    expect(speak('expected a list')).toBe('attendu : une liste');
    expect(speak('expected `sev1`, `sev2`')).toBe('attendu : `sev1`, `sev2`');
    expect(speak('U+FEFF is missing')).toBe('U+FEFF manque');
    // What has backticks itself stands in quotation marks, whatever else is in it.
    expect(speak('"a `list is a list" is missing')).toBe('"a `list is a list" manque');
  });

  it('says whole sentences as they are where it does not know one, or a part of it', () => {
    expect(speak('the disk is full')).toBe('the disk is full');
    expect(speak('expected a miracle')).toBe('expected a miracle');
    expect(speak('')).toBe('');
  });
});
