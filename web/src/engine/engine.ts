/**
 * The rule engine of the server in this browser: the same C++, compiled to WebAssembly. One
 * rulebook, then as many subjects as one likes; it asks nobody and keeps nothing.
 */
import type { Reasons } from '../api/shapes.ts';
import type { Basis } from '../api/basis.ts';

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  /** The place for so many bytes of what is handed in. */
  room(bytes: number): number;
  load(): number;
  /** How many bytes there are to be read at `told`; 0: not understood. */
  judge(): number;
  told(): number;
}

export class NotUnderstood extends Error {}

export class Engine {
  private readonly exports: Exports;

  private constructor(exports: Exports) {
    this.exports = exports;
  }

  /** `rules` as the server gives them for engines. */
  static async of(module: WebAssembly.Module, rules: string): Promise<Engine> {
    const { exports } = await WebAssembly.instantiate(module, {});
    const engine = new Engine(exports as unknown as Exports);
    engine.exports._initialize();
    engine.give(rules);
    if (engine.exports.load() === 0) throw new NotUnderstood('the rulebook');
    return engine;
  }

  judge(basis: Basis): Reasons {
    return JSON.parse(this.tell(JSON.stringify(basis))) as Reasons;
  }

  /** The same as text, to the byte what the server would say. */
  tell(basis: string): string {
    this.give(basis);
    const length = this.exports.judge();
    if (length === 0) throw new NotUnderstood('what is known of the subject');
    return decoder.decode(new Uint8Array(this.memory(), this.exports.told(), length));
  }

  private give(text: string): void {
    const bytes = encoder.encode(text);
    // Making room may grow the memory, and its buffer is then another one.
    const place = this.exports.room(bytes.length);
    new Uint8Array(this.memory(), place, bytes.length).set(bytes);
  }

  private memory(): ArrayBuffer {
    return this.exports.memory.buffer as ArrayBuffer;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
