import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { summarise } from '../src/engine/index.ts';
import type { ScoredSentence, Summary } from '../src/engine/types.ts';
import type { Settings } from '../src/settings/index.ts';
import { shownTitle } from '../src/settings/shown-title.ts';
import { BriefSections } from '../src/ui/BriefSections.tsx';
import { describeEvidence } from '../src/ui/evidence.ts';
import { t } from '../src/ui/text.ts';
import { SAMPLE_ARTICLE } from './sample-article.ts';

/** The brief of the sample story under these settings, made by the engine itself. */
export function Preview({ settings }: { readonly settings: Settings }): JSX.Element {
  const [openIndex, setOpenIndex] = useState<number | null>(null);
  const summary = useMemo(() => briefSample(settings), [settings]);
  const { brief, sentences } = summary;
  const choose = (index: number): void => setOpenIndex(index === openIndex ? null : index);
  return (
    <aside class="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{t('previewHeading')}</h2>
      <p class="preview-intro">{t('previewIntro')}</p>
      <div class="sheet">
        <p class="sample-title" lang="en">
          {SAMPLE_ARTICLE.title}
        </p>
        {brief === null || brief.sections.length === 0 ? (
          <p class="preview-empty">{t('previewEmpty')}</p>
        ) : (
          <BriefSections
            shown={{ article: SAMPLE_ARTICLE, sentences, brief }}
            openIndex={openIndex}
            onChoose={choose}
            note={(sentence) => <Reasons sentence={sentence} />}
          />
        )}
      </div>
      <WholeStory summary={summary} />
    </aside>
  );
}

function briefSample({ rules, length }: Settings): Summary {
  const titled = rules.map((rule) => ({ ...rule, title: shownTitle(rule) }));
  return summarise(SAMPLE_ARTICLE, { rules: titled, length });
}

function Reasons({ sentence }: { readonly sentence: ScoredSentence }): JSX.Element {
  return (
    <ul class="reasons" aria-label={t('whyHere')}>
      {describeEvidence(sentence.evidence).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** The story with the chosen sentences marked: what the rules left out is as telling as what they took. */
function WholeStory({ summary }: { readonly summary: Summary }): JSX.Element {
  const chosen = new Set(summary.brief?.sections.flatMap((section) => section.sentences));
  return (
    <details class="whole-story">
      <summary>{t('previewFull')}</summary>
      {SAMPLE_ARTICLE.blocks.map((block, blockIndex) => (
        <p key={block.text} lang="en">
          {summary.sentences.map((sentence, index) => {
            if (sentence.blockIndex !== blockIndex) return null;
            return (
              <span key={sentence.start}>
                {chosen.has(index) ? <mark>{sentence.text}</mark> : sentence.text}{' '}
              </span>
            );
          })}
        </p>
      ))}
    </details>
  );
}
