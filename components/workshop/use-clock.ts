'use client';
import { useEffect, useState } from 'react';

/** Seconds since an instant of `performance.now()`, counted on every second; 0 on the server. */
export function useSecondsSince(instant: number): number {
  const [now, setNow] = useState(instant);
  useEffect(() => {
    const tick = () => setNow(performance.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, (now - instant) / 1000);
}
