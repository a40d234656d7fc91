import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../cli/decode.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodeHtml', () => {
  it('reads UTF-8, with or without a byte order mark', () => {
    expect(decodeHtml(Buffer.from('<p>Größe 木</p>'))).toBe('<p>Größe 木</p>');
    expect(decodeHtml(Buffer.from('\uFEFF<p>Größe</p>'))).toBe('<p>Größe</p>');
  });

  it('believes the bytes before the declaration of a page that was saved as UTF-8', () => {
    const page = '<meta charset="iso-8859-1"><p>Größe</p>';
    expect(decodeHtml(Buffer.from(page))).toBe(page);
  });

  it('follows the declaration where the bytes are not UTF-8', () => {
    expect(decodeHtml(latin1('<meta charset=iso-8859-1><p>Gr\xf6\xdfe</p>'))).toContain('Größe');
    const cyrillic = latin1(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc\xe8\xf0',
    );
    expect(decodeHtml(cyrillic)).toContain('Мир');
    expect(decodeHtml(latin1('<meta charset="shift_jis">\x93\xfa\x96\x7b'))).toContain('日本');
    expect(decodeHtml(latin1('<meta charset="iso-2022-jp">\x1b$BF|K\\\x1b(B'))).toContain('日本');
  });

  it('takes windows-1252 where nothing is declared, or nothing that there is', () => {
    expect(decodeHtml(latin1('<p>\x93caf\xe9\x94</p>'))).toBe('<p>“café”</p>');
    expect(decodeHtml(latin1('<meta charset="klingon"><p>caf\xe9</p>'))).toContain('café');
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeHtml(Buffer.from('\uFEFF<p>木</p>', 'utf16le'))).toBe('<p>木</p>');
  });
});
