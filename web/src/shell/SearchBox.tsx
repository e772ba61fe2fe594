import './search.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { search } from '../api/queries.ts';
import { useWhere } from '../api/where.ts';
import { useWords } from '../text/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { optionsOf, stillMeant, type Option } from './search.ts';
import { SearchOptions } from './SearchOptions.tsx';

const PAUSE_MS = 120;

/** Waits until the typing pauses, so that not every key asks the server. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** "/" leads here from anywhere but from where one is typing. */
function useSlash(focus: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const at = event.target as HTMLElement;
      const isTyping = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (event.key !== '/' || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** Finds subjects and places by name or code, from every page. */
export function SearchBox() {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const asked = usePaused(text.trim());
  const found = useQuery({
    ...search(where.year, asked),
    enabled: isOpen && asked !== '',
    placeholderData: keepPreviousData,
  });
  const typed = text.trim();
  const isAsking = found.isPlaceholderData || found.isLoading || asked !== typed;
  const all = typed === '' ? [] : optionsOf(found.data);
  const options = isAsking ? stillMeant(all, typed) : all;
  // At once, so that what is typed next is not lost.
  const open = (): void => {
    flushSync(() => setOpen(true));
    input.current?.select();
  };
  useSlash(open);

  const close = (): void => {
    setOpen(false);
    setText('');
    setActive(0);
  };
  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    close();
    input.current?.blur();
    void navigate({ to: option.to, search: { ...where, ...option.search } });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return close();
    if (event.key === 'Enter') return choose(options[active]);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : options.length - 1;
    if (options.length > 0) setActive((active + step) % options.length);
  };

  return (
    <search className={isOpen ? 'search search-open' : 'search'}>
      <button
        type="button"
        className="search-button"
        aria-label={words.search.label}
        onClick={open}
      >
        <Icon name="search" size={20} />
      </button>
      <div className="search-field">
        <Icon name="search" size={16} />
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={words.search.label}
          aria-expanded={isOpen && options.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={options[active] && `${list}-${active}`}
          autoComplete="off"
          maxLength={100}
          placeholder={words.search.hint}
          value={text}
          onFocus={() => setOpen(true)}
          onBlur={close}
          onKeyDown={press}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {isOpen && typed !== '' && (
        <SearchOptions
          id={list}
          options={options}
          active={active}
          isAsking={isAsking}
          error={found.error}
          onChoose={choose}
        />
      )}
    </search>
  );
}
