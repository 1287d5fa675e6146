export type ActionType = 'prevent' | 'detect' | 'mitigate' | 'process' | 'document' | 'train';

/** The first that matches counts: what a measure is about, before how it is done. */
const TYPES: readonly (readonly [ActionType, RegExp])[] = [
  [
    'train',
    /\b(?:train(?:ing|ed|s)?|workshops?|educat\w*|onboarding|game ?days?|drills?|exercises?|knowledge sharing)\b/i,
  ],
  [
    'detect',
    /\b(?:monitor\w*|alert\w*|alarms?|detect\w*|dashboards?|metrics?|observab\w*|logging|logs|tracing|notif\w*|uptime|health.?checks?|probes?|visib\w*)\b/i,
  ],
  ['document', /\b(?:document\w*|runbooks?|playbooks?|readme|wiki|write up|checklists?|memo)\b/i],
  [
    'process',
    /\b(?:process(?:es)?|procedures?|review (?:process|polic)\w*|polic(?:y|ies)|approval|incident response|on-?call|rotation|audits?|escalation|communicat\w*|change management|meeting|schedule\w*|regular(?:ly)?|periodic\w*)\b/i,
  ],
  [
    'mitigate',
    /\b(?:failover|fall.?back|redundan\w*|rollback|roll.?back|backups?|circuit breaker|recover\w*|restore|auto-?scal\w*|scale|standby|disaster|rate.?limit\w*|degrad\w*|load.?shed\w*|back-?off|timeouts?)\b/i,
  ],
  [
    'prevent',
    /\b(?:prevent\w*|validat\w*|test\w*|lint\w*|check\w*|verif\w*|fix\w*|patch\w*|updat\w*|upgrad\w*|replac\w*|optimi[sz]\w*|config\w*|automat\w*|index\w*|limit\w*|renew\w*|implement\w*|add\b|ensure|review\w*|clean\w*|migrat\w*|refactor\w*|remov\w*|increase\w*|staging|pipeline|ci\b|permission\w*|capacity|create\w*|enforce\w*|separat\w*|isolat\w*|strengthen\w*|define\w*)\b/i,
  ],
];

/** What a measure is good for; `null` where its words do not say. */
export function actionType(text: string): ActionType | null {
  return TYPES.find(([, words]) => words.test(text))?.[0] ?? null;
}
