/** The headers that keep page, panels and answers apart. */

/** On every answer. */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const policy = (directives: readonly string[]): string => directives.join('; ');

/** The page: only its own script and requests; the grid sets styles of its own by script, hence unsafe-inline there. */
export const PAGE_POLICY = policy([
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]);

/**
 * A panel is somebody's code: an origin of its own (`sandbox` without allow-same-origin), no request at all, and the
 * workbench as its only frame. Google serves panels without a policy; what they need of it is inside the file.
 */
export const PANEL_POLICY = policy([
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "form-action 'none'",
  "frame-ancestors 'self'",
]);

/** Everything else is never shown as a page. */
export const DATA_POLICY = policy(["default-src 'none'", "frame-ancestors 'none'"]);
