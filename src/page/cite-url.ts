const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|yclid|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|ocid|cmpid|icid|ito|ns_campaign|ns_source|ns_mchannel|at_medium|at_campaign|at_custom\d?|xtor|wt_mc|wt_zmc|spm|s_kwcid|smid|guccounter|guce_referrer(_sig)?|ref_src|ref_url|__twitter_impression|tracking_source)$/i;

const sameSite = (a: string, b: string): boolean => a.replace(/^www\./, '') === b.replace(/^www\./, '');

/** The address to cite: the page's canonical one where it is of the same host, without tracking parameters and fragment. */
export function citeUrl(url: string, canonical: string | null): string {
  const page = parseHttp(url, undefined);
  if (!page) return url;
  const stated = canonical ? parseHttp(canonical, page.href) : null;
  // A canonical that points home from a story is a template's mistake.
  const usable =
    stated && sameSite(stated.host, page.host) && !(stated.pathname === '/' && page.pathname !== '/');
  const chosen = usable ? stated : page;
  const tracked: string[] = [];
  // Not by iterator: Firefox gives content scripts none of a URLSearchParams.
  chosen.searchParams.forEach((_, name) => {
    if (TRACKING.test(name)) tracked.push(name);
  });
  for (const name of tracked) chosen.searchParams.delete(name);
  chosen.hash = '';
  chosen.username = '';
  chosen.password = '';
  return chosen.href;
}

function parseHttp(url: string, base: string | undefined): URL | null {
  try {
    const parsed = new URL(url, base);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}
