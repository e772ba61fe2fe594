import Button from 'antd/es/button';
import { useState } from 'react';
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
        <button type="button" className="quiet" {...inside} />
      ) : (
        <Button type="text" {...inside} />
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
