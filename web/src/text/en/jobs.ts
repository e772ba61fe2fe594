import type { Words } from '../vi.ts';

const rows = (value = 0, count: (value: number) => string): string =>
  value === 1 ? '1 row' : `${count(value)} rows`;

export const jobs: Pick<Words, 'jobs'> = {
  jobs: {
    title: 'Long tasks',
    tray: (going) => (going === 0 ? 'Long tasks' : `Long tasks: ${going} running`),
    note: 'They go on when you close the page. Results are kept for seven days.',
    stop: 'Stop',
    stopping: 'Stopping…',
    open: 'See the result',
    download: (name) => `Download ${name}`,
    far: (done, all) => `: ${done} / ${all}`,
    resumed: ' (gone on after the server began again)',
    cancelled: (entered) =>
      entered === '' ? 'Stopped' : `Stopped; the ${entered} rows entered stay`,
    states: {
      waiting: 'Waiting for its turn',
      refused: 'Not possible',
      broken: 'Broken off',
    },
    steps: {
      preparing: 'Preparing',
      reading: 'Reading the file',
      checking: 'Checking',
      entering: 'Entering',
      printing: 'Printing',
      packing: 'Packing',
      proving: 'Comparing',
      restoring: 'Restoring on trial',
    },
    kinds: {
      import_check: (about) => `Check of the table ${about}`,
      import_entry: (about) => `Import of the table ${about}`,
      certificates: (about) => `Certificates: ${about}`,
      year_export: (about) => `Data taken out: ${about}`,
      results_table: (about) => `Table of results: ${about}`,
      log_proof: () => 'Proof of the log and the data',
      log_export: () => 'A part of the log taken out',
      backup: () => 'Backup of the whole installation',
      backup_check: (about) => `Check of the backup ${about}`,
      restoration: (about) => `The backup ${about} put in force`,
    },
    outcomes: {
      import_check: ({ created, refused }, count) =>
        `Checked: ${rows(created, count)} to enter, ${rows(refused, count)} refused`,
      import_entry: ({ created, unchanged }, count) =>
        `Entered ${rows(created, count)}, ${rows(unchanged, count)} were there already`,
      certificates: ({ certificates = 0 }, count) =>
        certificates === 0
          ? 'There is no certificate to print yet'
          : `Printed ${count(certificates)} certificates`,
      year_export: ({ files = 0 }, count) => `Took out ${count(files)} tables`,
      results_table: () => 'The table of results is ready',
      log_proof: ({ faults = 0, entries = 0 }, count) =>
        faults === 0
          ? `Sound: ${count(entries)} log entries agree with the data`
          : `${count(faults)} places do not agree`,
      log_export: ({ entries = 0 }, count) => `Took out ${count(entries)} entries`,
      backup_check: ({ rows: all, faults = 0 }, count) =>
        faults === 0
          ? `Restored ${rows(all, count)} on trial; the log is sound`
          : `Restored ${rows(all, count)} on trial; ${count(faults)} places do not agree`,
      restoration: () => 'The server begins anew with the backup',
      backup: ({ rows: all, evidence = 0 }, count) =>
        `Backed up ${rows(all, count)}, ${count(evidence)} files`,
    },
  },
};
