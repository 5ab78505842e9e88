import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { QueueWorker } from './work.ts';

/** An HTTP server that tells an orchestrator whether a worker is well. */
export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers `GET /health` with 200 or 503 and the worker's counts; port 0 takes a free one. */
export async function serveHealth(worker: QueueWorker, port: number): Promise<HealthServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    void worker.isHealthy().then((healthy) => {
      const body = JSON.stringify({ status: healthy ? 'ok' : 'unreachable', done: worker.done, failed: worker.failed });
      response.writeHead(healthy ? 200 : 503, { 'content-type': 'application/json' }).end(body);
    });
  });
  server.listen(port);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
