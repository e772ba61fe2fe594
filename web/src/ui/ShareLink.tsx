import { useState } from 'react';
import { useWords } from '../text/words.ts';
import { Icon } from './Icon.tsx';

interface ShareLinkProps {
  title: string;
  /** Where it is not the page's own. */
  path?: string | undefined;
}

/** Sends this page's address to somebody: by the telephone's own list, or copied. */
export function ShareLink({ title, path }: ShareLinkProps) {
  const words = useWords().share;
  const [said, setSaid] = useState('');
  const share = async (): Promise<void> => {
    const url = path === undefined ? location.href : new URL(path, location.origin).href;
    setSaid('');
    try {
      if ('share' in navigator) await navigator.share({ title, url });
      else {
        await (navigator as Navigator).clipboard.writeText(url);
        setSaid(words.copied);
      }
    } catch (error) {
      // Whoever closes the list of ways to send has changed their mind.
      if ((error as Error).name !== 'AbortError') setSaid(words.refused(url));
    }
  };
  return (
    <span className="share">
      <button
        type="button"
        className="share-button"
        aria-label={words.send}
        title={words.send}
        onClick={() => void share()}
      >
        <Icon name="share" size={18} />
      </button>
      <span role="status" className="small share-said">
        {said}
      </span>
    </span>
  );
}
