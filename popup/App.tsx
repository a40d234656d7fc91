import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ScoredSentence } from '../src/engine/types.ts';
import { BriefSections } from '../src/ui/BriefSections.tsx';
import { describeEvidence } from '../src/ui/evidence.ts';
import { LiveRegion } from '../src/ui/LiveRegion.tsx';
import { t } from '../src/ui/text.ts';
import { BriefHeader } from './BriefHeader.tsx';
import type { Actions } from './effects.ts';
import { Footer } from './Footer.tsx';
import { reflect } from './hooks-for-measuring.ts';
import { Notice } from './Notice.tsx';
import { toAnnouncement } from './news.ts';
import { OptionsButton } from './OptionsButton.tsx';
import { SentenceNote } from './SentenceNote.tsx';
import type { PopupState } from './state.ts';
import { Trouble } from './Trouble.tsx';
import { Working } from './Working.tsx';

interface Props {
  readonly state: PopupState;
  readonly actions: Actions;
}

export function App({ state, actions }: Props): JSX.Element {
  // After the DOM holds it: whoever waits for the state finds what it promises.
  useLayoutEffect(() => reflect(state.phase), [state.phase]);
  return (
    <>
      <LiveRegion announcement={toAnnouncement(state)} />
      <Phase state={state} actions={actions} />
    </>
  );
}

function Phase({ state, actions }: Props): JSX.Element {
  const { phase, open, copied } = state;
  if (phase.kind === 'working') return <Working actions={actions} />;
  if (phase.kind === 'failed') return <Trouble kind={phase.failure.kind} copied={copied} actions={actions} />;
  const { view } = phase;
  const note = (sentence: ScoredSentence): JSX.Element => (
    <SentenceNote
      reasons={describeEvidence(sentence.evidence)}
      found={open?.found ?? 'looking'}
      onGoToPage={actions.close}
    />
  );
  return (
    <>
      <main aria-busy={phase.rereading}>
        <OptionsButton actions={actions} />
        <BriefHeader view={view} open={open} actions={actions} />
        {view.article.partial && <Notice cause={view.article.partial.cause} />}
        <BriefSections
          shown={view}
          openIndex={typeof open?.index === 'number' ? open.index : null}
          onChoose={(index) => void actions.chooseSentence(index)}
          note={note}
        />
        <p class="hint">{t('chooseSentenceHint')}</p>
      </main>
      <Footer
        length={view.length}
        copied={copied}
        isLengthRefused={state.isLengthRefused}
        actions={actions}
      />
    </>
  );
}
