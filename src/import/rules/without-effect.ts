const WITHOUT_EFFECT =
  /\b(?:no|without|little) (?:effect|change|improvement|success|luck|difference)\b|\b(?:did(?: not|n[’']t)|does(?: not|n[’']t)|to no) (?:help|work|fix|solve|change|avail)\b/i;

/** Whether words tell of something that was tried and did not end it. */
export function hadNoEffect(text: string): boolean {
  return WITHOUT_EFFECT.test(text);
}
