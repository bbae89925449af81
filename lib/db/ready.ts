import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './schema';

/** Stands in a statement for what differs from one run to the next. */
class Place<V> {
  constructor(readonly read: (values: V) => unknown) {}
}

/** Marks where a value belongs. */
export type Of<V> = <T>(read: (values: V) => T) => T;
type Db = Pick<Kysely<Tables>, 'selectFrom' | 'insertInto' | 'updateTable'>;

/**
 * A statement that is built and compiled once for a database and a `shape` (by default there is one), then run with other values
 * each time: building it anew costs more than running it. `build` writes it with `of(values => …)` wherever a value
 * belongs; `sample` is for what only the shape tells, as how many rows there are. Gives the rows.
 */
export function ready<V, Row>(
  build: (db: Db, of: Of<V>, sample: V) => Compilable<Row>,
  shape: (values: V) => string | number = () => '',
): (db: Kysely<Tables>, values: V) => Promise<readonly Row[]> {
  const built = new WeakMap<object, Map<string | number, CompiledQuery>>();
  const of: Of<V> = (read) => new Place(read) as never;
  const rowsOf = async (db: Kysely<Tables>, query: CompiledQuery) => (await db.executeQuery(query as CompiledQuery<Row>)).rows;
  return async (db, values) => {
    const { adapter, plugins } = db.getExecutor();
    // A plugin may change what is built, so it sees each statement.
    if (plugins.length > 0) return rowsOf(db, build(db, (read) => read(values), values).compile());
    const shapes = built.get(adapter) ?? new Map<string | number, CompiledQuery>();
    built.set(adapter, shapes);
    const key = shape(values);
    const query = shapes.get(key) ?? build(db, of, values).compile();
    shapes.set(key, query);
    const parameters = query.parameters.map((each) => (each instanceof Place ? each.read(values) : each));
    return rowsOf(db, { ...query, parameters });
  };
}
