import Modal, { type ModalProps } from 'antd/es/modal';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useWords } from '../text/words.ts';

/**
 * What asks above its page while it stands in the tree. A click beside it, such as the second of a
 * double click, does not close it; gone, it gives the focus back.
 */
export function Dialog({ onOk, ...props }: ModalProps) {
  const words = useWords();
  useFocusBack();
  return (
    <Modal
      open
      cancelText={words.cancel}
      closable={{ 'aria-label': words.close }}
      mask={{ closable: false }}
      wrapProps={{ onKeyDownCapture: stopHeldKey }}
      onOk={(event) => {
        // The second click of the one that opened it is no answer.
        if (event.detail > 1) event.preventDefault();
        else onOk?.(event);
      }}
      {...props}
    />
  );
}

/** A key that is still held down from before is no answer either. */
function stopHeldKey(event: KeyboardEvent): void {
  if (event.repeat && event.target instanceof HTMLButtonElement) event.preventDefault();
}

/** To what opened it; where that went with its line, to what stands around it. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    const around = opener?.closest('section');
    const page = opener?.closest('main');
    return () => {
      const isTaken = document.activeElement !== document.body;
      if (isTaken || !(opener instanceof HTMLElement)) return;
      const beside = around?.isConnected && around.querySelector<HTMLElement>('button, input');
      const next = opener.isConnected ? opener : beside || page;
      next?.focus({ preventScroll: true });
    };
  }, [opener]);
}
