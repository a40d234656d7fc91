import net from 'node:net';

/** WebDriver's key for a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type ElementId = string;
export type MarionetteContext = 'chrome' | 'content';

class MarionetteError extends Error {
  readonly code: string;

  constructor(command: string, error: { error: string; message: string }) {
    super(`${command}: ${error.error}: ${error.message}`);
    this.code = error.error;
  }
}

interface Pending {
  readonly command: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A client of Firefox's Marionette protocol: `length:[0, id, command, parameters]` over TCP, answered by
 * `length:[1, id, error, result]`. No driver binary stands between, so chrome code is within reach.
 */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #pending = new Map<number, Pending>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #greeted: () => void = () => {};

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#onData(data));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = net.connect(port, '127.0.0.1');
    const client = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      client.#greeted = resolve;
    });
    socket.on('error', (error) => client.#failAll(error));
    return client;
  }

  async send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#lastId;
    const packet = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { command, resolve, reject });
    });
    this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    return (await answer) as T;
  }

  async in<T>(context: MarionetteContext, work: () => Promise<T>): Promise<T> {
    await this.send('Marionette:SetContext', { value: context });
    return work();
  }

  /** Runs a function body in the present context and frame; `arguments` are the args. */
  async execute<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return (await this.send<{ value: T }>('WebDriver:ExecuteScript', { script, args })).value;
  }

  /** The same for a body that calls its last argument with the result. */
  async executeAsync<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return (await this.send<{ value: T }>('WebDriver:ExecuteAsyncScript', { script, args })).value;
  }

  async find(selector: string): Promise<ElementId> {
    const query = { using: 'css selector', value: selector };
    const { value } = await this.send<{ value: Record<string, string> }>('WebDriver:FindElement', query);
    return value[ELEMENT] ?? '';
  }

  async click(id: ElementId): Promise<void> {
    await this.send('WebDriver:ElementClick', { id });
  }

  async keys(id: ElementId, text: string): Promise<void> {
    await this.send('WebDriver:ElementSendKeys', { id, text });
  }

  async perform(...actions: readonly object[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions });
    await this.send('WebDriver:ReleaseActions');
  }

  reference(id: ElementId): object {
    return { [ELEMENT]: id };
  }

  close(): void {
    this.#socket.destroy();
  }

  #onData(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const packet: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      this.#onPacket(packet);
    }
  }

  #onPacket(packet: unknown): void {
    if (!Array.isArray(packet)) {
      this.#greeted();
      return;
    }
    const [, id, error, result] = packet as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new MarionetteError(pending.command, error));
    else pending?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }
}
