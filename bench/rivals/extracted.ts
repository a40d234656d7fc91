import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER, fileNameOf } from '../../training/extraction/pages.ts';
import { loadExtractors, type RivalArticle } from './extractors.ts';
import { rivalVersion } from './load.ts';

/** What one rival makes of one page, asked once and then read from the cache folder: some take seconds a page. */
export interface CachedExtractor {
  readonly name: string;
  readonly extract: (id: string, html: () => string, url: string) => Promise<RivalArticle | null>;
}

export async function cachedExtractors(): Promise<readonly CachedExtractor[]> {
  const extractors = await loadExtractors();
  return extractors.map(({ name, extract }) => ({
    name: `${name} ${rivalVersion(name)}`,
    extract: async (id, html, url) => {
      const folder = join(CACHE_FOLDER, `${name.replace(/\W+/g, '-')}-${rivalVersion(name)}`);
      const path = join(folder, `${fileNameOf(id)}.json`);
      if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as RivalArticle | null;
      const found = await extract(html(), url);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, JSON.stringify(found));
      return found;
    },
  }));
}
