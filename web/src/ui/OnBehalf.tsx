import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useState } from 'react';
import { useWords } from '../text/words.ts';
import { Icon } from './Icon.tsx';
import type { Spoken, SpokenWords } from './on-behalf.ts';
import './on-behalf.css';

interface OnBehalfProps {
  spoken: Spoken;
  /** Who usually speaks here: "A Brêu, Trưởng khu dân cư". */
  suggested?: string;
}

/** Whose word is typed in, and from which paper: heads write by hand, officers type. */
export function OnBehalf({ spoken, suggested }: OnBehalfProps) {
  const words = useWords().onBehalf;
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <Asked
        first={spoken.words ?? { who: suggested ?? '', paper: '' }}
        onDone={(given) => {
          if (given) spoken.remember(given);
          setOpen(false);
        }}
      />
    );
  if (!spoken.words)
    return (
      <Button icon={<Icon name="pen" size={16} />} onClick={() => setOpen(true)}>
        {words.begin}
      </Button>
    );
  return (
    <div className="behalf behalf-on" role="status">
      <p>
        {words.now} <b>{spoken.words.who}</b> <span>{words.from}</span> <b>{spoken.words.paper}</b>
      </p>
      <span className="behalf-buttons">
        <Button size="small" onClick={() => setOpen(true)}>
          {words.change}
        </Button>
        <Button size="small" onClick={() => spoken.remember(undefined)}>
          {words.end}
        </Button>
      </span>
    </div>
  );
}

interface AskedProps {
  first: SpokenWords;
  onDone: (given: SpokenWords | undefined) => void;
}

function Asked({ first, onDone }: AskedProps) {
  const all = useWords();
  const words = all.onBehalf;
  const [who, setWho] = useState(first.who);
  const [paper, setPaper] = useState(first.paper);
  const [isHalf, setHalf] = useState(false);
  const isMissing = (text: string): boolean => isHalf && text.trim() === '';
  return (
    <form
      className="behalf"
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = who.trim() !== '' && paper.trim() !== '';
        setHalf(!isWhole);
        if (isWhole) onDone({ who: who.trim(), paper: paper.trim() });
      }}
    >
      <label className="field">
        <span>{words.who}</span>
        <Input
          autoFocus={first.who === ''}
          maxLength={160}
          value={who}
          placeholder={words.whoHint}
          status={isMissing(who) ? 'error' : ''}
          aria-invalid={isMissing(who)}
          onChange={(event) => setWho(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{words.paper}</span>
        <Input
          autoFocus={first.who !== ''}
          maxLength={160}
          value={paper}
          placeholder={words.paperHint}
          status={isMissing(paper) ? 'error' : ''}
          aria-invalid={isMissing(paper)}
          onChange={(event) => setPaper(event.target.value)}
        />
      </label>
      <span className="behalf-buttons">
        <Button type="primary" htmlType="submit">
          {words.use}
        </Button>
        <Button onClick={() => onDone(undefined)}>{all.cancel}</Button>
      </span>
      {isHalf && (
        <p className="field-fault" role="alert">
          {words.half}
        </p>
      )}
    </form>
  );
}
