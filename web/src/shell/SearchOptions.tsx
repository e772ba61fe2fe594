import { useWords } from '../text/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { RecognitionTag, StateTag } from '../ui/Tag.tsx';
import { ProblemNotice } from '../ui/notices.tsx';
import type { Option } from './search.ts';

interface OptionsProps {
  id: string;
  options: Option[];
  active: number;
  isAsking: boolean;
  error: unknown;
  onChoose: (option: Option) => void;
}

export function SearchOptions({ id, options, active, isAsking, error, onChoose }: OptionsProps) {
  const words = useWords();
  if (error) return <div className="search-list">{<ProblemNotice error={error} />}</div>;
  if (options.length === 0)
    return (
      <p className="search-list search-none" role="status" aria-busy={isAsking}>
        {isAsking ? words.search.asking : words.search.none}
      </p>
    );
  return (
    <ul
      className="search-list"
      id={id}
      role="listbox"
      aria-label={words.search.found}
      aria-busy={isAsking}
    >
      {options.map((option, i) => (
        <li
          key={option.key}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === active}
          // The field would lose its focus, and the list be gone, before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <Icon name={option.kind === 'place' ? 'results' : 'list'} size={16} />
          <span className="search-name">
            <b>{option.name}</b>
            <span>
              {option.kind === 'subject' && `${words.kind[option.subject.kind]} · `}
              {option.above}
              {option.kind === 'subject' && ` · ${option.code}`}
            </span>
          </span>
          {option.kind === 'subject' &&
            (option.subject.outcome === null ? (
              <StateTag state={option.subject.state} />
            ) : (
              <RecognitionTag outcome={option.subject.outcome} />
            ))}
        </li>
      ))}
    </ul>
  );
}
