import { describe, expect, test } from 'vitest';
import type { ReviewState } from '../schema/review';
import { commentRepository, type NewComment } from './comments';
import { draft, type EmptyDatabase, evaluate, opened, summaryOf } from './contract-fixtures';
import { type NewVersion, reviewRepository } from './reviews';
import { signedRepository } from './signed';

const ann = { actor: 'ann', actorName: '安' } as const;
const rita = { actor: 'rita', actorName: '李律师' } as const;

/** Moves from one state to another, and refuses any other state as stale. */
const from = (state: ReviewState, to: ReviewState, id = `${state}-${to}`) => ({
  decide: (now: ReviewState) => (now === state ? { id, to } : 'stale'),
  reason: '',
});

/** What every database must guarantee about reviews, signed versions and comments. */
export function reviewContract(emptyDatabase: EmptyDatabase): void {
  const start = async () => {
    const { database, store } = await opened(await emptyDatabase());
    const { id, seq } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
    const reviews = reviewRepository(database);
    const submit = async () => reviews.move('w1', id, { ...ann, ...from('draft', 'in-review'), seq });
    return {
      database,
      store,
      id,
      seq,
      reviews,
      submit,
      signed: signedRepository(database),
      comments: commentRepository(database),
    };
  };
  const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 128]);
  const version = (number: number, seq: number, lastMark = 0, lastTask = 0): NewVersion => ({
    ...rita,
    ...from('in-review', 'signed-off', 'sign-off'),
    seq,
    lastMark,
    lastTask,
    files: [{ format: 'pdf', hash: 'a'.repeat(64), bytes: pdf }],
    issued: [],
    version: {
      number,
      signer_name: '李律师',
      signer_title: '法务',
      opinion: '同意',
      own_work: 0,
      account: 1,
      pack: 'cn-2025',
      pack_version: '1',
      reference_date: '2025-07-01',
      evaluated_on: '2025-07-01',
      language: 'zh',
      report_number: `MJ-${number}`,
      file: '{"answers":{"consent":"yes"}}',
      result: JSON.stringify(evaluate({}, { mode: 'full', scenario: null, pack: 'cn-2025' }).result),
      judgements: '[]',
      answers_hash: 'b'.repeat(64),
      result_hash: 'c'.repeat(64),
      enclosed: null,
    },
  });

  describe('moves of a review', () => {
    test('each is recorded with who, when and why, and appended to the audit log', async () => {
      const { database, id, seq, reviews, submit } = await start();
      expect(await submit()).toEqual({ status: 'done' });
      const asked = { ...rita, ...from('in-review', 'changes-asked'), reason: ' 依据不够 ', seq };
      expect(await reviews.move('w1', id, asked)).toEqual({ status: 'done' });
      const review = await reviews.load('w1', id);
      expect(review).toMatchObject({ state: 'changes-asked', seq });
      expect(review?.moves.map(({ number, from: was, to, actorName, reason }) => [number, was, to, actorName, reason])).toEqual([
        [2, 'in-review', 'changes-asked', '李律师', '依据不够'],
        [1, 'draft', 'in-review', '安', ''],
      ]);
      const audited = await database.kysely.selectFrom('audit_log').select(['action', 'actor', 'subject']).execute();
      expect(audited).toEqual([
        { action: 'review.moved', actor: 'ann', subject: id },
        { action: 'review.moved', actor: 'rita', subject: id },
      ]);
    });

    test('of two made at once over the same state exactly one is made, and the other is told what happened', async () => {
      const { id, seq, reviews, submit } = await start();
      await submit();
      const outcomes = await Promise.all([
        reviews.move('w1', id, { ...ann, ...from('in-review', 'draft'), seq }),
        reviews.move('w1', id, { ...rita, ...from('in-review', 'changes-asked'), reason: '改', seq }),
      ]);
      expect(outcomes.map((each) => each?.status).sort()).toEqual(['done', 'refused']);
      const told = outcomes.find((each) => each?.status === 'refused');
      expect(told).toMatchObject({ why: 'stale', now: { moves: [{ number: 2 }, { number: 1 }] } });
      expect((await reviews.load('w1', id))?.moves).toHaveLength(2);
    });

    test('none is made of content that changed since it was seen, of what was removed, or in another workspace', async () => {
      const { store, id, seq, reviews } = await start();
      await store.saveEdits('w1', id, 'ann', [{ op: 'op-later', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      const late = { ...ann, ...from('draft', 'in-review'), seq };
      expect(await reviews.move('w1', id, late)).toMatchObject({ status: 'refused', why: 'stale', now: { state: 'draft' } });
      expect(await reviews.move('w2', id, late)).toBeNull();
      expect(await reviews.load('w2', id)).toBeNull();
      await store.remove('w1', id, 'ann');
      expect(await reviews.move('w1', id, { ...late, seq: seq + 2 })).toBeNull();
    });
  });

  describe('content handed in or signed', () => {
    test('still acknowledges a change it had stored before, sent again', async () => {
      const { store, id, seq, reviews } = await start();
      const edit = { op: 'op-before', field: 'q:consent', value: 'no', base: 1 } as const;
      await store.saveEdits('w1', id, 'ann', [edit], evaluate);
      await reviews.move('w1', id, { ...ann, ...from('draft', 'in-review'), seq: seq + 1 });
      const again = await store.saveEdits('w1', id, 'ann', [edit], evaluate);
      expect(again).toMatchObject({ frozen: [], outcomes: [{ op: 'op-before', status: 'repeated', version: 2 }] });
    });

    test('is closed to every kind of change until it is opened again', async () => {
      const { store, id, seq, reviews, submit } = await start();
      await submit();
      const late = { op: 'op-late', field: 'q:consent', value: 'no', base: 1 } as const;
      const same = { op: 'op-same', field: 'q:consent', value: 'yes', base: 1 } as const;
      const saved = await store.saveEdits('w1', id, 'ann', [late, same], evaluate);
      expect(saved).toMatchObject({ seq, frozen: [late], outcomes: [{ op: 'op-same', status: 'saved', version: 1 }] });
      expect(await store.rename('w1', id, 'ann', '另一个')).toBe('frozen');
      expect(await store.setMode('w1', id, 'ann', 'quick', evaluate)).toBe('frozen');
      expect(await store.setScenario('w1', id, 'ann', 'school', evaluate)).toBe('frozen');
      expect(await store.moveToClient('w1', id, 'ann', 'c1')).toBe('frozen');
      expect(await store.load('w1', id)).toMatchObject({ seq, result: { summary: summaryOf({ consent: 'yes' }) } });

      await reviews.move('w1', id, { ...rita, ...from('in-review', 'changes-asked'), reason: '改', seq });
      expect(await store.saveEdits('w1', id, 'ann', [late], evaluate)).toMatchObject({ seq: seq + 1, frozen: [] });
    });

    test('an edit and a hand-in at once never leave a hand-in of other content than was seen', async () => {
      const { store, id, seq, reviews } = await start();
      const edit = { op: 'op-race', field: 'q:consent', value: 'no', base: 1 } as const;
      const [saved, handed] = await Promise.all([
        store.saveEdits('w1', id, 'ann', [edit], evaluate),
        reviews.move('w1', id, { ...ann, ...from('draft', 'in-review'), seq }),
      ]);
      const first = handed?.status === 'done';
      expect(saved?.frozen).toHaveLength(first ? 1 : 0);
      expect(await reviews.load('w1', id)).toMatchObject(first ? { state: 'in-review', seq } : { state: 'draft', seq: seq + 1 });
    });
  });

  describe('signed versions', () => {
    test('keep their bytes and content, whatever is answered, signed or removed later', async () => {
      const { database, store, id, seq, reviews, submit, signed } = await start();
      await submit();
      expect(await reviews.sign('w1', id, version(1, seq))).toEqual({ status: 'done' });
      const [first] = await signed.list('w1', id);
      expect(first).toMatchObject({ number: 1, state: 'signed-off', seq, name: '李律师', ownWork: false, account: true });
      expect(first?.files).toEqual([{ format: 'pdf', hash: 'a'.repeat(64), size: pdf.length }]);

      await reviews.move('w1', id, { ...ann, ...from('signed-off', 'draft'), reason: '门店变了', seq });
      await store.saveEdits('w1', id, 'ann', [{ op: 'op-next', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      await reviews.move('w1', id, { ...ann, ...from('draft', 'in-review'), seq: seq + 1 });
      expect(await reviews.sign('w1', id, version(2, seq + 1))).toEqual({ status: 'done' });
      expect((await signed.list('w1', id)).map(({ number, state }) => [number, state])).toEqual([
        [2, 'signed-off'],
        [1, 'superseded'],
      ]);
      expect(await signed.standing('w1', [id])).toEqual(new Map([[id, 2]]));
      expect(await signed.standing('w2', [id])).toEqual(new Map());
      await store.remove('w1', id, 'ann');
      await database.kysely.deleteFrom('assessments').where('id', '=', id).execute();
      expect(await signed.bytes('w1', id, 1, 'pdf')).toEqual(pdf);
      expect(await signed.load('w1', id, 1)).toMatchObject({ number: 1, file: { answers: { consent: 'yes' } }, judgements: [] });
    });

    test('are seen by their own workspace alone', async () => {
      const { id, seq, reviews, submit, signed } = await start();
      await submit();
      expect(await reviews.sign('w2', id, version(1, seq))).toBeNull();
      await reviews.sign('w1', id, version(1, seq));
      expect(await signed.list('w2', id)).toEqual([]);
      expect(await signed.load('w2', id, 1)).toBeNull();
      expect(await signed.bytes('w2', id, 1, 'pdf')).toBeNull();
      expect(await signed.bytes('w1', id, 1, 'docx')).toBeNull();
    });

    test('are known by the bytes of their files, of their own assessment alone', async () => {
      const { seq, id, reviews, submit, signed } = await start();
      await submit();
      await reviews.sign('w1', id, version(1, seq));
      const signing = { number: 1, name: '李律师', title: expect.any(String), at: expect.any(String) };
      const kept = 'a'.repeat(64);
      expect(await signed.signing('w1', id, ['none', kept])).toEqual(signing);
      expect(await signed.signing('w1', id, ['none'])).toBeNull();
      expect(await signed.signing('w1', id, [])).toBeNull();
      expect(await signed.signing('w2', id, [kept])).toBeNull();
      expect(await signed.signing('w1', 'another', [kept])).toBeNull();
    });

    test('come to be one at a time: of two signatures at once one holds, and none over a mark or an event not seen', async () => {
      const { id, seq, reviews, submit, signed } = await start();
      await submit();
      expect(await reviews.sign('w1', id, version(1, seq + 1))).toMatchObject({ status: 'refused', why: 'stale' });
      const judged = { rule: 'r-a', mark: 'agreed', reason: '', acceptedBy: '', until: null, basis: 'x', seq, after: 0 } as const;
      expect(await reviews.mark('w1', id, { ...rita, ...judged })).toEqual({ status: 'done' });
      expect(await reviews.sign('w1', id, version(1, seq))).toMatchObject({ status: 'refused', why: 'stale' });
      const both = await Promise.all([reviews.sign('w1', id, version(1, seq, 1)), reviews.sign('w1', id, version(1, seq, 1))]);
      expect(both.map((each) => each?.status).sort()).toEqual(['done', 'refused']);
      expect(await signed.list('w1', id)).toHaveLength(1);
    });
  });

  describe('marks on findings', () => {
    const judged = { rule: 'r-a', mark: 'disputed', reason: '合同里有', acceptedBy: '', until: null, basis: 'x' } as const;

    test('the last one of a finding counts, and one over a mark not seen is refused with what stands', async () => {
      const { id, seq, reviews, submit } = await start();
      await submit();
      await reviews.mark('w1', id, { ...rita, ...judged, seq, after: 0 });
      const late = { ...ann, ...judged, mark: 'agreed', seq, after: 0 } as const;
      expect(await reviews.mark('w1', id, late)).toMatchObject({
        status: 'refused',
        why: 'stale',
        now: { marks: [{ mark: 'disputed', actorName: '李律师' }] },
      });
      expect(await reviews.mark('w1', id, { ...late, after: 1 })).toEqual({ status: 'done' });
      await reviews.mark('w1', id, { ...rita, ...judged, rule: 'r-b', seq, after: 0 });
      const review = await reviews.load('w1', id);
      expect(review?.marks.map(({ rule, mark, number }) => [rule, mark, number])).toEqual([
        ['r-a', 'agreed', 2],
        ['r-b', 'disputed', 3],
      ]);
      expect(review?.lastMark).toBe(3);
    });

    test('that accept a risk are found by their last day, as long as nothing later was said and within workspace and client', async () => {
      const { database, store, id, seq, reviews, submit } = await start();
      await database.kysely.updateTable('assessments').set({ client_id: null }).where('id', '=', id).execute();
      await submit();
      const accepted = { ...rita, ...judged, mark: 'accepted-risk', acceptedBy: '王五', seq, after: 0 } as const;
      await reviews.mark('w1', id, { ...accepted, rule: 'r-late', until: '2026-03-01' });
      await reviews.mark('w1', id, { ...accepted, rule: 'r-soon', until: '2026-02-01' });
      await reviews.mark('w1', id, { ...accepted, rule: 'r-settled', until: '2026-01-01' });
      await reviews.mark('w1', id, { ...accepted, rule: 'r-settled', mark: 'agreed', until: null, after: 3 });
      const found = async (workspace: string, clients: readonly string[] | null, until: string) =>
        (await reviews.acceptedUntil(workspace, clients, until, 10)).map(({ assessment, rule }) => [assessment === id, rule]);
      expect(await found('w1', null, '2026-02-28')).toEqual([[true, 'r-soon']]);
      expect(await found('w1', null, '2026-03-01')).toEqual([
        [true, 'r-soon'],
        [true, 'r-late'],
      ]);
      expect([await found('w2', null, '2099-01-01'), await found('w1', ['c1'], '2099-01-01')]).toEqual([[], []]);
      await store.remove('w1', id, 'ann');
      expect(await found('w1', null, '2099-01-01')).toEqual([]);
    });

    test('are made only of what is handed in', async () => {
      const { id, seq, reviews } = await start();
      expect(await reviews.mark('w1', id, { ...rita, ...judged, seq, after: 0 })).toMatchObject({ why: 'not-in-review' });
      expect(await reviews.mark('w2', id, { ...rita, ...judged, seq, after: 0 })).toBeNull();
    });
  });

  describe('comments', () => {
    const note = (id: string, parts: Partial<NewComment> = {}): NewComment => ({
      id,
      thread: null,
      place: 'question',
      target: 'consent',
      body: '有书面同意吗？',
      ...ann,
      ...parts,
    });

    test('a thread keeps its place; the same comment sent twice stands once; an answer opens a settled one', async () => {
      const { id, comments } = await start();
      for (const _ of [1, 2]) expect(await comments.add('w1', id, note('c-1'))).toBe('done');
      expect(await comments.resolve('w1', id, 'c-1', { name: '安' })).toBe('done');
      expect((await comments.list('w1', id, 'ann')).comments[0]?.resolvedBy).toBe('安');
      expect(await comments.add('w1', id, note('c-2', { thread: 'c-1', place: 'report', target: '', ...rita }))).toBe('done');
      const { comments: all } = await comments.list('w1', id, 'ann');
      expect(all.map(({ number, thread, place, target, resolvedAt }) => [number, thread, place, target, resolvedAt])).toEqual([
        [1, 'c-1', 'question', 'consent', null],
        [2, 'c-1', 'question', 'consent', null],
      ]);
    });

    test('only their writer changes or removes them, on the text that was seen, and what they said is kept', async () => {
      const { database, id, comments } = await start();
      await comments.add('w1', id, note('c-1'));
      expect(await comments.edit('w1', id, 'c-1', { actor: 'rita', version: 1, body: 'x' })).toBe('not-own');
      expect(await comments.edit('w1', id, 'c-1', { actor: 'ann', version: 1, body: '改过' })).toBe('done');
      expect(await comments.edit('w1', id, 'c-1', { actor: 'ann', version: 1, body: '又改' })).toBe('stale');
      expect(await comments.remove('w1', id, 'c-1', { actor: 'ann', version: 2 })).toBe('done');
      expect(await comments.edit('w1', id, 'c-1', { actor: 'ann', version: 3, body: '回来' })).toBe('stale');
      const [gone] = (await comments.list('w1', id, 'ann')).comments;
      expect(gone).toMatchObject({ body: '', version: 3 });
      expect(gone?.deletedAt).not.toBeNull();
      const past = await database.kysely.selectFrom('comment_history').select(['version', 'body']).orderBy('version').execute();
      expect(past).toEqual([
        { version: 1, body: '有书面同意吗？' },
        { version: 2, body: '改过' },
      ]);
    });

    test('belong to one assessment of one workspace, and what one has read never goes back', async () => {
      const { id, store, comments } = await start();
      const other = (await store.create(draft(), evaluate)).id;
      await comments.add('w1', id, note('c-1'));
      expect(await comments.add('w1', other, note('c-1'))).toBe('stale');
      expect(await comments.add('w1', other, note('c-2', { thread: 'c-1' }))).toBe('stale');
      expect(await comments.add('w2', id, note('c-3'))).toBeNull();
      expect(await comments.edit('w2', id, 'c-1', { actor: 'ann', version: 1, body: 'x' })).toBeNull();
      expect((await comments.list('w2', id, 'ann')).comments).toEqual([]);
      const read = { place: 'question', target: 'consent' } as const;
      for (const number of [1, 0]) await comments.markRead('w1', id, 'rita', { ...read, number });
      expect((await comments.list('w1', id, 'rita')).reads).toEqual([{ ...read, number: 1 }]);
      expect((await comments.list('w1', id, 'ann')).reads).toEqual([]);
      expect((await comments.list('w2', id, 'rita')).reads).toEqual([]);
    });
  });
}
