'use client';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Strings } from '@/lib/i18n/strings';
import type { EvidenceFile } from '@/lib/schema/evidence';
import type { Locale } from '@/lib/schema/text';

type Shelf = {
  readonly assessment: string;
  readonly files: readonly EvidenceFile[];
  readonly setFiles: (change: (files: readonly EvidenceFile[]) => readonly EvidenceFile[]) => void;
  readonly mayAttach: (kind: EvidenceFile['kind'], target: string) => boolean;
  readonly words: Strings['evidence'];
  readonly locale: Locale;
};

const ShelfContext = createContext<Shelf | null>(null);

type Props = {
  readonly assessment: string;
  readonly files: readonly EvidenceFile[];
  /** The questions files may be attached to; `all` for everything. */
  readonly open: 'all' | readonly string[];
  /** The tasks files may be attached to, where the page shows tasks. */
  readonly tasks?: readonly string[];
  readonly words: Strings['evidence'];
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** Holds the files of an assessment for all places of a page that show them. */
export function EvidenceShelf({ assessment, files: initial, open, tasks, words, locale, children }: Props) {
  const [files, setFiles] = useState(initial);
  const shelf = useMemo(() => {
    const mayAttach: Shelf['mayAttach'] = (kind, target) => {
      if (kind === 'task') return tasks?.includes(target) ?? false;
      return open === 'all' || (kind === 'question' && open.includes(target));
    };
    return { assessment, files, setFiles, mayAttach, words, locale };
  }, [assessment, files, open, tasks, words, locale]);
  return <ShelfContext value={shelf}>{children}</ShelfContext>;
}

/** The files around this component; null where a page shows none. */
export function useShelf(): Shelf | null {
  return useContext(ShelfContext);
}
