import type { Answers, AnswerValue } from '../schema/answer';
import type { ParkedOwner } from './event';

/** What a facilitator asks of a room. */
export type FacilitatorCommand =
  | { readonly do: 'open' }
  | { readonly do: 'renew-code' }
  | { readonly do: 'show'; readonly question: string }
  | { readonly do: 'reveal'; readonly question: string }
  | { readonly do: 'vote-again'; readonly question: string }
  | {
      readonly do: 'record';
      readonly question: string;
      readonly answer: AnswerValue;
      readonly note: string;
      readonly keepMinority: boolean;
    }
  | {
      readonly do: 'park';
      readonly question: string;
      readonly owner: ParkedOwner;
      readonly due: string | null;
      readonly note: string;
    }
  | { readonly do: 'reopen'; readonly question: string }
  | { readonly do: 'suppose'; readonly answers: Answers; readonly wall: boolean }
  | { readonly do: 'pause' }
  | { readonly do: 'resume' }
  | { readonly do: 'add-time'; readonly block: string; readonly minutes: number }
  | { readonly do: 'remove'; readonly participant: string }
  | { readonly do: 'close'; readonly keepVotes: boolean; readonly keepNames: boolean };

/** What a participant asks of the room. */
export type ParticipantCommand =
  | {
      readonly do: 'vote';
      readonly question: string;
      /** The round the voter saw; a vote on its way while votes start anew does not count in the new one. */
      readonly round: number;
      readonly answer: AnswerValue;
      readonly reason: string;
    }
  | { readonly do: 'rename'; readonly name: string; readonly department: string }
  | { readonly do: 'leave' }
  | { readonly do: 'return' };

/**
 * A command as sent. `key` is made once by the sender, so that sending again changes nothing; `seq` is the last event the
 * sender had seen when a facilitator pressed, so that two pressing at once do not both move the room on.
 */
export type Sent<C> = { readonly key: string; readonly seq: number; readonly command: C };

/** Why a command was not carried out; nothing was changed. */
export type Refusal =
  | 'not-open' // the room has not been opened, is paused (for votes), or is closed
  | 'not-in-plan'
  | 'not-current' // a vote for a question no longer shown
  | 'revealed' // a vote after the votes were shown
  | 'new-round' // a vote for an earlier round
  | 'settled' // it is recorded or parked; reopen it first
  | 'moved-on' // another facilitator was faster
  | 'bad-answer'
  | 'name'
  | 'department'
  | 'gone' // this participant was removed
  | 'full'
  | 'frozen'; // the assessment is in review or signed: nothing can be recorded
