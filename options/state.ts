import type { BriefLength, SectionRule } from '../src/engine/types.ts';
import {
  defaultSettings,
  newRule,
  type SaveFailureCause,
  type Settings,
  type SettingsError,
} from '../src/settings/index.ts';

/** All that the options page shows. Pure: effects.ts makes the events, the components draw the state. */
export interface OptionsState {
  /** Null until they are read. What is being typed may not be valid yet; `saving` says so then. */
  readonly settings: Settings | null;
  readonly isWritable: boolean;
  /** The section whose rules are open, by id. */
  readonly openId: string | null;
  readonly asksReset: boolean;
  readonly saving: Saving;
  readonly notice: Notice | null;
  readonly news: News | null;
}

export type Saving =
  | { readonly kind: 'nothing' | 'pending' | 'saved' }
  | { readonly kind: 'invalid'; readonly error: SettingsError }
  | { readonly kind: 'failed'; readonly cause: SaveFailureCause };

/** One line at the foot of the page, with an undo where something went. */
export interface Notice {
  readonly what:
    | { readonly kind: 'deleted'; readonly title: string }
    | { readonly kind: 'imported'; readonly fileName: string; readonly sections: number }
    | { readonly kind: 'importRefused'; readonly fileName: string; readonly error: SettingsError }
    | { readonly kind: 'reset' | 'undone' | 'changedElsewhere' | 'storedProblems' };
  readonly undo: Settings | null;
}

/** What only a screen reader is told; notices and the outcome of saving are news as well. */
export interface News {
  readonly serial: number;
  readonly what:
    | { readonly kind: 'moved'; readonly title: string; readonly place: number; readonly of: number }
    | { readonly kind: 'added'; readonly place: number }
    | { readonly kind: 'saving'; readonly saving: Saving }
    | { readonly kind: 'notice'; readonly notice: Notice['what'] };
}

export type OptionsEvent =
  | {
      readonly type: 'loaded';
      readonly settings: Settings;
      readonly isWritable: boolean;
      readonly hasProblems: boolean;
    }
  | { readonly type: 'changedElsewhere'; readonly settings: Settings; readonly isWritable: boolean }
  | { readonly type: 'lengthChosen'; readonly length: BriefLength }
  | { readonly type: 'ruleChanged'; readonly rule: SectionRule }
  | { readonly type: 'ruleMoved'; readonly id: string; readonly to: number; readonly shownTitle: string }
  | { readonly type: 'ruleAdded'; readonly title: string }
  | { readonly type: 'ruleDeleted'; readonly id: string; readonly shownTitle: string }
  | { readonly type: 'ruleOpened'; readonly id: string | null }
  | { readonly type: 'resetAsked' | 'resetCancelled' | 'resetConfirmed' | 'undone' | 'noticeClosed' }
  | { readonly type: 'imported'; readonly settings: Settings; readonly fileName: string }
  | { readonly type: 'importRefused'; readonly error: SettingsError; readonly fileName: string }
  | { readonly type: 'saved'; readonly saving: Saving };

export const INITIAL_STATE: OptionsState = {
  settings: null,
  isWritable: false,
  openId: null,
  asksReset: false,
  saving: { kind: 'nothing' },
  notice: null,
  news: null,
};

/** Settings that a newer version wrote take no event that would change them. */
export function reduce(state: OptionsState, event: OptionsEvent): OptionsState {
  switch (event.type) {
    case 'loaded': {
      const { settings, isWritable } = event;
      const read = { ...state, settings, isWritable };
      return event.hasProblems ? notify(read, { kind: 'storedProblems' }, null) : read;
    }
    case 'changedElsewhere': {
      const { settings, isWritable } = event;
      return notify({ ...state, settings, isWritable, asksReset: false }, { kind: 'changedElsewhere' }, null);
    }
    case 'ruleOpened':
      return { ...state, openId: event.id };
    case 'importRefused': {
      const { fileName, error } = event;
      return notify(state, { kind: 'importRefused', fileName, error }, null);
    }
    case 'resetAsked':
      return { ...state, asksReset: state.isWritable };
    case 'resetCancelled':
      return { ...state, asksReset: false };
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'saved':
      return tell({ ...state, saving: event.saving }, { kind: 'saving', saving: event.saving });
    default:
      return state.settings && state.isWritable ? change(state, state.settings, event) : state;
  }
}

type Change = Extract<
  OptionsEvent,
  {
    type:
      | 'lengthChosen'
      | 'ruleChanged'
      | 'ruleMoved'
      | 'ruleAdded'
      | 'ruleDeleted'
      | 'resetConfirmed'
      | 'undone'
      | 'imported';
  }
>;

function change(
  state: OptionsState,
  settings: Settings,
  event: Exclude<OptionsEvent, { type: 'loaded' }> | Change,
): OptionsState {
  const { rules } = settings;
  switch (event.type) {
    case 'lengthChosen':
      return withSettings(state, { ...settings, length: event.length });
    case 'ruleChanged':
      return withRules(
        state,
        settings,
        rules.map((rule) => (rule.id === event.rule.id ? event.rule : rule)),
      );
    case 'ruleMoved':
      return move(state, settings, event);
    case 'ruleAdded': {
      const rule = newRule(freeId(rules), event.title);
      const added = withRules({ ...state, openId: rule.id }, settings, [...rules, rule]);
      return tell(added, { kind: 'added', place: rules.length + 1 });
    }
    case 'ruleDeleted': {
      const left = rules.filter((rule) => rule.id !== event.id);
      return notify(withRules(state, settings, left), { kind: 'deleted', title: event.shownTitle }, settings);
    }
    case 'resetConfirmed':
      return notify(
        withSettings({ ...state, asksReset: false, openId: null }, defaultSettings()),
        { kind: 'reset' },
        settings,
      );
    case 'imported': {
      const { fileName } = event;
      const sections = event.settings.rules.length;
      return notify(
        withSettings({ ...state, openId: null }, event.settings),
        { kind: 'imported', fileName, sections },
        settings,
      );
    }
    case 'undone':
      return state.notice?.undo
        ? notify(withSettings(state, state.notice.undo), { kind: 'undone' }, null)
        : state;
    default:
      return state;
  }
}

function move(
  state: OptionsState,
  settings: Settings,
  event: Extract<OptionsEvent, { type: 'ruleMoved' }>,
): OptionsState {
  const from = settings.rules.findIndex((rule) => rule.id === event.id);
  const rule = settings.rules[from];
  const to = Math.min(Math.max(event.to, 0), settings.rules.length - 1);
  if (!rule || from === to) return state;
  const others = settings.rules.filter((each) => each !== rule);
  const moved = withRules(state, settings, [...others.slice(0, to), rule, ...others.slice(to)]);
  return tell(moved, { kind: 'moved', title: event.shownTitle, place: to + 1, of: settings.rules.length });
}

/** `user-1`, `user-2` …: the first that no section has, in whatever case. */
function freeId(rules: readonly SectionRule[]): string {
  const taken = new Set(rules.map((rule) => rule.id.toLowerCase()));
  let number = 1;
  while (taken.has(`user-${number}`)) number++;
  return `user-${number}`;
}

const withRules = (state: OptionsState, settings: Settings, rules: readonly SectionRule[]): OptionsState =>
  withSettings(state, { ...settings, rules });

/** A change leaves an older undo behind: it would take the change back as well, unasked. */
const withSettings = (state: OptionsState, settings: Settings): OptionsState => ({
  ...state,
  settings,
  saving: { kind: 'pending' },
  notice: null,
});

const notify = (state: OptionsState, what: Notice['what'], undo: Settings | null): OptionsState =>
  tell({ ...state, notice: { what, undo } }, { kind: 'notice', notice: what });

const tell = (state: OptionsState, what: News['what']): OptionsState => ({
  ...state,
  news: { serial: (state.news?.serial ?? 0) + 1, what },
});
