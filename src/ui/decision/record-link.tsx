import type { ComponentChildren } from 'preact';
import { permalink } from './permalink.ts';

/** The page that opens a record by its address; the popup and the panel do not. */
const LOOK_UP = '/look-up.html';

/** Where the link leads, and who opens it in place. */
interface Props {
  id: string;
  onOpen: (id: string) => void;
  children: ComponentChildren;
}

/** A link to another record: opened in place by a plain click, in a tab of its own by any other. */
export function RecordLink({ id, onOpen, children }: Props) {
  const open = (event: MouseEvent) => {
    // With a modifier key or the middle button the browser opens the address itself, as for any link.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a href={LOOK_UP + permalink(id)} onClick={open}>
      {children}
    </a>
  );
}
