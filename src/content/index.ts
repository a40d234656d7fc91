import { answerBackground } from '../messages/answer.ts';
import { isConnected } from '../messages/connection.ts';
import { createReader } from './reader.ts';

/**
 * Injected at every click. The first one in a document listens; the later ones find it and leave it alone, unless it
 * belongs to a version of the extension that has been replaced since and can no longer be reached.
 */
const scope: typeof globalThis & { newsbriefIsListening?: () => boolean } = globalThis;

if (scope.newsbriefIsListening?.() !== true) {
  scope.newsbriefIsListening = isConnected;
  answerBackground(createReader(document, location));
}
