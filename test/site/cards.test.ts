import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { CARD_SIZE, isDrawn } from '../../src/site/card/card.ts';
import { BuiltPage, readJson } from './pages.ts';

const site = inject('site');
const { incidents } = readJson<{ incidents: { id: string; title: string; url: string }[] }>(
  site,
  'api/incidents.json',
);

describe('the card of a report', () => {
  it('is a picture of the size that networks show, for each of them', () => {
    for (const { id } of incidents) {
      const picture = readFileSync(join(site, 'incidents', id, 'card.png'));
      expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect({ id, width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual({
        id,
        ...CARD_SIZE,
      });
      expect(picture.length).toBeLessThan(150_000);
    }
  });

  it('is not there for what there are no letters for, rather than a row of empty boxes', () => {
    for (const text of ['Ça brûle à “Łódź” · 50% → 0', 'Сбой базы', 'Διακοπή'])
      expect(isDrawn(text), text).toBe(true);
    for (const text of ['עומס על מסד הנתונים', '障害', 'تعطل']) expect(isDrawn(text), text).toBe(false);
  });

  it('is named by the report’s page, and by no other', () => {
    const { url, title, id } = incidents[0]!;
    const page = new BuiltPage(site, `${url.slice(1)}index.html`);
    const property = (name: string) => page.one(`meta[property="${name}"]`).properties['content'];
    expect(property('og:image')).toMatch(new RegExp(`^https://.*/incidents/${id}/card\\.png$`));
    expect(property('og:image:alt')).toBe(title);
    expect(new BuiltPage(site, 'index.html').all('meta[property="og:image"]')).toEqual([]);
  });
});
