/** What a result shows. It travels as one small JSON file, named by the record's id in the index. */
export interface Result {
  url: string;
  title: string;
  /** When and where it was. */
  when: string;
  cause: string;
  duration: string;
  /** Whether that is a length, rather than that there is none. */
  isKnown: boolean;
  /** What stands smaller beneath it: `estimated`. */
  note: string | null;
  summary: string;
  symptoms: { name: string; text: string | null; error: string | null }[];
  /** The strip as JSON of a drawing, see `src/charts/svg.ts`. */
  strip: unknown;
  /** Words of whoever may see it or how far it is: `in review`. */
  badges: string[];
  /** The rest of the report in plain words, for excerpts. */
  text: string;
}
