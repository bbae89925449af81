'use client';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import { linksOf, type PageLink } from './linked-places';

type Props = {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  /** What a link is called, with {name} and {page} to fill in. */
  readonly label: string;
  readonly onGo: (page: number) => void;
};

/** The links of a page over its picture, for pointer and keyboard alike; on a phone they would be too low to hit, and the page field leads there. */
export function PageLinks({ document, page, label, onGo }: Props) {
  const [links, setLinks] = useState<readonly PageLink[]>([]);
  useEffect(() => {
    let left = false;
    // A document that was closed meanwhile has no links; those of the next one come with it.
    linksOf(document, page).then(
      (found) => left || setLinks(found),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [document, page]);
  return links.map(({ to, name, left, top, width, height }) => (
    // biome-ignore lint/a11y/useAnchorContent: the words it leads from lie below it, and name it
    <a
      key={`${left} ${top}`}
      href={`#page-${to}`}
      aria-label={fill(label, { name, page: to })}
      className="absolute z-10 block rounded-sm max-md:hidden hover:bg-blue/10 focus-visible:bg-blue/10"
      style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
      onClick={(event) => {
        event.preventDefault();
        onGo(to);
      }}
    />
  ));
}
