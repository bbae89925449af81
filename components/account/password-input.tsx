'use client';
import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';

type Props = Omit<ComponentProps<typeof TextInput>, 'type' | 'after'> & { readonly words: Strings['account'] };

/** A password that can be shown; password managers and pasting work. */
export function PasswordInput({ words, ...rest }: Props) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextInput
      {...rest}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      after={
        <Button aria-label={shown ? words.hide : words.show} aria-pressed={shown} onClick={() => setShown(!shown)}>
          <Icon aria-hidden="true" size={18} />
        </Button>
      }
    />
  );
}
