import type { ShownQuestion } from '@/lib/catalog/workshop-questions';
import type { Locale } from '@/lib/schema/text';
import type { FacilitatorCommand } from '@/lib/workshop/command';
import type { WorkshopStrings } from './words';

/** What a screen of one workshop knows besides the room itself. */
export type DeskContext = {
  /** The routes of the workshop, and its page. */
  readonly address: string;
  readonly page: string;
  readonly assessment: string;
  readonly questions: Readonly<Record<string, ShownQuestion>>;
  readonly blocks: Readonly<Record<string, string>>;
  readonly strings: WorkshopStrings;
  readonly locale: Locale;
};

/** Carries out a command and says in words what became of it; whether it was done. */
export type Act = (command: FacilitatorCommand) => Promise<boolean>;

/** How to join: the address, whether other machines can open it, the code in it, and its QR code as a path. */
export type Join = { readonly address: string; readonly reachable: boolean; readonly code: string; readonly qr: string };

/** How far the owner of a parked question is; `opened` is null where there is no personal link. */
export type ParkedState = {
  readonly answered: boolean;
  readonly opened: number | null;
  readonly over: boolean;
  readonly assignment: string | null;
};
