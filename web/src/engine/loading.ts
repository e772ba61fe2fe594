/** Engines are made when first asked for, one for each rulebook, and live as long as the page. */
import type { EngineRules } from '../api/shapes.ts';
import { Engine } from './engine.ts';
import address from './engine.wasm?url';

let compiled: Promise<WebAssembly.Module> | undefined;
const engines = new Map<string, Promise<Engine>>();

export function engineFor({ digest }: EngineRules, rules: string): Promise<Engine> {
  const found = engines.get(digest);
  if (found) return found;
  const made = compile().then((module) => Engine.of(module, rules));
  engines.set(digest, made);
  // What failed, without network say, is tried again the next time.
  made.catch(() => engines.delete(digest));
  return made;
}

/** After a fault inside the module its memory means nothing any more. */
export const forget = ({ digest }: EngineRules): void => void engines.delete(digest);

function compile(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compileStreaming(fetch(address)).catch((fault: unknown) => {
    compiled = undefined;
    throw fault;
  });
  return compiled;
}
