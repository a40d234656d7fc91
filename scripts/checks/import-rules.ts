import { type Import, importsOf, type SourceFile } from './source-files.ts';

/** Who may import whom, as DESIGN.md draws it. A pattern is a path's beginning, a whole path, or a package. */
interface Rule {
  readonly layer: string;
  readonly may: readonly string[];
}

/** The engine's vocabulary: shapes, and the closed list of what evidence may say. */
const ENGINE_TYPES = ['src/engine/types.ts', 'src/engine/roles/types.ts', 'src/engine/evidence.ts'];
const ENGINE_DOOR = ['src/engine/index.ts', ...ENGINE_TYPES];
const SETTINGS_SHAPES = ['src/settings/index.ts', 'src/settings/types.ts'];
const VIEW = [
  'preact',
  'src/ui/',
  'src/messages/',
  'src/settings/',
  'src/format/',
  'src/platform/',
  '_locales/',
  ...ENGINE_TYPES,
];

/** The first rule whose layer begins the path counts. */
const RULES: readonly Rule[] = [
  { layer: 'src/engine/', may: ['src/engine/'] },
  { layer: 'src/page/', may: ['src/page/', '@mozilla/readability', ...ENGINE_TYPES] },
  { layer: 'src/format/', may: ['src/format/', ...ENGINE_TYPES] },
  { layer: 'src/platform/', may: ['webextension-polyfill'] },
  { layer: 'src/messages/', may: ['src/messages/', 'src/platform/', ...ENGINE_TYPES] },
  {
    layer: 'src/settings/',
    // What a reader's settings start with, and what the engine takes as a rule: both without the pipeline behind.
    may: [
      'src/settings/',
      'src/platform/',
      'src/engine/sections/ready-made.ts',
      'src/engine/sections/check-rule.ts',
      ...ENGINE_TYPES,
    ],
  },
  { layer: 'src/content/', may: ['src/content/', 'src/page/index.ts', 'src/messages/', ...ENGINE_TYPES] },
  {
    layer: 'src/background/',
    may: ['src/background/', 'src/messages/', 'src/settings/', 'src/platform/', ...ENGINE_DOOR],
  },
  { layer: 'src/ui/', may: VIEW },
  { layer: 'popup/', may: ['popup/', ...VIEW] },
  { layer: 'options/', may: ['options/', ...VIEW, ...ENGINE_DOOR] },
  {
    layer: 'cli/',
    may: ['cli/', 'src/engine/', 'src/page/', 'src/format/', 'node:', 'jsdom', ...SETTINGS_SHAPES],
  },
  {
    layer: 'bench/',
    may: [
      'bench/',
      'training/',
      'cli/',
      'src/engine/',
      'src/page/',
      'src/format/',
      'tests/e2e/',
      'scripts/',
      '',
      ...SETTINGS_SHAPES,
    ],
  },
  {
    layer: 'training/',
    may: ['training/', 'bench/', 'cli/', 'scripts/', 'src/engine/', 'src/page/', 'node:', 'jsdom', 'tsx'],
  },
];

/** In the order of the pipeline; a stage may look back, never ahead. What is not listed is nobody's stage. */
const STAGES = ['lexicon', 'text', 'segment', 'labels', 'salience', 'roles', 'signals', 'sections', 'select'];

/** One sentence for each import that breaks a rule, and for each cycle. */
export function checkImports(files: readonly SourceFile[]): string[] {
  const imports = files.filter(({ path }) => !path.endsWith('.css')).flatMap(importsOf);
  return [...imports.flatMap(breach), ...findCycles(imports)];
}

function breach({ from, to, isTypeOnly }: Import): string[] {
  const rule = RULES.find(({ layer }) => from.startsWith(layer));
  if (rule === undefined) return [];
  // Types of packages weigh nothing and tie nothing at run time.
  const isPackage = !/^(?:src|popup|options|cli|bench|training|scripts|tests|_locales)\//.test(to);
  if (isPackage && isTypeOnly) return [];
  if (!rule.may.some((allowed) => matches(allowed, to, isPackage))) return [`${from} may not import ${to}`];
  const [fromStage, toStage] = [stageOf(from), stageOf(to)];
  const looksAhead = fromStage !== null && toStage !== null && toStage > fromStage;
  return looksAhead ? [`${from} is an earlier stage than ${to}, which it imports`] : [];
}

/** `preact` allows preact/hooks too; '' allows any package. */
function matches(allowed: string, to: string, isPackage: boolean): boolean {
  if (allowed === '') return isPackage;
  return allowed === to || to.startsWith(/[/:]$/.test(allowed) ? allowed : `${allowed}/`);
}

function stageOf(path: string): number | null {
  const stage = STAGES.indexOf(/^src\/engine\/(\w+)\//.exec(path)?.[1] ?? '');
  // The shapes of the ready-made rules and of roles are part of the vocabulary.
  return stage < 0 || path.endsWith('/types.ts') ? null : stage;
}

function findCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push(`import cycle: ${[...trail.slice(start), path].join(' → ')}`);
    if (start >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return cycles;
}
