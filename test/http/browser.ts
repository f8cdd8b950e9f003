import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Starts Chromium without a window. Throws a sentence that says how to install it where it is absent. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`There is no ${executablePath}; install it with: apt-get update && apt-get install -y chromium`);
  }
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}

/** What a page did that it should not have. */
export interface Complaints {
  /** Errors and warnings of its console, exceptions, and what the content security policy refused. */
  console: string[];
  /** Requests to other origins. */
  abroad: string[];
}

/** Watches a page from now on. */
export function watch(page: Page, origin: string): Complaints {
  const complaints: Complaints = { console: [], abroad: [] };
  page.on('console', (message) => {
    // Of the software renderer, when a picture is taken from it.
    if (message.text().includes('GL Driver Message')) return;
    if (['error', 'warning'].includes(message.type())) complaints.console.push(message.text());
  });
  page.on('pageerror', (error) => complaints.console.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.abroad.push(request.url());
  });
  return complaints;
}
