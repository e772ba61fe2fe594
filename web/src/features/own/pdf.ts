/**
 * Photographs as the pages of one PDF: each JPEG stands in it as it is, on a page of A4. Written by
 * hand since it is a hundred lines, where a library would weigh more than the page. Pure.
 */

export interface Photo {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

const A4 = { short: 595, long: 842 };

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The page lies the way the photograph does, which fills it as far as its shape allows. */
export function layout({ width, height }: Photo): { page: [number, number]; box: number[] } {
  const page: [number, number] = width > height ? [A4.long, A4.short] : [A4.short, A4.long];
  const scale = Math.min(page[0] / width, page[1] / height);
  const [w, h] = [width * scale, height * scale];
  return { page, box: [w, h, (page[0] - w) / 2, (page[1] - h) / 2] };
}

class Writer {
  private readonly parts: Uint8Array[] = [];
  private readonly starts: number[] = [];
  private length = 0;

  add(part: Uint8Array): void {
    this.parts.push(part);
    this.length += part.length;
  }

  /** Objects are numbered from 1 in the order in which they come. */
  object(head: string, stream?: Uint8Array): void {
    this.starts.push(this.length);
    this.add(text(`${this.starts.length} 0 obj\n${head}\n`));
    if (stream) {
      this.add(text('stream\n'));
      this.add(stream);
      this.add(text('\nendstream\n'));
    }
    this.add(text('endobj\n'));
  }

  ended(): Uint8Array<ArrayBuffer> {
    const size = this.starts.length + 1;
    const rows = this.starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
    const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${this.length}\n%%EOF\n`;
    this.add(text(table + trailer));
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

/** Three objects a photograph: the page, what is drawn on it, the image. */
export function pdfOf(photos: Photo[]): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  const pageOf = (i: number): number => 3 + 3 * i;
  writer.add(text('%PDF-1.4\n'));
  writer.add(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  writer.object('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = photos.map((_, i) => `${pageOf(i)} 0 R`).join(' ');
  writer.object(`<< /Type /Pages /Count ${photos.length} /Kids [${kids}] >>`);
  photos.forEach((photo, i) => {
    const { page, box } = layout(photo);
    const [w = 0, h = 0, x = 0, y = 0] = box;
    const numbers = [w, 0, 0, h, x, y].map((value) => value.toFixed(2)).join(' ');
    const drawing = text(`q ${numbers} cm /Photo Do Q`);
    writer.object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.join(' ')}] ` +
        `/Resources << /XObject << /Photo ${pageOf(i) + 2} 0 R >> >> ` +
        `/Contents ${pageOf(i) + 1} 0 R >>`,
    );
    writer.object(`<< /Length ${drawing.length} >>`, drawing);
    writer.object(
      `<< /Type /XObject /Subtype /Image /Width ${photo.width} /Height ${photo.height} ` +
        '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode ' +
        `/Length ${photo.jpeg.length} >>`,
      photo.jpeg,
    );
  });
  return writer.ended();
}
