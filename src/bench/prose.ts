import type { Dice, Zipf } from './dice.ts';

/** Writes texts of words that are drawn by their frequency. They mean nothing, and weigh what real ones do. */
export class Prose {
  readonly #words: Zipf<string>;

  constructor(words: Zipf<string>) {
    this.#words = words;
  }

  /** Words without a full stop, the first as it comes. */
  phrase(dice: Dice, from: number, to: number): string {
    return Array.from({ length: dice.between(from, to) }, () => this.#words.draw(dice)).join(' ');
  }

  sentence(dice: Dice, from = 8, to = 20): string {
    const words = this.phrase(dice, from, to);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }

  paragraph(dice: Dice, words: number): string {
    const sentences: string[] = [];
    for (let left = words; left > 0; left -= 14) sentences.push(this.sentence(dice));
    return sentences.join(' ');
  }

  /** Plain Markdown of about so many words: headings, paragraphs, a list, code, a link. */
  body(dice: Dice, words: number): string {
    const share = Math.round(words / 6);
    const items = Array.from({ length: 4 }, () => `- ${this.sentence(dice, 6, 14)}`);
    return [
      '## What happened',
      this.paragraph(dice, share * 2),
      `The dashboard showed \`${this.phrase(dice, 2, 2).replaceAll(' ', '_')}\` while **${this.phrase(dice, 2, 3)}** went on.`,
      '## Why it took as long as it did',
      this.paragraph(dice, share),
      items.join('\n'),
      ['```', `${this.phrase(dice, 4, 6)}: ${dice.between(400, 599)}`, '```'].join('\n'),
      '## What others can take from it',
      this.paragraph(dice, share * 2),
      `More on this stands in [a paper](https://example.org/papers/${dice.between(1, 999)}).`,
    ].join('\n\n');
  }
}
