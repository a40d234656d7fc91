const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

/** Keys that would widen what the extension may touch, or let others touch it. */
const FORBIDDEN_KEYS = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'externally_connectable',
  'web_accessible_resources',
];

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Exactly the four permissions, nothing that runs before the click, and a policy under which nothing can leave. */
export function checkManifest(manifest: Readonly<Record<string, unknown>>, version: string): string[] {
  const problems: string[] = [];
  const permissions = [...((manifest['permissions'] ?? []) as string[])].sort();
  if (permissions.join() !== PERMISSIONS.join())
    problems.push(`manifest.json: permissions are ${permissions}`);
  for (const key of FORBIDDEN_KEYS) if (key in manifest) problems.push(`manifest.json: ${key} is there`);
  if (manifest['version'] !== version) problems.push('manifest.json: another version than package.json');
  const policies = (manifest['content_security_policy'] ?? {}) as Readonly<Record<string, string>>;
  const policy = parsePolicy(policies['extension_pages'] ?? '');
  for (const [directive, value] of Object.entries(POLICY)) {
    if (policy[directive] !== value) problems.push(`manifest.json: ${directive} is ${policy[directive]}`);
  }
  for (const directive of Object.keys(policy)) {
    if (!(directive in POLICY)) problems.push(`manifest.json: ${directive} is not expected in the policy`);
  }
  return problems;
}

function parsePolicy(policy: string): Readonly<Record<string, string>> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name, ...values]) => [name ?? '', values.join(' ')]));
}
