import './form/form.css';
import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useId, useState } from 'react';
import { useWords } from '../text/words.ts';

interface CopyTextProps {
  label: string;
  text: string;
  rows?: number;
}

/** A text to take elsewhere: copied by one press, or selected by hand where that is not allowed. */
export function CopyText({ label, text, rows = 2 }: CopyTextProps) {
  const words = useWords();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard
      .writeText(text)
      .then(() => setCopied(true))
      .catch(() => document.getElementById(id)?.focus());
  };
  return (
    <div className="line">
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className="form-acts" role="status">
        <Button size="small" onClick={copy}>
          {words.form.copy}
        </Button>
        {isCopied && <span className="small soft">{words.form.copied}</span>}
      </p>
    </div>
  );
}
