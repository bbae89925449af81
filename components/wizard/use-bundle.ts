'use client';
import { useEffect, useState } from 'react';
import type { WizardBundle } from '@/lib/catalog/wizard-bundle';

const BUNDLE_RETRY_MS = 2000;

/** Fetches the bundle once; a failed attempt is repeated until it works. */
export function useBundle(address: string): WizardBundle | null {
  const [bundle, setBundle] = useState<WizardBundle | null>(null);
  useEffect(() => {
    if (bundle) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const response = await fetch(address).catch(() => null);
      const made = response?.ok ? await response.json().catch(() => null) : null;
      if (made) setBundle(made);
      else timer = setTimeout(load, BUNDLE_RETRY_MS);
    };
    void load();
    return () => clearTimeout(timer);
  }, [address, bundle]);
  return bundle;
}
