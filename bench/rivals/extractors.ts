import { JSDOM, VirtualConsole } from 'jsdom';
import { loadRival } from './load.ts';

/** Markup of the article and its title; null where the extractor finds none or fails. */
export interface RivalArticle {
  readonly html: string;
  readonly title: string;
}

export interface RivalExtractor {
  readonly name: string;
  readonly extract: (html: string, url: string) => Promise<RivalArticle | null>;
}

interface DefuddleNode {
  Defuddle(document: Document, url: string): Promise<{ readonly content?: string; readonly title?: string }>;
}

interface ArticleExtractor {
  extractFromHtml(
    html: string,
    url: string,
  ): Promise<{ readonly content?: string; readonly title?: string } | null>;
}

/** Each as its own documentation says to call it in Node; no network: Defuddle may ask servers only for a few sites. */
export async function loadExtractors(): Promise<readonly RivalExtractor[]> {
  const { Defuddle } = await loadRival<DefuddleNode>('defuddle', 'dist/node.js');
  const { extractFromHtml } = await loadRival<ArticleExtractor>('@extractus/article-extractor');
  return [
    {
      name: 'defuddle',
      extract: async (html, url) => {
        const dom = openPage(html, url);
        try {
          const found = await quietly(() => Defuddle(dom.window.document, url));
          return found?.content ? { html: found.content, title: found.title ?? '' } : null;
        } finally {
          dom.window.close();
        }
      },
    },
    {
      name: '@extractus/article-extractor',
      extract: async (html, url) => {
        const found = await quietly(() => extractFromHtml(html, url));
        return found?.content ? { html: found.content, title: found.title ?? '' } : null;
      },
    },
  ];
}

/** With its style sheets, which Defuddle asks for what is hidden; without where jsdom cannot parse them. */
function openPage(html: string, url: string): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(html.replace(/<style[\s\S]*?<\/style>/gi, ''), options);
  }
}

/** An extractor that throws has found nothing; what it prints meanwhile is kept from the terminal. */
async function quietly<T>(run: () => Promise<T>): Promise<T | null> {
  const { log, warn, error } = console;
  const silence = (): void => undefined;
  Object.assign(console, { log: silence, warn: silence, error: silence });
  try {
    return await run();
  } catch {
    return null;
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
