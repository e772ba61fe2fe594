// The engine of the page beside the program's own: both read the same bases and tell the reasons.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Engine } from '../web/src/engine/engine.ts';

const MODULE = 'web/src/engine/engine.wasm';
const SEED = '20221120';
const COUNT = '300';
const WARM_SECONDS = 0.5;

export interface EnginesMeasured {
  /** Bases a second, each told whole as text. */
  native: number;
  wasm: number;
  /** Of the module as it is sent. */
  kilobytes: number;
}

export async function measureEngines(): Promise<EnginesMeasured> {
  const said = execFileSync('build/release/engine_cases', ['measure', SEED, COUNT], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const [rules, ...bases] = said.trimEnd().split('\n');
  const native = Number(bases.pop());
  const bytes = readFileSync(MODULE);
  const engine = await Engine.of(await WebAssembly.compile(bytes), rules);
  rate(engine, bases, WARM_SECONDS);
  return {
    native,
    wasm: rate(engine, bases, 1),
    kilobytes: brotliCompressSync(bytes).length / 1000,
  };
}

function rate(engine: Engine, bases: string[], seconds: number): number {
  const begun = performance.now();
  let told = 0;
  for (; performance.now() - begun < seconds * 1000; told++)
    engine.tell(bases[told % bases.length]);
  return (told * 1000) / (performance.now() - begun);
}
