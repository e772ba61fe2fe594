import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import Drawer from 'antd/es/drawer';
import Dropdown from 'antd/es/dropdown';
import Select from 'antd/es/select';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { signInAddress } from '../api/client.ts';
import { leave } from '../api/person.ts';
import { installation, session } from '../api/queries.ts';
import { useMay } from '../api/rights.ts';
import { useOwnSubject, useWhere } from '../api/where.ts';
import { useWords } from '../text/words.ts';
import { ActingContext, type Acting } from '../ui/acting.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading, ProblemNotice } from '../ui/notices.tsx';
import { KeepingContext, ReachedContext, type Keeping } from '../ui/reached.ts';
import { JobTray } from './JobTray.tsx';
import { useChooseLanguage } from './language.tsx';
import { useIsReached, useSendingOf } from './offline.ts';
import { isHere, OWN_PAGES, PAGES, type PageEntry } from './pages.ts';
import { OfflineLines } from './OfflineLines.tsx';
import { OutboxButton } from './OutboxButton.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { SearchBox } from './SearchBox.tsx';

export function Frame() {
  const words = useWords();
  const here = useQuery(installation);
  const who = useQuery(session);
  const isKnown = here.isSuccess && who.isSuccess;
  const post = who.data?.posts[0]?.title ?? '';
  const acting = who.data && { name: who.data.name, post };
  useSendingOf(who.data?.person);
  const main = useFocusOnPage();
  return (
    <InTouch acting={acting}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      {here.data?.is_demonstration && (
        <p className="demonstration" role="note">
          {words.demonstration}
        </p>
      )}
      <TopBar isKnown={isKnown} />
      <OfflineLines />
      <div className="frame">
        <aside className="side">{isKnown && <Navigation />}</aside>
        <main id="main" ref={main} tabIndex={-1}>
          {isKnown && <PrintedHead />}
          <Content isKnown={isKnown} error={here.error ?? who.error} />
        </main>
      </div>
    </InTouch>
  );
}

/** Who acts, whether the server is there, how pages are kept: for parts that ask nobody. */
function InTouch({ acting, children }: { acting: Acting | undefined; children: ReactNode }) {
  return (
    <ActingContext value={acting}>
      <ReachedContext value={useIsReached()}>
        <KeepingContext value={useKeepingHere(acting !== undefined)}>{children}</KeepingContext>
      </ReachedContext>
    </ActingContext>
  );
}

/** The button keeps the work of an office; pages of administration only once they are opened. */
function useKeepingHere(isKnown: boolean): Keeping | undefined {
  const isOffice = useOwnSubject() === undefined;
  const { pathname } = useLocation();
  if (!isKnown) return undefined;
  return isOffice && !pathname.startsWith('/quan-tri/') ? 'button' : 'opening';
}

/**
 * Whoever opened another page goes on at its beginning, not behind the menu it was opened from.
 * What the page itself has put the focus on keeps it.
 */
function useFocusOnPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (!main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

/** Nothing is asked before it is known who asks: the year and the place follow from that. */
function Content({ isKnown, error }: { isKnown: boolean; error: unknown }) {
  const words = useWords();
  if (isKnown) return <Outlet />;
  if (error) return <ProblemNotice error={error} retry={() => location.reload()} />;
  return <Loading words={words.loading.page} />;
}

function TopBar({ isKnown }: { isKnown: boolean }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="top">
      <button
        className="top-menu"
        type="button"
        aria-label={words.menu}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" size={22} />
      </button>
      <Link className="brand" to="/">
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>{words.product}</span>
      </Link>
      <span className="brand-long">{words.productLong}</span>
      {isKnown && <SearchBox />}
      <div className="top-right">
        <OutboxButton />
        <JobTray />
        <YearChoice />
        <AccountMenu />
      </div>
      <Drawer
        open={isOpen}
        placement="left"
        size={280}
        title={words.product}
        closable={{ 'aria-label': words.close }}
        onClose={() => setOpen(false)}
      >
        <Navigation onChosen={() => setOpen(false)} />
      </Drawer>
    </header>
  );
}

function Navigation({ onChosen }: { onChosen?: () => void }) {
  const words = useWords();
  const may = useMay();
  const all = useOwnSubject() === undefined ? PAGES : OWN_PAGES;
  const pages = all.filter(({ needs }) => needs === undefined || needs.some((verb) => may(verb)));
  const sections = [...new Set(pages.map(({ section }) => section))];
  return (
    <nav aria-label={words.menu}>
      {sections.map((section) => (
        <div key={section} className="nav-section">
          {sections.length > 1 && <p className="nav-title">{words.nav.sections[section]}</p>}
          <ul className="nav">
            {pages
              .filter((entry) => entry.section === section)
              .map((entry) => (
                <NavigationLink key={entry.to} entry={entry} onChosen={onChosen} />
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function NavigationLink({ entry, onChosen }: { entry: PageEntry; onChosen?: () => void }) {
  const words = useWords();
  const where = useWhere();
  const { pathname } = useLocation();
  const isOpen = isHere(entry, pathname);
  return (
    <li>
      <Link
        to={entry.to}
        search={where}
        className={isOpen ? 'nav-link nav-here' : 'nav-link'}
        aria-current={isOpen ? 'page' : undefined}
        onClick={onChosen}
      >
        <Icon name={entry.icon} size={18} />
        {words.nav[entry.name]}
      </Link>
    </li>
  );
}

function YearChoice() {
  const words = useWords();
  const where = useWhere();
  const navigate = useNavigate();
  const years = useQuery(installation).data?.years ?? [];
  if (years.length < 2) return <span className="top-year">{words.yearShort(where.year)}</span>;
  return (
    <Select
      aria-label={words.year}
      value={where.year}
      options={years.map((year) => ({ value: year, label: words.yearShort(year) }))}
      onChange={(year: number) => void navigate({ to: '.', search: { ...where, year } })}
    />
  );
}

function AccountMenu() {
  const words = useWords();
  const who = useQuery(session).data;
  const choose = useChooseLanguage();
  if (!who) return null;
  const changePerson = (): void => location.assign(signInAddress({ isChange: true }));
  const signOut = async (): Promise<void> => {
    await leave();
    location.assign('/dang-nhap');
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: <Link to="/tai-khoan">{words.nav.account}</Link> },
          { key: 'change', label: words.station.change, onClick: changePerson },
          { key: 'outbox', label: <Link to="/cho-gui">{words.offline.menu}</Link> },
          { key: 'language', label: words.otherLanguage, onClick: () => void choose() },
          { type: 'divider' },
          { key: 'out', label: words.account.signOut, onClick: () => void signOut() },
        ],
      }}
    >
      <button type="button" className="account">
        <Icon name="person" size={18} />
        <span className="account-name">
          <b>{who.name}</b>
          <span>{who.posts[0]?.title}</span>
        </span>
        <Icon name="down" size={14} />
      </button>
    </Dropdown>
  );
}
