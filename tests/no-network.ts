import net from 'node:net';
import { beforeEach } from 'vitest';

/** A unit test that opens a connection to anything but this machine fails by name. */
const connect = net.Socket.prototype.connect;

beforeEach(() => {
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    const options: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
    const host = typeof options === 'object' && options !== null && 'host' in options ? options.host : null;
    if (typeof host === 'string' && !/^(?:localhost|127\.|::1)/.test(host)) {
      throw new Error(`a test tried to reach ${host}`);
    }
    return Reflect.apply(connect, this, args) as net.Socket;
  };
});
