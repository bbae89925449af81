import { type BrowserContext, test as base, expect } from '@playwright/test';
import { removedServers } from './server';

/** What went wrong in the pages of a test without failing it by itself. */
export class Watch {
  private readonly problems: string[] = [];
  // Next inlines the styles and still preloads their file; a slow machine makes the browser remark on it.
  private readonly allowed: RegExp[] = [/was preloaded using link preload but not used/];
  readonly addresses: string[] = [];

  /** Expects console messages of this kind, such as the browser's own line about a refused request. */
  allow(...patterns: RegExp[]): void {
    this.allowed.push(...patterns);
  }

  /** Listens to every page of a context, also those opened later. */
  follow(context: BrowserContext): void {
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      const { url } = message.location();
      if (/net::ERR_/.test(message.text()) && [...removedServers].some((address) => url.startsWith(`${address}/`))) return;
      this.problems.push(`console ${message.type()}: ${message.text()} (${url})`);
    });
    context.on('weberror', (error) => this.problems.push(`thrown: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request) => {
      const address = new URL(request.url());
      this.addresses.push(request.url());
      if (/^https?:$/.test(address.protocol) && address.hostname !== 'localhost')
        this.problems.push(`left this machine: ${address}`);
    });
  }

  /** What nobody expected. */
  unexpected(): string[] {
    return this.problems.filter((problem) => !this.allowed.some((pattern) => pattern.test(problem)));
  }
}

/**
 * Every test fails on a console error or warning (a broken content security policy and a hydration mismatch are such),
 * on an exception in a page, and on a request to another machine.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch();
      watch.follow(context);
      await use(watch);
      expect(watch.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
