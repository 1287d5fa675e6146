/** One labelled document, as its rules explain it. Other keys are ignored. */
export interface Gold {
  id: string;
  isPostmortem: boolean;
  title: string;
  date: string | null;
  dateAlternatives?: string[];
  startLocal: string | null;
  endLocal: string | null;
  timeZone: string | null;
  durationMinutes: number | null;
  usersAffectedPercent: number | null;
  timelineCount: number;
  rootCauseCategory: string;
  detectedBy: string;
  firstSuspected: string | null;
  actionItemCount: number;
}

/** Reads `gold.jsonl`. */
export function readGold(text: string): Gold[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
}

/** The causes of the taxonomy that a label of the corpus stands for: first levels, or second levels in full. */
export const CAUSES_OF_LABEL: Readonly<Record<string, readonly string[]>> = {
  // The labels file a reached limit and a file of the wrong certificate here; the taxonomy has entries of their own.
  configuration: [
    'configuration',
    'capacity/limit',
    'security/certificate',
    'network/load-balancing',
    'network/routing',
  ],
  'deploy-change': ['change'],
  'software-bug': ['software'],
  'capacity-load': ['capacity'],
  'dependency-third-party': ['dependency'],
  'network-dns': ['network'],
  'hardware-power': ['infrastructure'],
  'database-data': ['data'],
  'certificate-expiry': ['time/expiry'],
  'security-attack': ['security'],
  'operator-action': ['process/missing-guardrail'],
  process: ['process'],
  unknown: ['unknown'],
};

/** The labels' words for who noticed first. */
export const DETECTORS_OF_LABEL: Readonly<Record<string, readonly string[]>> = {
  monitoring: ['monitoring'],
  customer: ['customer'],
  employee: ['employee', 'test'],
  other: ['outsider', 'partner'],
};
