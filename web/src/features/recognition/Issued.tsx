import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';

/** That it is done, and where the certificates are. */
export function Issued({ id, number }: { id: string; number: string }) {
  const words = useWords();
  return (
    <div className="issued" role="status">
      <Icon name="seal" size={22} />
      <p>
        <b>{words.signing.issued(number)}</b>{' '}
        <Link to="/quyet-dinh/$id" params={{ id }}>
          {words.signing.issuedNext}
        </Link>
      </p>
    </div>
  );
}
