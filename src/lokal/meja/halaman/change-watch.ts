/** Hears of changes as they come; a hidden tab lets go of its connection and asks again when it is seen. */
import type { Standing } from '../messages';

export function watchChanges(onStanding: (standing: Standing) => void): void {
  let stream: EventSource | undefined;
  const follow = (): void => {
    stream?.close();
    stream = undefined;
    if (document.hidden) return;
    stream = new EventSource('/api/changes');
    stream.onmessage = ({ data }: MessageEvent<string>) => onStanding(JSON.parse(data) as Standing);
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}
