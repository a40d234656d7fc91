import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Runs `read` on the document of a page and frees it afterwards. No script runs and nothing is loaded; the
 * document has no window, so that jsdom does not parse its style sheets, which nothing here looks at.
 * `url`: where the page was; one that is no address counts as none.
 */
export function withDocument<T>(html: string, url: string, read: (document: Document) => T): T {
  const dom = new JSDOM('', {
    url: URL.canParse(url) ? url : 'about:blank',
    virtualConsole: new VirtualConsole(),
  });
  try {
    return read(new dom.window.DOMParser().parseFromString(html, 'text/html'));
  } finally {
    dom.window.close();
  }
}
