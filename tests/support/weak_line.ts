// The line between a browser and the server, as it is in a village: it can be cut, and it can lose
// the answers to what has already been carried out.
import { createServer, connect, type Server, type Socket } from 'node:net';

/** `cut`: nobody is reached. `answers_lost`: requests arrive, and their replies never come back. */
export type Line = 'good' | 'cut' | 'answers_lost';

export class WeakLine {
  readonly address: string;
  state: Line = 'good';
  private readonly server: Server;
  private readonly open = new Set<Socket>();

  private constructor(server: Server, port: number) {
    this.server = server;
    this.address = `http://127.0.0.1:${port}`;
  }

  /** To a server at "http://127.0.0.1:…", on a port of its own. */
  static async to(address: string): Promise<WeakLine> {
    const { hostname, port } = new URL(address);
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const line = new WeakLine(server, (server.address() as { port: number }).port);
    server.on('connection', (near) => line.join(near, connect(Number(port), hostname)));
    return line;
  }

  /** Those who are connected feel it too. */
  cut(): void {
    this.state = 'cut';
    for (const socket of this.open) socket.destroy();
  }

  end(): void {
    this.cut();
    this.server.close();
  }

  private join(near: Socket, far: Socket): void {
    const both = [near, far];
    const part = (): void => both.forEach((socket) => socket.destroy());
    for (const socket of both) {
      this.open.add(socket);
      socket.on('error', part);
      socket.on('close', () => {
        this.open.delete(socket);
        part();
      });
    }
    if (this.state === 'cut') return part();
    near.on('data', (bytes) => {
      if (!far.destroyed) far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (this.state === 'answers_lost') return part();
      if (!near.destroyed) near.write(bytes);
    });
  }
}
