/** What could reach the network, run text as code or turn page text into elements. */
const DANGERS: readonly (readonly [string, RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['WebRTC', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\s*\(/],
  ['eval', /\beval\s*\(|\bnew Function\b/],
  ['HTML from text', /\.(?:inner|outer)HTML\s*\+?=[^=]|\binsertAdjacentHTML\b|\bdocument\.write\b/],
];

/**
 * What libraries bring along. Readability parses into a clone of the page that is never shown; preact writes HTML
 * for dangerouslySetInnerHTML alone, which nobody here uses (the same check looks for it).
 */
const KNOWN = new Set([
  'node_modules/@mozilla/readability: HTML from text',
  'node_modules/preact: HTML from text',
]);

/**
 * Looks through a built script, module by module: esbuild names each module's file in a comment before it.
 * `name` is for the messages.
 */
export function checkBundle(name: string, script: string): string[] {
  const problems: string[] = [];
  for (const { path, text } of modulesOf(script)) {
    const owner = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
    for (const [danger, pattern] of DANGERS) {
      if (pattern.test(text) && !KNOWN.has(`${owner}: ${danger}`))
        problems.push(`${name}: ${danger} in ${path}`);
    }
    if (!path.startsWith('node_modules/') && /dangerouslySetInnerHTML/.test(text)) {
      problems.push(`${name}: dangerouslySetInnerHTML in ${path}`);
    }
  }
  return problems;
}

function modulesOf(script: string): { path: string; text: string }[] {
  const parts = script.split(/^\s*\/\/ ((?:src|popup|options|node_modules)\/\S+)$/m);
  const modules = [{ path: '(before the first module)', text: parts[0] ?? '' }];
  for (let at = 1; at < parts.length; at += 2) {
    modules.push({ path: parts[at] ?? '', text: parts[at + 1] ?? '' });
  }
  return modules;
}

const MOST_ICON_BYTES = 5_000;

/** An icon is a PNG of the size its name says, and small. */
export function checkIcon(name: string, bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47;
  if (!isPng) return [`icons/${name} is no PNG`];
  const problems: string[] = [];
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (`${width}.png` !== name || width !== height) problems.push(`icons/${name} is ${width} × ${height}`);
  if (bytes.length >= MOST_ICON_BYTES) problems.push(`icons/${name} has ${bytes.length} bytes`);
  return problems;
}
