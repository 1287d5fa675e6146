import MiniSearch from 'minisearch';

/** A part of the guide that can be found: what stands under a heading. */
export interface GuideSection {
  /** Its page, and its heading; that of the page's beginning is empty. */
  page: string;
  heading: string;
  /** Its address on this site, with the anchor. */
  address: string;
  text: string;
}

/** How many are shown. */
const MOST = 8;
/** About so many characters around the first word that was found. */
const EXCERPT = 140;

/** Finds sections by words: all of them, each as the beginning of a word or with a letter mistyped. */
export class GuideIndex {
  readonly #sections: readonly GuideSection[];
  readonly #index = new MiniSearch<GuideSection & { id: number }>({
    fields: ['heading', 'page', 'text'],
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { heading: 4, page: 2 },
    },
  });

  constructor(sections: readonly GuideSection[]) {
    this.#sections = sections;
    this.#index.addAll(sections.map((section, id) => ({ ...section, id })));
  }

  /** The sections that have what was typed, the best first, each with some words around it. */
  find(text: string): (GuideSection & { excerpt: string })[] {
    return this.#index
      .search(text)
      .slice(0, MOST)
      .map(({ id, terms }) => {
        const section = this.#sections[id as number]!;
        return { ...section, excerpt: excerptOf(section.text, terms) };
      });
  }
}

/** From the beginning of the sentence that has one of the words, else from the beginning. */
function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const place = places.length === 0 ? 0 : Math.min(...places);
  const sentence = text.lastIndexOf('. ', place) + 1;
  const from = place - sentence > EXCERPT / 2 ? text.indexOf(' ', place - EXCERPT / 2) : sentence;
  const cut = text.slice(Math.max(0, from), Math.max(0, from) + EXCERPT).trim();
  const end = from + EXCERPT < text.length ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut;
  return from > sentence ? `… ${end}` : end;
}
