/** Reads one HEIC photograph beside the page, which goes on meanwhile; then its work is done. */
import libheif from 'libheif-js/libheif-wasm/libheif.js';
import wasm from 'libheif-js/libheif-wasm/libheif.wasm?url';

export interface Points {
  width: number;
  height: number;
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** What is used of the reader; it turns the photograph upright by itself. */
interface Image {
  get_width(): number;
  get_height(): number;
  display(into: Points, done: (drawn: Points | null) => void): void;
}

interface Reader {
  HeifDecoder: new () => { decode(file: ArrayBuffer): Image[] };
}

declare const self: {
  onmessage: ((event: MessageEvent<ArrayBuffer>) => void) | null;
  postMessage(told: Points | undefined, given?: Transferable[]): void;
};

async function read(file: ArrayBuffer): Promise<Points | undefined> {
  const reply = await fetch(wasm);
  if (!reply.ok) return undefined;
  const reader = libheif({ wasmBinary: await reply.arrayBuffer() }) as unknown as Reader;
  const [image] = new reader.HeifDecoder().decode(file);
  if (image === undefined) return undefined;
  const width = image.get_width();
  const height = image.get_height();
  const points = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  return new Promise((done) => image.display(points, (drawn) => done(drawn ?? undefined)));
}

self.onmessage = ({ data }) =>
  void read(data)
    .catch(() => undefined)
    .then((points) =>
      points === undefined
        ? self.postMessage(undefined)
        : self.postMessage(points, [points.data.buffer]),
    );
