import { Check, Minus } from 'lucide-react';
import type { Strings } from '@/lib/i18n/strings';
import { permissions, type Right, type Role, roles } from '@/lib/workspace/permissions';

type Props = { readonly own: readonly Role[]; readonly words: Strings['team'] };

/** The one table of roles and rights, in words. The reader's own roles stand out by a mark, not by colour alone. */
export function RoleTable({ own, words }: Props) {
  const rights = Object.keys(words.rights) as Right[];
  return (
    <>
      <dl className="mt-5 grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {roles.map((role) => (
          <div key={role}>
            <dt className="font-semibold">{words.roleNames[role]}</dt>
            <dd className="text-[15px] text-ink-soft">{words.roleHints[role]}</dd>
          </div>
        ))}
      </dl>
      <section
        aria-label={words.roles}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="relative mt-6 overflow-x-auto rounded-[14px] border border-line bg-card"
      >
        <table className="w-full min-w-[640px] border-collapse text-[15px]">
          <thead>
            <tr className="border-line border-b text-left">
              <th scope="col" className="px-4 py-3 font-semibold">
                {words.right}
              </th>
              {roles.map((role) => (
                <th
                  key={role}
                  scope="col"
                  className={`px-2 py-3 text-center font-semibold ${own.includes(role) ? 'bg-blue-wash' : ''}`}
                >
                  {words.roleNames[role]}
                  {own.includes(role) ? <span className="block font-normal text-[13px]">{words.yourRoles}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rights.map((right) => (
              <tr key={right} className="border-line border-b last:border-0">
                <th scope="row" className="px-4 py-2 text-left font-normal">
                  {words.rights[right]}
                </th>
                {roles.map((role) => (
                  <td key={role} className={`px-2 py-2 text-center ${own.includes(role) ? 'bg-blue-wash' : ''}`}>
                    <Cell yes={permissions[role].includes(right)} words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-4 max-w-[46em] text-[15px] text-ink-soft">{words.scopeNote}</p>
    </>
  );
}

function Cell({ yes, words }: { readonly yes: boolean; readonly words: Strings['team'] }) {
  return yes ? (
    <>
      <Check aria-hidden="true" size={18} className="inline text-jade" />
      <span className="sr-only">{words.can}</span>
    </>
  ) : (
    <>
      <Minus aria-hidden="true" size={18} className="inline text-ink-faint" />
      <span className="sr-only">{words.cannot}</span>
    </>
  );
}
