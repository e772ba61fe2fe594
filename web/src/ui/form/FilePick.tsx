import './file-pick.css';
import { useId, useState, type DragEvent } from 'react';
import { Icon } from '../Icon.tsx';

interface FilePickProps {
  label: string;
  hint: string;
  /** ".csv,.xlsx" */
  accept: string;
  file: File | null;
  onPick: (file: File) => void;
}

/** One file, chosen or dropped. */
export function FilePick({ label, hint, accept, file, onPick }: FilePickProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onPick(dropped);
  };
  return (
    <div
      className={isOver ? 'file-pick file-pick-over' : 'file-pick'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const picked = event.target.files?.[0];
          if (picked) onPick(picked);
        }}
      />
      <label htmlFor={id}>
        <Icon name="file" size={22} />
        <span>
          <b>{file?.name ?? label}</b>
          <span className="small soft">{hint}</span>
        </span>
      </label>
    </div>
  );
}
