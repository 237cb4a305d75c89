import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SamplePage } from './sample-pages.ts';

/** The sample pages on a local port. */
export interface PageServer {
  urlOf(page: SamplePage): string;
  close(): void;
}

/** Serves each page under its index; anything else is an empty page. */
export async function servePages(pages: readonly SamplePage[]): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[Number(pathname.slice(1))]?.html ?? '<!doctype html><title>None</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (page) => `http://localhost:${port}/${pages.indexOf(page)}`,
    close: () => server.close(),
  };
}
