/** Our own few pictures, drawn on a 20-unit square; always beside a word. */
const PATHS = {
  met: 'M4.5 10.5l3.5 3.5 7.5-8',
  not_met: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  unknown: 'M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M10 15.4v.1',
  aside: 'M5 10h10',
  waiting: 'M10 5.5V10l3 2M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z',
  sent: 'M3.5 10L16.5 4l-4 12.5-3-5z',
  back: 'M8 5L4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2',
  seal:
    'M10 3l2 1.6 2.6-.2.6 2.5 2 1.6-1.1 2.3.5 2.5-2.5.8L12.4 16 10 15l-2.4 1-1.7-1.9-2.5-.8' +
    '.5-2.5L2.8 8.5l2-1.6.6-2.5 2.6.2z',
  search: 'M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6zM13 13l4 4',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  left: 'M12 5.5L7.5 10l4.5 4.5',
  right: 'M8 5.5l4.5 4.5L8 14.5',
  person:
    'M10 10a3.4 3.4 0 1 0 0-6.8A3.4 3.4 0 0 0 10 10zM3.5 17c.6-3 3.2-4.6 6.5-4.6s5.9 1.6 6.5 4.6',
  file: 'M5.5 2.8h6l3.5 3.6v10.8h-9.5zM11.5 2.8v3.6h3.5',
  desk: 'M3 6h14v8H3zM5.5 14v3M14.5 14v3M3 9.5h14M8 9.5v1.5h4V9.5',
  incident: 'M10 3.2l7.2 13.3H2.8zM10 8v4M10 14.2v.1',
  scales: 'M10 3.5v13M6 16.5h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  progress: 'M3 15.5h14M5 12.5V9M10 12.5V4.5M15 12.5V7',
  results: 'M3 4h14v12H3zM3 8h14M8 8v8',
  share:
    'M14.5 7.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z' +
    'M5.5 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z' +
    'M14.5 17.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM7.4 8.9l5.2-2.8M7.4 11.1l5.2 2.8',
  relay: 'M3 6.5h12M12 3.5l3 3-3 3M17 13.5H5M8 10.5l-3 3 3 3',
  pen: 'M4 16l.8-3.4L13.6 3.8l2.6 2.6-8.8 8.8zM11.8 5.6l2.6 2.6',
  tasks: 'M3.5 5l1.5 1.5L7.5 4M3.5 11L5 12.5 7.5 10M10.5 5.5H17M10.5 11.5H17M10.5 16H17M4 16h2',
  import: 'M10 3v9M6.5 8.5L10 12l3.5-3.5M3.5 13v3.5h13V13',
  screen: 'M3 4h14v9.5H3zM7.5 17h5M10 13.5V17',
  place:
    'M10 17.5S4.5 12.4 4.5 8.3a5.5 5.5 0 0 1 11 0c0 4.1-5.5 9.2-5.5 9.2z' +
    'M10 10.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  down_tier: 'M4 4h7M4 4v9.5h7M8.5 10.5l3 3-3 3M14 13.5h3',
  calendar: 'M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  book: 'M4 3.5h9.5a2 2 0 0 1 2 2v11H6a2 2 0 0 1-2-2zM4 14.5a2 2 0 0 1 2-2h9.5',
  log: 'M4 4h12M4 8h12M4 12h7M4 16h5M13.5 13.5V16l1.5 1',
  box: 'M3 6.5L10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7',
  offline:
    'M3 3l14 14M6.4 11.2a5.4 5.4 0 0 1 3-1.4M3.6 8a9.6 9.6 0 0 1 3.2-2' +
    'M9.6 5.2A9.6 9.6 0 0 1 16.4 8M10 15.4v.1',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.1M3.5 10h.1M3.5 15h.1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
