'use client';
import { useEffect, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';

const words = {
  zh: [
    '出错了，是我们的问题',
    '已经保存的内容没有丢。请重试；若一直出错，请检查数据库和磁盘空间，并把下面的编号发给维护者。',
    '重试',
    '回到我的评估',
    '错误编号',
  ],
  en: [
    'Something broke, and it is our fault',
    'What was saved is not lost. Please try again; if it keeps failing, check the database and disk space, and send the reference below to the maintainer.',
    'Try again',
    'Back to my assessments',
    'Reference',
  ],
} as const;

/** Shown when a page fails. Holds its own few words, since nothing else may be trusted to work. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { digest?: string }; readonly reset: () => void }) {
  const [locale, setLocale] = useState<'zh' | 'en'>('zh');
  useEffect(() => setLocale(document.documentElement.lang.startsWith('en') ? 'en' : 'zh'), []);
  const [title, text, retry, back, reference] = words[locale];
  return (
    <main id="main" className="mx-auto max-w-[720px] px-4 pt-20 sm:px-6">
      <h1 className="font-semibold font-serif text-[28px]">{title}</h1>
      <p className="mt-2 text-ink-soft">{text}</p>
      {error.digest ? (
        <p className="mt-2 text-[14px] text-ink-faint">
          {reference} {error.digest}
        </p>
      ) : null}
      <p className="mt-6 flex gap-3">
        <Button look="primary" onClick={reset}>
          {retry}
        </Button>
        <a href="/assessments" className={buttonClass('plain')}>
          {back}
        </a>
      </p>
    </main>
  );
}
