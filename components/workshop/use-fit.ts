'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

const TIGHTEST = 4;
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * How tightly something must be set to fit its box, from 0: what is drawn with it is measured before it is seen, and set more tightly
 * as long as it runs over. `content` is whatever makes it longer or shorter; another size of the window counts too.
 */
export function useFit<T extends HTMLElement>(content: string) {
  const box = useRef<T>(null);
  const [size, setSize] = useState('');
  const [fit, setFit] = useState({ of: '', level: 0 });
  const of = `${content} ${size}`;
  const level = fit.of === of ? fit.level : 0;
  useBeforePaint(() => {
    const { current: seen } = box;
    if (seen && seen.scrollHeight > seen.clientHeight + 1 && level < TIGHTEST) setFit({ of, level: level + 1 });
  }, [of, level]);
  useEffect(() => {
    const measure = () => setSize(`${window.innerWidth}x${window.innerHeight}`);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return { box, level };
}
