// All migrations run on an empty SQLite → migrations/schema.sql, which shows what they add up to.
import { DatabaseSync } from 'node:sqlite';
import type { Migration } from './migrations.ts';

export function schemaAfter(migrations: Migration[]): string {
  const database = new DatabaseSync(':memory:');
  for (const { name, sqlite } of migrations) {
    try {
      database.exec(sqlite);
    } catch (error) {
      throw new Error(`migrations/${name}: ${(error as Error).message}`);
    }
  }
  const rows = database
    .prepare(
      "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' " +
        "order by tbl_name, type <> 'table', name",
    )
    .all() as { sql: string }[];
  const made = rows.map(({ sql }) => `${sql};\n`);
  return `-- Made from the migrations by ./dev tidy --fix; do not edit.\n\n${made.join('\n')}`;
}
