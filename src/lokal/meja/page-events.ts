/** What a page is told of a run: everything it showed, and how it ended where that was not well. */
import type { Outcome } from '../apps-script/outcome';
import type { ScreenEvent } from '../apps-script/screen';
import type { PageEvent } from './messages';
import type { PanelStore } from './panel-store';

/** Who hears of an uncaught exception: the user by the red bar, or only the log, as for simple triggers. */
export type Failing = 'bar' | 'log' | 'handler';

/** @param failing `handler`: the panel's failure handler is told, so nobody else is */
export function pageEvents(outcome: Outcome, panels: PanelStore, failing: Failing): PageEvent[] {
  const shown = outcome.screen.events.flatMap((event) => pageEvent(event, panels) ?? []);
  return [...shown, ...endingEvents(outcome, failing)];
}

function pageEvent(event: ScreenEvent, panels: PanelStore): PageEvent | undefined {
  switch (event.type) {
    case 'menu': return { type: 'menu', menu: event.menu };
    case 'toast': return { type: 'toast', title: event.title, message: event.message, seconds: event.seconds };
    case 'log': return { type: 'log', level: event.level, text: event.text };
    case 'html': {
      const token = panels.add(event.content);
      const { kind, title, width = null, height = null } = event;
      return { type: 'panel', kind, title, width, height, token, url: `/panel/${token}` };
    }
    // The workbench answers no question: the run has ended there, and its ending says so.
    case 'question': return undefined;
  }
}

function endingEvents(outcome: Outcome, failing: Failing): PageEvent[] {
  const missing = [...new Set(outcome.notEmulated)];
  const notices = missing.map((what): PageEvent => ({
    type: 'notice',
    text: `Meja kerja ini tidak meniru ${what}; skrip yang memakainya berhenti atau berjalan lain daripada di Google.`,
  }));
  if (outcome.kind === 'value' || outcome.kind === 'not-emulated' || failing === 'handler') return notices;
  const text = outcome.kind === 'killed' ? outcome.message : `${outcome.failure.name}: ${outcome.failure.message}`;
  const told: PageEvent = failing === 'bar' ? { type: 'error', text } : { type: 'log', level: 'error', text };
  return [...notices, told];
}
