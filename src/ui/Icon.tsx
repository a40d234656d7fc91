import type { JSX } from 'preact';

/** Strokes on a grid of 20 × 20; drawn for this product. */
const PATH_BY_NAME = {
  copy: 'M8 3.5h7.5a1 1 0 0 1 1 1V14M4.5 6.5H12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4.5a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1M6.5 10.25h3.5M6.5 13h3.5',
  check: 'm4 10.5 4 4 8-9',
  options: 'M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4',
  chevronUp: 'm5 12.5 5-5 5 5',
  chevronDown: 'm5 7.5 5 5 5-5',
  arrowUp: 'M10 16V4m-5 5 5-5 5 5',
  arrowDown: 'M10 4v12m-5-5 5 5 5-5',
  grip: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  plus: 'M10 4v12M4 10h12',
  page: 'M5 3.5h6.5L15 7v9.5H5zM11.5 3.5V7H15M7.5 10.5h5M7.5 13.5h3',
  bin: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
} as const;
export type IconName = keyof typeof PATH_BY_NAME;

/** Decoration beside a word or inside a named button; a screen reader never meets it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATH_BY_NAME[name]} />
    </svg>
  );
}
