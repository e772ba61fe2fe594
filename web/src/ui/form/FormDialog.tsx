import './form.css';
import { useId, type ReactNode } from 'react';
import { Dialog } from '../Dialog.tsx';
import { ProblemNotice } from '../notices.tsx';

interface FormDialogProps {
  title: string;
  /** What the button does, as a verb. */
  action: string;
  isBusy: boolean;
  error: unknown;
  /** While something is missing the button says nothing is done yet. */
  isReady?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short form above its page; Enter sends it, Escape closes it. */
export function FormDialog(props: FormDialogProps) {
  const { title, action, isBusy, error, isReady = true, onSubmit, onClose, children } = props;
  const form = useId();
  return (
    <Dialog
      title={title}
      okText={action}
      confirmLoading={isBusy}
      okButtonProps={{ disabled: !isReady, htmlType: 'submit', form }}
      onCancel={onClose}
    >
      <form
        id={form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onSubmit();
        }}
      >
        {children}
        {error !== null && error !== undefined && <ProblemNotice error={error} />}
      </form>
    </Dialog>
  );
}
