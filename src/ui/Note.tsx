import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The words under a sentence come in the reader's language; they may open below the edge of the window. */
export function Note({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="note" id="sentence-note" ref={box}>
      <div dir="ltr">{children}</div>
    </div>
  );
}
