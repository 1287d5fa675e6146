import type { Sentence } from '../block.ts';
import { asserted, isDenied } from '../denied.ts';
import type { Document } from '../document.ts';
import type { Place } from '../evidence.ts';
import { isIn } from '../sections.ts';
import { slugify } from '../slugify.ts';

/** A service that was hit, as a slug. */
export interface Service extends Place {
  slug: string;
}

/** A service of the site's list: its slug and what it is called. */
export interface KnownService {
  slug: string;
  names: string[];
}

const HEAD = String.raw`(?:web ?application|web ?app|mobile app|web ?service|web ?site|home ?page|api(?: server| gateway)?|web ?server|log-?in service|auth(?:entication)? service|payment(?:s)? (?:service|gateway|system)|database(?: server)?|(?:feature flags|checkout|search|order|email|notification|booking|billing|messaging|upload|chat|streaming) (?:service|system|platform|api))`;
const NAMED = new RegExp(
  String.raw`\b(?:our|the|its|company's|primary|main|internal|of)\s+(?:(?:company's|main|primary|internal|whole|entire|public|wordpress|apache|nginx)\s+)*(${HEAD})\b`,
  'i',
);
const HURT =
  /\b(?:down|outage|unavailab\w*|inaccessib\w*|slow\w*|affect\w*|fail\w*|error\w*|degrad\w*|experienc\w*|unresponsive|interrupt\w*|crash\w*|mia|disrupt\w*|no longer|impact\w*|incident|expired)\b/i;

/** "The shop stayed up throughout." */
const SPARED =
  /^(?: [\w-]+){0,2} (?:(?:remained|stayed|kept|continued) (?:\w+ ){0,2}(?:up|online|available|unaffected|healthy|reachable|work\w*|serving|running)\b|was (?:fine|healthy|spared))/i;

/** From a field that lists them; else one that a sentence says was hit; else what the site's own list names. */
export function readServices(
  paper: Document,
  seen: readonly Sentence[],
  title: Sentence | null,
  known: readonly KnownService[],
): Service[] {
  const fields = paper.sections.filter((section) => section.kind === 'services' && !isIn(section, 'actions'));
  const listed = fields.flatMap(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'item' || kind === 'text')
      .flatMap(({ text, line }) =>
        text.length > 160
          ? []
          : text.split(/[,;]| and (?=[A-Za-z])/).map((name) => ({ name: name.trim(), line })),
      ),
  );
  const found = listed.flatMap(({ name, line }) => {
    const words = name.replace(/\([^)]*\)|:.*$/g, '').trim();
    const slug = slugOf(words, known);
    return slug && words.split(' ').length <= 5 && !/[[\]<>]/.test(name)
      ? [{ slug, line, quote: words }]
      : [];
  });
  if (found.length > 0) return unique(found).slice(0, 12);
  const places = [...(title ? [title] : []), ...seen];
  for (const { text, line } of places) {
    const lower = text.toLowerCase();
    for (const { slug, names } of known) {
      const name = names.find((word) => word.length >= 4 && standsIn(lower, word.toLowerCase()));
      if (name && isHurt(text, lower.indexOf(name.toLowerCase()), name.length))
        return [{ slug, line, quote: name }];
    }
  }
  for (const { text, line } of places) {
    const match = asserted(text, NAMED);
    if (match && isHurt(text, match.index, match[0].length))
      return [{ slug: slugify(match[1]!), line, quote: match[1]! }];
  }
  return [];
}

/** Whether a sentence says that what it names there was hit. */
function isHurt(text: string, index: number, length: number): boolean {
  return (
    asserted(text, HURT) !== null &&
    !isDenied(text, index, index + length) &&
    !SPARED.test(text.slice(index + length, index + length + 60))
  );
}

function slugOf(name: string, known: readonly KnownService[]): string | null {
  const lower = name.toLowerCase();
  const own = known.find(
    ({ slug, names }) => slug === lower || names.some((word) => word.toLowerCase() === lower),
  );
  const slug = own?.slug ?? slugify(name);
  return /^[a-z]/.test(slug) && slug.length <= 60 ? slug : null;
}

function unique(services: Service[]): Service[] {
  return services.filter(({ slug }, index) => services.findIndex((other) => other.slug === slug) === index);
}

/** Whether a word stands in a text as a whole. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\w-]$/.test(text.slice(0, at).slice(-1)) && !/^[\w-]/.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}
