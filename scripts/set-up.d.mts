export const ROOT: string;
export function run(command: string, args: readonly string[], options?: object): boolean;
export function ensureDependencies(): void;
export function ensureSidePackage(folder: string): boolean;
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
export function ensureBrowser(name: 'chromium' | 'firefox'): void;
