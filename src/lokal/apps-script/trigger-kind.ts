/** What starts a run; it decides how long the run may last and what it may know. */

export type TriggerKind = 'menu' | 'simple-trigger' | 'google.script.run' | 'editor';
