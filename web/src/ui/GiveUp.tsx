import Button from 'antd/es/button';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useWords } from '../text/words.ts';
import { AskDialog } from './AskDialog.tsx';

interface GiveUpProps {
  /** Of the file. */
  name: string;
  /** As the buttons beside it look. */
  look: 'link' | 'button';
  onGiveUp: () => void;
}

/** Throws a file away that has not been sent: there is no other copy, so it is always asked. */
export function GiveUp({ name, look, onGiveUp }: GiveUpProps) {
  const words = useWords().papers;
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfter(isAsked, button);
  const inside = {
    onClick: () => setAsked(true),
    children: (
      <>
        {words.giveUp}
        <span className="sr-only"> {name}</span>
      </>
    ),
  };
  return (
    <>
      {look === 'link' ? (
        <button type="button" className="quiet" ref={button} {...inside} />
      ) : (
        <Button type="text" ref={button} {...inside} />
      )}
      {isAsked && (
        <AskDialog
          title={words.giveUp}
          question={words.giveUpAsk(name)}
          isBusy={false}
          error={null}
          onYes={onGiveUp}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** Back on the button; where it went with its line, on what stands around it. */
function useFocusAfter(isAsked: boolean, button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    if (!isAsked) return undefined;
    const own = button.current;
    const around = own?.closest('section');
    const page = own?.closest('main');
    return () => {
      const beside = around?.isConnected && around.querySelector<HTMLElement>('button, input');
      const next = own?.isConnected ? own : beside || page;
      next?.focus();
    };
  }, [isAsked, button]);
}
