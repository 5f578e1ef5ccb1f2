import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { shown } from '../markdown.js';
import { chartOf } from './chart.js';

const FILES = {
  '/': ['ehr.html', 'text/html'],
  '/ehr.css': ['ehr.css', 'text/css'],
  '/ehr.js': ['ehr.js', 'text/javascript'],
};

/** The EHR behind the page: it has the record, and renders Markdown. The page calls the service by itself. */
export class EhrServer {
  constructor(port) {
    this.address = `http://localhost:${port}`;
    this.server = createServer((request, response) => this.answer(request, response));
    this.started = new Promise((resolve) => this.server.listen(port, resolve));
  }

  /** @param {import('../ehr.js').Ehr} ehr the chart that is open */
  async open(ehr) {
    await this.started;
    this.ehr = ehr;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  async answer(request, response) {
    const { pathname } = new URL(request.url, this.address);
    const [file, type] = FILES[pathname] ?? [];
    const body = file
      ? readFileSync(new URL(file, import.meta.url))
      : JSON.stringify(await this.ask(pathname, await json(request)));
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': `${type ?? 'application/json'}; charset=utf-8`,
    });
    response.end(body);
  }

  async ask(pathname, body) {
    switch (pathname) {
      case '/chart':
        return { service: this.ehr.base, ...(await chartOf(this.ehr)) };
      case '/request':
        return this.ehr.requestTo(body);
      case '/accept':
        this.ehr.accept(body);
        return {};
      case '/shown':
        return shown(body.markdown);
      default:
        return undefined;
    }
  }
}

async function json(request) {
  const parts = [];
  for await (const part of request) {
    parts.push(part);
  }
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString());
}
