import { checkAnswer } from '../schema/answer';
import { FRESH, type LeverBook, type Move } from '../schema/lever';
import type { Pack } from '../schema/pack';
import { optionIds, type Question } from '../schema/question';

/** Every fault of a lever book against its pack, as sentences: unknown questions and options, moves that lead nowhere, a language missing. */
export function checkLevers(pack: Pack, book: LeverBook): string[] {
  const problems: string[] = [];
  for (const [id, moves] of Object.entries(book.moves)) {
    const question = pack.questions[id];
    if (!question) problems.push(`${pack.id}: levers name ${id}, which is not in the question bank.`);
    else
      for (const move of moves) problems.push(...checkMove(question, move).map((fault) => `${pack.id}: lever ${id}: ${fault}`));
  }
  for (const [id, reason] of Object.entries(book.facts)) {
    if (!pack.questions[id]) problems.push(`${pack.id}: levers call ${id} a fact, but it is not in the question bank.`);
    if (reason.zh === '' || reason.en === '') problems.push(`${pack.id}: the reason why ${id} is a fact lacks a language.`);
  }
  return problems;
}

function checkMove(question: Question, move: Move): string[] {
  const problems: string[] = [];
  if (move.practice.zh === '' || move.practice.en === '') problems.push('a practice lacks a language.');
  const named = 'from' in move ? [...move.from.filter((each) => each !== FRESH), move.to] : 'options' in move ? move.options : [];
  const offered = optionIds(question);
  for (const option of named) if (!offered.includes(option)) problems.push(`there is no option ${option}.`);
  if ('from' in move && move.from.includes(move.to)) problems.push(`leads from ${move.to} to itself.`);
  if ('options' in move !== (question.kind === 'multi')) problems.push('options are added or dropped where one is chosen.');
  if ('act' in move && move.act === 'lower' && checkAnswer(question, move.to)) problems.push(`${move.to} is no answer to it.`);
  return problems;
}
