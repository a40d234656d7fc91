import type { JSX } from 'preact';

/** `serial` rises with each announcement, so that the same words are read out again. */
export interface Announcement {
  readonly text: string;
  readonly serial: number;
}

/** Read out by a screen reader when it is free. In the page from the start: a region that arrives filled stays silent. */
export function LiveRegion({ announcement }: { readonly announcement: Announcement | null }): JSX.Element {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
      {announcement && <p key={announcement.serial}>{announcement.text}</p>}
    </div>
  );
}
