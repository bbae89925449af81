import type { ReactNode } from 'react';
import { type SiteQuery, siteAddress } from '@/lib/portfolio/site-query';

export const siteLinkClass = 'inline-flex min-h-6 items-center text-blue-ink underline decoration-line-strong underline-offset-4';

type SitesLinkProps = { readonly query: Partial<SiteQuery>; readonly about?: string; readonly children: ReactNode };

/** Leads from a number to the sites that make it. */
export function SitesLink({ query, about, children }: SitesLinkProps) {
  return (
    <a href={`?${siteAddress(query)}#sites`} className={siteLinkClass}>
      {children}
      {about ? <span className="sr-only"> {about}</span> : null}
    </a>
  );
}
