/** The pages of panels that runs have shown, held in memory under names that cannot be guessed. */
import { randomBytes } from 'node:crypto';

/** More panels than anybody keeps open; the oldest is forgotten. */
const KEPT = 100;

export class PanelStore {
  private readonly pages = new Map<string, string>();

  /** @returns the token under which the page can be fetched and its calls are taken */
  add(html: string): string {
    const token = randomBytes(18).toString('base64url');
    this.pages.set(token, html);
    const [oldest] = this.pages.keys();
    if (this.pages.size > KEPT && oldest !== undefined) this.pages.delete(oldest);
    return token;
  }

  htmlOf(token: string): string | undefined {
    return this.pages.get(token);
  }

  has(token: string): boolean {
    return this.pages.has(token);
  }
}
