import type { JSX } from 'preact';
import type { Article, Brief, BriefItem, BriefSection, ScoredSentence } from '../engine/types.ts';
import { Note } from './Note.tsx';
import { Sentence, type SentenceActions } from './Sentence.tsx';

export interface ShownBrief {
  readonly article: Pick<Article, 'language' | 'direction'>;
  /** `brief` indexes this list. */
  readonly sentences: readonly ScoredSentence[];
  readonly brief: Brief;
}

interface Props extends SentenceActions {
  readonly shown: ShownBrief;
}

/**
 * The sections of a brief: one heading each, paragraphs and real lists. Laid out in the direction of the article;
 * its sentences carry its language, the headings keep the reader's.
 */
export function BriefSections({ shown, ...actions }: Props): JSX.Element {
  return (
    <div class="brief" dir={shown.article.direction}>
      {shown.brief.sections.map((section) => (
        <section key={section.id} data-section-id={section.id}>
          <h2>
            <bdi>{section.title}</bdi>
          </h2>
          {groupItems(section).map((group) => (
            <ItemGroup key={group[0]?.sentences[0]} items={group} shown={shown} {...actions} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Runs of bullets become one list, each paragraph stands alone. */
function groupItems(section: BriefSection): readonly (readonly BriefItem[])[] {
  const groups: BriefItem[][] = [];
  for (const item of section.items) {
    const last = groups.at(-1);
    if (item.kind === 'bullet' && last?.[0]?.kind === 'bullet') last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function ItemGroup({
  items,
  ...rest
}: { readonly items: readonly BriefItem[]; readonly shown: ShownBrief } & SentenceActions): JSX.Element {
  const [first] = items;
  if (first?.kind !== 'bullet') {
    return (
      <div class="paragraph">
        {items.map((item) => (
          <ItemSentences key={item.sentences[0]} item={item} {...rest} />
        ))}
      </div>
    );
  }
  return (
    <ul>
      {items.map((item) => (
        <li key={item.sentences[0]}>
          <ItemSentences item={item} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function ItemSentences({
  item,
  shown,
  openIndex,
  onChoose,
  note,
}: { readonly item: BriefItem; readonly shown: ShownBrief } & SentenceActions): JSX.Element {
  const open = openIndex !== null && item.sentences.includes(openIndex) ? shown.sentences[openIndex] : null;
  return (
    <div class="item">
      <p lang={shown.article.language ?? ''}>
        {item.sentences.map((index, place) => (
          <Sentence
            key={index}
            name={index}
            text={shown.sentences[index]?.text ?? ''}
            isOpen={index === openIndex}
            isFirst={place === 0}
            onChoose={() => onChoose(index)}
          />
        ))}
      </p>
      {open && <Note key={openIndex}>{note(open)}</Note>}
    </div>
  );
}
