const WITHOUT_EFFECT =
  /\b(?:no|without|little) (?:effect|change|improvement|success|luck|difference)\b|\b(?:did(?: not|n[’']t)|does(?: not|n[’']t)) (?:help|work|fix|solve|change)\b|\bto no avail\b/i;
/** "Errors continue", said next. */
const STILL =
  /\b(?:errors?|failures?|crashes|restarts|problems?|issues?|timeouts?|outage|latency|symptoms?|complaints?)\b[^.;]{0,20}\b(?:still|continu\w+|persist\w*|remain(?:ed|s)?(?! (?:low|normal|at zero))|return(?:ed|s)?(?! to normal)|c[oa]me back|reappear\w*|are back)\b|\bstill (?:fail\w*|down|slow|unavailable|broken|not|seeing|high)\b/i;

/** Whether words tell of something that was tried and did not end it. */
export function hadNoEffect(text: string): boolean {
  return WITHOUT_EFFECT.test(text) || (STILL.test(text) && !/\b(?:un)?till?\b/i.test(text));
}

/** Whether what is told next says that it went on. */
export function wentOn(next: { text: string } | undefined): boolean {
  return next !== undefined && hadNoEffect(next.text);
}

/** What may have ended it: without what had no effect, by its own words or by those that follow. */
export function withEffect<Told extends { text: string }>(told: readonly Told[]): Told[] {
  return told.filter(({ text }, index) => !hadNoEffect(text) && !wentOn(told[index + 1]));
}
