import type { Condition } from '../schema/condition';
import type { Provision } from '../schema/provision';
import type { Text } from '../schema/text';
import type { PaperFact } from './paper-fact';

/** The papers drafted from answers. Ids stay for ever: they are addresses. */
export type DraftId =
  | 'basic-facts'
  | 'application'
  | 'authorisation'
  | 'undertaking'
  | 'processing-rules'
  | 'procedures'
  | 'notice'
  | 'sign'
  | 'short-version';

/** Where a field of a form comes from: article 15 of the Measures, the list two provinces published, or our own addition. */
export type FieldOrigin = 'article' | 'list' | 'ours';

/**
 * A piece of a paper. In its texts `{name}` stands for an answer, a phrase or a gap filled by hand; `{name:40}` is a gap
 * too where the answer is longer than 40 characters. A piece whose `when` certainly fails is left out; one that is
 * undetermined stays where it holds a place, so that its gap is seen. One with an id may be replaced by somebody's own words,
 * which are stored under it: it stays for ever and is unique in its paper.
 */
export type Part = { readonly when?: Condition; readonly id?: string } & (
  | { readonly kind: 'text'; readonly text: Text; readonly strong?: Text }
  | { readonly kind: 'field'; readonly label: Text; readonly value: Text; readonly origin?: FieldOrigin }
  | { readonly kind: 'items'; readonly ordered?: true; readonly items: readonly Text[] }
);

export type Template = {
  readonly id: DraftId;
  readonly title: Text;
  /** What it is called in lists, where its own title would not tell. */
  readonly name?: Text;
  /** What it is for, in a sentence. */
  readonly purpose: Text;
  readonly provisions: readonly Provision[];
  /** What counsel must check before it is used. */
  readonly checks: readonly Text[];
  /** An opening without a title has an empty one. */
  readonly sections: readonly { readonly title: Text | null; readonly parts: readonly Part[] }[];
  /** One page in large type, to be put up; what is to be checked stands on the screen and not on it. */
  readonly sign?: true;
  /** A form prints where each field comes from. */
  readonly form?: true;
};

/**
 * How a paper words an answer. What the answers give no lawful or usable content for is a gap with its own words, so that
 * a draft never dresses up what is wrong. Options not listed are worded as in the questionnaire; an empty wording says nothing.
 */
export type Phrase = {
  readonly question: string;
  readonly gap: Text;
  readonly options: Readonly<Record<string, Text | { readonly gap: Text }>>;
};

/** Everything papers are made of that is not an answer. Written in `content/documents/`. */
export type DocumentContent = {
  readonly templates: readonly Template[];
  readonly phrases: Readonly<Record<string, Phrase>>;
  /** What no question asks and a person writes in. */
  readonly byHand: Readonly<Record<string, Text>>;
  /** Which of that is asked for once and kept; the rest is written on the paper itself. */
  readonly facts: readonly PaperFact[];
  readonly words: DocumentWords;
};

type Words<Names extends string> = Readonly<Record<Names, Text>>;

export type DocumentWords = Words<
  | 'gap'
  | 'tooLong'
  | 'restOpen'
  | 'notArising'
  | 'listSeparator'
  | 'sectionHeading'
  | 'draft'
  | 'disclaimer'
  | 'field'
  | 'content'
  | 'origin'
  | 'formNote'
  | 'notesTitle'
  | 'notesLead'
  | 'ownNote'
  | 'otherOwnNote'
  | 'opening'
  | 'gapsTitle'
  | 'gapsNone'
  | 'gapByQuestion'
  | 'gapByFact'
  | 'gapByHand'
  | 'checksTitle'
  | 'basisTitle'
  | 'matters'
  | 'mattersNone'
> & { readonly origins: Words<FieldOrigin> };
