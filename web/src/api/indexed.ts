/**
 * A door to IndexedDB: transactions as promises. What is kept there outlives the page, the browser
 * and the power. The work of a transaction may await only requests of that transaction.
 */
export interface Shape {
  name: string;
  version: number;
  /** Makes the stores that a database of an older version lacks. */
  upgrade: (database: IDBDatabase, from: number) => void;
}

export type Stores = (name: string) => IDBObjectStore;

interface Manner {
  mode: IDBTransactionMode;
  /** `strict`: it has reached the disk before the promise is kept. */
  durability?: IDBTransactionDurability;
}

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((found, failed) => {
    request.onsuccess = () => found(request.result);
    request.onerror = () => failed(request.error ?? new Error('IndexedDB'));
  });
}

export class Indexed {
  private readonly shape: Shape;
  private opening: Promise<IDBDatabase> | undefined;

  constructor(shape: Shape) {
    this.shape = shape;
  }

  async within<T>(
    stores: string[],
    manner: Manner,
    work: (store: Stores) => Promise<T>,
  ): Promise<T> {
    const transaction = await this.begin(stores, manner);
    const ended = new Promise<void>((committed, failed) => {
      transaction.oncomplete = () => committed();
      transaction.onabort = () => failed(transaction.error ?? new Error('IndexedDB: aborted'));
    });
    // Whoever fails first tells why; an abort that follows from it says nothing new.
    ended.catch(() => undefined);
    let value: T;
    try {
      value = await work((name) => transaction.objectStore(name));
    } catch (error) {
      if (transaction.error === null) abort(transaction);
      throw error;
    }
    await ended;
    return value;
  }

  /** Takes away all that is kept. */
  async remove(): Promise<void> {
    const open = this.opening;
    this.opening = undefined;
    (await open?.catch(() => undefined))?.close();
    await asked(indexedDB.deleteDatabase(this.shape.name) as IDBRequest<unknown>);
  }

  private async begin(stores: string[], manner: Manner): Promise<IDBTransaction> {
    const begun = (database: IDBDatabase): IDBTransaction =>
      database.transaction(stores, manner.mode, { durability: manner.durability ?? 'default' });
    try {
      return begun(await this.opened());
    } catch (error) {
      // A phone that put the page to sleep may have cut the connection unheard.
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      this.opening = undefined;
      return begun(await this.opened());
    }
  }

  private opened(): Promise<IDBDatabase> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.shape.name, this.shape.version);
    request.onupgradeneeded = ({ oldVersion }) => this.shape.upgrade(request.result, oldVersion);
    const database = await asked(request);
    const forget = (): void => {
      this.opening = undefined;
    };
    database.onclose = forget;
    database.onversionchange = () => {
      database.close();
      forget();
    };
    return database;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
