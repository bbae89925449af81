import { randomUUID } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Selectable } from 'kysely';
import type { Answers } from '../schema/answer';
import type { FilingStatus, Level } from '../schema/result';
import type { Database } from './client';
import { guarded } from './errors';
import type { PortfoliosTable } from './schema';
import { type SiteFilter, type SiteOrder, siteConditions, siteOrder } from './site-filter';

export type Portfolio = {
  readonly id: string;
  readonly client: string | null;
  readonly name: string;
  readonly template: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** A site's answers that differ, as they were at `version`. */
export type StoredSite = { readonly seq: number; readonly name: string; readonly differences: Answers; readonly version: number };

/** What a site was found to be, on what (`judged`), for the answers of `version`. */
export type SiteJudgement = {
  readonly seq: number;
  readonly version: number;
  readonly judged: string;
  readonly floor: Level;
  readonly ceiling: Level;
  readonly filing: FilingStatus;
  readonly deadline: string | null;
  readonly gaps: readonly string[];
  readonly open: readonly string[];
  readonly persons: number | null;
  readonly handler: string | null;
};

/** A site as lists and sums show it; `judgement` is null where it has none on `judged`. */
export type ListedSite = {
  readonly seq: number;
  readonly name: string;
  readonly assessment: string | null;
  readonly judgement: Omit<SiteJudgement, 'version' | 'judged' | 'seq'> | null;
};

/** Rows written by one statement: few enough for either database, and for nobody to wait. */
const PORTION = 100;
/** Rows read at once when all are read. */
const READ = 400;

export type PortfolioRepository = ReturnType<typeof portfolioRepository>;

/** The portfolios of a database. Every method acts inside the one workspace it is given and throws a `storage-*` AppError when the database fails. */
export function portfolioRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const at = () => now().toISOString();
  const own = (workspace: string, id: string) =>
    kysely.selectFrom('portfolios').selectAll().where('id', '=', id).where('workspace', '=', workspace);
  const sitesOf = (workspace: string, id: string) =>
    kysely
      .selectFrom('portfolio_sites as s')
      .innerJoin('portfolios as p', 'p.id', 's.portfolio_id')
      .where('p.id', '=', id)
      .where('p.workspace', '=', workspace);
  const columns = [
    's.seq',
    's.name',
    's.assessment_id',
    's.judged',
    's.floor',
    's.ceiling',
    's.filing',
    's.deadline',
    's.findings',
    's.persons',
    's.handler',
  ] as const;

  return {
    create: (input: {
      readonly workspace: string;
      readonly client: string | null;
      readonly name: string;
      readonly template: string;
      readonly actor: string;
    }): Promise<Portfolio> =>
      guarded(async () => {
        const time = at();
        const row = {
          id: randomUUID(),
          workspace: input.workspace,
          client_id: input.client,
          name: input.name,
          template_id: input.template,
          created_at: time,
          created_by: input.actor,
          updated_at: time,
        };
        await kysely.insertInto('portfolios').values(row).execute();
        return toPortfolio(row);
      }),

    /** The portfolios of a workspace with their number of sites, newest first; with `clients`, only of these. */
    list: (workspace: string, clients: readonly string[] | null): Promise<readonly (Portfolio & { readonly sites: number })[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('portfolios as p')
          .selectAll('p')
          .select((eb) =>
            eb
              .selectFrom('portfolio_sites as s')
              .whereRef('s.portfolio_id', '=', 'p.id')
              .select((count) => count.fn.countAll().as('n'))
              .as('sites'),
          )
          .where('p.workspace', '=', workspace)
          .$if(clients !== null, (query) => query.where('p.client_id', 'in', clients?.length ? clients : ['']))
          .orderBy('p.updated_at', 'desc')
          .orderBy('p.id')
          .execute();
        return rows.map((row) => ({ ...toPortfolio(row), sites: Number(row.sites) }));
      }),

    /** A workspace's portfolio; null when it has none of this id. */
    find: (workspace: string, id: string): Promise<Portfolio | null> =>
      guarded(async () => {
        const row = await own(workspace, id).executeTakeFirst();
        return row ? toPortfolio(row) : null;
      }),

    /** Gives a portfolio another name; false when the workspace has none of this id. */
    rename: (workspace: string, id: string, name: string): Promise<boolean> =>
      guarded(async () => {
        const changed = await kysely
          .updateTable('portfolios')
          .set({ name, updated_at: at() })
          .where('id', '=', id)
          .where('workspace', '=', workspace)
          .executeTakeFirst();
        return Number(changed.numUpdatedRows) > 0;
      }),

    /** Removes a portfolio with its sites; false when the workspace has none of this id. Assessments made of its sites stay. */
    remove: (workspace: string, id: string): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const row = await trx
            .selectFrom('portfolios')
            .select('id')
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .executeTakeFirst();
          if (!row) return false;
          await trx.deleteFrom('portfolio_sites').where('portfolio_id', '=', id).execute();
          await trx.deleteFrom('portfolios').where('id', '=', id).execute();
          return true;
        }),
      ),

    /** The names of all sites. */
    names: (workspace: string, id: string): Promise<readonly string[]> =>
      guarded(async () => (await sitesOf(workspace, id).select('s.name').execute()).map(({ name }) => name)),

    /**
     * Stores sites, all or none: a new name adds a site, a known one gets these answers in place of its own. False when the
     * workspace has no such portfolio. Sites called as in `gone` are removed. Other work of the program goes on in between.
     */
    saveSites: (
      workspace: string,
      id: string,
      sites: readonly Pick<StoredSite, 'name' | 'differences'>[],
      gone: readonly string[] = [],
    ): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          // Changing the row first keeps two imports into one portfolio from numbering alike.
          const changed = await trx
            .updateTable('portfolios')
            .set({ updated_at: at() })
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .returning('id')
            .execute();
          if (changed.length === 0) return false;
          const last = await trx
            .selectFrom('portfolio_sites')
            .select((eb) => eb.fn.max('seq').as('seq'))
            .where('portfolio_id', '=', id)
            .executeTakeFirst();
          let seq = Number(last?.seq ?? 0);
          for (let from = 0; from < sites.length; from += PORTION) {
            const rows = sites.slice(from, from + PORTION).map(({ name, differences }) => {
              seq += 1;
              return { portfolio_id: id, seq, name, differences: JSON.stringify(differences), version: 1 };
            });
            await trx
              .insertInto('portfolio_sites')
              .values(rows)
              .onConflict((conflict) =>
                conflict.columns(['portfolio_id', 'name']).doUpdateSet((eb) => ({
                  differences: eb.ref('excluded.differences'),
                  version: eb('portfolio_sites.version', '+', 1),
                  judged: null,
                })),
              )
              .execute();
            await breathe();
          }
          for (let from = 0; from < gone.length; from += PORTION) {
            const names = gone.slice(from, from + PORTION);
            await trx.deleteFrom('portfolio_sites').where('portfolio_id', '=', id).where('name', 'in', names).execute();
            await breathe();
          }
          return true;
        }),
      ),

    /** How many sites there are, and how many are not judged on `judged`. */
    count: (workspace: string, id: string, judged: string): Promise<{ readonly sites: number; readonly stale: number }> =>
      guarded(async () => {
        const row = await sitesOf(workspace, id)
          .select((eb) => [
            eb.fn.countAll().as('sites'),
            eb.fn.sum(eb.case().when('s.judged', '=', judged).then(0).else(1).end()).as('stale'),
          ])
          .executeTakeFirst();
        return { sites: Number(row?.sites ?? 0), stale: Number(row?.stale ?? 0) };
      }),

    /** Some of the sites beyond number `after` not judged on `judged`, in their order. */
    stale: (workspace: string, id: string, judged: string, limit: number, after = 0): Promise<readonly StoredSite[]> =>
      guarded(async () => {
        const rows = await sitesOf(workspace, id)
          .select(['s.seq', 's.name', 's.differences', 's.version'])
          .where('s.seq', '>', after)
          .where((eb) => eb.or([eb('s.judged', 'is', null), eb('s.judged', '!=', judged)]))
          .orderBy('s.seq')
          .limit(limit)
          .execute();
        return rows.map((row) => ({ ...row, differences: JSON.parse(row.differences) }));
      }),

    /** Stores what sites were found to be; a site whose answers changed meanwhile keeps waiting to be judged. */
    saveJudgements: (workspace: string, id: string, judgements: readonly SiteJudgement[]): Promise<void> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const found = await trx
            .selectFrom('portfolios')
            .select('id')
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .executeTakeFirst();
          if (!found) return;
          for (const { seq, version, gaps, open, ...set } of judgements) {
            await trx
              .updateTable('portfolio_sites')
              .set({ ...set, findings: JSON.stringify({ gaps, open }) })
              .where('portfolio_id', '=', id)
              .where('seq', '=', seq)
              .where('version', '=', version)
              .execute();
          }
        }),
      ),

    /** All sites in portions, in their order, for sums; other work of the program goes on in between. */
    async *everySite(workspace: string, id: string, judged: string): AsyncGenerator<readonly ListedSite[]> {
      for (let after = 0; ; ) {
        const rows = await guarded(() =>
          sitesOf(workspace, id).select(columns).where('s.seq', '>', after).orderBy('s.seq').limit(READ).execute(),
        );
        if (rows.length > 0) yield rows.map((row) => toListed(row, judged));
        if (rows.length < READ) return;
        after = rows.at(-1)?.seq ?? after;
        await breathe();
      }
    },

    /** A page of the sites that fit a filter, and how many fit. */
    sites: (
      workspace: string,
      id: string,
      judged: string,
      filter: SiteFilter,
      page: { readonly from: number; readonly size: number; readonly sort?: SiteOrder },
    ): Promise<{ readonly sites: readonly ListedSite[]; readonly total: number }> =>
      guarded(async () => {
        const query = siteConditions(filter, judged).reduce((wanted, each) => wanted.where(each), sitesOf(workspace, id));
        const sorted = siteOrder(page.sort ?? 'table', judged).reduce(
          (wanted, { by, way }) => wanted.orderBy(by, way),
          query.select(columns),
        );
        const [rows, count] = await Promise.all([
          sorted.orderBy('s.seq').limit(page.size).offset(page.from).execute(),
          query.select((eb) => eb.fn.countAll().as('n')).executeTakeFirst(),
        ]);
        return { sites: rows.map((row) => toListed(row, judged)), total: Number(count?.n ?? 0) };
      }),

    /** One site with its differing answers; null when there is none. */
    site: (workspace: string, id: string, seq: number): Promise<(StoredSite & { readonly assessment: string | null }) | null> =>
      guarded(async () => {
        const row = await sitesOf(workspace, id)
          .select(['s.seq', 's.name', 's.differences', 's.version', 's.assessment_id as assessment'])
          .where('s.seq', '=', seq)
          .executeTakeFirst();
        return row ? { ...row, differences: JSON.parse(row.differences) } : null;
      }),

    /** Gives a site another name and other answers of its own, over the version it was seen in; `name` where another site is called so. */
    changeSite: (
      workspace: string,
      id: string,
      { seq, name, differences, version }: StoredSite,
    ): Promise<'changed' | 'stale' | 'name' | null> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          // Changing the row first keeps two changes of one portfolio from taking the same name.
          const found = await trx
            .updateTable('portfolios')
            .set({ updated_at: at() })
            .where('id', '=', id)
            .where('workspace', '=', workspace)
            .returning('id')
            .executeTakeFirst();
          if (!found) return null;
          const of = trx.selectFrom('portfolio_sites').select('seq').where('portfolio_id', '=', id);
          if (await of.where('name', '=', name).where('seq', '!=', seq).executeTakeFirst()) return 'name';
          const changed = await trx
            .updateTable('portfolio_sites')
            .set({ name, differences: JSON.stringify(differences), version: version + 1, judged: null })
            .where('portfolio_id', '=', id)
            .where('seq', '=', seq)
            .where('version', '=', version)
            .executeTakeFirst();
          return Number(changed.numUpdatedRows) > 0 ? 'changed' : 'stale';
        }),
      ),

    /** Removes one site; false when there is none. An assessment made of it stays. */
    removeSite: (workspace: string, id: string, seq: number): Promise<boolean> =>
      guarded(async () => {
        if (!(await own(workspace, id).executeTakeFirst())) return false;
        const removed = await kysely
          .deleteFrom('portfolio_sites')
          .where('portfolio_id', '=', id)
          .where('seq', '=', seq)
          .executeTakeFirst();
        return Number(removed.numDeletedRows) > 0;
      }),

    /** Names the assessment a site was made into. */
    link: (workspace: string, id: string, seq: number, assessment: string): Promise<void> =>
      guarded(async () => {
        if (!(await own(workspace, id).executeTakeFirst())) return;
        await kysely
          .updateTable('portfolio_sites')
          .set({ assessment_id: assessment })
          .where('portfolio_id', '=', id)
          .where('seq', '=', seq)
          .execute();
      }),
  };
}

function toPortfolio(row: Selectable<PortfoliosTable>): Portfolio {
  const { id, name } = row;
  return {
    id,
    name,
    client: row.client_id,
    template: row.template_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

type SiteRow = {
  readonly seq: number;
  readonly name: string;
  readonly assessment_id: string | null;
  readonly judged: string | null;
  readonly floor: Level | null;
  readonly ceiling: Level | null;
  readonly filing: FilingStatus | null;
  readonly deadline: string | null;
  readonly findings: string | null;
  readonly persons: number | null;
  readonly handler: string | null;
};

function toListed(row: SiteRow, judged: string): ListedSite {
  const { seq, name, assessment_id: assessment, floor, ceiling, filing, deadline, findings, persons, handler } = row;
  const held = row.judged === judged && floor && ceiling && filing && findings;
  if (!held) return { seq, name, assessment, judgement: null };
  return { seq, name, assessment, judgement: { floor, ceiling, filing, deadline, persons, handler, ...JSON.parse(findings) } };
}
