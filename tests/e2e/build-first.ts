import { buildAll } from '../../scripts/build.ts';

/** The browsers load what a reader would install: the built extension, made from the sources as they are now. */
export async function setup(): Promise<void> {
  await buildAll();
}
