import type { JSX } from 'preact';
import { Icon } from '../src/ui/Icon.tsx';
import { t } from '../src/ui/text.ts';
import type { Actions } from './effects.ts';

/** In the upper corner of every state. */
export function OptionsButton({ actions }: { readonly actions: Pick<Actions, 'openOptions'> }): JSX.Element {
  return (
    <button
      type="button"
      id="options"
      class="button quiet"
      title={t('options')}
      aria-label={t('options')}
      onClick={() => void actions.openOptions()}
    >
      <Icon name="options" />
    </button>
  );
}
