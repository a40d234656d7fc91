import { describe, expect, it } from 'vitest';
import { textsOf } from '../../bench/markup-text.ts';

describe('texts of an extractor’s markup', () => {
  it('keeps paragraphs apart that stand without space between them', () => {
    expect(textsOf('<div><p>The vote is over.</p><p>The quay stays.</p></div>')).toEqual([
      'The vote is over.',
      'The quay stays.',
    ]);
  });

  it('keeps inline elements within their sentence and collapses spaces', () => {
    expect(textsOf('<p>The <b>old</b>\n  quay, <a href="#">says</a> she</p>')).toEqual([
      'The old quay, says she',
    ]);
  });

  it('reads no script and no style', () => {
    expect(textsOf('<p>Text</p><script>let x</script><style>p{}</style>')).toEqual(['Text']);
  });
});
