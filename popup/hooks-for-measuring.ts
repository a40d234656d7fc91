import type { Phase } from './state.ts';

/** Shows the state on <body>, for tests and for whoever measures the popup from outside. */
export function reflect(phase: Phase): void {
  const { dataset } = document.body;
  delete dataset['failure'];
  delete dataset['notice'];
  if (phase.kind === 'failed') dataset['failure'] = phase.failure.kind;
  if (phase.kind === 'ready') {
    const { partial } = phase.view.article;
    if (partial) dataset['notice'] = partial.cause;
    markPainted();
  }
  dataset['state'] = phase.kind === 'ready' && phase.rereading ? 'working' : phase.kind;
}

let isMarked = false;

/** The first brief only: the second frame after it came into the DOM is the first that can have shown it. */
function markPainted(): void {
  if (isMarked) return;
  isMarked = true;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('brief:painted')));
}
