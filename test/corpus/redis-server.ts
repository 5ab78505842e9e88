import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** Whether this machine has a redis-server; continuous integration installs one. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A real Redis with an append-only file, which can be killed and started again on the same data. */
export class RedisServer {
  #process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    readonly folder: string,
  ) {}

  static async start(): Promise<RedisServer> {
    const probe = createServer().listen(0);
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    const server = new RedisServer(port, await mkdtemp(join(tmpdir(), 'redis-')));
    await server.restart();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async restart(): Promise<void> {
    const flags = { port: this.port, dir: this.folder, bind: '127.0.0.1', appendonly: 'yes', appendfsync: 'always', save: '' };
    this.#process = spawn('redis-server', Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]), { stdio: 'ignore' });
    const client = new Redis(this.port, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    // PING is answered with an error while the append-only file is still being read.
    while ((await client.ping().catch(() => '')) !== 'PONG') await new Promise((resolve) => setTimeout(resolve, 50));
    client.disconnect();
  }

  async kill(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
