import type { JSX } from 'preact';
import { t } from '../src/ui/text.ts';
import type { Actions } from './effects.ts';
import { OptionsButton } from './OptionsButton.tsx';

/** The words first, the outline of a brief under them; short work is over before either is drawn. */
export function Working({ actions }: { readonly actions: Actions }): JSX.Element {
  return (
    <main class="working" aria-busy="true">
      <OptionsButton actions={actions} />
      <h1>{t('working')}</h1>
      <div class="outline" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
