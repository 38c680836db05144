/** HtmlOutput: the text of a panel with its title, size and meta tags. */
import { ServiceError } from '../errors';
import { exposeClass, official } from '../service';
import { escapeHtml } from './html-escape';

type Api = GoogleAppsScript.HTML.HtmlOutput;
type Emulated = 'append' | 'appendUntrusted' | 'clear' | 'getContent' | 'setContent' | 'getTitle' | 'setTitle'
  | 'getWidth' | 'setWidth' | 'getHeight' | 'setHeight' | 'addMetaTag' | 'getMetaTags' | 'setSandboxMode'
  | 'setXFrameOptionsMode';

/** Everything else is refused (H-19). */
const META_NAMES = ['viewport', 'apple-mobile-web-app-capable', 'mobile-web-app-capable', 'google-site-verification'];

export class HtmlOutputMetaTagHost implements Pick<GoogleAppsScript.HTML.HtmlOutputMetaTag, 'getName' | 'getContent'> {
  constructor(private readonly name: string, private readonly content: string) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}
exposeClass('HtmlService.HtmlOutputMetaTag', HtmlOutputMetaTagHost);

export class HtmlOutputHost implements Pick<Api, Emulated> {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: HtmlOutputMetaTagHost[] = [];

  constructor(private content: string) {}

  append(addedContent: string): Api {
    this.content += addedContent;
    return official(this);
  }

  appendUntrusted(addedContent: string): Api {
    return this.append(escapeHtml(addedContent));
  }

  clear(): Api {
    return this.setContent('');
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): Api {
    this.content = content;
    return official(this);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): Api {
    this.title = title;
    return official(this);
  }

  getWidth(): number {
    return this.width as number;
  }

  setWidth(width: number | null): Api {
    this.width = width;
    return official(this);
  }

  getHeight(): number {
    return this.height as number;
  }

  setHeight(height: number | null): Api {
    this.height = height;
    return official(this);
  }

  addMetaTag(name: string, content: string): Api {
    if (!META_NAMES.includes(name)) throw new ServiceError('The specified meta tag is not allowed in this context.');
    this.metaTags.push(new HtmlOutputMetaTagHost(name, content));
    return official(this);
  }

  getMetaTags(): GoogleAppsScript.HTML.HtmlOutputMetaTag[] {
    return official(this.metaTags);
  }

  /** Only IFRAME is left; the call does nothing (H-01). */
  setSandboxMode(): Api {
    return official(this);
  }

  /** Concerns pages framed by other sites only. */
  setXFrameOptionsMode(): Api {
    return official(this);
  }
}
exposeClass('HtmlService.HtmlOutput', HtmlOutputHost);
