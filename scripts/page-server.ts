import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by path, served on the loopback address for one test file. */
export interface PageServer {
  /** The address of a path on `localhost`, or on `127.0.0.1`: two sites to the browser. */
  url(path: string, host?: 'localhost' | '127.0.0.1'): string;
  /** Adds a page or replaces it. Headers such as a content security policy may be given. */
  put(path: string, html: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

interface Page {
  html: string;
  headers: Record<string, string>;
}

function listen(pages: Map<string, Page>): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, { ...type, ...page?.headers }).end(page?.html ?? '');
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/** Serves the given pages until closed. */
export async function servePages(initial: Record<string, string>): Promise<PageServer> {
  const pages = new Map(
    Object.entries(initial).map(([path, html]) => [path, { html, headers: {} } as Page]),
  );
  const server = await listen(pages);
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    put: (path, html, headers = {}) => void pages.set(path, { html, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
